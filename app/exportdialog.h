// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/layoutjob.h"
#include "report/reporterror.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <QDialog>

#include <array>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPrinter;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sidebyline {

class ExportJob;
class MessageBar;

/// Chooses what a story's report holds and how it is set, counts its pages as it changes, previews, prints
/// and writes it. The writing is done by a job of the window, which goes on when the dialog is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p job writes the PDF and must outlive the dialog; @p file is the name that is suggested, an absolute
    /// path.
    ExportDialog(ExportJob &job, const StoryPtr &story, const std::vector<ReadError> &problems,
                 const QString &file, QWidget *parent = nullptr);

    /// What is chosen now. The base is -1 where it is that of the comparison.
    [[nodiscard]] ReportOptions options() const;
    [[nodiscard]] QString file() const;

private:
    void makeWidgets();
    void fillOutlets();
    void arrange();
    [[nodiscard]] QGroupBox *paperBox();
    [[nodiscard]] QGroupBox *partsBox();
    [[nodiscard]] QGroupBox *outletsBox();
    void connectJob();

    void changed();
    void showPageCount();
    void updateButtons();
    void moveOutlet(int step);
    void chooseFile();
    void startExport();
    void showWritten(const QString &file);
    void showFailure(const ReportError &error);
    void preview();
    void print();
    void paint(QPrinter &printer);

    ExportJob &m_job;
    StoryPtr m_story;
    std::vector<ReadError> m_problems;
    LayoutJob m_layout;

    QLineEdit *m_file;
    QPushButton *m_chooseFile;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QDoubleSpinBox *m_textSize;
    std::array<QCheckBox *, ReportPartCount> m_parts{};
    QComboBox *m_base;
    QListWidget *m_outlets;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_pageCount;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_preview;
    QPushButton *m_print;
    QPushButton *m_export;
    QPushButton *m_close;
    QAction *m_open;
};

} // namespace sidebyline
