// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtfreader.h"

#include "formats/rtftext.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

RtfReader::RtfReader()
    : DocumentReader("rtf"_L1, "RTF"_L1)
{}

std::expected<DocumentText, ReadError> RtfReader::text(SourceFile file, const std::stop_token &stop) const
{
    return rtfText(file.bytes, stop).transform_error([&file](ReadErrorCode code) {
        return readFailure(code, file.path);
    });
}

} // namespace sidebyline
