// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Reads word-processor files of Office Open XML (DOCX): styles are hints, deleted and hidden text is left
/// out.
class DocxReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

} // namespace sidebyline
