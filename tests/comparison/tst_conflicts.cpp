// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicts.h"
#include "storybuilder.h"

#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void paraphrasesNeedMoreContext();
    void severalOutlets();
    void oneConflictForAll();
};

namespace {

/// One claim of the first sentences of all articles, all linked to each other.
[[nodiscard]] Claim claimOf(const std::vector<ArticlePtr> &articles, LinkKind kind)
{
    std::vector<Link> links;
    std::vector<Claim> claims(1);
    for (int a = 0; a < int(articles.size()); ++a) {
        claims[0].members.push_back({a, 0, 0});
        for (int b = a + 1; b < int(articles.size()); ++b) {
            Link link;
            link.a = {a, 0, 0};
            link.b = {b, 0, 0};
            link.kind = kind;
            links.push_back(link);
        }
    }
    findConflicts(articles, links, claims);
    return claims[0];
}

[[nodiscard]] QString asText(const Claim &claim)
{
    QStringList texts;
    for (const Conflict &conflict : claim.conflicts) {
        QStringList values;
        for (const ConflictSide &side : conflict.sides) {
            values.push_back(side.value);
        }
        texts.push_back(conflictKindName(conflict.kind) + u": "_s + values.join(u" / "_s));
    }
    return texts.join(u"; "_s);
}

} // namespace

void ConflictsTest::figures_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("conflicts");
    const auto row = [](const char *name, const QString &a, const QString &b, const QString &conflicts) {
        QTest::newRow(name) << a << b << conflicts;
    };
    row("people", u"The crash injured 22 people at the pier."_s,
        u"The crash at the pier injured 29 people."_s, u"number: 22 / 29"_s);
    row("same", u"The crash injured 22 people at the pier."_s,
        u"At the pier, 22 people were injured in a crash."_s, u""_s);
    row("more than", u"The crash injured more than 20 people at the pier."_s,
        u"The crash at the pier injured 29 people."_s, u""_s);
    row("other things counted", u"The crash injured 22 people at the pier."_s,
        u"The crash at the pier damaged 29 boats."_s, u""_s);
    row("far apart", u"The crash injured 22 people at the pier."_s,
        u"Every day 4,000 people pass the pier where the crash injured some."_s, u""_s);
    row("money", u"Repairs of the bridge will cost $4.5 million, the city said."_s,
        u"The bridge’s repairs will cost $5.2 million, the city said."_s,
        u"money: $4.5 million / $5.2 million"_s);
    row("rounded", u"Repairs of the bridge will cost $4.5 million, the city said."_s,
        u"The bridge’s repairs will cost $4,512,000, the city said."_s, u""_s);
    row("other currency", u"Repairs of the bridge will cost $4.5 million, the city said."_s,
        u"The bridge’s repairs will cost €5.2 million, the city said."_s, u""_s);
    row("the other figure is there too",
        u"The mill sold 30 tons of flour in May and 40 tons of flour in June."_s,
        u"In June, the mill sold 40 tons of flour, up from 30 tons."_s, u""_s);
    row("from and to", u"The fare for a car will rise from €31 to €35.40."_s,
        u"The fare for a car will rise to €33.80."_s, u"money: €35.40 / €33.80"_s);
    row("another date", u"The roof of the school hall came down on 15 November 2024."_s,
        u"The roof of the school hall was repaired in 2021."_s, u""_s);
    row("the same date", u"Ilse Kramm has led the council since 2002."_s,
        u"Since she has led the council since 2003, Ilse Kramm knows it well."_s, u"date: 2002 / 2003"_s);
    row("each with its own", u"The mayor paid $300 for a carpet and $900 for the harbour feast."_s,
        u"Auditors found $300 for a carpet and $800 for the harbour feast."_s, u"money: $900 / $800"_s);
}

void ConflictsTest::figures()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, conflicts);
    QCOMPARE(asText(claimOf({makeArticle({a}), makeArticle({b})}, LinkKind::Reworded)), conflicts);
    const QString other = conflicts.section(u": "_s, 1).split(u" / "_s).size() == 2
                              ? conflicts.section(u": "_s, 0, 0) + u": "_s + conflicts.section(u" / "_s, 1) +
                                    u" / "_s + conflicts.section(u": "_s, 1).section(u" / "_s, 0, 0)
                              : QString();
    QCOMPARE(asText(claimOf({makeArticle({b}), makeArticle({a})}, LinkKind::Reworded)), other);
}

void ConflictsTest::paraphrasesNeedMoreContext()
{
    const std::vector<ArticlePtr> articles{makeArticle({u"A storm sank 22 boats in Tarn."_s}),
                                           makeArticle({u"The storm had 29 boats in need of repair."_s})};
    QCOMPARE(asText(claimOf(articles, LinkKind::Reworded)), u"number: 22 / 29"_s);
    QCOMPARE(asText(claimOf(articles, LinkKind::Paraphrase)), u""_s);
}

void ConflictsTest::severalOutlets()
{
    const std::vector<ArticlePtr> articles{makeArticle({u"The crash injured 22 people at the pier."_s}),
                                           makeArticle({u"The crash at the pier injured 29 people."_s}),
                                           makeArticle({u"At the pier the crash injured 22 people."_s})};
    const Claim claim = claimOf(articles, LinkKind::Reworded);
    QCOMPARE(asText(claim), u"number: 22 / 29 / 22"_s);
    const ConflictSide &side = claim.conflicts[0].sides[1];
    QCOMPARE(side.where.article, 1);
    QCOMPARE(side.range.of(articles[1]->blocks[0].text), u"29");
}

/// Two pairs of outlets that tell it in different ways disagree about the same date: one conflict.
void ConflictsTest::oneConflictForAll()
{
    const std::vector<ArticlePtr> articles{makeArticle({u"Ilse Kramm has led the council since 2002."_s}),
                                           makeArticle({u"Ilse Kramm has led the council since 2003."_s}),
                                           makeArticle({u"Since 2002, Ilse Kramm has led the council."_s}),
                                           makeArticle({u"The council’s head since 2003 is Ilse Kramm."_s})};
    QCOMPARE(asText(claimOf(articles, LinkKind::Reworded)), u"date: 2002 / 2003 / 2002 / 2003"_s);
}

QTEST_GUILESS_MAIN(ConflictsTest)

#include "tst_conflicts.moc"
