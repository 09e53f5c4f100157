// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "navigation/navigator.h"

#include <QWidget>

#include <array>

namespace sidebyline {

class ChipButton;

/// A chip with its count for each kind of stop. The checked one is what stepping halts at; clicking it again
/// lets all through.
class StepChips : public QWidget
{
    Q_OBJECT

public:
    explicit StepChips(Navigator *navigator, QWidget *parent = nullptr);

    /// The chip for @p filter; null for StepFilter::All, which has none.
    [[nodiscard]] ChipButton *chip(StepFilter filter) const { return m_chips.at(std::size_t(filter)); }

private:
    void refresh();

    Navigator *m_navigator;
    std::array<ChipButton *, StepFilterCount> m_chips{};
};

} // namespace sidebyline
