// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/claims.h"
#include "slowclaims.h"
#include "storybuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grouping_data();
    void grouping();
    void stretchesKeepStatementsApart();
    void orderFollowsTheBase();
    void everyLinkStandsInAClaim();
    void equalsTheSlowWay();
    void copiesAreOneClaim();
};

namespace {

/// "A1.1 B1.1 w, …": links with kind v, w or p.
[[nodiscard]] std::vector<Link> linksFrom(const QString &text)
{
    std::vector<Link> links;
    for (const QString &entry : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u' ');
        Link link;
        link.a = sentenceNamed(parts[0]);
        link.b = sentenceNamed(parts[1]);
        link.kind = parts[2] == u"v"   ? LinkKind::Verbatim
                    : parts[2] == u"w" ? LinkKind::Reworded
                                       : LinkKind::Paraphrase;
        link.score = 0.5F;
        links.push_back(link);
    }
    std::ranges::sort(links, [](const Link &one, const Link &other) {
        return std::tuple(one.a, one.b) < std::tuple(other.a, other.b);
    });
    return links;
}

[[nodiscard]] QStringList namesOf(const Claim &claim)
{
    QStringList names;
    for (const SentenceRef member : claim.members) {
        names.push_back(sentenceName(member));
    }
    return names;
}

[[nodiscard]] QString asText(const std::vector<Claim> &claims)
{
    QStringList texts;
    for (const Claim &claim : claims) {
        texts.push_back(namesOf(claim).join(u' '));
    }
    return texts.join(u", "_s);
}

} // namespace

void ClaimsTest::grouping_data()
{
    QTest::addColumn<QString>("links");
    QTest::addColumn<QString>("claims");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("pair") << u"A1.1 B1.1 w"_s << u"A1.1 B1.1"_s;
    QTest::newRow("triangle") << u"A1.1 B1.1 w, A1.1 C1.1 p, B1.1 C1.1 p"_s << u"A1.1 B1.1 C1.1"_s;
    QTest::newRow("a chain is no claim") << u"A1.1 B1.1 p, B1.1 C1.1 p"_s << u"A1.1 B1.1, B1.1 C1.1"_s;
    QTest::newRow("split in two") << u"A1.1 B1.1 p, A1.1 B1.2 p"_s << u"A1.1 B1.1 B1.2"_s;
    QTest::newRow("two far apart") << u"A1.1 B1.1 p, A1.1 B7.1 p"_s << u"A1.1 B1.1, A1.1 B7.1"_s;
    QTest::newRow("most is enough") << u"A1.1 B1.1 p, A1.1 C1.1 p, B1.1 C1.1 p, A1.1 D1.1 p, B1.1 D1.1 p"_s
                                    << u"A1.1 B1.1 C1.1 D1.1"_s;
    QTest::newRow("told twice")
        << u"A1.1 B1.1 p, A1.1 C1.1 p, B1.1 C1.1 p, A1.1 D1.1 p, B1.1 D1.1 p, C1.1 D1.1 p, "
           "A1.1 D9.1 p, B1.1 D9.1 p, C1.1 D9.1 p"_s
        << u"A1.1 B1.1 C1.1 D1.1 D9.1"_s;
}

void ClaimsTest::grouping()
{
    QFETCH(const QString, links);
    QFETCH(const QString, claims);
    QCOMPARE(asText(makeClaims(linksFrom(links), 4, 0)), claims);
}

/// B1.1 holds two statements: A1.1 shares the first, C1.1 the second.
void ClaimsTest::stretchesKeepStatementsApart()
{
    auto links = linksFrom(u"A1.1 B1.1 w, A1.1 C1.1 w, B1.1 C1.1 w"_s);
    links[0].spans = {{{0, 20}, {0, 20}}};
    links[1].spans = {{{60, 10}, {60, 10}}};
    links[2].spans = {{{40, 20}, {0, 20}}};
    QCOMPARE(asText(makeClaims(links, 3, 0)), u"A1.1 B1.1, A1.1 C1.1, B1.1 C1.1"_s);
    links[1].spans = {{{5, 10}, {5, 10}}};
    links[2].spans = {{{10, 20}, {0, 20}}};
    links[2].quotation = true;
    const auto joined = makeClaims(links, 3, 0);
    QCOMPARE(asText(joined), u"A1.1 B1.1 C1.1"_s);
    QCOMPARE(joined[0].kind, LinkKind::Reworded);
    QCOMPARE(joined[0].outlets, 3);
    QVERIFY(joined[0].quotation);
}

