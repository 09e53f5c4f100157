// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportprinter.h"

#include "report/pagepainter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace sidebyline {

namespace {

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

} // namespace

void setPaper(QPrinter &printer, const ReportOptions &options)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pageSizeId(options.paper)));
    printer.setPageOrientation(options.orientation == PaperOrientation::Landscape ? QPageLayout::Landscape
                                                                                  : QPageLayout::Portrait);
}

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

void printPages(QPrinter &printer, const Report &report, std::size_t first, std::size_t last)
{
    printer.setFullPage(true);
    printer.setDocName(report.title);
    QPainter painter(&printer);
    const QRectF paper = printer.pageLayout().fullRect(QPageLayout::Point);
    const QSizeF page = report.pages.at(first).size;
    const qreal fit = std::min(paper.width() / page.width(), paper.height() / page.height());
    const qreal scale = fit * printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (std::size_t number = first; number <= std::min(last, report.pages.size() - 1); ++number) {
        if (number > first) {
            printer.newPage();
        }
        paintPage(painter, report.pages[number], report.fonts);
    }
}

} // namespace sidebyline
