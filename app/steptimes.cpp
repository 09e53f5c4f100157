// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/steptimes.h"

#include "navigation/navigator.h"

#include <QWidget>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace sidebyline {

QString StepTimes::report() const
{
    return u"%1 steps, each with a full paint: median %2 ms, 99th percentile %3 ms, longest %4 ms\n"_s
        .arg(steps)
        .arg(median, 0, 'f', 1)
        .arg(percentile99, 0, 'f', 1)
        .arg(longest, 0, 'f', 1);
}

StepTimes measureSteps(Navigator &navigator, QWidget &page)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int left = navigator.counts().all; left > 0; --left) {
        const auto start = Clock::now();
        navigator.step(StepDirection::Next, StepFilter::All);
        page.repaint();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    navigator.clearStop();
    if (times.empty()) {
        return {};
    }
    std::ranges::sort(times);
    return {.steps = int(times.size()),
            .median = times[times.size() / 2],
            .percentile99 = times[(times.size() - 1) * 99 / 100],
            .longest = times.back()};
}

} // namespace sidebyline
