// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/stepchips.h"

#include "common/chipbutton.h"
#include "items/articlename.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int Space = 8; // between chips, in pixels

struct Words
{
    Swatch swatch = Swatch::None;
    QString text;
    QString tip;
};

Words wordsOf(StepFilter filter)
{
    switch (filter) {
    case StepFilter::All:
        return {};
    case StepFilter::Shared:
        return {Swatch::Shared, StepChips::tr("Shared", "chip, claims of two or more outlets"),
                StepChips::tr("Claims that two or more outlets carry.")};
    case StepFilter::Reworded:
        return {Swatch::Reworded, StepChips::tr("Reworded", "chip, shared claims"),
                StepChips::tr("Shared claims that outlets put in different words.")};
    case StepFilter::Conflicts:
        return {Swatch::Conflict, StepChips::tr("Conflicts", "chip, shared claims"),
                StepChips::tr("Claims in which figures, dates or names disagree.")};
    case StepFilter::Unique:
        return {Swatch::Unique, StepChips::tr("Unique", "chip, sentences of one outlet"),
                StepChips::tr("Sentences found in one outlet alone.")};
    case StepFilter::Comments:
        return {Swatch::Comment, StepChips::tr("Comments", "chip, of readers"),
                StepChips::tr("What readers commented.")};
    case StepFilter::Paraphrased:
        return {Swatch::None, StepChips::tr("Paraphrased", "chip, shared claims"),
                StepChips::tr("Shared claims that outlets tell in other words altogether.")};
    case StepFilter::Quotations:
        return {Swatch::None, StepChips::tr("Quotations", "chip, shared claims"),
                StepChips::tr("Shared claims that are somebody’s words.")};
    case StepFilter::Unreviewed:
        return {Swatch::None, StepChips::tr("Not reviewed", "chip"),
                StepChips::tr("Claims and sentences that no verdict was given on.")};
    case StepFilter::Flagged:
        return {Swatch::None, StepChips::tr("Flagged", "chip"),
                StepChips::tr("Claims and sentences that were flagged.")};
    }
    return {};
}

/// The chips that are there whether chosen or not, from left to right.
constexpr std::array UsualFilters = {StepFilter::Shared, StepFilter::Reworded, StepFilter::Conflicts,
                                     StepFilter::Unique, StepFilter::Comments};

bool isUsual(StepFilter filter)
{
    return std::ranges::contains(UsualFilters, filter);
}

} // namespace

StepChips::StepChips(Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 1; i < StepFilterCount; ++i) {
        addChip(StepFilter(i));
    }
    m_more->setObjectName("moreFilters"_L1);
    m_more->setText(tr("Filter"));
    m_more->setToolTip(tr("All filters and the outlets"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &StepChips::fillMenu);
    connect(navigator, &Navigator::storyChanged, this, &StepChips::refresh);
    connect(navigator, &Navigator::countsChanged, this, &StepChips::refresh);
    connect(navigator, &Navigator::filterChanged, this, &StepChips::refresh);
    refresh();
}

void StepChips::addChip(StepFilter filter)
{
    const Words words = wordsOf(filter);
    auto *chip = new ChipButton(words.swatch, words.text, this);
    chip->setCheckable(true);
    chip->setToolTip(
        tr("%1 Click to see and step through these; click again to see the others too.").arg(words.tip));
    m_chips.at(std::size_t(filter)) = chip;
    connect(chip, &ChipButton::clicked, this, [this, filter] { m_navigator->toggleFilter(filter); });
}

std::vector<ChipButton *> StepChips::wanted() const
{
    // What is chosen stands first where there isn't room for all.
    std::vector<ChipButton *> chips;
    for (const StepFilter filter : UsualFilters) {
        chips.push_back(chip(filter));
    }
    for (int i = 1; i < StepFilterCount; ++i) {
        if (!isUsual(StepFilter(i)) && m_navigator->facets().has(StepFilter(i))) {
            chips.push_back(chip(StepFilter(i)));
        }
    }
    chips.insert(chips.end(), m_outlets.begin(), m_outlets.end());
    return chips;
}

