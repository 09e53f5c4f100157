// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/shownarticles.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace sidebyline;

namespace {

Story storyOf(int articles, int base)
{
    Story story;
    for (int i = 0; i < articles; ++i) {
        Article article;
        article.path = u"%1.txt"_s.arg(i);
        story.articles.push_back(std::make_shared<const Article>(std::move(article)));
    }
    story.comparison.base = base;
    return story;
}

} // namespace

class TestShownArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAFew()
    {
        QCOMPARE(shownArticles(storyOf(3, 2)), (std::vector<int>{0, 1, 2}));
        QCOMPARE(shownArticles(storyOf(MostPanes, 0)).size(), std::size_t(MostPanes));
        QVERIFY(shownArticles(Story()).empty());
    }

    void someOfMany()
    {
        const Story story = storyOf(2000, 1500);
        const std::vector<int> first = shownArticles(story);
        QCOMPARE(first.size(), std::size_t(MostPanes));
        QCOMPARE(first.back(), 1500); // the base always
        QCOMPARE(first[28], 28);
        const std::vector<int> wanted = shownArticles(story, {u"700.txt"_s, u"gone.txt"_s, u"3.txt"_s});
        QCOMPARE(wanted.size(), std::size_t(MostPanes));
        QVERIFY(std::ranges::is_sorted(wanted));
        QCOMPARE(wanted[28], 700);
        QCOMPARE(wanted[27], 27);
    }

    void theLastWantedFirst()
    {
        const Story story = storyOf(5, 0);
        QCOMPARE(shownArticles(story, {u"4.txt"_s, u"3.txt"_s, u"2.txt"_s}, 3), (std::vector<int>{0, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(TestShownArticles)
#include "tst_shownarticles.moc"
