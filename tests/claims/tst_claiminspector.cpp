// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../items/storybuilder.h"

#include "claims/claiminspector.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestClaimInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAStopSaysHowToBegin();
    void showsARowAnOutlet();
    void strikesAndUnderlinesDifferences();
    void namesTheConflictAndTheReasons();
    void showsAUniqueSentence();
    void showsAComment();
    void clickLeadsToThePassage();
    void selectingIsNoClick();

private:
    static ClaimView view(int claim);
    static Stop stop(StopKind kind, SentenceRef sentence)
    {
        return {.kind = kind, .claim = -1, .sentence = sentence};
    }
    /// A point on the text of a row's second cell.
    static QPoint pointInRow(QTextEdit *text, int row);
};

void TestClaimInspector::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

ClaimView TestClaimInspector::view(int claim)
{
    const StoryPtr story = craneStory();
    return {.story = story,
            .stop = Stop{.kind = StopKind::Claim,
                         .claim = claim,
                         .sentence = story->comparison.claims[std::size_t(claim)].members.front()},
            .place = story->comparison.claims[std::size_t(claim)].members.front(),
            .number = claim + 1,
            .of = 2};
}

QPoint TestClaimInspector::pointInRow(QTextEdit *text, int row)
{
    QTextCursor cursor(text->document());
    cursor.movePosition(QTextCursor::NextBlock);
    return text->cursorRect(cursor.currentTable()->cellAt(row, 1).firstCursorPosition()).center() +
           QPoint(3, 0);
}

void TestClaimInspector::withoutAStopSaysHowToBegin()
{
    ClaimInspector inspector;
    QVERIFY(inspector.title().isEmpty()); // nothing is open
    inspector.setView({.story = craneStory(), .stop = {}, .place = {}, .number = 0, .of = 0});
    QCOMPARE(inspector.title(), u"No claim chosen"_s);
    QVERIFY(inspector.text().startsWith(u"Click"_s));
    inspector.setStepKeys(u"J"_s, u"K"_s);
    QVERIFY(inspector.text().contains(u"J and K"_s));
}

void TestClaimInspector::showsARowAnOutlet()
{
    ClaimInspector inspector;
    inspector.setView(view(1));
    QVERIFY(inspector.title().startsWith(u"Claim 2 of 2 — "_s));
    QCOMPARE(inspector.row(0).value(0), u"● The Lamp ★"_s);
    QVERIFY(inspector.row(0).value(1).contains(u"40 ships"_s));
    QCOMPARE(inspector.row(1).value(0), u"● Pier Post"_s);
    QVERIFY(inspector.row(1).value(1).contains(u"60"_s));
    QCOMPARE(inspector.row(2), (QStringList{u"● Quay Notes"_s, u"not found in this article"_s}));
    QVERIFY(inspector.row(3).isEmpty());
}

void TestClaimInspector::strikesAndUnderlinesDifferences()
{
    ClaimInspector inspector;
    inspector.setView(view(0));
    const auto *text = inspector.findChild<QTextEdit *>();
    QStringList struck;
    QStringList underlined;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.fontStrikeOut()) {
                struck << it.fragment().text();
            }
            if (format.fontUnderline()) {
                underlined << it.fragment().text();
            }
        }
    }
    QVERIFY2(struck.join(u'|').contains(u"will not"_s), qPrintable(struck.join(u'|')));
    QVERIFY2(underlined.join(u'|').contains(u"won't"_s), qPrintable(underlined.join(u'|')));
    QVERIFY(!struck.join(u'|').contains(u"crane"_s));
}

void TestClaimInspector::namesTheConflictAndTheReasons()
{
    ClaimInspector inspector;
    inspector.setView(view(1));
    QVERIFY(inspector.text().contains(u"Figures differ:  40 (The Lamp)  ·  60 (Pier Post)"_s));
    QVERIFY(inspector.text().contains(u"Why linked to Pier Post: 5 of 7 words are the same"_s));
}

void TestClaimInspector::showsAUniqueSentence()
{
    ClaimInspector inspector;
    inspector.setView({.story = craneStory(),
                       .stop = stop(StopKind::Unique, {2, 1, 0}),
                       .place = {},
                       .number = 2,
                       .of = 2});
    QCOMPARE(inspector.title(), u"Only in Quay Notes — 2 of 2"_s);
    QCOMPARE(inspector.row(0), (QStringList{u"● Quay Notes"_s, u"Nobody oiled it for a year."_s}));
}

void TestClaimInspector::showsAComment()
{
    ClaimInspector inspector;
    inspector.setView({.story = craneStory(),
                       .stop = stop(StopKind::Comment, {0, 6, 0}),
                       .place = {},
                       .number = 2,
                       .of = 2});
    QCOMPARE(inspector.title(), u"Reply by gull in The Lamp — 2 of 2"_s);
    QCOMPARE(inspector.row(0).value(1), u"It was the same in spring."_s);
}

void TestClaimInspector::clickLeadsToThePassage()
{
    ClaimInspector inspector;
    inspector.resize(900, 300);
    inspector.setView(view(1));
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    auto *text = inspector.findChild<QTextEdit *>();
    QSignalSpy chosen(&inspector, &ClaimInspector::passageChosen);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, pointInRow(text, 1));
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<SentenceRef>(), (SentenceRef{1, 2, 0}));
    // Where a claim is not found, there is nowhere to go.
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, pointInRow(text, 2));
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, pointInRow(text, 0));
    QTRY_COMPARE(chosen.count(), 2);
    QCOMPARE(chosen.back().front().value<SentenceRef>(), (SentenceRef{0, 1, 1}));
}

void TestClaimInspector::selectingIsNoClick()
{
    ClaimInspector inspector;
    inspector.resize(900, 300);
    inspector.setView(view(1));
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    auto *text = inspector.findChild<QTextEdit *>();
    QSignalSpy chosen(&inspector, &ClaimInspector::passageChosen);
    const QPoint from = pointInRow(text, 0);
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(text->viewport(), from + QPoint(60, 0));
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QVERIFY(text->textCursor().hasSelection());
    // A click after it is answered later than the drag would have been: one answer, the click's.
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, pointInRow(text, 1));
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<SentenceRef>().article, 1);
}

QTEST_MAIN(TestClaimInspector)
#include "tst_claiminspector.moc"
