// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/claimmatrixmodel.h"
#include "items/reference.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"
#include "report/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal NumberWidth = 24;   // points
constexpr qreal CarriersWidth = 34; // "12/30"
constexpr qreal LeastForText = 0.3; // of the page's width
constexpr qreal NarrowestColumn = 48;
constexpr qreal WidestColumn = 92;
constexpr qreal Gap = 8;
constexpr qreal SignSize = 0.72; // of the sign in a cell, in font sizes
constexpr int LinesKeptWhole = 6;
constexpr qreal ColourLineWidth = 2;

/// Columns before those of the outlets.
enum Column : quint8 { NumberColumn, TextColumn, CarriersColumn, FirstOutlet };

/// The stretches of @p passage that other sentences of its claim share, in order, without overlaps.
std::vector<TextRange> sharedStretches(const Story &story, const Claim &claim, SentenceRef passage)
{
    std::vector<TextRange> stretches;
    for (const SentenceRef member : claim.members) {
        if (const Link *link = findLink(story.comparison, passage, member)) {
            for (const SharedSpan &span : link->spans) {
                stretches.push_back(link->a == passage ? span.a : span.b);
            }
        }
    }
    std::ranges::sort(stretches);
    std::vector<TextRange> joined;
    for (const TextRange stretch : stretches) {
        if (!joined.empty() && stretch.start <= joined.back().end()) {
            joined.back().length = std::max(joined.back().end(), stretch.end()) - joined.back().start;
        } else {
            joined.push_back(stretch);
        }
    }
    return joined;
}

class MatrixPart
{
    Q_DECLARE_TR_FUNCTIONS(MatrixPart)

public:
    MatrixPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_styles(report.styles())
    {
        std::vector<int> articles(report.story().articles.size());
        for (int i = 0; i < int(articles.size()); ++i) {
            articles[std::size_t(i)] = i;
        }
        const auto stops = report.stops();
        m_cells.setStory(std::make_shared<const Story>(report.story()), {stops.begin(), stops.end()},
                         articles);
        for (int row = 0; row < m_cells.rowCount(); ++row) {
            const Stop &stop = m_cells.stop(row);
            if (stop.kind == StopKind::Claim && report.wantsClaim(stop.claim)) {
                m_rows.push_back(row);
            }
        }
        std::ranges::sort(m_rows, {}, [this](int row) { return m_cells.stop(row).claim; });
    }

    void add()
    {
        if (m_rows.empty()) {
            return;
        }
        const std::vector<std::vector<int>> groups = columnGroups();
        for (std::size_t group = 0; group < groups.size(); ++group) {
            Table table = beginGroup(groups, group);
            for (const int row : m_rows) {
                table.addRow(tableRow(row, group == 0));
            }
        }
    }

private:
    [[nodiscard]] std::vector<std::vector<int>> columnGroups() const
    {
        const std::span<const int> outlets = m_report.outlets();
        const qreal room = m_builder.width() * (1 - LeastForText) - NumberWidth - CarriersWidth;
        const auto fitting = std::max<std::size_t>(1, std::size_t(room / NarrowestColumn));
        const std::size_t groups = (outlets.size() + fitting - 1) / fitting;
        std::vector<std::vector<int>> result;
        for (std::size_t group = 0; group < groups; ++group) {
            const std::size_t first = outlets.size() * group / groups;
            const std::size_t end = outlets.size() * (group + 1) / groups;
            result.emplace_back(outlets.begin() + std::ptrdiff_t(first),
                                outlets.begin() + std::ptrdiff_t(end));
        }
        return result;
    }

