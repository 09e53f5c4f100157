// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtfreader.h"

#include "articles/filekind.h"
#include "formats/rtftext.h"

#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView RtfReader::format() const
{
    return "rtf"_L1;
}

bool RtfReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "RTF"_L1;
}

std::expected<FileReading, ReadError> RtfReader::read(SourceFile file, const std::stop_token &stop) const
{
    auto text = rtfText(file.bytes, stop);
    if (!text) {
        return std::unexpected(readFailure(text.error(), file.path));
    }
    auto article = articleOf(*std::move(text), QFileInfo(file.path).completeBaseName(), stop);
    if (!article) {
        return std::unexpected(readFailure(article.error(), file.path));
    }
    return oneArticle(*std::move(article));
}

} // namespace sidebyline
