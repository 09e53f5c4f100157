// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicts.h"

#include "text/figures.h"
#include "text/words.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace sidebyline {

namespace {

/// How many content words before and after a figure say what it counts.
constexpr std::size_t contextWords = 4;

/// How many of them two figures must share. What is dated is told by more words than what is counted, and
/// sentences that only mean the same must say more plainly that they count the same.
[[nodiscard]] int neededContext(FigureKind figure, LinkKind link)
{
    return (figure == FigureKind::Date ? 3 : 2) + (link == LinkKind::Paraphrase ? 1 : 0);
}

/// A figure of a member sentence with the stems of the content words around it, sorted.
struct Mention
{
    int member = 0; ///< index into Claim::members
    Figure figure;
    std::vector<int> context;
};

/// The figures of a sentence, found once however many claims it stands in.
struct SentenceFigures
{
    std::vector<Figure> figures;
    std::vector<std::vector<int>> contexts;
};

[[nodiscard]] std::optional<ConflictKind> conflictKind(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Number:
        return ConflictKind::Number;
    case FigureKind::Money:
        return ConflictKind::Money;
    case FigureKind::Percentage:
        return ConflictKind::Percentage;
    case FigureKind::Date:
        return ConflictKind::Date;
    case FigureKind::Time:
    case FigureKind::Ordinal:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// Stems of the content words around figure @p index, as far as the next figure on both sides, sorted.
[[nodiscard]] std::vector<int> contextOf(const std::vector<Word> &words, const std::vector<Figure> &figures,
                                         std::size_t index)
{
    const TextRange range = figures[index].range;
    const qsizetype from = index > 0 ? figures[index - 1].range.end() : 0;
    const qsizetype to =
        index + 1 < figures.size() ? figures[index + 1].range.start : words.back().range.end();
    std::vector<int> before;
    std::vector<int> after;
    for (const Word &word : words) {
        if (word.stop || word.shape == WordShape::Number) {
            continue;
        }
        if (word.range.start >= from && word.range.end() <= range.start) {
            before.push_back(word.stem);
        } else if (word.range.start >= range.end() && word.range.end() <= to && after.size() < contextWords) {
            after.push_back(word.stem);
        }
    }
    const std::size_t kept = std::min(before.size(), contextWords);
    after.insert(after.end(), before.end() - std::ptrdiff_t(kept), before.end());
    std::ranges::sort(after);
    const auto repeats = std::ranges::unique(after);
    after.erase(repeats.begin(), repeats.end());
    return after;
}

[[nodiscard]] int sharedCount(const std::vector<int> &a, const std::vector<int> &b)
{
    return int(std::ranges::count_if(a, [&b](int stem) { return std::ranges::binary_search(b, stem); }));
}

/// Versions of one number seldom lie further apart than this; where they do, they count different things.
constexpr double greatestRatio = 3;

[[nodiscard]] bool isNear(const Figure &a, const Figure &b)
{
    return a.kind == FigureKind::Date ||
           std::max(a.value, b.value) <= greatestRatio * std::min(a.value, b.value);
}

/// Figures that could speak of the same thing. Bare numbers that don't say what they count never do.
[[nodiscard]] bool sameUnit(const Figure &a, const Figure &b)
{
    return a.kind == b.kind && a.unit == b.unit && !(a.kind == FigureKind::Number && a.unit.isEmpty());
}

class ConflictFinder
{
public:
    ConflictFinder(std::span<const ArticlePtr> articles, std::span<const Link> links)
        : m_articles(articles)
    {
        for (const Link &link : links) {
            m_kinds[{link.a, link.b}] = link.kind;
        }
    }

    [[nodiscard]] std::vector<Conflict> find(const Claim &claim)
    {
        const std::vector<Mention> mentions = mentionsOf(claim);
        std::vector<int> group(mentions.size());
        std::iota(group.begin(), group.end(), 0);
        std::vector<bool> disagrees(mentions.size(), false);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            for (std::size_t j = i + 1; j < mentions.size(); ++j) {
                if (inConflict(claim, mentions, mentions[i], mentions[j])) {
                    disagrees[i] = true;
                    disagrees[j] = true;
                    std::ranges::replace(group, group[j], group[i]);
                }
            }
        }
        std::map<int, Conflict> conflicts; // by group, which is its first mention
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (disagrees[i]) {
                Conflict &conflict = conflicts[group[i]];
                conflict.kind = *conflictKind(mentions[i].figure.kind);
                conflict.sides.push_back(side(claim, mentions[i]));
            }
        }
        std::vector<Conflict> found;
        for (auto &[first, conflict] : conflicts) {
            found.push_back(std::move(conflict));
        }
        return found;
    }

private:
    [[nodiscard]] const Block &blockOf(SentenceRef ref) const
    {
        return m_articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)];
    }

    [[nodiscard]] const SentenceFigures &figuresOf(SentenceRef ref)
    {
        const auto [entry, isNew] = m_figures.try_emplace(ref);
        if (isNew) {
            const Article &article = *m_articles[std::size_t(ref.article)];
            const QString language = article.language.isEmpty() ? QStringLiteral("en") : article.language;
            const Block &block = blockOf(ref);
            const TextRange sentence = block.sentences[std::size_t(ref.sentence)];
            std::vector<Word> words;
            m_vocabulary.append(block.text, sentence, m_vocabulary.language(language), words);
            std::vector<Figure> all = figures(sentence.of(block.text), language);
            for (Figure &figure : all) {
                figure.range.start += sentence.start;
            }
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (conflictKind(all[i].kind)) {
                    entry->second.contexts.push_back(contextOf(words, all, i));
                    entry->second.figures.push_back(all[i]);
                }
            }
        }
        return entry->second;
    }

    [[nodiscard]] std::vector<Mention> mentionsOf(const Claim &claim)
    {
        std::vector<Mention> mentions;
        for (std::size_t m = 0; m < claim.members.size(); ++m) {
            const SentenceFigures &sentence = figuresOf(claim.members[m]);
            for (std::size_t i = 0; i < sentence.figures.size(); ++i) {
                mentions.push_back({int(m), sentence.figures[i], sentence.contexts[i]});
            }
        }
        return mentions;
    }

    [[nodiscard]] bool inConflict(const Claim &claim, std::span<const Mention> mentions, const Mention &a,
                                  const Mention &b) const
    {
        const auto link = m_kinds.find(
            std::minmax(claim.members[std::size_t(a.member)], claim.members[std::size_t(b.member)]));
        return link != m_kinds.end() && sameUnit(a.figure, b.figure) &&
               a.figure.approximation != Approximation::Vague &&
               b.figure.approximation != Approximation::Vague && isNear(a.figure, b.figure) &&
               disagree(a.figure, b.figure) &&
               sharedCount(a.context, b.context) >= neededContext(a.figure.kind, link->second) &&
               isBest(claim, mentions, a, b) && isBest(claim, mentions, b, a);
    }

    /// Whether no other figure of the article of @p mine fits @p other as well or agrees with it.
    [[nodiscard]] static bool isBest(const Claim &claim, std::span<const Mention> mentions,
                                     const Mention &mine, const Mention &other)
    {
        const int article = claim.members[std::size_t(mine.member)].article;
        const int fit = sharedCount(mine.context, other.context);
        return std::ranges::none_of(mentions, [&](const Mention &second) {
            return &second != &mine && claim.members[std::size_t(second.member)].article == article &&
                   sameUnit(second.figure, other.figure) &&
                   (!disagree(second.figure, other.figure) ||
                    (disagree(second.figure, mine.figure) &&
                     sharedCount(second.context, other.context) >= fit));
        });
    }

    [[nodiscard]] ConflictSide side(const Claim &claim, const Mention &mention) const
    {
        const SentenceRef where = claim.members[std::size_t(mention.member)];
        return {where, mention.figure.range, mention.figure.range.of(blockOf(where).text).toString()};
    }

    std::span<const ArticlePtr> m_articles;
    std::map<std::pair<SentenceRef, SentenceRef>, LinkKind> m_kinds;
    Vocabulary m_vocabulary;
    std::map<SentenceRef, SentenceFigures> m_figures;
};

} // namespace

void findConflicts(std::span<const ArticlePtr> articles, std::span<const Link> links, std::span<Claim> claims)
{
    ConflictFinder finder(articles, links);
    for (Claim &claim : claims) {
        claim.conflicts = finder.find(claim);
    }
}

} // namespace sidebyline
