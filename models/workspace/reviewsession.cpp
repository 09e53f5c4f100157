// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reviewsession.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace sidebyline {

/// What is known of one story.
struct ReviewSession::StoryState
{
    std::shared_ptr<const PassageIndex> asRead;
    std::shared_ptr<const PassageIndex> corrected; ///< of the articles as shown; asRead without corrections
    std::vector<Decision> corrections;             ///< that the articles as shown were made with
    std::vector<Decision> decisions;               ///< of this story, as shown
    QSet<quint64> articles;                        ///< hashes that its articles are known by
    StoryMarks marks;
    bool unseen = true;   ///< nothing was laid over it yet
    bool recheck = false; ///< the articles as shown may not be what the corrections ask for
};

namespace {

quint64 pathHash(const QString &path)
{
    return wordsHash(path) ^ 0x9e3779b97f4a7c15ULL; // apart from headlines with the same words
}

/// Makes @p story with @p comparison in place of its own; @p found is what comparing found.
StoryPtr withComparison(const Story &story, Comparison comparison, std::shared_ptr<const Comparison> found)
{
    auto changed = std::make_shared<Story>(story);
    changed->comparison = std::move(comparison);
    changed->found = std::move(found);
    return changed;
}

/// Lays structural decisions over a story; the same pointer where nothing changes.
StoryPtr reviewed(const StoryPtr &story, const PassageIndex &index, std::span<const Decision> decisions)
{
    const bool any = std::ranges::any_of(decisions, changesComparison, &Decision::kind);
    if (!any && !story->found) {
        return story;
    }
    const auto found = story->found ? story->found : std::make_shared<const Comparison>(story->comparison);
    Comparison comparison = applyDecisions(index, *found, decisions);
    if (comparison == story->comparison) {
        return story;
    }
    const bool same = comparison == *found;
    return withComparison(*story, std::move(comparison), same ? nullptr : found);
}

} // namespace

ReviewSession::ReviewSession(Workspace *workspace, ReviewStore *store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    connect(workspace, &Workspace::folderOpened, this,
            [this](const FolderListing &listing) { takeFolder(listing.folder); });
    connect(workspace, &Workspace::storyRemoved, this,
            [this](const QString &storyId) { m_stories.remove(storyId); });
    connect(store, &ReviewStore::loaded, this, &ReviewSession::takeLoaded);
    connect(store, &ReviewStore::found, this, &ReviewSession::takeFound);
    connect(store, &ReviewStore::stored, this, &ReviewSession::takeStored);
    connect(store, &ReviewStore::failed, this, &ReviewSession::takeFailure);
    connect(store, &ReviewStore::movedAside, this, &ReviewSession::takeMoved);
    connect(store, &ReviewStore::recovered, this, [this] {
        m_kept = true;
        Q_EMIT keptAgain();
    });
    workspace->setOverlay([this](const StoryPtr &story) { return overlay(story); });
    if (!workspace->library().folder.isEmpty()) {
        takeFolder(workspace->library().folder);
        for (const StoryPtr &story : workspace->library().stories) {
            overlay(story);
        }
    }
}

ReviewSession::~ReviewSession()
{
    m_workspace->setOverlay({});
}

const StoryMarks &ReviewSession::marks(const QString &storyId) const
{
    static const StoryMarks none;
    const auto state = m_stories.constFind(storyId);
    return state == m_stories.cend() ? none : (*state)->marks;
}

ReviewProgress ReviewSession::progress(const QString &storyId) const
{
    return progressOf(marks(storyId));
}

StoryMarks ReviewSession::wantedMarks(const QString &storyId) const
{
    const auto passages = index(storyId);
    return passages ? marksOf(*passages, m_workspace->story(storyId)->comparison,
                              relevant(*m_stories.value(storyId), m_wanted.all()))
                    : StoryMarks();
}

std::vector<Decision> ReviewSession::wantedOf(const QString &storyId) const
{
    const auto state = m_stories.value(storyId);
    return state ? relevant(*state, m_wanted.all()) : std::vector<Decision>();
}

std::vector<Decision> ReviewSession::orphans() const
{
    std::vector<Decision> lost;
    for (const Decision &decision : m_shown.all()) {
        const bool foreign = std::ranges::contains(m_foreign, decision.id, &Decision::id);
        const bool placed = std::ranges::any_of(m_stories, [&](const auto &state) {
            return state->asRead && isPlaced(*state->corrected, decision);
        });
        if (!foreign && !placed) {
            lost.push_back(decision);
        }
    }
    return lost;
}

