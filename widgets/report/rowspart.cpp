// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "report/furniture.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 8;
constexpr qreal NarrowestColumn = 80; // points, with its gap
constexpr qreal ColumnGap = 13;
constexpr qreal LabelWidth = 40;  // of the row's number and pill
constexpr qreal RowPadding = 4.5; // above and below a row
constexpr qreal EmsWanted = 17;   // of text in a column, before the text is set smaller
constexpr qreal SmallestScale = 0.8;
constexpr int LinesKeptWhole = 6; // a row no higher than this is not split
constexpr qreal ColourLineWidth = 2;

/// What stands in one row: its label and, for each column of the group, its lines.
struct RowContent
{
    QString label;     ///< the number of the base's paragraph, "+" without one, empty for heads
    QString pill = {}; ///< "3/4"
    std::vector<Flow> cells = {};
};

class RowsPart
{
    Q_DECLARE_TR_FUNCTIONS(RowsPart)

public:
    RowsPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_styles(report.styles())
    {}

    void add(const PartStep &step)
    {
        const std::vector<std::vector<int>> groups = columnGroups();
        const std::vector<QString> labels = rowLabels();
        const std::vector<Row> &rows = m_report.comparison().rows;
        const double all = double(groups.size() * std::max<std::size_t>(rows.size(), 1));
        for (std::size_t group = 0; group < groups.size(); ++group) {
            beginGroup(groups, group);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (concernsGroup(rows[i])) {
                    addRow(rowContent(rows[i], labels[i]));
                }
                if (!step(double(group * rows.size() + i + 1) / all)) {
                    return;
                }
            }
        }
    }

