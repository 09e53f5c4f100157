// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"

#include <QList>
#include <QString>

namespace sidebyline {

/// A theme of KSyntaxHighlighting that text can be coloured by.
struct TextTheme
{
    QString name;  ///< as it is stored
    QString title; ///< translated

    friend bool operator==(const TextTheme &, const TextTheme &) = default;
};

/// The installed themes whose text can be read on a light or on a dark page, by title, without ours.
[[nodiscard]] QList<TextTheme> textThemes(ColorMode mode);

/// Colours text by these themes from now on, and tells everything that is coloured by Theme::changed().
/// Empty or unknown names mean ours.
void setTextThemes(const QString &light, const QString &dark);

} // namespace sidebyline
