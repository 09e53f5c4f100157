// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/links.h"

#include "comparison/reasons.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Shorter shared runs are chance unless they hold two content words.
constexpr int leastRun = 3;
constexpr int leastContent = 2;

[[nodiscard]] bool isTelling(const SharedRun &run)
{
    return run.content >= leastContent || (run.length >= leastRun && run.content > 0);
}

[[nodiscard]] LinkKind kindOf(const LinkedPair &pair, const Verdict &verdict)
{
    if (std::ranges::equal(pair.wordsA, pair.wordsB, {}, &StoryWord::id, &StoryWord::id)) {
        return LinkKind::Verbatim;
    }
    return verdict.wording ? LinkKind::Reworded : LinkKind::Paraphrase;
}

[[nodiscard]] PackedList<SharedSpan> spansOf(const LinkedPair &pair)
{
    PackedList<SharedSpan> spans;
    for (const SharedRun &run : pair.runs) {
        if (isTelling(run)) {
            spans.push_back(
                {stretchOf(pair.wordsA, run.a, run.length), stretchOf(pair.wordsB, run.b, run.length)});
        }
    }
    spans.squeeze();
    return spans;
}

/// Whether most of what the two share in words stands in quotation marks in both, four words or more.
[[nodiscard]] bool sharesQuotation(const LinkedPair &pair)
{
    static constexpr int leastQuoted = 4;
    int quoted = 0;
    int shared = 0;
    for (const SharedRun &run : pair.runs) {
        quoted += run.quoted;
        shared += isTelling(run) ? run.length : 0;
    }
    return quoted >= leastQuoted && quoted * 2 >= shared;
}

/// Makes the links of one linked pair after the other, best in order of their first sentences.
class LinkMaker
{
public:
    LinkMaker(const StoryText &text, std::span<const ArticlePtr> articles, const ScoredPairs &scored,
              const QuotedSpeakers &speakers)
        : m_text(text)
        , m_articles(articles)
        , m_scored(scored)
        , m_finder(text.wordIds)
        , m_surroundings(*scored.partners)
        , m_reasons(text, speakers)
    {}

    [[nodiscard]] Link make(std::size_t index, const Verdict &verdict)
    {
        const Candidate &candidate = m_scored.pairs[index];
        const StorySentence &a = m_text.sentences[std::size_t(candidate.a)];
        const StorySentence &b = m_text.sentences[std::size_t(candidate.b)];
        if (m_laidOut != candidate.a) {
            m_finder.setFirst(m_text.wordsOf(a));
            m_laidOut = candidate.a;
        }
        FeatureValues values{};
        m_surroundings.measure(candidate, m_scored.likeness[index], values);
        const LinkedPair pair{a,
                              b,
                              m_text.wordsOf(a),
                              m_text.wordsOf(b),
                              m_finder.find(m_text.wordsOf(b)),
                              m_scored.gramCosine[index],
                              values[std::size_t(Feature::NeighboursMost)],
                              values[std::size_t(Feature::ThirdOutlet)]};
        const Block &block = m_articles[std::size_t(a.ref.article)]->blocks[std::size_t(a.ref.block)];
        Link link;
        link.a = a.ref;
        link.b = b.ref;
        link.kind = kindOf(pair, verdict);
        link.score = verdict.claim;
        link.quotation = sharesQuotation(pair);
        link.spans = spansOf(pair);
        link.reasons = m_reasons.reasons(pair, block.text);
        return link;
    }

private:
    const StoryText &m_text;
    std::span<const ArticlePtr> m_articles;
    const ScoredPairs &m_scored;
    RunFinder m_finder;
    SurroundingsMeasurer m_surroundings;
    ReasonFinder m_reasons;
    int m_laidOut = -1;
};

/// The articles of which it may matter who spoke.
[[nodiscard]] std::vector<char> quotedArticles(const StoryText &text, std::span<const Candidate> pairs,
                                               std::span<const std::size_t> linked, std::size_t articles)
{
    std::vector<char> wanted(articles, 0);
    for (const std::size_t i : linked) {
        const StorySentence &a = text.sentences[std::size_t(pairs[i].a)];
        const StorySentence &b = text.sentences[std::size_t(pairs[i].b)];
        if (a.quotedWords > 0 && b.quotedWords > 0) {
            wanted[std::size_t(a.ref.article)] = 1;
            wanted[std::size_t(b.ref.article)] = 1;
        }
    }
    return wanted;
}

} // namespace

std::vector<Link> makeLinks(const StoryText &text, std::span<const ArticlePtr> articles,
                            const ScoredPairs &scored, float threshold, const Executor &executor)
{
    const std::vector<Verdict> verdicts = judge(scored.probabilities, threshold);
    std::vector<std::size_t> linked;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i].linked) {
            linked.push_back(i);
        }
    }
    const QuotedSpeakers speakers(articles, quotedArticles(text, scored.pairs, linked, articles.size()),
                                  executor);
    std::vector<Link> links(linked.size());
    const Pieces pieces(linked.size(), 64);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        LinkMaker maker(text, articles, scored, speakers);
        for (std::size_t place = pieces.begin(piece); place < pieces.end(piece); ++place) {
            links[place] = maker.make(linked[place], verdicts[linked[place]]);
        }
    });
    return links;
}

} // namespace sidebyline
