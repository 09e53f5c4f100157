// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"
#include "formats/xmltree.h"

namespace sidebyline {

/// The blocks of a nitf element in the file's order, their roles by the elements; fills in what @p fields
/// lack.
[[nodiscard]] std::vector<Part> nitfParts(const XmlNode &nitf, FileFields &fields);

/// The blocks of HTML that is an article's text: captions, subheads, paragraphs.
[[nodiscard]] std::vector<Part> htmlParts(const QString &html);

} // namespace sidebyline
