// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/stepchips.h"

#include "common/chipbutton.h"

#include <QHBoxLayout>

namespace sidebyline {

StepChips::StepChips(Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](StepFilter filter, Swatch swatch, const QString &text, const QString &tip) {
        auto *chip = new ChipButton(swatch, text, this);
        chip->setCheckable(true);
        chip->setToolTip(tip);
        layout->addWidget(chip);
        m_chips.at(std::size_t(filter)) = chip;
        connect(chip, &ChipButton::clicked, this,
                [this, filter](bool checked) { m_navigator->setFilter(checked ? filter : StepFilter::All); });
    };
    add(StepFilter::Shared, Swatch::Shared, tr("Shared", "chip, claims of two or more outlets"),
        tr("Claims that two or more outlets carry. Click to step through these alone."));
    add(StepFilter::Reworded, Swatch::Reworded, tr("Reworded", "chip, shared claims"),
        tr("Shared claims that outlets put in different words. Click to step through these alone."));
    add(StepFilter::Conflicts, Swatch::Conflict, tr("Conflicts", "chip, shared claims"),
        tr("Claims in which figures, dates or names disagree. Click to step through these alone."));
    add(StepFilter::Unique, Swatch::Unique, tr("Unique", "chip, sentences of one outlet"),
        tr("Sentences found in one outlet alone. Click to step through these alone."));
    add(StepFilter::Comments, Swatch::Comment, tr("Comments", "chip, of readers"),
        tr("What readers commented. Click to step through the comments alone."));
    connect(navigator, &Navigator::storyChanged, this, &StepChips::refresh);
    connect(navigator, &Navigator::filterChanged, this, &StepChips::refresh);
    refresh();
}

void StepChips::refresh()
{
    for (int i = 0; i < StepFilterCount; ++i) {
        if (ChipButton *chip = m_chips.at(std::size_t(i))) {
            chip->setCount(m_navigator->story() ? m_navigator->counts().of(StepFilter(i)) : -1);
            chip->setChecked(m_navigator->filter() == StepFilter(i));
            chip->setEnabled(m_navigator->story() != nullptr);
        }
    }
}

} // namespace sidebyline
