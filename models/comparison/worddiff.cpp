// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/worddiff.h"

#include "text/words.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace sidebyline {

namespace {

/// dtl's script is the shortest only while the product of the lengths, each with one added, is below this.
constexpr std::size_t dtlLimit = 2'000'000;
constexpr std::size_t wordBits = 64;

using Ids = std::span<const int>;

/// Compares two lists of word numbers piece by piece; the result is one entry an edit, in order.
class Differ
{
public:
    std::vector<DiffOp> script;

    void diff(Ids base, Ids other)
    {
        const std::size_t same = std::size_t(std::ranges::mismatch(base, other).in1 - base.begin());
        append(DiffOp::Same, same);
        base = base.subspan(same);
        other = other.subspan(same);
        std::size_t tail = 0;
        while (tail < std::min(base.size(), other.size()) &&
               base[base.size() - 1 - tail] == other[other.size() - 1 - tail]) {
            ++tail;
        }
        diffMiddle(base.first(base.size() - tail), other.first(other.size() - tail));
        append(DiffOp::Same, tail);
    }

private:
    void append(DiffOp op, std::size_t count) { script.insert(script.end(), count, op); }

    void diffMiddle(Ids base, Ids other)
    {
        if (base.empty() || other.empty()) {
            append(DiffOp::Removed, base.size());
            append(DiffOp::Added, other.size());
        } else if (std::min(base.size(), other.size()) <= wordBits) {
            diffByBits(base, other);
        } else if ((base.size() + 1) * (other.size() + 1) < dtlLimit) {
            diffByDtl(base, other);
        } else {
            diffByAnchors(base, other);
        }
    }

    /// One bit a word of the shorter list, one row a word of the longer. A row's bit is 0 where one word more
    /// of the shorter list makes the common subsequence longer. Both lists are taken from their ends, so that
    /// the way back through the rows leads forwards.
    void diffByBits(Ids base, Ids other)
    {
        const bool baseIsShort = base.size() <= other.size();
        const Ids bits = baseIsShort ? base : other;
        const Ids rows = baseIsShort ? other : base;
        fillRows(bits, rows);
        std::size_t bit = bits.size();
        std::size_t row = rows.size();
        while (bit > 0 || row > 0) {
            if (bit > 0 && row > 0 && bits[bits.size() - bit] == rows[rows.size() - row]) {
                append(DiffOp::Same, 1);
                --bit;
                --row;
            } else if (row == 0 || (bit > 0 && ((m_rows[row - 1] >> (bit - 1)) & 1) != 0)) {
                append(baseIsShort ? DiffOp::Removed : DiffOp::Added, 1);
                --bit;
            } else {
                append(baseIsShort ? DiffOp::Added : DiffOp::Removed, 1);
                --row;
            }
        }
    }

    void fillRows(Ids bits, Ids rows)
    {
        const int last = std::max(std::ranges::max(bits), std::ranges::max(rows));
        m_masks.resize(std::max(m_masks.size(), std::size_t(last) + 1), 0);
        for (std::size_t i = 0; i < bits.size(); ++i) {
            m_masks[std::size_t(bits[bits.size() - 1 - i])] |= quint64(1) << i;
        }
        m_rows.resize(rows.size());
        quint64 row = ~quint64(0);
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const quint64 hits = row & m_masks[std::size_t(rows[rows.size() - 1 - j])];
            row = (row + hits) | (row - hits);
            m_rows[j] = row;
        }
        for (const int id : bits) {
            m_masks[std::size_t(id)] = 0;
        }
    }

    void diffByDtl(Ids base, Ids other)
    {
        dtl::Diff<int> diff(std::vector<int>(base.begin(), base.end()),
                            std::vector<int>(other.begin(), other.end()));
        diff.compose();
        const auto ses = diff.getSes();
        for (const auto &[id, info] : ses.getSequence()) {
            append(info.type == dtl::SES_COMMON   ? DiffOp::Same
                   : info.type == dtl::SES_DELETE ? DiffOp::Removed
                                                  : DiffOp::Added,
                   1);
        }
    }

    /// Cuts at words that stand once in each of the two and in the same order in both. Without any, the two
    /// have nothing in common that could be told apart from chance.
    void diffByAnchors(Ids base, Ids other)
    {
        const auto anchors = risingAnchors(base, other);
        if (anchors.empty()) {
            append(DiffOp::Removed, base.size());
            append(DiffOp::Added, other.size());
            return;
        }
        std::size_t fromBase = 0;
        std::size_t fromOther = 0;
        for (const auto &[inBase, inOther] : anchors) {
            diff(base.subspan(fromBase, inBase - fromBase), other.subspan(fromOther, inOther - fromOther));
            append(DiffOp::Same, 1);
            fromBase = inBase + 1;
            fromOther = inOther + 1;
        }
        diff(base.subspan(fromBase), other.subspan(fromOther));
    }

    using Anchor = std::pair<std::size_t, std::size_t>; ///< positions in base and other

