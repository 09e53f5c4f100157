// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportchoices.h"

#include "app/outletchoice.h"
#include "items/reference.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal SmallestChoice = 6; // points, of the text sizes offered
constexpr qreal LargestChoice = 16;
constexpr int FontNameLength = 14; // letters of a font's name that the field has room for
constexpr int ClaimRows = 4;
constexpr std::array Parts = {ReportPart::Cover,     ReportPart::Summary,    ReportPart::Matrix,
                              ReportPart::Rows,      ReportPart::Unique,     ReportPart::NotFound,
                              ReportPart::Conflicts, ReportPart::Quotations, ReportPart::Comments,
                              ReportPart::Review,    ReportPart::Audit,      ReportPart::Sources};
static_assert(Parts.size() == ReportPartCount);

} // namespace

ExportChoices::ExportChoices(const StoryPtr &story, QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_textSize(new QDoubleSpinBox(this))
    , m_serif(fontBox("serif"_L1))
    , m_sans(fontBox("sans"_L1))
    , m_outlets(new OutletChoice(story, this))
{
    m_preset->setObjectName("preset"_L1);
    m_preset->addItems({tr("Full evidence"), tr("Summary", "preset of a report"), tr("Conflicts only"),
                        tr("Selected claims"), tr("My choice", "of a report’s parts")});
    auto *outletsBox = new QGroupBox(tr("Outlets"), this);
    auto *outletsLayout = new QVBoxLayout(outletsBox);
    outletsLayout->addWidget(m_outlets);
    auto *top = new QFormLayout;
    top->addRow(tr("Prese&t:"), m_preset);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(partsBox());
    layout->addWidget(claimsBox(*story));
    layout->addWidget(paperBox());
    layout->addWidget(outletsBox, 1);
    showPreset();
    connect(m_preset, &QComboBox::activated, this, &ExportChoices::takePreset);
    connect(m_outlets, &OutletChoice::changed, this, &ExportChoices::changed);
}

QGroupBox *ExportChoices::partsBox()
{
    const std::array<QString, ReportPartCount> names = {tr("Co&ver"),
                                                        tr("Su&mmary"),
                                                        tr("Claims b&y outlets"),
                                                        tr("&Aligned paragraphs"),
                                                        tr("Only in one o&utlet"),
                                                        tr("Not found &in"),
                                                        tr("&Conflicts"),
                                                        tr("&Quotations"),
                                                        tr("&Readers’ comments"),
                                                        tr("Revie&w notes and verdicts"),
                                                        tr("Readin&g audit"),
                                                        tr("&Sources")};
    constexpr int rows = ReportPartCount / 2;
    auto *box = new QGroupBox(tr("Parts"), this);
    auto *grid = new QGridLayout(box);
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        m_parts.at(i) = new QCheckBox(names.at(i), box);
        m_parts.at(i)->setChecked(true);
        grid->addWidget(m_parts.at(i), int(i) % rows, int(i) / rows);
        connect(m_parts.at(i), &QCheckBox::toggled, this, [this] {
            showPreset();
            Q_EMIT changed();
        });
    }
    return box;
}

