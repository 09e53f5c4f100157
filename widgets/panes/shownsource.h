// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace sidebyline {

/// What of a source is shown: all of it, but for sources that would freeze the window.
struct ShownSource
{
    QString text; ///< lines parted by LF, so that a line's number is the block's in a QTextDocument
    int lines = 0;
    qsizetype total = 0;  ///< UTF-16 code units of the whole source
    qsizetype shown = 0;  ///< of these, taken before lines were cut
    int cutLines = 0;     ///< lines shown only in their beginning
    bool colored = false; ///< short enough to be coloured

    friend bool operator==(const ShownSource &, const ShownSource &) = default;
};

inline constexpr qsizetype ShownSourceLimit = 2'000'000; ///< UTF-16 code units
inline constexpr qsizetype ShownLineLimit = 20'000;      ///< longer lines take seconds to be broken
inline constexpr qsizetype ColoredSourceLimit = 300'000; ///< colouring takes 0.15 µs each

/// Takes the beginning of @p source. Cost: the limits, not the source's length.
[[nodiscard]] ShownSource shownSource(QStringView source);

/// The block that each of the first @p lines lines belongs to: indices into Article::blocks, -1 for none.
[[nodiscard]] std::vector<int> blocksOfLines(const Article &article, int lines);

} // namespace sidebyline
