// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "workspace/work.h"

#include <algorithm>

namespace sidebyline {

namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

QString basePath(const Story &story)
{
    const auto base = std::size_t(story.comparison.base);
    return base < story.articles.size() ? story.articles[base]->path : QString();
}

} // namespace

class Workspace::Reading : public Work<Event>
{
public:
    using Work::Work;
};

class Workspace::Recomparing : public Work<StoryPtr>
{
public:
    using Work::Work;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{}

Workspace::~Workspace()
{
    abandonAll();
}

StoryPtr Workspace::story(const QString &id) const
{
    const auto found = std::ranges::find(m_library.stories, id, [](const StoryPtr &s) { return s->id; });
    return found == m_library.stories.end() ? nullptr : *found;
}

void Workspace::open(const QString &folder)
{
    read(folder, {});
}

void Workspace::reload()
{
    if (!m_wanted.isEmpty()) {
        read(m_wanted, m_bases);
    }
}

void Workspace::cancel()
{
    if (m_reading) {
        abandonReading();
        Q_EMIT cancelled();
    }
}

void Workspace::close()
{
    abandonAll();
    m_library = {};
    m_places.clear();
    m_bases.clear();
    m_wanted.clear();
}

void Workspace::setBase(const QString &storyId, int article)
{
    const StoryPtr current = story(storyId);
    if (!current || article < 0 || std::size_t(article) >= current->articles.size()) {
        return;
    }
    m_bases[storyId] = current->articles[std::size_t(article)]->path;
    compareWithBase(current, article);
}

void Workspace::setThreshold(double threshold)
{
    if (threshold == m_threshold) {
        return;
    }
    m_threshold = threshold;
    if (isReading()) {
        reload();
        return;
    }
    for (const StoryPtr &story : std::vector(m_library.stories)) {
        compareWithBase(story, story->comparison.base);
    }
}

void Workspace::read(const QString &folder, const QHash<QString, QString> &bases)
{
    abandonReading();
    m_wanted = folder;
    m_failed = false;
    m_reading = new Reading(this);
    connect(m_reading, &Reading::resultReadyAt, this,
            [this, reading = m_reading](int index) { handle(reading->take(index)); });
    connect(m_reading, &Reading::finished, this, &Workspace::handleEnd);

    LibraryOptions options;
    options.storyBases = bases;
    options.threshold = m_threshold;
    m_reading->start([folder, options](const auto &tell, const std::stop_token &stop) {
        const LibraryEvents events{
            .listed = tell,
            .articleRead = [&tell](const QString &id, const ArticlePtr &a) { tell(ArticleEvent(id, a)); },
            .problemFound = tell,
            .storyCompared = tell,
            .progressed = tell,
        };
        if (const auto library = readLibrary(folder, options, stop, events); !library) {
            tell(Failure{library.error()});
        }
    });
}

void Workspace::abandonAll()
{
    abandonReading();
    const QStringList recomparing = m_recomparing.keys();
    for (const QString &storyId : recomparing) {
        abandonRecomparing(storyId);
    }
}

void Workspace::abandonReading()
{
    if (m_reading) {
        std::exchange(m_reading, nullptr)->abandon(this);
    }
}

void Workspace::abandonRecomparing(const QString &storyId)
{
    if (Recomparing *work = m_recomparing.take(storyId)) {
        work->abandon(this);
    }
}

void Workspace::handle(const Event &event)
{
    std::visit(Overloaded{
                   [this](const FolderListing &listing) { handleListing(listing); },
                   [this](const ArticleEvent &read) { Q_EMIT articleRead(read.first, read.second); },
                   [this](const ReadError &problem) {
                       m_library.problems.push_back(problem);
                       Q_EMIT problemFound(problem);
                   },
                   [this](const StoryPtr &story) { handleStory(story); },
                   [this](const LibraryProgress &progress) { Q_EMIT progressed(progress); },
                   [this](const Failure &failure) {
                       m_failed = true;
                       m_wanted = m_library.folder;
                       Q_EMIT failed(failure.error);
                   },
               },
               event);
}

void Workspace::handleListing(const FolderListing &listing)
{
    m_fresh.clear();
    m_places.clear();
    m_library.problems.clear();
    for (const StoryListing &story : listing.stories) {
        m_places.insert(story.id, int(m_places.size()));
    }
    const bool sameFolder = listing.folder == m_library.folder;
    QStringList gone;
    for (const StoryPtr &story : m_library.stories) {
        if (!sameFolder || !m_places.contains(story->id)) {
            gone.append(story->id);
        }
    }
    remove(gone);
    if (!sameFolder) {
        m_bases.clear();
    }
    m_library.folder = listing.folder;
    m_wanted = listing.folder;
    std::ranges::sort(m_library.stories, {}, [this](const StoryPtr &s) { return m_places.value(s->id); });
    Q_EMIT folderOpened(listing);
}

void Workspace::handleStory(const StoryPtr &story)
{
    abandonRecomparing(story->id);
    m_fresh.insert(story->id);
    put(story);
    // The base may have been chosen while the story was being read with another one.
    const QString wanted = m_bases.value(story->id);
    if (!wanted.isEmpty() && wanted != basePath(*story)) {
        if (const int base = findOutlet(story->articles, wanted); base >= 0) {
            compareWithBase(story, base);
        }
    }
}

void Workspace::handleEnd()
{
    std::exchange(m_reading, nullptr)->deleteLater();
    if (m_failed) {
        return;
    }
    QStringList bare = m_places.keys();
    bare.removeIf([this](const QString &id) { return m_fresh.contains(id); });
    std::ranges::sort(bare, {}, [this](const QString &id) { return m_places.value(id); });
    remove(bare);
    std::ranges::sort(m_library.problems, [](const ReadError &a, const ReadError &b) {
        return naturalOrder(a.path, b.path) < 0;
    });
    Q_EMIT finished();
}

void Workspace::setArticles(const QString &storyId, const std::vector<ArticlePtr> &articles)
{
    const StoryPtr current = story(storyId);
    if (!current || current->articles.size() != articles.size()) {
        return;
    }
    auto changed = std::make_shared<Story>(*current);
    changed->articles = articles;
    compareWithBase(changed, current->comparison.base);
}

void Workspace::replace(const StoryPtr &story)
{
    if (this->story(story->id)) {
        insert(story);
    }
}

void Workspace::put(const StoryPtr &story)
{
    insert(m_overlay ? m_overlay(story) : story);
}

void Workspace::insert(const StoryPtr &story)
{
    const auto place = [this](const StoryPtr &s) { return m_places.value(s->id); };
    auto &stories = m_library.stories;
    const auto at = std::ranges::lower_bound(stories, place(story), {}, place);
    if (at != stories.end() && (*at)->id == story->id) {
        *at = story;
    } else {
        stories.insert(at, story);
    }
    Q_EMIT storyChanged(story);
}

void Workspace::remove(const QStringList &storyIds)
{
    for (const QString &id : storyIds) {
        abandonRecomparing(id);
        std::erase_if(m_library.stories, [&id](const StoryPtr &story) { return story->id == id; });
        Q_EMIT storyRemoved(id);
    }
}

void Workspace::compareWithBase(const StoryPtr &story, int base)
{
    abandonRecomparing(story->id);
    auto *work = new Recomparing(this);
    m_recomparing.insert(story->id, work);
    connect(work, &Recomparing::finished, this, [this, work, id = story->id] {
        const StoryPtr again = work->take(0);
        m_recomparing.remove(id);
        work->deleteLater();
        put(again);
    });
    work->start([story, base, threshold = m_threshold](const auto &tell, const std::stop_token &stop) {
        tell(compareAgain(*story, base, threshold, stop));
    });
}

} // namespace sidebyline
