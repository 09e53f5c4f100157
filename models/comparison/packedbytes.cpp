// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/packedbytes.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>

namespace sidebyline {

namespace {

constexpr quint64 LowBits = 0x7f;
constexpr quint64 More = 0x80; // another byte follows
constexpr int Bits = 7;

} // namespace

void packNumber(std::string &bytes, quint64 number)
{
    for (; number > LowBits; number >>= Bits) {
        bytes.push_back(char((number & LowBits) | More));
    }
    bytes.push_back(char(number));
}

void packText(std::string &bytes, QStringView text)
{
    packNumber(bytes, quint64(text.size()));
    const std::span units(text.utf16(), std::size_t(text.size()));
    if (quint64(std::ranges::fold_left(units, char16_t(0), std::bit_or())) <= LowBits) {
        const std::size_t before = bytes.size();
        bytes.resize(before + units.size());
        std::ranges::transform(units, bytes.begin() + std::ptrdiff_t(before),
                               [](char16_t unit) { return char(unit); });
        return;
    }
    for (const char16_t unit : units) {
        packNumber(bytes, unit);
    }
}

quint64 PackedReader::number()
{
    quint64 number = 0;
    for (int shift = 0;; shift += Bits) {
        const auto byte = quint64(uchar(*at++));
        number |= (byte & LowBits) << shift;
        if ((byte & More) == 0) {
            return number;
        }
    }
}

QString PackedReader::text()
{
    const auto size = qsizetype(number());
    const std::span bytes(at, std::size_t(size)); // each unit has a byte or more
    if ((uchar(std::ranges::fold_left(bytes, char(0), std::bit_or())) & More) == 0) {
        at += size;
        return QString::fromLatin1(bytes.data(), size);
    }
    QString text(size, Qt::Uninitialized);
    for (QChar &unit : text) {
        unit = QChar(char16_t(number()));
    }
    return text;
}

} // namespace sidebyline
