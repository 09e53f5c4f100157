// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/reader.h"

#include "articles/encoding.h"
#include "articles/filekind.h"
#include "articles/plaintextreader.h"
#include "articles/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Between two looks at the stop token, in bytes.
constexpr qint64 ChunkSize = 1024 * 1024;

/// What a file may be longer than it says, in bytes; more is read in further steps.
constexpr qint64 GrowthSize = 4096;

struct FileBytes
{
    QByteArray bytes;
    QByteArray sha256;
    QDateTime modified;
};

std::unexpected<ReadError> failure(ReadErrorCode code, const QString &path, const QString &context = {})
{
    return std::unexpected(ReadError{code, path, context});
}

/// Why a file could not be opened; looked up afterwards, since QFile does not tell.
ReadErrorCode whyNotOpened(const QString &absolute)
{
    const QFileInfo info(absolute);
    if (!info.exists() && !info.isSymLink()) {
        return QFileInfo(info.path()).isExecutable() || !QFileInfo::exists(info.path())
                   ? ReadErrorCode::NotFound
                   : ReadErrorCode::NoPermission;
    }
    if (!info.exists()) {
        return ReadErrorCode::NotFound;
    }
    return info.isReadable() ? ReadErrorCode::InputOutput : ReadErrorCode::NoPermission;
}

std::expected<FileBytes, ReadError> readBytes(const QString &folder, const QString &path,
                                              const std::stop_token &stop)
{
    const QString absolute = QDir(folder).absoluteFilePath(path);
    const QFileInfo info(absolute);
    if (info.exists() && !info.isFile()) {
        return failure(ReadErrorCode::UnknownFormat, path, info.isDir() ? u"FOLDER"_s : u"DEVICE"_s);
    }
    QFile file(absolute);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(whyNotOpened(absolute), path, file.errorString());
    }
    FileBytes result{.bytes = {}, .sha256 = {}, .modified = file.fileTime(QFileDevice::FileModificationTime)};
    if (file.size() > MaxFileSize) {
        return failure(ReadErrorCode::TooLarge, path, QString::number(MaxFileSize));
    }
    Sha256 hash;
    result.bytes.resizeForOverwrite(file.size() + 1); // one more, so that the end shows without growing
    qint64 filled = 0;
    while (true) {
        if (stop.stop_requested()) {
            return failure(ReadErrorCode::Cancelled, path);
        }
        if (filled == result.bytes.size()) {
            // The end is found by reading on: a file may have grown, and some tell no size.
            result.bytes.resizeForOverwrite(filled + GrowthSize);
        }
        char *const at = result.bytes.data() + filled;
        const qint64 taken = file.read(at, std::min(ChunkSize, result.bytes.size() - filled));
        if (taken <= 0) {
            break;
        }
        filled += taken;
        hash.addData(QByteArrayView(at, taken));
        if (filled > MaxFileSize) {
            return failure(ReadErrorCode::TooLarge, path, QString::number(MaxFileSize));
        }
    }
    result.bytes.truncate(filled);
    if (file.error() != QFileDevice::NoError) {
        return failure(file.exists() ? ReadErrorCode::InputOutput : ReadErrorCode::NotFound, path,
                       file.errorString());
    }
    if (result.bytes.isEmpty()) {
        return failure(ReadErrorCode::Empty, path);
    }
    result.sha256 = hash.result();
    return result;
}

ReadError refused(QByteArrayView head, const QString &path)
{
    const FileKind kind = fileKind(head, path);
    const bool binary = kind.nature == FileKind::Nature::Binary;
    return {binary ? ReadErrorCode::Binary : ReadErrorCode::UnknownFormat, path, kind.name};
}

} // namespace

std::span<const ArticleReader *const> articleReaders()
{
    static const PlainTextReader plainText;
    // Plain text takes whatever the others leave: it stays the last.
    static constexpr std::array<const ArticleReader *, 1> readers{&plainText};
    return readers;
}

std::expected<Article, ReadError> readArticle(const QString &folder, const QString &relativePath,
                                              const std::stop_token &stop)
{
    auto source = readBytes(folder, relativePath, stop);
    if (!source) {
        return std::unexpected(source.error());
    }
    const qint64 size = source->bytes.size();
    const QByteArrayView head = QByteArrayView(source->bytes).first(std::min<qsizetype>(size, FileKindBytes));
    const auto readers = articleReaders();
    const auto reader =
        std::ranges::find_if(readers, [&](const ArticleReader *r) { return r->accepts(head, relativePath); });
    if (reader == readers.end()) {
        return std::unexpected(refused(head, relativePath));
    }
    auto article = (*reader)->read({relativePath, std::move(source->bytes)}, stop);
    if (article) {
        article->path = relativePath;
        article->format = (*reader)->format();
        article->sha256 = source->sha256;
        article->fileSize = size;
        article->modified = source->modified;
    }
    return article;
}

std::expected<QString, ReadError> readSourceText(const QString &folder, const QString &relativePath)
{
    const auto source = readBytes(folder, relativePath, {});
    if (!source) {
        return std::unexpected(source.error());
    }
    auto decoded = decodeText(source->bytes);
    if (!decoded) {
        return failure(decoded.error(), relativePath);
    }
    return std::move(decoded->text);
}

} // namespace sidebyline
