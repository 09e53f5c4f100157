// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QTreeView>

namespace sidebyline {

class StoryDelegate;
class StoryTreeModel;

/// The tree of stories and outlets. The current story alone is unfolded; choosing an outlet asks for its
/// pane.
class StoryView : public QTreeView
{
    Q_OBJECT

public:
    explicit StoryView(StoryTreeModel *model, QWidget *parent = nullptr);

    /// Unfolds and marks @p storyId, folds the others. No signal.
    void setCurrentStory(const QString &storyId);
    [[nodiscard]] QString currentStory() const { return m_story; }
    /// The id of the story @p step places from the current one, around the end; empty without stories.
    [[nodiscard]] QString neighbour(int step) const;

Q_SIGNALS:
    void storyChosen(const QString &storyId);
    void outletChosen(const QString &storyId, int article);
    /// From the context menu: to move an article, to give it a story of its own, to merge a story.
    void moveWanted(const QString &path);
    void newStoryWanted(const QString &path);
    void mergeWanted(const QString &storyId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void placeHeading();

    StoryTreeModel *m_model;
    StoryDelegate *m_delegate;
    QTimer m_headingTimer; ///< many rows may change at once
    QString m_story;
};

} // namespace sidebyline
