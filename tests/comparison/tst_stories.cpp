// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/likeness.h"
#include "comparison/stories.h"
#include "slowgrouping.h"
#include "storybuilder.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

/// What an invented event is told with.
struct Happening
{
    int number = 0;
    int topic = 0; ///< happenings on one topic share its words
};

/// An invented word, always the same for a number.
QString wordOf(int number)
{
    static const QStringList Syllables{u"ba"_s, u"len"_s, u"tor"_s, u"mi"_s,   u"sket"_s, u"dro"_s,
                                       u"va"_s, u"nul"_s, u"pe"_s,  u"rish"_s, u"go"_s,   u"fam"_s};
    QString word;
    for (int rest = number + 150; rest > 0; rest /= 12) {
        word += Syllables[rest % 12];
    }
    return word;
}

QString nameOf(int number)
{
    QString name = wordOf(9000 + 31 * number);
    name[0] = name[0].toUpper();
    return name;
}

Happening happening(int i)
{
    return {i, i};
}

/// What outlet @p outlet writes on it: names, a number and words of the event, words of its topic, and words
/// that stand in any article.
ArticlePtr article(const Happening &h, int outlet)
{
    std::mt19937 random(unsigned(h.number * 100 + outlet));
    const auto pick = [&random](int first, int count) {
        return wordOf(first + int(random() % unsigned(count)));
    };
    QStringList paragraphs;
    for (int sentence = 0; sentence < 8; ++sentence) {
        paragraphs << u"The %1 %2 in %3 %4 with %5 as %6 %7 and %8 %9."_s.arg(
            pick(0, 400), pick(2000 + 20 * h.topic, 10), nameOf(3 * h.number + sentence % 3), pick(0, 400),
            QString::number(1200 + 17 * h.number), pick(0, 400), pick(5000 + 20 * h.number, 10), pick(0, 400),
            pick(0, 400));
    }
    auto made = std::make_shared<Article>(*makeArticle(paragraphs));
    made->path = u"%1-%2.txt"_s.arg(h.number).arg(outlet);
    return made;
}

std::set<std::vector<int>> asSets(const std::vector<StoryGroup> &groups)
{
    std::set<std::vector<int>> sets;
    for (const StoryGroup &group : groups) {
        sets.insert(group.articles);
    }
    return sets;
}

using Places = std::vector<std::size_t>;

/// Mean likeness of the pairs of two groups, or of one with itself.
double meanLikeness(const std::vector<float> &likeness, std::size_t n, const Places &a, const Places &b)
{
    double sum = 0;
    int pairs = 0;
    for (const std::size_t i : a) {
        for (const std::size_t j : b) {
            if (i != j) {
                sum += double(likeness[i * n + j]);
                ++pairs;
            }
        }
    }
    return pairs == 0 ? 0 : sum / pairs;
}

