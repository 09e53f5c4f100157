// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/layoutjob.h"

#include "report/layoutreport.h"

#include <QtConcurrentRun>

#include <array>
#include <utility>

namespace sidebyline {

LayoutJob::LayoutJob(StoryPtr story, std::vector<ReadError> problems, QObject *parent)
    : QObject(parent)
    , m_story(std::move(story))
    , m_problems(std::move(problems))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LayoutJob::takeResult);
}

LayoutJob::~LayoutJob()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void LayoutJob::start(const ReportOptions &options)
{
    m_stop.request_stop();
    m_stop = {};
    m_wanted = options;
    // The thread has copies of all it needs: one that was given up ends by itself.
    m_watcher.setFuture(
        QtConcurrent::run([story = m_story, problems = m_problems, options, stop = m_stop.get_token()] {
            const std::array<StoryPtr, 1> stories{story};
            return layoutReport(stories, problems, options, stop);
        }));
}

Report LayoutJob::layOutNow(const ReportOptions &options) const
{
    const std::array<StoryPtr, 1> stories{m_story};
    return layoutReport(stories, m_problems, options);
}

void LayoutJob::takeResult()
{
    m_report = m_watcher.result();
    m_options = m_wanted;
    Q_EMIT done();
}

} // namespace sidebyline
