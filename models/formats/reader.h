// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/readerror.h"

#include <QByteArray>

#include <expected>
#include <span>
#include <stop_token>
#include <vector>

class QIODevice;

namespace sidebyline {

/// The largest file that is held in memory, in bytes.
inline constexpr qint64 MaxFileSize = 64LL * 1024 * 1024;

/// The bytes of one file and where they were found.
struct SourceFile
{
    QString path; ///< relative to the folder opened, with '/'
    QByteArray bytes;
};

/// What a file holds: at least one article, or else read() fails.
struct FileReading
{
    std::vector<Article> articles;   ///< in the file's order; more than one where it is a collection
    std::vector<ReadError> problems; ///< items of a collection that could not be read
};

/// The reading of a file that is one article.
[[nodiscard]] FileReading oneArticle(Article article);

/// An error with its context: the limit in bytes where it is TooLarge, else none.
[[nodiscard]] ReadError readFailure(ReadErrorCode code, const QString &path, qint64 limit = MaxFileSize);

/// Reads one format. A new format is one class and one line in reader.cpp.
class ArticleReader
{
public:
    ArticleReader() = default;
    virtual ~ArticleReader() = default;
    Q_DISABLE_COPY_MOVE(ArticleReader)

    /// Short name for Article::format: "text".
    [[nodiscard]] virtual QLatin1StringView format() const = 0;

    /// Whether the file is of this format: by @p head, its first FileKindBytes, before its name.
    [[nodiscard]] virtual bool accepts(QByteArrayView head, QStringView fileName) const = 0;

    /// Reads the articles; path, place in the file, format, digest, size and time are filled in by
    /// readFile(). The file is taken by value so that its bytes can be let go as soon as they are decoded.
    /// Safe to call from several threads at once. Stops soon after @p stop is requested, with Cancelled.
    [[nodiscard]] virtual std::expected<FileReading, ReadError> read(SourceFile file,
                                                                     const std::stop_token &stop) const = 0;

    /// The largest file of this format that is read, in bytes: more than MaxFileSize where it is read by
    /// pieces.
    [[nodiscard]] virtual qint64 maxSize() const { return MaxFileSize; }

    /// The same for a file larger than MaxFileSize, from its start and once: in bounded memory, whatever its
    /// size. Formats that cannot fail with TooLarge.
    [[nodiscard]] virtual std::expected<FileReading, ReadError>
    readPieces(QIODevice &file, const QString &path, const std::stop_token &stop) const;

    /// The text whose lines the blocks of article @p item (0, or from 1 in a collection) count. Where the
    /// file is no plain text, these are the blocks' own texts.
    [[nodiscard]] virtual std::expected<QString, ReadError> sourceText(SourceFile file, int item) const;
};

/// The readers in the order in which they are asked.
[[nodiscard]] std::span<const ArticleReader *const> articleReaders();

/// Reads the articles of @p relativePath, a path below @p folder with '/'. Never blocks on anything but a
/// file's bytes (pipes and devices are refused). Memory: about six times the file's size at most, or
/// MaxFileSize where it is read by pieces. Fails with any ReadErrorCode but NotAFolder.
[[nodiscard]] std::expected<FileReading, ReadError>
readFile(const QString &folder, const QString &relativePath, const std::stop_token &stop = {});

/// The same for a file known to hold one article; of a collection, the first.
[[nodiscard]] std::expected<Article, ReadError>
readArticle(const QString &folder, const QString &relativePath, const std::stop_token &stop = {});

/// The text of an article as its reader saw it, for showing the source beside its roles: Block::firstLine and
/// lastLine count its lines as sourceLines() cuts them. Fails as readFile() does.
[[nodiscard]] std::expected<QString, ReadError> readSourceText(const QString &folder, const Article &article);

} // namespace sidebyline
