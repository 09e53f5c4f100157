// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window exports the current story.

#include "app/exportdialog.h"
#include "app/exportjob.h"
#include "app/librarylink.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/reporterrortext.h"
#include "app/reportfilename.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "workspace/reviewsession.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sidebyline {

void MainWindow::connectExport()
{
    m_actions->on(CommandId::ExportPdf, this, &MainWindow::chooseExport);
    m_openExported->setText(tr("Open the PDF"));
    connect(m_openExported, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_openExported->data().toString())); });
    connect(m_hintBar, &HintBar::cancelRequested, m_export, &ExportJob::cancel);
    connect(m_export, &ExportJob::progressed, this, [this](int value) {
        m_hintBar->showProgress(tr("Writing the PDF"), value, ExportJob::ProgressMaximum);
    });
    connect(m_export, &ExportJob::written, this, [this](const QString &file) {
        m_hintBar->hideProgress();
        m_openExported->setData(file);
        m_messages->showMessage(MessageKind::Information,
                                tr("Written: %1").arg(QDir::toNativeSeparators(file)), m_openExported);
    });
    connect(m_export, &ExportJob::failed, this, [this](const ReportError &error) {
        m_hintBar->hideProgress();
        const bool cancelled = error.code == ReportErrorCode::Cancelled;
        m_messages->showMessage(cancelled ? MessageKind::Information : MessageKind::Error,
                                reportErrorText(error),
                                cancelled ? nullptr : m_actions->action(CommandId::ExportPdf));
    });
}

void MainWindow::chooseExport()
{
    // The folder for documents is named even where nobody ever made it.
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = documents.exists() ? documents : QDir::home();
    const StoryPtr story = m_review->reviewedStory(m_navigator->story()->id);
    auto *dialog =
        new ExportDialog(*m_export, story, m_workspace->library().problems,
                         {m_link->folder(), folder.absoluteFilePath(reportFileName(story->title))}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportPdf(const ReportOptions &options, const QString &file)
{
    const StoryPtr story = m_navigator->story() ? m_review->reviewedStory(m_navigator->story()->id) : nullptr;
    if (story && m_export->start(story, m_workspace->library().problems, options, file)) {
        m_messages->dismiss();
        m_hintBar->showProgress(tr("Writing the PDF"), 0, 0);
    }
}

} // namespace sidebyline
