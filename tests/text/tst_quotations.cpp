// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quotations.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesOutMarksAndSpaces_data();
    void leavesOutMarksAndSpaces();
    void answersForOneParagraph();
    void answersForNone();
};

namespace {

/// One line a quotation: as many ">" as its depth, then its text; "<…" where it continues, "…>" where it runs
/// on.
QString describe(const Quotation &quotation, QStringView paragraph)
{
    return QString(quotation.depth, u'>') + (quotation.continues ? u"<…"_s : QString()) +
           quotation.range.of(paragraph).toString() + (quotation.runsOn ? u"…>"_s : QString());
}

void row(const char *name, const char *paragraphs, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(paragraphs) << QString::fromUtf8(expected);
}

} // namespace

void TestQuotations::finds_data()
{
    QTest::addColumn<QString>("paragraphs");
    QTest::addColumn<QString>("expected");

    row("none", "The bridge fell.", "");
    row("curly", "“It fell,” he said.", "“It fell,”");
    row("two parts", "“It fell,” he said, “at noon.”", "“It fell,”\n“at noon.”");
    row("straight", "\"It fell,\" he said, \"at noon.\"", "\"It fell,\"\n\"at noon.\"");
    row("partial", "He called it a \"scandal\" and left.", "\"scandal\"");
    row("in brackets", "He (\"the boss\") left.", "\"the boss\"");
    row("after a dash", "Three words—\"It fell, sadly\"—were enough.", "\"It fell, sadly\"");
    row("no space before", "He said:\"It fell.\"", "\"It fell.\"");
    row("nested", "“He said ‘run’ and we ran,” she said.", "“He said ‘run’ and we ran,”\n>‘run’");
    row("nested straight", "\"He said 'run' and we ran,\" she said.",
        "\"He said 'run' and we ran,\"\n>'run'");
    row("nested at the start", "“‘Run,’ he said,” she said.", "“‘Run,’ he said,”\n>‘Run,’");
    row("nested at the end", "\"He said 'run.'\"", "\"He said 'run.'\"\n>'run.'");
    row("double in single", "‘He said “run” and we ran,’ she said.", "‘He said “run” and we ran,’\n>“run”");
    row("same mark nested", "“He said “run” and left,” she said.", "“He said “run” and left,”\n>“run”");
    row("single", "The ‘scandal’ grew, and the 'affair' too.", "‘scandal’\n'affair'");
    row("single with apostrophes", "‘It’s the pilots’ fault,’ he said.", "‘It’s the pilots’ fault,’");
    row("straight single with apostrophes", "'It's the pilots' fault,' he said.",
        "'It's the pilots' fault,'");
    row("single ends in s", "Some ‘facts’ were not facts.", "‘facts’");
    row("singles in a row", "Both ‘cats’ and ‘dogs’ came.", "‘cats’\n‘dogs’");
    row("apostrophes alone", "The pilots' union didn't like the mayor's plan; it's old.", "");
    row("curly apostrophes alone", "The pilots’ union didn’t like the mayor’s plan; it’s old.", "");
    row("letters left out", "'Tis the ’90s, rock 'n' roll, and 'em all in '26.", "");
    row("curly letters left out", "‘Tis late, said ‘em all in ‘26.", "");
    row("clipped words", "\"We were talkin' and walkin' home,\" she said.",
        "\"We were talkin' and walkin' home,\"");
    row("apostrophe in a quotation", "“The pilots’ plan isn’t ours.”", "“The pilots’ plan isn’t ours.”");
    row("feet and inches", "He is 6'2\" tall; the pipe is 5\" wide.", "");
    row("inches in a quotation", "\"It is 5\" wide,\" he said.", "\"It is 5\" wide,\"");
    row("figure at the end", "\"We need 5\" was all he said.", "\"We need 5\"");
    row("guillemets", "Il a dit « nous verrons » hier.", "« nous verrons »");
    row("guillemets inwards", "Er sagte »wir sehen« und ging.", "»wir sehen«");
    row("small guillemets", "«Il a dit ‹oui› hier»", "«Il a dit ‹oui› hier»\n>‹oui›");
    row("low marks", "„Wir sehen“, sagte er, „morgen.“", "„Wir sehen“\n„morgen.“");
    row("low mark, English end", "„We zien wel”, zei hij.", "„We zien wel”");
    row("low single", "Das ‚Fest‘ war laut.", "‚Fest‘");
    row("low nested", "„Er sagte ‚lauf‘ und ging.“", "„Er sagte ‚lauf‘ und ging.“\n>‚lauf‘");
    row("Swedish", "”Vi får se”, sade han.", "”Vi får se”");
    row("closing typed as opening", "He said “it fell“ and left.", "“it fell“");
    row("mixed kinds", "“It fell,\" he said. \"At noon.”", "“It fell,\"\n\"At noon.”");
    row("missing end", "“It fell, he said.\nNo one came.", "“It fell, he said.");
    row("missing end before the next", "“It fell, he said. “At noon.”", "“It fell, he said.\n“At noon.”");
    row("straight missing end before the next", "\"It fell, he said. \"At noon.\"",
        "\"It fell, he said.\n\"At noon.\"");
    row("stray end", "It fell,” he said. “At noon.”", "“At noon.”");
    row("empty", "He said “” and \"\" and left.", "");
    row("mark alone", "\"", "");
    row("curly mark alone", "He said “", "");
    row("runs on", "“It fell.\n“No one came.\n“We left,” he said.",
        "“It fell.…>\n<…“No one came.…>\n<…“We left,”");
    row("straight runs on", "\"It fell.\n\"No one came,\" he said.", "\"It fell.…>\n<…\"No one came,\"");
    row("single runs on", "He said: ‘It fell.\n‘No one came.’", "‘It fell.…>\n<…‘No one came.’");
    row("runs on behind a closed one", "“So,” he said. “It fell.\n“No one came.”",
        "“So,”\n“It fell.…>\n<…“No one came.”");
    row("nested runs on", "“He said: ‘It fell.\n“‘No one came,’ and left.”",
        "“He said: ‘It fell.…>\n>‘It fell.…>\n<…“‘No one came,’ and left.”\n><…‘No one came,’");
    row("next paragraph quotes anew", "“It fell.”\n“No one came.”", "“It fell.”\n“No one came.”");
    row("next paragraph is no quotation", "“It fell.\nThe mayor left. “Why?”", "“It fell.\n“Why?”");
    row("tweet", "She wrote: \"@ferry: late again!\"", "\"@ferry: late again!\"");
    row("changed letter", "He said “[w]e left.”", "“[w]e left.”");
    row("ellipsis first", "He said \"...and left.\"", "\"...and left.\"");
}

