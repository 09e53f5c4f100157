// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/shownsource.h"

#include "articles/paragraphs.h"

#include <algorithm>

namespace sidebyline {

ShownSource shownSource(QStringView source)
{
    ShownSource result;
    result.total = source.size();
    result.shown = std::min(source.size(), ShownSourceLimit);
    if (result.shown < result.total && source.at(result.shown).isLowSurrogate()) {
        --result.shown;
    }
    result.colored = result.total <= ColoredSourceLimit;
    const std::vector<QStringView> lines = sourceLines(source.first(result.shown));
    result.lines = int(lines.size());
    result.text.reserve(result.shown);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            result.text += u'\n';
        }
        result.text += lines[i].first(std::min(lines[i].size(), ShownLineLimit));
        if (lines[i].size() > ShownLineLimit) {
            result.text += u'\u2026';
            ++result.cutLines;
            result.colored = false;
        }
    }
    return result;
}

std::vector<int> blocksOfLines(const Article &article, int lines)
{
    std::vector<int> blocks(std::size_t(std::max(lines, 0)), -1);
    for (std::size_t b = 0; b < article.blocks.size(); ++b) {
        const Block &block = article.blocks[b];
        for (int line = std::max(block.firstLine, 0); line <= block.lastLine && line < lines; ++line) {
            blocks[std::size_t(line)] = int(b);
        }
    }
    return blocks;
}

} // namespace sidebyline
