// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"
#include "report/reporterror.h"
#include "report/reportoptions.h"
#include "workspace/library.h"
#include "workspace/work.h"

#include <QObject>

#include <expected>
#include <memory>
#include <vector>

namespace sidebyline {

/// Writes one report in another thread, with the comparison file of its story attached. One at a time:
/// start() is refused while one is being written.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    /// Asks a report under way to stop and waits for that: it works on what it was given and needs no more.
    ~ExportJob() override;

    bool start(const StoryPtr &story, const std::vector<ReadError> &problems, const ReportOptions &options,
               const QString &file);
    /// Gives up: failed() follows with ReportErrorCode::Cancelled, an older file stays whole.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

    static constexpr int ProgressMaximum = 1000;

Q_SIGNALS:
    /// 0 … ProgressMaximum
    void progressed(int value);
    void written(const QString &file);
    void failed(const sidebyline::ReportError &error);

private:
    using Result = std::expected<void, ReportError>;
    /// Progress, and at last what became of it.
    struct Event
    {
        int progress = 0;
        std::shared_ptr<const Result> result;
    };

    void take(const Event &event);
    void end();

    Work<Event> *m_work = nullptr; ///< the one under way
    Result m_result;
    QString m_file;
};

} // namespace sidebyline
