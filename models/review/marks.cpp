// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/marks.h"

#include "text/sentences.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

class Marker
{
public:
    Marker(const PassageIndex &index, const Comparison &comparison, StoryMarks &marks)
        : m_index(index)
        , m_comparison(comparison)
        , m_marks(marks)
    {
        for (std::size_t i = 0; i < comparison.claims.size(); ++i) {
            for (const SentenceRef member : comparison.claims[i].members) {
                m_claimsOf[member].push_back(int(i));
            }
        }
    }

    void add(const Decision &decision)
    {
        if (decision.subject == SubjectKind::Comment) {
            if (const auto place = m_index.findBlock(decision.passages.front())) {
                set(m_marks.sentences[*place], decision);
            }
            return;
        }
        const std::vector<SentenceRef> sentences = findPassages(m_index, decision.passages);
        if (sentences.empty()) {
            return;
        }
        const bool wasClaim = decision.subject == SubjectKind::Claim;
        const int claim = bestClaim(sentences);
        const bool isClaim = claim >= 0;
        if (decision.kind == DecisionKind::Reviewed && wasClaim != isClaim) {
            return;
        }
        set(isClaim ? m_marks.claims[claim] : m_marks.sentences[sentences.front()], decision);
    }

private:
    /// The claim with the most of @p sentences, of these the smallest; -1 if none has more than a stray one.
    [[nodiscard]] int bestClaim(const std::vector<SentenceRef> &sentences) const
    {
        std::map<int, int> shared; // claim → how many
        for (const SentenceRef sentence : sentences) {
            if (const auto claims = m_claimsOf.find(sentence); claims != m_claimsOf.end()) {
                for (const int claim : claims->second) {
                    ++shared[claim];
                }
            }
        }
        int best = -1;
        std::pair<int, int> bestFit{0, 0};
        for (const auto &[claim, count] : shared) {
            const std::pair fit(count, -int(m_comparison.claims[std::size_t(claim)].members.size()));
            if (best < 0 || fit > bestFit) {
                best = claim;
                bestFit = fit;
            }
        }
        return best;
    }

    static void set(ReviewMark &mark, const Decision &decision)
    {
        mark.reviewed = mark.reviewed || decision.kind == DecisionKind::Reviewed;
        mark.flagged = mark.flagged || decision.kind == DecisionKind::Flagged;
        if (decision.kind == DecisionKind::Note) {
            mark.note += (mark.note.isEmpty() ? u""_s : u"\n\n"_s) + decision.value;
        }
        mark.ids.append(decision.id);
    }

    const PassageIndex &m_index;
    const Comparison &m_comparison;
    StoryMarks &m_marks;
    std::map<SentenceRef, std::vector<int>> m_claimsOf;
};

bool isStatus(DecisionKind kind)
{
    using enum DecisionKind;
    return kind == Reviewed || kind == Flagged || kind == Note;
}

/// Gives a block its role by hand.
void setRole(Article &article, int index, Role role)
{
    Block &block = article.blocks[std::size_t(index)];
    block.role = role;
    block.why = RoleReason::ByHand;
    block.sentences.clear();
    if (hasSentences(role)) {
        block.sentences = sentences(block.text, article.language.isEmpty() ? u"en"_s : article.language);
    }
    if (role == Role::Headline) {
        article.headline = block.text;
    }
}

/// What of an article a correction is about.
QString &fieldOf(Article &article, DecisionKind kind)
{
    return kind == DecisionKind::Headline ? article.headline
           : kind == DecisionKind::Date   ? article.published
                                          : article.outlet;
}

/// Whether the article itself is there, not only another one of its outlet.
bool isArticle(const PassageIndex &index, const ArticleKey &key)
{
    const int found = index.findArticle(key);
    return found >= 0 && likeness(key, index.articleKey(found)) > 1;
}

std::optional<Role> roleFrom(QStringView name)
{
    for (int role = 0; role < RoleCount; ++role) {
        if (name == roleName(Role(role))) {
            return Role(role);
        }
    }
    return std::nullopt;
}

} // namespace

const ReviewMark &StoryMarks::claim(int index) const
{
    static const ReviewMark none;
    const auto found = claims.find(index);
    return found == claims.end() ? none : found->second;
}

const ReviewMark &StoryMarks::sentence(SentenceRef where) const
{
    static const ReviewMark none;
    const auto found = sentences.find(where);
    return found == sentences.end() ? none : found->second;
}

StoryMarks marksOf(const PassageIndex &index, const Comparison &comparison,
                   std::span<const Decision> decisions)
{
    std::vector<const Decision *> marking;
    for (const Decision &decision : decisions) {
        if (isStatus(decision.kind) && !decision.passages.empty()) {
            marking.push_back(&decision);
        }
    }
    StoryMarks marks{.claimCount = int(comparison.claims.size()), .claims = {}, .sentences = {}};
    if (!marking.empty()) { // most stories of a large folder have none
        Marker marker(index, comparison, marks);
        std::ranges::for_each(marking, [&marker](const Decision *decision) { marker.add(*decision); });
    }
    return marks;
}

ReviewProgress progressOf(const StoryMarks &marks)
{
    ReviewProgress progress{.claims = marks.claimCount};
    const auto add = [&progress](const ReviewMark &mark) {
        progress.flagged += mark.flagged ? 1 : 0;
        progress.notes += mark.note.isEmpty() ? 0 : 1;
    };
    for (const auto &[claim, mark] : marks.claims) {
        progress.reviewed += mark.reviewed ? 1 : 0;
        add(mark);
    }
    for (const auto &[where, mark] : marks.sentences) {
        add(mark);
    }
    return progress;
}

bool isPlaced(const PassageIndex &index, const Decision &decision)
{
    switch (decision.subject) {
    case SubjectKind::Article:
        return !decision.passages.empty() && isArticle(index, decision.passages.front().article);
    case SubjectKind::Block:
    case SubjectKind::Comment:
        return !decision.passages.empty() && index.findBlock(decision.passages.front()).has_value();
    case SubjectKind::Claim:
    case SubjectKind::Sentence:
        return !findPassages(index, decision.passages).empty() &&
               (decision.against.empty() || !findPassages(index, decision.against).empty());
    }
    return false;
}

std::vector<ArticlePtr> correctArticles(const PassageIndex &index, std::span<const Decision> decisions)
{
    std::map<int, Article> corrected;
    const auto copyOf = [&](int article) -> Article & {
        return corrected.try_emplace(article, *index.articles()[std::size_t(article)]).first->second;
    };
    for (const Decision &decision : decisions) {
        if (!correctsArticle(decision.kind) || decision.passages.empty()) {
            continue;
        }
        if (decision.kind != DecisionKind::Role) {
            if (const int article = index.findArticle(decision.passages.front().article); article >= 0) {
                fieldOf(copyOf(article), decision.kind) = decision.value;
            }
        } else if (const auto block = index.findBlock(decision.passages.front())) {
            if (const auto role = roleFrom(decision.value)) {
                setRole(copyOf(block->article), block->block, *role);
            }
        }
    }
    std::vector<ArticlePtr> articles(index.articles().begin(), index.articles().end());
    for (auto &[place, article] : corrected) {
        if (article != *articles[std::size_t(place)]) {
            articles[std::size_t(place)] = std::make_shared<const Article>(std::move(article));
        }
    }
    return articles;
}

} // namespace sidebyline
