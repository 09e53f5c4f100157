// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../items/storybuilder.h"

#include "exchange/comparisonfile.h"
#include "exchange/names.h"
#include "workspace/readlibrary.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QtTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestComparisonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void whatIsWrittenReadsBack();
    void theSamplesReadBack();
    void theSameLibraryGivesTheSameBytes();
    void threadsGiveTheSameBytes();
    void fieldsAreThoseOfTheSchema();
    void articlesAloneHaveNoPairs();
    void oddCharactersSurvive();
    void everyNameReadsBack();
    void problemsHaveASentence();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void anotherToolsFileNeedsNoOffsets();
    void filesFailWithACode();

private:
    static Library library();
};

Library TestComparisonFile::library()
{
    auto story = std::make_shared<Story>(*craneStory());
    auto article = std::make_shared<Article>(*story->articles[0]);
    article->headline = u"Crane stands still"_s;
    article->byline = u"Ina Holt"_s;
    article->dateline = u"PORT AVEL"_s;
    article->published = u"2026-05-12"_s;
    article->language = u"en"_s;
    article->format = u"text"_s;
    article->encoding = u"UTF-8"_s;
    article->sha256 = QByteArray(32, '\xab');
    article->fileSize = 1234;
    article->modified = QDateTime(QDate(2026, 5, 12), QTime(7, 30, 1, 250), QTimeZone::UTC);
    article->blocks[1].why = RoleReason::SentenceLike;
    story->articles[0] = article;
    story->comparison.links[1].reasons.push_back({ReasonCode::SharedQuotation, 10, 11, u"Ada Brenn"_s});
    story->comparison.links[1].score = 0.1F;
    story->comparison.rows[1].moved[2] = true;
    story->comparison.claims[1].origins = 2;
    story->comparison.claims[1].conflicts[0].nature = ConflictNature::Update;
    story->comparison.claims[1].conflicts[0].later = 1;
    story->comparison.origins = {
        {.articles = {0, 2},
         .first = 2,
         .source = u"Port Agency"_s,
         .evidence = {{.code = OriginEvidenceCode::SharedText, .a = 0, .b = 2, .count = 70},
                      {.code = OriginEvidenceCode::Agency,
                       .a = 0,
                       .text = u"Port Agency"_s,
                       .block = 1,
                       .range = {0, 4}}}},
        {.articles = {1}}};
    return {u"/news"_s, {story}, {{ReadErrorCode::TooLarge, u"all.txt"_s, u"100"_s}}};
}

void TestComparisonFile::whatIsWrittenReadsBack()
{
    const auto back = fromJson(toJson(library()));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().context));
    QCOMPARE(back->stories[0]->articles.size(), 3U);
    QCOMPARE(*back->stories[0]->articles[0], *library().stories[0]->articles[0]);
    QCOMPARE(back->stories[0]->comparison.links, library().stories[0]->comparison.links);
    QCOMPARE(back->stories[0]->comparison.claims, library().stories[0]->comparison.claims);
    QCOMPARE(*back, library());
}

void TestComparisonFile::theSamplesReadBack()
{
    const QString samples = QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples");
    const auto library = readLibrary(samples);
    QVERIFY(library.has_value());
    QCOMPARE(library->stories.size(), 3U);
    const auto back = fromJson(toJson(*library));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().context));
    QCOMPARE(*back, *library);
}

void TestComparisonFile::theSameLibraryGivesTheSameBytes()
{
    QCOMPARE(toJson(library()), toJson(library()));
    QCOMPARE(toJson(*fromJson(toJson(library()))), toJson(library()));
}

/// However late the first pieces of a list are done.
void TestComparisonFile::threadsGiveTheSameBytes()
{
    Library many = library();
    auto story = std::make_shared<Story>(*many.stories.front());
    for (int i = 0; i < 60; ++i) {
        auto article = std::make_shared<Article>(*story->articles[0]);
        article->path = u"more/%1.txt"_s.arg(i);
        story->articles.push_back(article);
    }
    story->comparison.links.resize(2000, story->comparison.links.front());
    many.stories.push_back(story);
    const Executor backwards = [](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        for (std::size_t piece = pieces; piece-- > 0;) {
            run(piece);
        }
    };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeJson(many, buffer, JsonContent::Comparison, backwards));
    QCOMPARE(buffer.data(), toJson(many));
}

