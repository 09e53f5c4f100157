// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/paragraphs.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines_data();
    void cutsLines();
    void buildsParagraphs_data();
    void buildsParagraphs();
    void tellsWhatStoodBefore();
    void keepsEveryLine();
    void refusesTooManyLines();
};

namespace {

QStringList texts(const std::vector<Paragraph> &paragraphs)
{
    QStringList list;
    for (const Paragraph &paragraph : paragraphs) {
        list << paragraph.text;
    }
    return list;
}

/// Letters and digits alone.
QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            result += c;
        }
    }
    return result;
}

} // namespace

void TestParagraphs::cutsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("LF") << u"a\n\nb\n"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("CRLF") << u"a\r\n\r\nb"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("CR") << u"a\r\rb"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("Unicode") << u"a\u2028b\u2029c\u0085d\fe"_s
                             << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
}

void TestParagraphs::cutsLines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QStringList found;
    for (const QStringView line : sourceLines(text)) {
        found << line.toString();
    }
    QCOMPARE(found, lines);
}

void TestParagraphs::buildsParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("blank lines between")
        << u"One is here.\n\nTwo is there.\n"_s << QStringList{u"One is here."_s, u"Two is there."_s};
    QTest::newRow("single line ends")
        << u"Title\nBy Nobody\nOne is here.\nTwo is there."_s
        << QStringList{u"Title"_s, u"By Nobody"_s, u"One is here."_s, u"Two is there."_s};
    QTest::newRow("white space folded")
        << u"  One\t\tis\u00A0\u00A0here.\u3000\n"_s << QStringList{u"One is here."_s};
    QTest::newRow("bullets go") << u"  • first thing\n  * second thing\n  - third thing"_s
                                << QStringList{u"first thing"_s, u"second thing"_s, u"third thing"_s};
    QTest::newRow("minus stays") << u"-5 degrees"_s << QStringList{u"-5 degrees"_s};
    QTest::newRow("wrapped at 48 columns")
        << u"Ferry back\n\n"
           "The ferry to Torvey runs again, the company said\n"
           "on Tuesday, after eleven weeks in the yard. The\n"
           "captain did not wish to say what the new engine\n"
           "had cost, but said that it was quiet.\n\n"
           "Passengers were pleased. One of them said that\n"
           "she had missed the noise of the old one and the\n"
           "smell of it, too.\n"_s
        << QStringList{
               u"Ferry back"_s,
               u"The ferry to Torvey runs again, the company said on Tuesday, after eleven weeks in the "
               "yard. The captain did not wish to say what the new engine had cost, but said that it was quiet."_s,
               u"Passengers were pleased. One of them said that she had missed the noise of the old one and "
               "the smell of it, too."_s};
    QTest::newRow("sentence broken in a text that is not wrapped")
        << u"The committee had asked the owner of the ferry, who\nlives on the island, to come on Monday.\n"_s
        << QStringList{
               u"The committee had asked the owner of the ferry, who lives on the island, to come on Monday."_s};
}

void TestParagraphs::buildsParagraphs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto found = paragraphs(text);
    QVERIFY(found.has_value());
    QCOMPARE(texts(*found), expected);
}

void TestParagraphs::tellsWhatStoodBefore()
{
    const auto found = paragraphs(u"Title\n\n  • NAME\n\n    Words.\n> quoted\n");
    QVERIFY(found.has_value());
    const Paragraph name{.text = u"NAME"_s,
                         .firstLine = 2,
                         .lastLine = 2,
                         .indent = 2,
                         .bullet = Bullet::Sign,
                         .blankBefore = true,
                         .blankAfter = true};
    const Paragraph words{.text = u"Words."_s,
                          .firstLine = 4,
                          .lastLine = 4,
                          .indent = 4,
                          .bullet = Bullet::None,
                          .blankBefore = true,
                          .blankAfter = false};
    const Paragraph quoted{.text = u"> quoted"_s,
                           .firstLine = 5,
                           .lastLine = 5,
                           .indent = 0,
                           .bullet = Bullet::Quote,
                           .blankBefore = false,
                           .blankAfter = true};
    QCOMPARE(found->size(), 4U);
    QVERIFY(found->at(1) == name);
    QVERIFY(found->at(2) == words);
    QVERIFY(found->at(3) == quoted);
}

/// For any text: each line that is not empty is in exactly one paragraph, in order, and no letter is lost.
void TestParagraphs::keepsEveryLine()
{
    static constexpr std::array<QStringView, 12> pieces{
        u"word ", u"Another ", u"\n",    u"\n\n",
        u"  • ",  u"- ",       u". ",    u"\r\n",
        u"\t",    u"\u2029",   u"long-", u"a sentence that goes on for quite a while, as they do "};
    std::mt19937 random(7); // NOLINT: the same texts in every run
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < round % 60; ++i) {
            text += pieces.at(piece(random));
        }
        const auto found = paragraphs(text);
        QVERIFY(found.has_value());
        const std::vector<QStringView> lines = sourceLines(text);
        QString all;
        int line = 0;
        for (const Paragraph &paragraph : *found) {
            QVERIFY(!paragraph.text.isEmpty());
            QVERIFY(paragraph.firstLine >= line && paragraph.lastLine >= paragraph.firstLine);
            for (; line < paragraph.firstLine; ++line) {
                QVERIFY(lines.at(std::size_t(line)).trimmed().isEmpty());
            }
            line = paragraph.lastLine + 1;
            all += paragraph.text;
        }
        for (; line < int(lines.size()); ++line) {
            QVERIFY(lines.at(std::size_t(line)).trimmed().isEmpty());
        }
        QCOMPARE(bare(all), bare(text));
    }
}

void TestParagraphs::refusesTooManyLines()
{
    const auto found = paragraphs(QString(1'000'001, u'\n'));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error(), ReadErrorCode::TooLarge);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestParagraphs)
#include "tst_paragraphs.moc"
