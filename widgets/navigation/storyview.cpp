// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/storyview.h"

#include "common/listkeys.h"
#include "items/storytreemodel.h"
#include "navigation/storydelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sidebyline {

StoryView::StoryView(StoryTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new StoryDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    for (int column = 1; column < StoryTreeModel::ColumnCount; ++column) {
        hideColumn(column); // the delegate paints the share beside the name
    }
    header()->setStretchLastSection(true);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Stories"));
    viewport()->setAutoFillBackground(false);
    keepListKeys(this);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QTreeView::clicked, this, &StoryView::choose);
    connect(this, &QTreeView::activated, this, &StoryView::choose);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parentIndex) {
        if (parentIndex.isValid() && parentIndex.data(StoryTreeModel::StoryIdRole).toString() == m_story) {
            expand(parentIndex);
        }
    });
    m_headingTimer.setSingleShot(true);
    m_headingTimer.setInterval(0);
    connect(&m_headingTimer, &QTimer::timeout, this, &StoryView::placeHeading);
    const auto later = [this] { m_headingTimer.start(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, later);
    }
    connect(model, &QAbstractItemModel::rowsMoved, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
}

/// Stories of one article stand together behind the others; where there are some of both, a heading says so.
void StoryView::placeHeading()
{
    constexpr int Some = 2;
    int first = m_model->rowCount();
    while (first > 0 && m_model->index(first - 1, 0).data(StoryTreeModel::ArticleCountRole).toInt() == 1) {
        --first;
    }
    const bool heads = first > 0 && m_model->rowCount() - first >= Some;
    if (const int row = heads ? first : -1; row != m_delegate->firstSingle()) {
        m_delegate->setFirstSingle(row);
        scheduleDelayedItemsLayout();
    }
}

void StoryView::setCurrentStory(const QString &storyId)
{
    const QModelIndex story = m_model->storyIndex(storyId);
    m_story = storyId;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex other = m_model->index(row, 0);
        setExpanded(other, other == story);
    }
    const bool inside = currentIndex().isValid() && currentIndex().parent() == story;
    if (story.isValid() && !inside) {
        const QSignalBlocker blocker(this);
        setCurrentIndex(story);
    }
}

QString StoryView::neighbour(int step) const
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        return {};
    }
    const int row = m_model->storyIndex(m_story).row();
    const int next = row < 0 ? 0 : (row + step + rows) % rows;
    return m_model->index(next, 0).data(StoryTreeModel::StoryIdRole).toString();
}

void StoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString story = current.data(StoryTreeModel::StoryIdRole).toString();
    if (hasFocus() && !story.isEmpty() && story != m_story) {
        Q_EMIT storyChosen(story);
    }
}

void StoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName("storyMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(StoryTreeModel::ArticleIndexRole).toInt() >= 0) {
        const QString path = index.data(StoryTreeModel::PathRole).toString();
        menu->addAction(tr("&Move to Another Story…"), this, [this, path] { Q_EMIT moveWanted(path); });
        menu->addAction(tr("Move to a &New Story"), this, [this, path] { Q_EMIT newStoryWanted(path); });
    } else {
        const QString story = index.data(StoryTreeModel::StoryIdRole).toString();
        menu->addAction(tr("Mer&ge into Another Story…"), this, [this, story] { Q_EMIT mergeWanted(story); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void StoryView::choose(const QModelIndex &index)
{
    const QString story = index.data(StoryTreeModel::StoryIdRole).toString();
    if (story != m_story) {
        Q_EMIT storyChosen(story);
    }
    if (const int article = index.data(StoryTreeModel::ArticleIndexRole).toInt(); article >= 0) {
        Q_EMIT outletChosen(story, article);
    }
}

} // namespace sidebyline
