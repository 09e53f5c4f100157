// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sidebyline {

/// The code page of one of Windows' character sets of fonts (RTF 1.9, \fcharset); 0 for others.
[[nodiscard]] int codePageOfCharset(int charset);

/// ICU's name of a code page.
[[nodiscard]] QByteArray codePageName(int page);

} // namespace sidebyline
