// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"
#include "items/stopfacets.h"
#include "panes/readingstyle.h"

#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace sidebyline {

/// One paragraph of a pane, or the line that folds a section. Coordinates are the content's: pixels from the
/// top left of the whole article, unscrolled.
struct LayoutItem
{
    enum class Kind : quint8 { Paragraph, Fold };

    Kind kind = Kind::Paragraph;
    SectionKind sectionKind = SectionKind::Article;
    int section = 0;
    int paragraph = -1; ///< index into the section's paragraphs; -1 for a fold
    int block = -1;     ///< index into the article's blocks; -1 for a fold
    Role role = Role::Body;
    QString text;                ///< as shown: a comment has its author's line before its own text
    qsizetype textStart = 0;     ///< where the block's text begins within text
    qsizetype authorLength = 0;  ///< of the author's name within text
    qsizetype documentStart = 0; ///< where text begins within the pane's whole shown text
    double x = 0;                ///< left edge of the text
    double y = 0;                ///< top, with the white space before it
    double height = 0;           ///< a guess until layout is set
    double before = 0;           ///< white space above the first line
    double lineHeight = 0;
    std::unique_ptr<QTextLayout> layout;  ///< null until the item was first shown
    std::vector<QList<QRectF>> markRects; ///< one a mark, from the text's top left; empty until asked for

    [[nodiscard]] double textTop() const { return y + before; }
    [[nodiscard]] double bottom() const { return y + height; }
    /// The range of the block's text as a range of text.
    [[nodiscard]] TextRange shown(TextRange ofBlock) const
    {
        return {ofBlock.start + textStart, ofBlock.length};
    }
};

/// Sets one article into lines, paragraph by paragraph and only when asked for; the rest has estimated
/// heights. Knows no widget: the pane scrolls and paints it.
class ArticleLayout
{
public:
    /// Colours and slants for an item's text, asked for when the item is set.
    using Formats = std::function<QList<QTextLayout::FormatRange>(const LayoutItem &)>;

    explicit ArticleLayout(const ReadingStyle &style);

    void setFormats(Formats formats);
    /// Shows @p content. What was set before stays set where its text is the same; folding stays too.
    void setContent(const PaneContent &content);
    /// Mutes the marks of what is not shown; no line is set anew.
    void setShown(const ShownStops &shown) { muteMarks(m_content, shown); }
    /// Says what was decided about the stops of the content; empty: nothing.
    void setReviews(StopReviews reviews) { m_reviews = std::move(reviews); }
    [[nodiscard]] const StopReviews &reviews() const { return m_reviews; }
    void setStyle(const ReadingStyle &style);
    /// The room for an article in pixels, margins included.
    void setWidth(double width);
    /// Forgets all lines but keeps the heights: the next paint sets them anew, with new formats.
    void dropLines();

    [[nodiscard]] const PaneContent &content() const { return m_content; }
    [[nodiscard]] const ReadingStyle &style() const { return m_style; }
    [[nodiscard]] const std::vector<LayoutItem> &items() const { return m_items; }
    [[nodiscard]] const std::vector<Mark> &marks(const LayoutItem &item) const;
    [[nodiscard]] double height() const;
    [[nodiscard]] double textWidth() const;
    /// Another number whenever anything stands elsewhere than before.
    [[nodiscard]] quint64 arrangement() const { return m_arrangement; }

    [[nodiscard]] bool isFolded(int section) const { return m_folded.contains(section); }
    void setFolded(int section, bool folded);
    /// The section that holds @p block, or -1.
    [[nodiscard]] int sectionOf(int block) const;

    /// Sets every item between @p top and @p bottom. Returns by how much what stands from item @p anchor on
    /// has moved down: add it to the scroll place, so that what was seen stays where it was.
    double ensure(double top, double bottom, int anchor);
    /// Sets one item; returns by how much its height changed.
    double ensureItem(int index);

    /// The item at @p y, the nearest where there is none; -1 for an empty article.
    [[nodiscard]] int itemAt(double y) const;
    /// The item that shows @p block; -1 where it is folded away.
    [[nodiscard]] int itemOfBlock(int block) const;
    /// The item at a position of the shown text; -1 for an empty article.
    [[nodiscard]] int itemAtPosition(qsizetype position) const;

    /// One rectangle a line that @p range of the item's shown text touches, spaces at the line's end left
    /// out. Sets the item where it isn't yet.
    [[nodiscard]] QList<QRectF> rects(int item, TextRange range);
    /// The same for the mark at @p mark of the item's marks, but from the text's top left. Worked out once.
    [[nodiscard]] const QList<QRectF> &markRects(int item, std::size_t mark);
    /// Top and bottom of a range; an estimate where the item is not set yet.
    [[nodiscard]] std::pair<double, double> extent(int item, TextRange range) const;

    /// The place in the shown text nearest to @p point; items there must be set.
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// The caret's rectangle at a position of the shown text.
    [[nodiscard]] QRectF caretRect(qsizetype position);
    /// The whole shown text, one line an item: what is selected, copied and spoken.
    [[nodiscard]] QString shownText(qsizetype from, qsizetype to) const;
    [[nodiscard]] qsizetype shownLength() const;

private:
    void rebuild();
    void placeFrom(std::size_t index);
    [[nodiscard]] double estimate(const LayoutItem &item) const;
    [[nodiscard]] LayoutItem foldItem(int section) const;
    [[nodiscard]] LayoutItem paragraphItem(int section, std::size_t paragraph) const;
    void setLines(LayoutItem &item) const;
    [[nodiscard]] QList<QRectF> lineRects(const LayoutItem &item, TextRange range) const;
    [[nodiscard]] const RoleStyle &styleOf(const LayoutItem &item) const;

    ReadingStyle m_style;
    Formats m_formats;
    PaneContent m_content;
    StopReviews m_reviews;
    std::vector<LayoutItem> m_items;
    std::set<int> m_folded; ///< indices of sections
    double m_width = 320;
    quint64 m_arrangement = 0;
};

} // namespace sidebyline
