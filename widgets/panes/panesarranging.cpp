// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How panes are moved, hidden and pinned, and brought into sight sideways.

#include "panes/articlepane.h"
#include "panes/panehead.h"
#include "panes/panesrow.h"
#include "panes/panesview.h"

#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace sidebyline {

void PanesView::setShown(const ShownStops &shown)
{
    m_shown = shown;
    for (ArticlePane *pane : m_panes) {
        pane->setShown(shown);
    }
    m_row->update();
}

void PanesView::setReviews(const StopReviews &reviews)
{
    m_reviews = reviews;
    for (ArticlePane *pane : m_panes) {
        pane->setReviews(reviews);
    }
}

void PanesView::reviewsChanged()
{
    for (ArticlePane *pane : m_panes) {
        pane->reviewsChanged();
    }
}

void PanesView::setArrangement(const PaneArrangement &arrangement)
{
    if (arrangement != m_arrangement) {
        m_arrangement = arrangement;
        rebuild();
        Q_EMIT arrangementChanged();
    }
}

std::vector<int> PanesView::shownArticles() const
{
    std::vector<int> articles;
    for (const ArticlePane *pane : m_panes) {
        articles.push_back(pane->content().articleIndex);
    }
    return articles;
}

std::vector<int> PanesView::hiddenArticles() const
{
    std::vector<int> articles;
    for (const PaneContent &content : m_contents) {
        if (m_arrangement.hidden.contains(content.article->path)) {
            articles.push_back(content.articleIndex);
        }
    }
    return articles;
}

int PanesView::currentArticle() const
{
    return m_currentPane < 0 ? -1 : m_panes[std::size_t(m_currentPane)]->content().articleIndex;
}

void PanesView::focusArticle(int article)
{
    const bool known = std::ranges::contains(m_contents, article, &PaneContent::articleIndex);
    if (!known) {
        showArticle(article);
    }
    if (paneOf(article) < 0) {
        const auto content = std::ranges::find(m_contents, article, &PaneContent::articleIndex);
        if (content == m_contents.end()) {
            return;
        }
        PaneArrangement arrangement = m_arrangement;
        arrangement.hidden.removeAll(content->article->path);
        setArrangement(arrangement);
    }
    focusPane(paneOf(article));
}

void PanesView::onActivated(const ArticlePane *pane, Qt::FocusReason reason)
{
    using enum Qt::FocusReason;
    if (indexOf(pane) < 0) {
        return;
    }
    markPane(indexOf(pane));
    // Keys that only come back, from a note or from another window, move nothing: the current passage may be
    // in another pane. Nor does the mouse, which would lose what it points at.
    const bool chosen =
        reason == TabFocusReason || reason == BacktabFocusReason || reason == ShortcutFocusReason;
    if (chosen) {
        scrollToPane(pane);
    }
}

void PanesView::takeKeysBack()
{
    QWidget *widget = m_currentPane >= 0 ? static_cast<QWidget *>(m_panes[std::size_t(m_currentPane)]) : this;
    widget->setFocus(Qt::OtherFocusReason);
}

void PanesView::showBlock(int article, int block)
{
    focusArticle(article);
    if (paneOf(article) < 0) {
        return;
    }
    ArticlePane *pane = m_panes[std::size_t(paneOf(article))];
    const int section = pane->layout().sectionOf(block);
    if (section >= 0 && pane->isFolded(section)) {
        pane->setFolded(section, false);
    }
    if (const int item = pane->layout().itemOfBlock(block); item >= 0) {
        pane->showPosition(pane->layout().items()[std::size_t(item)].documentStart);
    }
}

void PanesView::movePane(int from, int to)
{
    setArrangement(moved(paths(), m_arrangement, from, to));
    if (to >= 0 && to < paneCount()) {
        focusPane(to);
    }
}

void PanesView::hidePane(int index)
{
    if (index < 0 || index >= paneCount() || paneCount() < 2) {
        return;
    }
    const bool hadFocus = m_panes[std::size_t(index)]->hasFocus();
    PaneArrangement arrangement = m_arrangement;
    arrangement.hidden.append(m_panes[std::size_t(index)]->content().article->path);
    setArrangement(arrangement);
    if (hadFocus) {
        focusPane(std::min(index, paneCount() - 1));
    }
}

