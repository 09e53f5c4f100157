// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/findings.h"
#include "items/storycounts.h"
#include "report/columns.h"
#include "report/conflictledger.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <span>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntries = 24; // of one section
constexpr std::size_t LinesEach = 2;
constexpr qreal SectionSpace = 14;
constexpr qreal EntrySpace = 4;
constexpr qreal NumberWidth = 20; // room for a claim's number

class SummaryPart
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPart)

public:
    SummaryPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_styles(report.styles())
        , m_width(listColumnWidth(builder, report))
        , m_quotations(quotationLedger(report.story(), {report.stops().begin(), report.stops().end()}))
    {
        std::erase_if(m_quotations, [](const FindingGroup &group) { return group.ways < 2; });
    }

    void add()
    {
        m_builder.newPage();
        addHeading(m_builder, m_report,
                   {.part = ReportPart::Summary, .title = tr("summary"), .remark = remark()});
        const int columns = textColumns(m_builder.width(), m_styles.body.size);
        int entries = MostEntries;
        Flow flow = sections(entries);
        while (!fitsInColumns(flow, m_builder.room(), columns) && entries > 1) {
            flow = sections(--entries);
        }
        placeInColumns(m_builder, flow, columns, [this] {
            m_builder.newPage();
            addContinuedHeading(m_builder, m_report, tr("summary"));
            m_builder.endRepeated();
        });
        m_builder.moveTo(m_builder.bottom());
    }

