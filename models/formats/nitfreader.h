// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Reads NITF, the News Industry Text Format of the IPTC (3.x): its elements say the roles.
class NitfReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

} // namespace sidebyline
