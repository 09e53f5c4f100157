// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportdialog.h"

#include "app/exportjob.h"
#include "app/messagebar.h"
#include "app/reporterrortext.h"
#include "items/articlename.h"
#include "report/pagepainter.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal SmallestChoice = 6; // points, of the text sizes offered
constexpr qreal LargestChoice = 16;
constexpr std::array Parts = {ReportPart::Cover,     ReportPart::Summary,    ReportPart::Matrix,
                              ReportPart::Rows,      ReportPart::Unique,     ReportPart::NotFound,
                              ReportPart::Conflicts, ReportPart::Quotations, ReportPart::Comments,
                              ReportPart::Review,    ReportPart::Audit,      ReportPart::Sources};
static_assert(Parts.size() == ReportPartCount);

QPageSize::PageSizeId pageSizeId(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::Legal:
        return QPageSize::Legal;
    }
    return QPageSize::A4;
}

/// @p options with the paper that @p printer has, as far as a report can be set for it.
ReportOptions forPrinter(ReportOptions options, const QPrinter &printer)
{
    const QPageLayout layout = printer.pageLayout();
    options.orientation = layout.orientation() == QPageLayout::Landscape ? PaperOrientation::Landscape
                                                                         : PaperOrientation::Portrait;
    for (int i = 0; i < PaperSizeCount; ++i) {
        if (pageSizeId(PaperSize(i)) == layout.pageSize().id()) {
            options.paper = PaperSize(i);
        }
    }
    return options;
}

void setPaper(QPrinter &printer, const ReportOptions &options)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pageSizeId(options.paper)));
    printer.setPageOrientation(options.orientation == PaperOrientation::Landscape ? QPageLayout::Landscape
                                                                                  : QPageLayout::Portrait);
}

} // namespace

ExportDialog::ExportDialog(ExportJob &job, const StoryPtr &story, const std::vector<ReadError> &problems,
                           const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_story(story)
    , m_problems(problems)
    , m_layout(story, problems)
{
    setObjectName("exportDialog"_L1);
    setWindowTitle(tr("Export “%1”").arg(story->title));
    makeWidgets();
    m_file->setText(QDir::toNativeSeparators(file));
    fillOutlets();
    arrange();
    connectJob();
    changed();
}

void ExportDialog::makeWidgets()
{
    m_file = new QLineEdit(this);
    m_file->setObjectName("file"_L1);
    m_chooseFile = new QPushButton(tr("C&hoose…", "the file to write"), this);
    m_chooseFile->setAutoDefault(false);
    m_paper = new QComboBox(this);
    m_paper->setObjectName("paper"_L1);
    m_paper->addItems({tr("A4"), tr("A3"), tr("Letter", "paper"), tr("Legal", "paper")});
    m_orientation = new QComboBox(this);
    m_orientation->setObjectName("orientation"_L1);
    m_orientation->addItems({tr("Landscape"), tr("Portrait")});
    m_textSize = new QDoubleSpinBox(this);
    m_textSize->setRange(SmallestChoice, LargestChoice);
    m_textSize->setSingleStep(0.5);
    m_textSize->setDecimals(1);
    m_textSize->setValue(DefaultTextSize);
    m_textSize->setSuffix(tr(" pt", "points, after a number"));
    const std::array<QString, ReportPartCount> names = {tr("C&over"),
                                                        tr("Su&mmary"),
                                                        tr("C&laims by outlets"),
                                                        tr("&Aligned paragraphs"),
                                                        tr("Only in one o&utlet"),
                                                        tr("Not found &in"),
                                                        tr("Con&flicts"),
                                                        tr("&Quotations"),
                                                        tr("&Readers’ comments"),
                                                        tr("Review &notes and verdicts"),
                                                        tr("Rea&ding audit"),
                                                        tr("&Sources")};
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        m_parts.at(i) = new QCheckBox(names.at(i), this);
        m_parts.at(i)->setChecked(true);
        connect(m_parts.at(i), &QCheckBox::toggled, this, &ExportDialog::changed);
    }
    m_base = new QComboBox(this);
    m_base->setObjectName("base"_L1);
    m_outlets = new QListWidget(this);
    m_outlets->setObjectName("outlets"_L1);
    m_outlets->setDragDropMode(QAbstractItemView::InternalMove);
    m_outlets->setAccessibleName(tr("Outlets to print, in this order"));
    m_up = new QToolButton(this);
    m_up->setObjectName("up"_L1);
    m_up->setArrowType(Qt::UpArrow);
    m_up->setToolTip(tr("Move the outlet up"));
    m_up->setAccessibleName(m_up->toolTip());
    m_up->setFocusPolicy(Qt::StrongFocus);
    m_down = new QToolButton(this);
    m_down->setObjectName("down"_L1);
    m_down->setArrowType(Qt::DownArrow);
    m_down->setToolTip(tr("Move the outlet down"));
    m_down->setAccessibleName(m_down->toolTip());
    m_down->setFocusPolicy(Qt::StrongFocus);
    m_pageCount = new QLabel(this);
    m_pageCount->setObjectName("pageCount"_L1);
    m_message = new MessageBar(this);
    m_message->dismiss();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, ExportJob::ProgressMaximum);
    m_progress->hide();
    m_preview = new QPushButton(tr("Pre&view…"), this);
    m_preview->setObjectName("preview"_L1);
    m_print = new QPushButton(tr("&Print…"), this);
    m_export = new QPushButton(tr("&Export"), this);
    m_export->setObjectName("export"_L1);
    m_export->setDefault(true);
    m_close = new QPushButton(tr("Close"), this);
    m_open = new QAction(tr("Open the PDF"), this);
}

