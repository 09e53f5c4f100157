// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicts.h"

#include "comparison/conflicttimes.h"
#include "comparison/figureconflicts.h"
#include "comparison/nameconflicts.h"
#include "comparison/negations.h"
#include "comparison/tellings.h"
#include "comparison/wordings.h"
#include "text/textlanguage.h"

#include <algorithm>
#include <iterator>

namespace sidebyline {

namespace {

/// How two sentences are linked; nothing where they are not. @p links are sorted by a, then b.
std::optional<LinkKind> linkKindBetween(std::span<const Link> links, SentenceRef a, SentenceRef b)
{
    const std::pair<SentenceRef, SentenceRef> ends = std::minmax(a, b);
    const auto link = std::ranges::lower_bound(
        links, ends, {}, [](const Link &candidate) { return std::pair(candidate.a, candidate.b); });
    return link != links.end() && link->a == ends.first && link->b == ends.second ? std::optional(link->kind)
                                                                                  : std::nullopt;
}

class ConflictFinder
{
public:
    ConflictFinder(std::span<const ArticlePtr> articles, std::span<const Link> links)
        : m_reader(articles)
        , m_times(articles)
        // Not this: finders are moved to where they are lent from.
        , m_linkBetween([links](SentenceRef a, SentenceRef b) { return linkKindBetween(links, a, b); })
    {}

    [[nodiscard]] std::vector<Conflict> find(const Claim &claim)
    {
        m_reader.trim();
        const std::vector<Wording> wordings = wordingsOf(claim, m_reader, mostWordings);
        if (wordings.size() < 2) {
            return {};
        }
        std::vector<Tellings> tellings;
        for (const Wording &wording : wordings) {
            tellings.push_back(
                tellingsOf(m_reader.text(wording.first), textLanguage(m_reader.language(wording.first))));
        }
        std::vector<Conflict> found;
        if (differ(tellings, &Tellings::figures, &Tellings::figureCount)) {
            found = figureConflicts(wordings, m_reader, m_linkBetween);
        }
        if (differ(tellings, &Tellings::names, claim.quotation ? nullptr : &Tellings::nameCount)) {
            std::ranges::move(nameConflicts(wordings, m_reader, m_linkBetween, claim.quotation),
                              std::back_inserter(found));
        }
        const auto denies = [](const Tellings &sentence) { return sentence.negations > 0; };
        if (std::ranges::any_of(tellings, denies) && !std::ranges::all_of(tellings, denies)) {
            std::ranges::move(denials(wordings, tellings), std::back_inserter(found));
        }
        for (Conflict &conflict : found) {
            m_times.judge(conflict);
        }
        return found;
    }

private:
    /// Whether two sentences that have any (all, where there is no count) have other ones.
    [[nodiscard]] static bool differ(std::span<const Tellings> tellings, quint64 Tellings::*hash,
                                     int Tellings::*count)
    {
        const Tellings *first = nullptr;
        for (const Tellings &sentence : tellings) {
            if (count != nullptr && sentence.*count == 0) {
                continue;
            }
            if (first != nullptr && first->*hash != sentence.*hash) {
                return true;
            }
            first = first == nullptr ? &sentence : first;
        }
        return false;
    }

    /// Each wording that denies another one, as a conflict of these two.
    [[nodiscard]] std::vector<Conflict> denials(std::span<const Wording> wordings,
                                                std::span<const Tellings> tellings)
    {
        std::vector<Conflict> found;
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            for (std::size_t j = 0; j < wordings.size(); ++j) {
                const Wording &denying = wordings[i];
                const Wording &affirming = wordings[j];
                if (tellings[i].negations == 0 || tellings[j].negations > 0 ||
                    denying.first.article == affirming.first.article ||
                    !m_linkBetween(denying.first, affirming.first)) {
                    continue;
                }
                const auto denial =
                    findDenial(m_reader.block(denying.first).text, m_reader.words(denying.first),
                               m_reader.block(affirming.first).text, m_reader.words(affirming.first));
                if (denial) {
                    Conflict &conflict = found.emplace_back();
                    conflict.kind = ConflictKind::Negation;
                    conflict.sides = {side(denying.first, denial->denied),
                                      side(affirming.first, denial->affirmed)};
                    std::ranges::sort(conflict.sides, {}, &ConflictSide::where);
                }
            }
        }
        return found;
    }

    [[nodiscard]] ConflictSide side(SentenceRef where, TextRange range) const
    {
        return {where, range, range.of(m_reader.block(where).text).toString()};
    }

    SentenceReader m_reader;
    ConflictTimes m_times;
    LinkBetween m_linkBetween;
};

} // namespace

void findConflicts(std::span<const ArticlePtr> articles, std::span<const Link> links, std::span<Claim> claims,
                   const Executor &executor)
{
    Lending<ConflictFinder> finders;
    const Pieces pieces(claims.size(), 8);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        finders.with([&] { return ConflictFinder(articles, links); },
                     [&](ConflictFinder &finder) {
                         for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
                             claims[i].conflicts = finder.find(claims[i]);
                         }
                     });
    });
}

} // namespace sidebyline
