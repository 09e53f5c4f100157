// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/documentreader.h"

namespace sidebyline {

/// Reads OpenDocument texts (ODT): styles are hints, deleted text is left out.
class OdtReader final : public DocumentReader
{
public:
    OdtReader();

protected:
    [[nodiscard]] std::expected<DocumentText, ReadError> text(SourceFile file,
                                                              const std::stop_token &stop) const override;
};

} // namespace sidebyline
