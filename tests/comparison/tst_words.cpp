// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_data();
    void normalised();
    void placesAndShapes();
    void stemsByLanguage();
    void functionWords();
    void sameWordSameNumber();
    void partsAreNumberedAsTheWhole();
    void plainWordsAreCutAsOthers();
    void anyText();
};

namespace {

[[nodiscard]] std::vector<Word> wordsOf(Vocabulary &vocabulary, QStringView text,
                                        QStringView language = u"en")
{
    std::vector<Word> words;
    vocabulary.append(text, {0, text.size()}, vocabulary.language(language), words);
    return words;
}

[[nodiscard]] QStringList normalisedWords(QStringView text)
{
    Vocabulary vocabulary;
    QStringList list;
    for (const Word &word : wordsOf(vocabulary, text)) {
        list.push_back(QStringView(vocabulary.word(word.id)).toString());
    }
    return list;
}

} // namespace

void WordsTest::normalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", u""_s, {});
    row("only marks", u" — “…” ?!"_s, {});
    row("case", u"The HARBOUR Office"_s, {u"the"_s, u"harbour"_s, u"office"_s});
    row("apostrophes", u"don’t it's o'clock 'quoted'"_s, {u"don't"_s, u"it's"_s, u"o'clock"_s, u"quoted"_s});
    row("possessive plural", u"the boats’ owners"_s, {u"the"_s, u"boats"_s, u"owners"_s});
    row("hyphens and dashes", u"two-year-old—and"_s, {u"two"_s, u"year"_s, u"old"_s, u"and"_s});
    row("numbers", u"1,250.75 metres, 3."_s, {u"1,250.75"_s, u"metres"_s, u"3"_s});
    row("signs", u"$4.5m and 3%"_s, {u"$"_s, u"4.5m"_s, u"and"_s, u"3"_s, u"%"_s});
    row("abbreviation", u"the U.S. left at 5 a.m."_s,
        {u"the"_s, u"u.s."_s, u"left"_s, u"at"_s, u"5"_s, u"am"_s});
    row("abbreviation without its last point", u"U.S senator"_s, {u"u.s."_s, u"senator"_s});
    row("capitals", u"US told us"_s, {u"u.s."_s, u"told"_s, u"us"_s});
    row("initials before a word", u"J.F.Marrow"_s, {u"jf"_s, u"marrow"_s});
    row("one letter ends a sentence", u"plan B. Then"_s, {u"plan"_s, u"b"_s, u"then"_s});
    row("changed letter", u"“[w]e go”"_s, {u"we"_s, u"go"_s});
    row("brackets", u"“[Tarn has] fallen”"_s, {u"tarn"_s, u"has"_s, u"fallen"_s});
    row("ligature", u"of\uFB01ce"_s, {u"office"_s});
    row("soft hyphen", u"har\u00ADbour"_s, {u"harbour"_s});
    row("sharp s", u"STRASSE Straße"_s, {u"strasse"_s, u"straße"_s});
    row("accents", u"ÉTÉ été"_s, {u"été"_s, u"été"_s});
    row("ideographs", u"東京 2"_s, {u"東"_s, u"京"_s, u"2"_s});
    row("outside the first plane", u"𐐀x"_s, {u"𐐨x"_s});
    row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, {u"a"_s, u"b"_s});
}

void WordsTest::normalised()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(normalisedWords(text), words);
}

void WordsTest::placesAndShapes()
{
    Vocabulary vocabulary;
    const QString text = u"In Tarn, 29 paid $5"_s;
    const auto words = wordsOf(vocabulary, text);
    QCOMPARE(words.size(), 6U);
    QCOMPARE(words[1].range.of(text), u"Tarn");
    QCOMPARE(words[1].shape, WordShape::Capitalised);
    QCOMPARE(words[2].shape, WordShape::Number);
    QCOMPARE(words[3].shape, WordShape::Plain);
    QCOMPARE(words[4].shape, WordShape::Sign);
    QVERIFY(words[4].stop);

    std::vector<Word> within;
    vocabulary.append(text, {9, 7}, -1, within);
    QCOMPARE(within.size(), 2U);
    QCOMPARE(within[0].range.of(text), u"29");
    QCOMPARE(within[0].stem, -1);
}

