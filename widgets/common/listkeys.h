// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace sidebyline {

/// Gives Home and End to @p list while it has the keys, whatever commands of the window have them elsewhere.
void keepListKeys(QAbstractItemView *list);

} // namespace sidebyline
