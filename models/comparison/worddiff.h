// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <vector>

namespace sidebyline {

enum class DiffOp : quint8 { Same, Removed, Added };

/// A run of words: in the base (Same, Removed) and in the other text (Same, Added).
/// Ranges run from the first to the last word of the piece, with the marks between and directly after them.
struct DiffPiece
{
    DiffOp op = DiffOp::Same;
    TextRange base;  ///< empty where op is Added
    TextRange other; ///< empty where op is Removed

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// The word differences from @p base to @p other in reading order; a changed passage comes as Removed, then
/// Added. Words are compared without case and kinds of quotation marks. Longest common subsequence by dtl
/// (indices recounted from the edit types); texts too long for it are cut at shared runs first.
[[nodiscard]] std::vector<DiffPiece> wordDiff(QStringView base, QStringView other);

} // namespace sidebyline
