// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

class KZip;
class QBuffer;

namespace sidebyline {

/// The most bytes that one part of a package may unpack to; a small file can hold gigabytes.
inline constexpr qint64 MaxUnpackedSize = 96LL * 1024 * 1024;

/// A ZIP file of parts, as word processors write it, opened from memory.
class Package
{
public:
    Package(Package &&other) noexcept;
    ~Package();

    /// Fails with Damaged where the bytes are no ZIP file.
    [[nodiscard]] static std::expected<Package, ReadErrorCode> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &path) const;
    /// The unpacked bytes of a part: nothing where there is none of that name; TooLarge above
    /// MaxUnpackedSize, found while unpacking, whatever the package says; Damaged where it breaks off.
    [[nodiscard]] std::expected<QByteArray, ReadErrorCode> part(const QString &path) const;

private:
    Package();

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
};

} // namespace sidebyline
