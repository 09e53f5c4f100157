// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QObject>

namespace sidebyline {

/// Light, dark or as the system has it, for the whole application. Where the style has no colours of its own
/// (Fusion without a desktop behind it) the window takes windowPalette(); other styles keep theirs.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace sidebyline
