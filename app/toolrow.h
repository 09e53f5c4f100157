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

/// The row above the panes of an opened folder: open a folder, the views, the chips with their counts, what
/// to find, linked scrolling, export. In a narrow window it has two lines.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    ToolRow(const CommandActions &actions, Navigator *navigator, QWidget *parent = nullptr);

    [[nodiscard]] StepChips *chips() const { return m_chips; }
    [[nodiscard]] FindField *findField() const { return m_find; }

    /// The wider of the two lines.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int oneLineWidth() const;
    void arrange();

    StepChips *m_chips;
    FindField *m_find;
    QWidget *m_left;
    QWidget *m_right;
    class AccentButton;
};

} // namespace sidebyline
