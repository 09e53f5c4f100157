// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Reads JSON files that are one article or several: ninjs 1.x and 2.x of the IPTC, and JSON-LD of
/// schema.org.
class JsonReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

} // namespace sidebyline
