// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reviewsession.h"

#include "review/aboutarticles.h"
#include "workspace/reviewsessionstate.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace sidebyline {

ReviewSession::ReviewSession(Workspace *workspace, ReviewStore *store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    connect(workspace, &Workspace::folderOpened, this,
            [this](const FolderListing &listing) { takeFolder(listing.folder); });
    connect(workspace, &Workspace::storyRemoved, this,
            [this](const QString &storyId) { forgetStory(storyId); });
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
                              decisionsAbout(m_stories.value(storyId)->articles, m_wanted.all()))
                    : StoryMarks();
}

std::vector<Decision> ReviewSession::wantedOf(const QString &storyId) const
{
    const auto state = m_stories.value(storyId);
    return state ? decisionsAbout(state->articles, m_wanted.all()) : std::vector<Decision>();
}

std::vector<Decision> ReviewSession::orphans() const
{
    QSet<QString> foreign;
    for (const Decision &decision : m_foreign) {
        foreign.insert(decision.id);
    }
    std::vector<Decision> lost;
    for (const Decision &decision : m_shown.all()) {
        const auto isHere = [&decision](const std::shared_ptr<StoryState> &state) {
            return state && state->asRead && isPlaced(*state->corrected, decision);
        };
        // Nearly all are where their articles are; only what is not there is looked for in every story.
        const QSet<QString> likely = storiesOf(decision);
        const bool placed =
            std::ranges::any_of(likely, [&](const QString &id) { return isHere(m_stories.value(id)); }) ||
            std::ranges::any_of(m_stories, isHere);
        if (!placed && !foreign.contains(decision.id)) {
            lost.push_back(decision);
        }
    }
    return lost;
}

QSet<QString> ReviewSession::storiesOf(const Decision &decision) const
{
    QSet<QString> stories;
    for (const PassageKey &passage : decision.passages) {
        const ArticleKey &article = passage.article;
        for (const quint64 hash : {article.text, article.headline, pathHash(article.path)}) {
            const auto [begin, end] = m_storiesOf.equal_range(hash);
            stories.unite(QSet<QString>(begin, end));
        }
    }
    return stories;
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

const Library &ReviewSession::library() const
{
    return m_workspace->library();
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
    const QStringList applying = m_applying.keys();
    std::ranges::for_each(applying, [this](const QString &storyId) { abandonApplying(storyId); });
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
    moveStories();
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
    if (!state->asRead) { // asked for twice, it is known, and may be corrected by now
        state->asRead = index;
        state->corrected = index;
    }
    state->articles = hashesOf(*index);
    for (const quint64 article : std::as_const(state->articles)) {
        if (!m_storiesOf.contains(article, storyId)) {
            m_storiesOf.insert(article, storyId);
        }
    }
    for (const Decision &decision : decisions) {
        if (!m_shown.find(decision.id) && !m_wanted.find(decision.id)) {
            m_foreign.push_back(decision);
            m_shown.apply({.removed = {}, .added = {decision}});
            m_wanted.apply({.removed = {}, .added = {decision}});
        }
    }
    if (std::ranges::contains(decisions, DecisionKind::Story, &Decision::kind)) {
        moveStories();
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
    // The new database knows nothing: what is known here goes into it, too, but for what an edit on its way
    // has taken back.
    if (m_wanted.size() > 0) {
        m_store->submit({.removed = {}, .added = {m_wanted.all().begin(), m_wanted.all().end()}});
    }
    Q_EMIT movedAside(path);
}

/// Has the stories made anew where readers moved articles.
void ReviewSession::moveStories()
{
    m_workspace->setAssignments(assignmentsOf(m_shown.all()));
}

void ReviewSession::show(const DecisionEdit &edit)
{
    m_shown.apply(edit);
    if (std::ranges::contains(edit.added, DecisionKind::Story, &Decision::kind) ||
        std::ranges::contains(edit.removed, DecisionKind::Story, &Decision::kind)) {
        moveStories();
    }
    for (const auto *side : {&edit.removed, &edit.added}) {
        for (const Decision &decision : *side) {
            m_dirty.unite(storiesOf(decision));
        }
    }
    for (const Decision &decision : edit.removed) {
        std::erase_if(m_foreign, [&](const Decision &foreign) { return foreign.id == decision.id; });
    }
    scheduleUpdate();
}

} // namespace sidebyline