void TestComparisonFile::fieldsAreThoseOfTheSchema()
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(toJson(library()), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root["format"_L1].toString(), u"sidebyline.comparison"_s);
    QCOMPARE(root["version"_L1].toInt(), 1);
    const QJsonObject story = root["stories"_L1][0].toObject();
    QCOMPARE(story["id"_L1].toString(), u"quay"_s);
    const QJsonObject lamp = story["articles"_L1][0].toObject();
    QCOMPARE(lamp["id"_L1].toString(), u"lamp.txt"_s);
    QCOMPARE(lamp["path"_L1].toString(), u"lamp.txt"_s);
    QCOMPARE(lamp["sha256"_L1].toString(), u"ab"_s.repeated(32));
    QVERIFY(story["articles"_L1][1]["byline"_L1].isNull());
    const QJsonObject block = lamp["blocks"_L1][1].toObject();
    QCOMPARE(block["role"_L1].toString(), u"body"_s);
    const QJsonObject sentence = block["sentences"_L1][1].toObject();
    QCOMPARE(sentence["id"_L1].toString(), u"lamp.txt#1.1"_s);
    QCOMPARE(sentence["text"_L1].toString(), u"Some 40 ships were waiting on Monday."_s);
    QCOMPARE(block["text"_L1].toString().sliced(sentence["start"_L1].toInt(), sentence["length"_L1].toInt()),
             sentence["text"_L1].toString());
    const QJsonObject comment = lamp["blocks"_L1][6].toObject();
    QCOMPARE(comment["author"_L1].toString(), u"gull"_s);
    QCOMPARE(comment["depth"_L1].toInt(), 1);
    const QJsonObject pair = story["pairs"_L1][0].toObject();
    QCOMPARE(pair["a"_L1].toString(), u"lamp.txt#1.0"_s);
    QCOMPARE(pair["b"_L1].toString(), u"pier.txt#1.0"_s);
    QCOMPARE(pair["kind"_L1].toString(), u"reworded"_s);
    QCOMPARE(pair["score"_L1].toDouble(), 0.75);
    QVERIFY(pair["quotation"_L1].toBool());
    const QJsonObject claim = story["claims"_L1][1].toObject();
    QCOMPARE(claim["id"_L1].toString(), u"c2"_s);
    QCOMPARE(claim["members"_L1].toArray(), (QJsonArray{u"lamp.txt#1.1"_s, u"pier.txt#2.0"_s}));
    QCOMPARE(claim["conflicts"_L1][0]["sides"_L1][1]["value"_L1].toString(), u"60"_s);
    QCOMPARE(story["unique"_L1].toArray(), (QJsonArray{u"lamp.txt#2.0"_s, u"quay.txt#1.0"_s}));
    QCOMPARE(root["problems"_L1][0]["code"_L1].toString(), u"too-large"_s);
}

void TestComparisonFile::articlesAloneHaveNoPairs()
{
    const QByteArray json = toJson(library(), JsonContent::Articles);
    const QJsonObject story = QJsonDocument::fromJson(json).object()["stories"_L1][0].toObject();
    QVERIFY(!story.contains("pairs"_L1) && !story.contains("claims"_L1) && !story.contains("rows"_L1));
    QCOMPARE(story["articles"_L1].toArray().size(), 3);
    QCOMPARE(fromJson(json)->stories[0]->comparison, Comparison());
}

void TestComparisonFile::oddCharactersSurvive()
{
    QString odd = u"\"\\/\b\f\n\r\t\x7f é — 🙂 \u2028 \u202e end"_s;
    odd += QChar(0xd83d); // half of a surrogate pair
    odd += u" a\U0010fffd"_s;
    odd += QChar(0xde42);
    odd += QChar(0);
    StoryBuilder builder;
    builder.article(u"odd \"name\"\n.txt"_s, odd).block(Role::Body, {odd, u"Plain."_s});
    const Library library{u"/x"_s, {builder.build(odd)}, {{ReadErrorCode::InputOutput, odd, odd}}};
    const QByteArray json = toJson(library);
    QCOMPARE(QString::fromUtf8(json).toUtf8(), json);
    const auto back = fromJson(json);
    QVERIFY(back.has_value());
    QCOMPARE(back->stories[0]->articles[0]->outlet, odd);
    QCOMPARE(*back, library);
}

void TestComparisonFile::everyNameReadsBack()
{
    for (int i = 0; i <= int(RoleReason::ByHand); ++i) {
        QCOMPARE(roleReasonFromName(roleReasonName(RoleReason(i)).toString()), RoleReason(i));
    }
    for (int i = 0; i <= int(ReasonCode::ByHand); ++i) {
        QCOMPARE(reasonFromName(reasonName(ReasonCode(i)).toString()), ReasonCode(i));
    }
    for (int i = 0; i < RoleCount; ++i) {
        QCOMPARE(roleFromName(roleName(Role(i)).toString()), Role(i));
    }
    for (int i = 0; i <= int(ConflictKind::Negation); ++i) {
        QCOMPARE(conflictKindFromName(conflictKindName(ConflictKind(i)).toString()), ConflictKind(i));
    }
    for (int i = 0; i <= int(ConflictNature::Contradiction); ++i) {
        QCOMPARE(conflictNatureFromName(conflictNatureName(ConflictNature(i)).toString()), ConflictNature(i));
    }
    for (int i = 0; i <= int(OriginEvidenceCode::Published); ++i) {
        const auto code = OriginEvidenceCode(i);
        QCOMPARE(originEvidenceFromName(originEvidenceName(code).toString()), code);
    }
    QCOMPARE(linkKindFromName(u"paraphrase"), LinkKind::Paraphrase);
    QCOMPARE(linkKindFromName(u"copied"), std::nullopt);
}

