// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdfreader.h"

#include "articles/filekind.h"
#include "formats/pdflayout.h"
#include "formats/pdfprocess.h"
#include "formats/pdftext.h"

#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView PdfReader::format() const
{
    return "pdf"_L1;
}

bool PdfReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).name == "PDF"_L1;
}

std::expected<FileReading, ReadError> PdfReader::read(SourceFile file, const std::stop_token &stop) const
{
    PdfLayoutParser parser;
    const auto ran = runPdfToText(
        std::move(file.bytes), [&parser](QByteArrayView piece) { return parser.add(piece); }, stop);
    if (!ran) {
        if (ran.error() == ReadErrorCode::ToolMissing) {
            return std::unexpected(ReadError{ran.error(), file.path, u"pdftotext"_s});
        }
        return std::unexpected(readFailure(ran.error(), file.path, MaxPdfLayoutBytes));
    }
    const auto pages = parser.take();
    if (!pages) {
        return std::unexpected(readFailure(pages.error(), file.path));
    }
    auto article = articleOf(pdfText(*pages), QFileInfo(file.path).completeBaseName(), stop);
    if (!article) {
        return std::unexpected(readFailure(article.error(), file.path));
    }
    return oneArticle(*std::move(article));
}

} // namespace sidebyline
