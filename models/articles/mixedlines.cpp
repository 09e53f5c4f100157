// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/mixedlines.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// What a line has beyond ASCII.
struct Beyond
{
    qsizetype sequences = 0; ///< valid UTF-8
    qsizetype strays = 0;    ///< bytes that are part of none
};

Beyond beyondAscii(QByteArrayView line)
{
    Beyond beyond;
    for (qsizetype i = 0; i < line.size();) {
        if (uchar(line[i]) < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = multiByteLength(line, i);
        (length > 0 ? beyond.sequences : beyond.strays) += 1;
        i += std::max<qsizetype>(length, 1);
    }
    return beyond;
}

} // namespace

qsizetype multiByteLength(QByteArrayView bytes, qsizetype i)
{
    const uchar lead = uchar(bytes[i]);
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    if (length == 0 || i + length > bytes.size()) {
        return 0;
    }
    return bytes.sliced(i, length).isValidUtf8() ? length : 0;
}

std::optional<std::vector<EncodedLine>> mixedLines(QByteArrayView bytes)
{
    std::vector<EncodedLine> lines;
    bool unicode = false;
    bool eightBit = false;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found + 1;
        const QByteArrayView line = bytes.sliced(start, end - start);
        const Beyond beyond = beyondAscii(line);
        if (beyond.sequences > 0 && beyond.strays > 0) {
            return std::nullopt;
        }
        unicode = unicode || beyond.sequences > 0;
        eightBit = eightBit || beyond.strays > 0;
        lines.push_back({line, beyond.strays == 0});
        start = end;
    }
    return unicode && eightBit ? std::optional(std::move(lines)) : std::nullopt;
}

} // namespace sidebyline
