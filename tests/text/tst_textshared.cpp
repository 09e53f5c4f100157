// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the text room on texts that people have marked, where they lie beside the tree; they are no part
// of it. Each figure has a floor a little below what was reached.

#include "text/quotations.h"
#include "text/sentences.h"
#include "text/speakers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestTextShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesOfHardCases();
    void sentencesOfRunningText();
    void sentencesOfStories_data();
    void sentencesOfStories();
    void quotationsOfArticles();
};

namespace {

QString sharedPath(const QString &below)
{
    return QStringLiteral(SIDEBYLINE_SHARED_DIR "/") + below;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True and false finds, and what both make of it.
struct Tally
{
    int hits = 0;
    int found = 0;
    int wanted = 0;

    [[nodiscard]] double f1() const { return found + wanted == 0 ? 0 : 2.0 * hits / (found + wanted); }
};

QStringList cut(const QString &text)
{
    QStringList found;
    for (const TextRange range : sentences(text)) {
        found.append(range.of(text).toString());
    }
    return found;
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        list.append(entry.toString());
    }
    return list;
}

/// Where sentences end, in characters that are no white space; the end of the text is given and left out.
std::set<qsizetype> ends(const QStringList &cutText)
{
    std::set<qsizetype> places;
    qsizetype place = 0;
    for (const QString &sentence : cutText) {
        place += std::ranges::count_if(sentence, [](QChar c) { return !c.isSpace(); });
        places.insert(place);
    }
    places.erase(place);
    return places;
}

struct SentenceMeasure
{
    Tally boundaries;
    int exact = 0;
    int texts = 0;
};

SentenceMeasure measureSentences(const QByteArray &lines)
{
    SentenceMeasure measure;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject item = QJsonDocument::fromJson(line).object();
        if (item.isEmpty()) {
            continue;
        }
        const QStringList gold = toList(item["gold"_L1]);
        const QStringList found = cut(item["text"_L1].toString());
        const std::set<qsizetype> wanted = ends(gold);
        for (const qsizetype place : ends(found)) {
            measure.boundaries.hits += wanted.contains(place) ? 1 : 0;
            ++measure.boundaries.found;
        }
        measure.boundaries.wanted += static_cast<int>(wanted.size());
        measure.exact += found == gold ? 1 : 0;
        ++measure.texts;
    }
    return measure;
}

/// A story's sentences by the line of the source they stand in: the lines' texts are joined with spaces.
std::vector<QStringList> goldLines(const QByteArray &table)
{
    std::vector<QStringList> lines;
    QString last;
    for (const QByteArray &row : table.split('\n')) {
        const QList<QByteArray> cells = row.split('\t');
        if (cells.size() < 2) {
            continue;
        }
        const QString line = QString::fromUtf8(cells[0].left(cells[0].indexOf('.')));
        if (lines.empty() || line != last) {
            lines.emplace_back();
            last = line;
        }
        lines.back().append(QString::fromUtf8(cells[1]));
    }
    return lines;
}

/// A quotation's place in an article, and its speaker as the article words it.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString speaker{};
};

/// As a share of the longer of the two.
double overlap(const Span &a, const Span &b)
{
    const qsizetype both = std::min(a.end, b.end) - std::max(a.start, b.start);
    return static_cast<double>(both) / static_cast<double>(std::max(a.end - a.start, b.end - b.start));
}

QString wordsOf(const Speaker &speaker, const std::vector<QStringView> &paragraphs)
{
    return speaker.paragraph < 0
               ? QString()
               : speaker.range.of(paragraphs.at(static_cast<std::size_t>(speaker.paragraph))).toString();
}

/// Whether two wordings name the same speaker: the same last word, or a capitalised word in both.
bool sameSpeaker(const QString &a, const QString &b)
{
    const QStringList first = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList second = b.split(u' ', Qt::SkipEmptyParts);
    if (first.isEmpty() || second.isEmpty()) {
        return false;
    }
    return first.last().compare(second.last(), Qt::CaseInsensitive) == 0 ||
           std::ranges::any_of(first, [&second](const QString &word) {
               return word.front().isUpper() && second.contains(word);
           });
}

struct QuotationMeasure
{
    Tally spans;
    int speakers = 0;      ///< of the quotations found, those that have one in the set
    int rightSpeakers = 0; ///< of these, found too
};

