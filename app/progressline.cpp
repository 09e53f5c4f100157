// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progressline.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdio>

#include <unistd.h>

namespace sidebyline {

namespace {

/// Between two lines, in milliseconds: short work shows none.
constexpr qint64 Pause = 150;

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    m_sinceShown.start();
}

ProgressLine::~ProgressLine()
{
    if (m_isShown) {
        std::fputs("\r\033[K", stderr);
    }
}

void ProgressLine::listenTo(LibraryEvents &events)
{
    if (!m_isTerminal) {
        return;
    }
    events.progressed = [this](const LibraryProgress &progress) {
        const QLocale locale;
        if (progress.filesRead < progress.files) {
            show(Progress::tr("Reading article %1 of %2")
                     .arg(locale.toString(progress.filesRead + 1), locale.toString(progress.files)));
        } else if (progress.storiesCompared == 0) {
            show(Progress::tr("Grouping and comparing"));
        } else if (progress.storiesCompared < progress.stories) {
            show(Progress::tr("Comparing story %1 of %2")
                     .arg(locale.toString(progress.storiesCompared + 1), locale.toString(progress.stories)));
        }
    };
    events.comparing = [this](double done) {
        show(Progress::tr("Comparing, %1 %").arg(std::lround(done * 100)));
    };
}

void ProgressLine::show(const QString &text)
{
    if (m_sinceShown.elapsed() >= Pause) {
        m_sinceShown.restart();
        m_isShown = true;
        std::fprintf(stderr, "\r\033[K%s", text.toLocal8Bit().constData());
        std::fflush(stderr);
    }
}

} // namespace sidebyline
