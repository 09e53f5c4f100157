// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/packedbytes.h"

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
    for (const QChar unit : text) {
        packNumber(bytes, unit.unicode());
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
    QString text(qsizetype(number()), Qt::Uninitialized);
    for (QChar &unit : text) {
        unit = QChar(char16_t(number()));
    }
    return text;
}

} // namespace sidebyline
