// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docxreader.h"

#include "formats/docxtext.h"
#include "formats/package.h"

#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::expected<DocumentText, ReadErrorCode> documentText(const QByteArray &bytes, const std::stop_token &stop)
{
    const auto package = Package::open(bytes);
    if (!package) {
        return std::unexpected(package.error());
    }
    DocxParts parts;
    const std::array<std::pair<QString, QByteArray *>, 4> wanted{{{u"word/document.xml"_s, &parts.document},
                                                                  {u"word/styles.xml"_s, &parts.styles},
                                                                  {u"word/footnotes.xml"_s, &parts.footnotes},
                                                                  {u"word/endnotes.xml"_s, &parts.endnotes}}};
    for (const auto &[path, target] : wanted) {
        auto part = package->part(path);
        if (!part) {
            return std::unexpected(part.error());
        }
        *target = *std::move(part);
    }
    if (parts.document.isEmpty()) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return docxText(parts, stop);
}

} // namespace

DocxReader::DocxReader()
    : DocumentReader("docx"_L1, "DOCX"_L1)
{}

std::expected<DocumentText, ReadError> DocxReader::text(SourceFile file, const std::stop_token &stop) const
{
    return documentText(file.bytes, stop).transform_error([&file](ReadErrorCode code) {
        return readFailure(code, file.path, MaxUnpackedSize);
    });
}

} // namespace sidebyline
