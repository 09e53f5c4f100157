// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"

#include <QByteArray>

namespace sidebyline {

/// The paragraphs of an OpenDocument text with their styles; @p styles is the package's styles.xml, perhaps
/// empty. Fails as docxText() does.
[[nodiscard]] std::expected<DocumentText, ReadErrorCode>
odtText(const QByteArray &content, const QByteArray &styles, const std::stop_token &stop = {});

} // namespace sidebyline
