// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/storypage.h"
#include "app/storyviews.h"
#include "navigation/navigator.h"

#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// What the views paint, beside a full paint.
class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintingInPartsShowsTheWhole_data();
    void paintingInPartsShowsTheWhole();

private:
    QTemporaryDir m_settings;
    QTemporaryDir m_story;
};

void TestPainting::initTestCase()
{
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestPainting::paintingInPartsShowsTheWhole_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("reading") << int(ViewMode::Reading);
    QTest::newRow("aligned") << int(ViewMode::Aligned);
    QTest::newRow("matrix") << int(ViewMode::Matrix);
}

/// What is moved and painted in parts as one steps, scrolls and filters is what painting all would show.
void TestPainting::paintingInPartsShowsTheWhole()
{
    QFETCH(int, mode);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    MainWindow *window = fixture.window.get();
    window->resize(900, 500); // smaller than the story
    fixture.press(Qt::Key(Qt::Key_1 + mode), Qt::ControlModifier);
    QCOMPARE(window->page()->views()->mode(), ViewMode(mode));
    QCoreApplication::sendPostedEvents();
    const auto differs = [window](const QString &when) {
        QCoreApplication::sendPostedEvents();
        const QImage seen = window->screen()->grabWindow(window->winId()).toImage();
        const QImage whole = window->grab().toImage();
        return seen.convertToFormat(QImage::Format_RGB32) == whole.convertToFormat(QImage::Format_RGB32)
                   ? QString()
                   : when;
    };
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        QSKIP("skipped: the screen can be read offscreen alone");
    }
    QTRY_COMPARE(differs(u"at first"_s), QString()); // a narrow window folds its parts first
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < window->navigator()->counts().all; ++i) {
            fixture.press(round == 0 ? Qt::Key_J : Qt::Key_K);
            QCOMPARE(differs(u"step %1 of round %2"_s.arg(i).arg(round)), QString());
        }
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Up, Qt::Key_PageUp}) {
            fixture.press(key);
            QCOMPARE(differs(u"key %1 in round %2"_s.arg(int(key)).arg(round)), QString());
        }
        fixture.press(Qt::Key_3, Qt::AltModifier); // conflicts, and all again
        QCOMPARE(differs(u"filtered"_s), QString());
        fixture.press(Qt::Key_0, Qt::AltModifier);
        QCOMPARE(differs(u"not filtered"_s), QString());
        fixture.press(Qt::Key_P);
        fixture.press(Qt::Key_2);
        QCOMPARE(differs(u"pinned"_s), QString());
        fixture.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(differs(u"larger"_s), QString());
        fixture.press(Qt::Key_0, Qt::ControlModifier);
        fixture.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(differs(u"unlinked"_s), QString());
    }
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
