// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "navigation/navigator.h"

#include <QWidget>

#include <array>
#include <vector>

class QMenu;
class QToolButton;

namespace sidebyline {

class ChipButton;

/// The filters: a chip with its count for each usual kind of stop, further chips for the others while they
/// are chosen, and a button whose menu lists them all. What is checked is shown and stepped through. Where
/// the row is narrow, chips give way from the right: the menu has what they have.
class StepChips : public QWidget
{
    Q_OBJECT

public:
    explicit StepChips(Navigator *navigator, QWidget *parent = nullptr);

    /// The chip for @p filter; null for StepFilter::All, which has none.
    [[nodiscard]] ChipButton *chip(StepFilter filter) const { return m_chips.at(std::size_t(filter)); }
    /// The chips of the outlets that are chosen, in pane order.
    [[nodiscard]] const std::vector<ChipButton *> &outletChips() const { return m_outlets; }
    /// The button at the end that opens the menu of all filters.
    [[nodiscard]] QToolButton *more() const { return m_more; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChip(StepFilter filter);
    void refresh();
    void refreshOutlets();
    void arrange();
    void fillMenu();
    [[nodiscard]] std::vector<ChipButton *> wanted() const;

    Navigator *m_navigator;
    std::array<ChipButton *, StepFilterCount> m_chips{};
    std::vector<ChipButton *> m_outlets;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace sidebyline
