// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a web page: decoded, made a tree, cut into blocks, given roles, fields and sentences.

#include "articles/blocksentences.h"
#include "bytes.h"
#include "pages/pagebytes.h"
#include "pages/readpage.h"

namespace {

using namespace sidebyline;

/// What every article of a page holds to.
void check(const Article &article)
{
    int line = 0;
    for (const Block &block : article.blocks) {
        require(!block.text.isEmpty() && block.text == block.text.trimmed());
        require(block.firstLine == line && block.lastLine == line);
        ++line;
        require(block.depth >= 0 && (block.role == Role::Comment || block.author.isEmpty()));
        qsizetype end = 0;
        for (const TextRange sentence : block.sentences) {
            require(sentence.start >= end && sentence.length > 0 && sentence.end() <= block.text.size());
            end = sentence.end();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto page = pageUtf8(bytes);
    if (!page) {
        return 0;
    }
    auto article = readPage(parsePage(std::move(page->html)));
    require(article && cutSentences(*article));
    check(*article);
    return 0;
}
