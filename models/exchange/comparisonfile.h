// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/parallel.h"
#include "exchange/exchangeerror.h"
#include "workspace/library.h"

#include <QByteArray>

#include <expected>

class QIODevice;

namespace sidebyline {

/// What goes into a comparison file.
enum class JsonContent : quint8 {
    Articles,   ///< stories with articles and blocks, as "sidebyline read" writes them
    Comparison, ///< also pairs, claims, unique sentences and rows
};

inline constexpr int ComparisonFileVersion = 1;

/// A sentence's id in a comparison file: "fox.txt#12.1", the article's path with the indices of block and
/// sentence. Unique in its story.
[[nodiscard]] QString sentenceId(const Story &story, SentenceRef sentence);

/// Writes @p library as a comparison file (version 1; fields in a fixed order, so that the same library
/// gives the same bytes, whatever @p executor). What is 0 or empty in a reason is left out. The device keeps
/// its own error and is written to by one thread at a time; false if a write failed.
bool writeJson(const Library &library, QIODevice &device, JsonContent content = JsonContent::Comparison,
               const Executor &executor = {});

/// The same into memory.
[[nodiscard]] QByteArray toJson(const Library &library, JsonContent content = JsonContent::Comparison);

/// The same into a file; "-" is the standard output. An existing file stays whole unless all was written.
[[nodiscard]] std::expected<void, ExchangeError> writeJsonFile(const Library &library, const QString &file,
                                                               JsonContent content = JsonContent::Comparison);

/// Reads a comparison file back: what toJson() wrote gives an equal library.
/// Fails with NotAComparison, NewerVersion or Damaged; the error's path is empty.
[[nodiscard]] std::expected<Library, ExchangeError> fromJson(const QByteArray &json);

/// The same from a file; fails also with NotFound, NoPermission, IsAFolder and InputOutput.
[[nodiscard]] std::expected<Library, ExchangeError> readJsonFile(const QString &file);

} // namespace sidebyline
