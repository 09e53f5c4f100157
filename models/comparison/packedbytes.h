// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace sidebyline {

/// Appends @p number, 7 bits a byte, the lowest first: one byte below 128, two below 16,384.
void packNumber(std::string &bytes, quint64 number);
/// Appends the length and the code units of @p text as numbers.
void packText(std::string &bytes, QStringView text);

/// Reads what was packed, in the same order. Knows no end: what is read must have been packed.
struct PackedReader
{
    const char *at = nullptr;

    [[nodiscard]] quint64 number();
    [[nodiscard]] QString text();
};

} // namespace sidebyline
