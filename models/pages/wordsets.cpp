// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/wordsets.h"

#include "text/characters.h"

#include <algorithm>

namespace sidebyline {

WordSet wordSet(QStringView text)
{
    WordSet words;
    quint64 hash = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && chars::isLetterOrDigit(text[i].unicode())) {
            hash = (hash ^ text[i].toLower().unicode()) * 0x100000001b3ULL + 1;
        } else if (hash != 0) {
            words.push_back(hash);
            hash = 0;
        }
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

std::size_t commonWords(const WordSet &a, const WordSet &b)
{
    std::size_t common = 0;
    for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
        if (*i == *k) {
            ++common;
            ++i;
            ++k;
        } else {
            *i < *k ? ++i : ++k;
        }
    }
    return common;
}

} // namespace sidebyline
