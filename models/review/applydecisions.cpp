// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/applydecisions.h"

#include "comparison/claims.h"
#include "comparison/conflicts.h"
#include "comparison/origins.h"
#include "comparison/rows.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

using Sentences = std::vector<SentenceRef>; ///< sorted, each once

bool holds(const Sentences &sentences, SentenceRef sentence)
{
    return std::ranges::binary_search(sentences, sentence);
}

bool holdsAny(const Claim &claim, const Sentences &sentences)
{
    return std::ranges::any_of(claim.members, [&](SentenceRef member) { return holds(sentences, member); });
}

auto ends(const Link &link)
{
    return std::tie(link.a, link.b);
}

int carriers(const Sentences &members)
{
    int count = 0;
    int last = -1;
    for (const SentenceRef member : members) {
        count += member.article != last ? 1 : 0;
        last = member.article;
    }
    return count;
}

class Applier
{
public:
    Applier(const PassageIndex &index, const Comparison &found)
        : m_index(index)
        , m_result(found)
    {
        for (const Link &link : found.links) {
            m_body.insert({link.a, link.b});
        }
        m_body.insert(found.unique.begin(), found.unique.end());
    }

    void apply(const Decision &decision)
    {
        const Sentences one = findPassages(m_index, decision.passages);
        const Sentences other = findPassages(m_index, decision.against);
        switch (decision.kind) {
        case DecisionKind::NotSameClaim:
        case DecisionKind::Split:
            separate(one, other);
            break;
        case DecisionKind::LinkByHand:
            join(one, other);
            break;
        case DecisionKind::NotAConflict:
            dropConflict(one, decision.value);
            break;
        default:
            break;
        }
    }

    Comparison take()
    {
        if (m_linksChanged || m_claimsChanged) {
            finish();
        }
        for (const auto &[members, value] : m_noConflicts) {
            for (Claim &claim : m_result.claims) {
                if (holdsAny(claim, members)) {
                    std::erase_if(claim.conflicts,
                                  [&](const Conflict &c) { return conflictValue(c) == value; });
                }
            }
        }
        return std::move(m_result);
    }

private:
    /// The claim that the two sides are most of holds them no more. Another claim that one of the sentences
    /// stands in as well stays, and so do the links between those that it still holds together.
    void separate(const Sentences &one, const Sentences &other)
    {
        auto &claims = m_result.claims;
        const auto meant = closest(one, other);
        if (meant != claims.end() && holdsAny(*meant, one) && holdsAny(*meant, other)) {
            Claim part = *meant;
            std::erase_if(part.members, [&](SentenceRef member) { return !holds(one, member); });
            std::erase_if(meant->members, [&](SentenceRef member) { return holds(one, member); });
            claims.push_back(std::move(part));
            m_claimsChanged = true;
        }
        const auto together = [&claims](const Link &link) {
            return std::ranges::any_of(claims, [&link](const Claim &claim) {
                return std::ranges::contains(claim.members, link.a) &&
                       std::ranges::contains(claim.members, link.b);
            });
        };
        const auto removed = std::erase_if(m_result.links, [&](const Link &link) {
            const bool between =
                (holds(one, link.a) && holds(other, link.b)) || (holds(other, link.a) && holds(one, link.b));
            return between && !together(link);
        });
        m_linksChanged = m_linksChanged || removed > 0;
    }

    /// The claim with the most sentences of the two sides, of these the smallest.
    [[nodiscard]] std::vector<Claim>::iterator closest(const Sentences &one, const Sentences &other)
    {
        const auto fit = [&](const Claim &claim) {
            const auto shared = std::ranges::count_if(claim.members, [&](SentenceRef member) {
                return holds(one, member) || holds(other, member);
            });
            return std::pair(shared, -std::ssize(claim.members));
        };
        return std::ranges::max_element(m_result.claims, {}, fit);
    }