private:
    [[nodiscard]] QString remark() const
    {
        const StoryCounts counts = storyCounts(m_report.story());
        QStringList facts{tr("%n articles", nullptr, m_report.total())};
        if (const auto origins = int(m_report.comparison().origins.size()); origins > 0) {
            facts.append(tr("%n origins", nullptr, origins));
        }
        facts += {tr("%n claims that several carry", nullptr, counts.shared),
                  tr("%n of them reworded", nullptr, counts.reworded),
                  tr("%n with what differs", "figures, dates or names", counts.conflicts)};
        return facts.join(u" · "_s);
    }

    [[nodiscard]] Flow sections(int entries) const
    {
        Flow flow;
        addClaims(flow, entries);
        addConflicts(flow, entries);
        addQuotations(flow, entries);
        addUnique(flow, entries);
        return flow;
    }

    /// A section's title over a rule, leading to the part that tells it all.
    void addTitle(Flow &flow, const QString &title, const QString &count, ReportPart part) const
    {
        TextParagraph paragraph{.style = m_styles.label, .lineHeight = 2};
        paragraph.appendLink(title, paragraph.style, m_report.partAnchor(part));
        paragraph.append(u"   "_s + count, m_styles.quiet);
        std::vector<LaidLine> lines = layoutParagraph(paragraph, m_width, m_builder.fonts());
        lines.front().lines.push_back({.from = QPointF(0, 0),
                                       .to = QPointF(m_width, 0),
                                       .colour = m_report.colours().quietText.rgba(),
                                       .width = 1.2});
        flow.append(std::move(lines), SectionSpace, Cohesion::KeepWithNext);
    }

    void addMore(Flow &flow, int count) const
    {
        if (count > 0) {
            flow.append(layoutParagraph({.text = tr("and %n more", "entries of a list", count),
                                         .style = m_styles.quiet,
                                         .indent = NumberWidth},
                                        m_width, m_builder.fonts()),
                        EntrySpace);
        }
    }

    /// A claim's number in the margin, its first lines, and a remark below them.
    void addEntry(Flow &flow, int claim, const QString &text, const QString &remark) const
    {
        std::vector<LaidLine> lines =
            layoutBeginning({.text = text, .style = m_styles.body, .indent = NumberWidth}, m_width, LinesEach,
                            m_builder.fonts());
        if (lines.empty()) {
            return;
        }
        const qreal height = lines.front().height;
        lines.front().links.push_back(
            {QRectF(0, 0, m_width, height * double(lines.size())), m_report.claimAnchor(claim)});
        LaidLine number =
            layoutLine(QString::number(claim + 1), m_styles.label, NumberWidth, m_builder.fonts());
        number.height = 0; // the words stand beside it
        number.text.baseline = lines.front().text.baseline;
        std::vector<LaidLine> entry{std::move(number)};
        std::ranges::move(lines, std::back_inserter(entry));
        flow.append(std::move(entry), EntrySpace, Cohesion::KeepWithNext);
        flow.append(layoutParagraph({.text = remark, .style = m_styles.quiet, .indent = NumberWidth}, m_width,
                                    m_builder.fonts()),
                    0);
    }

    void addClaims(Flow &flow, int entries) const
    {
        const std::vector<Claim> &claims = m_report.comparison().claims;
        std::vector<int> order;
        for (int i = 0; i < int(claims.size()); ++i) {
            if (m_report.wantsClaim(i)) {
                order.push_back(i);
            }
        }
        if (order.empty()) {
            return;
        }
        std::ranges::stable_sort(order, std::ranges::greater(), [&](int i) { return m_report.carriers(i); });
        const int all = int(order.size());
        // A sentence that several claims are made of is quoted once.
        std::set<SentenceRef> quoted;
        std::erase_if(order, [&](int i) { return !quoted.insert(m_report.claimPassage(i)).second; });
        addTitle(flow, tr("Carried by most"), tr("%n claims", nullptr, all), ReportPart::Matrix);
        for (const int claim : std::span(order).first(std::min(order.size(), std::size_t(entries)))) {
            addEntry(flow, claim, m_report.sentenceText(m_report.claimPassage(claim)),
                     carriersText(m_report, claim));
        }
        addMore(flow, all - std::min(int(order.size()), entries));
    }

    void addConflicts(Flow &flow, int entries) const
    {
        const std::vector<LedgerEntry> all = conflictLedger(m_report);
        if (all.empty()) {
            return;
        }
        addTitle(flow, tr("Figures, dates and names that differ"), QLocale().toString(int(all.size())),
                 ReportPart::Conflicts);
        for (const LedgerEntry &entry : std::span(all).first(std::min(all.size(), std::size_t(entries)))) {
            QStringList outlets;
            for (const ConflictSide &side : entry.conflict->sides) {
                if (m_report.has(side.where.article)) {
                    outlets.append(m_report.outletName(side.where.article));
                }
            }
            outlets.removeDuplicates();
            addEntry(flow, entry.claim, conflictValues(*entry.conflict), outlets.join(u", "_s));
        }
        addMore(flow, int(all.size()) - entries);
    }

    void addQuotations(Flow &flow, int entries) const
    {
        if (m_quotations.empty()) {
            return;
        }
        addTitle(flow, tr("Quotations rendered differently"), QLocale().toString(int(m_quotations.size())),
                 ReportPart::Quotations);
        for (const FindingGroup &group :
             std::span(m_quotations).first(std::min(m_quotations.size(), std::size_t(entries)))) {
            QStringList remark{tr("%n renderings", "of a quotation", group.ways)};
            if (!group.about.isEmpty()) {
                remark.prepend(group.about);
            }
            addEntry(flow, group.stop ? group.stop->claim : 0, group.text, remark.join(u" · "_s));
        }
        addMore(flow, int(m_quotations.size()) - entries);
    }

    void addUnique(Flow &flow, int entries) const
    {
        std::vector<SentenceRef> unique = m_report.comparison().unique;
        std::erase_if(unique, [this](SentenceRef sentence) { return !m_report.has(sentence.article); });
        if (unique.empty()) {
            return;
        }
        addTitle(flow, tr("Only in one outlet"), tr("%n sentences", nullptr, int(unique.size())),
                 ReportPart::Unique);
        int listed = 0;
        int left = 0;
        for (const int article : m_report.outlets()) {
            const auto own = std::ranges::equal_range(unique, article, {}, &SentenceRef::article);
            if (own.empty()) {
                continue;
            }
            if (listed == entries) {
                ++left;
                continue;
            }
            ++listed;
            TextParagraph name{.style = m_styles.label};
            name.appendLink(m_report.outletName(article), name.style,
                            m_report.outletAnchor(ReportPart::Unique, article));
            name.append(u"   "_s + tr("%n sentences", nullptr, int(own.size())), m_styles.quiet);
            flow.append(layoutParagraph(name, m_width, m_builder.fonts()), EntrySpace,
                        Cohesion::KeepWithNext);
            flow.append(layoutBeginning({.text = m_report.sentenceText(own.front()), .style = m_styles.body},
                                        m_width, LinesEach, m_builder.fonts()),
                        0);
        }
        addMore(flow, left);
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    const ReportStyles &m_styles;
    qreal m_width;
    std::vector<FindingGroup> m_quotations;
};

} // namespace

void addSummary(PageBuilder &builder, const StoryReport &report)
{
    SummaryPart(builder, report).add();
}

} // namespace sidebyline
