// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roles by form, a small page each; the golden cases are in tst_rolesgolden.

#include "articles/anatomy.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestAnatomy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRoles_data();
    void givesRoles();
    void givesReasons();
    void threadsComments();
    void keepsAuthorLinesWhole();
    void tellsLanguages_data();
    void tellsLanguages();
    void takesAnything_data();
    void takesAnything();
    void namesEveryRole();
};

namespace {

/// Running text to stand around the line in question.
const QString Body =
    u"The ferry to Torvey runs again after eleven weeks in the yard, the company said on Tuesday. "
    "It has a new engine and the old benches.\n"_s;
const QString More =
    u"The captain, Enno Brakel, said that every bolt had been touched twice. “She is quieter now,” he "
    "told the passengers, “and so am I.”\n"_s;
const QString Last =
    u"The yard will send a bill for the repair in June, and the island council will have to pay a "
    "third of it.\n"_s;

Article dissected(const QString &text, QStringView stem = u"page")
{
    return dissect(paragraphs(text).value(), stem).value();
}

/// "hbbn": the roles in order, each by a letter.
QString letters(const Article &article)
{
    QString roles;
    for (const Block &block : article.blocks) {
        roles += QStringView(u"mhdycbsrnot")[int(block.role)];
    }
    return roles;
}

} // namespace

