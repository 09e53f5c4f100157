// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"
#include "items/readingplace.h"
#include "items/stops.h"
#include "panes/articlelayout.h"
#include "panes/articlepainter.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

class QMenu;

namespace sidebyline {

class OverviewStrip;
class PaneHead;

/// One article to read: its head, its text with every mark, the overview strip at its right edge.
/// Places are pixels of the content, from the top of the unscrolled article.
class ArticlePane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ArticlePane(QWidget *parent = nullptr);

    /// Shows @p content. Where it is the same article, the scroll place, folding and selection stay.
    void setContent(const PaneContent &content);
    [[nodiscard]] const PaneContent &content() const { return m_layout.content(); }
    /// Paints the marks of what is shown alone.
    void setShown(const ShownStops &shown);
    /// Marks what was decided about in the margin. Call reviewsChanged() after each verdict.
    void setReviews(const StopReviews &reviews);
    void reviewsChanged();
    void setReadingSize(double pointSize);
    /// Outlines what the pane has of @p current; nothing is scrolled, but a fold that hides it opens.
    void setCurrent(const std::optional<Stop> &current);
    [[nodiscard]] const std::optional<Stop> &current() const { return m_look.current; }
    /// Marks the pane as the one that the keys act on.
    void setMarked(bool marked);
    /// Says in the head that the pane stays at the left.
    void setPinned(bool pinned);
    [[nodiscard]] PaneHead *head() const { return m_head; }

    /// Top and bottom of the first passage of @p stop; nothing where the article lacks it or has it folded.
    [[nodiscard]] std::optional<std::pair<double, double>> passageExtent(const Stop &stop);
    /// The same without setting the passage into lines where it isn't yet: an estimate then.
    [[nodiscard]] std::optional<std::pair<double, double>> passageEstimate(const Stop &stop) const;

    /// Where the article is read, and back there; another font or width doesn't matter.
    [[nodiscard]] ReadingPlace readingPlace() const;
    void setReadingPlace(const ReadingPlace &place);

    /// Marks what was looked for: @p found in this article, in order, the one at @p current strongly (-1:
    /// none).
    void setFound(std::vector<FoundText> found, int current);
    /// Forgets what was looked for.
    void clearFound();
    /// Brings the found place at @p index of setFound() into view, opening a fold that hides it.
    void showFound(int index);

    [[nodiscard]] int scrollPlace() const;
    /// Scrolls without scrolled() being told, as far as there is text.
    void setScrollPlace(int place);
    /// The place at which the article's last line stands at the pane's lower edge.
    [[nodiscard]] int endPlace() const;
    /// Sets what is in view, so that all that is seen has its true height.
    void settle();

    [[nodiscard]] bool isFolded(int section) const { return m_layout.isFolded(section); }
    void setFolded(int section, bool folded);

    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] TextRange selection() const;
    void setSelection(qsizetype anchor, qsizetype caret);
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    void selectAll();
    /// Scrolls until a place of the shown text is in view.
    void showPosition(qsizetype position);
    void copy() const;
    /// What is selected, or else what the pane has of the current passage, with where it stands; empty where
    /// there is neither.
    [[nodiscard]] QString textWithCitation() const;

    /// For painting beside the pane, for tests and for what speaks the text.
    [[nodiscard]] ArticleLayout &layout() { return m_layout; }
    [[nodiscard]] const ArticleLayout &layout() const { return m_layout; }

    /// Room for a line of some words, whatever the size of the letters.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A marked sentence or a comment was clicked.
    void stopActivated(const sidebyline::Stop &stop);
    /// The same with the claim apart: -1 for a sentence that one outlet has alone.
    void sentenceActivated(sidebyline::SentenceRef sentence, int claim);
    /// The reader scrolled by @p delta pixels.
    void scrolled(int delta);
    /// Something moved: heights became known, a fold opened, the pane scrolled.
    void placesChanged();
    /// The pane got the focus, or its head was pressed.
    void activated(Qt::FocusReason reason);
    void basePicked();
    /// The head is being dragged, and was dropped, at @p place on the screen.
    void headDragged(QPoint place);
    void headDropped(QPoint place);
    /// The head's context menu is wanted at @p place on the screen.
    void headMenuWanted(QPoint place);
    /// The context menu is about to open over @p sentence (article -1: over none): add what belongs there.
    void menuOpening(QMenu *menu, sidebyline::SentenceRef sentence, int claim);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;

private:
    void applyTheme();
    void takeCaretTo(const Stop &stop);
    void keepPlace(const std::function<void()> &change);
    void refresh();
    void updateStop(const std::optional<Stop> &stop);
    void updateMoved();
    void moveSeen(int dy);
    void updateRange();
    void scrollBy(int delta);
    [[nodiscard]] QPointF toContent(QPointF viewport) const;
    [[nodiscard]] int foldAt(QPointF content) const;
    void toggleFold(int item);
    [[nodiscard]] int foldForKeys() const;
    [[nodiscard]] bool selectByKey(QKeyEvent *event);
    [[nodiscard]] bool scrollByKey(int key);
    [[nodiscard]] qsizetype caretAfter(int key) const;
    void selectWord(qsizetype position);

    ArticleLayout m_layout;
    ArticleLook m_look;
    PaneHead *m_head;
    OverviewStrip *m_strip;
    qsizetype m_anchor = 0; ///< of the selection, within the shown text
    qsizetype m_caret = 0;
    quint64 m_arrangement = 0; ///< of the layout, as last told
    int m_seenItem = 0;        ///< the first item that was in view when last settled
    bool m_settling = false;   ///< scroll bar changes are the layout's, not the reader's
    bool m_silent = false;     ///< … are another pane's
    bool m_dragging = false;
    QPoint m_pressed;
};

} // namespace sidebyline
