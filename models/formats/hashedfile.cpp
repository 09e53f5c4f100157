// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/hashedfile.h"

namespace sidebyline {

HashedFile::HashedFile(QIODevice &file)
    : m_file(file)
{
    QIODevice::open(QIODevice::ReadOnly);
}

QByteArray HashedFile::digest()
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (readData(piece.data(), piece.size()) > 0) {
    }
    return m_hash.result();
}

qint64 HashedFile::readData(char *data, qint64 most)
{
    const qint64 taken = m_file.read(data, most);
    if (taken <= 0) {
        return -1;
    }
    m_hash.addData(QByteArrayView(data, taken));
    m_count += taken;
    return taken;
}

} // namespace sidebyline