void TestComparisonFile::problemsHaveASentence()
{
    for (int i = 0; i <= int(ReadErrorCode::Cancelled); ++i) {
        const ReadErrorCode code = ReadErrorCode(i);
        QCOMPARE(readErrorFromName(readErrorName(code).toString()), code);
        QVERIFY(readErrorMessage({code, {}, u"17"_s}).size() > 10);
    }
}

void TestComparisonFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ExchangeErrorCode>("code");
    const auto story = [](const QByteArray &fields) {
        return R"({"format":"sidebyline.comparison","version":1,"stories":[{"id":"s","title":"S","articles":[
            {"path":"a.txt","blocks":[{"role":"body","text":"One.","sentences":[{"id":"a","text":"One.","start":0,"length":4}]}]}
            ],)" +
               fields + "}]}";
    };
    QTest::newRow("no bytes") << QByteArray() << ExchangeErrorCode::Damaged;
    QTest::newRow("not JSON") << "news"_ba << ExchangeErrorCode::Damaged;
    QTest::newRow("cut off") << toJson(library()).first(500) << ExchangeErrorCode::Damaged;
    QTest::newRow("an array") << "[]"_ba << ExchangeErrorCode::NotAComparison;
    QTest::newRow("another format") << R"({"format":"x","version":1})"_ba
                                    << ExchangeErrorCode::NotAComparison;
    QTest::newRow("a later version") << R"({"format":"sidebyline.comparison","version":2})"_ba
                                     << ExchangeErrorCode::NewerVersion;
    QTest::newRow("a pair of nothing")
        << story(R"("pairs":[{"a":"a","b":"b","kind":"verbatim"}])") << ExchangeErrorCode::Damaged;
    QTest::newRow("an unknown kind") << story(R"("pairs":[{"a":"a","b":"a","kind":"copied"}])")
                                     << ExchangeErrorCode::Damaged;
    QTest::newRow("a row of nothing")
        << story(R"("rows":[{"cells":[[7]],"moved":[false]}])") << ExchangeErrorCode::Damaged;
    QTest::newRow("a row too narrow")
        << story(R"("rows":[{"cells":[],"moved":[]}])") << ExchangeErrorCode::Damaged;
    QTest::newRow("a span beyond the text")
        << story(R"("pairs":[{"a":"a","b":"a","kind":"verbatim","spans":[[0,9,0,4]]}])")
        << ExchangeErrorCode::Damaged;
    QTest::newRow("a negative span")
        << story(R"("pairs":[{"a":"a","b":"a","kind":"verbatim","spans":[[-1,1,0,4]]}])")
        << ExchangeErrorCode::Damaged;
}

void TestComparisonFile::otherFilesAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ExchangeErrorCode, code);
    const auto library = fromJson(json);
    QVERIFY(!library.has_value());
    QCOMPARE(library.error().code, code);
}

void TestComparisonFile::anotherToolsFileNeedsNoOffsets()
{
    const auto library =
        fromJson(R"({"format":"sidebyline.comparison","version":1,"stories":[{"id":"s","title":"S",
        "articles":[{"id":"1","path":"a.txt","blocks":[{"role":"body","text":"One. One.",
        "sentences":[{"id":"x","text":"One."},{"id":"y","text":"One."}]}]}],"pairs":[]}],"problems":[]})");
    QVERIFY(library.has_value());
    const Block &block = library->stories[0]->articles[0]->blocks[0];
    QCOMPARE(block.sentences, (std::vector<TextRange>{{0, 4}, {5, 4}}));
}

void TestComparisonFile::filesFailWithACode()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.json"_s);
    QVERIFY(writeJsonFile(library(), file).has_value());
    QCOMPARE(*readJsonFile(file), library());
    QCOMPARE(readJsonFile(folder.filePath(u"none.json"_s)).error().code, ExchangeErrorCode::NotFound);
    QCOMPARE(readJsonFile(folder.path()).error().code, ExchangeErrorCode::IsAFolder);
    QFile other(folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{}") == 2);
    other.close();
    QCOMPARE(readJsonFile(other.fileName()).error(),
             (ExchangeError{ExchangeErrorCode::NotAComparison, other.fileName(), {}}));
}

QTEST_GUILESS_MAIN(TestComparisonFile)
#include "tst_comparisonfile.moc"
