// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportdialog.h"

#include "app/exportchoices.h"
#include "app/exportjob.h"
#include "app/exportpreview.h"
#include "app/exportsettings.h"
#include "app/messagebar.h"
#include "app/preferences.h"
#include "app/reporterrortext.h"
#include "app/reportprinter.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QUrl>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(ExportJob &job, const StoryPtr &story, const std::vector<ReadError> &problems,
                           const Place &place, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_story(story)
    , m_problems(problems)
    , m_folder(place.folder)
    , m_layout(story, problems)
{
    setObjectName("exportDialog"_L1);
    setWindowTitle(tr("Export “%1”").arg(story->title));
    makeWidgets();
    m_file->setText(QDir::toNativeSeparators(place.file));
    m_choices->setOptions(settings::reportOptions(m_folder));
    arrange();
    connectAll();
    changed();
}

void ExportDialog::makeWidgets()
{
    m_file = new QLineEdit(this);
    m_file->setObjectName("file"_L1);
    m_chooseFile = new QPushButton(tr("C&hoose…", "the file to write"), this);
    m_chooseFile->setAutoDefault(false);
    m_choices = new ExportChoices(m_story, this);
    m_preview = new ExportPreview(this);
    m_pageCount = new QLabel(this);
    m_pageCount->setObjectName("pageCount"_L1);
    m_message = new MessageBar(this);
    m_message->dismiss();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, ExportJob::ProgressMaximum);
    m_progress->hide();
    m_print = new QPushButton(tr("&Print…"), this);
    m_print->setAutoDefault(false);
    m_openFolder = new QPushButton(tr("Open the Folder"), this);
    m_openFolder->setObjectName("openFolder"_L1);
    m_openFolder->setAutoDefault(false);
    m_openFolder->hide();
    m_export = new QPushButton(tr("&Export"), this);
    m_export->setObjectName("export"_L1);
    m_export->setDefault(true);
    m_close = new QPushButton(tr("Close"), this);
    m_open = new QAction(tr("Open the PDF"), this);
}

void ExportDialog::arrange()
{
    // The fields scroll where the screen is low.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_choices->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    auto *sides = new QSplitter(this);
    sides->addWidget(scroll);
    sides->addWidget(m_preview);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    auto *fileRow = new QHBoxLayout;
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_file);
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_chooseFile);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_pageCount);
    buttons->addStretch(1);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(fileRow);
    layout->addWidget(sides, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    constexpr QSize Comfortable(980, 680);
    constexpr QSize Frame(20, 60); // that the window system draws
    resize(Comfortable.boundedTo(screen()->availableSize() - Frame));
}

void ExportDialog::connectAll()
{
    connect(m_choices, &ExportChoices::changed, this, &ExportDialog::changed);
    connect(m_chooseFile, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_close, &QPushButton::clicked, this, [this] { m_job.isRunning() ? m_job.cancel() : reject(); });
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(&m_layout, &LayoutJob::done, this, &ExportDialog::showPages);
    connect(&m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ExportJob::written, this, &ExportDialog::showWritten);
    connect(&m_job, &ExportJob::failed, this, &ExportDialog::showFailure);
    connect(m_open, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_open->data().toString())); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_open->data().toString()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

ReportOptions ExportDialog::options() const
{
    ReportOptions options = m_choices->options();
    options.threshold = settings::preferences().linkThreshold; // what the window compared with
    return options;
}

void ExportDialog::done(int result)
{
    settings::setReportOptions(options(), m_folder);
    QDialog::done(result);
}

QString ExportDialog::file() const
{
    const QString name = QDir::fromNativeSeparators(m_file->text().trimmed());
    return name.endsWith(u".pdf"_s, Qt::CaseInsensitive) || name.isEmpty() || QFileInfo(name).isDir()
               ? name
               : name + u".pdf"_s;
}

void ExportDialog::changed()
{
    m_layout.start(options());
    m_pageCount->setText(tr("Counting the pages…"));
    updateButtons();
}

void ExportDialog::showPages()
{
    const auto pages = int(m_layout.report().pages.size());
    m_pageCount->setText(pages > 0 ? tr("%n pages", nullptr, pages)
                                   : tr("Nothing to print: choose at least one part that the story has."));
    m_preview->setReport(m_layout.sharedReport(), m_layout.options());
    updateButtons();
}

void ExportDialog::updateButtons()
{
    const bool isWriting = m_job.isRunning();
    m_export->setEnabled(!isWriting && bool(options().parts) && !m_file->text().trimmed().isEmpty());
    m_print->setEnabled(!m_layout.isRunning() && !m_layout.report().pages.empty());
    m_close->setText(isWriting ? tr("Cancel the export") : tr("Close"));
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export as PDF"), QFileInfo(file()).absolutePath(),
                                   tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        m_mayReplace = file(); // the file dialog has asked
    });
    dialog->open();
}

void ExportDialog::startExport()
{
    if (file() != m_mayReplace && QFileInfo(file()).isFile()) {
        askToReplace();
        return;
    }
    if (m_job.start(m_story, m_problems, options(), file())) {
        m_message->dismiss();
        m_openFolder->hide();
        m_progress->setValue(0);
        m_progress->show();
    }
    updateButtons();
}

void ExportDialog::askToReplace()
{
    const QString wanted = file();
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Replace the File?"),
                        tr("“%1” is there already. Replace it?").arg(QFileInfo(wanted).fileName()),
                        QMessageBox::NoButton, this);
    question->setObjectName("replaceQuestion"_L1);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(QDir::toNativeSeparators(QFileInfo(wanted).absolutePath()));
    const QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(replace, &QPushButton::clicked, this, [this, wanted] {
        m_mayReplace = wanted;
        startExport();
    });
    question->open();
}

void ExportDialog::showWritten(const QString &file)
{
    m_progress->hide();
    m_mayReplace = file; // it is this dialog's own by now
    m_open->setData(file);
    m_message->showMessage(MessageKind::Information, tr("Written: %1").arg(QDir::toNativeSeparators(file)),
                           m_open);
    m_openFolder->show();
    updateButtons();
}

void ExportDialog::showFailure(const ReportError &error)
{
    m_progress->hide();
    m_message->showMessage(error.code == ReportErrorCode::Cancelled ? MessageKind::Information
                                                                    : MessageKind::Error,
                           reportErrorText(error));
    updateButtons();
}

void ExportDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    setPaper(*printer, m_layout.options());
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *target) { printOn(*target); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ExportDialog::printOn(QPrinter &printer)
{
    const ReportOptions wanted = forPrinter(m_layout.options(), printer);
    const Report report = wanted == m_layout.options() ? m_layout.report() : m_layout.layOutNow(wanted);
    if (!report.pages.empty()) {
        // Pages chosen in the print dialog, from 1; 0 stands for all.
        const std::size_t first = std::size_t(std::max(1, printer.fromPage())) - 1;
        const std::size_t last =
            printer.toPage() > 0 ? std::size_t(printer.toPage()) - 1 : report.pages.size();
        printPages(printer, report, std::min(first, report.pages.size() - 1), last);
    }
}

} // namespace sidebyline
