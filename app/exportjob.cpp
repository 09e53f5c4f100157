// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportjob.h"

#include "exchange/comparisonfile.h"
#include "report/writepdf.h"

#include <utility>

namespace sidebyline {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{}

ExportJob::~ExportJob()
{
    if (m_work != nullptr) {
        m_work->abandon(this);
    }
}

bool ExportJob::start(const StoryPtr &story, const std::vector<ReadError> &problems,
                      const ReportOptions &options, const QString &file)
{
    if (isRunning()) {
        return false;
    }
    m_file = file;
    m_work = new Work<Event>(this);
    connect(m_work, &QFutureWatcherBase::resultReadyAt, this,
            [this, work = m_work](int index) { take(work->take(index)); });
    connect(m_work, &QFutureWatcherBase::finished, this, &ExportJob::end);
    m_work->start([story, problems, options, file](const auto &tell, const std::stop_token &stop) {
        ReportOptions wanted = options;
        wanted.attachment = toJson(Library{.folder = {}, .stories = {story}, .problems = problems});
        int told = 0;
        const auto tellProgress = [&tell, &told](double done) {
            if (const int value = int(done * ProgressMaximum); value > told) {
                told = value;
                tell(Event{.progress = told, .result = {}});
            }
        };
        tell(Event{.progress = told,
                   .result = std::make_shared<const Result>(
                       writePdf(*story, problems, wanted, file, stop, tellProgress))});
    });
    return true;
}

void ExportJob::cancel()
{
    if (m_work != nullptr) {
        m_work->requestStop();
    }
}

void ExportJob::take(const Event &event)
{
    if (event.result) {
        m_result = *event.result;
    } else {
        Q_EMIT progressed(event.progress);
    }
}

void ExportJob::end()
{
    std::exchange(m_work, nullptr)->deleteLater();
    if (m_result) {
        Q_EMIT written(m_file);
    } else {
        Q_EMIT failed(m_result.error());
    }
}

} // namespace sidebyline
