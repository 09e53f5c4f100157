// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/fontfield.h"
#include "app/preferences.h"
#include "app/settingsdialog.h"
#include "app/storypage.h"
#include "app/thresholdpreview.h"
#include "common/theme.h"
#include "navigation/navigator.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"
#include "panes/prosehighlighter.h"
#include "panes/texttheme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void preferencesComeBack();
    void badValuesGiveUsableOnes_data();
    void badValuesGiveUsableOnes();
    void changesCountAtOnce();
    void textThemesColorTheText();
    void resetGivesTheFirstValues();
    void thresholdIsCountedBeforeItCounts();
    void textSizeHasKeys();
    void articlesFollowALargeInterface();
    void languageSaysWhenItCounts();

private:
    SettingsDialog *openDialog(WindowFixture &fixture)
    {
        fixture.press(Qt::Key_Comma, Qt::ControlModifier);
        return fixture.window->findChild<SettingsDialog *>();
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
};

void TestSettingsDialog::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestSettingsDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
    Theme::instance().setReading({}, DefaultReadingSize);
}

void TestSettingsDialog::preferencesComeBack()
{
    QCOMPARE(settings::preferences(), Preferences());
    const Preferences chosen{.readingFamily = u"Serif"_s,
                             .readingSize = 14.5,
                             .interfaceFamily = u"Sans"_s,
                             .interfaceSize = 12,
                             .highlights = HighlightChoice::Monochrome,
                             .theme = ThemeChoice::Dark,
                             .lightTextTheme = u"Solarized Light"_s,
                             .darkTextTheme = u"Nord"_s,
                             .language = u"fr"_s,
                             .linkThreshold = -0.07,
                             .afterVerdict = AfterVerdict::Stay};
    settings::setPreferences(chosen);
    QCOMPARE(settings::preferences(), chosen);
}

void TestSettingsDialog::badValuesGiveUsableOnes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const QString group = u"preferences1/"_s;
    QTest::newRow("no number") << group + u"readingSize"_s << QVariant(u"large"_s);
    QTest::newRow("not a number") << group + u"readingSize"_s << QVariant(u"nan"_s);
    QTest::newRow("huge text") << group + u"readingSize"_s << QVariant(1e9);
    QTest::newRow("negative text") << group + u"interfaceSize"_s << QVariant(-3);
    QTest::newRow("no such palette") << group + u"highlights"_s << QVariant(u"neon"_s);
    QTest::newRow("no such language") << group + u"language"_s << QVariant(u"tlh"_s);
    QTest::newRow("wild threshold") << group + u"linkThreshold"_s << QVariant(7);
    QTest::newRow("list") << group + u"afterVerdict"_s << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("no such theme") << u"appearance"_s << QVariant(u"purple"_s);
}

void TestSettingsDialog::badValuesGiveUsableOnes()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings().setValue(key, value);
    QCOMPARE(settings::preferences(), Preferences());
}

void TestSettingsDialog::changesCountAtOnce()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    SettingsDialog *dialog = openDialog(fixture);
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"highlights"_s)->setCurrentIndex(int(HighlightChoice::HighContrast));
    QCOMPARE(Theme::instance().highlights(), HighlightChoice::HighContrast);
    QCOMPARE(settings::preferences().highlights, HighlightChoice::HighContrast);
    dialog->findChild<QComboBox *>(u"theme"_s)->setCurrentIndex(int(ThemeChoice::Dark));
    QCOMPARE(Theme::instance().mode(), ColorMode::Dark);
    QVERIFY(fixture.window->actions().action(CommandId::AppearanceDark)->isChecked());
    const double line = fixture.window->page()->panes()->pane(0)->layout().style().of(Role::Body).lineHeight;
    auto *reading = dialog->findChild<FontField *>(u"readingFont"_s);
    reading->setFont({}, 20);
    Q_EMIT reading->changed();
    QVERIFY(fixture.window->page()->panes()->pane(0)->layout().style().of(Role::Body).lineHeight >
            line * 1.5);
    QCOMPARE(settings::preferences().readingSize, 20.0);
}