std::set<std::set<std::size_t>> textbookLinkage(const std::vector<float> &likeness, std::size_t n,
                                                const LinkageRule &rule)
{
    std::vector<Places> groups;
    for (std::size_t i = 0; i < n; ++i) {
        groups.push_back({i});
    }
    const auto excess = [&](const Places &group) {
        return std::max(0.0, meanLikeness(likeness, n, group, group) - double(rule.cut));
    };
    while (true) {
        double best = double(rule.cut);
        std::pair<std::size_t, std::size_t> which;
        for (std::size_t a = 0; a < groups.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const auto [looser, tighter] = std::minmax({excess(groups[a]), excess(groups[b])});
                const double above = meanLikeness(likeness, n, groups[a], groups[b]) -
                                     double(rule.byLooser) * looser - double(rule.byTighter) * tighter;
                if (above > best) {
                    best = above;
                    which = {a, b};
                }
            }
        }
        if (which.first == which.second) {
            break;
        }
        Places &into = groups[which.second];
        into.insert(into.end(), groups[which.first].begin(), groups[which.first].end());
        groups.erase(groups.begin() + std::ptrdiff_t(which.first));
    }
    std::set<std::set<std::size_t>> sets;
    for (const Places &group : groups) {
        sets.insert({group.begin(), group.end()});
    }
    return sets;
}

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreToldApart()
    {
        std::vector<ArticlePtr> articles;
        std::set<std::vector<int>> expected;
        for (int outlet = 0; outlet < 3; ++outlet) {
            for (int i = 0; i < 10; ++i) {
                articles.push_back(article(happening(i), outlet));
            }
        }
        for (int i = 0; i < 10; ++i) {
            expected.insert({i, i + 10, i + 20});
        }
        const std::vector<StoryGroup> groups = groupStories(articles);
        QCOMPARE(asSets(groups), expected);
        for (const StoryGroup &group : groups) {
            QVERIFY(group.likeness > 0.1F && group.likeness <= 1);
            QVERIFY(std::ranges::contains(group.articles, group.central));
        }
        QVERIFY(groups.front().terms.contains(nameOf(0)));
    }

    void lookAlikesAreToldApart()
    {
        std::vector<ArticlePtr> articles;
        for (int i = 0; i < 8; ++i) {
            const Happening e{i, 0};
            for (int outlet = 0; outlet < 3; ++outlet) {
                articles.push_back(article(e, outlet));
            }
        }
        const std::vector<StoryGroup> groups = groupStories(articles);
        QCOMPARE(groups.size(), 8U);
        for (const StoryGroup &group : groups) {
            QCOMPARE(group.articles.size(), 3U);
            QCOMPARE(group.articles.back() - group.articles.front(), 2);
        }
    }

    void oneEventIsOneStory()
    {
        for (int outlets = 1; outlets <= 6; ++outlets) {
            std::vector<ArticlePtr> articles;
            for (int outlet = 0; outlet < outlets; ++outlet) {
                articles.push_back(article(happening(4), outlet));
            }
            QCOMPARE(groupStories(articles).size(), 1U);
        }
        QVERIFY(groupStories({}).empty());
    }

    void aStrayArticleDoesNotTearASmallFolder()
    {
        std::vector<ArticlePtr> articles;
        for (int outlet = 0; outlet < 4; ++outlet) {
            articles.push_back(article(happening(4), outlet));
        }
        articles.push_back(article(happening(7), 0));
        QCOMPARE(groupStories(articles).size(), 1U);
    }

    void leftoversComeLast()
    {
        std::vector<ArticlePtr> articles{article(happening(9), 0)};
        for (int i = 0; i < 5; ++i) {
            for (int outlet = 0; outlet < 3; ++outlet) {
                articles.push_back(article(happening(i), outlet));
            }
        }
        const std::vector<StoryGroup> groups = groupStories(articles);
        QCOMPARE(groups.size(), 6U);
        QCOMPARE(groups.back().articles, std::vector<int>{0});
        QCOMPARE(groups.front().articles, (std::vector<int>{1, 2, 3}));
    }

    /// Random copies all over the folder: there are no stories in it to be told apart.
    void copiesEverywhereAreOneStory()
    {
        std::mt19937 random(5);
        QStringList pool;
        for (int i = 0; i < 60; ++i) {
            pool << u"The %1 of %2 was %3 while somebody counted %4 lamps."_s.arg(
                wordOf(i), nameOf(i), wordOf(i + 100), QString::number(500 + i));
        }
        std::vector<ArticlePtr> articles;
        for (int i = 0; i < 40; ++i) {
            QStringList paragraphs;
            for (int k = 0; k < 6; ++k) {
                paragraphs << pool[qsizetype(random() % 60)];
            }
            articles.push_back(makeArticle(paragraphs));
        }
        QCOMPARE(groupStories(articles).size(), 1U);
    }

    void languagesMeetByNamesAndNumbers()
    {
        std::vector<ArticlePtr> articles;
        std::mt19937 random(2);
        for (int i = 0; i < 4; ++i) {
            articles.push_back(article(happening(i), 0));
            articles.push_back(article(happening(i), 1));
            QStringList french;
            for (int sentence = 0; sentence < 6; ++sentence) {
                french << u"Le %1 est dans la ville de %2 avec %3 et %4 pour %5."_s.arg(
                    wordOf(600 + int(random() % 300)), nameOf(3 * i + sentence % 3),
                    QString::number(1200 + 17 * i), wordOf(600 + int(random() % 300)),
                    wordOf(600 + int(random() % 300)));
            }
            articles.push_back(makeArticle(french, u"fr"_s));
        }
        const std::vector<StoryGroup> groups = groupStories(articles);
        QCOMPARE(asSets(groups), (std::set<std::vector<int>>{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {9, 10, 11}}));
    }

    void datesTellApart()
    {
        // The same storm in the same town, a year apart.
        std::vector<ArticlePtr> articles;
        for (int i = 0; i < 12; ++i) {
            auto dated = std::make_shared<Article>(*article(happening(i / 6), i % 3));
            dated->published = i % 6 < 3 ? u"2024-11-02"_s : u"2025-11-04T10:00:00Z"_s;
            articles.push_back(dated);
        }
        QVERIFY(groupStories(articles).size() >= 2U);
        for (const StoryGroup &group : groupStories(articles)) {
            QVERIFY(group.articles.back() / 6 == group.articles.front() / 6);
        }
    }

    void orderDoesNotMatter()
    {
        std::vector<ArticlePtr> articles;
        for (int i = 0; i < 12; ++i) {
            for (int outlet = 0; outlet < 1 + i % 4; ++outlet) {
                articles.push_back(article(happening(i), outlet));
            }
        }
        const auto paths = [](const std::vector<ArticlePtr> &all) {
            std::set<std::set<QString>> stories;
            for (const StoryGroup &group : groupStories(all)) {
                std::set<QString> story;
                for (const int i : group.articles) {
                    story.insert(all[std::size_t(i)]->path);
                }
                stories.insert(story);
            }
            return stories;
        };
        const auto expected = paths(articles);
        QVERIFY(expected.size() > 6);
        std::mt19937 random(11);
        for (int round = 0; round < 5; ++round) {
            std::ranges::shuffle(articles, random);
            QCOMPARE(paths(articles), expected);
        }
    }

    void emptyArticlesDoNoHarm()
    {
        std::vector<ArticlePtr> articles{makeArticle({}), makeArticle({u"…"_s}), makeArticle({})};
        QCOMPARE(groupStories(articles).size(), 1U);
    }

    void averageLinkageOfTiesEqualsItsReference()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const std::size_t n = 1 + random() % 30;
            const unsigned values = 1 + unsigned(round) % 4;
            std::vector<float> likeness(n * n);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    likeness[i * n + j] = likeness[j * n + i] = 1 - float(random() % values) / 4;
                }
            }
            const LinkageRule rule{0.4F, float(random() % 6) / 10, float(random() % 4) / 10};
            std::vector<float> room = likeness;
            QCOMPARE(averageLinkage(room, n, rule), slowLinkage(likeness, n, rule));
        }
    }

    /// Against the textbook: every mean is added up anew in every step.
    void averageLinkageEqualsItsReference()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 60; ++round) {
            const std::size_t n = 1 + random() % 14;
            std::vector<float> likeness(n * n);
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    likeness[i * n + j] = likeness[j * n + i] = float(random() % 100'000) / 100'000;
                }
            }
            const LinkageRule rule{0.4F, float(random() % 6) / 10, float(random() % 4) / 10};
            const std::set<std::set<std::size_t>> expected = textbookLinkage(likeness, n, rule);
            std::vector<float> room = likeness;
            const std::vector<int> found = averageLinkage(room, n, rule);
            QCOMPARE(found, slowLinkage(likeness, n, rule));
            std::map<int, std::set<std::size_t>> byNumber;
            for (std::size_t i = 0; i < n; ++i) {
                byNumber[found[i]].insert(i);
            }
            std::set<std::set<std::size_t>> actual;
            for (const auto &[number, group] : byNumber) {
                actual.insert(group);
            }
            QVERIFY(actual == expected);
        }
    }

    /// Two and two that are very much alike stay apart at a likeness that joins what is told less alike.
    void tightGroupsAskForMore()
    {
        const auto linked = [](float within, const LinkageRule &rule) {
            constexpr float Between = 0.25F;
            std::vector<float> likeness{0,       within,  Between, Between, //
                                        within,  0,       Between, Between, //
                                        Between, Between, 0,       within,  //
                                        Between, Between, within,  0};
            return averageLinkage(likeness, 4, rule);
        };
        QCOMPARE(linked(0.3F, {0.2F}), (std::vector{0, 0, 0, 0}));
        QCOMPARE(linked(0.6F, {0.2F}), (std::vector{0, 0, 0, 0}));
        QCOMPARE(linked(0.3F, {0.2F, 0.3F}), (std::vector{0, 0, 0, 0}));
        QCOMPARE(linked(0.6F, {0.2F, 0.3F}), (std::vector{0, 0, 1, 1}));
        QCOMPARE(linked(0.6F, {0.2F, 0, 0.3F}), (std::vector{0, 0, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