void ClaimsTest::orderFollowsTheBase()
{
    const auto links = linksFrom(u"A1.1 B3.1 p, A2.1 B1.1 p, A9.1 C1.1 p, B2.1 C5.1 p"_s);
    QCOMPARE(asText(makeClaims(links, 3, 0)), u"A1.1 B3.1, A2.1 B1.1, A9.1 C1.1, B2.1 C5.1"_s);
    QCOMPARE(asText(makeClaims(links, 3, 1)), u"A2.1 B1.1, B2.1 C5.1, A1.1 B3.1, A9.1 C1.1"_s);
    QCOMPARE(asText(makeClaims(links, 3, 2)), u"A9.1 C1.1, B2.1 C5.1, A1.1 B3.1, A2.1 B1.1"_s);
}

/// Links between random sentences of @p articles articles, sorted.
static std::vector<Link> randomLinks(QRandomGenerator &random, int articles, int most)
{
    std::set<std::pair<SentenceRef, SentenceRef>> ends;
    const int count = random.bounded(most);
    for (int i = 0; i < count; ++i) {
        const SentenceRef a{random.bounded(articles - 1), random.bounded(3), random.bounded(2)};
        const SentenceRef b{a.article + 1 + random.bounded(articles - 1 - a.article), random.bounded(3),
                            random.bounded(2)};
        ends.insert({a, b});
    }
    std::vector<Link> links;
    for (const auto &[a, b] : ends) {
        Link link;
        link.a = a;
        link.b = b;
        link.kind = LinkKind(std::min(2, random.bounded(6)));
        link.score = float(random.bounded(8)) / 8;
        if (random.bounded(2) == 0) {
            const qsizetype start = random.bounded(40);
            link.spans = {{{start, 10}, {start / 2, 10}}};
        }
        links.push_back(link);
    }
    return links;
}

/// The slow and obvious grouping finds the same members.
void ClaimsTest::equalsTheSlowWay()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 60; ++round) {
        const int articles = 3 + random.bounded(4);
        const std::vector<Link> links = randomLinks(random, articles, 22);
        auto slow = slowClaims(links);
        std::vector<std::vector<SentenceRef>> fast;
        for (const Claim &claim : makeClaims(links, articles, 0)) {
            fast.push_back(claim.members);
        }
        std::ranges::sort(slow);
        std::ranges::sort(fast);
        QVERIFY2(slow == fast, qPrintable(u"round %1"_s.arg(round)));
    }
}

/// A sentence that 200 articles copied is one claim, with one that words it otherwise and was found in a few.
void ClaimsTest::copiesAreOneClaim()
{
    std::vector<Link> links;
    for (int a = 0; a < 200; ++a) {
        for (int b = a + 1; b < 200; ++b) {
            Link link;
            link.a = {a, 0, 0};
            link.b = {b, 0, 0};
            link.kind = LinkKind::Verbatim;
            links.push_back(link);
        }
        if (a % 2 == 0) {
            Link link;
            link.a = {a, 0, 0};
            link.b = {200, 0, 0};
            links.push_back(link);
        }
    }
    const std::vector<Claim> claims = makeClaims(links, 201, 0);
    QCOMPARE(claims.size(), 1U);
    QCOMPARE(claims[0].outlets, 201);
    QCOMPARE(claims[0].kind, LinkKind::Verbatim);
}

void ClaimsTest::everyLinkStandsInAClaim()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 200; ++round) {
        std::set<std::pair<SentenceRef, SentenceRef>> ends;
        const int count = random.bounded(60);
        for (int i = 0; i < count; ++i) {
            const SentenceRef a{random.bounded(3), random.bounded(4), random.bounded(2)};
            const SentenceRef b{a.article + 1 + random.bounded(3 - a.article), random.bounded(4),
                                random.bounded(2)};
            ends.insert({a, b});
        }
        std::vector<Link> links;
        for (const auto &[a, b] : ends) {
            Link link;
            link.a = a;
            link.b = b;
            link.score = float(random.bounded(1.0));
            if (random.bounded(2) == 0) {
                const qsizetype start = random.bounded(40);
                link.spans = {{{start, 20}, {start / 2, 20}}};
            }
            links.push_back(link);
        }
        const auto claims = makeClaims(links, 4, random.bounded(4));
        for (const Link &link : links) {
            QVERIFY(std::ranges::any_of(claims, [&link](const Claim &claim) {
                return std::ranges::binary_search(claim.members, link.a) &&
                       std::ranges::binary_search(claim.members, link.b);
            }));
        }
        for (const Claim &claim : claims) {
            QVERIFY(std::ranges::is_sorted(claim.members));
            QVERIFY(claim.outlets >= 2);
        }
    }
}

QTEST_GUILESS_MAIN(ClaimsTest)

#include "tst_claims.moc"
