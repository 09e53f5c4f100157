// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/highlightpalette.h"
#include "panes/rolecolor.h"
#include "panes/shownsource.h"
#include "panes/sourceedit.h"
#include "panes/sourceview.h"
#include "phrases/roletext.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

ArticlePtr article(const QString &path)
{
    Article result;
    result.path = path;
    Block headline;
    headline.role = Role::Headline;
    headline.why = RoleReason::FirstLine;
    headline.text = u"Bridge shut"_s;
    Block body;
    body.why = RoleReason::SentenceLike;
    body.text = u"It was shut on Tuesday, “for a week”, Ana said."_s;
    body.firstLine = 2;
    body.lastLine = 3;
    result.blocks = {headline, body};
    return std::make_shared<const Article>(result);
}

const QString &text()
{
    static const QString source =
        u"Bridge shut\r\n\r\nIt was shut on Tuesday,\r\n“for a week”, Ana said.\r\n"_s;
    return source;
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(windowPalette(ColorMode::Light));
    }

    void init()
    {
        // The offscreen platform says so of every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void linesAreTagged()
    {
        SourceView view;
        view.setSource(text(), article(u"a.txt"_s));
        const QString plain = view.edit()->toPlainText();
        QVERIFY(plain.startsWith(u"Bridge shut\n\nIt was shut on Tuesday,\n“for a week”, Ana said."_s));
        QCOMPARE(view.edit()->tag(0), u"Headline · the first title-like line"_s);
        QCOMPARE(view.edit()->tag(1), QString());
        QCOMPARE(view.edit()->tag(2), u"Body · full sentences"_s);
        QCOMPARE(view.edit()->tag(3), QString()); // the same block goes on
        QVERIFY(view.notice().isEmpty());
        QVERIFY(view.edit()->isReadOnly());
    }

    void marginShowsTheRolesColours()
    {
        SourceView view;
        view.resize(700, 200);
        view.setSource(text(), article(u"a.txt"_s));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = view.grab().toImage();
        int headline = 0;
        for (int x = 0; x < image.width(); ++x) {
            headline +=
                image.pixelColor(x, 10) == roleColor(Role::Headline, highlightPalette(ColorMode::Light)) ? 1
                                                                                                         : 0;
        }
        QVERIFY(headline >= 3);
    }

    void everyFormatIsShownAsProse()
    {
        // What is shown of other formats are the texts that were read, not their mark-up.
        SourceView view;
        view.setSource(text(), article(u"a.txt"_s));
        QCOMPARE(view.definitionName(), u"Sidebyline Prose"_s);
        view.setSource(u"Bridge shut\n"_s, article(u"a.html"_s));
        QCOMPARE(view.definitionName(), u"Sidebyline Prose"_s);
    }

    void longSourcesAreCutAndSaidSo()
    {
        QString source;
        source.reserve(25'000'000);
        while (source.size() < 25'000'000) {
            source += u"A line of a very long file that nobody reads to its end, and so it goes on.\n"_s;
        }
        SourceView view;
        view.resize(700, 400);
        view.show();
        view.setSource(source, article(u"a.txt"_s));
        QVERIFY(view.edit()->toPlainText().size() <= ShownSourceLimit);
        QVERIFY(view.notice().contains(QLocale().toString(source.size())));
        QVERIFY(view.definitionName().isEmpty());
    }

    void longLinesAreCut()
    {
        const ShownSource shown = shownSource(QString(ShownLineLimit + 5, u'x') + u"\nshort"_s);
        QCOMPARE(shown.cutLines, 1);
        QCOMPARE(shown.lines, 2);
        QVERIFY(!shown.colored);
        QVERIFY(shown.text.endsWith(u"x\u2026\nshort"_s));
    }

    void pairsAreNotCutInTwo()
    {
        const QString source = QString(ShownSourceLimit - 1, u'x') + u"\U0001F309y"_s;
        QCOMPARE(shownSource(source).shown, ShownSourceLimit - 1);
    }

    void blocksAreGoneTo()
    {
        SourceView view;
        view.setSource(text(), article(u"a.txt"_s));
        view.goToBlock(1);
        QCOMPARE(view.edit()->textCursor().blockNumber(), 2);
        view.goToBlock(7);
        QCOMPARE(view.edit()->textCursor().blockNumber(), 2);
    }

    void everyRoleAndReasonHasWords()
    {
        QStringList roles;
        for (int i = 0; i < RoleCount; ++i) {
            roles.append(roleText(Role(i)));
            QVERIFY(!roles.last().isEmpty());
        }
        QCOMPARE(roles.removeDuplicates(), 0);
        for (int i = int(RoleReason::FirstLine); i <= int(RoleReason::ByHand); ++i) {
            QVERIFY(!reasonText(RoleReason(i)).isEmpty());
        }
    }
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