void ExportDialog::fillOutlets()
{
    for (int i = 0; i < int(m_story->articles.size()); ++i) {
        const QString name = articleName(m_story->articles, i);
        m_base->addItem(name, i);
        auto *item = new QListWidgetItem(name, m_outlets);
        item->setData(Qt::UserRole, i);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_base->setCurrentIndex(m_story->comparison.base);
    m_outlets->setCurrentRow(0);
}

void ExportDialog::arrange()
{
    auto *layout = new QVBoxLayout(this);
    auto *fileRow = new QHBoxLayout;
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_file);
    fileRow->addWidget(fileLabel);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_chooseFile);
    // On a low screen the choices scroll; the file and the buttons stay.
    auto *choices = new QWidget(this);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(paperBox(), 0, 0);
    grid->addWidget(partsBox(), 1, 0);
    grid->addWidget(outletsBox(), 0, 1, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(choices);
    layout->addLayout(fileRow);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_pageCount);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    constexpr QSize Comfortable(640, 440);
    constexpr QSize Frame(20, 60); // that the window system draws
    const int around = sizeHint().height() - scroll->sizeHint().height();
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const QSize whole(choices->sizeHint().width() + bar + 2 * layout->contentsMargins().left(),
                      choices->sizeHint().height() + around);
    resize(whole.expandedTo(Comfortable).boundedTo(screen()->availableSize() - Frame));

    connect(m_chooseFile, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_preview, &QPushButton::clicked, this, &ExportDialog::preview);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_close, &QPushButton::clicked, this, [this] { m_job.isRunning() ? m_job.cancel() : reject(); });
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
}

QGroupBox *ExportDialog::paperBox()
{
    auto *box = new QGroupBox(tr("Paper"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("Si&ze:"), m_paper);
    form->addRow(tr("Orien&tation:"), m_orientation);
    form->addRow(tr("Te&xt:"), m_textSize);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    connect(m_textSize, &QDoubleSpinBox::valueChanged, this, &ExportDialog::changed);
    return box;
}

QGroupBox *ExportDialog::partsBox()
{
    auto *box = new QGroupBox(tr("Parts"), this);
    auto *column = new QVBoxLayout(box);
    for (QCheckBox *part : m_parts) {
        column->addWidget(part);
    }
    column->addStretch(1);
    return box;
}

QGroupBox *ExportDialog::outletsBox()
{
    auto *box = new QGroupBox(tr("Outlets"), this);
    auto *grid = new QGridLayout(box);
    auto *baseLabel = new QLabel(tr("&Base:"), box);
    baseLabel->setBuddy(m_base);
    grid->addWidget(baseLabel, 0, 0);
    grid->addWidget(m_base, 0, 1, 1, 2);
    grid->addWidget(m_outlets, 1, 0, 3, 2);
    grid->addWidget(m_up, 1, 2);
    grid->addWidget(m_down, 2, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_base, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    connect(m_outlets, &QListWidget::itemChanged, this, &ExportDialog::changed);
    connect(m_outlets->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::changed);
    connect(m_outlets, &QListWidget::currentRowChanged, this, &ExportDialog::updateButtons);
    connect(m_up, &QToolButton::clicked, this, [this] { moveOutlet(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveOutlet(1); });
    return box;
}

void ExportDialog::connectJob()
{
    connect(&m_layout, &LayoutJob::done, this, [this] {
        showPageCount();
        updateButtons();
    });
    connect(&m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ExportJob::written, this, &ExportDialog::showWritten);
    connect(&m_job, &ExportJob::failed, this, &ExportDialog::showFailure);
    connect(m_open, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_open->data().toString())); });
}

