// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/steptimes.h"

#include "navigation/navigator.h"

#include <QWidget>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sidebyline {

QString StepTimes::report() const
{
    return u"%1 steps, each with a full paint, at work: median %2 ms, 99th percentile %3 ms, longest %4 ms\n"_s
        .arg(steps)
        .arg(median.count(), 0, 'f', 1)
        .arg(percentile99.count(), 0, 'f', 1)
        .arg(longest.count(), 0, 'f', 1);
}

StepTimes measureSteps(Navigator &navigator, QWidget &page)
{
    std::vector<Milliseconds> times;
    for (int left = navigator.counts().all; left > 0; --left) {
        const Milliseconds start = threadWork();
        navigator.step(StepDirection::Next, StepFilter::All);
        page.repaint();
        times.push_back(threadWork() - start);
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
