// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "report/conflictledger.h"
#include "report/listpart.h"

#include <QCoreApplication>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ConflictSpace = 14; // above a conflict
constexpr qreal SideSpace = 3;
constexpr std::size_t SidesTogether = 4; // as many stay in one column where they can

class ConflictsPart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(ConflictsPart)

public:
    using ListPart::ListPart;

    void add()
    {
        Flow flow;
        int number = 0;
        for (const LedgerEntry &entry : conflictLedger(m_report)) {
            addConflict(flow, entry, ++number);
        }
        put({.part = ReportPart::Conflicts,
             .title = tr("conflicts"),
             .remark = tr("Claims whose outlets give different figures, dates or names")},
            flow);
    }

private:
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

    void addConflict(Flow &flow, const LedgerEntry &entry, int number)
    {
        const Conflict &conflict = *entry.conflict;
        TextParagraph head{
            .text = u"%1  "_s.arg(number), .style = m_report.styles().label, .lineHeight = 1.7};
        head.append(kindText(conflict.kind) + u"   "_s, m_report.styles().quiet);
        head.text += conflictValues(conflict);
        if (conflict.nature == ConflictNature::Update && conflict.later >= 0) {
            const int later = conflict.sides.at(std::size_t(conflict.later)).where.article;
            head.append(u"   "_s + tr("%1 came out later: perhaps an update", "of a figure that differs")
                                       .arg(m_report.outletName(later)),
                        m_report.styles().quiet);
        }
        head.append(u"   "_s, m_report.styles().quiet);
        appendClaimNumber(head, m_report, entry.claim);
        std::vector<LaidLine> lines = layoutParagraph(head, m_width, m_builder.fonts());
        if (!lines.empty()) {
            lines.front().lines.push_back({.from = QPointF(0, 0),
                                           .to = QPointF(m_width, 0),
                                           .colour = m_report.colours().quietText.rgba(),
                                           .width = 0.7});
        }
        flow.setContinuation({});
        flow.append(std::move(lines), ConflictSpace, Cohesion::KeepWithNext);
        flow.setContinuation(continuedLine(m_report,
                                           u"%1  %2"_s.arg(QString::number(number), conflictValues(conflict)),
                                           m_width, m_builder.fonts()));
        std::vector<const ConflictSide *> sides;
        for (const ConflictSide &side : conflict.sides) {
            if (m_report.has(side.where.article)) {
                sides.push_back(&side);
            }
        }
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const bool isTogether = sides.size() <= SidesTogether && i + 1 < sides.size();
            addSide(flow, *sides[i], i == 0 ? 0 : SideSpace,
                    isTogether ? Cohesion::KeepWithNext : Cohesion::Free);
        }
    }

    void addSide(Flow &flow, const ConflictSide &side, qreal space, Cohesion cohesion)
    {
        const ReportStyles &styles = m_report.styles();
        TextParagraph name{
            .text = m_report.outletName(side.where.article), .style = styles.label, .indent = 8};
        m_report.appendPlace(name, side.where.article, side.where.block);
        std::vector<LaidLine> head = layoutParagraph(name, m_width, m_builder.fonts());
        head.front().rects.push_back({.rect = QRectF(0, head.front().height / 2 - 2, 4, 4),
                                      .fill = m_report.outletColour(side.where.article),
                                      .radius = 2});
        flow.append(std::move(head), space, Cohesion::KeepWithNext);
        flow.append(sentence(side), 0, cohesion);
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
};

} // namespace

void addConflicts(PageBuilder &builder, const StoryReport &report)
{
    ConflictsPart(builder, report).add();
}

} // namespace sidebyline
