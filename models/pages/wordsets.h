// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace sidebyline {

/// The hashes of the words of a text, each once, sorted. Words are runs of letters and digits, in lower case.
using WordSet = std::vector<quint64>;
[[nodiscard]] WordSet wordSet(QStringView text);

/// How many words two sets share.
[[nodiscard]] std::size_t commonWords(const WordSet &a, const WordSet &b);

} // namespace sidebyline
