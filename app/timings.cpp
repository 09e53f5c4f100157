// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timings.h"

#include <QFile>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

/// Since the process was made; zero where the system doesn't tell.
Milliseconds sinceProcessStart()
{
#ifdef Q_OS_LINUX
    // proc(5): field 22, "starttime", in clock ticks since boot. The second field, the program's name in
    // brackets, may hold blanks: fields are counted from behind it.
    constexpr int StartTimeBehindName = 22 - 3;
    QFile stat(u"/proc/self/stat"_s);
    timespec now{};
    if (stat.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const QByteArray all = stat.readAll();
        const QByteArray ticks = all.sliced(all.lastIndexOf(')') + 2).split(' ').value(StartTimeBehindName);
        const double startedAt = 1000.0 * ticks.toDouble() / double(sysconf(_SC_CLK_TCK));
        const double nowAt = 1000.0 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
        return Milliseconds(std::max(0.0, nowAt - startedAt));
    }
#endif
    return Milliseconds(0);
}

} // namespace

Milliseconds threadWork()
{
#ifdef Q_OS_LINUX
    timespec work{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &work) == 0) {
        return Milliseconds(1000.0 * double(work.tv_sec) + double(work.tv_nsec) / 1e6);
    }
#endif
    return Milliseconds(0);
}

Timings::Timings()
    : m_main(std::chrono::steady_clock::now())
    , m_beforeMain(sinceProcessStart())
{
    mark(u"main() entered"_s);
}

void Timings::mark(const QString &milestone)
{
    if (!std::ranges::contains(m_milestones, milestone, &Milestone::name)) {
        m_milestones.push_back(
            {milestone, m_beforeMain + (std::chrono::steady_clock::now() - m_main), threadWork()});
    }
}

QString Timings::report() const
{
    QString lines = u"      since      first\n"
                    u" the start     thread\n"_s;
    for (const Milestone &milestone : m_milestones) {
        lines += u"%1 ms %2 ms  %3\n"_s.arg(milestone.time.count(), 7, 'f', 1)
                     .arg(milestone.work.count(), 7, 'f', 1)
                     .arg(milestone.name);
    }
    return lines;
}

} // namespace sidebyline
