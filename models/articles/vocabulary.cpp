// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/vocabulary.h"

#include "text/characters.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <bitset>
#include <unordered_map>

namespace sidebyline {

namespace {

struct HashedPhrase
{
    std::vector<WordHash> words;
    const PhraseGroup *group = nullptr;
};

/// Phrases by their first word. Most words begin none: a bit for each value of a hash's low end says so fast.
struct PhraseTable
{
    static constexpr std::size_t FilterSize = std::size_t(1) << 14;

    std::unordered_map<WordHash, std::vector<HashedPhrase>> phrases;
    std::bitset<FilterSize> filter;

    [[nodiscard]] const std::vector<HashedPhrase> *find(WordHash first) const
    {
        if (!filter.test(first % FilterSize)) {
            return nullptr;
        }
        const auto found = phrases.find(first);
        return found == phrases.end() ? nullptr : &found->second;
    }
};

std::vector<WordHash> hashed(QStringView phrase)
{
    std::vector<WordHash> result;
    for (const QStringView word : phrase.split(u' ')) {
        result.push_back(word == u"#" ? numberHash() : wordHash(word));
    }
    return result;
}

const PhraseTable &phraseTable()
{
    static const PhraseTable table = [] {
        PhraseTable built;
        for (const PhraseGroup &group : phraseGroups()) {
            const QString text = QString::fromUtf8(group.phrases.data(), qsizetype(group.phrases.size()));
            for (const QStringView phrase : QStringView(text).split(u'|')) {
                std::vector<WordHash> words = hashed(phrase);
                const WordHash first = words.front();
                built.phrases[first].push_back({std::move(words), &group});
                built.filter.set(first % PhraseTable::FilterSize);
            }
        }
        return built;
    }();
    return table;
}

bool stands(Place place, std::size_t from, std::size_t count, std::size_t line)
{
    switch (place) {
    case Place::Anywhere:
        return true;
    case Place::Start:
        return from == 0;
    case Place::End:
        return from + count == line;
    case Place::Whole:
        return from == 0 && count == line;
    }
    return false;
}

} // namespace

WordHash wordHash(QStringView word)
{
    // FNV-1a over code units; curly and straight apostrophes are one.
    WordHash hash = 0xCBF29CE484222325U;
    for (const QChar c : word) {
        char16_t unit = c.unicode();
        if (unit >= 0x80) {
            unit = chars::isApostrophe(unit) ? u'\'' : char16_t(QChar::toLower(unit));
        } else if (unit >= u'A' && unit <= u'Z') {
            unit = char16_t(unit | 0x20);
        }
        hash = (hash ^ unit) * 0x100000001B3U;
    }
    return hash;
}

WordHash numberHash()
{
    return 1;
}

CueSums findCues(std::span<const WordHash> line)
{
    CueSums sums{};
    const PhraseTable &table = phraseTable();
    for (std::size_t from = 0; from < line.size(); ++from) {
        const std::vector<HashedPhrase> *const found = table.find(line[from]);
        if (found == nullptr) {
            continue;
        }
        for (const HashedPhrase &candidate : *found) {
            const std::size_t count = candidate.words.size();
            if (from + count <= line.size() && stands(candidate.group->place, from, count, line.size()) &&
                std::ranges::equal(line.subspan(from, count), candidate.words)) {
                sums.at(std::size_t(candidate.group->cue)) += candidate.group->weight;
            }
        }
    }
    return sums;
}

} // namespace sidebyline
