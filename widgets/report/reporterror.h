// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Why a report was not made.
enum class ReportErrorCode : quint8 {
    NothingToPrint, ///< no story, or no part asked for
    NoFolder,       ///< the folder of the target does not exist
    NoPermission,   ///< the folder or the file may not be written
    ReadOnly,       ///< the file is write-protected or the file system mounted read-only
    IsAFolder,      ///< the target is a folder
    DiskFull,
    InputOutput, ///< the device failed; context holds the system's words
    Cancelled,   ///< asked to stop; nothing was written
};

/// A code with its context, untranslated. Widgets turn it into words and advice.
struct ReportError
{
    ReportErrorCode code = ReportErrorCode::InputOutput;
    QString path = {};    ///< the file as it was given; empty where there is none
    QString context = {}; ///< what the code's comment says, else empty

    friend bool operator==(const ReportError &, const ReportError &) = default;
};

} // namespace sidebyline
