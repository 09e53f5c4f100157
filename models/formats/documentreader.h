// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"
#include "formats/reader.h"

namespace sidebyline {

/// Reads files that are one text in paragraphs whose roles the anatomy finds: word processors', PDF. A
/// subclass finds the text.
class DocumentReader : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const final { return m_format; }
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const final;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const final;

protected:
    /// @p kind: the name by which fileKind() knows the format.
    DocumentReader(QLatin1StringView format, QLatin1StringView kind)
        : m_format(format)
        , m_kind(kind)
    {}

    /// The text of a file; fails as read() does.
    [[nodiscard]] virtual std::expected<DocumentText, ReadError> text(SourceFile file,
                                                                      const std::stop_token &stop) const = 0;

private:
    QLatin1StringView m_format;
    QLatin1StringView m_kind;
};

} // namespace sidebyline
