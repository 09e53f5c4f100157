// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layoutreport.h"

#include "phrases/reporttext.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"
#include "report/parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

// How much of a story's time its rows take; the other parts are short.
constexpr double RowsShare = 0.8;

using AddPart = void (*)(PageBuilder &, const StoryReport &);
/// The parts that follow the rows, in this order.
constexpr std::array<std::pair<ReportPart, AddPart>, 7> ListParts = {{
    {ReportPart::Unique, addUnique},
    {ReportPart::NotFound, addNotFound},
    {ReportPart::Conflicts, addConflicts},
    {ReportPart::Quotations, addQuotations},
    {ReportPart::Comments, addComments},
    {ReportPart::Review, addReview},
    {ReportPart::Audit, addAudit},
}};

/// What the foot of a story's pages says.
struct Foot
{
    std::size_t firstPage = 0; ///< index of the story's first page
    int sourcesPage = 0;       ///< number of the page where its sources begin, from 1; 0: not printed
    Anchor sources;            ///< where they begin
    QString facts;
};

class ReportLayout
{
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)

public:
    ReportLayout(const ReportOptions &options, const std::stop_token &stop, const Progress &progress)
        : m_options(options)
        , m_stop(stop)
        , m_progress(progress)
        , m_fonts(options.fonts)
        , m_builder(pageSize(options.paper, options.orientation), m_fonts)
    {
        if (!m_options.compared.isValid()) {
            m_options.compared = QDateTime::currentDateTime();
        }
    }

    Report make(std::span<const StoryPtr> stories, std::span<const ReadError> problems)
    {
        Report report{.title = title(stories),
                      .language = QLocale().bcp47Name(),
                      .compared = m_options.compared,
                      .fonts = m_options.fonts};
        if (stories.size() > 1) {
            m_options.base = -1;
            m_options.outlets.clear();
        }
        for (std::size_t i = 0; i < stories.size() && !m_stop.stop_requested(); ++i) {
            m_done = double(i) / double(stories.size());
            m_share = 1.0 / double(stories.size());
            const bool isLast = i + 1 == stories.size();
            if (!stories[i]->articles.empty()) {
                addStory(*stories[i], int(i), isLast ? problems : std::span<const ReadError>());
            }
        }
        if (m_stop.stop_requested()) {
            return report;
        }
        addFeet();
        report.pages = std::move(m_builder.pages());
        report.outline = std::move(m_builder.outline());
        return report;
    }

