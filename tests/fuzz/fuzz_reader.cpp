// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a text file: decoded, cut into paragraphs, given roles and sentences.

#include "articles/filekind.h"
#include "articles/paragraphs.h"
#include "bytes.h"
#include "formats/plaintextreader.h"

#include <QStringList>

namespace {

using namespace sidebyline;

/// What every article holds to, whatever it was read from.
void check(const Article &article)
{
    int line = 0;
    for (const Block &block : article.blocks) {
        require(!block.text.isEmpty() && block.text == block.text.simplified());
        require(block.firstLine >= line && block.lastLine >= block.firstLine);
        line = block.lastLine + 1;
        require(block.depth >= 0 && (block.role == Role::Comment || block.author.isEmpty()));
        qsizetype end = 0;
        for (const TextRange sentence : block.sentences) {
            require(sentence.start >= end && sentence.length > 0 && sentence.end() <= block.text.size());
            end = sentence.end();
        }
        for (const QChar c : block.text) {
            require(c.category() != QChar::Other_Control);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const PlainTextReader reader;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)fileKind(bytes, u"story.txt");
    if (const auto reading = reader.read({QStringLiteral("story.txt"), bytes}, {})) {
        check(reading->articles.front());
    }
    return 0;
}
