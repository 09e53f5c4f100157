// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Why decisions are not kept on the disk.
enum class ReviewErrorCode : quint8 {
    NoFolder, ///< the data folder can't be made
    ReadOnly, ///< folder or file may not be written
    DiskFull,
    Locked,       ///< another program holds the database for itself
    Damaged,      ///< the file is no database, or a damaged one
    NewerVersion, ///< written by a later version of the program
    NoDriver,     ///< Qt's driver for SQLite is not installed
    InputOutput,  ///< anything else; context: the system's words
};

struct ReviewError
{
    ReviewErrorCode code = ReviewErrorCode::InputOutput;
    QString path; ///< of the database
    QString context;

    friend bool operator==(const ReviewError &, const ReviewError &) = default;
};

} // namespace sidebyline
