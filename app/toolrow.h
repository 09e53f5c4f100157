// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace sidebyline {

class CommandActions;
class FindField;
class Navigator;
class StepChips;

/// The row above the panes of an opened folder: open a folder, the chips with their counts, what to find,
/// linked scrolling, export.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    ToolRow(const CommandActions &actions, Navigator *navigator, QWidget *parent = nullptr);

    [[nodiscard]] StepChips *chips() const { return m_chips; }
    [[nodiscard]] FindField *findField() const { return m_find; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StepChips *m_chips;
    FindField *m_find;
    class AccentButton;
};

} // namespace sidebyline
