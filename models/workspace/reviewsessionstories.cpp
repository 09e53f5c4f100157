// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the stories of a workspace are brought up to date with what is decided.

#include "review/aboutarticles.h"
#include "workspace/reviewsessionstate.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sidebyline {

namespace {

/// Makes @p story with @p comparison in place of its own; @p found is what comparing found.
StoryPtr withComparison(const Story &story, Comparison comparison, std::shared_ptr<const Comparison> found)
{
    auto changed = std::make_shared<Story>(story);
    changed->comparison = std::move(comparison);
    changed->found = std::move(found);
    return changed;
}

/// Lays structural decisions over a story as it was compared; the same pointer where nothing changes.
StoryPtr reviewed(const StoryPtr &story, const PassageIndex &index, std::span<const Decision> structural)
{
    Comparison comparison = applyDecisions(index, story->comparison, structural);
    return comparison == story->comparison
               ? story
               : withComparison(*story, std::move(comparison),
                                std::make_shared<const Comparison>(story->comparison));
}

} // namespace

void ReviewSession::scheduleUpdate()
{
    // Once for however many edits come together.
    if (!std::exchange(m_updating, true)) {
        QMetaObject::invokeMethod(this, qOverload<>(&ReviewSession::update), Qt::QueuedConnection);
    }
}

/// Gives each state what of all that is shown is about its articles: one pass for however many stories.
void ReviewSession::assignDecisions(std::span<StoryState *const> states) const
{
    QHash<quint64, std::vector<std::size_t>> statesOf; // by the hashes that articles are known by
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i]->decisions.clear();
        for (const quint64 article : std::as_const(states[i]->articles)) {
            statesOf[article].push_back(i);
        }
    }
    std::vector<const Decision *> last(states.size());
    for (const Decision &decision : m_shown.all()) {
        const auto take = [&](quint64 article) {
            const auto found = statesOf.constFind(article);
            if (found == statesOf.cend()) {
                return;
            }
            for (const std::size_t state : *found) {
                if (std::exchange(last[state], &decision) != &decision) {
                    states[state]->decisions.push_back(decision);
                }
            }
        };
        for (const PassageKey &passage : decision.passages) {
            take(passage.article.text);
            take(passage.article.headline);
            take(pathHash(passage.article.path));
        }
    }
}

void ReviewSession::update()
{
    m_updating = false;
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    std::vector<std::pair<QString, std::shared_ptr<StoryState>>> known;
    std::vector<StoryState *> states;
    for (const QString &storyId : dirty) {
        if (const auto state = m_stories.value(storyId); state && state->asRead) {
            known.emplace_back(storyId, state);
            states.push_back(state.get());
        }
    }
    assignDecisions(states);
    for (const auto &[storyId, state] : known) {
        update(storyId, *state);
    }
    m_asRead.removeIf([](const auto &corrected) { return corrected->article.expired(); });
    Q_EMIT decisionsChanged();
}

/// Brings the articles up to date with the corrections of roles and outlets. False where they are compared
/// anew for that: they are told again, through overlay().
bool ReviewSession::correct(const QString &storyId, StoryState &state)
{
    std::vector<Decision> corrections;
    std::ranges::copy_if(state.decisions, std::back_inserter(corrections), correctsArticle, &Decision::kind);
    if (!std::exchange(state.recheck, false) && corrections == state.corrections) {
        return true;
    }
    state.corrections = std::move(corrections);
    const std::vector<ArticlePtr> articles = correctArticles(*state.asRead, state.corrections);
    const auto before = state.asRead->articles();
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (articles[i] != before[i]) {
            m_asRead.insert(articles[i].get(), {articles[i], before[i]});
        }
    }
    state.corrected =
        std::ranges::equal(articles, before) ? state.asRead : std::make_shared<const PassageIndex>(articles);
    if (articles == state.compared->articles) {
        return true;
    }
    m_workspace->setArticles(storyId, articles);
    return false;
}

void ReviewSession::update(const QString &storyId, StoryState &state)
{
    if (!m_workspace->story(storyId) || !correct(storyId, state) ||
        !std::ranges::equal(state.compared->articles, state.corrected->articles())) {
        return; // gone, or being compared with the corrected articles
    }
    std::vector<Decision> structural;
    std::ranges::copy_if(state.decisions, std::back_inserter(structural), changesComparison, &Decision::kind);
    if (structural.empty()) {
        abandonApplying(storyId);
        state.applied.reset();
        state.structural.clear();
        showStory(storyId, state, state.compared);
    } else if (state.applied && structural == state.structural) {
        showStory(storyId, state, state.applied);
    } else {
        apply(storyId, state, std::move(structural));
    }
}

/// Lays decisions over a story in another thread; the newest ones win.
void ReviewSession::apply(const QString &storyId, StoryState &state, std::vector<Decision> structural)
{
    if (m_applying.contains(storyId) && structural == state.structural) {
        return; // on its way
    }
    abandonApplying(storyId);
    state.applied.reset();
    state.structural = std::move(structural);
    auto *work = new Applying(this);
    m_applying.insert(storyId, work);
    connect(work, &QFutureWatcherBase::finished, this, [this, work, storyId] {
        m_applying.remove(storyId);
        work->deleteLater();
        if (const auto known = m_stories.value(storyId)) {
            known->applied = work->take(0);
            update(storyId, *known);
            Q_EMIT decisionsChanged();
        }
    });
    work->start([story = state.compared, index = state.corrected, decisions = state.structural](
                    const auto &tell, const std::stop_token &) { tell(reviewed(story, *index, decisions)); });
}

void ReviewSession::abandonApplying(const QString &storyId)
{
    if (Applying *work = m_applying.take(storyId)) {
        work->abandon(this);
    }
}

void ReviewSession::forgetStory(const QString &storyId)
{
    abandonApplying(storyId);
    m_stories.remove(storyId);
}

void ReviewSession::showStory(const QString &storyId, StoryState &state, const StoryPtr &shown)
{
    StoryMarks marks = marksOf(*state.corrected, shown->comparison, state.decisions);
    const bool changed = std::exchange(state.unseen, false) || marks != state.marks;
    state.marks = std::move(marks);
    const bool other = m_workspace->story(storyId) != shown;
    if (other) {
        m_workspace->replace(shown);
    }
    if (changed || other) {
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
        abandonApplying(story->id);
        state = fresh;
        state->compared = story;
        m_store->find(story->id, articles);
        return story;
    }
    // The same articles, compared with another base or with corrections.
    abandonApplying(story->id);
    state->compared = story;
    state->applied.reset();
    state->recheck = !std::ranges::equal(story->articles, state->corrected->articles());
    m_dirty.insert(story->id);
    scheduleUpdate();
    // What is shown stays until the decisions are laid over what comes: nothing that was taken apart is
    // seen as one in between.
    const StoryPtr shown = m_workspace->story(story->id);
    const bool stays = !state->recheck && !state->structural.empty() && shown &&
                       std::ranges::equal(shown->articles, story->articles);
    return stays ? shown : story;
}

std::vector<ArticlePtr> ReviewSession::asRead(const Story &story) const
{
    std::vector<ArticlePtr> articles;
    articles.reserve(story.articles.size());
    for (const ArticlePtr &article : story.articles) {
        const auto corrected = m_asRead.constFind(article.get());
        articles.push_back(corrected == m_asRead.cend() ? article : corrected->asRead);
    }
    return articles;
}

} // namespace sidebyline
