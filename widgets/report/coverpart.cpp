// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "comparison/languages.h"
#include "items/storycounts.h"
#include "phrases/languagetext.h"
#include "phrases/origintext.h"
#include "phrases/reporttext.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal CoverScale = 1.12; // a cover is read at arm's length
constexpr qreal CellGap = 10;
constexpr qreal RowPadding = 4;
constexpr qreal FigureWidth = 120; // of one count, points
constexpr qreal SwatchSize = 6;
constexpr qreal ShareBarHeight = 4;

enum Column : quint8 {
    OutletColumn,
    HeadlineColumn,
    DateColumn,
    WordsColumn,
    SharedColumn,
    UniqueColumn,
    CommentsColumn,
    ColumnCount
};

class CoverPart
{
    Q_DECLARE_TR_FUNCTIONS(CoverPart)

public:
    CoverPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_styles(report.styles().body.size * CoverScale)
        , m_isApart(languagesApart(report.story().articles))
    {}

    void add()
    {
        m_builder.newPage();
        beginPart(m_builder, m_report, {.part = ReportPart::Cover, .title = tr("cover")});
        addTitle();
        addCounts();
        beginTable();
        for (const int article : m_report.outlets()) {
            addOutlet(article);
        }
        addOrigins();
        addExplanations();
    }

private:
    [[nodiscard]] std::vector<LaidLine> paragraph(const QString &text, const TextStyle &style,
                                                  qreal width) const
    {
        return layoutParagraph({.text = text, .style = style}, width, m_builder.fonts());
    }

    void addRule(qreal width, const QColor &colour)
    {
        m_builder.add(LineItem{.from = QPointF(m_builder.left(), m_builder.y()),
                               .to = QPointF(m_builder.right(), m_builder.y()),
                               .colour = colour.rgba(),
                               .width = width});
    }

    void addTitle()
    {
        m_builder.placeBelow(paragraph(tr("Coverage side by side"), m_styles.quiet, m_builder.width()));
        m_builder.moveBy(2);
        m_builder.placeBelow(paragraph(m_report.story().title, m_styles.title, m_builder.width()));
        const QString base = m_report.article(m_report.base()).displayName();
        const QString time = QLocale().toString(
            m_report.options().compared, tr("d MMMM yyyy, HH:mm", "date format of QLocale::toString()"));
        QStringList facts{tr("%n articles", nullptr, m_report.total())};
        if (const auto origins = int(m_report.comparison().origins.size()); origins > 0) {
            facts.append(tr("%n origins", nullptr, origins));
        }
        facts += {tr("base: %1").arg(base), tr("compared %1").arg(time)};
        if (int(m_report.outlets().size()) < m_report.total()) {
            facts.append(tr("%n of them shown", nullptr, int(m_report.outlets().size())));
        }
        m_builder.placeBelow(paragraph(facts.join(u" · "_s), m_styles.plain, m_builder.width()));
        m_builder.placeBelow(paragraph(reviewed(), m_styles.plain, m_builder.width()));
        m_builder.moveBy(14);
    }

    /// How far the review is; empty where nobody decided anything.
    [[nodiscard]] QString reviewed() const
    {
        if (!m_report.story().review || m_report.story().review->decisions.empty()) {
            return {};
        }
        const StoryReview &review = *m_report.story().review;
        const ReviewProgress progress = progressOf(review.marks);
        return QStringList{tr("%1 of %n claims reviewed", nullptr, progress.claims).arg(progress.reviewed),
                           tr("%n flagged", nullptr, progress.flagged),
                           tr("%n notes", nullptr, progress.notes),
                           tr("%n decisions by hand in all", nullptr, int(review.decisions.size()))}
            .join(u" · "_s);
    }

    /// Which articles go back to one text or source, each with what speaks for it most.
    void addOrigins()
    {
        constexpr std::size_t mostEvidence = 3;
        const std::vector<ArticlePtr> &articles = m_report.story().articles;
        for (const Origin &origin : m_report.comparison().origins) {
            if (origin.articles.size() < 2) {
                continue;
            }
            QStringList evidence;
            for (std::size_t i = 0; i < std::min(mostEvidence, origin.evidence.size()); ++i) {
                evidence.append(originEvidenceText(articles, origin.evidence[i]));
            }
            std::vector<LaidLine> lines = paragraph(tr("One origin: %1").arg(originTitle(articles, origin)),
                                                    m_styles.plain, m_builder.width());
            std::ranges::move(paragraph(evidence.join(u" · "_s), m_styles.quiet, m_builder.width()),
                              std::back_inserter(lines));
            placeTogether(lines);
        }
    }

    /// On this page or, where it lacks the room, at the top of the next one.
    void placeTogether(const std::vector<LaidLine> &lines)
    {
        constexpr qreal space = 6;
        qreal height = space;
        for (const LaidLine &line : lines) {
            height += line.height;
        }
        if (height > m_builder.room() && !m_builder.isFresh()) {
            m_builder.newPage();
            addContinuedHeading(m_builder, m_report, {});
        }
        m_builder.moveBy(space);
        m_builder.placeBelow(lines);
    }

