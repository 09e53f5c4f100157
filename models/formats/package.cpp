// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/package.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <QBuffer>

namespace sidebyline {

namespace {

constexpr qint64 ChunkSize = 256 * 1024;

const KArchiveFile *fileIn(const KZip &zip, const QString &path)
{
    const KArchiveDirectory *const root = zip.directory();
    return root == nullptr ? nullptr : root->file(path);
}

} // namespace

Package::Package() = default;
Package::Package(Package &&other) noexcept = default;
Package::~Package() = default;

std::expected<Package, ReadErrorCode> Package::open(const QByteArray &bytes)
{
    Package package;
    package.m_buffer = std::make_unique<QBuffer>();
    package.m_buffer->setData(bytes);
    package.m_zip = std::make_unique<KZip>(package.m_buffer.get());
    if (!package.m_buffer->open(QIODevice::ReadOnly) || !package.m_zip->open(QIODevice::ReadOnly)) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return package;
}

bool Package::contains(const QString &path) const
{
    return fileIn(*m_zip, path) != nullptr;
}

std::expected<QByteArray, ReadErrorCode> Package::part(const QString &path) const
{
    const KArchiveFile *const file = fileIn(*m_zip, path);
    if (file == nullptr) {
        return QByteArray();
    }
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly))) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    QByteArray bytes;
    while (true) {
        const QByteArray chunk = device->read(ChunkSize);
        if (chunk.isEmpty()) {
            break;
        }
        bytes += chunk;
        if (bytes.size() > MaxUnpackedSize) {
            return std::unexpected(ReadErrorCode::TooLarge);
        }
    }
    if (bytes.isEmpty() && file->size() > 0) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return bytes;
}

} // namespace sidebyline
