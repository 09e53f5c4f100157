// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/assignments.h"

#include "review/reviewdatabase.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace sidebyline {

namespace {

/// So many articles name a story well enough.
constexpr std::size_t MostBeside = 12;

/// Where articles are, by path and by words. Words are looked at only where a path does not say enough.
class Places
{
public:
    explicit Places(std::span<const ArticlePtr> articles)
        : m_articles(articles)
    {
        for (std::size_t i = 0; i < articles.size(); ++i) {
            m_byPath.insert(articles[i]->path, int(i));
        }
    }

    [[nodiscard]] int of(const ArticleKey &key)
    {
        const int place = m_byPath.value(key.path, -1);
        if (place >= 0 && articleKey(*m_articles[std::size_t(place)]).text == key.text) {
            return place;
        }
        if (m_byWords.isEmpty()) {
            for (std::size_t i = m_articles.size(); i > 0; --i) {
                m_byWords.insert(articleKey(*m_articles[i - 1]).text, int(i - 1));
            }
        }
        return m_byWords.value(key.text, place);
    }

private:
    std::span<const ArticlePtr> m_articles;
    QHash<QString, int> m_byPath;
    QHash<quint64, int> m_byWords;
};

/// The group that most of @p beside are in, other than @p moved; -1 if none is in any.
int groupOf(std::span<const ArticleKey> beside, int moved, Places &places, const std::vector<int> &groups)
{
    std::map<int, int> votes;
    for (const ArticleKey &key : beside) {
        if (const int article = places.of(key); article >= 0 && article != moved) {
            ++votes[groups[std::size_t(article)]];
        }
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    return most == votes.end() ? -1 : most->first;
}

PassageKey wholeKey(const Article &article)
{
    return {.article = articleKey(article), .words = 0, .nth = 0, .excerpt = excerptOf(article.headline)};
}

std::vector<ArticlePtr> articlesOf(const Library &library)
{
    std::vector<ArticlePtr> all;
    for (const StoryPtr &story : library.stories) {
        all.insert(all.end(), story->articles.begin(), story->articles.end());
    }
    return all;
}

const Story *findStory(const Library &library, const QString &id)
{
    const auto found = std::ranges::find(library.stories, id, [](const StoryPtr &s) { return s->id; });
    return found == library.stories.end() ? nullptr : found->get();
}

} // namespace

StoryAssignments assignmentsOf(std::span<const Decision> decisions)
{
    StoryAssignments assignments;
    for (const Decision &decision : decisions) {
        if (decision.kind == DecisionKind::Story && !decision.passages.empty()) {
            Placement placement{decision.passages.front().article, {}};
            std::ranges::transform(decision.against, std::back_inserter(placement.beside),
                                   &PassageKey::article);
            assignments.push_back(std::move(placement));
        }
    }
    return assignments;
}

DecisionEdit moveArticles(const Library &library, std::span<const Decision> decisions,
                          const QStringList &paths, const QString &storyId, qint64 time)
{
    const std::vector<ArticlePtr> all = articlesOf(library);
    const auto isMoved = [&paths](const ArticlePtr &article) { return paths.contains(article->path); };
    std::vector<PassageKey> beside;
    if (const Story *target = findStory(library, storyId)) {
        for (const ArticlePtr &article : target->articles) {
            if (!isMoved(article) && beside.size() < MostBeside) {
                beside.push_back(wholeKey(*article));
            }
        }
    }
    DecisionEdit edit;
    if (!storyId.isEmpty() && beside.empty()) {
        return edit;
    }
    const bool isNew = beside.empty();
    for (const ArticlePtr &article : all) {
        if (isMoved(article)) {
            edit.added.push_back(makeDecision(DecisionKind::Story, SubjectKind::Article, {wholeKey(*article)},
                                              beside, {}, time++));
            if (isNew && beside.empty()) {
                beside.push_back(wholeKey(*article)); // the others go with the first
            }
        }
    }
    Places places(all);
    for (const Decision &decision : decisions) {
        if (decision.kind == DecisionKind::Story && !decision.passages.empty()) {
            const int place = places.of(decision.passages.front().article);
            if (place >= 0 && isMoved(all[std::size_t(place)])) {
                edit.removed.push_back(decision);
            }
        }
    }
    return edit.added.empty() ? DecisionEdit() : edit;
}

DecisionEdit mergeStories(const Library &library, std::span<const Decision> decisions, const QString &storyId,
                          const QString &into, qint64 time)
{
    const Story *from = findStory(library, storyId);
    if (!from || storyId == into || !findStory(library, into)) {
        return {};
    }
    QStringList paths;
    for (const ArticlePtr &article : from->articles) {
        paths.append(article->path);
    }
    return moveArticles(library, decisions, paths, into, time);
}

void applyAssignments(std::span<const ArticlePtr> articles, const StoryAssignments &assignments,
                      std::vector<std::vector<int>> &groups)
{
    Places places(articles);
    std::vector<int> groupOfArticle(articles.size(), -1);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const int article : groups[group]) {
            groupOfArticle[std::size_t(article)] = int(group);
        }
    }
    for (const Placement &placement : assignments) {
        const int article = places.of(placement.article);
        if (article < 0) {
            continue;
        }
        int wanted = groupOf(placement.beside, article, places, groupOfArticle);
        if (wanted < 0 && !placement.beside.empty()) {
            continue; // all that it was put beside are gone
        }
        int &group = groupOfArticle[std::size_t(article)];
        if (wanted < 0) {
            wanted = int(groups.size());
            groups.emplace_back();
        }
        if (wanted != group) {
            std::erase(groups[std::size_t(group)], article);
            std::vector<int> &target = groups[std::size_t(wanted)];
            target.insert(std::ranges::lower_bound(target, article), article);
            group = wanted;
        }
    }
}

StoryAssignments storedAssignments(const QString &dataFolder, const QString &folder)
{
    ReviewDatabase database(dataFolder);
    if (!QFile::exists(ReviewDatabase::fileName(dataFolder)) || !database.open()) {
        return {};
    }
    const auto decisions = database.load(folder, DecisionKind::Story);
    return decisions ? assignmentsOf(*decisions) : StoryAssignments();
}

} // namespace sidebyline
