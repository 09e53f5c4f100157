// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/writepdf.h"

#include "exchange/savefile.h"
#include "report/layoutreport.h"
#include "report/pagepainter.h"
#include "report/pdfcatalogue.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <memory>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr double LayoutShare = 0.55; // of the time; painting takes the rest
constexpr int PdfResolution = 720;   // units an inch: coordinates to a tenth of a point

Progress part(const Progress &progress, double from, double share)
{
    if (!progress) {
        return {};
    }
    return [&progress, from, share](double done) { progress(from + share * done); };
}

/// Lets go of what of a page is needed no more once it is painted: a long report would else be held twice.
std::expected<QByteArray, ReportError> paintPdf(Report &report, const std::stop_token &stop,
                                                const Progress &progress)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(u"Sidebyline"_s);
    writer.setResolution(PdfResolution);
    writer.setPageLayout(
        QPageLayout(QPageSize(report.pages.front().size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return std::unexpected(ReportError{});
    }
    painter.scale(PdfResolution / 72.0, PdfResolution / 72.0);
    for (std::size_t i = 0; i < report.pages.size(); ++i) {
        if (stop.stop_requested()) {
            painter.end();
            return std::unexpected(ReportError{.code = ReportErrorCode::Cancelled});
        }
        if (i > 0) {
            writer.newPage();
        }
        Page &page = report.pages[i];
        paintPage(painter, page, report.fonts);
        page = {.size = page.size, .anchors = std::move(page.anchors), .links = std::move(page.links)};
        if (progress) {
            progress(double(i + 1) / double(report.pages.size()));
        }
    }
    painter.end();
    return pdf;
}

std::expected<QByteArray, ReportError> makePdf(std::span<const StoryPtr> stories,
                                               std::span<const ReadError> problems,
                                               const ReportOptions &options, const std::stop_token &stop,
                                               const Progress &progress)
{
    Report report = layoutReport(stories, problems, options, stop, part(progress, 0, LayoutShare));
    if (stop.stop_requested()) {
        return std::unexpected(ReportError{.code = ReportErrorCode::Cancelled});
    }
    if (report.pages.empty()) {
        return std::unexpected(ReportError{.code = ReportErrorCode::NothingToPrint});
    }
    return paintPdf(report, stop, part(progress, LayoutShare, 1 - LayoutShare))
        .transform([&](const QByteArray &pdf) { return withCatalogue(pdf, report, options.attachment); });
}

ReportErrorCode reportCode(ExchangeErrorCode code)
{
    switch (code) {
    case ExchangeErrorCode::NoFolder:
    case ExchangeErrorCode::NotFound:
        return ReportErrorCode::NoFolder;
    case ExchangeErrorCode::NoPermission:
        return ReportErrorCode::NoPermission;
    case ExchangeErrorCode::ReadOnly:
        return ReportErrorCode::ReadOnly;
    case ExchangeErrorCode::IsAFolder:
        return ReportErrorCode::IsAFolder;
    case ExchangeErrorCode::DiskFull:
        return ReportErrorCode::DiskFull;
    default:
        return ReportErrorCode::InputOutput;
    }
}

std::expected<void, ReportError> save(const QByteArray &pdf, const QString &file)
{
    return saveFile(file, [&](QIODevice &device) { return device.write(pdf) == pdf.size(); })
        .transform_error([](const ExchangeError &error) {
            return ReportError{reportCode(error.code), error.path, error.context};
        });
}

std::expected<void, ReportError> writeTo(std::span<const StoryPtr> stories,
                                         std::span<const ReadError> problems, const ReportOptions &options,
                                         const QString &file, const std::stop_token &stop,
                                         const Progress &progress)
{
    return makePdf(stories, problems, options, stop, progress)
        .and_then([&](const QByteArray &pdf) { return save(pdf, file); })
        .transform_error([&](ReportError error) {
            error.path = file;
            return error;
        });
}

} // namespace

std::expected<void, ReportError> writePdf(const Story &story, std::span<const ReadError> problems,
                                          const ReportOptions &options, const QString &file,
                                          const std::stop_token &stop, const Progress &progress)
{
    const std::array<StoryPtr, 1> stories{std::make_shared<const Story>(story)};
    return writeTo(stories, problems, options, file, stop, progress);
}

std::expected<void, ReportError> writePdf(const Library &library, const ReportOptions &options,
                                          const QString &file, const std::stop_token &stop,
                                          const Progress &progress)
{
    return writeTo(library.stories, library.problems, options, file, stop, progress);
}

std::expected<void, ReportError> writePdf(const Library &library, const ReportOptions &options,
                                          QIODevice &device, const std::stop_token &stop,
                                          const Progress &progress)
{
    return makePdf(library.stories, library.problems, options, stop, progress)
        .and_then([&](const QByteArray &pdf) -> std::expected<void, ReportError> {
            if (device.write(pdf) == pdf.size()) {
                return {};
            }
            return std::unexpected(ReportError{.context = device.errorString()});
        });
}

} // namespace sidebyline