private:
    /// The base and up to seven others to a group, evenly.
    [[nodiscard]] std::vector<std::vector<int>> columnGroups() const
    {
        const std::span<const int> outlets = m_report.outlets();
        const int fitting = int((m_builder.width() - LabelWidth) / NarrowestColumn);
        const int others = std::clamp(fitting, 2, MostColumns) - 1;
        const int rest = int(outlets.size()) - 1;
        const int groups = std::max(1, (rest + others - 1) / others);
        std::vector<std::vector<int>> result;
        for (int group = 0; group < groups; ++group) {
            std::vector<int> &columns = result.emplace_back(1, outlets.front());
            for (int i = rest * group / groups; i < rest * (group + 1) / groups; ++i) {
                columns.push_back(outlets[std::size_t(i) + 1]);
            }
        }
        return result;
    }

    [[nodiscard]] const std::vector<int> &cell(const Row &row, int article) const
    {
        return row.cells.at(std::size_t(article));
    }

    [[nodiscard]] Role role(int article, int block) const
    {
        return m_report.article(article).blocks.at(std::size_t(block)).role;
    }

    /// Whether nothing but headings between paragraphs stands in the row.
    [[nodiscard]] bool isSubheads(const Row &row) const
    {
        for (int article = 0; article < int(row.cells.size()); ++article) {
            if (std::ranges::any_of(cell(row, article),
                                    [&](int block) { return role(article, block) != Role::Subhead; })) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::vector<QString> rowLabels() const
    {
        std::vector<QString> labels;
        int number = 0;
        for (const Row &row : m_report.comparison().rows) {
            if (isSubheads(row)) {
                labels.emplace_back();
            } else {
                labels.push_back(cell(row, m_report.base()).empty() ? u"+"_s : QString::number(++number));
            }
        }
        return labels;
    }

    [[nodiscard]] bool concernsGroup(const Row &row) const
    {
        return std::ranges::any_of(m_columns, [&](int article) { return !cell(row, article).empty(); });
    }

    void beginGroup(const std::vector<std::vector<int>> &groups, std::size_t group)
    {
        m_columns = groups[group];
        m_columnPitch = (m_builder.width() - LabelWidth) / double(m_columns.size());
        const qreal size = m_report.styles().body.size;
        m_styles = ReportStyles(size * std::clamp(columnWidth() / EmsWanted / size, SmallestScale, 1.0));
        m_part = tr("aligned paragraphs");
        if (groups.size() > 1) {
            m_part = tr("aligned paragraphs, group %1 of %2").arg(group + 1).arg(groups.size());
        }
        m_builder.newPage();
        addHeading(
            m_builder, m_report, m_part,
            tr("Base: %1 · rows follow its paragraphs; what only another outlet carries is set where it "
               "stands in that outlet")
                .arg(m_report.article(m_report.base()).displayName()));
        addLegend(m_builder, m_report);
        addColumnHeads();
        addRow(headlines());
    }

    void continueOnNewPage()
    {
        m_builder.newPage();
        addContinuedHeading(m_builder, m_report, m_part);
        addColumnHeads();
    }

    [[nodiscard]] qreal columnWidth() const { return m_columnPitch - ColumnGap; }
    [[nodiscard]] qreal columnLeft(std::size_t column) const
    {
        return m_builder.left() + LabelWidth + double(column) * m_columnPitch;
    }

    void addColumnHeads()
    {
        constexpr std::size_t MostLines = 2;
        const qreal top = m_builder.y();
        qreal height = 0;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const int article = m_columns[column];
            m_builder.add(RectItem{.rect = QRectF(columnLeft(column), top, m_columnPitch, ColourLineWidth),
                                   .fill = m_report.outletColour(article)});
            std::vector<LaidLine> lines =
                layoutParagraph({.text = m_report.outletName(article), .style = m_styles.label},
                                columnWidth(), m_builder.fonts());
            if (lines.size() > MostLines) {
                QString rest;
                for (std::size_t i = MostLines - 1; i < lines.size(); ++i) {
                    rest += lines[i].text.text + u' ';
                }
                lines.resize(MostLines - 1);
                lines.push_back(layoutLine(rest, m_styles.label, columnWidth(), m_builder.fonts()));
            }
            Flow flow;
            flow.append(std::move(lines), 0);
            const QPointF corner(columnLeft(column), top + ColourLineWidth + 4);
            m_builder.place(flow, 0, flow.size(), corner, int(column));
            height = std::max(height, flow.height(0, flow.size()));
        }
        m_builder.moveTo(top + ColourLineWidth + 4 + height + 4);
        addRule();
        m_builder.endRepeated();
    }

    void addRule()
    {
        m_builder.add(LineItem{.from = QPointF(m_builder.left(), m_builder.y()),
                               .to = QPointF(m_builder.right(), m_builder.y()),
                               .colour = m_report.colours().rule.rgba(),
                               .width = 0.7});
    }

    /// Headline, deck and byline of each outlet, above the first row.
    [[nodiscard]] RowContent headlines() const
    {
        RowContent content;
        for (const int index : m_columns) {
            const Article &article = m_report.article(index);
            Flow &flow = content.cells.emplace_back();
            appendBlock(flow, index, Role::Headline, m_styles.headline);
            appendBlock(flow, index, Role::Deck, m_styles.deck);
            QStringList origin{article.byline, publishedText(article)};
            origin.removeAll(QString());
            flow.append(layoutParagraph({.text = origin.join(u" · "_s), .style = m_styles.quiet},
                                        columnWidth(), m_builder.fonts()),
                        2);
        }
        return content;
    }

    /// The first block of @p role, if the article has one.
    void appendBlock(Flow &flow, int article, Role role, const TextStyle &style) const
    {
        const std::vector<Block> &blocks = m_report.article(article).blocks;
        const auto found = std::ranges::find(blocks, role, &Block::role);
        if (found != blocks.end()) {
            flow.append(layoutParagraph(m_report.markedParagraph(article, int(found - blocks.begin()), style),
                                        columnWidth(), m_builder.fonts()),
                        2);
        }
    }

    [[nodiscard]] RowContent rowContent(const Row &row, const QString &label) const
    {
        RowContent content{.label = label};
        if (!label.isEmpty()) {
            content.pill = u"%1/%2"_s.arg(row.outlets).arg(m_report.total());
        }
        // What one outlet other than the base has alone is missing nowhere: it was looked for in the base's
        // order. Headings of the text are not claims.
        const bool namesMissing =
            !label.isEmpty() && (row.outlets > 1 || !cell(row, m_report.base()).empty());
        for (const int article : m_columns) {
            Flow &flow = content.cells.emplace_back();
            const std::vector<int> &blocks = cell(row, article);
            for (const int block : blocks) {
                const bool isMoved = row.moved.at(std::size_t(article)) && block == blocks.back();
                flow.append(paragraphLines(article, block, isMoved), 4);
            }
            if (blocks.empty() && namesMissing) {
                flow.append(layoutParagraph({.text = tr("— not found —"), .style = m_styles.faint},
                                            columnWidth(), m_builder.fonts()),
                            0);
            }
        }
        return content;
    }

    [[nodiscard]] std::vector<LaidLine> paragraphLines(int article, int block, bool isMoved) const
    {
        const bool isSubhead = role(article, block) == Role::Subhead;
        TextParagraph paragraph =
            m_report.markedParagraph(article, block, isSubhead ? m_styles.strong : m_styles.body);
        const int number = m_report.paragraphNumber(article, block);
        if (isMoved && number > 0) {
            paragraph.append(u"\u00a0¶\u00a0%1"_s.arg(number), m_styles.faint);
        }
        return layoutParagraph(paragraph, columnWidth(), m_builder.fonts());
    }

    [[nodiscard]] static qreal height(const RowContent &row)
    {
        qreal most = 0;
        for (const Flow &flow : row.cells) {
            most = std::max(most, flow.height(0, flow.size()));
        }
        return most;
    }

    void addRow(const RowContent &row)
    {
        if (height(row) <= 0) {
            return;
        }
        const qreal line = m_styles.body.size * LineHeight;
        if (height(row) <= LinesKeptWhole * line && height(row) + 2 * RowPadding > m_builder.room() &&
            !m_builder.isFresh()) {
            continueOnNewPage();
        }
        std::vector<std::size_t> starts(row.cells.size(), 0);
        for (bool isFirst = true; isFirst || !isDone(row, starts);) {
            const std::vector<std::size_t> ends = segment(row, starts);
            if (ends == starts && !m_builder.isFresh()) {
                continueOnNewPage();
                continue;
            }
            placeSegment(row, starts, ends, isFirst);
            starts = ends;
            isFirst = false;
            if (!isDone(row, starts)) {
                continueOnNewPage();
            }
        }
    }

    [[nodiscard]] static bool isDone(const RowContent &row, const std::vector<std::size_t> &starts)
    {
        for (std::size_t i = 0; i < starts.size(); ++i) {
            if (starts[i] < row.cells[i].size()) {
                return false;
            }
        }
        return true;
    }

    /// How far each column gets on this page; not at all where the page has no room for the row's label.
    [[nodiscard]] std::vector<std::size_t> segment(const RowContent &row,
                                                   const std::vector<std::size_t> &starts) const
    {
        const qreal room = m_builder.room() - 2 * RowPadding;
        const FitRule rule = m_builder.isFresh() ? FitRule::AtLeastOne : FitRule::MayBeEmpty;
        std::vector<std::size_t> ends = starts;
        if (room < labelHeight(row) && !m_builder.isFresh()) {
            return ends;
        }
        for (std::size_t i = 0; i < starts.size(); ++i) {
            ends[i] = row.cells[i].fit(starts[i], room, rule);
        }
        return ends;
    }

    void placeSegment(const RowContent &row, const std::vector<std::size_t> &starts,
                      const std::vector<std::size_t> &ends, bool isFirst)
    {
        const qreal top = m_builder.y() + RowPadding;
        qreal height = placeLabel(row, top, isFirst);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            m_builder.place(row.cells[i], starts[i], ends[i], QPointF(columnLeft(i), top), int(i));
            height = std::max(height, row.cells[i].height(starts[i], ends[i]));
        }
        m_builder.moveTo(top + height + RowPadding);
        addRule();
    }

    [[nodiscard]] qreal labelHeight(const RowContent &row) const
    {
        return row.label.isEmpty() ? 0 : m_styles.label.size * LineHeight + pillStyle().size * LineHeight + 2;
    }

    [[nodiscard]] TextStyle pillStyle() const { return scaled(m_styles.quiet, 0.92); }

    /// Returns its height. A row that goes on keeps its number, with "(continued)" in place of the pill.
    qreal placeLabel(const RowContent &row, qreal top, bool isFirst)
    {
        if (row.label.isEmpty()) {
            return 0;
        }
        const LaidLine number = layoutLine(row.label, m_styles.label, LabelWidth, m_builder.fonts());
        m_builder.place(number, QPointF(m_builder.left(), top));
        const qreal below = top + number.height;
        if (!isFirst) {
            m_builder.place(layoutLine(tr("(continued)", "row of paragraphs"), scaled(m_styles.faint, 0.85),
                                       LabelWidth - 2, m_builder.fonts()),
                            QPointF(m_builder.left(), below));
            return labelHeight(row);
        }
        LaidLine pill = layoutLine(row.pill, pillStyle(), LabelWidth, m_builder.fonts());
        const qreal padding = pill.height * 0.45;
        const QRectF box(0, 0.2, pill.text.rect.width() + 2 * padding, pill.height - 0.6);
        pill.text.rect.translate(padding, 0);
        pill.rects.push_back(
            {.rect = box, .stroke = m_report.colours().quietText.rgba(), .radius = box.height() / 2});
        m_builder.place(pill, QPointF(m_builder.left(), below));
        return labelHeight(row);
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    ReportStyles m_styles;
    std::vector<int> m_columns;
    qreal m_columnPitch = 0;
    QString m_part;
};

} // namespace

void addRows(PageBuilder &builder, const StoryReport &report, const PartStep &step)
{
    RowsPart(builder, report).add(step);
}

} // namespace sidebyline
