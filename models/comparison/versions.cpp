// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/versions.h"

#include "text/words.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace sidebyline {

namespace {

constexpr std::size_t RunLength = 4;  ///< words
constexpr std::size_t LeastRuns = 20; ///< shorter texts are too short to tell
constexpr std::size_t MostBefore = 8; ///< versions that an article is held against
constexpr std::size_t MostInRow = 64; ///< changed paragraphs in a row that are matched by their words
constexpr double LeastAlike = 0.4;    ///< words shared by two renderings of one paragraph

bool isCompared(const Block &block)
{
    return hasSentences(block.role) && block.role != Role::Comment;
}

std::vector<int> wordsOf(WordCutter &cutter, QStringView text)
{
    std::vector<Word> words;
    cutter.append(text, {0, text.size()}, 0, {}, words);
    std::vector<int> ids;
    ids.reserve(words.size());
    std::ranges::transform(words, std::back_inserter(ids), &Word::id);
    return ids;
}

/// The runs of four words of an article's text as sorted numbers, each once.
std::vector<quint64> runsOf(WordCutter &cutter, const Article &article)
{
    std::vector<int> words;
    for (const Block &block : article.blocks) {
        if (isCompared(block)) {
            std::ranges::copy(wordsOf(cutter, block.text), std::back_inserter(words));
        }
    }
    std::vector<quint64> runs;
    for (std::size_t i = 0; i + RunLength <= words.size(); ++i) {
        quint64 hash = 14695981039346656037U; // FNV-1a
        for (std::size_t k = 0; k < RunLength; ++k) {
            hash = (hash ^ quint64(words[i + k])) * 1099511628211U;
        }
        runs.push_back(hash);
    }
    std::ranges::sort(runs);
    const auto [first, last] = std::ranges::unique(runs);
    runs.erase(first, last);
    return runs;
}

double sharedPart(std::span<const quint64> a, std::span<const quint64> b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < LeastRuns) {
        return 0;
    }
    std::size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else {
            ++(*i < *j ? i : j);
        }
    }
    return double(common) / double(shorter);
}

/// What orders versions: when they came out, or else when their files were last changed.
auto timeOf(const Article &article)
{
    const QString changed = article.modified.toUTC().toString(Qt::ISODateWithMs);
    return std::tuple(article.published.isEmpty() ? changed : article.published, changed, article.path);
}

/// Which of a row of taken out and a row of added paragraphs are renderings of one: monotone, with the
/// greatest sum of likeness.
class RowMatcher
{
public:
    RowMatcher(const Article &earlier, const Article &later, WordCutter &cutter)
        : m_earlier(earlier)
        , m_later(later)
        , m_cutter(cutter)
    {}

    void match(std::span<const int> before, std::span<const int> after, std::vector<VersionChange> &changes)
    {
        if (before.size() > MostInRow || after.size() > MostInRow) {
            emitRest(before, after, changes);
            return;
        }
        const auto pairs = bestPairs(before, after);
        std::size_t i = 0;
        std::size_t j = 0;
        for (const auto &[b, a] : pairs) {
            emitRest(before.subspan(i, b - i), after.subspan(j, a - j), changes);
            changes.push_back({before[b], after[a], difference(before[b], after[a])});
            i = b + 1;
            j = a + 1;
        }
        emitRest(before.subspan(i), after.subspan(j), changes);
    }

private:
    static void emitRest(std::span<const int> before, std::span<const int> after,
                         std::vector<VersionChange> &changes)
    {
        for (const int block : before) {
            changes.push_back({.before = block, .after = -1, .pieces = {}});
        }
        for (const int block : after) {
            changes.push_back({.before = -1, .after = block, .pieces = {}});
        }
    }

    [[nodiscard]] std::vector<DiffPiece> difference(int before, int after) const
    {
        return wordDiff(m_earlier.blocks[std::size_t(before)].text, m_later.blocks[std::size_t(after)].text);
    }

    [[nodiscard]] std::vector<int> sortedWords(const Article &article, int block)
    {
        std::vector<int> words = wordsOf(m_cutter, article.blocks[std::size_t(block)].text);
        std::ranges::sort(words);
        return words;
    }

    static double likeness(const std::vector<int> &a, const std::vector<int> &b)
    {
        std::vector<int> common;
        std::ranges::set_intersection(a, b, std::back_inserter(common));
        const std::size_t all = a.size() + b.size();
        const double alike = all == 0 ? 0 : 2.0 * double(common.size()) / double(all);
        return alike < LeastAlike ? 0 : alike;
    }