ReportOptions ExportDialog::options() const
{
    ReportOptions options;
    options.paper = PaperSize(m_paper->currentIndex());
    options.orientation = PaperOrientation(m_orientation->currentIndex());
    options.textSize = m_textSize->value();
    options.parts = {};
    for (std::size_t i = 0; i < Parts.size(); ++i) {
        options.parts.setFlag(Parts.at(i), m_parts.at(i)->isChecked());
    }
    const int base = m_base->currentData().toInt();
    options.base = base == m_story->comparison.base ? -1 : base;
    for (int row = 0; row < m_outlets->count(); ++row) {
        const QListWidgetItem *item = m_outlets->item(row);
        if (item->checkState() == Qt::Checked) {
            options.outlets.push_back(item->data(Qt::UserRole).toInt());
        }
    }
    // No outlets would mean all of them; the base alone is what remains.
    if (options.outlets.empty()) {
        options.outlets.push_back(base);
    }
    return options;
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

void ExportDialog::showPageCount()
{
    const auto pages = int(m_layout.report().pages.size());
    m_pageCount->setText(pages > 0 ? tr("%n pages", nullptr, pages)
                                   : tr("Nothing to print: choose at least one part that the story has."));
}

void ExportDialog::updateButtons()
{
    const bool isWriting = m_job.isRunning();
    const bool hasPages = !m_layout.isRunning() && !m_layout.report().pages.empty();
    m_export->setEnabled(!isWriting && bool(options().parts) && !m_file->text().trimmed().isEmpty());
    m_preview->setEnabled(hasPages);
    m_print->setEnabled(hasPages);
    m_close->setText(isWriting ? tr("Cancel the export") : tr("Close"));
    m_up->setEnabled(m_outlets->currentRow() > 0);
    m_down->setEnabled(m_outlets->currentRow() >= 0 && m_outlets->currentRow() + 1 < m_outlets->count());
}

void ExportDialog::moveOutlet(int step)
{
    const int row = m_outlets->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_outlets->count()) {
        return;
    }
    QListWidgetItem *item = m_outlets->takeItem(row);
    m_outlets->insertItem(row + step, item);
    m_outlets->setCurrentRow(row + step);
    changed();
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export as PDF"), QFileInfo(file()).absolutePath(),
                                   tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void ExportDialog::startExport()
{
    if (m_job.start(m_story, m_problems, options(), file())) {
        m_message->dismiss();
        m_progress->setValue(0);
        m_progress->show();
    }
    updateButtons();
}

void ExportDialog::showWritten(const QString &file)
{
    m_progress->hide();
    m_open->setData(file);
    m_message->showMessage(MessageKind::Information, tr("Written: %1").arg(QDir::toNativeSeparators(file)),
                           m_open);
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

void ExportDialog::preview()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    setPaper(*printer, m_layout.options());
    auto *dialog = new QPrintPreviewDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Preview of “%1”").arg(m_story->title));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *target) { paint(*target); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ExportDialog::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    setPaper(*printer, m_layout.options());
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *target) { paint(*target); });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ExportDialog::paint(QPrinter &printer)
{
    printer.setFullPage(true);
    const ReportOptions wanted = forPrinter(m_layout.options(), printer);
    const Report report = wanted == m_layout.options() ? m_layout.report() : m_layout.layOutNow(wanted);
    if (report.pages.empty()) {
        return;
    }
    printer.setDocName(report.title);
    QPainter painter(&printer);
    const QRectF paper = printer.pageLayout().fullRect(QPageLayout::Point);
    const QSizeF page = report.pages.front().size;
    const qreal fit = std::min(paper.width() / page.width(), paper.height() / page.height());
    const qreal scale = fit * printer.resolution() / 72.0;
    painter.scale(scale, scale);
    // Pages chosen in the print dialog; 0 stands for all.
    const std::size_t first = std::size_t(std::max(1, printer.fromPage()));
    const std::size_t last = printer.toPage() > 0
                                 ? std::min(report.pages.size(), std::size_t(printer.toPage()))
                                 : report.pages.size();
    for (std::size_t number = first; number <= last; ++number) {
        if (number > first) {
            printer.newPage();
        }
        paintPage(painter, report.pages[number - 1], report.fonts);
    }
}

} // namespace sidebyline