    Table beginGroup(const std::vector<std::vector<int>> &groups, std::size_t group)
    {
        m_columns = groups[group];
        const qreal room = m_builder.width() * (1 - LeastForText) - NumberWidth - CarriersWidth;
        m_pitch = std::min(WidestColumn, room / double(m_columns.size()));
        m_lefts = {m_builder.left(), m_builder.left() + NumberWidth};
        const qreal firstOutlet = m_builder.right() - m_pitch * double(m_columns.size());
        m_lefts.push_back(firstOutlet - CarriersWidth);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_lefts.push_back(firstOutlet + double(i) * m_pitch);
        }
        m_title = tr("claims by outlets");
        if (groups.size() > 1) {
            m_title = tr("claims by outlets, group %1 of %2").arg(group + 1).arg(groups.size());
        }
        m_builder.newPage();
        addHeading(
            m_builder, m_report,
            {.part = ReportPart::Matrix,
             .title = m_title,
             .remark = tr("Claims that several outlets carry, in the base’s words where it has them, with "
                          "the words that are shared; ¶ gives the paragraph of each outlet’s sentence"),
             .group = int(group)});
        addSigns();
        addHeads();
        return Table(m_builder, m_lefts, LinesKeptWhole * m_styles.body.size * LineHeight,
                     m_report.colours().rule.rgba(), [this] {
                         m_builder.newPage();
                         addContinuedHeading(m_builder, m_report, m_title);
                         addHeads();
                     });
    }

    /// The signs of the cells with their meanings, in one line.
    void addSigns()
    {
        const std::array<std::pair<MatrixCellKind, QString>, 4> signs = {
            {{MatrixCellKind::Verbatim, tr("word for word", "legend")},
             {MatrixCellKind::Reworded, tr("reworded", "legend")},
             {MatrixCellKind::Paraphrase, tr("in other words", "legend")},
             {MatrixCellKind::NotFound, tr("not found", "legend")}}};
        qreal x = m_builder.left();
        qreal height = 0;
        const auto place = [&](LaidLine line) {
            const qreal width = line.text.rect.right();
            if (x > m_builder.left() && x + width > m_builder.right()) {
                x = m_builder.left();
                m_builder.moveBy(line.height + 2);
            }
            height = line.height;
            m_builder.place(line, QPointF(x, m_builder.y()));
            x += width + 2 * Gap;
        };
        for (const auto &[kind, words] : signs) {
            const TextParagraph entry{.text = words, .style = m_styles.quiet, .indent = signRoom()};
            LaidLine line = layoutBeginning(entry, m_builder.width() / 2, 1, m_builder.fonts()).front();
            addSign(line, kind);
            place(std::move(line));
        }
        TextParagraph conflict;
        conflict.style = m_styles.quiet;
        conflict.text = tr("figures, dates or names differ", "legend");
        addConflictCues(conflict, {0, conflict.text.size()});
        place(layoutBeginning(conflict, m_builder.width() / 2, 1, m_builder.fonts()).front());
        m_builder.moveBy(height + 6);
    }

    void addConflictCues(TextParagraph &paragraph, TextRange range) const
    {
        paragraph.cues = {{CueKind::Fill, range, m_report.colours().conflictFill.rgba()},
                          {CueKind::DottedUnderline, range, m_report.colours().conflictLine.rgba()}};
    }

    void addHeads()
    {
        constexpr std::size_t mostLines = 3;
        const qreal top = m_builder.y() + ColourLineWidth + 3;
        std::vector<std::vector<LaidLine>> heads;
        for (const QString &head : {tr("No.", "claim's number"), tr("Claim"), tr("In", "n of m outlets")}) {
            heads.push_back({layoutLine(head, m_styles.quiet, width(heads.size()), m_builder.fonts())});
        }
        for (const int article : m_columns) {
            TextParagraph name;
            name.style = m_styles.label;
            name.appendLink(m_report.outletName(article), name.style,
                            m_report.outletAnchor(ReportPart::Sources, article));
            m_builder.add(
                RectItem{.rect = QRectF(m_lefts[heads.size()], m_builder.y(), m_pitch, ColourLineWidth),
                         .fill = m_report.outletColour(article)});
            heads.push_back(layoutBeginning(name, width(heads.size()), mostLines, m_builder.fonts()));
        }
        qreal height = 0;
        for (std::size_t column = 0; column < heads.size(); ++column) {
            qreal y = top;
            for (const LaidLine &line : heads[column]) {
                m_builder.place(line, QPointF(m_lefts[column], y), int(column));
                y += line.height;
            }
            height = std::max(height, y - top);
        }
        m_builder.moveTo(top + height + 3);
        m_builder.add(LineItem{.from = QPointF(m_builder.left(), m_builder.y()),
                               .to = QPointF(m_builder.right(), m_builder.y()),
                               .colour = m_report.colours().quietText.rgba(),
                               .width = 0.9});
        m_builder.endRepeated();
    }

    /// Of the words in a column, points.
    [[nodiscard]] qreal width(std::size_t column) const
    {
        const qreal right = column + 1 < m_lefts.size() ? m_lefts[column + 1] : m_builder.right();
        return right - m_lefts[column] - Gap;
    }

    [[nodiscard]] TableRow tableRow(int row, bool isFirstGroup) const
    {
        const int claim = m_cells.stop(row).claim;
        const Claim &told = m_report.comparison().claims[std::size_t(claim)];
        const SentenceRef passage = m_report.claimPassage(claim);
        TableRow content;
        content.cells.resize(m_lefts.size());
        LaidLine number =
            layoutLine(QString::number(claim + 1), m_styles.label, width(NumberColumn), m_builder.fonts());
        if (isFirstGroup) {
            number.anchors.push_back({m_report.claimAnchor(claim), QPointF()});
        }
        content.cells[NumberColumn].append({std::move(number)}, 0);
        TextParagraph text{.text = m_report.sentenceText(passage),
                           .style = m_styles.body,
                           .place = {.article = passage.article, .block = passage.block}};
        text.links.push_back({{0, text.text.size()}, m_report.passageAnchor(passage.article, passage.block)});
        const TextRange sentence = sentenceRange(m_report.story(), passage);
        for (const TextRange shared : sharedStretches(m_report.story(), told, passage)) {
            text.cues.push_back({CueKind::Fill,
                                 {shared.start - sentence.start, shared.length},
                                 m_report.colours().sharedFill(m_report.carriers(claim)).rgba()});
        }
        if (told.quotation) {
            text.append(u"  "_s + tr("quotation"), m_styles.faint);
        }
        content.cells[TextColumn].append(layoutParagraph(text, width(TextColumn), m_builder.fonts()), 0);
        content.cells[CarriersColumn].append(
            {layoutLine(u"%1/%2"_s.arg(m_report.carriers(claim)).arg(m_report.outletTotal()), m_styles.plain,
                        width(CarriersColumn), m_builder.fonts())},
            0);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            content.cells[FirstOutlet + i].append({cell(row, m_columns[i])}, 0);
        }
        return content;
    }

    [[nodiscard]] LaidLine cell(int row, int article) const
    {
        const MatrixCell told = m_cells.cell(row, article);
        if (told.kind == MatrixCellKind::NotFound) {
            return layoutLine(u"–"_s, m_styles.faint, m_pitch - Gap, m_builder.fonts());
        }
        TextParagraph place{.style = m_styles.plain, .indent = signRoom()};
        const Anchor target = m_report.passageAnchor(article, told.sentence.block);
        const QString words =
            told.paragraph > 0 ? u"¶\u00a0%1"_s.arg(told.paragraph) : tr("head", "of an article");
        place.appendLink(words, m_styles.plain, target);
        if (told.conflict) {
            addConflictCues(place, {0, words.size()});
        }
        if (told.more > 0) {
            place.append(u"\u00a0+%1"_s.arg(told.more), m_styles.faint);
        }
        LaidLine line = layoutBeginning(place, m_pitch - Gap, 1, m_builder.fonts()).front();
        addSign(line, told.kind);
        return line;
    }

    [[nodiscard]] qreal signSize() const { return SignSize * m_styles.plain.size; }
    [[nodiscard]] qreal signRoom() const { return signSize() + 4; }

    /// Puts the sign of @p kind into the indent of @p line: full, half full or empty, so that no colour is
    /// needed to tell them apart.
    void addSign(LaidLine &line, MatrixCellKind kind) const
    {
        const qreal size = signSize();
        const QRectF box(0.4, (line.height - size) / 2, size, size);
        const QRgb colour = m_report.colours().reworded.rgba();
        if (kind == MatrixCellKind::NotFound) {
            line.rects.push_back({.rect = QRectF(box.left(), box.center().y() - 0.3, size, 0.6),
                                  .fill = m_styles.faint.colour});
            return;
        }
        const bool isFull = kind == MatrixCellKind::Verbatim;
        line.rects.push_back({.rect = box, .fill = isFull ? colour : 0, .stroke = colour});
        if (kind == MatrixCellKind::Reworded) {
            line.rects.push_back({.rect = QRectF(box.left(), box.top(), size / 2, size), .fill = colour});
        }
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    const ReportStyles &m_styles;
    ClaimMatrixModel m_cells; ///< worked out when asked for
    std::vector<int> m_rows;  ///< of it, those of claims, in order of their numbers
    std::vector<int> m_columns;
    std::vector<qreal> m_lefts;
    qreal m_pitch = 0;
    QString m_title;
};

} // namespace

void addMatrix(PageBuilder &builder, const StoryReport &report)
{
    MatrixPart(builder, report).add();
}

} // namespace sidebyline