    /// The longest sequence of anchors that rises in both, by patience sorting: O(n log n).
    [[nodiscard]] static std::vector<Anchor> risingAnchors(Ids base, Ids other)
    {
        const std::vector<Anchor> all = anchors(base, other);
        std::vector<std::size_t> tails; // index of the last anchor of the best sequence of each length
        std::vector<std::size_t> before(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto at = std::ranges::lower_bound(tails, all[i].second, {},
                                                     [&all](std::size_t index) { return all[index].second; });
            before[i] = at == tails.begin() ? all.size() : *std::prev(at);
            if (at == tails.end()) {
                tails.push_back(i);
            } else {
                *at = i;
            }
        }
        std::vector<Anchor> rising;
        for (std::size_t i = tails.empty() ? all.size() : tails.back(); i < all.size(); i = before[i]) {
            rising.push_back(all[i]);
        }
        std::ranges::reverse(rising);
        return rising;
    }

    /// Words that stand once in both, by their place in the base.
    [[nodiscard]] static std::vector<Anchor> anchors(Ids base, Ids other)
    {
        struct Counts
        {
            int base = 0;
            int other = 0;
            std::size_t inOther = 0;
        };
        std::map<int, Counts> counts;
        for (const int id : base) {
            ++counts[id].base;
        }
        for (std::size_t i = 0; i < other.size(); ++i) {
            Counts &count = counts[other[i]];
            ++count.other;
            count.inOther = i;
        }
        std::vector<Anchor> found;
        for (std::size_t i = 0; i < base.size(); ++i) {
            const Counts &count = counts[base[i]];
            if (count.base == 1 && count.other == 1) {
                found.emplace_back(i, count.inOther);
            }
        }
        return found;
    }

    std::vector<quint64>
        m_masks; ///< by word number: where it stands in the shorter list; 0 between two calls
    std::vector<quint64> m_rows;
};

/// From the first to the last of @p count words, with the marks directly after the last.
[[nodiscard]] TextRange piece(QStringView text, std::span<const Word> words, std::size_t first,
                              std::size_t count)
{
    if (count == 0) {
        const qsizetype at = first < words.size() ? words[first].range.start : text.size();
        return {at, 0};
    }
    const qsizetype start = words[first].range.start;
    const std::size_t next = first + count;
    const qsizetype limit = next < words.size() ? words[next].range.start : text.size();
    qsizetype end = words[next - 1].range.end();
    while (end < limit && !text[end].isSpace()) {
        ++end;
    }
    return {start, end - start};
}

/// Makes one word of a figure and the sign that touches it, "€9.60" or "14%": whoever compares two amounts
/// reads them whole.
class FigureJoiner
{
public:
    /// Numbers from @p next on are free.
    explicit FigureJoiner(int next)
        : m_next(next)
    {}

    void join(std::vector<Word> &words)
    {
        std::size_t kept = 0;
        for (const Word &word : words) {
            if (kept > 0 && belong(words[kept - 1], word)) {
                Word &before = words[kept - 1];
                const auto [known, isNew] = m_joined.try_emplace({before.id, word.id}, m_next);
                m_next += isNew ? 1 : 0;
                before.id = known->second;
                before.range.length = word.range.end() - before.range.start;
                before.shape = WordShape::Number;
            } else {
                words[kept++] = word;
            }
        }
        words.resize(kept);
    }

private:
    [[nodiscard]] static bool belong(const Word &before, const Word &word)
    {
        const bool signFirst = before.shape == WordShape::Sign && word.shape == WordShape::Number;
        const bool signLast = before.shape == WordShape::Number && word.shape == WordShape::Sign;
        return before.range.end() == word.range.start && (signFirst || signLast);
    }

    std::map<std::pair<int, int>, int> m_joined;
    int m_next;
};

} // namespace

std::vector<DiffOp> wordScript(std::span<const int> base, std::span<const int> other)
{
    Differ differ;
    differ.script.reserve(base.size() + other.size());
    differ.diff(base, other);
    return std::move(differ.script);
}

std::vector<DiffPiece> wordDiff(QStringView base, QStringView other)
{
    Vocabulary vocabulary;
    std::vector<Word> wordsBase;
    std::vector<Word> wordsOther;
    vocabulary.append(base, {0, base.size()}, -1, wordsBase);
    vocabulary.append(other, {0, other.size()}, -1, wordsOther);
    FigureJoiner joiner(vocabulary.wordCount());
    joiner.join(wordsBase);
    joiner.join(wordsOther);
    const auto idsOf = [](const std::vector<Word> &words) {
        std::vector<int> ids;
        ids.reserve(words.size());
        for (const Word &word : words) {
            ids.push_back(word.id);
        }
        return ids;
    };
    const std::vector<DiffOp> script = wordScript(idsOf(wordsBase), idsOf(wordsOther));

    std::vector<DiffPiece> pieces;
    std::size_t atBase = 0;
    std::size_t atOther = 0;
    const auto add = [&](DiffOp op, std::size_t inBase, std::size_t inOther) {
        if (inBase + inOther > 0) {
            pieces.push_back(
                {op, piece(base, wordsBase, atBase, inBase), piece(other, wordsOther, atOther, inOther)});
            atBase += inBase;
            atOther += inOther;
        }
    };
    for (std::size_t i = 0; i < script.size();) {
        std::size_t same = 0;
        std::size_t removed = 0;
        std::size_t added = 0;
        for (; i < script.size() && script[i] == DiffOp::Same; ++i) {
            ++same;
        }
        for (; i < script.size() && script[i] != DiffOp::Same; ++i) {
            ++(script[i] == DiffOp::Removed ? removed : added);
        }
        add(DiffOp::Same, same, same);
        add(DiffOp::Removed, removed, 0);
        add(DiffOp::Added, 0, added);
    }
    return pieces;
}

} // namespace sidebyline
