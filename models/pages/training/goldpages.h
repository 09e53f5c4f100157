// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/blockfeatures.h"
#include "pages/training/boosting.h"

#include <QString>

#include <vector>

namespace sidebyline {

/// A page that people marked: its blocks and what they may be.
struct GoldPage
{
    QString name; ///< the file's, without its folder
    QString site; ///< the host that it links to most: pages of one site are held out together
    PageTree tree;
    BlockedPage blocked;
    std::vector<float> features; ///< featureTable()
    std::vector<quint8> classes; ///< a bit for each BlockClass that a block may be; 0: nothing is known
};

/// Reads `pages/ID.html` and `gold.json` of a folder whose gold has the text of each role, a line a block
/// (headline, body, supplemental, related, comments), or snippets (with, without, comments, title).
[[nodiscard]] std::vector<GoldPage> goldPages(const QString &folder);

} // namespace sidebyline