void WordsTest::stemsByLanguage()
{
    Vocabulary vocabulary;
    const auto english = wordsOf(vocabulary, u"repairs repaired repairing bridge");
    QCOMPARE(english[0].stem, english[1].stem);
    QCOMPARE(english[1].stem, english[2].stem);
    QVERIFY(english[2].stem != english[3].stem);
    QVERIFY(english[0].id != english[1].id);

    const auto german = wordsOf(vocabulary, u"Brücke Brücken", u"de-AT");
    QCOMPARE(german[0].stem, german[1].stem);

    const auto unknown = wordsOf(vocabulary, u"kala kalat", u"xx");
    QVERIFY(unknown[0].stem != unknown[1].stem);
    QVERIFY(unknown[0].stem >= 0);
}

void WordsTest::functionWords()
{
    Vocabulary vocabulary;
    const auto english = wordsOf(vocabulary, u"The die was cast");
    QVERIFY(english[0].stop);
    QVERIFY(!english[1].stop);
    const auto german = wordsOf(vocabulary, u"die Fähre", u"de");
    QVERIFY(german[0].stop);
    QVERIFY(!german[1].stop);
    QVERIFY(german[0].id != english[1].id); // words of two languages are different words
}

void WordsTest::sameWordSameNumber()
{
    Vocabulary vocabulary;
    const auto words = wordsOf(vocabulary, u"“Don’t!” DON'T don't dont");
    QCOMPARE(words[0].id, words[1].id);
    QCOMPARE(words[1].id, words[2].id);
    QVERIFY(words[2].id != words[3].id);
    QCOMPARE(vocabulary.wordCount(), 2);
}

/// Parts cut apart and adopted in order get the words, numbers and stems that one vocabulary gives the whole.
void WordsTest::partsAreNumberedAsTheWhole()
{
    QRandomGenerator random(11);
    const QStringList words{u"harbour"_s, u"Harbours"_s, u"the"_s,  u"U.S."_s,  u"US"_s,   u"don’t"_s,
                            u"3.5"_s,     u"$"_s,        u"Über"_s, u"ships"_s, u"[w]e"_s, u"a"_s};
    Vocabulary whole;
    Vocabulary joined;
    for (int part = 0; part < 60; ++part) {
        QString text;
        for (int i = random.bounded(30); i > 0; --i) {
            text += words[random.bounded(words.size())] + u' ';
        }
        const QString tag = part % 3 == 0 ? u"de"_s : u"en"_s;
        const std::vector<Word> expected = wordsOf(whole, text, tag);
        const int language = joined.language(tag);
        WordCutter cutter;
        std::vector<Word> cut;
        cutter.append(text, {0, text.size()}, language, joined.stopsOf(language), cut);
        const std::vector<int> numbers = joined.adopt(cutter);
        for (Word &word : cut) {
            word.id = numbers[std::size_t(word.id)];
            word.stem = joined.stemOf(word.id);
        }
        QVERIFY(cut == expected);
    }
    QCOMPARE(joined.wordCount(), whole.wordCount());
    QCOMPARE(joined.stemCount(), whole.stemCount());
}

/// A soft hyphen keeps a word from the short way that plain ones take, and changes nothing else.
void WordsTest::plainWordsAreCutAsOthers()
{
    QRandomGenerator random(13);
    static const QString letters = u"abcUSus  ;\"$&("_s;
    for (int round = 0; round < 2000; ++round) {
        QString plain;
        QString other;
        for (int i = random.bounded(60); i > 0; --i) {
            const QChar c = letters[random.bounded(letters.size())];
            plain += c;
            other += c;
            other += c.isLetter() ? QString(QChar(0xAD)) : QString();
        }
        QCOMPARE(normalisedWords(plain), normalisedWords(other));
    }
}

/// Whatever the code units: words lie in order, apart, within the text, and none is empty.
void WordsTest::anyText()
{
    QRandomGenerator random(7);
    static const QString pieces = u"aZ9.,'’-[]$%“”\u00AD\uFB01é東 \u0301"_s + QChar(0xD801) + QChar(0xDC00);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i) {
            text += random.bounded(8) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                           : pieces[random.bounded(pieces.size())];
        }
        Vocabulary vocabulary;
        qsizetype end = 0;
        for (const Word &word : wordsOf(vocabulary, text)) {
            QVERIFY(word.range.start >= end);
            QVERIFY(word.range.length > 0);
            end = word.range.end();
            QVERIFY(end <= text.size());
            QVERIFY(!vocabulary.word(word.id).empty());
        }
    }
}

QTEST_GUILESS_MAIN(WordsTest)

#include "tst_words.moc"
