// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/documentreader.h"

namespace sidebyline {

/// Reads the text layer of PDF files through pdftotext, which runs as a process of its own.
class PdfReader final : public DocumentReader
{
public:
    PdfReader();

protected:
    [[nodiscard]] std::expected<DocumentText, ReadError> text(SourceFile file,
                                                              const std::stop_token &stop) const override;
};

} // namespace sidebyline
