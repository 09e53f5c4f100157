// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace sidebyline {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// How long the calling thread was at work since it began; zero where the system doesn't tell.
[[nodiscard]] Milliseconds threadWork();

/// The milestones of a start, for --timings.
class Timings
{
public:
    /// Made at the very start of main(). Where the system tells when the process was made (Linux:
    /// /proc/self/stat, to a hundredth of a second), times count from there, else from main().
    Timings();

    /// Notes that @p milestone was reached now. Each is noted once: later ones of the same name are dropped.
    void mark(const QString &milestone);

    /// A line a milestone, "  123.4 ms   45.6 ms  window shown", in the order of time: since the process was
    /// made, and how long its first thread was at work till then. On a busy machine the second tells more.
    [[nodiscard]] QString report() const;

private:
    struct Milestone
    {
        QString name;
        Milliseconds time;
        Milliseconds work;
    };

    std::chrono::steady_clock::time_point m_main;
    Milliseconds m_beforeMain{0};
    std::vector<Milestone> m_milestones;
};

} // namespace sidebyline
