// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reporterrortext.h"

#include <QCoreApplication>
#include <QDir>

namespace sidebyline {

namespace {

class ReportErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ReportErrorText)

public:
    static QString text(const ReportError &error)
    {
        const QString file = QDir::toNativeSeparators(error.path);
        switch (error.code) {
        case ReportErrorCode::NothingToPrint:
            return tr("There is nothing to print. Choose at least one part and a story with articles.");
        case ReportErrorCode::NoFolder:
            return tr("“%1” was not written: its folder is not there. Make it, or choose another one.")
                .arg(file);
        case ReportErrorCode::NoPermission:
            return tr("“%1” was not written: you may not write into its folder. Choose another one.")
                .arg(file);
        case ReportErrorCode::ReadOnly:
            return tr("“%1” was not written: it is write-protected. Choose another name.").arg(file);
        case ReportErrorCode::IsAFolder:
            return tr("“%1” is a folder. Choose the name of a file.").arg(file);
        case ReportErrorCode::DiskFull:
            return tr("“%1” was not written: the disk is full. Make room, then export again. An older file "
                      "of "
                      "this name is unchanged.")
                .arg(file);
        case ReportErrorCode::InputOutput:
            return tr("“%1” was not written: %2. An older file of this name is unchanged.")
                .arg(file, error.context);
        case ReportErrorCode::Cancelled:
            return tr("The export was cancelled. Nothing was written.");
        }
        return {};
    }
};

} // namespace

QString reportErrorText(const ReportError &error)
{
    return ReportErrorText::text(error);
}

} // namespace sidebyline
