// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace sidebyline {

struct Facts;

/// A bit for each language known to detectLanguage() that has the word for a function word ("the", "und");
/// 0 for a word that matters. @p hash is made by wordHash().
[[nodiscard]] quint8 functionWordBits(quint64 hash);

/// The language of a text by its function words: "en", "de", "fr", "es", "it", "pt" or "nl"; others that are
/// only told apart are Scandinavian, Slavic and some more, also in Cyrillic, Greek, Arabic and Hebrew
/// letters; empty where too few words stand out, and for writing without spaces. Looks at some thousand words
/// at most.
[[nodiscard]] QString detectLanguage(std::span<const Facts> facts);

} // namespace sidebyline
