// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for any text, tried on texts put together at random from what the rules look for.

#include "text/figures.h"
#include "text/quotations.h"
#include "text/sentences.h"
#include "text/speakers.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestTextProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdForPieces_data();
    void holdForPieces();
    void holdForAnyCodeUnits_data();
    void holdForAnyCodeUnits();

private:
    static void seeds();
};

namespace {

constexpr int textsPerSeed = 400;

bool splitsSurrogates(QStringView text, TextRange range)
{
    const auto splits = [text](qsizetype place) {
        return place > 0 && place < text.size() && text[place - 1].isHighSurrogate() &&
               text[place].isLowSurrogate();
    };
    return splits(range.start) || splits(range.end());
}

bool isSound(QStringView text, TextRange range)
{
    return range.start >= 0 && range.length > 0 && range.end() <= text.size() &&
           !splitsSurrogates(text, range);
}

/// What is wrong with the sentences of @p text; empty if nothing is.
QString faultOfSentences(QStringView text, QStringView language)
{
    qsizetype end = 0;
    for (const TextRange range : sentences(text, language)) {
        if (!isSound(text, range) || range.start < end) {
            return u"sentences out of order or bounds"_s;
        }
        if (range.of(text).trimmed().size() != range.length) {
            return u"white space at a sentence's edge"_s;
        }
        if (!text.sliced(end, range.start - end).trimmed().isEmpty()) {
            return u"text left out"_s;
        }
        end = range.end();
    }
    return text.sliced(end).trimmed().isEmpty() ? QString() : u"text left out at the end"_s;
}

QString faultOfQuotations(QStringView text, QStringView language)
{
    const std::vector<QStringView> paragraphs = {text, text};
    const std::vector<std::vector<Quotation>> found = quotations(paragraphs);
    if (found.size() != paragraphs.size()) {
        return u"paragraphs lost"_s;
    }
    std::vector<TextRange> around;
    for (const Quotation &quotation : found.front()) {
        if (!isSound(text, quotation.range) || !quotation.range.contains(quotation.words) ||
            quotation.words.isEmpty()) {
            return u"a quotation out of bounds"_s;
        }
        while (!around.empty() && quotation.range.start >= around.back().end()) {
            around.pop_back();
        }
        if (!around.empty() && !around.back().contains(quotation.range)) {
            return u"quotations that overlap"_s;
        }
        if (std::ssize(around) > quotation.depth) {
            return u"a depth less than what stands around"_s;
        }
        around.push_back(quotation.range);
    }
    for (const std::vector<Speaker> &named : speakers(paragraphs, found, language)) {
        for (const Speaker &speaker : named) {
            if (speaker.paragraph >= 0 && !isSound(text, speaker.range)) {
                return u"a speaker out of bounds"_s;
            }
        }
    }
    for (const Quotation &quotation : found.back()) {
        if (quotation.runsOn) {
            return u"runs on behind the last paragraph"_s;
        }
    }
    return {};
}

QString faultOfFigures(QStringView text, QStringView language)
{
    qsizetype end = 0;
    const std::vector<Figure> found = figures(text, language);
    for (const Figure &figure : found) {
        if (!isSound(text, figure.range) || figure.range.start < end) {
            return u"figures out of order or bounds"_s;
        }
        end = figure.range.end();
        if (disagree(figure, figure)) {
            return u"a figure that disagrees with itself"_s;
        }
        if (disagree(figure, found.front()) != disagree(found.front(), figure)) {
            return u"a disagreement of one side"_s;
        }
        const PartialDate date = figure.date;
        if (date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31 || date.weekday < 0 ||
            date.weekday > 7) {
            return u"no such date"_s;
        }
    }
    return {};
}

void expectSound(const QString &text, QStringView language)
{
    for (const QString &fault : {faultOfSentences(text, language), faultOfQuotations(text, language),
                                 faultOfFigures(text, language)}) {
        if (!fault.isEmpty()) {
            QFAIL(qPrintable(fault + u": "_s + QDebug::toString(text)));
        }
    }
}

QString languageOf(QRandomGenerator &random)
{
    static const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s};
    return languages.at(random.bounded(languages.size()));
}

} // namespace

void TestTextProperties::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestTextProperties::holdForPieces_data()
{
    seeds();
}

void TestTextProperties::holdForPieces()
{
    QFETCH(const quint32, seed);
    static const QStringList pieces{
        u" "_s,          u" "_s,
        u" "_s,          u"\n"_s,
        u"\u00a0"_s,     u". "_s,
        u"."_s,          u"! "_s,
        u"?"_s,          u"…"_s,
        u"..."_s,        u", "_s,
        u"-"_s,          u" — "_s,
        u"“"_s,          u"”"_s,
        u"‘"_s,          u"’"_s,
        u"\""_s,         u"'"_s,
        u"«"_s,          u"»"_s,
        u"„"_s,          u"‚"_s,
        u"("_s,          u")"_s,
        u"["_s,          u"]"_s,
        u"Gen."_s,       u"U.S."_s,
        u"p.m."_s,       u"No."_s,
        u"e.g."_s,       u"Feb."_s,
        u"Inc."_s,       u"The"_s,
        u"Tolver"_s,     u"asked"_s,
        u"ferry"_s,      u"I"_s,
        u"b"_s,          u"1"_s,
        u"22"_s,         u"48,000"_s,
        u"3.5"_s,        u"2016"_s,
        u"$"_s,          u"€"_s,
        u"%"_s,          u"percent"_s,
        u"twenty"_s,     u"hundred"_s,
        u"and"_s,        u"million"_s,
        u"tens"_s,       u"of"_s,
        u"thirds"_s,     u"half"_s,
        u"a"_s,          u"dozen"_s,
        u"May"_s,        u"Tuesday"_s,
        u"12:30"_s,      u"to"_s,
        u"between"_s,    u"or more"_s,
        u"12.05.2026"_s, u"/"_s,
        u"½"_s,          u"•"_s,
        u"😀"_s,         u"🇪🇺"_s,
        u"e\u0301"_s,    u"zweiundzwanzig"_s,
        u"euros"_s,      u"°C"_s,
        u"km"_s,
    };
    QRandomGenerator random(seed);
    for (int i = 0; i < textsPerSeed; ++i) {
        QString text;
        for (int count = random.bounded(40); count > 0; --count) {
            text += pieces.at(random.bounded(pieces.size()));
        }
        expectSound(text, languageOf(random));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestTextProperties::holdForAnyCodeUnits_data()
{
    seeds();
}

void TestTextProperties::holdForAnyCodeUnits()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    // Whole ranges of code units, lone surrogates among them, thinned out by what ends sentences.
    static constexpr std::array<std::pair<int, int>, 5> ranges{
        {{0, 0x80}, {0, 0x10000}, {0xd7f0, 0xe010}, {0x2000, 0x2070}, {0x20, 0x3b}}};
    for (int i = 0; i < textsPerSeed; ++i) {
        QString text;
        for (int count = random.bounded(60); count > 0; --count) {
            const auto [low, high] = ranges.at(static_cast<std::size_t>(random.bounded(5)));
            text += QChar(static_cast<char16_t>(random.bounded(low, high)));
        }
        expectSound(text, languageOf(random));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestTextProperties)
#include "tst_textproperties.moc"
