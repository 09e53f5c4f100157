// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does about which article is in which story, and about files that change while it is open.

#include "app/librarylink.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/storychooser.h"
#include "app/storypage.h"
#include "items/storytreemodel.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "review/reviewdesk.h"

#include <QAction>
#include <QDir>

#include <algorithm>

namespace sidebyline {

namespace {

/// The article with this path, or null.
ArticlePtr articleAt(const Library &library, const QString &path)
{
    for (const StoryPtr &story : library.stories) {
        const auto found =
            std::ranges::find(story->articles, path, [](const ArticlePtr &a) { return a->path; });
        if (found != story->articles.end()) {
            return *found;
        }
    }
    return nullptr;
}

} // namespace

void MainWindow::connectStories()
{
    m_actions->on(CommandId::MoveArticle, this, [this] {
        if (const StoryPtr &story = m_navigator->story()) {
            askWhereTo(story->articles[std::size_t(m_page->currentArticle())]->path);
        }
    });
    m_actions->on(CommandId::MergeStory, this, [this] {
        if (const StoryPtr &story = m_navigator->story()) {
            askWhatToMergeInto(story->id);
        }
    });
    StoryView *tree = m_page->stories();
    connect(tree, &StoryView::moveWanted, this, &MainWindow::askWhereTo);
    connect(tree, &StoryView::newStoryWanted, this,
            [this](const QString &path) { m_desk->moveArticles({path}, {}); });
    connect(tree, &StoryView::mergeWanted, this, &MainWindow::askWhatToMergeInto);
    connect(m_storiesModel, &StoryTreeModel::articlesDropped, m_desk, &ReviewDesk::moveArticles);
    // Where the reader was is known by its story only when the stories are.
    connect(m_workspace, &Workspace::storiesGrouped, this, [this] {
        if (m_session && m_link->lists(m_session->storyId)) {
            m_link->chooseStory(m_session->storyId);
        }
    });
    connect(m_workspace, &Workspace::changesFound, this, &MainWindow::takeChanges);
    connect(m_workspace, &Workspace::folderLost, this, [this](const QString &folder) {
        m_messages->showMessage(
            MessageKind::Warning,
            tr("The folder “%1” is not there any more. What was read stays; when the folder "
               "comes back, changes are read by themselves.")
                .arg(QDir::toNativeSeparators(folder)));
    });
    connect(m_workspace, &Workspace::folderFound, m_messages, &MessageBar::dismiss);
    connect(m_showChanged, &QAction::triggered, this, [this] {
        if (const int article = m_link->chooseArticle(m_showChanged->data().toString()); article >= 0) {
            m_page->focusArticle(article);
        }
        m_messages->dismiss();
    });
}

void MainWindow::askWhereTo(const QString &path)
{
    const ArticlePtr article = articleAt(m_workspace->library(), path);
    if (!article) {
        return;
    }
    auto *chooser = new StoryChooser(StoryChoice::MoveArticle, article->displayName(), m_workspace->library(),
                                     m_link->storyOf(path), this);
    connect(chooser, &StoryChooser::chosen, this,
            [this, path](const QString &story) { m_desk->moveArticles({path}, story); });
    chooser->open();
}

void MainWindow::askWhatToMergeInto(const QString &storyId)
{
    const StoryPtr story = m_workspace->story(storyId);
    if (!story) {
        return;
    }
    auto *chooser =
        new StoryChooser(StoryChoice::MergeStory, story->title, m_workspace->library(), storyId, this);
    connect(chooser, &StoryChooser::chosen, this,
            [this, storyId](const QString &into) { m_desk->mergeStory(storyId, into); });
    chooser->open();
}

void MainWindow::takeChanges(const LibraryChanges &changes)
{
    if (changes.isEmpty()) {
        return;
    }
    QStringList parts;
    if (!changes.changed.isEmpty()) {
        parts << tr("%n article(s) changed", nullptr, int(changes.changed.size()));
    }
    if (!changes.added.isEmpty()) {
        parts << tr("%n article(s) added", nullptr, int(changes.added.size()));
    }
    if (!changes.removed.isEmpty()) {
        parts << tr("%n article(s) gone", nullptr, int(changes.removed.size()));
    }
    const QStringList seen = changes.changed + changes.added;
    m_showChanged->setText(tr("Show"));
    m_showChanged->setData(seen.value(0));
    m_messages->showMessage(MessageKind::Information, tr("In the folder: %1.").arg(parts.join(tr(", "))),
                            seen.isEmpty() ? nullptr : m_showChanged);
}

} // namespace sidebyline
