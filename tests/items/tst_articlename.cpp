// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/articlename.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestArticleName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void namesAreToldApart_data();
    void namesAreToldApart();
};

namespace {

ArticlePtr articleOf(const QStringList &parts)
{
    auto article = std::make_shared<Article>();
    article->outlet = parts.value(0);
    article->published = parts.value(1);
    article->path = parts.value(2);
    return article;
}

} // namespace

void TestArticleName::namesAreToldApart_data()
{
    using Articles = QList<QStringList>;
    QTest::addColumn<Articles>("articles");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one each") << Articles{{u"Lamp"_s, {}, u"a.txt"_s}, {u"Pier"_s, {}, u"b.txt"_s}}
                              << QStringList{u"Lamp"_s, u"Pier"_s};
    QTest::newRow("two days") << Articles{{u"Lamp"_s, u"2026-05-12"_s, u"a.txt"_s},
                                          {u"Lamp"_s, u"2026-05-13"_s, u"b.txt"_s},
                                          {u"Pier"_s, u"2026-05-13"_s, u"c.txt"_s}}
                              << QStringList{u"Lamp · 12/05/2026"_s, u"Lamp · 13/05/2026"_s, u"Pier"_s};
    QTest::newRow("two times") << Articles{{u"Lamp"_s, u"2026-05-12T08:30"_s, u"a.txt"_s},
                                           {u"Lamp"_s, u"2026-05-12T17:05"_s, u"b.txt"_s}}
                               << QStringList{u"Lamp · 08:30"_s, u"Lamp · 17:05"_s};
    QTest::newRow("files") << Articles{{u"Lamp"_s, u"2026-05-12"_s, u"a.txt"_s}, {u"Lamp"_s, {}, u"b.txt"_s}}
                           << QStringList{u"Lamp · a"_s, u"Lamp · b"_s};
    QTest::newRow("folders") << Articles{{u"Lamp"_s, {}, u"x/a.txt"_s}, {u"Lamp"_s, {}, u"y/a.txt"_s}}
                             << QStringList{u"Lamp · x/a.txt"_s, u"Lamp · y/a.txt"_s};
    QTest::newRow("no outlet") << Articles{{{}, {}, u"x/a.txt"_s}, {{}, {}, u"y/a.txt"_s}}
                               << QStringList{u"a · x/a.txt"_s, u"a · y/a.txt"_s};
}

void TestArticleName::namesAreToldApart()
{
    QFETCH(QList<QStringList>, articles);
    QFETCH(QStringList, names);
    std::vector<ArticlePtr> story;
    for (const QStringList &parts : articles) {
        story.push_back(articleOf(parts));
    }
    QCOMPARE(articleNames(story), names);
    for (int i = 0; i < int(story.size()); ++i) {
        QCOMPARE(articleName(story, i), names[i]);
    }
}

QTEST_GUILESS_MAIN(TestArticleName)
#include "tst_articlename.moc"
