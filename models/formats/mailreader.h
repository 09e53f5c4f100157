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

/// Reads mailboxes (mbox): each mail is an article.
class MailboxReader final : public ArticleReader
{
public:
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
