// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/metadata.h"

#include <vector>

namespace sidebyline {

/// What the JSON-LD @p script says of the article it describes (schema.org's NewsArticle, Article,
/// BlogPosting …): values may be strings, objects with a name, or arrays of these. A script that is no valid
/// JSON is searched for the plain "name": "value" pairs. Values deeper than a few levels are left out.
[[nodiscard]] std::vector<PageStatement> linkedDataStatements(QStringView script);

} // namespace sidebyline
