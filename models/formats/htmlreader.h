// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Saved web pages: HTML and XHTML. Scripts are not run, nothing that a page refers to is fetched or opened.
class HtmlReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

/// Reads a page that stands in another format (a mail, an archive): @p html in any character set, @p path as
/// errors name it.
[[nodiscard]] std::expected<Article, ReadError> readHtml(QByteArray html, const QString &path,
                                                         const std::stop_token &stop = {});

} // namespace sidebyline