void TestAnatomy::givesRoles_data()
{
    QTest::addColumn<QString>("text");
    // masthead, headline, deck, bYline, caption, body, subhead, related, notice, sOurce, commenT
    QTest::addColumn<QString>("roles");
    const QString title = u"Ferry to Torvey runs again\n\n"_s;
    const auto row = [](const char *name, const QString &text, const QString &roles) {
        QTest::newRow(name) << text << roles;
    };
    row("text alone", Body + u'\n' + More + u'\n' + Last, u"bbb"_s);
    row("headline", title + Body + u'\n' + More, u"hbb"_s);
    row("headline twice", title + title + Body + u'\n' + More, u"hhbb"_s);
    row("way back above the headline", u"« Back to Harbour News\n\n"_s + title + Body + u'\n' + More,
        u"mhbb"_s);
    row("quotation as headline", u"«Elle est plus calme» dit le capitaine\n\n"_s + Body + u'\n' + More,
        u"hbb"_s);
    row("messages within the text",
        title + Body + u'\n' + More +
            u"\nThe old benches have stayed.\n\n— Ada Corran (@adacorran) 12 May 2026\n\n"_s + Last +
            u"\nThe new engine has come.\n\n— Enno Brakel (@ennobrakel) 13 May 2026\n\n"_s + More +
            u"\nThe fare has gone up.\n\n— Ada Corran (@adacorran) 14 May 2026\n\n"_s + Last,
        u"hbbbbbbbbbbb"_s);
    row("titles and teasers of other stories",
        title + Body + u'\n' + More + u'\n' + Last + u'\n' + More +
            u"\nBakers of Mirrow strike for longer nights\n\n"
            "Forty ovens stayed cold on Monday after talks with the guild had failed for a third time.\n\n"
            "Comet seen above the northern hills\n\n"
            "Astronomers ask everybody who took photographs to send them to the observatory at Halden.\n\n"
            "Chess champion loses to a pupil of nine\n\n"
            "A queen given away in the opening decided a tournament that had lasted eleven days.\n"_s,
        u"hbbbbrrrrrr"_s);
    row("one response",
        title + Body + u'\n' + More + u'\n' + Last +
            u"\nOne Response to “Ferry to Torvey runs again”\n\nNella says:\n12 May 2026 at 4:39 pm\n\n"
            "I have waited eleven weeks for it and will be on the first boat.\n"_s,
        u"hbbbnttt"_s);
    row("masthead with slogan",
        u"Torvey Gazette\nNews of the islands since 1901\n\n"_s + title + Body + u'\n' + More, u"mmhbb"_s);
    row("name and slogan run together",
        u"The Torvey GazetteNews of the islands\n\n"_s + title + Body + u'\n' + More, u"mhbb"_s);
    row("byline and date", title + u"By Ada Corran\n12 May 2026\n\n"_s + Body + u'\n' + More, u"hyybb"_s);
    row("standfirst",
        title + u"New engine, old benches, and a fare that nobody likes\n\nBy Ada Corran\n\n"_s + Body +
            u'\n' + More,
        u"hdybb"_s);
    row("standfirst that is a sentence",
        title +
            u"The boat has a new engine and the old benches, and the fare has gone up.\n\nBy Ada Corran\n\n"_s +
            Body + u'\n' + More,
        u"hdybb"_s);
    row("first paragraph is no standfirst", title + u"By Ada Corran\n\n"_s + Body + u'\n' + More, u"hybb"_s);
    row("caption with agency",
        title + u"The ferry leaves the yard on Monday. (Nils Orme/Northpic)\n\n"_s + Body + u'\n' + More,
        u"hcbb"_s);
    row("credit above its caption",
        title +
            u"Nils Orme/ Northpic via Pool\nThe ferry leaves the yard under tow on a grey morning in May.\n\n"_s +
            Body + u'\n' + More,
        u"hccbb"_s);
    row("caption in the text", title + Body + u"\nEnno Brakel on the bridge. Photo: Nils Orme\n\n"_s + More,
        u"hbcb"_s);
    row("link between paragraphs",
        title + Body + u"\nWhy the first engine was lost in the mail for three years\n\n"_s + More + u'\n' +
            Last,
        u"hbrbb"_s);
    row("subhead", title + Body + u"\nA new engine\n\n"_s + More + u'\n' + Last, u"hbsbb"_s);
    row("introducing line", title + Body + u"\nThe Gazette reports:\n\n"_s + More, u"hbbb"_s);
    row("list of links",
        title + Body + u'\n' + More +
            u"\nRelated stories:\nIsland council meets on Friday\n\nHow the yard was saved\n"_s,
        u"hbbrrr"_s);
    row("German list of links",
        title + Body + u'\n' + More + u"\nLesen Sie auch\nDer Inselrat tagt am Freitag\n"_s, u"hbbrr"_s);
    row("notice at the end",
        title + Body + u'\n' + More + u"\nYou have read 2 of 3 free articles. Subscribe to continue.\n"_s,
        u"hbbn"_s);
    row("placeholder in the text", title + Body + u"\nAdvertisement\n\n"_s + More, u"hbnb"_s);
    row("report about newsletters",
        title + Body +
            u"\nThe company said that 4,000 subscribers had asked for its newsletter within a week of the launch.\n\n"_s +
            More,
        u"hbbb"_s);
    row("agency alone", title + Body + u'\n' + More + u"\n(AP)\n"_s, u"hbbo"_s);
    row("material from elsewhere",
        title + Body + u'\n' + More + u"\nThis article contains material from Northpic and Reuters.\n"_s,
        u"hbbo"_s);
    row("comments below a heading",
        title + Body + u'\n' + More +
            u"\n2 Comments\n\nquaywatcher\n\nAt last. I missed the noise.\n\nSigrun P.\n\nMy bench is gone though!\n"_s,
        u"hbbntttt"_s);
    row("form without comments",
        title + Body + u'\n' + More +
            u"\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n"_s,
        u"hbbnn"_s);
    const QString brief =
        u"The pool at Torvey closes in June, the council said on Monday.\n\nIt has leaked since 2019.\n"_s;
    const QString opinion =
        u"I have been going there for thirty years and nobody ever told us that it leaked. They should "
        "have asked us first, for we would have paid for the repair ourselves.\n"_s;
    row("short story, long comments",
        u"Council closes pool\n\n"_s + brief + u"\nShare this\n\n3 comments\n\nAda\n\n"_s + opinion +
            u"\nOdd\n\n"_s + opinion + u"\nUna\n\n"_s + opinion,
        u"hbbnntttttt"_s);
    row("bulleted comments without a heading",
        u"Council closes pool\n\n"_s + brief + u"\n  • ada\n\n    "_s + opinion + u"\n    • odd\n\n      "_s +
            opinion,
        u"hbbtttt"_s);
    row("button above the text", u"Council closes pool\n\nComments\n\n"_s + Body + u'\n' + More, u"hnbb"_s);
    row("message in the text",
        title + Body + u"\n    Back on the water! — Torvey Line (@torveyline) May 12, 2026\n\n"_s + More,
        u"hbbb"_s);
    row("related in brackets", title + Body + u"\n(RELATED: Who paid for the engine)\n\n"_s + More,
        u"hbrb"_s);
    row("note on the writer",
        title + Body + u'\n' + More +
            u"\nAda Corran is a reporter for the Torvey Gazette. She lives on a boat.\n"_s,
        u"hbby"_s);
    row("first person is no comment",
        title + Body + u"\nI have never liked the ferry, and I do not like it now.\n\n"_s + More, u"hbbb"_s);
}

