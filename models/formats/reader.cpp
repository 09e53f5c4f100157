// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/reader.h"

#include "articles/filekind.h"
#include "articles/sha256.h"
#include "formats/docxreader.h"
#include "formats/feedreader.h"
#include "formats/hashedfile.h"
#include "formats/htmlreader.h"
#include "formats/jsonreader.h"
#include "formats/mailreader.h"
#include "formats/markdownreader.h"
#include "formats/newsmlreader.h"
#include "formats/nitfreader.h"
#include "formats/odtreader.h"
#include "formats/pdfreader.h"
#include "formats/plaintextreader.h"
#include "formats/rtfreader.h"

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

/// Opens @p file, which knows its name, for reading.
std::expected<void, ReadError> openFile(QFile &file, const QString &path)
{
    const QFileInfo info(file.fileName());
    if (info.exists() && !info.isFile()) {
        return failure(ReadErrorCode::UnknownFormat, path, info.isDir() ? u"FOLDER"_s : u"DEVICE"_s);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(whyNotOpened(file.fileName()), path, file.errorString());
    }
    return {};
}

std::expected<FileBytes, ReadError> readBytes(const QString &folder, const QString &path,
                                              const std::stop_token &stop)
{
    QFile file(QDir(folder).absoluteFilePath(path));
    if (const auto opened = openFile(file, path); !opened) {
        return std::unexpected(opened.error());
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

/// Office programs put an encrypted DOCX into the container of their old formats, under this name in UTF-16.
bool isEncryptedOffice(const FileKind &kind, QByteArrayView bytes)
{
    static constexpr QByteArrayView name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return kind.name == "DOC"_L1 && bytes.contains(name);
}

ReadError refused(QByteArrayView bytes, const QString &path)
{
    const FileKind kind = fileKind(bytes.first(std::min(bytes.size(), FileKindBytes)), path);
    if (isEncryptedOffice(kind, bytes)) {
        return {ReadErrorCode::Encrypted, path, {}};
    }
    const bool binary = kind.nature == FileKind::Nature::Binary;
    return {binary ? ReadErrorCode::Binary : ReadErrorCode::UnknownFormat, path, kind.name};
}

/// The first reader that takes the file.
std::expected<const ArticleReader *, ReadError> readerOf(QByteArrayView bytes, const QString &path)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), FileKindBytes));
    const auto readers = articleReaders();
    const auto reader =
        std::ranges::find_if(readers, [&](const ArticleReader *r) { return r->accepts(head, path); });
    if (reader == readers.end()) {
        return std::unexpected(refused(bytes, path));
    }
    return *reader;
}

/// Gives back the room that readers kept for more: articles stay as long as their folder is open.
void squeeze(Article &article)
{
    article.blocks.shrink_to_fit();
    for (Block &block : article.blocks) {
        block.text.squeeze();
        block.sentences.shrink_to_fit();
    }
}

/// What the articles of a file say of it.
struct FileFacts
{
    qint64 size = 0;
    QByteArray sha256;
    QDateTime modified;
};

void describe(FileReading &reading, const ArticleReader &reader, const QString &path, const FileFacts &facts)
{
    int item = 0;
    for (Article &article : reading.articles) {
        // Where some could not be read, a reader has numbered the others by their places.
        article.item = reading.articles.size() > 1 ? std::max(article.item, item + 1) : 0;
        item = article.item;
        article.path = item > 0 ? u"%1#%2"_s.arg(path).arg(item) : path;
        article.format = reader.format();
        article.sha256 = facts.sha256;
        article.fileSize = facts.size;
        article.modified = facts.modified;
        squeeze(article);
    }
}

/// Reads a file that is not held in memory.
std::expected<FileReading, ReadError> readLargeFile(const QString &folder, const QString &path,
                                                    const std::stop_token &stop)
{
    QFile file(QDir(folder).absoluteFilePath(path));
    if (const auto opened = openFile(file, path); !opened) {
        return std::unexpected(opened.error());
    }
    const QByteArray head = file.read(FileKindBytes);
    const auto reader = readerOf(head, path);
    if (!reader || (*reader)->maxSize() <= MaxFileSize || file.size() > (*reader)->maxSize()) {
        const qint64 limit = reader ? (*reader)->maxSize() : MaxFileSize;
        return std::unexpected(readFailure(ReadErrorCode::TooLarge, path, limit));
    }
    if (!file.seek(0)) {
        return failure(ReadErrorCode::InputOutput, path, file.errorString());
    }
    HashedFile pieces(file);
    auto reading = (*reader)->readPieces(pieces, path, stop);
    if (file.error() != QFileDevice::NoError) {
        return failure(file.exists() ? ReadErrorCode::InputOutput : ReadErrorCode::NotFound, path,
                       file.errorString());
    }
    if (reading) {
        const QByteArray digest = pieces.digest();
        const QDateTime modified = file.fileTime(QFileDevice::FileModificationTime);
        describe(*reading, **reader, path, {pieces.bytesRead(), digest, modified});
    }
    return reading;
}

