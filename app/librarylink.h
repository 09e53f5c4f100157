// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace sidebyline {

class Navigator;
class ProblemsModel;
class StoryTreeModel;

/// Takes what the workspace tells into the models and the navigator, and decides which story is shown: the
/// one chosen, or the first of the folder. A story that is still being read is told in steps, so that its
/// articles appear as they come.
class LibraryLink : public QObject
{
    Q_OBJECT

public:
    LibraryLink(Workspace *workspace, StoryTreeModel *stories, ProblemsModel *problems, Navigator *navigator,
                QObject *parent = nullptr);

    /// Shows @p storyId at once or, while it is being read, as soon as it is compared.
    void chooseStory(const QString &storyId);
    /// Whether the folder has a story of this name.
    [[nodiscard]] bool lists(const QString &storyId) const;
    /// Shows the story that has the article with this path; its index in it, -1 where none has it.
    int chooseArticle(const QString &path);
    /// The id of the story that has the article with this path; empty where none has it.
    [[nodiscard]] QString storyOf(const QString &path) const;
    /// Forgets the folder.
    void clear();
    [[nodiscard]] QString folder() const { return m_listing.folder; }
    [[nodiscard]] QString chosenStory() const { return m_chosen; }
    [[nodiscard]] int articlesRead() const { return m_articlesRead; }

Q_SIGNALS:
    void folderOpened(const QString &folder);
    /// The articles of the chosen story that are read by now, in pane order, not yet compared.
    void unfinishedStory(const sidebyline::StoryPtr &story);

private:
    void takeListing(const FolderListing &listing);
    void takeGrouping(const FolderListing &listing);
    void takeArticle(const QString &storyId, const ArticlePtr &article);
    void takeStory(const StoryPtr &story);
    /// Lets a story go; where it was the chosen one, the first of those left is shown.
    void takeRemoval(const QString &storyId);
    void tellUnfinished();

    Workspace *m_workspace;
    StoryTreeModel *m_stories;
    ProblemsModel *m_problems;
    Navigator *m_navigator;
    FolderListing m_listing;
    QString m_chosen;
    std::vector<ArticlePtr> m_unfinished; ///< of the chosen story
    int m_articlesRead = 0;
    QTimer m_unfinishedTimer;
};

} // namespace sidebyline
