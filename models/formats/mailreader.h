// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Reads saved mail: a newsletter's page or the text, with sender, subject and date where these say nothing.
class MailReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

/// A mailbox is that large at most, bytes: reading it takes a minute.
inline constexpr qint64 MaxMailboxSize = 1024LL * 1024 * 1024;

/// So much of a mailbox's text is kept, in bytes, what is said of mails that cannot be read included; most of
/// a mail archive are attachments.
inline constexpr qint64 MaxMailboxText = 128LL * 1024 * 1024;

/// Reads mailboxes (mbox): each mail is an article. Mail by mail, so that archives may be larger than other
/// files.
class MailboxReader final : public ArticleReader
{
public:
    [[nodiscard]] qint64 maxSize() const override { return MaxMailboxSize; }
    [[nodiscard]] std::expected<FileReading, ReadError>
    readPieces(QIODevice &file, const QString &path, const std::stop_token &stop) const override;
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

/// Reads pages saved with all that they show as one file (MHTML): the page alone.
class WebArchiveReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

} // namespace sidebyline
