// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

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

/// Opens a new file beside @p target, whose name nobody has.
bool openBeside(QFile &device, const QString &target)
{
    constexpr int Attempts = 16;
    for (int i = 0; i < Attempts; ++i) {
        device.setFileName(target + u"."_s + QString::number(QRandomGenerator::global()->generate(), 36));
        if (device.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !device.exists()) {
            break;
        }
    }
    return device.isOpen();
}

/// Writes a new file and puts it into the place of @p info's. QSaveFile would do the same, but waits for the
/// disk: that takes longer than all the rest, for results that can be made again.
std::expected<void, ExchangeError> replaceFile(const QFileInfo &info, const QString &file,
                                               const std::function<bool(QIODevice &)> &write)
{
    const QString target = info.isSymLink() ? info.symLinkTarget() : file;
    const QFileInfo existing(target);
    QFile device;
    if (existing.isDir() || (existing.exists() && !existing.isWritable()) || !openBeside(device, target)) {
        return failure(whyNotOpened(file), file, device.errorString());
    }
    if (existing.exists()) {
        device.setPermissions(existing.permissions());
    }
    std::expected<void, ExchangeError> result;
    if (!write(device) || !device.flush()) {
        result = writeFailure(device, file);
    }
    device.close(); // forgets an earlier error
    if (result && device.error() != QFileDevice::NoError) {
        result = writeFailure(device, file);
    }
    if (result && std::rename(QFile::encodeName(device.fileName()), QFile::encodeName(target)) != 0) {
        result = failure(ExchangeErrorCode::InputOutput, file, qt_error_string());
    }
    if (!result) {
        device.remove();
    }
    return result;
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
    return replaceFile(info, file, write);
}

} // namespace sidebyline
