// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"

#include <QObject>

namespace sidebyline {

/// Follows the application's palette and the system's light or dark scheme while the program runs.
/// There is one, owned by the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The theme of the running QGuiApplication, made when first asked for.
    [[nodiscard]] static Theme &instance();

    [[nodiscard]] ColorMode mode() const { return m_mode; }
    [[nodiscard]] const HighlightPalette &colors() const { return highlightPalette(m_mode); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The mode changed: repaint, and ask for colours() again.
    void changed();

private:
    explicit Theme(QObject *parent);
    void update();

    ColorMode m_mode = ColorMode::Light;
};

} // namespace sidebyline
