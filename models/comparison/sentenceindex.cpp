// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/sentenceindex.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace sidebyline {

namespace {

constexpr std::size_t shingleLength = 3;
/// Shingles are sorted in so many parts, told apart by the first bits of their key.
constexpr int partBits = 6;
constexpr std::size_t partCount = std::size_t(1) << partBits;

struct Shingle
{
    quint64 key;
    int sentence;

    friend auto operator<=>(const Shingle &, const Shingle &) = default;
};

using Parts = std::array<std::vector<Shingle>, partCount>;

/// Word numbers stay below 2^21, so that three of them fit side by side; beyond, sentences are only looked at
/// in vain. Multiplying by an odd number loses nothing and spreads the first bits.
[[nodiscard]] quint64 keyOf(const StoryWord *words)
{
    const quint64 ids = (quint64(words[0].id) << 42) ^ (quint64(words[1].id) << 21) ^ quint64(words[2].id);
    return ids * 0x9E3779B97F4A7C15ULL;
}

[[nodiscard]] std::vector<Parts> cutShingles(const StoryText &text, const Executor &executor)
{
    const Pieces pieces(text.sentences.size(), 512, 16);
    std::vector<Parts> cut(pieces.count());
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t s = pieces.begin(piece); s < pieces.end(piece); ++s) {
            const auto words = text.wordsOf(text.sentences[s]);
            for (std::size_t i = 0; i + shingleLength <= words.size(); ++i) {
                const quint64 key = keyOf(&words[i]);
                cut[piece][key >> (64 - partBits)].push_back({key, int(s)});
            }
        }
    });
    return cut;
}

/// What stands in two sentences or more, of one part.
struct Groups
{
    std::vector<std::size_t> ends; ///< into sentences
    std::vector<int> sentences;
};

/// Of a large part those that may stand there twice, which are few: a place in a table for each key, where
/// keys seldom meet, tells.
[[nodiscard]] std::vector<Shingle> repeatedOf(std::span<Parts> cut, std::size_t part)
{
    std::size_t count = 0;
    for (const Parts &parts : cut) {
        count += parts[part].size();
    }
    const int bits = std::bit_width(count) + 2;
    const auto placeOf = [bits](quint64 key) {
        return std::size_t((key * 0xD6E8FEB86659FD93ULL) >> unsigned(64 - bits));
    };
    std::vector<quint8> seen(std::size_t(1) << unsigned(bits), 0); // 2: twice or more
    for (const Parts &parts : cut) {
        for (const Shingle &shingle : parts[part]) {
            quint8 &times = seen[placeOf(shingle.key)];
            times = quint8(times + (times < 2 ? 1 : 0));
        }
    }
    std::vector<Shingle> repeated;
    for (Parts &parts : cut) {
        std::ranges::copy_if(parts[part], std::back_inserter(repeated),
                             [&](const Shingle &shingle) { return seen[placeOf(shingle.key)] > 1; });
        parts[part] = {};
    }
    return repeated;
}

[[nodiscard]] Groups groupPart(std::span<Parts> cut, std::size_t part)
{
    std::vector<Shingle> all = repeatedOf(cut, part);
    std::ranges::sort(all);
    Groups groups;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t first = groups.sentences.size();
        std::size_t end = begin;
        for (; end < all.size() && all[end].key == all[begin].key; ++end) {
            if (end == begin || all[end].sentence != all[end - 1].sentence) {
                groups.sentences.push_back(all[end].sentence);
            }
        }
        if (groups.sentences.size() - first < 2) {
            groups.sentences.resize(first);
        } else {
            groups.ends.push_back(groups.sentences.size());
        }
        begin = end;
    }
    return groups;
}

} // namespace

StemIndex::StemIndex(const StoryText &text, int common)
    : m_begin(std::size_t(text.stemIds) + 1, 0)
{
    for (const StemTerm &term : text.stems) {
        ++m_begin[std::size_t(term.id) + 1];
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i) {
        const bool isCommon = m_begin[i] > std::size_t(common);
        m_begin[i] = m_begin[i - 1] + (isCommon ? 0 : m_begin[i]);
    }
    m_postings.resize(m_begin.back());
    std::vector<std::size_t> next = m_begin;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        for (const StemTerm &term : text.stemsOf(text.sentences[s])) {
            const auto id = std::size_t(term.id);
            if (m_begin[id + 1] > m_begin[id]) {
                m_postings[next[id]++] = {int(s), term.weight};
            }
        }
    }
}

ShingleIndex::ShingleIndex(const StoryText &text, const Executor &executor)
    : m_begin(1, 0)
    , m_ofSentence(text.sentences.size() + 1, 0)
{
    std::vector<Parts> cut = cutShingles(text, executor);
    std::array<Groups, partCount> parts;
    runPieces(executor, partCount, [&](std::size_t part) { parts[part] = groupPart(cut, part); });
    for (const Groups &groups : parts) {
        const std::size_t before = m_sentences.size();
        for (const std::size_t end : groups.ends) {
            m_begin.push_back(before + end);
        }
        m_sentences.insert(m_sentences.end(), groups.sentences.begin(), groups.sentences.end());
    }
    for (const int sentence : m_sentences) {
        ++m_ofSentence[std::size_t(sentence) + 1];
    }
    for (std::size_t i = 1; i < m_ofSentence.size(); ++i) {
        m_ofSentence[i] += m_ofSentence[i - 1];
    }
    m_groups.resize(m_sentences.size());
    std::vector<std::size_t> next = m_ofSentence;
    for (std::size_t group = 0; group + 1 < m_begin.size(); ++group) {
        for (const int sentence : sentencesOf(int(group))) {
            m_groups[next[std::size_t(sentence)]++] = int(group);
        }
    }
}

} // namespace sidebyline
