// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/layoutjob.h"
#include "report/reporterror.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <QDialog>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace sidebyline {

class ExportChoices;
class ExportJob;
class ExportPreview;
class MessageBar;

/// Chooses what a story's report holds and how it is set, shows its pages as they change, prints and writes
/// it. The writing is done by a job of the window, which goes on when the dialog is closed. What is chosen is
/// kept for the next time.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Place
    {
        QString folder; ///< that the story is of
        QString file;   ///< the PDF's name that is suggested, an absolute path
    };

    /// @p job writes the PDF and must outlive the dialog.
    ExportDialog(ExportJob &job, const StoryPtr &story, const std::vector<ReadError> &problems,
                 const Place &place, QWidget *parent = nullptr);

    /// What is chosen now. The base is -1 where it is that of the comparison.
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] QString file() const;

    void done(int result) override;

private:
    void makeWidgets();
    void arrange();
    void connectAll();

    void changed();
    void showPages();
    void updateButtons();
    void chooseFile();
    void startExport();
    void askToReplace();
    void showWritten(const QString &file);
    void showFailure(const ReportError &error);
    void print();
    void printOn(QPrinter &printer);

    ExportJob &m_job;
    StoryPtr m_story;
    std::vector<ReadError> m_problems;
    QString m_folder;
    LayoutJob m_layout;

    QLineEdit *m_file;
    QPushButton *m_chooseFile;
    ExportChoices *m_choices;
    ExportPreview *m_preview;
    QLabel *m_pageCount;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_print;
    QPushButton *m_openFolder; ///< of what was written; hidden before
    QPushButton *m_export;
    QPushButton *m_close;
    QAction *m_open;
    QString m_mayReplace; ///< a file that the reader wants replaced, or that was written here
};

} // namespace sidebyline
