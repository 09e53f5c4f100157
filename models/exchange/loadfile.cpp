// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/loadfile.h"

#include <QFile>
#include <QFileInfo>

namespace sidebyline {

std::expected<QByteArray, ExchangeError> loadFile(const QString &file)
{
    QFile device(file);
    const auto failed = [&](ExchangeErrorCode code) {
        return std::unexpected(ExchangeError{code, file, device.errorString()});
    };
    if (!device.exists()) {
        return std::unexpected(ExchangeError{ExchangeErrorCode::NotFound, file, {}});
    }
    if (QFileInfo(file).isDir()) {
        return std::unexpected(ExchangeError{ExchangeErrorCode::IsAFolder, file, {}});
    }
    if (!device.open(QIODevice::ReadOnly)) {
        const bool denied = device.error() == QFileDevice::PermissionsError || !QFileInfo(file).isReadable();
        return failed(denied ? ExchangeErrorCode::NoPermission : ExchangeErrorCode::InputOutput);
    }
    const QByteArray content = device.readAll();
    if (device.error() != QFileDevice::NoError) {
        return failed(ExchangeErrorCode::InputOutput);
    }
    return content;
}

} // namespace sidebyline
