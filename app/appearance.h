// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "common/highlightpalette.h"

#include <QFont>
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
    /// The colours of the marks; the window's own go with them.
    void chooseHighlights(HighlightChoice choice);

    /// The interface's font; empty and 0: the system's.
    void chooseFont(const QString &family, double pointSize);
    [[nodiscard]] const QFont &systemFont() const { return m_systemFont; }

private:
    void apply();

    QFont m_systemFont;

    ThemeChoice m_choice = ThemeChoice::System;
    HighlightChoice m_highlights = HighlightChoice::ColorBlindSafe;
};

} // namespace sidebyline
