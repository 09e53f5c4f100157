// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportpreview.h"

#include "app/reportprinter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_printer(std::make_unique<QPrinter>(QPrinter::ScreenResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_where(new QLabel(this))
{
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_preview->fitInView();
    m_where->setObjectName("previewPage"_L1);
    m_previous->setObjectName("previousPage"_L1);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setToolTip(tr("Previous page"));
    m_next->setObjectName("nextPage"_L1);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setToolTip(tr("Next page"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(false);
    }
    auto *steps = new QHBoxLayout;
    steps->addStretch(1);
    steps->addWidget(m_previous);
    steps->addWidget(m_where);
    steps->addWidget(m_next);
    steps->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addLayout(steps);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { paint(*printer); });
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
}

ExportPreview::~ExportPreview()
{
    delete m_preview; // before its printer
}

void ExportPreview::setReport(const std::shared_ptr<const Report> &report, const ReportOptions &options)
{
    m_report = report;
    setPaper(*m_printer, options);
    showPage(std::max(0, m_page));
}

void ExportPreview::showPage(int page)
{
    const int count = m_report ? int(m_report->pages.size()) : 0;
    m_page = std::min(std::max(page, 0), count - 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_where->setText(count > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(count) : QString());
    m_preview->updatePreview();
}

void ExportPreview::paint(QPrinter &printer)
{
    if (m_page >= 0) {
        printPages(printer, *m_report, std::size_t(m_page), std::size_t(m_page));
    }
}

} // namespace sidebyline
