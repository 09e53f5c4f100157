// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/storyview.h"

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
{
    setModel(model);
    setItemDelegate(new StoryDelegate(this));
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
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QTreeView::clicked, this, &StoryView::choose);
    connect(this, &QTreeView::activated, this, &StoryView::choose);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parentIndex) {
        if (parentIndex.isValid() && parentIndex.data(StoryTreeModel::StoryIdRole).toString() == m_story) {
            expand(parentIndex);
        }
    });
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
