// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/documentresults.h"

#include "exchange/comparisonfile.h"
#include "odtreport/odtreport.h"
#include "report/writepdf.h"

#include <QGuiApplication>

namespace sidebyline {

namespace {

ExchangeErrorCode sameFault(ReportErrorCode code)
{
    switch (code) {
    case ReportErrorCode::NoFolder:
        return ExchangeErrorCode::NoFolder;
    case ReportErrorCode::NoPermission:
        return ExchangeErrorCode::NoPermission;
    case ReportErrorCode::ReadOnly:
        return ExchangeErrorCode::ReadOnly;
    case ReportErrorCode::IsAFolder:
        return ExchangeErrorCode::IsAFolder;
    case ReportErrorCode::DiskFull:
        return ExchangeErrorCode::DiskFull;
    case ReportErrorCode::NothingToPrint:
    case ReportErrorCode::InputOutput:
    case ReportErrorCode::Cancelled:
        break;
    }
    return ExchangeErrorCode::InputOutput;
}

std::expected<void, ExchangeError> writeReport(const Library &library, const QString &file,
                                               ReportOptions options)
{
    options.attachment = toJson(library);
    return writePdf(library, options, file).transform_error([&file](const ReportError &error) {
        return ExchangeError{sameFault(error.code), file, error.context};
    });
}

/// Pages need fonts and so a QGuiApplication; this one is told to do without a display.
std::unique_ptr<QCoreApplication> makeOffscreen(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

DocumentSupport documentSupport()
{
    return {makeOffscreen, writeReport, writeOdtFile};
}

} // namespace sidebyline
