// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"
#include "report/pagelayout.h"
#include "report/reportoptions.h"
#include "workspace/library.h"
#include "workspace/work.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sidebyline {

/// Lays out a report in another thread, for a count of its pages and for previews. The newest wish wins: one
/// under way is given up when another comes.
class LayoutJob : public QObject
{
    Q_OBJECT

public:
    LayoutJob(StoryPtr story, std::vector<ReadError> problems, QObject *parent = nullptr);
    ~LayoutJob() override;

    void start(const ReportOptions &options);
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }
    /// The last report laid out; without pages before the first done().
    [[nodiscard]] const Report &report() const { return *m_report; }
    /// The same, to be kept beyond the next done().
    [[nodiscard]] const std::shared_ptr<const Report> &sharedReport() const { return m_report; }
    /// The options that it was laid out with.
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    /// Lays out in the calling thread, for a printer whose paper is not the one that was chosen.
    [[nodiscard]] Report layOutNow(const ReportOptions &options) const;

Q_SIGNALS:
    void done();

private:
    void takeResult();

    StoryPtr m_story;
    std::vector<ReadError> m_problems;
    Work<Report> *m_work = nullptr; ///< the one under way
    ReportOptions m_wanted;
    ReportOptions m_options;
    std::shared_ptr<const Report> m_report = std::make_shared<const Report>();
};

} // namespace sidebyline
