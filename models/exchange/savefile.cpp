// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a target that could not be opened. Asked afterwards, for a plain answer: before, the
/// answer could be outdated by the time the file is opened.
ExchangeErrorCode whyNotOpened(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir()) {
        return ExchangeErrorCode::IsAFolder;
    }
    if (!folder.isDir()) {
        return ExchangeErrorCode::NoFolder;
    }
    if (info.exists() && !info.isWritable()) {
        return ExchangeErrorCode::ReadOnly;
    }
    if (!folder.isWritable()) {
        return ExchangeErrorCode::NoPermission;
    }
    return ExchangeErrorCode::InputOutput;
}

std::unexpected<ExchangeError> failure(ExchangeErrorCode code, const QString &file, const QString &words)
{
    return std::unexpected(
        ExchangeError{code, file, code == ExchangeErrorCode::InputOutput ? words : QString()});
}

/// Qt reports a full disk and a used-up quota as ResourceError.
std::unexpected<ExchangeError> writeFailure(const QFileDevice &device, const QString &file)
{
    const bool full = device.error() == QFileDevice::ResourceError;
    return failure(full ? ExchangeErrorCode::DiskFull : ExchangeErrorCode::InputOutput, file,
                   device.errorString());
}

/// For what has no place beside it to write a new file to: pipes, terminals, devices.
std::expected<void, ExchangeError> writeDirectly(QFile &device, const QString &file,
                                                 const std::function<bool(QIODevice &)> &write)
{
    if (!write(device) || !device.flush()) {
        return writeFailure(device, file);
    }
    return {};
}

} // namespace

std::expected<void, ExchangeError> saveFile(const QString &file,
                                            const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo info(file);
    const bool standardOutput = file == u"-"_s;
    if (standardOutput || (info.exists() && !info.isFile() && !info.isDir())) {
        QFile device(file);
        const bool opened =
            standardOutput ? device.open(stdout, QIODevice::WriteOnly) : device.open(QIODevice::WriteOnly);
        return opened ? writeDirectly(device, file, write)
                      : failure(whyNotOpened(file), file, device.errorString());
    }
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly)) {
        return failure(whyNotOpened(file), file, device.errorString());
    }
    if (!write(device) || !device.commit()) {
        return writeFailure(device, file);
    }
    return {};
}

} // namespace sidebyline
