// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QToolButton;

namespace sidebyline {

/// The base outlet, and which outlets are printed in which order.
class OutletChoice : public QWidget
{
    Q_OBJECT

public:
    explicit OutletChoice(const StoryPtr &story, QWidget *parent = nullptr);

    /// An index into the story's articles; -1 where it is that of the comparison.
    [[nodiscard]] int base() const;
    /// The articles chosen, in order; the base alone where none is.
    [[nodiscard]] std::vector<int> outlets() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void move(int step);
    void updateButtons();

    StoryPtr m_story;
    QComboBox *m_base;
    QListWidget *m_outlets;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace sidebyline