    /// The sentences stand in one claim: that of one of them, or both claims made one, or a new one.
    void join(const Sentences &one, const Sentences &other)
    {
        for (const SentenceRef a : one) {
            for (const SentenceRef b : other) {
                if (a.article != b.article) {
                    addLink(std::min(a, b), std::max(a, b));
                    joinClaims(a, b);
                }
            }
        }
    }

    void addLink(SentenceRef a, SentenceRef b)
    {
        const auto place = std::ranges::lower_bound(m_result.links, std::tie(a, b), {}, ends);
        if (place != m_result.links.end() && ends(*place) == std::tie(a, b)) {
            return;
        }
        const bool same = wordsHash(textOf(a)) == wordsHash(textOf(b));
        Link link{.a = a,
                  .b = b,
                  .kind = same ? LinkKind::Verbatim : LinkKind::Paraphrase,
                  .quotation = false,
                  .score = 1,
                  .spans = {},
                  .reasons = {{ReasonCode::ByHand, 0, 0, {}}}};
        if (same) {
            link.spans.push_back({rangeOf(a), rangeOf(b)});
        }
        m_result.links.insert(place, std::move(link));
        m_linksChanged = true;
    }

    void joinClaims(SentenceRef a, SentenceRef b)
    {
        auto &claims = m_result.claims;
        const auto with = [&claims](SentenceRef sentence) {
            return std::ranges::find_if(
                claims, [&](const Claim &claim) { return std::ranges::contains(claim.members, sentence); });
        };
        if (std::ranges::any_of(claims, [&](const Claim &claim) {
                return std::ranges::contains(claim.members, a) && std::ranges::contains(claim.members, b);
            })) {
            return;
        }
        m_claimsChanged = true;
        const auto withA = with(a);
        const auto withB = with(b);
        if (withA == claims.end() && withB == claims.end()) {
            Claim claim;
            claim.members = {std::min(a, b), std::max(a, b)};
            claims.push_back(std::move(claim));
        } else if (withA == claims.end() || withB == claims.end()) {
            auto &members = (withA == claims.end() ? withB : withA)->members;
            const SentenceRef added = withA == claims.end() ? a : b;
            members.insert(std::ranges::upper_bound(members, added), added);
        } else {
            Sentences all;
            std::ranges::set_union(withA->members, withB->members, std::back_inserter(all));
            withA->members = std::move(all);
            claims.erase(withB);
        }
    }

    void dropConflict(const Sentences &members, const QString &value)
    {
        m_noConflicts.emplace_back(members, value);
    }

    /// Makes everything follow from the links and the members of the claims.
    void finish()
    {
        auto &claims = m_result.claims;
        std::erase_if(claims, [](const Claim &claim) { return carriers(claim.members) < 2; });
        for (Claim &claim : claims) {
            describe(claim);
        }
        const auto articles = m_index.articles();
        sortClaims(claims, int(articles.size()), m_result.base);
        findConflicts(articles, m_result.links, claims);
        m_result.origins = findOrigins(articles, m_result.links, claims);
        m_result.rows = makeRows(articles, m_result.links, m_result.base);
        count();
    }

    /// Sets kind, carriers and quotation from the links between the members.
    void describe(Claim &claim) const
    {
        claim.kind = LinkKind::Paraphrase;
        claim.quotation = false;
        claim.outlets = carriers(claim.members);
        claim.conflicts.clear();
        for (std::size_t i = 0; i < claim.members.size(); ++i) {
            for (std::size_t j = i + 1; j < claim.members.size(); ++j) {
                const std::tuple key(claim.members[i], claim.members[j]);
                const auto link = std::ranges::lower_bound(m_result.links, key, {}, ends);
                if (link != m_result.links.end() && ends(*link) == key) {
                    claim.kind = std::min(claim.kind, link->kind);
                    claim.quotation = claim.quotation || link->quotation;
                }
            }
        }
    }

