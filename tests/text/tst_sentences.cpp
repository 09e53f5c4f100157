// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void keepsToLines();
    void trimsAndSkipsWhiteSpace();
    void knowsLanguages_data();
    void knowsLanguages();
    void takesAnyLanguageTag();

private:
    static void check();
};

namespace {

QStringList cut(const QString &text, const QString &language)
{
    QStringList found;
    for (const TextRange range : sentences(text, language)) {
        found.append(range.of(text).toString());
    }
    return found;
}

/// A row's text, with " | " where one sentence ends and the next begins.
void row(const char *name, const char *marked, const char *language = "en")
{
    QTest::newRow(name) << QString::fromUtf8(marked) << QString::fromLatin1(language);
}

void columns()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("language");
}

} // namespace

void TestSentences::check()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, language);
    const QStringList expected = marked.split(u" | "_s);
    QCOMPARE(cut(expected.join(u' '), language), expected);
}

void TestSentences::cuts_data()
{
    columns();
    row("two", "The ferry was late. | Nobody minded.");
    row("question", "Who pays? | The council does.");
    row("exclamations", "Stop!! | They did not.");
    row("mixed marks", "Really?! | Yes.");
    row("no stop at the end", "The ferry was late. | Nobody minded");
    row("small letter follows", "The firm Kestrel Ltd. and its owner left.");
    row("abbreviation amid", "Shops, cafes, etc. were closed.");
    row("abbreviation, then a sentence", "They sold fish, bread, etc. | Prices rose.");
    row("title", "Mr. Tolver met Mrs. Haldane and Dr. Ames.");
    row("rank", "Gen. Amary and Lt. Col. Vane spoke.");
    row("office", "Sen. Orla Finch and Gov. Pell voted. | Rep. Dunne did not.");
    row("office in capitals", "SEN. FINCH RESIGNS");
    row("saint", "The road to St. Maren is open.");
    row("street ends", "They met on Harbour St. | The rain had stopped.");
    row("number", "It was No. 1 in the list and No. 22 last year.");
    row("no, the word", "The council said no. | The mayor said yes.");
    row("All, In, Is", "They lost it All. | In the end they left. | That is what it Is. | He knew.");
    row("initials", "J. R. Ferrand wrote to Mary E. Stone.");
    row("initial and starter", "The prize went to Team B. | The others went home.");
    row("pronoun I", "It was you and I. | Did the others come?");
    row("U.S. and a name", "The U.S. Coast Guard came.");
    row("U.S. and a sentence", "She lives in the U.S. | He left long ago.");
    row("U.S. and a verb", "The U.S. has no such ferry.");
    row("state after a town", "The trial was in Averin, Ill. | Jurors saw the film.");
    row("state amid", "The trial in Averin, Ill., was short.");
    row("capital after a town", "It opened in Washington, D.C. | Tolver was there.");
    row("morning", "At 9 a.m. Mr. Tolver came. | He left the hall at 6 p.m. | Mr. Haldane stayed.");
    row("afternoon and day", "The vote is set for 3 p.m. Thursday in the hall.");
    row("afternoon and zone", "Polls in every district close at 8 p.m. Eastern time.");
    row("afternoon and pronoun", "The doors of the hall closed at 3 p.m. | He was outside.");
    row("junior", "Amos Pell Jr. said so. | Amos Pell Jr. | He said so.");
    row("company", "Kestrel & Co. at noon sold all. | It belongs to Kestrel & Co. | It was sold.");
    row("month", "On Feb. 16 it rained. | On Sept. 4, it did not.");
    row("money", "It cost $2.50 a head. | $3.75 was the old fare.");
    row("figure begins", "The bridge fell. | 22 people were hurt.");
    row("year ends", "It was built in 1998. | The bridge was strong.");
    row("year, then figure", "That was in 2009. | 40 homes were lost.");
    row("page", "Turn to p. 55. | Then read on.");
    row("decimal", "Speeds fell by 3.5 per cent.");
    row("versus", "In Pell v. Dunne the court ruled.");
    row("for example", "Some, e.g. Tolver, and others, i.e. Haldane, left.");
    row("et al", "The study by Ames et al. | It was long.");
    row("degree", "Ana Finch, Ph.D. | She won.");
    row("e-mail", "Write to a.finch@meridian.example. | She answers.");
    row("address", "It is at https://www.meridian.example/a?B=C!D&e=F now. | Read it.");
    row("address begins", "The list is long. | https://list.example/ has it.");
    row("small on purpose", "It was late. | iCouncil had failed. | eFerry too.");
    row("curly quote ends", "“We will see.” | The mayor left.");
    row("quote, then quote", "“We will see.” | “When?” | “Soon.”");
    row("straight quotes", "\"We will see.\" | \"When?\" | She did not say.");
    row("sentences in a quotation", "“We came. | We saw the bridge,” he said. | “It was gone.”");
    row("question and attribution", "“Is it safe?” he asked.");
    row("question and name", "“Is it safe?” Tolver asked.");
    row("question and title", "“Is it safe?” Councillor Ana Finch asked, again.");
    row("question and sentence", "“Is it safe?” | Tolver asked that before he knew.");
    row("shout and attribution", "\"Run!\" shouted the guard. | They ran.");
    row("quote amid", "She called it “a scandal.” | Nobody else did.");
    row("quote ends, small letter", "The word \"maybe.\" was on the sign.");
    row("single quotes", "‘We will see.’ | The mayor left.");
    row("guillemets", "«We will see.» | The mayor left.");
    row("brackets around", "(It was late.) | They left.");
    row("brackets amid", "The hall (it was built in 1907.) was full.");
    row("party", "Finch (D-Averin) said no. | Pell (R-Ostley) said yes.");
    row("credit", "The hall at noon. | (Ana Finch/Meridian)");
    row("doubt", "The mayor's plan (?) was old.");
    row("ellipsis trails off", "I never knew... | They left.");
    row("ellipsis amid", "I never ... well, once.");
    row("ellipsis and I", "We waited ... I did not know.");
    row("ellipsis character", "We waited… | They left.");
    row("ellipsis character amid", "We waited … and waited.");
    row("four stops", "It was a period . . . . | Then came the next.");
    row("omission in brackets", "The bridge [...] Council fell.");
    row("footnote", "The bridge fell.[12] | It was old.");
    row("list", "1. The bridge 2. The hall 3. The school");
    row("list label", "2. The hall is closed.");
    row("trademark", "She works at Whoosh! in the harbour.");
    row("dateline", "OSTLEY, Ill. — The bridge fell. | It was old.");
    row("dashes", "The bridge – it was old – fell. | No one knew why.");
    row("colon", "The mayor said: “It fell.” | He left.");
    row("possessive", "That is Amos Pell Jr.'s hat. | It is old.");
    row("emoji", "The bridge opened. | 😀 It was time.");
    row("full width", "橋が落ちた。 | 誰もいなかった。");
}