QGroupBox *ExportChoices::paperBox()
{
    m_paper->setObjectName("paper"_L1);
    m_paper->addItems({tr("A4"), tr("A3"), tr("Letter", "paper"), tr("Legal", "paper")});
    m_orientation->setObjectName("orientation"_L1);
    m_orientation->addItems({tr("Landscape"), tr("Portrait")});
    m_textSize->setObjectName("textSize"_L1);
    m_textSize->setRange(SmallestChoice, LargestChoice);
    m_textSize->setSingleStep(0.5);
    m_textSize->setDecimals(1);
    m_textSize->setValue(DefaultTextSize);
    m_textSize->setSuffix(tr(" pt", "points, after a number"));
    auto *box = new QGroupBox(tr("Paper and fonts"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("Si&ze:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("Te&xt:"), m_textSize);
    form->addRow(tr("Fo&nt of texts:"), m_serif);
    form->addRow(tr("Font of hea&ds:"), m_sans);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    connect(m_textSize, &QDoubleSpinBox::valueChanged, this, &ExportChoices::changed);
    return box;
}

QComboBox *ExportChoices::fontBox(QLatin1StringView name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FontNameLength);
    box->addItem(tr("The usual one", "font"), QString());
    for (const QString &family : QFontDatabase::families()) {
        box->addItem(family, family);
    }
    connect(box, &QComboBox::currentIndexChanged, this, &ExportChoices::changed);
    return box;
}

QGroupBox *ExportChoices::claimsBox(const Story &story)
{
    m_onlyClaims = new QGroupBox(tr("On&ly these claims"), this);
    m_onlyClaims->setObjectName("onlyClaims"_L1);
    m_onlyClaims->setCheckable(true);
    m_onlyClaims->setChecked(false);
    m_onlyClaims->setToolTip(tr("The matrix, the paragraphs, the conflicts and the quotations tell of these "
                                "claims alone; of all while none is chosen"));
    m_claims = new QListWidget(m_onlyClaims);
    m_claims->setObjectName("claims"_L1);
    m_claims->setAccessibleName(tr("Claims to print"));
    m_claims->setMinimumHeight(ClaimRows * fontMetrics().height() * 3 / 2);
    m_claims->setUniformItemSizes(true);
    for (int i = 0; i < int(story.comparison.claims.size()); ++i) {
        const SentenceRef first = story.comparison.claims[std::size_t(i)].members.front();
        auto *item = new QListWidgetItem(
            u"%1  %2"_s.arg(QString::number(i + 1), sentenceText(story, first).toString()), m_claims);
        const bool isFlagged = story.review && story.review->marks.claim(i).flagged;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isFlagged ? Qt::Checked : Qt::Unchecked);
    }
    auto *layout = new QVBoxLayout(m_onlyClaims);
    layout->addWidget(m_claims);
    showClaims(false);
    connect(m_onlyClaims, &QGroupBox::toggled, this, [this](bool only) {
        showClaims(only);
        showPreset();
        Q_EMIT changed();
    });
    connect(m_claims, &QListWidget::itemChanged, this, &ExportChoices::changed);
    return m_onlyClaims;
}

void ExportChoices::showClaims(bool shown)
{
    m_claims->setVisible(shown);
    m_onlyClaims->setFlat(!shown);
}

ReportParts ExportChoices::parts() const
{
    ReportParts chosen;
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        chosen.setFlag(Parts.at(i), m_parts.at(i)->isChecked());
    }
    return chosen;
}

void ExportChoices::setParts(ReportParts parts)
{
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        const QSignalBlocker silent(m_parts.at(i));
        m_parts.at(i)->setChecked(parts.testFlag(Parts.at(i)));
    }
}

void ExportChoices::takePreset(int index)
{
    if (index >= ReportPresetCount) {
        return; // what is chosen already
    }
    setParts(partsOf(ReportPreset(index)));
    {
        const QSignalBlocker silent(m_onlyClaims);
        m_onlyClaims->setChecked(ReportPreset(index) == ReportPreset::SelectedClaims);
        showClaims(m_onlyClaims->isChecked());
    }
    Q_EMIT changed();
}

bool ExportChoices::isPreset(ReportPreset preset) const
{
    return partsOf(preset) == parts() &&
           (preset != ReportPreset::SelectedClaims || m_onlyClaims->isChecked());
}

/// The preset that is what is chosen.
void ExportChoices::showPreset()
{
    int preset = 0;
    while (preset < ReportPresetCount && !isPreset(ReportPreset(preset))) {
        ++preset;
    }
    m_preset->setCurrentIndex(preset);
}

ReportOptions ExportChoices::options() const
{
    ReportOptions options;
    options.paper = PaperSize(m_paper->currentIndex());
    options.orientation = PaperOrientation(m_orientation->currentIndex());
    options.textSize = m_textSize->value();
    options.parts = parts();
    options.fonts.serif = m_serif->currentData().toString();
    options.fonts.sans = m_sans->currentData().toString();
    options.base = m_outlets->base();
    options.outlets = m_outlets->outlets();
    for (int i = 0; m_onlyClaims->isChecked() && i < m_claims->count(); ++i) {
        if (m_claims->item(i)->checkState() == Qt::Checked) {
            options.claims.push_back(i);
        }
    }
    return options;
}

void ExportChoices::setOptions(const ReportOptions &options)
{
    {
        const QSignalBlocker silent(this);
        m_paper->setCurrentIndex(int(options.paper));
        m_orientation->setCurrentIndex(int(options.orientation));
        m_textSize->setValue(options.textSize);
        m_serif->setCurrentIndex(std::max(0, m_serif->findData(options.fonts.serif)));
        m_sans->setCurrentIndex(std::max(0, m_sans->findData(options.fonts.sans)));
        setParts(options.parts);
        // Which claims were selected last is the story's own affair: those that are flagged are offered.
        m_onlyClaims->setChecked(options.parts == partsOf(ReportPreset::SelectedClaims));
        showPreset();
    }
    Q_EMIT changed();
}

} // namespace sidebyline
