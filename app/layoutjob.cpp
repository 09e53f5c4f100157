// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/layoutjob.h"

#include "report/layoutreport.h"

#include <array>
#include <utility>

namespace sidebyline {

LayoutJob::LayoutJob(StoryPtr story, std::vector<ReadError> problems, QObject *parent)
    : QObject(parent)
    , m_story(std::move(story))
    , m_problems(std::move(problems))
{}

LayoutJob::~LayoutJob()
{
    if (m_work != nullptr) {
        m_work->abandon(this);
    }
}

void LayoutJob::start(const ReportOptions &options)
{
    if (m_work != nullptr) {
        m_work->abandon(this);
    }
    m_wanted = options;
    m_work = new Work<Report>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, &LayoutJob::takeResult);
    // The thread has copies of all it needs: one that was given up ends by itself.
    m_work->start(
        [story = m_story, problems = m_problems, options](const auto &tell, const std::stop_token &stop) {
            const std::array<StoryPtr, 1> stories{story};
            tell(layoutReport(stories, problems, options, stop));
        });
}

Report LayoutJob::layOutNow(const ReportOptions &options) const
{
    const std::array<StoryPtr, 1> stories{m_story};
    return layoutReport(stories, m_problems, options);
}

void LayoutJob::takeResult()
{
    m_report = std::make_shared<const Report>(m_work->take(0));
    std::exchange(m_work, nullptr)->deleteLater();
    m_options = m_wanted;
    Q_EMIT done();
}

} // namespace sidebyline
