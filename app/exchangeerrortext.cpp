// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchangeerrortext.h"

#include <QCoreApplication>
#include <QDir>

namespace sidebyline {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

} // namespace

QString exchangeErrorText(const ExchangeError &error)
{
    const QString file = QDir::toNativeSeparators(error.path);
    switch (error.code) {
    case ExchangeErrorCode::NoFolder:
        return ExchangeText::tr("“%1” cannot be written: its folder does not exist. Make the folder first.")
            .arg(file);
    case ExchangeErrorCode::NoPermission:
        return ExchangeText::tr("“%1” may not be read or written. Choose another file.").arg(file);
    case ExchangeErrorCode::ReadOnly:
        return ExchangeText::tr("“%1” is write-protected. Choose another name.").arg(file);
    case ExchangeErrorCode::IsAFolder:
        return ExchangeText::tr("“%1” is a folder. Give the name of a file.").arg(file);
    case ExchangeErrorCode::DiskFull:
        return ExchangeText::tr("“%1” was not written: the disk is full. Make room, then try again.")
            .arg(file);
    case ExchangeErrorCode::NotFound:
        return ExchangeText::tr("There is no file “%1”.").arg(file);
    case ExchangeErrorCode::NotAComparison:
    case ExchangeErrorCode::NotAReview:
        return ExchangeText::tr("“%1” is not a review that Sidebyline exported.").arg(file);
    case ExchangeErrorCode::NewerVersion:
        return ExchangeText::tr("“%1” was written by a later version of Sidebyline.").arg(file);
    case ExchangeErrorCode::Damaged:
        return ExchangeText::tr("“%1” is damaged: %2").arg(file, error.context);
    case ExchangeErrorCode::InputOutput:
        return ExchangeText::tr("“%1” was not read or written: %2").arg(file, error.context);
    }
    return {};
}

} // namespace sidebyline
