// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Why a file of ours was not written or read.
enum class ExchangeErrorCode : quint8 {
    NoFolder,     ///< the folder of the target does not exist
    NoPermission, ///< the folder or the file may not be written (or read)
    ReadOnly,     ///< the file is write-protected or the file system mounted read-only
    IsAFolder,    ///< the target is a folder
    DiskFull,
    InputOutput,    ///< the device failed; context holds the system's words
    NotFound,       ///< reading: no such file
    NotAComparison, ///< reading: not a sidebyline.comparison file
    NotAReview,     ///< reading: not a sidebyline.review file
    NewerVersion,   ///< reading: written by a later version; context: its number
    Damaged,        ///< reading: not JSON, or a reference leads nowhere; context: where
};

/// A code with its context, untranslated. Widgets turn it into words and advice.
struct ExchangeError
{
    ExchangeErrorCode code = ExchangeErrorCode::InputOutput;
    QString path;    ///< the file as it was given
    QString context; ///< what the code's comment says, else empty

    friend bool operator==(const ExchangeError &, const ExchangeError &) = default;
};

} // namespace sidebyline