std::shared_ptr<const PassageIndex> ReviewSession::index(const QString &storyId) const
{
    const auto state = m_stories.value(storyId);
    const StoryPtr story = m_workspace->story(storyId);
    const bool fits = state && state->corrected && story &&
                      std::ranges::equal(story->articles, state->corrected->articles());
    return fits ? state->corrected : nullptr;
}

StoryPtr ReviewSession::reviewedStory(const QString &storyId) const
{
    const StoryPtr story = m_workspace->story(storyId);
    const auto state = m_stories.value(storyId);
    if (!story || !state || state->decisions.empty()) {
        return story;
    }
    auto copy = std::make_shared<Story>(*story);
    copy->review = std::make_shared<const StoryReview>(StoryReview{state->decisions, state->marks});
    return copy;
}

void ReviewSession::submit(const DecisionEdit &edit)
{
    m_wanted.apply(edit);
    m_inFlight.push_back({m_store->submit(edit), edit});
    if (!m_kept) {
        show(edit);
    }
}

void ReviewSession::takeFolder(const QString &folder)
{
    if (folder == m_folder) {
        return;
    }
    m_folder = folder;
    m_stories.clear();
    m_storiesOf.clear();
    m_asRead.clear();
    m_foreign.clear();
    m_inFlight.clear();
    m_wanted = {};
    m_shown = {};
    m_store->setFolder(folder);
}

void ReviewSession::takeLoaded(const QString &folder, const std::vector<Decision> &decisions)
{
    if (folder != m_folder || !m_kept) {
        return;
    }
    std::vector<Decision> all = decisions;
    all.insert(all.end(), m_foreign.begin(), m_foreign.end());
    DecisionSet loaded(std::move(all));
    if (loaded == m_shown) {
        return;
    }
    m_shown = std::move(loaded);
    m_wanted = m_shown;
    for (const InFlight &flying : m_inFlight) {
        m_wanted.apply(flying.edit);
    }
    const QStringList stories = m_stories.keys();
    m_dirty.unite(QSet<QString>(stories.begin(), stories.end()));
    scheduleUpdate();
}

void ReviewSession::takeFound(const QString &storyId, const std::shared_ptr<const PassageIndex> &index,
                              const std::vector<Decision> &decisions)
{
    const auto state = m_stories.value(storyId);
    const StoryPtr story = m_workspace->story(storyId);
    if (!state || !story || !std::ranges::equal(index->articles(), asRead(*story))) {
        return;
    }
    state->asRead = index;
    state->corrected = index;
    for (int i = 0; i < int(index->articles().size()); ++i) {
        const ArticleKey &key = index->articleKey(i);
        state->articles += {key.text, key.headline, pathHash(key.path)};
    }
    state->articles.remove(0);
    for (const quint64 article : std::as_const(state->articles)) {
        m_storiesOf[article].insert(storyId);
    }
    for (const Decision &decision : decisions) {
        if (!m_shown.find(decision.id) && !m_wanted.find(decision.id)) {
            m_foreign.push_back(decision);
            m_shown.apply({.removed = {}, .added = {decision}});
            m_wanted.apply({.removed = {}, .added = {decision}});
        }
    }
    m_dirty.insert(storyId);
    scheduleUpdate();
}

void ReviewSession::takeStored(quint64 number)
{
    while (!m_inFlight.empty() && m_inFlight.front().number <= number) {
        show(m_inFlight.front().edit);
        m_inFlight.pop_front();
    }
    if (m_inFlight.empty()) {
        Q_EMIT settled();
    }
}

void ReviewSession::takeFailure(const ReviewError &error)
{
    m_kept = false;
    for (const InFlight &flying : m_inFlight) {
        show(flying.edit);
    }
    Q_EMIT notKept(error);
}

void ReviewSession::takeMoved(const QString &path)
{
    // The new database knows nothing: what is known here goes into it, too.
    if (m_shown.size() > 0) {
        m_store->submit({.removed = {}, .added = {m_shown.all().begin(), m_shown.all().end()}});
    }
    Q_EMIT movedAside(path);
}

