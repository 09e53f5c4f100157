// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"

#include <QByteArray>

namespace sidebyline {

/// The parts of a DOCX package that hold text; those that it lacks are empty.
struct DocxParts
{
    QByteArray document;
    QByteArray styles;
    QByteArray footnotes;
    QByteArray endnotes;
};

/// The paragraphs of a document with their styles. Fails with Damaged where its XML breaks off before any
/// text or nests too deep, TooLarge for too many paragraphs, Cancelled.
[[nodiscard]] std::expected<DocumentText, ReadErrorCode> docxText(const DocxParts &parts,
                                                                  const std::stop_token &stop = {});

} // namespace sidebyline
