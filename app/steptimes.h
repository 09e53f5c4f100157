// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timings.h"

#include <QString>

class QWidget;

namespace sidebyline {

class Navigator;

/// How long the interface's thread is at work for a step, for --timings. What other programs take from the
/// machine meanwhile is not counted.
struct StepTimes
{
    int steps = 0;
    Milliseconds median{0};
    Milliseconds percentile99{0};
    Milliseconds longest{0};

    [[nodiscard]] QString report() const;
};

/// Steps once through all stops of the current story and has the whole of @p page painted after each: more
/// than a reader's step costs, which paints what changed. Leaves no stop behind.
[[nodiscard]] StepTimes measureSteps(Navigator &navigator, QWidget &page);

} // namespace sidebyline
