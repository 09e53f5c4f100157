// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "phrases/reporttext.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"
#include "report/table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 8;
constexpr qreal NarrowestColumn = 80; // points, with its gap
constexpr qreal ColumnGap = 13;
constexpr qreal LabelWidth = 40; // of the row's number and pill
constexpr qreal EmsWanted = 17;  // of text in a column, before the text is set smaller
constexpr qreal SmallestScale = 0.8;
constexpr int LinesKeptWhole = 6; // a row no higher than this is not split
constexpr qreal ColourLineWidth = 2;

/// What stands before a row.
struct RowLabel
{
    QString number;               ///< of the base's paragraph, "+" without one; empty for heads
    QString carriers;             ///< "3/4"
    std::vector<LaidLine> claims; ///< the numbers of the claims in it
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
            Table table = beginGroup(groups, group);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (concernsGroup(rows[i]) && isWanted(rows[i])) {
                    table.addRow(tableRow(rows[i], labels[i]));
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

    /// Whether a claim that the options ask for stands in the row.
    [[nodiscard]] bool isWanted(const Row &row) const
    {
        return m_report.options().claims.empty() ||
               std::ranges::any_of(claimsOf(row), [this](int claim) { return m_report.wantsClaim(claim); });
    }

    /// The claims of the printed outlets' paragraphs in the row, in order.
    [[nodiscard]] std::vector<int> claimsOf(const Row &row) const
    {
        std::vector<int> claims;
        for (const int article : m_report.outlets()) {
            for (const int block : cell(row, article)) {
                const std::vector<int> here = m_report.claimsIn(article, block);
                claims.insert(claims.end(), here.begin(), here.end());
            }
        }
        std::ranges::sort(claims);
        const auto repeated = std::ranges::unique(claims);
        claims.erase(repeated.begin(), repeated.end());
        return claims;
    }

    /// A page with the head of the group, and the table that its rows go into.
    Table beginGroup(const std::vector<std::vector<int>> &groups, std::size_t group)
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
        addHeading(m_builder, m_report,
                   {.part = ReportPart::Rows,
                    .title = m_part,
                    .remark = tr("Base: %1 · rows follow its paragraphs; what only another outlet carries is "
                                 "set where it stands in that outlet")
                                  .arg(m_report.article(m_report.base()).displayName()),
                    .group = int(group)});
        addLegend(m_builder, m_report);
        std::vector<qreal> lefts;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            lefts.push_back(columnLeft(column));
        }
        Table table(m_builder, std::move(lefts), LinesKeptWhole * m_styles.body.size * LineHeight,
                    m_report.colours().rule.rgba(), [this] { continueOnNewPage(); });
        addColumnHeads();
        table.addRow(headlines());
        return table;
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
            TextParagraph name;
            name.style = m_styles.label;
            name.appendLink(m_report.outletName(article), name.style,
                            m_report.outletAnchor(ReportPart::Sources, article));
            Flow flow;
            flow.append(layoutBeginning(name, columnWidth(), MostLines, m_builder.fonts()), 0);
            const QPointF corner(columnLeft(column), top + ColourLineWidth + 4);
            m_builder.place(flow, 0, flow.size(), corner, int(column));
            height = std::max(height, flow.height(0, flow.size()));
        }
        m_builder.moveTo(top + ColourLineWidth + 4 + height + 4);
        m_builder.add(LineItem{.from = QPointF(m_builder.left(), m_builder.y()),
                               .to = QPointF(m_builder.right(), m_builder.y()),
                               .colour = m_report.colours().rule.rgba(),
                               .width = 0.7});
        m_builder.endRepeated();
    }

    /// Headline, deck and byline of each outlet, above the first row.
    [[nodiscard]] TableRow headlines() const
    {
        TableRow content;
        for (const int index : m_columns) {
            const Article &article = m_report.article(index);
            Flow &flow = content.cells.emplace_back();
            appendBlock(flow, index, Role::Headline, m_styles.headline);
            appendBlock(flow, index, Role::Deck, m_styles.deck);
            QStringList origin{article.byline, publishedText(article.published)};
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

    [[nodiscard]] TableRow tableRow(const Row &row, const QString &label) const
    {
        TableRow content;
        if (!label.isEmpty()) {
            const RowLabel before{.number = label,
                                  .carriers = u"%1/%2"_s.arg(row.outlets).arg(m_report.total()),
                                  .claims = claimNumbers(row)};
            content.labelHeight = labelHeight();
            for (const LaidLine &line : before.claims) {
                content.labelHeight += line.height;
            }
            content.placeLabel = [this, before](qreal top, RowStretch stretch) {
                return placeLabel(before, top, stretch);
            };
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
                std::vector<LaidLine> lines = paragraphLines(article, block, isMoved);
                if (!lines.empty()) {
                    lines.front().anchors.push_back({m_report.passageAnchor(article, block), QPointF()});
                }
                flow.append(std::move(lines), 4);
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

    /// "Claims 3, 4" below the row's number, for those who look them up in the matrix.
    [[nodiscard]] std::vector<LaidLine> claimNumbers(const Row &row) const
    {
        const std::vector<int> claims = claimsOf(row);
        if (claims.empty()) {
            return {};
        }
        const TextStyle style = scaled(m_styles.faint, 0.85);
        TextParagraph paragraph{.text = tr("Claim", "above numbers", int(claims.size())) + u' ',
                                .style = style};
        for (const int claim : claims) {
            if (claim != claims.front()) {
                paragraph.text += u", "_s;
            }
            paragraph.appendLink(QString::number(claim + 1), style, m_report.claimAnchor(claim));
        }
        constexpr std::size_t mostLines = 3;
        return layoutBeginning(paragraph, LabelWidth - 4, mostLines, m_builder.fonts());
    }

    [[nodiscard]] qreal labelHeight() const
    {
        return m_styles.label.size * LineHeight + pillStyle().size * LineHeight + 2;
    }

    [[nodiscard]] TextStyle pillStyle() const { return scaled(m_styles.quiet, 0.92); }

    /// Returns its height. A row that goes on keeps its number, with "(continued)" in place of the pill.
    qreal placeLabel(const RowLabel &label, qreal top, RowStretch stretch) const
    {
        const LaidLine number = layoutLine(label.number, m_styles.label, LabelWidth, m_builder.fonts());
        m_builder.place(number, QPointF(m_builder.left(), top));
        const qreal below = top + number.height;
        if (stretch == RowStretch::Continued) {
            m_builder.place(layoutLine(tr("(continued)", "row of paragraphs"), scaled(m_styles.faint, 0.85),
                                       LabelWidth - 2, m_builder.fonts()),
                            QPointF(m_builder.left(), below));
            return labelHeight();
        }
        LaidLine pill = layoutLine(label.carriers, pillStyle(), LabelWidth, m_builder.fonts());
        const qreal padding = pill.height * 0.45;
        const QRectF box(0, 0.2, pill.text.rect.width() + 2 * padding, pill.height - 0.6);
        pill.text.rect.translate(padding, 0);
        pill.rects.push_back(
            {.rect = box, .stroke = m_report.colours().quietText.rgba(), .radius = box.height() / 2});
        m_builder.place(pill, QPointF(m_builder.left(), below));
        qreal y = top + labelHeight() + 1;
        for (const LaidLine &line : label.claims) {
            m_builder.place(line, QPointF(m_builder.left(), y));
            y += line.height;
        }
        return y - top;
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