    void addCounts()
    {
        const StoryCounts counts = storyCounts(m_report.story());
        const std::array<std::pair<int, QString>, 5> figures = {{
            {counts.shared, tr("claims shared by outlets", nullptr, counts.shared)},
            {counts.reworded, tr("of them reworded", nullptr, counts.reworded)},
            {counts.conflicts, tr("with figures, dates or names that differ", nullptr, counts.conflicts)},
            {counts.unique, tr("sentences in one outlet only", nullptr, counts.unique)},
            {counts.comments, tr("readers’ comments", nullptr, counts.comments)},
        }};
        const qreal pitch = std::min(FigureWidth * 1.2, m_builder.width() / double(figures.size()));
        const qreal top = m_builder.y();
        qreal height = 0;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const qreal left = m_builder.left() + double(i) * pitch;
            Flow flow;
            flow.append(paragraph(QLocale().toString(figures[i].first), m_styles.figure, pitch - CellGap), 0);
            flow.append(paragraph(figures[i].second, m_styles.quiet, pitch - 2 * CellGap), 0);
            const qreal inset = i == 0 ? 0 : CellGap;
            m_builder.place(flow, 0, flow.size(), QPointF(left + inset, top));
            height = std::max(height, flow.height(0, flow.size()));
        }
        for (std::size_t i = 1; i < figures.size(); ++i) {
            const qreal x = m_builder.left() + double(i) * pitch;
            m_builder.add(LineItem{.from = QPointF(x, top + 3),
                                   .to = QPointF(x, top + height),
                                   .colour = m_report.colours().rule.rgba()});
        }
        m_builder.moveTo(top + height + 18);
    }

    /// Left edges of the table's columns and the right edge of its last.
    [[nodiscard]] std::array<qreal, ColumnCount + 1> edges() const
    {
        const qreal em = m_styles.plain.size;
        std::array<qreal, ColumnCount> widths = {15 * em, 0, 11 * em, 6 * em, 12 * em, 7 * em, 8 * em};
        qreal fixed = 0;
        for (const qreal width : widths) {
            fixed += width;
        }
        constexpr qreal LeastForHeadlines = 0.22;
        const qreal squeeze = std::min(1.0, m_builder.width() * (1 - LeastForHeadlines) / fixed);
        widths[HeadlineColumn] = m_builder.width() - fixed * squeeze;
        std::array<qreal, ColumnCount + 1> result{};
        qreal x = m_builder.left();
        for (std::size_t i = 0; i < ColumnCount; ++i) {
            result.at(i) = x;
            x += i == HeadlineColumn ? widths.at(i) : widths.at(i) * squeeze;
        }
        result[ColumnCount] = x;
        return result;
    }

    [[nodiscard]] static bool isNumeric(std::size_t column)
    {
        return column == WordsColumn || column == UniqueColumn || column == CommentsColumn;
    }

    struct Cell
    {
        std::vector<LaidLine> lines;
        qreal inset = 0;
    };
    using Cells = std::array<Cell, ColumnCount>;

    [[nodiscard]] qreal cellWidth(std::size_t column) const
    {
        const auto x = edges();
        return x.at(column + 1) - x.at(column) - CellGap;
    }

    void placeCells(const Cells &cells)
    {
        const auto x = edges();
        const qreal top = m_builder.y();
        qreal height = 0;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            qreal y = top;
            for (const LaidLine &line : cells.at(column).lines) {
                const qreal gap = column + 1 < ColumnCount ? CellGap : 0;
                const qreal right = x.at(column + 1) - gap - line.text.rect.width();
                const qreal left = isNumeric(column) ? right : x.at(column) + cells.at(column).inset;
                m_builder.place(line, QPointF(left, y), int(column));
                y += line.height;
            }
            height = std::max(height, y - top);
        }
        m_builder.moveTo(top + height + RowPadding);
    }

    void beginTable()
    {
        constexpr int LinesOfHeadAndOutlet = 5;
        if (m_builder.room() < LinesOfHeadAndOutlet * m_styles.body.size * LineHeight) {
            m_builder.newPage();
            addContinuedHeading(m_builder, m_report, {});
        }
        const std::array<QString, ColumnCount> heads = {tr("Outlet"),  tr("Headline"), tr("Published"),
                                                        tr("Words"),   tr("Shared"),   tr("Only here"),
                                                        tr("Comments")};
        Cells cells;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            cells.at(column).lines = {
                layoutLine(heads.at(column), m_styles.quiet, cellWidth(column), m_builder.fonts())};
        }
        placeCells(cells);
        addRule(0.9, m_report.colours().quietText);
        m_builder.endRepeated();
        m_builder.moveBy(RowPadding);
    }

    [[nodiscard]] Cells outletCells(int index) const
    {
        const Article &article = m_report.article(index);
        const ArticleSummary &summary = m_report.comparison().articles.at(std::size_t(index));
        const QLocale locale;
        const int share = sharedPercent(summary);
        Cells cells;
        cells[OutletColumn].inset = SwatchSize + 5;
        cells[OutletColumn].lines =
            paragraph(m_report.outletName(index), m_styles.label, cellWidth(OutletColumn) - SwatchSize - 5);
        cells[HeadlineColumn].lines = paragraph(article.headline, m_styles.body, cellWidth(HeadlineColumn));
        if (m_isApart[std::size_t(index)]) {
            std::ranges::move(
                paragraph(notComparedText(article.language), m_styles.quiet, cellWidth(HeadlineColumn)),
                std::back_inserter(cells[HeadlineColumn].lines));
        }
        const QString date = publishedText(article.published);
        cells[DateColumn].lines =
            paragraph(date.isEmpty() ? tr("not stated", "date of publication") : date,
                      date.isEmpty() ? m_styles.faint : m_styles.plain, cellWidth(DateColumn));
        const auto number = [&](int value) {
            return paragraph(locale.toString(value), m_styles.plain, m_builder.width());
        };
        cells[WordsColumn].lines = number(article.wordCount());
        cells[SharedColumn].lines =
            paragraph(share < 0 ? u"–"_s : tr("%1 %", "share of sentences").arg(share), m_styles.plain,
                      cellWidth(SharedColumn));
        cells[UniqueColumn].lines = number(summary.unique);
        cells[CommentsColumn].lines = number(int(commentBlocks(article).size()));
        addMarks(cells, index, share);
        return cells;
    }

    void addMarks(Cells &cells, int index, int share) const
    {
        LaidLine &name = cells[OutletColumn].lines.front();
        name.rects.push_back(
            {.rect = QRectF(-SwatchSize - 5, (name.height - SwatchSize) / 2, SwatchSize, SwatchSize),
             .fill = m_report.outletColour(index),
             .radius = 1});
        LaidLine &shared = cells[SharedColumn].lines.front();
        const qreal left = 3.2 * m_styles.plain.size;
        const qreal width = cellWidth(SharedColumn) - left;
        if (width < 2 * ShareBarHeight) {
            return;
        }
        const qreal top = (shared.height - ShareBarHeight) / 2;
        shared.rects.push_back({.rect = QRectF(left, top, width, ShareBarHeight),
                                .fill = m_report.colours().rule.rgba(),
                                .radius = ShareBarHeight / 2});
        if (share > 0) {
            shared.rects.push_back({.rect = QRectF(left, top, width * share / 100, ShareBarHeight),
                                    .fill = m_report.colours().reworded.rgba(),
                                    .radius = ShareBarHeight / 2});
        }
    }

    void addOutlet(int index)
    {
        const Cells cells = outletCells(index);
        qreal height = 0;
        for (const Cell &cell : cells) {
            qreal sum = 0;
            for (const LaidLine &line : cell.lines) {
                sum += line.height;
            }
            height = std::max(height, sum);
        }
        if (height + RowPadding > m_builder.room() && !m_builder.isFresh()) {
            m_builder.newPage();
            addContinuedHeading(m_builder, m_report, {});
            beginTable();
        }
        placeCells(cells);
        addRule(0.5, m_report.colours().rule);
        m_builder.moveBy(RowPadding);
    }

    void addExplanations()
    {
        const qreal measure = std::min(m_builder.width(), 55 * m_styles.plain.size);
        const std::vector<LaidLine> words = paragraph(explanation(), m_styles.plain, measure);
        constexpr qreal spaces = 34;    // between heads, legend and words
        constexpr int linesBesides = 4; // two heads, and the legend in two lines
        const qreal line = m_styles.plain.size * LineHeight;
        if (spaces + (double(words.size()) + linesBesides) * line > m_builder.room()) {
            m_builder.newPage();
            addContinuedHeading(m_builder, m_report, {});
        }
        m_builder.moveBy(14);
        m_builder.placeBelow(paragraph(tr("The marks"), m_styles.label, m_builder.width()));
        m_builder.moveBy(2);
        addLegend(m_builder, m_report);
        m_builder.moveBy(8);
        m_builder.placeBelow(paragraph(tr("How this was compared"), m_styles.label, m_builder.width()));
        m_builder.moveBy(2);
        m_builder.placeBelow(words);
    }

    [[nodiscard]] QString explanation() const
    {
        const QString threshold = thresholdText(m_report.options().threshold);
        return tr("The sentences of all articles were compared by their words, quotations, figures and names "
                  "(%1). The share counts the sentences of an article’s text that another outlet carries "
                  "too. "
                  "“Not found” means that no sentence alike was found: another outlet may still say it in "
                  "words "
                  "that have nothing in common. Related links, site notices and the like are left out; the "
                  "list "
                  "of sources counts them.")
            .arg(threshold);
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    ReportStyles m_styles;
    std::vector<bool> m_isApart;
};

} // namespace

void addCover(PageBuilder &builder, const StoryReport &report)
{
    CoverPart(builder, report).add();
}

} // namespace sidebyline