void TestAnatomy::givesRoles()
{
    QFETCH(QString, text);
    QFETCH(QString, roles);
    QCOMPARE(letters(dissected(text)), roles);
}

void TestAnatomy::givesReasons()
{
    const Article article = dissected(u"Torvey Gazette\n\nFerry to Torvey runs again\n\nBy Ada Corran\n\n"_s +
                                      Body + u'\n' + More + u"\nSubscribe to our newsletter\n"_s);
    QCOMPARE(letters(article), u"mhybbn"_s);
    QCOMPARE(article.blocks.at(0).why, RoleReason::OutletName);
    QCOMPARE(article.blocks.at(1).why, RoleReason::FirstLine);
    QCOMPARE(article.blocks.at(2).why, RoleReason::BylinePattern);
    QCOMPARE(article.blocks.at(3).why, RoleReason::SentenceLike);
    QCOMPARE(article.blocks.at(5).why, RoleReason::SiteNotice);
}

void TestAnatomy::threadsComments()
{
    const Article article =
        dissected(u"Ferry to Torvey runs again\n\n"_s + Body + u'\n' + More +
                  u"\n  • quaywatcher\n\n    At last. I missed the noise.\n\n    • Old Pilot\n\n      Nobody "
                  "else did.\n\n  • N. Tarrant\n\n    Ten minutes late again today.\n"_s);
    QCOMPARE(letters(article), u"hbbtttttt"_s);
    const auto comment = [&](std::size_t i) {
        return std::pair(article.blocks.at(i).author, article.blocks.at(i).depth);
    };
    QCOMPARE(comment(3), std::pair(u"quaywatcher"_s, 0));
    QCOMPARE(comment(4), std::pair(u"quaywatcher"_s, 0));
    QCOMPARE(comment(6), std::pair(u"Old Pilot"_s, 1));
    QCOMPARE(comment(8), std::pair(u"N. Tarrant"_s, 0));
}

void TestAnatomy::keepsAuthorLinesWhole()
{
    const Article article = dissected(
        u"Ferry to Torvey runs again\n\n"_s + Body + u'\n' + More +
        u"\n2 Comments\n\nGreta Holm says:\n4 May 2026 at 9:14 am\nAt last. My Sundays were long.\n"_s);
    QCOMPARE(letters(article), u"hbbnttt"_s);
    QCOMPARE(article.blocks.at(6).author, u"Greta Holm"_s);
    QVERIFY(isAuthorLine(article.blocks.at(4)));
    QVERIFY(!isAuthorLine(article.blocks.at(6)));
    QVERIFY(!isAuthorLine(article.blocks.at(1)));
}

