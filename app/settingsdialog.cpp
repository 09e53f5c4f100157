// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsdialog.h"

#include "app/fontfield.h"
#include "app/thresholdpreview.h"
#include "panes/texttheme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr double SliderSteps = 100; // to a threshold of 1
constexpr QSize Frame(20, 60);      // that the window system draws

QString signedNumber(int number)
{
    return number > 0 ? u"+%1"_s.arg(number) : number < 0 ? u"−%1"_s.arg(-number) : u"±0"_s;
}

/// The themes that text can be coloured by in light or in dark windows; the first is ours.
QComboBox *textThemeBox(ColorMode mode, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(mode == ColorMode::Dark ? "darkText"_L1 : "lightText"_L1);
    box->addItem(SettingsDialog::tr("Sidebyline’s", "colours of text"), QString());
    for (const TextTheme &theme : textThemes(mode)) {
        box->addItem(theme.title, theme.name);
    }
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const StoryPtr &story, const QFont &systemFont,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_story(story)
    , m_preview(new ThresholdPreview(this))
    , m_language(new QComboBox(this))
    , m_restart(new QLabel(tr("The language changes with the next start."), this))
    , m_theme(new QComboBox(this))
    , m_highlights(new QComboBox(this))
    , m_lightText(textThemeBox(ColorMode::Light, this))
    , m_darkText(textThemeBox(ColorMode::Dark, this))
    , m_threshold(new QSlider(Qt::Horizontal, this))
    , m_counts(new QLabel(this))
    , m_apply(new QPushButton(tr("Compare &Anew"), this))
    , m_goOn(new QCheckBox(tr("Go to the &next open claim after a verdict"), this))
    , m_languageAtStart(preferences.language)
    , m_systemSize(systemFont.pointSizeF())
{
    setObjectName("settingsDialog"_L1);
    setWindowTitle(tr("Settings"));
    auto *groups = new QWidget(this);
    auto *column = new QVBoxLayout(groups);
    column->addWidget(makeText(systemFont));
    column->addWidget(makeColors());
    column->addWidget(makeComparison());
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(groups);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    setFields(preferences);
    connectFields();
    const QSize whole(groups->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 40,
                      groups->sizeHint().height() + 80);
    resize(whole.boundedTo(screen()->availableSize() - Frame));
}

QWidget *SettingsDialog::makeText(const QFont &systemFont)
{
    auto *group = new QGroupBox(tr("Text and language"), this);
    auto *form = new QFormLayout(group);
    m_reading = new FontField(tr("Articles"), tr("Usual serif"), DefaultReadingSize, group);
    m_interface = new FontField(tr("Interface"), tr("System’s"), systemFont.pointSizeF(), group);
    m_reading->setObjectName("readingFont"_L1);
    m_interface->setObjectName("interfaceFont"_L1);
    form->addRow(tr("Articles:"), m_reading);
    form->addRow(tr("Interface:"), m_interface);
    m_language->setObjectName("language"_L1);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : programLanguages()) {
        const QString name = QLocale(language).nativeLanguageName();
        m_language->addItem(name.first(1).toUpper() + name.sliced(1), language);
    }
    form->addRow(tr("&Language:"), m_language);
    m_restart->setForegroundRole(QPalette::PlaceholderText);
    m_restart->setWordWrap(true);
    form->addRow(QString(), m_restart);
    return group;
}

QWidget *SettingsDialog::makeColors()
{
    auto *group = new QGroupBox(tr("Colours"), this);
    auto *form = new QFormLayout(group);
    m_theme->setObjectName("theme"_L1);
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    form->addRow(tr("&Window:"), m_theme);
    m_highlights->setObjectName("highlights"_L1);
    m_highlights->addItems({tr("Colour-blind-safe"), tr("High contrast"), tr("Greys")});
    form->addRow(tr("&Marks:"), m_highlights);
    auto *note = new QLabel(tr("Lines, bars, dots and outlines tell the marks apart as well."), group);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    form->addRow(tr("&Text, light:"), m_lightText);
    form->addRow(tr("Te&xt, dark:"), m_darkText);
    return group;
}

QWidget *SettingsDialog::makeComparison()
{
    auto *group = new QGroupBox(tr("Comparison and review"), this);
    auto *form = new QFormLayout(group);
    const int furthest = int(std::lround(WidestThreshold * SliderSteps));
    m_threshold->setObjectName("threshold"_L1);
    m_threshold->setRange(-furthest, furthest);
    m_threshold->setPageStep(5);
    m_threshold->setTickInterval(10);
    m_threshold->setTickPosition(QSlider::TicksBelow);
    m_threshold->setAccessibleName(tr("Links: more or fewer"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("more"), group));
    row->addWidget(m_threshold, 1);
    row->addWidget(new QLabel(tr("fewer"), group));
    form->addRow(tr("L&inks:"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_threshold);
    m_counts->setObjectName("thresholdCounts"_L1);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    form->addRow(QString(), m_counts);
    m_apply->setObjectName("thresholdApply"_L1);
    m_apply->setAutoDefault(false);
    auto *applyRow = new QHBoxLayout;
    applyRow->addWidget(m_apply);
    applyRow->addStretch(1);
    form->addRow(QString(), applyRow);
    m_goOn->setObjectName("goOn"_L1);
    form->addRow(QString(), m_goOn);
    return group;
}

QWidget *SettingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *reset = buttons->button(QDialogButtonBox::RestoreDefaults);
    reset->setObjectName("settingsReset"_L1);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    return buttons;
}

