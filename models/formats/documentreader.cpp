// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documentreader.h"

#include "articles/filekind.h"

#include <QFileInfo>

namespace sidebyline {

bool DocumentReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == m_kind;
}

std::expected<FileReading, ReadError> DocumentReader::read(SourceFile file, const std::stop_token &stop) const
{
    const QString path = file.path;
    auto found = text(std::move(file), stop);
    if (!found) {
        return std::unexpected(found.error());
    }
    auto article = articleOf(*std::move(found), QFileInfo(path).completeBaseName(), stop);
    if (!article) {
        return std::unexpected(readFailure(article.error(), path));
    }
    return oneArticle(*std::move(article));
}

} // namespace sidebyline