private:
    [[nodiscard]] static QString title(std::span<const StoryPtr> stories)
    {
        return stories.size() == 1 ? stories.front()->title
                                   : tr("%n stories side by side", "title of a report", int(stories.size()));
    }

    bool step(double done)
    {
        if (m_progress) {
            m_progress(m_done + m_share * done);
        }
        return !m_stop.stop_requested();
    }

    void addStory(const Story &story, int number, std::span<const ReadError> problems)
    {
        const StoryReport report(story, m_options, number);
        Foot foot{.firstPage = m_builder.pages().size(),
                  .sources = report.partAnchor(ReportPart::Sources),
                  .facts = footFacts(report)};
        const auto wants = [&](ReportPart part) { return m_options.parts.testFlag(part); };
        // Each story begins on a page of its own, whatever its first part is.
        m_builder.moveTo(m_builder.bottom());
        m_builder.addToOutline({.title = story.title, .level = 0, .target = report.storyAnchor()});
        if (wants(ReportPart::Cover)) {
            addCover(m_builder, report);
            m_builder.moveTo(m_builder.bottom());
        }
        if (wants(ReportPart::Summary)) {
            addSummary(m_builder, report);
        }
        if (wants(ReportPart::Matrix)) {
            addMatrix(m_builder, report);
            m_builder.moveTo(m_builder.bottom());
        }
        if (wants(ReportPart::Rows)) {
            addRows(m_builder, report, [this](double done) { return step(RowsShare * done); });
            m_builder.moveTo(m_builder.bottom());
        }
        if (m_stop.stop_requested()) {
            return;
        }
        for (const auto &[part, add] : ListParts) {
            if (wants(part)) {
                add(m_builder, report);
            }
        }
        if (wants(ReportPart::Sources)) {
            addSources(m_builder, report, problems);
            foot.sourcesPage = pageOf(foot.sources);
        }
        if (foot.firstPage < m_builder.pages().size()) {
            m_builder.pages()[foot.firstPage].anchors.push_back({report.storyAnchor(), QPointF()});
        }
        m_feet.push_back(std::move(foot));
        step(1);
    }

    /// The number of the page where @p anchor stands, from 1; 0: nowhere.
    [[nodiscard]] int pageOf(const Anchor &anchor)
    {
        const std::vector<Page> &pages = m_builder.pages();
        const auto found = std::ranges::find_if(pages, [&anchor](const Page &page) {
            return std::ranges::contains(page.anchors, anchor, &AnchorItem::anchor);
        });
        return found == pages.end() ? 0 : int(found - pages.begin()) + 1;
    }

    [[nodiscard]] QString footFacts(const StoryReport &report) const
    {
        return QStringList{
            report.story().title, tr("%n articles", nullptr, report.total()),
            tr("compared %1")
                .arg(QLocale().toString(m_options.compared,
                                        tr("d MMM yyyy, HH:mm", "date format of QLocale::toString()"))),
            thresholdText(m_options.threshold)}
            .join(u" · "_s);
    }

    void addFeet()
    {
        const std::size_t count = m_builder.pages().size();
        for (std::size_t i = 0; i < m_feet.size(); ++i) {
            const std::size_t end = i + 1 < m_feet.size() ? m_feet[i + 1].firstPage : count;
            for (std::size_t page = m_feet[i].firstPage; page < end; ++page) {
                addFoot(m_builder.pages()[page], m_feet[i], page + 1, count);
            }
        }
    }

    void addFoot(Page &page, const Foot &foot, std::size_t number, std::size_t count) const
    {
        const ReportStyles styles(DefaultTextSize);
        const qreal top = m_builder.bottom() + 7;
        page.lines.push_back({.from = QPointF(m_builder.left(), top),
                              .to = QPointF(m_builder.right(), top),
                              .colour = highlightPalette(ColorMode::Light).rule.rgba(),
                              .width = 0.7});
        const auto add = [&](const LaidLine &line, qreal left) {
            TextItem text = line.text;
            text.rect.translate(left, top + 3);
            text.baseline += top + 3;
            page.texts.push_back(std::move(text));
        };
        const qreal width = m_builder.width();
        const auto line = [&](const QString &text, qreal most) {
            return layoutLine(text, styles.quiet, most, m_fonts);
        };
        add(line(foot.facts, width * 0.56), m_builder.left());
        if (foot.sourcesPage > 0) {
            add(line(tr("SHA-256 of each source on page %1").arg(foot.sourcesPage), width * 0.26),
                m_builder.left() + width * 0.6);
            page.links.push_back({page.texts.back().rect, foot.sources});
        }
        const LaidLine place = line(tr("%1 / %2", "page / pages").arg(number).arg(count), width * 0.12);
        add(place, m_builder.right() - place.text.rect.width());
    }

    ReportOptions m_options;
    const std::stop_token &m_stop;
    const Progress &m_progress;
    FontBook m_fonts;
    PageBuilder m_builder;
    std::vector<Foot> m_feet;
    double m_done = 0;
    double m_share = 1;
};

} // namespace

Report layoutReport(std::span<const StoryPtr> stories, std::span<const ReadError> problems,
                    const ReportOptions &options, const std::stop_token &stop, const Progress &progress)
{
    return ReportLayout(options, stop, progress).make(stories, problems);
}

QSizeF pageSize(PaperSize paper, PaperOrientation orientation)
{
    QSizeF size;
    switch (paper) {
    case PaperSize::A4:
        size = QSizeF(595, 842);
        break;
    case PaperSize::A3:
        size = QSizeF(842, 1191);
        break;
    case PaperSize::Letter:
        size = QSizeF(612, 792);
        break;
    case PaperSize::Legal:
        size = QSizeF(612, 1008);
        break;
    }
    return orientation == PaperOrientation::Landscape ? size.transposed() : size;
}

} // namespace sidebyline