void PanesView::showAllPanes()
{
    PaneArrangement arrangement = m_arrangement;
    for (const QString &path : paths()) {
        arrangement.hidden.removeAll(path);
    }
    setArrangement(arrangement);
}

void PanesView::togglePinned(int index)
{
    if (index < 0 || index >= paneCount()) {
        return;
    }
    const int article = m_panes[std::size_t(index)]->content().articleIndex;
    const QString path = m_panes[std::size_t(index)]->content().article->path;
    PaneArrangement arrangement = m_arrangement;
    if (arrangement.pinned.removeAll(path) == 0) {
        arrangement.pinned.append(path);
    }
    setArrangement(arrangement);
    scrollToPane(m_panes[std::size_t(paneOf(article))]);
}

void PanesView::connectHead(ArticlePane *pane)
{
    const auto placeAt = [this](QPoint screen) { return m_row->placeAt(m_row->mapFromGlobal(screen).x()); };
    connect(pane, &ArticlePane::headDragged, this,
            [this, pane, placeAt](QPoint screen) { m_row->setDropPlace(indexOf(pane), placeAt(screen)); });
    connect(pane, &ArticlePane::headDropped, this, [this, pane, placeAt](QPoint screen) {
        m_row->setDropPlace(-1, -1);
        movePane(indexOf(pane), placeAt(screen));
    });
    connect(pane, &ArticlePane::headMenuWanted, this,
            [this, pane](QPoint screen) { showHeadMenu(pane, screen); });
}

void PanesView::showHeadMenu(ArticlePane *pane, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int index = indexOf(pane);
    QAction *base = menu->addAction(tr("Make This Outlet the Base"));
    base->setEnabled(!pane->content().isBase);
    connect(base, &QAction::triggered, pane, &ArticlePane::basePicked);
    QAction *pin = menu->addAction(tr("Keep at the Left"));
    pin->setCheckable(true);
    pin->setChecked(m_arrangement.pinned.contains(pane->content().article->path));
    connect(pin, &QAction::triggered, this, [this, pane] { togglePinned(indexOf(pane)); });
    QAction *left = menu->addAction(tr("Move Left"));
    left->setEnabled(index > 0);
    connect(left, &QAction::triggered, this, [this, pane] { movePane(indexOf(pane), indexOf(pane) - 1); });
    QAction *right = menu->addAction(tr("Move Right"));
    right->setEnabled(index + 1 < paneCount());
    connect(right, &QAction::triggered, this, [this, pane] { movePane(indexOf(pane), indexOf(pane) + 1); });
    QAction *hide = menu->addAction(tr("Hide"));
    hide->setEnabled(paneCount() > 1);
    connect(hide, &QAction::triggered, this, [this, pane] { hidePane(indexOf(pane)); });
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Show All Outlets"));
    all->setEnabled(!hiddenArticles().empty());
    connect(all, &QAction::triggered, this, &PanesView::showAllPanes);
    menu->popup(place);
}

void PanesView::takeSeen()
{
    m_row->setSeen(-m_row->x(), viewport()->width());
}

/// How far the row must move for a pane to be in sight, in pixels of its coordinates; 0: it is.
int PanesView::sidewaysTo(const ArticlePane *pane) const
{
    if (indexOf(pane) < m_row->pinnedCount()) {
        return 0; // it is always in sight
    }
    const int left = -m_row->x() + (isRightToLeft() ? 0 : m_row->pinnedWidth());
    const int right = -m_row->x() + viewport()->width() - (isRightToLeft() ? m_row->pinnedWidth() : 0);
    if (pane->x() < left) {
        return pane->x() - left;
    }
    return std::max(0, std::min(pane->x() + pane->width() - right, pane->x() - left));
}

void PanesView::scrollToPane(const ArticlePane *pane)
{
    const int shift = sidewaysTo(pane);
    // The bar's values run against the coordinates in a right-to-left layout.
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -shift : shift));
}

void PanesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    takeSeen();
    if (m_current && event->size().width() < event->oldSize().width()) {
        showCarrier(); // there is less room than when it was brought into sight
    }
}

void PanesView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    takeSeen();
}

} // namespace sidebyline
