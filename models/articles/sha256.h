// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <optional>

namespace sidebyline {

/// SHA-256 (FIPS 180-4) in parts, by the processor's own instructions where it has them: ten times as fast as
/// QCryptographicHash, which does the rest.
class Sha256
{
public:
    Sha256();

    void addData(QByteArrayView bytes);

    /// The digest, 32 bytes. Call once.
    [[nodiscard]] QByteArray result();

    static constexpr qsizetype BlockSize = 64;
    using State = std::array<quint32, 8>;

private:
    std::optional<QCryptographicHash> m_general; ///< where the processor has no instructions for it
    State m_state;
    std::array<char, BlockSize> m_rest; ///< of the bytes so far, what fills no block
    qsizetype m_size = 0;               ///< bytes so far
};

} // namespace sidebyline