void TestSettingsDialog::textThemesColorTheText()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    SettingsDialog *dialog = openDialog(fixture);
    QVERIFY(dialog);
    const auto formats = [](ColorMode mode) {
        QList<QColor> colors;
        for (const QTextLayout::FormatRange &range : proseFormats(u"“No,” said 40 men in May 2026.", mode)) {
            colors.append(range.format.foreground().color());
        }
        return colors;
    };
    const QList<QColor> ours = formats(ColorMode::Light);
    const QList<QColor> dark = formats(ColorMode::Dark);
    auto *box = dialog->findChild<QComboBox *>(u"lightText"_s);
    QVERIFY(box->count() > 1);
    const QSignalSpy repainted(&Theme::instance(), &Theme::changed);
    box->setCurrentIndex(1);
    QVERIFY(repainted.count() > 0);
    QCOMPARE(settings::preferences().lightTextTheme, box->currentData().toString());
    QVERIFY(formats(ColorMode::Light) != ours);
    QCOMPARE(formats(ColorMode::Dark), dark);
    dialog->findChild<QPushButton *>(u"settingsReset"_s)->click();
    QCOMPARE(formats(ColorMode::Light), ours);
    setTextThemes(u"no such theme"_s, {});
    QCOMPARE(formats(ColorMode::Light), ours);
    setTextThemes({}, {});
}

void TestSettingsDialog::resetGivesTheFirstValues()
{
    Preferences chosen;
    chosen.readingSize = 20;
    chosen.highlights = HighlightChoice::Monochrome;
    SettingsDialog dialog(chosen, nullptr, QApplication::font());
    const QSignalSpy changed(&dialog, &SettingsDialog::preferencesChanged);
    dialog.findChild<QPushButton *>(u"settingsReset"_s)->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(dialog.preferences(), Preferences());
    QCOMPARE(dialog.findChild<QComboBox *>(u"highlights"_s)->currentIndex(), 0);
}

void TestSettingsDialog::thresholdIsCountedBeforeItCounts()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    const StoryPtr before = fixture.window->navigator()->story();
    SettingsDialog *dialog = openDialog(fixture);
    auto *counts = dialog->findChild<QLabel *>(u"thresholdCounts"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"thresholdApply"_s);
    const QString now = counts->text();
    QVERIFY(!apply->isEnabled());
    dialog->findChild<QSlider *>(u"threshold"_s)->setValue(30);
    QVERIFY(apply->isEnabled());
    QTRY_VERIFY(counts->text() != now && !counts->text().contains(u'…'));
    QCOMPARE(fixture.window->navigator()->story(), before); // counted, not changed
    const QSignalSpy changed(&fixture.workspace, &Workspace::storyChanged);
    apply->click();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(settings::preferences().linkThreshold, 0.3);
    QVERIFY(fixture.window->navigator()->counts().shared <= storyCounts(*before).shared);
    QVERIFY(!apply->isEnabled());
}

void TestSettingsDialog::textSizeHasKeys()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(Theme::instance().readingSize() > DefaultReadingSize);
    fixture.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(Theme::instance().readingSize(), DefaultReadingSize);
    for (int i = 0; i < 40; ++i) {
        fixture.press(Qt::Key_Minus, Qt::ControlModifier);
    }
    QCOMPARE(Theme::instance().readingSize(), SmallestText);
}

/// Who sets large letters for the whole system reads articles in large ones, too, without asking again.
void TestSettingsDialog::articlesFollowALargeInterface()
{
    QCOMPARE(readingSizeOf({}, 9), DefaultReadingSize);
    QCOMPARE(readingSizeOf({}, 20), 22.0);
    Preferences chosen;
    chosen.interfaceSize = 30;
    QCOMPARE(readingSizeOf(chosen, 9), 33.0);
    chosen.readingSize = 12;
    QCOMPARE(readingSizeOf(chosen, 9), 12.0);
    QCOMPARE(readingSizeOf({}, 2 * LargestText), LargestText);
    QFont system = QApplication::font();
    system.setPointSizeF(18);
    SettingsDialog dialog({}, nullptr, system);
    const auto *shown = dialog.findChild<FontField *>(u"readingFont"_s)->findChild<QDoubleSpinBox *>();
    QCOMPARE(shown->value(), 20.0);
    auto *letters = dialog.findChild<FontField *>(u"interfaceFont"_s)->findChild<QDoubleSpinBox *>();
    letters->setValue(30);
    QCOMPARE(shown->value(), 33.0);
    QCOMPARE(dialog.preferences().readingSize, 0.0);
}

void TestSettingsDialog::languageSaysWhenItCounts()
{
    SettingsDialog dialog({}, nullptr, QApplication::font());
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    QCOMPARE(language->count(), programLanguages().size() + 1);
    const QSignalSpy changed(&dialog, &SettingsDialog::preferencesChanged);
    language->setCurrentIndex(language->findData(u"de"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(dialog.preferences().language, u"de"_s);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