void SettingsDialog::connectFields()
{
    connect(m_reading, &FontField::changed, this, &SettingsDialog::take);
    connect(m_interface, &FontField::changed, this, &SettingsDialog::take);
    for (const QComboBox *box : {m_language, m_theme, m_highlights, m_lightText, m_darkText}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    }
    connect(m_goOn, &QCheckBox::toggled, this, &SettingsDialog::take);
    connect(m_threshold, &QSlider::valueChanged, this, &SettingsDialog::takeThreshold);
    connect(m_preview, &ThresholdPreview::counted, this, &SettingsDialog::showCounts);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::applyThreshold);
}

/// What articles are set in while the reader chooses no size for them.
double SettingsDialog::usualReadingSize(Preferences preferences) const
{
    preferences.readingSize = 0;
    return readingSizeOf(preferences, m_systemSize);
}

void SettingsDialog::setFields(const Preferences &preferences)
{
    const QScopedValueRollback showing(m_showing, true);
    m_reading->setUsualSize(usualReadingSize(preferences));
    m_reading->setFont(preferences.readingFamily, preferences.readingSize);
    m_interface->setFont(preferences.interfaceFamily, preferences.interfaceSize);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_restart->setVisible(preferences.language != m_languageAtStart);
    m_theme->setCurrentIndex(int(preferences.theme));
    m_highlights->setCurrentIndex(int(preferences.highlights));
    m_lightText->setCurrentIndex(std::max(0, m_lightText->findData(preferences.lightTextTheme)));
    m_darkText->setCurrentIndex(std::max(0, m_darkText->findData(preferences.darkTextTheme)));
    m_goOn->setChecked(preferences.afterVerdict == AfterVerdict::GoToNextOpen);
    m_threshold->setValue(int(std::lround(preferences.linkThreshold * SliderSteps)));
    takeThreshold();
}

void SettingsDialog::setStory(const StoryPtr &story)
{
    m_story = story;
    takeThreshold();
}

void SettingsDialog::take()
{
    if (m_showing) {
        return;
    }
    Preferences preferences = m_preferences;
    preferences.readingFamily = m_reading->family();
    preferences.readingSize = m_reading->size();
    preferences.interfaceFamily = m_interface->family();
    preferences.interfaceSize = m_interface->size();
    m_reading->setUsualSize(usualReadingSize(preferences));
    preferences.language = m_language->currentData().toString();
    preferences.theme = ThemeChoice(m_theme->currentIndex());
    preferences.highlights = HighlightChoice(m_highlights->currentIndex());
    preferences.lightTextTheme = m_lightText->currentData().toString();
    preferences.darkTextTheme = m_darkText->currentData().toString();
    preferences.afterVerdict = m_goOn->isChecked() ? AfterVerdict::GoToNextOpen : AfterVerdict::Stay;
    change(preferences);
}

void SettingsDialog::change(const Preferences &preferences)
{
    if (preferences != m_preferences) {
        m_preferences = preferences;
        m_restart->setVisible(preferences.language != m_languageAtStart);
        Q_EMIT preferencesChanged(preferences);
    }
}

void SettingsDialog::reset()
{
    setFields({});
    change({});
    takeThreshold();
}

double SettingsDialog::threshold() const
{
    return m_threshold->value() / SliderSteps;
}

void SettingsDialog::takeThreshold()
{
    const bool same = std::abs(threshold() - m_preferences.linkThreshold) < 0.5 / SliderSteps;
    m_apply->setEnabled(!same);
    if (!m_story) {
        m_counts->setText(tr("With a story open, this line says what another setting changes in it."));
    } else if (same) {
        showCounts(m_preferences.linkThreshold, storyCounts(*m_story));
    } else {
        m_counts->setText(tr("Counting…"));
        m_preview->request(m_story, threshold());
    }
}

void SettingsDialog::showCounts(double, const StoryCounts &counts)
{
    const StoryCounts now = storyCounts(*m_story);
    const auto change = [](int before, int after) {
        return before == after ? QString::number(after)
                               : tr("%1 (%2)", "count, change").arg(after).arg(signedNumber(after - before));
    };
    m_counts->setText(tr("“%1”: shared %2, reworded %3, conflicts %4, unique %5", "story, counts")
                          .arg(m_story->title, change(now.shared, counts.shared),
                               change(now.reworded, counts.reworded), change(now.conflicts, counts.conflicts),
                               change(now.unique, counts.unique)));
}

void SettingsDialog::applyThreshold()
{
    Preferences preferences = m_preferences;
    preferences.linkThreshold = threshold();
    change(preferences);
    m_apply->setEnabled(false);
}

} // namespace sidebyline
