// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace sidebyline {

/// Gives Home and End to @p list, or a text, while it has the keys, whatever commands of the window have them
/// elsewhere.
void keepListKeys(QWidget *list);

} // namespace sidebyline
