// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/passagekey.h"

#include "text/characters.h"

#include <QtEndian>

#include <vector>

#include <xxhash.h>

namespace sidebyline {

namespace {

/// Appends the words of @p text in small letters, one blank before each.
void appendWords(std::vector<char16_t> &words, QStringView text)
{
    bool inWord = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (chars::isLetterOrDigit(unit) || c.isSurrogate() || c.isMark()) {
            if (!inWord) {
                words.push_back(u' ');
            }
            inWord = true;
            words.push_back(c.toCaseFolded().unicode());
        } else if (!chars::isApostrophe(unit)) {
            inWord = false;
        }
    }
}

quint64 hashOf(std::vector<char16_t> &words)
{
    qToLittleEndian<char16_t>(words.data(), qsizetype(words.size()), words.data());
    const quint64 hash = XXH3_64bits(words.data(), words.size() * sizeof(char16_t));
    return hash == 0 ? 1 : hash;
}

} // namespace

quint64 wordsHash(QStringView text)
{
    std::vector<char16_t> words;
    words.reserve(std::size_t(text.size()) + 1);
    appendWords(words, text);
    return hashOf(words);
}

ArticleKey articleKey(const Article &article)
{
    std::vector<char16_t> words;
    for (const Block &block : article.blocks) {
        appendWords(words, block.text);
    }
    return {.text = hashOf(words),
            .headline = article.headline.isEmpty() ? 0 : wordsHash(article.headline),
            .path = article.path,
            .outlet = article.outlet};
}

QString excerptOf(QStringView text, qsizetype length)
{
    if (text.size() <= length) {
        return text.toString();
    }
    const qsizetype blank = text.first(length).lastIndexOf(u' ');
    return text.first(blank > 0 ? blank : length).toString() + u'…';
}

} // namespace sidebyline