void TestQuotations::finds()
{
    QFETCH(const QString, paragraphs);
    QFETCH(const QString, expected);
    std::vector<QStringView> views;
    for (const QStringView paragraph : QStringView(paragraphs).split(u'\n')) {
        views.push_back(paragraph);
    }
    const std::vector<std::vector<Quotation>> found = quotations(views);
    QCOMPARE(found.size(), views.size());
    QStringList described;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Quotation &quotation : found[i]) {
            described.append(describe(quotation, views[i]));
        }
    }
    QCOMPARE(described, expected.split(u'\n', Qt::SkipEmptyParts));
}

void TestQuotations::leavesOutMarksAndSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("curly") << u"“It fell,” he said."_s << u"It fell,"_s;
    QTest::newRow("spaces inside") << u"Il a dit « nous verrons »."_s << u"nous verrons"_s;
    QTest::newRow("missing end") << u"He said “it fell. "_s << u"it fell."_s;
}

void TestQuotations::leavesOutMarksAndSpaces()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const std::vector<Quotation> found = quotations(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().words.of(text).toString(), words);
    QVERIFY(found.front().range.contains(found.front().words));
}

void TestQuotations::answersForOneParagraph()
{
    const QString text = u"He said “run” twice."_s;
    const std::vector<Quotation> expected{{.range = {8, 5}, .words = {9, 3}}};
    QCOMPARE(quotations(text), expected);
}

void TestQuotations::answersForNone()
{
    QVERIFY(quotations(std::span<const QStringView>()).empty());
    QVERIFY(quotations(QStringView()).empty());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestQuotations)
#include "tst_quotations.moc"
