// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/compare.h"
#include "comparison/origins.h"
#include "storybuilder.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;

/// Every file of tests/golden/origins holds a story: the origins expected ("expect: A B first A from …"),
/// then its articles, set apart by "===": fields, a blank line, paragraphs.
class OriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void story_data();
    void story();
    void claimsCountOrigins();
    void everyArticleHasOneOrigin();
};

namespace {

[[nodiscard]] ArticlePtr readArticle(const QString &text)
{
    const QStringList paragraphs = text.split(u"\n\n"_s);
    auto article = std::make_shared<Article>(*makeArticle(paragraphs.sliced(1)));
    for (const QString &line : paragraphs.front().split(u'\n')) {
        const QString value = line.section(u": "_s, 1);
        if (line.startsWith(u"outlet: ")) {
            article->outlet = value;
        } else if (line.startsWith(u"published: ")) {
            article->published = value;
        } else if (line.startsWith(u"byline: ")) {
            article->byline = value;
        } else if (line.startsWith(u"source: ")) {
            Block block;
            block.role = Role::Source;
            block.text = value;
            article->blocks.push_back(block);
        }
    }
    return article;
}

[[nodiscard]] QString letter(int article)
{
    return QString(QChar(u'A' + article));
}

[[nodiscard]] QString asText(const Origin &origin)
{
    QStringList words;
    for (const int article : origin.articles) {
        words += letter(article);
    }
    if (origin.first >= 0) {
        words += u"first "_s + letter(origin.first);
    }
    if (!origin.source.isEmpty()) {
        words += u"from "_s + origin.source;
    }
    for (const OriginEvidence &evidence : origin.evidence) {
        const bool told = origin.articles.size() == 1;
        if (told && evidence.code == OriginEvidenceCode::Citation) {
            words += u"cites "_s + evidence.text;
        } else if (told && evidence.code == OriginEvidenceCode::Contribution) {
            words += u"has "_s + evidence.text;
        }
    }
    return words.join(u' ');
}

} // namespace

void OriginsTest::story_data()
{
    QTest::addColumn<QString>("text");
    const QDir root(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/origins"));
    const QStringList files = root.entryList({u"*.txt"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name.chopped(4))) << QString::fromUtf8(file.readAll()).trimmed();
    }
}

void OriginsTest::story()
{
    QFETCH(const QString, text);
    const QStringList parts = text.split(u"\n===\n"_s);
    QStringList expected;
    for (const QString &line : parts.front().split(u'\n')) {
        if (line.startsWith(u"expect: ")) {
            expected += line.section(u": "_s, 1);
        }
    }
    std::vector<ArticlePtr> articles;
    for (const QString &part : parts.sliced(1)) {
        articles.push_back(readArticle(part));
    }
    const Comparison comparison = compare(articles);
    QStringList found;
    for (const Origin &origin : comparison.origins) {
        found += asText(origin);
        QVERIFY(origin.articles.size() == 1 || !origin.evidence.empty());
    }
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

/// A claim's carriers that cite one another, or one and the same outlet, are no origins of their own.
void OriginsTest::claimsCountOrigins()
{
    const QStringList texts{
        u"outlet: Coast Daily\n\nThe warden of Tarn sold the old lifeboat to his brother."_s,
        u"outlet: Averin Courier\n\nThe warden of Tarn sold the lifeboat to his brother, the "
        "Coast Daily reported."_s,
        u"outlet: Hallow Post\n\nHis brother bought the old lifeboat from the warden of Tarn."_s};
    std::vector<ArticlePtr> articles;
    Claim claim;
    for (const QString &text : texts) {
        claim.members.push_back({int(articles.size()), 0, 0});
        articles.push_back(readArticle(text));
    }
    const std::vector<Origin> origins = findOrigins(articles, {}, std::span(&claim, 1));
    QCOMPARE(origins.size(), 3U);
    QCOMPARE(claim.origins, 2);
}

/// Whatever the links: each article stands in one origin, the first of an origin is one of its articles, and
/// claims have as many origins as they could have.
void OriginsTest::everyArticleHasOneOrigin()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        const int count = 1 + random.bounded(6);
        std::vector<ArticlePtr> articles;
        for (int i = 0; i < count; ++i) {
            auto article = std::make_shared<Article>(
                *makeArticle({u"One two three four five. Six seven eight."_s, u"Nine ten eleven twelve."_s}));
            article->published = random.bounded(2) == 0 ? QString() : u"2026-05-1%1"_s.arg(random.bounded(9));
            articles.push_back(article);
        }
        std::vector<Link> links;
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b) {
                if (random.bounded(2) == 0) {
                    Link link;
                    link.a = {a, 0, 0};
                    link.b = {b, 0, random.bounded(2)};
                    link.kind = random.bounded(2) == 0 ? LinkKind::Verbatim : LinkKind::Reworded;
                    link.spans = {{{0, 10}, {0, 10}}};
                    links.push_back(link);
                }
            }
        }
        std::vector<Claim> claims(1);
        for (int i = 0; i < count; ++i) {
            claims[0].members.push_back({i, 0, 0});
        }
        const std::vector<Origin> origins = findOrigins(articles, links, claims);
        std::vector<int> all;
        for (const Origin &origin : origins) {
            QVERIFY(std::ranges::is_sorted(origin.articles) && !origin.articles.empty());
            QVERIFY(origin.first < 0 || std::ranges::contains(origin.articles, origin.first));
            all.insert(all.end(), origin.articles.begin(), origin.articles.end());
        }
        std::ranges::sort(all);
        QCOMPARE(int(all.size()), count);
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        QCOMPARE(claims[0].origins, int(origins.size()));
    }
}

QTEST_GUILESS_MAIN(OriginsTest)

#include "tst_origins.moc"
