// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/claimrenderings.h"

#include "items/reference.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone: what makes two renderings differ in their words.
QString wordsOf(QStringView text)
{
    QString words;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            words += c.toCaseFolded();
        }
    }
    return words;
}

class Renderer
{
public:
    Renderer(const Story &story, int claim)
        : m_story(story)
        , m_claim(story.comparison.claims[std::size_t(claim)])
        , m_reference(referenceArticle(story.comparison, m_claim))
    {}

    ClaimRenderings render(int number)
    {
        ClaimRenderings result{number, 0, isQuotedByAll(), {}};
        m_quotationOnly = result.quotationOnly;
        const Rendering reference = rendering(m_reference);
        QSet<QString> different;
        for (const int article : articles()) {
            Rendering one = article == m_reference ? reference : rendering(article);
            if (one.found) {
                different.insert(wordsOf(one.text));
                compare(one, reference);
            }
            result.renderings.push_back(std::move(one));
        }
        result.ways = int(different.size());
        return result;
    }

private:
    /// The articles that get a rendering, in pane order.
    [[nodiscard]] std::vector<int> articles() const
    {
        std::vector<int> all;
        if (int(m_story.articles.size()) <= MostOutletsWithoutClaim) {
            all.resize(m_story.articles.size());
            std::iota(all.begin(), all.end(), 0);
            return all;
        }
        std::ranges::transform(m_claim.members, std::back_inserter(all), &SentenceRef::article);
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        return all;
    }

    /// The stretch of a member that is shown; the link that tells where its quotation is.
    TextRange shown(SentenceRef member) const
    {
        if (m_quotationOnly) {
            return quotationIn(member).value_or(sentenceRange(m_story, member));
        }
        return sentenceRange(m_story, member);
    }

    std::optional<TextRange> quotationIn(SentenceRef member) const
    {
        for (const SentenceRef other : m_claim.members) {
            const Link *link = findLink(m_story.comparison, member, other);
            if (link && link->quotation) {
                return sharedQuotation(m_story, *link, member);
            }
        }
        return std::nullopt;
    }

    bool isQuotedByAll() const
    {
        return m_claim.quotation && std::ranges::all_of(m_claim.members, [this](SentenceRef member) {
                   return quotationIn(member).has_value();
               });
    }

    Rendering rendering(int article) const
    {
        Rendering one;
        one.article = article;
        one.sentences = membersIn(m_claim, article);
        one.found = !one.sentences.empty();
        one.reference = article == m_reference && one.found;
        for (std::size_t i = 0; i < one.sentences.size(); ++i) {
            if (i > 0) {
                one.text += isNext(one.sentences[i - 1], one.sentences[i]) ? u" "_s : u" … "_s;
            }
            one.text += shown(one.sentences[i]).of(blockText(one.sentences[i]));
        }
        return one;
    }

    /// Fills in kind, reasons and word differences.
    void compare(Rendering &one, const Rendering &reference) const
    {
        const Link *link =
            one.reference ? nullptr : closestLink(m_story.comparison, one.sentences, reference.sentences);
        const Link *any = link ? link : closestLink(m_story.comparison, one.sentences, m_claim.members);
        if (any) {
            one.kind = any->kind;
            one.reasons = std::ranges::to<std::vector>(any->reasons);
        }
        if (!link || link->kind == LinkKind::Paraphrase) {
            return;
        }
        if (one.sentences.size() > 1 || reference.sentences.size() > 1 || m_quotationOnly) {
            one.pieces = wordDiff(reference.text, one.text);
            return;
        }
        const TextRange mine = within(one.sentences.front(), *link);
        const TextRange theirs = within(reference.sentences.front(), *link);
        one.pieces = wordDiff(theirs.of(reference.text), mine.of(one.text));
        for (DiffPiece &piece : one.pieces) {
            piece.base.start += theirs.start;
            piece.other.start += mine.start;
        }
    }

    /// The stretch of a sentence that is compared, counted from the sentence's start.
    TextRange within(SentenceRef sentence, const Link &link) const
    {
        TextRange stretch = comparedStretch(m_story, link, sentence);
        stretch.start -= sentenceRange(m_story, sentence).start;
        return stretch;
    }

    static bool isNext(SentenceRef a, SentenceRef b)
    {
        return a.block == b.block && a.sentence + 1 == b.sentence;
    }

    QStringView blockText(SentenceRef ref) const
    {
        return m_story.articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)].text;
    }

    const Story &m_story;
    const Claim &m_claim;
    int m_reference;
    bool m_quotationOnly = false;
};

} // namespace

ClaimRenderings claimRenderings(const Story &story, int claim)
{
    return Renderer(story, claim).render(claim);
}

} // namespace sidebyline
