// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/documentreader.h"

namespace sidebyline {

/// Reads RTF (1.9 and before): styles are hints, hidden and deleted text is left out.
class RtfReader final : public DocumentReader
{
public:
    RtfReader();

protected:
    [[nodiscard]] std::expected<DocumentText, ReadError> text(SourceFile file,
                                                              const std::stop_token &stop) const override;
};

} // namespace sidebyline
