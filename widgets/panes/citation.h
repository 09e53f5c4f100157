// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QLocale>
#include <QString>

namespace sidebyline {

/// @p text with where it stands, to be pasted elsewhere: outlet, headline, date, paragraph and file; what the
/// article doesn't say is left out. @p block is the one that the text begins in.
[[nodiscard]] QString withCitation(const QString &text, const Article &article, int block,
                                   const QLocale &locale);

/// The number of a body paragraph in its article, from 1; 0 for other blocks.
[[nodiscard]] int paragraphNumber(const Article &article, int block);

} // namespace sidebyline