    std::vector<std::pair<std::size_t, std::size_t>> bestPairs(std::span<const int> before,
                                                               std::span<const int> after)
    {
        std::vector<std::vector<int>> removed;
        std::vector<std::vector<int>> added;
        std::ranges::transform(before, std::back_inserter(removed),
                               [&](int b) { return sortedWords(m_earlier, b); });
        std::ranges::transform(after, std::back_inserter(added),
                               [&](int b) { return sortedWords(m_later, b); });
        const std::size_t rows = before.size();
        const std::size_t columns = after.size();
        // best[i][j]: the greatest sum of the rows from i and the columns from j on.
        std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1));
        std::vector<std::vector<double>> alike(rows, std::vector<double>(columns));
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t j = columns; j-- > 0;) {
                alike[i][j] = likeness(removed[i], added[j]);
                best[i][j] = std::max({best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + alike[i][j]});
            }
        }
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (best[i][j] == best[i + 1][j]) {
                ++i;
            } else if (best[i][j] == best[i][j + 1]) {
                ++j;
            } else {
                pairs.emplace_back(i++, j++);
            }
        }
        return pairs;
    }

    const Article &m_earlier;
    const Article &m_later;
    WordCutter &m_cutter;
};

/// The blocks that are compared, and for each a number that stands for its words.
struct NumberedBlocks
{
    std::vector<int> blocks;
    std::vector<int> numbers;
};

NumberedBlocks numbered(const Article &article, WordCutter &cutter, std::map<std::vector<int>, int> &numbers)
{
    NumberedBlocks result;
    for (int i = 0; i < int(article.blocks.size()); ++i) {
        const Block &block = article.blocks[std::size_t(i)];
        if (isCompared(block)) {
            result.blocks.push_back(i);
            const int next = int(numbers.size());
            result.numbers.push_back(numbers.try_emplace(wordsOf(cutter, block.text), next).first->second);
        }
    }
    return result;
}

} // namespace

std::vector<VersionPair> versionPairs(std::span<const ArticlePtr> articles)
{
    QHash<QString, std::vector<int>> byOutlet;
    for (int i = 0; i < int(articles.size()); ++i) {
        const QString &outlet = articles[std::size_t(i)]->outlet;
        if (!outlet.isEmpty()) {
            byOutlet[outlet.toCaseFolded()].push_back(i);
        }
    }
    std::vector<VersionPair> pairs;
    for (std::vector<int> &places : byOutlet) {
        if (places.size() < 2) {
            continue;
        }
        std::ranges::sort(places, {}, [&](int i) { return timeOf(*articles[std::size_t(i)]); });
        WordCutter cutter;
        std::vector<std::vector<quint64>> runs;
        for (std::size_t i = 0; i < places.size(); ++i) {
            runs.push_back(runsOf(cutter, *articles[std::size_t(places[i])]));
            for (std::size_t back = 1; back <= std::min(i, MostBefore); ++back) {
                const double shared = sharedPart(runs[i - back], runs[i]);
                if (shared >= LeastSharedByVersions) {
                    pairs.push_back({places[i - back], places[i], shared});
                    break;
                }
            }
        }
    }
    std::ranges::sort(pairs, {}, [](const VersionPair &pair) { return std::pair(pair.earlier, pair.later); });
    return pairs;
}

std::vector<VersionChange> versionChanges(const Article &earlier, const Article &later)
{
    WordCutter cutter;
    std::map<std::vector<int>, int> numbers;
    const NumberedBlocks before = numbered(earlier, cutter, numbers);
    const NumberedBlocks after = numbered(later, cutter, numbers);
    RowMatcher matcher(earlier, later, cutter);
    std::vector<VersionChange> changes;
    std::vector<int> removed;
    std::vector<int> added;
    const auto flush = [&] {
        matcher.match(removed, added, changes);
        removed.clear();
        added.clear();
    };
    std::size_t i = 0;
    std::size_t j = 0;
    for (const DiffOp op : wordScript(before.numbers, after.numbers)) {
        switch (op) {
        case DiffOp::Same:
            flush();
            ++i;
            ++j;
            break;
        case DiffOp::Removed:
            removed.push_back(before.blocks[i++]);
            break;
        case DiffOp::Added:
            added.push_back(after.blocks[j++]);
            break;
        }
    }
    flush();
    return changes;
}

} // namespace sidebyline
