// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace sidebyline {

/// The sentences of @p text: ranges within it, in order, apart, without the white space around them, none
/// empty. Every character that is not white space lies in one of them. A line or paragraph end always ends a
/// sentence; closing quotation marks and brackets belong to the sentence before.
///
/// @p language is a BCP 47 tag; en, de, fr, es, it, pt and nl have lists of abbreviations of their own, any
/// other uses the English one.
///
/// Boundaries are proposed by ICU (Unicode Standard Annex 29) and then checked against abbreviations,
/// initials, ordinals and attributions of quotations. Cost is linear, some 0.05 µs a character; the first
/// call of a thread in a language loads ICU's rules (about 1 ms). Safe to call from any thread.
[[nodiscard]] std::vector<TextRange> sentences(QStringView text, QStringView language = u"en");

} // namespace sidebyline
