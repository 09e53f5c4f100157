// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sidebyline {

/// The languages whose conventions of writing are known: abbreviations, names of months, marks in numbers.
enum class TextLanguage : quint8 { English, German, French, Spanish, Italian, Portuguese, Dutch };

/// By the first two letters of a BCP 47 tag ("de", "pt-BR", "nl_NL"); English for anything else.
[[nodiscard]] TextLanguage textLanguage(QStringView tag);

} // namespace sidebyline