void TestSentences::cuts()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, marked);
    if (tag == "list"_L1) {
        // Items of a list in one line are sentences of their own.
        QCOMPARE(cut(marked, u"en"_s),
                 (QStringList{u"1. The bridge"_s, u"2. The hall"_s, u"3. The school"_s}));
        return;
    }
    check();
}

void TestSentences::keepsToLines()
{
    QCOMPARE(cut(u"The hall\nis old. It\r\nfell\u2029today"_s, u"en"_s),
             (QStringList{u"The hall"_s, u"is old."_s, u"It"_s, u"fell"_s, u"today"_s}));
}

void TestSentences::trimsAndSkipsWhiteSpace()
{
    QVERIFY(sentences(u"").empty());
    QVERIFY(sentences(u" \t\u00a0\n ").empty());
    const std::vector<TextRange> found = sentences(u"  It fell.\u00a0 It rose. \n\n End ");
    QCOMPARE(found, (std::vector<TextRange>{{2, 8}, {12, 8}, {24, 3}}));
}

void TestSentences::knowsLanguages_data()
{
    columns();
    row("German ordinal", "Am 3. Oktober war das Fest. | Es regnete.", "de");
    row("German century", "Im 19. Jahrhundert stand hier ein Turm. | Er ist weg.", "de");
    row("German year ends", "Das war 2009. | Die Brücke stand noch.", "de");
    row("German abbreviations", "Dr. Amsel kam z. B. mit Hrn. Falk bzw. Fr. Elster. | Das gilt.", "de");
    row("German number", "Er wohnt in Nr. 5 und zahlt ca. 3 Mio. Euro. | Das ist viel.", "de");
    row("German quotes", "„Wir sehen.“ | „Wann?“, fragte er. | Sie ging.", "de");
    row("French titles", "M. Alouette et Mme. Pie sont là. | Ils parlent.", "fr");
    row("French guillemets", "« Nous verrons. » | Il est parti.", "fr");
    row("French article", "Voir l'art. 5 de la loi. | Elle est vieille.", "fr");
    row("Spanish titles", "El Sr. Mirlo y la Dra. Garza llegaron. | Hablaron.", "es");
    row("Spanish country", "Vive en EE.UU. | Ella no.", "es");
    row("Spanish question", "¿Quién paga? | ¡Nadie!", "es");
    row("Italian titles", "Il dott. Merlo e l'on. Gazza sono qui. | Parlano.", "it");
    row("Italian company", "Falco S.p.A. ha vinto. | Il resto no.", "it");
    row("Portuguese titles", "O Sr. Melro e a Dra. Pega chegaram. | Falaram.", "pt");
    row("Dutch titles", "Dhr. Merel en mevr. Ekster kwamen o.a. kijken. | Het regende.", "nl");
    row("Dutch numbers", "Het kost ca. 3 mln. euro. | Dat is veel.", "nl");
    row("region tag", "Am 3. Oktober war das Fest. | Es regnete.", "de-AT");
}

void TestSentences::knowsLanguages()
{
    check();
}

void TestSentences::takesAnyLanguageTag()
{
    const QString text = u"One. Two."_s;
    for (const QString &tag : {u""_s, u"xx"_s, u"zh-Hant-TW"_s, u"not a tag at all"_s, u"é"_s}) {
        QCOMPARE(cut(text, tag), (QStringList{u"One."_s, u"Two."_s}));
    }
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestSentences)
#include "tst_sentences.moc"
