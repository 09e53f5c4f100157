// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

namespace sidebyline {

/// Ends the program where something that must hold does not: the fuzzer keeps the bytes.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Reads small numbers off the fuzzer's bytes; 0 behind their end.
class Bytes
{
public:
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {}

    /// The next byte's rest by @p limit, at most 256.
    [[nodiscard]] int below(int limit)
    {
        if (m_bytes.empty()) {
            return 0;
        }
        const int value = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return value % limit;
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

    /// A text of less than @p most bytes.
    [[nodiscard]] QString text(int most)
    {
        const auto length = std::min(std::size_t(below(most)), m_bytes.size());
        const QString text =
            QString::fromUtf8(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(length));
        m_bytes = m_bytes.subspan(length);
        return text;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

} // namespace sidebyline
