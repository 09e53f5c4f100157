// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace sidebyline {

struct Paragraph;

/// The language of a text by its function words: "en", "de", "fr", "es", "it", "pt" or "nl"; empty where too
/// few of them stand out. Looks at some thousand words at most.
[[nodiscard]] QString detectLanguage(std::span<const Paragraph> paragraphs);

} // namespace sidebyline
