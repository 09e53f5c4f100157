// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chipbutton.h"
#include "common/highlightpalette.h"
#include "common/keycap.h"
#include "common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr double TextContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double StrongContrast = 7;
constexpr double MarkContrast = 3.0; // WCAG 2.2, 1.4.11; three of the marks' colours are fills behind text

} // namespace

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("choice");
        for (int choice = 0; choice < HighlightChoiceCount; ++choice) {
            QTest::addRow("light %d", choice) << false << choice;
            QTest::addRow("dark %d", choice) << true << choice;
        }
    }

    void textIsReadable()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, choice);
        const HighlightPalette &colors =
            highlightPalette(dark ? ColorMode::Dark : ColorMode::Light, HighlightChoice(choice));
        const QList<QColor> grounds{colors.page,      colors.shared[0],    colors.shared[1],
                                    colors.shared[2], colors.conflictFill, colors.removed,
                                    colors.added,     colors.keycap,       colors.found};
        for (const QColor &ground : grounds) {
            const bool strong = HighlightChoice(choice) == HighlightChoice::HighContrast;
            QVERIFY2(contrast(colors.text, ground) >= (strong ? StrongContrast : TextContrast),
                     qPrintable(ground.name()));
        }
        for (const QColor &ground : {colors.page, colors.strip, colors.shared[0]}) {
            QVERIFY2(contrast(colors.quietText, ground) >= TextContrast, qPrintable(ground.name()));
        }
        QVERIFY(contrast(colors.warning, colors.page) >= TextContrast);
    }

    void marksAreSeen_data() { textIsReadable_data(); }

    void marksAreSeen()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, choice);
        const HighlightPalette &colors =
            highlightPalette(dark ? ColorMode::Dark : ColorMode::Light, HighlightChoice(choice));
        for (const QColor &mark : {colors.reworded, colors.conflictLine, colors.unique, colors.current,
                                   colors.comment, colors.foundLine}) {
            QVERIFY2(contrast(mark, colors.page) >= MarkContrast, qPrintable(mark.name()));
        }
        QVERIFY(contrast(colors.reworded, colors.shared[2]) >= MarkContrast);
        QVERIFY(contrast(colors.conflictLine, colors.conflictFill) >= MarkContrast);
        QVERIFY(contrast(colors.foundLine, colors.found) >= MarkContrast);
        for (const QColor &outlet : colors.outlets) {
            QVERIFY2(contrast(outlet, colors.page) >= MarkContrast, qPrintable(outlet.name()));
        }
    }

    void depthsGrowWithTheOutlets()
    {
        QCOMPARE(sharedDepth(2), 0);
        QCOMPARE(sharedDepth(3), 1);
        QCOMPARE(sharedDepth(4), 2);
        QCOMPARE(sharedDepth(30), 2);
        for (int i = 0; i < 2 * HighlightChoiceCount; ++i) {
            const HighlightPalette &colors =
                highlightPalette(i % 2 ? ColorMode::Dark : ColorMode::Light, HighlightChoice(i / 2));
            double before = 1;
            for (const QColor &fill : colors.shared) {
                QVERIFY(contrast(fill, colors.page) > before);
                before = contrast(fill, colors.page);
            }
        }
    }

    void outletsHaveColoursOfTheirOwn()
    {
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        for (int i = 0; i < OutletColors; ++i) {
            for (int j = 0; j < i; ++j) {
                QVERIFY(colors.outlet(i) != colors.outlet(j));
            }
        }
        QCOMPARE(colors.outlet(OutletColors), colors.outlet(0));
    }

    void themeFollowsThePalette()
    {
        QApplication::setPalette(windowPalette(ColorMode::Light));
        Theme &theme = Theme::instance();
        QCOMPARE(theme.mode(), ColorMode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QApplication::setPalette(windowPalette(ColorMode::Dark));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(theme.mode(), ColorMode::Dark);
        QCOMPARE(theme.colors(), highlightPalette(ColorMode::Dark));
        QApplication::setPalette(windowPalette(ColorMode::Light));
        QTRY_COMPARE(changed.count(), 2);
    }

    void chipTellsItsCount()
    {
        ChipButton chip(Swatch::Conflict, u"Conflicts"_s);
        const int narrow = chip.sizeHint().width();
        chip.setCount(1234);
        QVERIFY(chip.sizeHint().width() > narrow);
        chip.setCount(12);
        QCOMPARE(chip.sizeHint().width(), narrow); // its neighbours stand still
        QCOMPARE(chip.accessibleName(), u"Conflicts 12"_s);
        QSignalSpy clicked(&chip, &ChipButton::clicked);
        chip.show();
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QTRY_COMPARE(clicked.count(), 2);
    }

    void keysArePainted()
    {
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        KeyHint hint({u"J"_s, u"K"_s}, u"next / previous"_s);
        hint.resize(hint.sizeHint());
        const QImage image = hint.grab().toImage();
        QVERIFY(image.width() > int(2 * keycapSize(hint.font(), u"J"_s).width()));
        int border = 0;
        for (int x = 0; x < image.width(); ++x) {
            border += image.pixelColor(x, image.height() / 2) == colors.keycapBorder ? 1 : 0;
        }
        QCOMPARE(border, 4); // both sides of both keys
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
