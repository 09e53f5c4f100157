// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storyplan.h"

#include "comparison/stories.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Where a headline is missing, so much of the first sentence stands for it.
constexpr qsizetype LongestTitle = 70;

/// The headline, or the beginning of the first sentence, or the file's name.
QString titleOf(const Article &article)
{
    if (!article.headline.isEmpty()) {
        return article.headline;
    }
    for (const Block &block : article.blocks) {
        if (block.role != Role::Body || block.sentences.empty()) {
            continue;
        }
        const QString sentence = block.sentences.front().of(block.text).toString();
        if (sentence.size() <= LongestTitle) {
            return sentence;
        }
        const qsizetype space = sentence.lastIndexOf(u' ', LongestTitle);
        return sentence.first(space > 0 ? space : LongestTitle) + u'…';
    }
    return article.displayName();
}

/// The stories as lists of indices, so that articles can be moved between them.
class Plan
{
public:
    void add(const PlannedStory &story)
    {
        std::vector<int> &indices = m_groups.emplace_back();
        for (const ArticlePtr &article : story.articles) {
            indices.push_back(int(m_articles.size()));
            m_articles.push_back(article);
        }
        m_heads.push_back({story.id, story.title, -1});
    }

    void addGrouped(const PlannedStory &root, const std::stop_token &stop, const Executor &executor)
    {
        const std::vector<StoryGroup> groups = groupStories(root.articles, stop, executor);
        if (groups.size() <= 1) {
            add(root);
            return;
        }
        const std::size_t first = m_articles.size();
        m_articles.insert(m_articles.end(), root.articles.begin(), root.articles.end());
        for (const StoryGroup &group : groups) {
            std::vector<int> &indices = m_groups.emplace_back();
            for (const int article : group.articles) {
                indices.push_back(int(first) + article);
            }
            m_heads.push_back({{}, {}, int(first) + group.central});
        }
    }

    [[nodiscard]] std::vector<PlannedStory> stories(const StoryAssignments &assignments)
    {
        applyAssignments(m_articles, assignments, m_groups);
        m_heads.resize(m_groups.size());
        std::vector<PlannedStory> stories;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (!m_groups[i].empty()) {
                stories.push_back(story(m_heads[i], m_groups[i]));
            }
        }
        return stories;
    }

private:
    /// What a story is called; grouped ones have no id yet.
    struct Head
    {
        QString id;
        QString title;
        int central = -1;
    };

    [[nodiscard]] PlannedStory story(const Head &head, const std::vector<int> &group) const
    {
        PlannedStory story{head.id, head.title, {}};
        for (const int article : group) {
            story.articles.push_back(m_articles[std::size_t(article)]);
        }
        if (story.id.isEmpty()) {
            const bool stays = std::ranges::contains(group, head.central);
            story.id = story.articles.front()->path;
            story.title = titleOf(*m_articles[std::size_t(stays ? head.central : group.front())]);
        }
        return story;
    }

    std::vector<ArticlePtr> m_articles;
    std::vector<std::vector<int>> m_groups; ///< of indices into m_articles
    std::vector<Head> m_heads;              ///< one a group
};

} // namespace

std::vector<PlannedStory> planStories(std::span<const PlannedStory> given, StoryGrouping grouping,
                                      const StoryAssignments &assignments, const std::stop_token &stop,
                                      const Executor &executor)
{
    Plan plan;
    for (const PlannedStory &story : given) {
        if (grouping == StoryGrouping::ByEvent && story.id == RootStoryId) {
            plan.addGrouped(story, stop, executor);
        } else {
            plan.add(story);
        }
    }
    return plan.stories(grouping == StoryGrouping::ByEvent ? assignments : StoryAssignments());
}

} // namespace sidebyline
