// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/findings.h"
#include "items/storycounts.h"
#include "report/listpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ItemSpace = 5;
constexpr qreal ParagraphSpace = 2; // between those of one comment
constexpr qreal ReplyIndent = 9;
constexpr int DeepestReply = 6; // deeper ones are not set further in
constexpr qreal ThreadRule = 0.8;
constexpr std::size_t LinesOfPassage = 2;

class CommentsPart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(CommentsPart)

public:
    CommentsPart(PageBuilder &builder, const StoryReport &report)
        : ListPart(builder, report)
    {
        for (FindingGroup &group :
             pooledComments(report.story(), {report.stops().begin(), report.stops().end()})) {
            for (const Finding &entry : group.entries) {
                if (group.tie != CommentTie::None) {
                    m_passages[entry.stop.sentence] = {group.tie, group.stop, group.text};
                }
            }
        }
    }

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addOutlet(flow, article);
        }
        put({.part = ReportPart::Comments,
             .title = tr("readers’ comments"),
             .remark = tr("By outlet, in the order of the page; replies are set in")},
            flow);
    }

private:
    void addOutlet(Flow &flow, int index)
    {
        const Article &article = m_report.article(index);
        const std::vector<int> starts = commentBlocks(article);
        if (starts.empty()) {
            return;
        }
        appendOutletHead(flow, m_report, ReportPart::Comments, index,
                         tr("%n comments", nullptr, int(starts.size())), m_width, m_builder.fonts());
        int start = -1;
        for (int block = 0; block < int(article.blocks.size()); ++block) {
            if (article.blocks[std::size_t(block)].role != Role::Comment) {
                continue;
            }
            const bool begins = std::ranges::binary_search(starts, block);
            if (begins && start >= 0) {
                addPassage(flow, index, start);
            }
            start = begins ? block : start;
            addBlock(flow, index, block, begins);
        }
        if (start >= 0) {
            addPassage(flow, index, start);
        }
    }

    /// Below the comment that begins at @p start: what it quotes or discusses, where that was found.
    void addPassage(Flow &flow, int index, int start)
    {
        const auto found = m_passages.find({index, start, 0});
        if (found == m_passages.end()) {
            return;
        }
        const Passage &passage = found->second;
        const ReportStyles &styles = m_report.styles();
        const Block &comment = m_report.article(index).blocks[std::size_t(start)];
        const qreal indent = ReplyIndent * std::min(comment.depth, DeepestReply);
        TextParagraph paragraph{.text = passage.tie == CommentTie::Quotes ? tr("quotes", "comment, passage")
                                                                          : tr("on", "comment, passage"),
                                .style = styles.quiet,
                                .indent = indent + ReplyIndent};
        paragraph.text.prepend(u"→ "_s);
        if (passage.stop) {
            const SentenceRef at = passage.stop->sentence;
            paragraph.text += u' ' + m_report.outletName(at.article);
            m_report.appendPlace(paragraph, at.article, at.block);
            if (passage.stop->claim >= 0) {
                paragraph.text += u", "_s;
                appendClaimNumber(paragraph, m_report, passage.stop->claim);
            }
        }
        paragraph.text += u": "_s + passage.text;
        std::vector<LaidLine> lines = layoutBeginning(paragraph, m_width, LinesOfPassage, m_builder.fonts());
        rule(lines, indent);
        flow.append(std::move(lines), ParagraphSpace);
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
        rule(lines, indent);
        flow.append(std::move(lines), space, cohesion);
    }

    void rule(std::vector<LaidLine> &lines, qreal indent) const
    {
        for (LaidLine &line : lines) {
            line.rects.push_back({.rect = QRectF(indent + 2, 0, ThreadRule, line.height),
                                  .fill = m_report.colours().comment.rgba()});
        }
    }

    /// What a comment is about.
    struct Passage
    {
        CommentTie tie = CommentTie::None;
        std::optional<Stop> stop = {};
        QString text = {};
    };

    std::map<SentenceRef, Passage> m_passages; ///< by the comment's first block, sentence 0
    bool m_belowName = false;                  ///< the line above is the name of who wrote the comment
};

} // namespace

void addComments(PageBuilder &builder, const StoryReport &report)
{
    CommentsPart(builder, report).add();
}

} // namespace sidebyline
