// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/storycounts.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal OutletSpace = 14; // above an outlet's name
constexpr qreal ItemSpace = 5;
constexpr qreal ParagraphSpace = 2; // between those of one comment
constexpr qreal UniqueIndent = 6;
constexpr qreal ReplyIndent = 9;
constexpr int DeepestReply = 6; // deeper ones are not set further in
constexpr qreal ThreadRule = 0.8;

class UniquePart
{
    Q_DECLARE_TR_FUNCTIONS(UniquePart)

public:
    UniquePart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_width(listColumnWidth(builder, report))
    {}

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addOutlet(flow, article);
        }
        if (flow.size() > 0) {
            addListPart(
                m_builder, m_report, tr("only in one outlet"),
                tr("Sentences found in no other article, in the order of the text; ¶ gives the paragraph"),
                flow);
        }
    }

private:
    void addOutlet(Flow &flow, int article)
    {
        const std::vector<SentenceRef> &all = m_report.comparison().unique;
        const auto [first, last] = std::ranges::equal_range(all, article, {}, &SentenceRef::article);
        if (first == last) {
            return;
        }
        flow.append(outletHead(m_report, article, tr("%n sentences", nullptr, int(last - first)), m_width,
                               m_builder.fonts()),
                    OutletSpace, Cohesion::KeepWithNext);
        for (auto it = first; it != last;) {
            // Neighbours are printed as the one passage that they are.
            auto next = it + 1;
            while (next != last && next->block == it->block && next->sentence == (next - 1)->sentence + 1) {
                ++next;
            }
            flow.append(passage({it, next}), it == first ? 0 : ItemSpace);
            it = next;
        }
    }

    [[nodiscard]] std::vector<LaidLine> passage(std::span<const SentenceRef> sentences) const
    {
        const SentenceRef where = sentences.front();
        const Block &block = m_report.article(where.article).blocks.at(std::size_t(where.block));
        const qsizetype start = block.sentences.at(std::size_t(where.sentence)).start;
        const qsizetype end = block.sentences.at(std::size_t(sentences.back().sentence)).end();
        const TextRange range{start, end - start};
        TextParagraph paragraph{.text = range.of(block.text).toString(),
                                .style = m_report.styles().body,
                                .cues = {{CueKind::Bar, {0, range.length}, m_report.colours().unique.rgba()}},
                                .indent = UniqueIndent,
                                .place = {.article = where.article, .block = where.block, .start = start}};
        if (const int number = m_report.paragraphNumber(where.article, where.block); number > 0) {
            paragraph.append(u"\u00a0¶\u00a0%1"_s.arg(number), m_report.styles().faint);
        }
        return layoutParagraph(paragraph, m_width, m_builder.fonts());
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    qreal m_width;
};

class ConflictsPart
{
    Q_DECLARE_TR_FUNCTIONS(ConflictsPart)

public:
    ConflictsPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_width(listColumnWidth(builder, report))
    {}

    void add()
    {
        Flow flow;
        int number = 0;
        for (const Conflict *conflict : distinctConflicts()) {
            addConflict(flow, *conflict, ++number);
        }
        if (flow.size() > 0) {
            addListPart(m_builder, m_report, tr("conflicts"),
                        tr("Claims whose outlets give different figures, dates or names"), flow);
        }
    }

private:
    /// Claims that overlap may hold the same conflict: the one with the most sides stands for all.
    [[nodiscard]] std::vector<const Conflict *> distinctConflicts() const
    {
        const auto holds = [](const Conflict &all, const Conflict &some) {
            return std::ranges::all_of(
                some.sides, [&](const ConflictSide &side) { return std::ranges::contains(all.sides, side); });
        };
        std::vector<const Conflict *> distinct;
        for (const Claim &claim : m_report.comparison().claims) {
            for (const Conflict &conflict : claim.conflicts) {
                if (std::ranges::any_of(distinct, [&](const Conflict *c) { return holds(*c, conflict); })) {
                    continue;
                }
                std::erase_if(distinct, [&](const Conflict *c) { return holds(conflict, *c); });
                distinct.push_back(&conflict);
            }
        }
        return distinct;
    }

    [[nodiscard]] static QString kindText(ConflictKind kind)
    {
        switch (kind) {
        case ConflictKind::Number:
            return tr("Number", "kind of conflict");
        case ConflictKind::Money:
            return tr("Sum of money", "kind of conflict");
        case ConflictKind::Percentage:
            return tr("Percentage", "kind of conflict");
        case ConflictKind::Date:
            return tr("Date", "kind of conflict");
        case ConflictKind::Name:
            return tr("Name", "kind of conflict");
        case ConflictKind::Negation:
            return tr("Said and denied", "kind of conflict");
        }
        return {};
    }

    /// The different values in order of the outlets, "40-centimetre / almost 60 centimetres".
    [[nodiscard]] static QString values(const Conflict &conflict)
    {
        QStringList found;
        for (const ConflictSide &side : conflict.sides) {
            if (!found.contains(side.value, Qt::CaseInsensitive)) {
                found.append(side.value);
            }
        }
        return found.join(u" / "_s);
    }

