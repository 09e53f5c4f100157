// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/documentreader.h"

namespace sidebyline {

/// Reads word-processor files of Office Open XML (DOCX): styles are hints, deleted and hidden text is left
/// out.
class DocxReader final : public DocumentReader
{
public:
    DocxReader();

protected:
    [[nodiscard]] std::expected<DocumentText, ReadError> text(SourceFile file,
                                                              const std::stop_token &stop) const override;
};

} // namespace sidebyline
