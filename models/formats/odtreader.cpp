// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odtreader.h"

#include "formats/odttext.h"
#include "formats/package.h"

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

OdtReader::OdtReader()
    : DocumentReader("odt"_L1, "ODT"_L1)
{}

std::expected<DocumentText, ReadError> OdtReader::text(SourceFile file, const std::stop_token &stop) const
{
    return documentText(file.bytes, stop).transform_error([&file](ReadErrorCode code) {
        return readFailure(code, file.path, MaxUnpackedSize);
    });
}

} // namespace sidebyline
