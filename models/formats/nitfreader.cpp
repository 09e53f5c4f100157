// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/nitfreader.h"

#include "articles/filekind.h"
#include "formats/wirexml.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView NitfReader::format() const
{
    return "nitf"_L1;
}

bool NitfReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "NITF"_L1;
}

std::expected<FileReading, ReadError> NitfReader::read(SourceFile file, const std::stop_token &stop) const
{
    const auto tree = parseXml(file.bytes);
    if (!tree) {
        return std::unexpected(readFailure(tree.error(), file.path));
    }
    FileFields fields;
    auto article = articleOf(nitfParts(tree->root, fields), fields, stop);
    if (!article) {
        const bool isBroken = !tree->isComplete && article.error() == ReadErrorCode::NoText;
        return std::unexpected(ReadError{isBroken ? ReadErrorCode::Damaged : article.error(), file.path, {}});
    }
    article->encoding = tree->encoding;
    FileReading reading = oneArticle(*std::move(article));
    if (!tree->isComplete) {
        reading.problems.push_back({ReadErrorCode::Damaged, file.path, {}});
    }
    return reading;
}

} // namespace sidebyline