void TestAnatomy::tellsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << Body << u"en"_s;
    QTest::newRow("de")
        << u"Die Fähre nach Torvey fährt seit Dienstag wieder, und sie hat einen neuen Motor bekommen."_s
        << u"de"_s;
    QTest::newRow("fr")
        << u"Le bac de Torvey navigue de nouveau depuis mardi, avec un moteur qui est plus silencieux."_s
        << u"fr"_s;
    QTest::newRow("es")
        << u"El transbordador de Torvey navega otra vez desde el martes con un motor que es más silencioso."_s
        << u"es"_s;
    QTest::newRow("it")
        << u"Il traghetto di Torvey naviga di nuovo da martedì con un motore che è più silenzioso, dice la ditta."_s
        << u"it"_s;
    QTest::newRow("pt")
        << u"A balsa de Torvey navega outra vez desde terça-feira com um motor que não faz tanto barulho, diz a empresa."_s
        << u"pt"_s;
    QTest::newRow("nl")
        << u"De veerboot naar Torvey vaart weer sinds dinsdag en heeft een nieuwe motor gekregen, zegt het bedrijf."_s
        << u"nl"_s;
    QTest::newRow("sv")
        << u"Färjan till Torvey går igen sedan i tisdags, och den har fått en ny motor som inte är så högljudd."_s
        << u"sv"_s;
    QTest::newRow("pl")
        << u"Prom do Torvey pływa znowu od wtorku i ma nowy silnik, który nie jest już tak głośny, jak mówi firma."_s
        << u"pl"_s;
    QTest::newRow("tr")
        << u"Torvey feribotu salı gününden bu yana yeniden çalışıyor ve daha sessiz olan yeni bir motor için para verildi."_s
        << u"tr"_s;
    QTest::newRow("ru")
        << u"Паром в Торвей снова ходит со вторника, и у него новый мотор, который не так шумит, как это было до того."_s
        << u"ru"_s;
    QTest::newRow("ar")
        << u"عادت العبارة إلى توروي يوم الثلاثاء بعد توقف دام من الصيف، وقال المدير إن هذا كان في الخطة"_s
        << u"ar"_s;
    QTest::newRow("he")
        << u"המעבורת אל תורוי שטה שוב מאז יום שלישי, וגם יש לה מנוע חדש, אבל זה לא כל מה שעוד צריך"_s
        << u"he"_s;
    QTest::newRow("unknown") << u"Torvey Averin Linden Bay 1889 4,000"_s << QString();
}

void TestAnatomy::tellsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(dissected(text).language, language);
}

void TestAnatomy::takesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("a ruler") << u"-----"_s;
    QTest::newRow("rulers and names") << u"***\nAda\n---\nOdd\n___\n"_s;
    QTest::newRow("surrogates") << u"😀 😀\n\n😀."_s;
    QTest::newRow("brackets") << u"(((\n)))\n[)\n"_s;
    QTest::newRow("marks") << u".\n!\n?\n:\n“\n”\n/\n|\n"_s;
    QTest::newRow("slash at the end") << u"abc/\n(a/)\n(abc/ \n"_s;
    QTest::newRow("numbers") << u"1.\n2 \n3:\n22.30\n1:2\n9h\n"_s;
    QTest::newRow("comments alone") << u"3 comments\n\nAda says:\nYes.\n"_s;
    QTest::newRow("right to left")
        << u"العبارة تعود إلى العمل يوم الثلاثاء.\n\nقال القبطان إنها أهدأ الآن.\n"_s;
}

void TestAnatomy::takesAnything()
{
    QFETCH(QString, text);
    const std::vector<Paragraph> read = paragraphs(text).value();
    const Article article = dissect(read, u"page").value();
    QCOMPARE(article.blocks.size(), read.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(article.blocks.at(i).text, read.at(i).text);
        QCOMPARE(article.blocks.at(i).firstLine, read.at(i).firstLine);
    }
}

void TestAnatomy::namesEveryRole()
{
    QSet<QString> names;
    for (int role = 0; role < RoleCount; ++role) {
        names << roleName(Role(role));
    }
    QCOMPARE(names.size(), RoleCount);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestAnatomy)
#include "tst_anatomy.moc"
