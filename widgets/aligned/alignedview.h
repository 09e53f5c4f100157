// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aligned/alignedlayout.h"
#include "items/stops.h"
#include "items/textfind.h"
#include "panes/articlepainter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <span>

namespace sidebyline {

class AlignedHead;

/// The paragraphs of all outlets in rows along the base outlet, painted as the panes paint them. Moved
/// paragraphs say so and lead to where they stand. Only what is in sight is set into lines and coloured.
class AlignedView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AlignedView(QWidget *parent = nullptr);

    /// Shows a story; @p contents are those of its panes. Null shows nothing.
    void setStory(const StoryPtr &story, const std::vector<PaneContent> &contents);
    /// Which articles have a column, from left to right.
    void setArticles(const std::vector<int> &articles);
    void setShown(const ShownStops &shown);
    /// Outlines @p stop in all columns and brings the sentence @p place of it into sight.
    void setCurrent(const std::optional<Stop> &stop, const std::optional<SentenceRef> &place);
    /// Signs of verdicts in the margins; call reviewsChanged() after each.
    void setReviews(const StopReviews &reviews);
    void reviewsChanged() { viewport()->update(); }
    void setReadingSize(double pointSize);
    /// Marks what was looked for and brings the place at @p current into sight (-1: none). Places that no row
    /// shows are passed over.
    void setFound(std::span<const FoundText> found, int current);
    /// What is spoken of the stops to come besides their words: "claim 2 of 21".
    void setSpokenPlace(const QString &text) { m_spokenPlace = text; }

    [[nodiscard]] const AlignedLayout &layout() const { return m_layout; }
    /// The cell that the keys act on.
    [[nodiscard]] AlignedPlace current() const { return m_place; }
    /// The article of its column; -1 without a story.
    [[nodiscard]] int currentArticle() const;
    void focusArticle(int article);
    /// Brings a row, by its place among the shown ones, to the top third and takes the keys to its cell.
    void goTo(AlignedPlace place);
    /// Follows the current cell to its article: readingWanted() tells where to.
    void readCurrent();
    /// The text of a cell as it is copied, without notes.
    [[nodiscard]] QString cellText(AlignedPlace place) const;
    /// The same as it is spoken: an empty cell says so.
    [[nodiscard]] QString spokenText(AlignedPlace place) const;
    /// The outlet of a cell, its row, what is marked in its text, and notes on moved paragraphs.
    [[nodiscard]] QString cellDescription(AlignedPlace place) const;
    [[nodiscard]] QString columnName(int column) const;
    /// "Row 3 of 12", "Headlines", "Comments".
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QWidget *columnHead(int column) const;
    /// Where a cell stands in the viewport, and which one stands at @p point; invalid where there is none.
    [[nodiscard]] QRectF cellRect(AlignedPlace place) const;
    [[nodiscard]] AlignedPlace placeAt(QPoint point) const { return hitAt(point).place; }
    /// Whether a passage that can be stepped to stands at a point of the viewport.
    [[nodiscard]] bool hasStopAt(QPoint point) const { return stopAtHit(hitAt(point)).has_value(); }
    /// "¶7 stands after row 3 in its own order"
    [[nodiscard]] QString noteText(AlignedPlace place, const AlignedPiece &piece) const;
    void copy() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 160}; }

    static constexpr int MinimumColumn = 240; ///< pixels

Q_SIGNALS:
    void stopActivated(const sidebyline::Stop &stop);
    /// The reader wants to read on from a paragraph in its article.
    void readingWanted(sidebyline::SentenceRef sentence);
    void basePicked(int article);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Hit
    {
        AlignedPlace place;
        std::optional<AlignedPiece> piece;
        QPointF inItem; ///< in the coordinates of the column's layout, for a text
    };

    void applyTheme();
    void arrange();
    void settle();
    void updateRanges();
    void placeHeads();
    void keepRow(const std::function<void()> &change);
    void take(AlignedPlace place);
    void updateRow(int row);
    void updateStop(const std::optional<Stop> &stop);
    void tellCurrent();
    void tellStop();
    void tellTable();
    void showColumn(int column);
    bool followMoved(const AlignedPiece &piece, int column);
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] std::pair<int, int> columnsInSight() const;
    [[nodiscard]] Hit hitAt(QPointF point) const;
    [[nodiscard]] std::optional<Stop> stopAtHit(const Hit &hit) const;
    void paintCell(QPainter &painter, AlignedPlace place, const QRectF &asked);
    void paintNote(QPainter &painter, const QRectF &area, AlignedPlace place, const AlignedPiece &piece);
    void paintRowNumber(QPainter &painter, int row);

    StoryPtr m_story;
    std::vector<PaneContent> m_contents;
    AlignedLayout m_layout;
    ArticleLook m_look;
    AlignedHead *m_head;
    std::vector<std::vector<int>> m_paragraphs; ///< one a content: paragraphNumbers()
    std::optional<SentenceRef> m_sentence;
    std::vector<FoundText> m_found;
    int m_currentFound = -1; ///< index into m_found
    QString m_spokenPlace;
    AlignedPlace m_place;
    quint64 m_arrangement = 0; ///< of the layout, as last shown
    bool m_settling = false;
};

} // namespace sidebyline
