// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdfreader.h"

#include "formats/pdflayout.h"
#include "formats/pdfprocess.h"
#include "formats/pdftext.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

PdfReader::PdfReader()
    : DocumentReader("pdf"_L1, "PDF"_L1)
{}

std::expected<DocumentText, ReadError> PdfReader::text(SourceFile file, const std::stop_token &stop) const
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
    return pdfText(*pages);
}

} // namespace sidebyline
