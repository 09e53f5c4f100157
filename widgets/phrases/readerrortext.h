// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QString>

namespace sidebyline {

/// A few words for a list: "no text in it".
[[nodiscard]] QString readErrorReason(const ReadError &error);

/// One or two sentences: what can be done about it.
[[nodiscard]] QString readErrorAdvice(const ReadError &error);

/// For the message bar, where a whole folder could not be opened: what happened to @p folder, what to do.
[[nodiscard]] QString folderErrorText(const QString &folder, const ReadError &error);

} // namespace sidebyline
