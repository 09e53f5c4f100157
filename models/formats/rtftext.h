// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"

#include <QByteArrayView>

namespace sidebyline {

/// Groups nested deeper than this are left out.
inline constexpr int MaxRtfDepth = 1000;

/// The paragraphs of an RTF file with their styles. Code pages, fonts' character sets, \u with its
/// replacement, binary data and groups that say how they are to be skipped are known; everything else is
/// taken as RTF asks: unknown words are nothing. Fails with Damaged where no text stands before the file
/// breaks off, TooLarge for too many paragraphs, Cancelled. Linear.
[[nodiscard]] std::expected<DocumentText, ReadErrorCode> rtfText(QByteArrayView rtf,
                                                                 const std::stop_token &stop = {});

} // namespace sidebyline
