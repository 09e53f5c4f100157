// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/sha256.h"

#include <QIODevice>

namespace sidebyline {

/// Hands a file on piece by piece, once, from its start, and counts and digests what goes through.
class HashedFile final : public QIODevice
{
public:
    /// @p file is open for reading and outlives this one, which is open, too.
    explicit HashedFile(QIODevice &file);

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] qint64 bytesRead() const { return m_count; }
    /// The digest of the whole file, what was not asked for included. Call once, at the end.
    [[nodiscard]] QByteArray digest();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QIODevice &m_file;
    Sha256 m_hash;
    qint64 m_count = 0;
};

} // namespace sidebyline
