// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/claimrenderings.h"
#include "items/findings.h"
#include "report/listpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal QuotationSpace = 14;
constexpr qreal RenderingSpace = 3;
constexpr qreal Indent = 8;
constexpr std::size_t RenderingsTogether = 4; // as many stay in one column where they can

class QuotationsPart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(QuotationsPart)

public:
    using ListPart::ListPart;

    void add()
    {
        Flow flow;
        for (const FindingGroup &group :
             quotationLedger(m_report.story(), {m_report.stops().begin(), m_report.stops().end()})) {
            if (group.stop && m_report.wantsClaim(group.stop->claim)) {
                addQuotation(flow, group);
            }
        }
        put({.part = ReportPart::Quotations,
             .title = tr("quotations"),
             .remark = tr("Each as every outlet has it, with whom it names; underlined: words "
                          "that differ from the first rendering")},
            flow);
    }

private:
    void addQuotation(Flow &flow, const FindingGroup &group)
    {
        const ReportStyles &styles = m_report.styles();
        const int claim = group.stop->claim;
        TextParagraph head{.style = styles.label, .lineHeight = 1.7};
        const QString speaker =
            group.about.isEmpty() ? tr("Nobody named", "a quotation's speaker") : group.about;
        head.text = speaker;
        head.append(u"   "_s + tr("%n renderings", "of a quotation", group.ways) + u" · "_s +
                        carriersText(m_report, claim) + u" · "_s,
                    styles.quiet);
        appendClaimNumber(head, m_report, claim);
        std::vector<LaidLine> lines = layoutParagraph(head, m_width, m_builder.fonts());
        lines.front().lines.push_back({.from = QPointF(0, 0),
                                       .to = QPointF(m_width, 0),
                                       .colour = m_report.colours().quietText.rgba(),
                                       .width = 0.7});
        flow.setContinuation({});
        flow.append(std::move(lines), QuotationSpace, Cohesion::KeepWithNext);
        flow.setContinuation(continuedLine(m_report, speaker, m_width, m_builder.fonts()));
        std::vector<Rendering> renderings = claimRenderings(m_report.story(), claim).renderings;
        std::erase_if(renderings, [this](const Rendering &rendering) {
            return !rendering.found || !m_report.has(rendering.article);
        });
        for (std::size_t i = 0; i < renderings.size(); ++i) {
            const bool isTogether = renderings.size() <= RenderingsTogether && i + 1 < renderings.size();
            addRendering(flow, renderings[i], speakerIn(group, renderings[i]), i == 0 ? 0 : RenderingSpace,
                         isTogether ? Cohesion::KeepWithNext : Cohesion::Free);
        }
    }

    /// Whom the outlet names, where that is not whom the head names.
    [[nodiscard]] static QString speakerIn(const FindingGroup &group, const Rendering &rendering)
    {
        const auto entry = std::ranges::find(group.entries, rendering.article, [](const Finding &finding) {
            return finding.stop.sentence.article;
        });
        return entry == group.entries.end() || entry->about == group.about ? QString() : entry->about;
    }

    void addRendering(Flow &flow, const Rendering &rendering, const QString &speaker, qreal space,
                      Cohesion cohesion)
    {
        const ReportStyles &styles = m_report.styles();
        const SentenceRef where = rendering.sentences.front();
        TextParagraph name{
            .text = m_report.outletName(rendering.article), .style = styles.label, .indent = Indent};
        m_report.appendPlace(name, where.article, where.block);
        if (!speaker.isEmpty()) {
            name.append(u"   "_s + speaker, styles.quiet);
        }
        std::vector<LaidLine> head = layoutParagraph(name, m_width, m_builder.fonts());
        head.front().rects.push_back({.rect = QRectF(0, head.front().height / 2 - 2, 4, 4),
                                      .fill = m_report.outletColour(rendering.article),
                                      .radius = 2});
        flow.append(std::move(head), space, Cohesion::KeepWithNext);
        TextParagraph words{.text = rendering.text, .style = styles.body, .indent = Indent};
        for (const DiffPiece &piece : rendering.pieces) {
            if (piece.op == DiffOp::Added) {
                words.cues.push_back({CueKind::Underline, piece.other, m_report.colours().reworded.rgba()});
            }
        }
        flow.append(layoutParagraph(words, m_width, m_builder.fonts()), 0, cohesion);
    }
};

} // namespace

void addQuotations(PageBuilder &builder, const StoryReport &report)
{
    QuotationsPart(builder, report).add();
}

} // namespace sidebyline
