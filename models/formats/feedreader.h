// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/reader.h"

namespace sidebyline {

/// Reads RSS 0.9 to 2.0 and Atom: each item with its full text is an article; items with a summary alone are
/// counted as one problem.
class FeedReader final : public ArticleReader
{
public:
    [[nodiscard]] QLatin1StringView format() const override;
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] std::expected<FileReading, ReadError> read(SourceFile file,
                                                             const std::stop_token &stop) const override;
};

} // namespace sidebyline
