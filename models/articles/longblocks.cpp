// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/longblocks.h"

#include "text/characters.h"
#include "text/scripts.h"

#include <algorithm>

namespace sidebyline {

namespace {

bool endsSentence(QChar character)
{
    return chars::isSentenceMark(character.unicode()) || chars::isQuoteMark(character.unicode());
}

/// Where to end a piece of @p text, at most MaxBlockLength: behind a sentence in its second half, or else at
/// its last space there, or else at the full length, but never inside a surrogate pair.
qsizetype pieceLength(QStringView text)
{
    qsizetype space = -1;
    for (qsizetype i = MaxBlockLength; i > MaxBlockLength / 2; --i) {
        if (text[i] != u' ') {
            continue;
        }
        if (endsSentence(text[i - 1])) {
            return i;
        }
        space = std::max(space, i);
    }
    if (space > 0) {
        return space;
    }
    return text[MaxBlockLength].isLowSurrogate() ? MaxBlockLength - 1 : MaxBlockLength;
}

} // namespace

void splitLongBlocks(Article &article)
{
    const auto isLong = [](const Block &block) { return block.text.size() > MaxBlockLength; };
    if (std::ranges::none_of(article.blocks, isLong)) {
        return;
    }
    std::vector<Block> blocks;
    blocks.reserve(article.blocks.size() + 1);
    for (Block &block : article.blocks) {
        const QString whole = block.text;
        QStringView left = whole;
        while (left.size() > MaxBlockLength) {
            const qsizetype length = pieceLength(left);
            block.text = left.first(length).toString();
            blocks.push_back(block);
            left = left.sliced(length);
            if (left.startsWith(u' ')) {
                left = left.sliced(1);
            }
        }
        if (!left.isEmpty()) {
            block.text = left.toString();
            blocks.push_back(std::move(block));
        }
    }
    article.blocks = std::move(blocks);
}

} // namespace sidebyline
