// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"

#include <QString>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace sidebyline {

/// The syntax definitions and themes of KSyntaxHighlighting with ours among them. One for the thread of the
/// interface, made when first asked for; another thread may ask only to have it made ahead.
[[nodiscard]] KSyntaxHighlighting::Repository &highlightingRepository();

/// Our definition for news prose.
[[nodiscard]] KSyntaxHighlighting::Definition proseDefinition();

/// Our theme for @p mode, by name.
[[nodiscard]] KSyntaxHighlighting::Theme highlightingTheme(ColorMode mode);

} // namespace sidebyline
