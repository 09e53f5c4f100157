// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "common/readingfont.h"

#include <QObject>

namespace sidebyline {

/// Follows the application's palette and the system's light or dark scheme while the program runs, and holds
/// what the reader chose of colours and reading text. There is one, owned by the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The theme of the running QGuiApplication, made when first asked for.
    [[nodiscard]] static Theme &instance();

    [[nodiscard]] ColorMode mode() const { return m_mode; }
    [[nodiscard]] const HighlightPalette &colors() const { return highlightPalette(m_mode, m_highlights); }

    [[nodiscard]] HighlightChoice highlights() const { return m_highlights; }
    void setHighlights(HighlightChoice choice);

    /// The size of running text, in points. Its family is in what readingFont() gives.
    [[nodiscard]] double readingSize() const { return m_readingSize; }
    /// @param family empty for the serif that is usual here
    void setReading(const QString &family, double pointSize);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The colours changed: repaint, and ask for colours() again.
    void changed();
    /// Articles are to be set anew, with readingFont() and the like at readingSize().
    void readingChanged();

private:
    explicit Theme(QObject *parent);
    void update();

    ColorMode m_mode = ColorMode::Light;
    HighlightChoice m_highlights = HighlightChoice::ColorBlindSafe;
    double m_readingSize = DefaultReadingSize;
};

} // namespace sidebyline