/// The quotations of @p text of five words or more: shorter ones are not marked in the set.
std::vector<Span> longQuotations(const QString &text)
{
    constexpr qsizetype fewestWords = 5;
    std::vector<QStringView> paragraphs;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        paragraphs.push_back(line);
    }
    std::vector<Span> spans;
    const std::vector<std::vector<Quotation>> found = quotations(paragraphs);
    const std::vector<std::vector<Speaker>> named = speakers(paragraphs, found);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const qsizetype offset = paragraphs[i].data() - text.constData();
        for (std::size_t j = 0; j < found[i].size(); ++j) {
            const Quotation &quotation = found[i][j];
            const QString words = quotation.range.of(paragraphs[i]).toString().simplified();
            if (quotation.depth == 0 && words.count(u' ') + 1 >= fewestWords) {
                spans.push_back({offset + quotation.range.start, offset + quotation.range.end(),
                                 wordsOf(named[i][j], paragraphs)});
            }
        }
    }
    return spans;
}

void addArticle(QuotationMeasure &measure, const QString &text, const QJsonArray &gold)
{
    constexpr double sameStretch = 0.8;
    std::vector<Span> left = longQuotations(text);
    measure.spans.found += static_cast<int>(left.size());
    measure.spans.wanted += static_cast<int>(gold.size());
    for (const QJsonValue &entry : gold) {
        const Span wanted{entry["start"_L1].toInt(), entry["end"_L1].toInt(), entry["speaker"_L1].toString()};
        const auto match = std::ranges::find_if(
            left, [&wanted](const Span &span) { return overlap(span, wanted) >= sameStretch; });
        if (match == left.end()) {
            continue;
        }
        ++measure.spans.hits;
        if (!wanted.speaker.isEmpty()) {
            ++measure.speakers;
            measure.rightSpeakers += sameSpeaker(match->speaker, wanted.speaker) ? 1 : 0;
        }
        left.erase(match);
    }
}

} // namespace

void TestTextShared::sentencesOfHardCases()
{
    const QByteArray lines = contents(sharedPath(u"data/sentences/golden-rules.jsonl"_s));
    if (lines.isEmpty()) {
        QSKIP("skipped: the set of hard cases is not there");
    }
    const SentenceMeasure measure = measureSentences(lines);
    qInfo("exact %d of %d", measure.exact, measure.texts);
    QVERIFY(measure.exact >= 0.95 * measure.texts);
}

void TestTextShared::sentencesOfRunningText()
{
    const QByteArray lines = contents(sharedPath(u"data/sentences/running-text.jsonl"_s));
    if (lines.isEmpty()) {
        QSKIP("skipped: the set of running text is not there");
    }
    const SentenceMeasure measure = measureSentences(lines);
    qInfo("boundaries F1 %.4f", measure.boundaries.f1());
    QVERIFY(measure.boundaries.f1() >= 0.982);
}

void TestTextShared::sentencesOfStories_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sharedPath(u"gold"_s));
    for (const QString &story : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QTest::newRow(qPrintable(story)) << folder.filePath(story + u"/sentences.tsv"_s);
    }
    if (!folder.exists()) {
        QTest::newRow("none") << QString();
    }
}

void TestTextShared::sentencesOfStories()
{
    QFETCH(const QString, path);
    const std::vector<QStringList> lines = goldLines(contents(path));
    if (lines.empty()) {
        QSKIP("skipped: the marked stories are not there");
    }
    Tally tally;
    for (const QStringList &gold : lines) {
        const QStringList found = cut(gold.join(u' '));
        tally.wanted += static_cast<int>(gold.size());
        tally.found += static_cast<int>(found.size());
        tally.hits += static_cast<int>(
            std::ranges::count_if(found, [&gold](const QString &text) { return gold.contains(text); }));
    }
    qInfo("sentences F1 %.4f", tally.f1());
    QVERIFY(tally.f1() >= 0.98);
}

void TestTextShared::quotationsOfArticles()
{
    const QString folder = sharedPath(u"data/quotations/"_s);
    const QJsonObject gold = QJsonDocument::fromJson(contents(folder + u"gold.json"_s)).object();
    if (gold.isEmpty()) {
        QSKIP("skipped: the set of quotations is not there");
    }
    QuotationMeasure measure;
    for (auto article = gold.begin(); article != gold.end(); ++article) {
        const QString text = QString::fromUtf8(contents(folder + u"articles/"_s + article.key()));
        addArticle(measure, text, article.value().toArray());
    }
    qInfo("spans F1 %.4f, speakers %d of %d", measure.spans.f1(), measure.rightSpeakers, measure.speakers);
    QVERIFY(measure.spans.f1() >= 0.97);
    QVERIFY(measure.rightSpeakers >= 0.87 * measure.speakers);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestTextShared)
#include "tst_textshared.moc"
