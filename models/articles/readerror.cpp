// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/readerror.h"

#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView readErrorName(ReadErrorCode code)
{
    switch (code) {
    case ReadErrorCode::NotFound:
        return "not-found"_L1;
    case ReadErrorCode::NoPermission:
        return "no-permission"_L1;
    case ReadErrorCode::Empty:
        return "empty"_L1;
    case ReadErrorCode::TooLarge:
        return "too-large"_L1;
    case ReadErrorCode::Binary:
        return "binary"_L1;
    case ReadErrorCode::UnknownFormat:
        return "unknown-format"_L1;
    case ReadErrorCode::NoText:
        return "no-text"_L1;
    case ReadErrorCode::Damaged:
        return "damaged"_L1;
    case ReadErrorCode::InputOutput:
        return "input-output"_L1;
    case ReadErrorCode::NotAFolder:
        return "not-a-folder"_L1;
    case ReadErrorCode::Encrypted:
        return "encrypted"_L1;
    case ReadErrorCode::ToolMissing:
        return "tool-missing"_L1;
    case ReadErrorCode::Teasers:
        return "teasers"_L1;
    case ReadErrorCode::Cancelled:
        return "cancelled"_L1;
    }
    std::unreachable();
}

} // namespace sidebyline
