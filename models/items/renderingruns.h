// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/worddiff.h"

#include <QString>

#include <span>
#include <vector>

namespace sidebyline {

/// A stretch of a rendering as it is written out: kept, struck or inserted.
struct RenderingRun
{
    DiffOp op = DiffOp::Same;
    QString text;

    friend bool operator==(const RenderingRun &, const RenderingRun &) = default;
};

/// Writes @p text out with what @p reference has in its place: without the removed runs the result is
/// @p text, save for the blanks that part struck words from kept ones. Without @p pieces it is one kept run.
[[nodiscard]] std::vector<RenderingRun> renderingRuns(QStringView reference, QStringView text,
                                                      std::span<const DiffPiece> pieces);

} // namespace sidebyline
