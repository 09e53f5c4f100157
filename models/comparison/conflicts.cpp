// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicts.h"

#include "text/figures.h"
#include "text/words.h"

#include <algorithm>
#include <map>
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

/// The words around a figure.
struct Context
{
    std::vector<int> stems; ///< of the content words, sorted
    int wordBefore = -1;    ///< the word before it, whatever it is: "from" and "to" tell two figures apart
    int stemBefore = -1;    ///< the content word before it and
    int stemAfter = -1;     ///< after it
};

/// How well two figures' words agree.
[[nodiscard]] int fit(const Context &a, const Context &b)
{
    const auto shared =
        std::ranges::count_if(a.stems, [&b](int stem) { return std::ranges::binary_search(b.stems, stem); });
    return int(shared) + (a.wordBefore >= 0 && a.wordBefore == b.wordBefore ? 1 : 0);
}

/// Whether the content word next to them is the same on one side.
[[nodiscard]] bool touchTheSame(const Context &a, const Context &b)
{
    return (a.stemBefore >= 0 && a.stemBefore == b.stemBefore) ||
           (a.stemAfter >= 0 && a.stemAfter == b.stemAfter);
}

/// A figure of a member sentence with the words around it.
struct Mention
{
    int member = 0; ///< index into Claim::members
    Figure figure;
    Context context;
};

/// The figures of a sentence, found once however many claims it stands in.
struct SentenceFigures
{
    std::vector<Figure> figures;
    std::vector<Context> contexts;
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

/// The words around @p range, up to contextWords content words on both sides.
[[nodiscard]] Context contextOf(const std::vector<Word> &words, TextRange range)
{
    Context context;
    std::vector<int> before;
    std::vector<int> after;
    for (const Word &word : words) {
        const bool isBefore = word.range.end() <= range.start;
        if (isBefore) {
            context.wordBefore = word.id;
        }
        if (word.stop || word.shape == WordShape::Number) {
            continue;
        }
        if (isBefore) {
            before.push_back(word.stem);
        } else if (word.range.start >= range.end() && after.size() < contextWords) {
            after.push_back(word.stem);
        }
    }
    context.stemBefore = before.empty() ? -1 : before.back();
    context.stemAfter = after.empty() ? -1 : after.front();
    const std::size_t kept = std::min(before.size(), contextWords);
    context.stems = std::move(after);
    context.stems.insert(context.stems.end(), before.end() - std::ptrdiff_t(kept), before.end());
    std::ranges::sort(context.stems);
    const auto repeats = std::ranges::unique(context.stems);
    context.stems.erase(repeats.begin(), repeats.end());
    return context;
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
        std::vector<int> groups(mentions.size(), -1); // which conflict a mention is a side of
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            for (std::size_t j = i + 1; j < mentions.size(); ++j) {
                if (inConflict(claim, mentions, mentions[i], mentions[j])) {
                    join(groups, i, j);
                }
            }
        }
        addAgreeing(mentions, groups);
        std::map<int, Conflict> conflicts; // by group, which is its first mention
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (groups[i] >= 0) {
                Conflict &conflict = conflicts[groups[i]];
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
    static void join(std::vector<int> &groups, std::size_t i, std::size_t j)
    {
        const int one = groups[i] >= 0 ? groups[i] : int(i);
        const int other = groups[j] >= 0 ? groups[j] : int(j);
        groups[i] = one;
        groups[j] = other;
        std::ranges::replace(groups, std::max(one, other), std::min(one, other));
    }

    /// Who has the very figure of a side and some of the words around it is a side as well.
    static void addAgreeing(const std::vector<Mention> &mentions, std::vector<int> &groups)
    {
        const std::vector<int> sides = groups;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            for (std::size_t j = 0; j < mentions.size(); ++j) {
                const Figure &a = mentions[i].figure;
                const Figure &b = mentions[j].figure;
                if (i != j && sides[i] >= 0 && sameUnit(a, b) && a.value == b.value && a.date == b.date &&
                    fit(mentions[i].context, mentions[j].context) > 0) {
                    join(groups, i, j);
                }
            }
        }
    }

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
            for (Figure &figure : figures(sentence.of(block.text), language)) {
                figure.range.start += sentence.start;
                if (conflictKind(figure.kind)) {
                    entry->second.contexts.push_back(contextOf(words, figure.range));
                    entry->second.figures.push_back(std::move(figure));
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
               fit(a.context, b.context) >= neededContext(a.figure.kind, link->second) &&
               (a.figure.kind != FigureKind::Date || touchTheSame(a.context, b.context)) &&
               isBest(claim, mentions, a, b) && isBest(claim, mentions, b, a);
    }

    /// Whether no other figure of the article of @p mine fits @p other as well or agrees with it.
    [[nodiscard]] static bool isBest(const Claim &claim, std::span<const Mention> mentions,
                                     const Mention &mine, const Mention &other)
    {
        const int article = claim.members[std::size_t(mine.member)].article;
        const int mineFits = fit(mine.context, other.context);
        return std::ranges::none_of(mentions, [&](const Mention &second) {
            return &second != &mine && claim.members[std::size_t(second.member)].article == article &&
                   sameUnit(second.figure, other.figure) &&
                   (!disagree(second.figure, other.figure) ||
                    (disagree(second.figure, mine.figure) && fit(second.context, other.context) >= mineFits));
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
