// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odtreader.h"

#include "articles/filekind.h"
#include "formats/odttext.h"
#include "formats/package.h"

#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::expected<DocumentText, ReadErrorCode> documentText(const QByteArray &bytes, const std::stop_token &stop)
{
    const auto package = Package::open(bytes);
    if (!package) {
        return std::unexpected(package.error());
    }
    const auto manifest = package->part(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data")) {
        return std::unexpected(ReadErrorCode::Encrypted);
    }
    const auto content = package->part(u"content.xml"_s);
    const auto styles = package->part(u"styles.xml"_s);
    if (!content || !styles) {
        return std::unexpected(!content ? content.error() : styles.error());
    }
    if (content->isEmpty()) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return odtText(*content, *styles, stop);
}

} // namespace

QLatin1StringView OdtReader::format() const
{
    return "odt"_L1;
}

bool OdtReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "ODT"_L1;
}

std::expected<FileReading, ReadError> OdtReader::read(SourceFile file, const std::stop_token &stop) const
{
    auto text = documentText(file.bytes, stop);
    if (!text) {
        return std::unexpected(readFailure(text.error(), file.path, MaxUnpackedSize));
    }
    auto article = articleOf(*std::move(text), QFileInfo(file.path).completeBaseName(), stop);
    if (!article) {
        return std::unexpected(readFailure(article.error(), file.path));
    }
    return oneArticle(*std::move(article));
}

} // namespace sidebyline
