// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/readerror.h"

#include <QByteArray>

#include <expected>
#include <span>
#include <stop_token>

namespace sidebyline {

/// The largest file that is read, in bytes.
inline constexpr qint64 MaxFileSize = 64LL * 1024 * 1024;

/// The bytes of one file and where they were found.
struct SourceFile
{
    QString path; ///< relative to the folder opened, with '/'
    QByteArray bytes;
};

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

    /// Reads the article; the file's path, digest, size and time are filled in by readArticle(). The file is
    /// taken by value so that its bytes can be let go as soon as they are decoded.
    /// Safe to call from several threads at once. Stops soon after @p stop is requested, with Cancelled.
    [[nodiscard]] virtual std::expected<Article, ReadError> read(SourceFile file,
                                                                 const std::stop_token &stop) const = 0;
};

/// The readers in the order in which they are asked.
[[nodiscard]] std::span<const ArticleReader *const> articleReaders();

/// Reads @p relativePath, a path below @p folder with '/'. Never blocks on anything but a file's bytes
/// (pipes and devices are refused). Memory: about six times the file's size at most.
/// Fails with any ReadErrorCode but NotAFolder.
[[nodiscard]] std::expected<Article, ReadError>
readArticle(const QString &folder, const QString &relativePath, const std::stop_token &stop = {});

/// The text of a file as the anatomy saw it, for showing the source beside its roles: Block::firstLine and
/// lastLine count its lines as sourceLines() cuts them. Fails as readArticle() does.
[[nodiscard]] std::expected<QString, ReadError> readSourceText(const QString &folder,
                                                               const QString &relativePath);

} // namespace sidebyline