    void count()
    {
        std::set<SentenceRef> linked;
        for (const Link &link : m_result.links) {
            linked.insert({link.a, link.b});
        }
        m_result.unique.clear();
        // Articles that were not compared have sentences that stand in no list.
        std::vector<bool> apart;
        for (ArticleSummary &summary : m_result.articles) {
            apart.push_back(summary.shared + summary.unique < summary.sentences);
            summary = {.sentences = apart.back() ? summary.sentences : 0, .shared = 0, .unique = 0};
        }
        for (const SentenceRef sentence : m_body) {
            const bool shared = linked.contains(sentence);
            if (std::size_t(sentence.article) < m_result.articles.size()) {
                ArticleSummary &summary = m_result.articles[std::size_t(sentence.article)];
                summary.sentences += apart[std::size_t(sentence.article)] ? 0 : 1;
                ++(shared ? summary.shared : summary.unique);
            }
            if (!shared) {
                m_result.unique.push_back(sentence);
            }
        }
    }

    [[nodiscard]] const Block &blockOf(SentenceRef ref) const
    {
        return m_index.articles()[std::size_t(ref.article)]->blocks[std::size_t(ref.block)];
    }
    [[nodiscard]] TextRange rangeOf(SentenceRef ref) const
    {
        return blockOf(ref).sentences[std::size_t(ref.sentence)];
    }
    [[nodiscard]] QStringView textOf(SentenceRef ref) const { return rangeOf(ref).of(blockOf(ref).text); }

    const PassageIndex &m_index;
    Comparison m_result;
    std::set<SentenceRef> m_body; ///< the sentences that are compared
    std::vector<std::pair<Sentences, QString>> m_noConflicts;
    bool m_linksChanged = false;
    bool m_claimsChanged = false;
};

} // namespace

Comparison applyDecisions(const PassageIndex &index, const Comparison &found,
                          std::span<const Decision> decisions)
{
    if (std::ranges::none_of(decisions, changesComparison, &Decision::kind)) {
        return found;
    }
    Applier applier(index, found);
    for (const Decision &decision : decisions) {
        applier.apply(decision);
    }
    return applier.take();
}

std::vector<SentenceRef> findPassages(const PassageIndex &index, std::span<const PassageKey> passages)
{
    std::vector<SentenceRef> found;
    for (const PassageKey &passage : passages) {
        if (const auto sentence = index.findSentence(passage)) {
            found.push_back(*sentence);
        }
    }
    std::ranges::sort(found);
    const auto repeats = std::ranges::unique(found);
    found.erase(repeats.begin(), repeats.end());
    return found;
}

QString conflictValue(const Conflict &conflict)
{
    QStringList lines{conflictKindName(conflict.kind)};
    for (const ConflictSide &side : conflict.sides) {
        lines.append(side.value);
    }
    lines.removeDuplicates();
    std::sort(lines.begin() + 1, lines.end());
    return lines.join(u'\n');
}

ClaimParts splitAt(const Comparison &comparison, const Claim &claim, SentenceRef sentence)
{
    const auto score = [&comparison](SentenceRef one, SentenceRef other) -> float {
        const std::tuple key(std::min(one, other), std::max(one, other));
        const auto link = std::ranges::lower_bound(comparison.links, key, {}, ends);
        return link != comparison.links.end() && ends(*link) == key ? link->score : 0.F;
    };
    // The other pole is the member that is linked least to the sentence, in another article.
    const SentenceRef *pole = nullptr;
    for (const SentenceRef &member : claim.members) {
        if (member.article != sentence.article &&
            (!pole || score(sentence, member) < score(sentence, *pole))) {
            pole = &member;
        }
    }
    ClaimParts parts;
    for (const SentenceRef member : claim.members) {
        const bool here =
            member == sentence || (pole && member != *pole && score(sentence, member) > score(*pole, member));
        (here ? parts.here : parts.rest).push_back(member);
    }
    return parts;
}

} // namespace sidebyline