void ReviewSession::show(const DecisionEdit &edit)
{
    m_shown.apply(edit);
    const auto touch = [this](quint64 article) {
        if (const auto stories = m_storiesOf.constFind(article); stories != m_storiesOf.cend()) {
            m_dirty.unite(*stories);
        }
    };
    for (const auto *side : {&edit.removed, &edit.added}) {
        for (const Decision &decision : *side) {
            for (const PassageKey &passage : decision.passages) {
                touch(passage.article.text);
                touch(passage.article.headline);
                touch(pathHash(passage.article.path));
            }
        }
    }
    for (const Decision &decision : edit.removed) {
        std::erase_if(m_foreign, [&](const Decision &foreign) { return foreign.id == decision.id; });
    }
    scheduleUpdate();
}

void ReviewSession::scheduleUpdate()
{
    // Once for however many edits come together.
    if (!std::exchange(m_updating, true)) {
        QMetaObject::invokeMethod(this, qOverload<>(&ReviewSession::update), Qt::QueuedConnection);
    }
}

void ReviewSession::update()
{
    m_updating = false;
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    for (const QString &storyId : dirty) {
        if (const auto state = m_stories.value(storyId); state && state->asRead) {
            update(storyId, *state);
        }
    }
    Q_EMIT decisionsChanged();
}

void ReviewSession::update(const QString &storyId, StoryState &state)
{
    const StoryPtr story = m_workspace->story(storyId);
    if (!story) {
        return;
    }
    state.decisions = relevant(state, m_shown.all());
    std::vector<Decision> corrections;
    std::ranges::copy_if(state.decisions, std::back_inserter(corrections), correctsArticle, &Decision::kind);
    if (std::exchange(state.recheck, false) || corrections != state.corrections) {
        state.corrections = std::move(corrections);
        const std::vector<ArticlePtr> articles = correctArticles(*state.asRead, state.corrections);
        const auto before = state.asRead->articles();
        for (std::size_t i = 0; i < articles.size(); ++i) {
            if (articles[i] != before[i]) {
                m_asRead.insert(articles[i].get(), before[i]);
            }
        }
        state.corrected = std::ranges::equal(articles, before)
                              ? state.asRead
                              : std::make_shared<const PassageIndex>(articles);
        if (articles != story->articles) {
            m_workspace->setArticles(storyId, articles); // told again, through overlay()
            return;
        }
    }
    if (!std::ranges::equal(story->articles, state.corrected->articles())) {
        return; // being compared with the corrected articles
    }
    const StoryPtr shown = reviewed(story, *state.corrected, state.decisions);
    StoryMarks marks = marksOf(*state.corrected, shown->comparison, state.decisions);
    const bool changed = std::exchange(state.unseen, false) || marks != state.marks;
    state.marks = std::move(marks);
    if (shown != story) {
        m_workspace->replace(shown);
    }
    if (changed || shown != story) {
        Q_EMIT marksChanged(storyId);
    }
}

StoryPtr ReviewSession::overlay(const StoryPtr &story)
{
    auto &state = m_stories[story->id];
    const std::vector<ArticlePtr> articles = asRead(*story);
    if (!state || !state->asRead || !std::ranges::equal(articles, state->asRead->articles())) {
        auto fresh = std::make_shared<StoryState>();
        if (state) {
            fresh->marks = state->marks; // until it is known what became of them
        }
        state = fresh;
        m_store->find(story->id, articles);
        return story;
    }
    // The same articles, compared with another base or with corrections.
    if (!std::ranges::equal(story->articles, state->corrected->articles())) {
        m_dirty.insert(story->id);
        state->recheck = true;
        scheduleUpdate();
        return story;
    }
    const StoryPtr shown = reviewed(story, *state->corrected, state->decisions);
    state->marks = marksOf(*state->corrected, shown->comparison, state->decisions);
    QMetaObject::invokeMethod(
        this, [this, id = story->id] { Q_EMIT marksChanged(id); }, Qt::QueuedConnection);
    return shown;
}

std::vector<Decision> ReviewSession::relevant(const StoryState &state, std::span<const Decision> all) const
{
    const auto known = [&state](const PassageKey &passage) {
        const ArticleKey &article = passage.article;
        return state.articles.contains(article.text) || state.articles.contains(article.headline) ||
               state.articles.contains(pathHash(article.path));
    };
    std::vector<Decision> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Decision &decision) {
        return std::ranges::any_of(decision.passages, known);
    });
    return found;
}

std::vector<ArticlePtr> ReviewSession::asRead(const Story &story) const
{
    std::vector<ArticlePtr> articles;
    articles.reserve(story.articles.size());
    for (const ArticlePtr &article : story.articles) {
        articles.push_back(m_asRead.value(article.get(), article));
    }
    return articles;
}

} // namespace sidebyline