void StepChips::refresh()
{
    for (int i = 1; i < StepFilterCount; ++i) {
        ChipButton *here = chip(StepFilter(i));
        here->setCount(m_navigator->story() ? m_navigator->counts().of(StepFilter(i)) : -1);
        here->setChecked(m_navigator->facets().has(StepFilter(i)));
        here->setEnabled(m_navigator->story() != nullptr);
    }
    m_more->setEnabled(m_navigator->story() != nullptr);
    refreshOutlets();
    updateGeometry();
    arrange();
}

void StepChips::refreshOutlets()
{
    const std::vector<int> &outlets = m_navigator->facets().outlets;
    for (ChipButton *old : m_outlets) {
        old->hide();
        old->deleteLater();
    }
    m_outlets.clear();
    for (const int article : outlets) {
        const QString name = articleName(m_navigator->story()->articles, article);
        auto *chip = new ChipButton(Swatch::None, fontMetrics().elidedText(name, Qt::ElideRight, 160), this);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setAccessibleName(tr("Only what %1 carries").arg(name));
        chip->setToolTip(tr("Only what %1 carries. Click to see the others too.").arg(name));
        connect(chip, &ChipButton::clicked, this, [this, article] { m_navigator->toggleOutlet(article); });
        m_outlets.push_back(chip);
    }
}

void StepChips::arrange()
{
    const QSize more = m_more->sizeHint();
    const int room = width() - more.width() - Space;
    const std::vector<ChipButton *> chips = wanted();
    // Chosen chips take their room first, so that a filter that is on is always seen.
    int left = room;
    for (const ChipButton *chip : chips) {
        left -= chip->isChecked() ? chip->sizeHint().width() + Space : 0;
    }
    int x = 0;
    const auto place = [this](QWidget *widget, int at, QSize size) {
        const int mirrored = isRightToLeft() ? width() - at - size.width() : at;
        widget->setGeometry(mirrored, (height() - size.height()) / 2, size.width(), size.height());
        widget->show();
    };
    for (int i = 1; i < StepFilterCount; ++i) {
        chip(StepFilter(i))->setVisible(false);
    }
    bool full = false;
    for (ChipButton *chip : chips) {
        const QSize size = chip->sizeHint();
        if (!chip->isChecked()) {
            full = full || size.width() + Space > left;
            left -= full ? 0 : size.width() + Space;
        }
        const bool shown = chip->isChecked() || !full;
        chip->setVisible(shown);
        if (shown) {
            place(chip, x, size);
            x += size.width() + Space;
        }
    }
    place(m_more, x, more);
}

void StepChips::fillMenu()
{
    m_menu->clear();
    for (int i = 1; i < StepFilterCount; ++i) {
        const auto filter = StepFilter(i);
        if (filter == StepFilter::Unreviewed) {
            m_menu->addSeparator();
        }
        QAction *action = m_menu->addAction(
            tr("%1 (%2)", "a filter and how many it lets through")
                .arg(wordsOf(filter).text, locale().toString(m_navigator->counts().of(filter))));
        action->setCheckable(true);
        action->setChecked(m_navigator->facets().has(filter));
        connect(action, &QAction::triggered, this, [this, filter] { m_navigator->toggleFilter(filter); });
    }
    m_menu->addSection(tr("Carried by"));
    for (int i = 0; m_navigator->story() && i < int(m_navigator->story()->articles.size()); ++i) {
        QString name = articleName(m_navigator->story()->articles, i);
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_navigator->facets().hasOutlet(i));
        connect(action, &QAction::triggered, this, [this, i] { m_navigator->toggleOutlet(i); });
    }
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Show Everything"));
    all->setEnabled(!m_navigator->facets().isEmpty());
    connect(all, &QAction::triggered, this, [this] { m_navigator->setFacets({}); });
}

QSize StepChips::sizeHint() const
{
    int width = m_more->sizeHint().width();
    int height = m_more->sizeHint().height();
    for (const ChipButton *chip : wanted()) {
        width += chip->sizeHint().width() + Space;
        height = std::max(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize StepChips::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), sizeHint().height()};
}

void StepChips::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StepChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace sidebyline