/// The text of one of the articles as ArticleReader::sourceText() gives it.
std::expected<QString, ReadError> textOf(const FileReading &reading, const QString &path, int item)
{
    const auto numbered = std::ranges::find(reading.articles, std::max(1, item), &Article::item);
    const auto place = numbered == reading.articles.end() ? std::size_t(std::max(1, item)) - 1
                                                          : std::size_t(numbered - reading.articles.begin());
    if (place >= reading.articles.size()) {
        return failure(ReadErrorCode::NotFound, path);
    }
    QString text;
    int line = 0;
    for (const Block &block : reading.articles[place].blocks) {
        text += QString(std::max(0, block.firstLine - line), u'\n') + block.text;
        line = block.firstLine;
    }
    return text;
}

} // namespace

std::span<const ArticleReader *const> articleReaders()
{
    static const DocxReader docx;
    static const OdtReader odt;
    static const RtfReader rtf;
    static const PdfReader pdf;
    static const MailReader mail;
    static const MailboxReader mailbox;
    static const WebArchiveReader webArchive;
    static const HtmlReader html;
    static const NitfReader nitf;
    static const NewsMlReader newsMl;
    static const FeedReader feed;
    static const JsonReader json;
    static const MarkdownReader markdown;
    static const PlainTextReader plainText;
    // Plain text takes whatever the others leave: it stays the last.
    static constexpr std::array<const ArticleReader *, 14> readers{
        &docx, &odt,  &rtf,    &pdf,  &mail, &mailbox,  &webArchive,
        &html, &nitf, &newsMl, &feed, &json, &markdown, &plainText};
    return readers;
}

ReadError readFailure(ReadErrorCode code, const QString &path, qint64 limit)
{
    return {code, path, code == ReadErrorCode::TooLarge ? QString::number(limit) : QString()};
}

FileReading oneArticle(Article article)
{
    FileReading reading;
    reading.articles.push_back(std::move(article));
    return reading;
}

std::expected<QString, ReadError> ArticleReader::sourceText(SourceFile file, int item) const
{
    const QString path = file.path;
    const auto reading = read(std::move(file), {});
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return textOf(*reading, path, item);
}

std::expected<FileReading, ReadError> ArticleReader::readPieces(QIODevice & /*file*/, const QString &path,
                                                                const std::stop_token & /*stop*/) const
{
    return std::unexpected(readFailure(ReadErrorCode::TooLarge, path));
}

std::expected<FileReading, ReadError> readFile(const QString &folder, const QString &relativePath,
                                               const std::stop_token &stop)
{
    auto source = readBytes(folder, relativePath, stop);
    if (!source) {
        return source.error().code == ReadErrorCode::TooLarge ? readLargeFile(folder, relativePath, stop)
                                                              : std::unexpected(source.error());
    }
    const qint64 size = source->bytes.size();
    const auto reader = readerOf(source->bytes, relativePath);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    auto reading = (*reader)->read({relativePath, std::move(source->bytes)}, stop);
    if (reading) {
        describe(*reading, **reader, relativePath, {size, source->sha256, source->modified});
    }
    return reading;
}

std::expected<Article, ReadError> readArticle(const QString &folder, const QString &relativePath,
                                              const std::stop_token &stop)
{
    return readFile(folder, relativePath, stop).transform([](FileReading reading) {
        return std::move(reading.articles.front());
    });
}

std::expected<QString, ReadError> readSourceText(const QString &folder, const Article &article)
{
    const QString path = article.filePath();
    auto source = readBytes(folder, path, {});
    if (!source) {
        const bool isLarge = source.error().code == ReadErrorCode::TooLarge;
        return isLarge ? readLargeFile(folder, path, {}).and_then([&](const FileReading &reading) {
            return textOf(reading, path, article.item);
        })
                       : std::unexpected(source.error());
    }
    const auto reader = readerOf(source->bytes, path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    return (*reader)->sourceText({path, std::move(source->bytes)}, article.item);
}

} // namespace sidebyline