    void addConflict(Flow &flow, const Conflict &conflict, int number)
    {
        TextParagraph head{
            .text = u"%1  "_s.arg(number), .style = m_report.styles().label, .lineHeight = 1.7};
        head.append(kindText(conflict.kind) + u"   "_s, m_report.styles().quiet);
        head.text += values(conflict);
        if (conflict.nature == ConflictNature::Update && conflict.later >= 0) {
            const int later = conflict.sides.at(std::size_t(conflict.later)).where.article;
            head.append(u"   "_s + tr("%1 came out later: perhaps an update", "of a figure that differs")
                                       .arg(m_report.outletName(later)),
                        m_report.styles().quiet);
        }
        std::vector<LaidLine> lines = layoutParagraph(head, m_width, m_builder.fonts());
        if (!lines.empty()) {
            lines.front().lines.push_back({.from = QPointF(0, 0),
                                           .to = QPointF(m_width, 0),
                                           .colour = m_report.colours().quietText.rgba(),
                                           .width = 0.7});
        }
        flow.append(std::move(lines), OutletSpace, Cohesion::KeepWithNext);
        bool isFirst = true;
        for (const ConflictSide &side : conflict.sides) {
            if (m_report.has(side.where.article)) {
                addSide(flow, side, isFirst);
                isFirst = false;
            }
        }
    }

    void addSide(Flow &flow, const ConflictSide &side, bool isFirst)
    {
        const ReportStyles &styles = m_report.styles();
        TextParagraph name{
            .text = m_report.outletName(side.where.article), .style = styles.label, .indent = 8};
        if (const int number = m_report.paragraphNumber(side.where.article, side.where.block); number > 0) {
            name.append(u"\u00a0\u00a0¶\u00a0%1"_s.arg(number), styles.faint);
        }
        std::vector<LaidLine> head = layoutParagraph(name, m_width, m_builder.fonts());
        head.front().rects.push_back({.rect = QRectF(0, head.front().height / 2 - 2, 4, 4),
                                      .fill = m_report.outletColour(side.where.article),
                                      .radius = 2});
        flow.append(std::move(head), isFirst ? 0 : 3, Cohesion::KeepWithNext);
        flow.append(sentence(side), 0);
    }

    [[nodiscard]] std::vector<LaidLine> sentence(const ConflictSide &side) const
    {
        const Block &block = m_report.article(side.where.article).blocks.at(std::size_t(side.where.block));
        const TextRange range = block.sentences.at(std::size_t(side.where.sentence));
        const HighlightPalette &colours = m_report.colours();
        TextParagraph paragraph{
            .text = range.of(block.text).toString(),
            .style = m_report.styles().body,
            .indent = 8,
            .place = {.article = side.where.article, .block = side.where.block, .start = range.start}};
        if (range.contains(side.range)) {
            const TextRange value{side.range.start - range.start, side.range.length};
            paragraph.overrides.push_back({value, m_report.styles().strong});
            paragraph.cues = {{CueKind::Fill, value, colours.conflictFill.rgba()},
                              {CueKind::DottedUnderline, value, colours.conflictLine.rgba()}};
        }
        return layoutParagraph(paragraph, m_width, m_builder.fonts());
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    qreal m_width;
};

class CommentsPart
{
    Q_DECLARE_TR_FUNCTIONS(CommentsPart)

public:
    CommentsPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_width(listColumnWidth(builder, report))
    {}

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addOutlet(flow, article);
        }
        if (flow.size() > 0) {
            addListPart(m_builder, m_report, tr("readers’ comments"),
                        tr("By outlet, in the order of the page; replies are set in"), flow);
        }
    }

private:
    void addOutlet(Flow &flow, int index)
    {
        const Article &article = m_report.article(index);
        const std::vector<int> starts = commentBlocks(article);
        if (starts.empty()) {
            return;
        }
        flow.append(outletHead(m_report, index, tr("%n comments", nullptr, int(starts.size())), m_width,
                               m_builder.fonts()),
                    OutletSpace, Cohesion::KeepWithNext);
        for (int block = 0; block < int(article.blocks.size()); ++block) {
            if (article.blocks[std::size_t(block)].role == Role::Comment) {
                addBlock(flow, index, block, std::ranges::binary_search(starts, block));
            }
        }
    }

    void addBlock(Flow &flow, int index, int block, bool beginsComment)
    {
        const Block &comment = m_report.article(index).blocks[std::size_t(block)];
        const qreal indent = ReplyIndent * std::min(comment.depth, DeepestReply);
        qreal space = beginsComment ? ItemSpace : m_belowName ? 0 : ParagraphSpace;
        m_belowName = beginsComment && !comment.author.isEmpty();
        if (m_belowName) {
            const TextParagraph author{
                .text = comment.author, .style = m_report.styles().label, .indent = indent + ReplyIndent};
            appendRuled(flow, author, indent, space, Cohesion::KeepWithNext);
            space = 0;
        }
        // Where the page gives a name a line of its own, that line is the name already.
        if (m_belowName && comment.text == comment.author) {
            return;
        }
        m_belowName = false;
        TextParagraph paragraph = m_report.markedParagraph(index, block, m_report.styles().body);
        paragraph.indent = indent + ReplyIndent;
        appendRuled(flow, paragraph, indent, space, Cohesion::Free);
    }

    /// With an upright rule beside it that shows how deep in the thread it stands.
    void appendRuled(Flow &flow, const TextParagraph &paragraph, qreal indent, qreal space,
                     Cohesion cohesion) const
    {
        std::vector<LaidLine> lines = layoutParagraph(paragraph, m_width, m_builder.fonts());
        for (LaidLine &line : lines) {
            line.rects.push_back({.rect = QRectF(indent + 2, 0, ThreadRule, line.height),
                                  .fill = m_report.colours().comment.rgba()});
        }
        flow.append(std::move(lines), space, cohesion);
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    qreal m_width;
    bool m_belowName = false; ///< the line above is the name of who wrote the comment
};

} // namespace

void addUnique(PageBuilder &builder, const StoryReport &report)
{
    UniquePart(builder, report).add();
}

void addConflicts(PageBuilder &builder, const StoryReport &report)
{
    ConflictsPart(builder, report).add();
}

void addComments(PageBuilder &builder, const StoryReport &report)
{
    CommentsPart(builder, report).add();
}

} // namespace sidebyline
