// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportjob.h"

#include "report/writepdf.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace sidebyline {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::takeResult);
}

ExportJob::~ExportJob()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

bool ExportJob::start(const StoryPtr &story, const std::vector<ReadError> &problems,
                      const ReportOptions &options, const QString &file)
{
    if (isRunning()) {
        return false;
    }
    m_stop = {};
    m_file = file;
    m_watcher.setFuture(QtConcurrent::run([story, problems, options, file,
                                           stop = m_stop.get_token()](QPromise<Result> &promise) {
        promise.setProgressRange(0, ProgressMaximum);
        const auto tell = [&promise](double done) { promise.setProgressValue(int(done * ProgressMaximum)); };
        promise.addResult(writePdf(*story, problems, options, file, stop, tell));
    }));
    return true;
}

void ExportJob::cancel()
{
    m_stop.request_stop();
}

void ExportJob::takeResult()
{
    if (const Result result = m_watcher.result(); result) {
        Q_EMIT written(m_file);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace sidebyline
