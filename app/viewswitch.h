// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace sidebyline {

/// Actions of which one is on, as neighbouring segments of one button: Reading, Aligned, Matrix.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    class Segment;
};

} // namespace sidebyline
