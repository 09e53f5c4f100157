// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/links.h"

#include "comparison/quotedspeakers.h"
#include "comparison/weights.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

/// Shorter shared runs are chance unless they hold two content words.
constexpr int leastRun = 3;
constexpr int leastContent = 2;

/// A pair with everything that its link is made of.
struct Pair
{
    const StorySentence &a;
    const StorySentence &b;
    std::span<const StoryWord> wordsA;
    std::span<const StoryWord> wordsB;
    std::span<const SharedRun> runs;
    const FeatureValues &values;

    [[nodiscard]] float value(Feature feature) const { return values[std::size_t(feature)]; }
};

[[nodiscard]] bool isTelling(const SharedRun &run)
{
    return run.content >= leastContent || (run.length >= leastRun && run.content > 0);
}

[[nodiscard]] bool sameWords(std::span<const StoryWord> a, std::span<const StoryWord> b)
{
    return std::ranges::equal(
        a, b, {}, [](const StoryWord &word) { return word.id; },
        [](const StoryWord &word) { return word.id; });
}

[[nodiscard]] LinkKind kindOf(const Pair &pair, const Verdict &verdict)
{
    if (sameWords(pair.wordsA, pair.wordsB)) {
        return LinkKind::Verbatim;
    }
    return verdict.wording ? LinkKind::Reworded : LinkKind::Paraphrase;
}

[[nodiscard]] TextRange stretch(std::span<const StoryWord> words, int first, int count)
{
    const TextRange begin = words[std::size_t(first)].range();
    return {begin.start, words[std::size_t(first + count - 1)].range().end() - begin.start};
}

[[nodiscard]] std::vector<SharedSpan> spansOf(const Pair &pair)
{
    std::vector<SharedSpan> spans;
    for (const SharedRun &run : pair.runs) {
        if (isTelling(run)) {
            spans.push_back(
                {stretch(pair.wordsA, run.a, run.length), stretch(pair.wordsB, run.b, run.length)});
        }
    }
    return spans;
}

/// Whether most of what the two share in words stands in quotation marks in both, four words or more.
[[nodiscard]] bool sharesQuotation(const Pair &pair)
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

/// Count back from a feature that holds log(1 + count).
[[nodiscard]] int countOf(float value)
{
    return int(std::lround(std::expm1(value)));
}

/// The words of a that b has too and that @p wanted chooses, each once, as a spells them.
template <typename Predicate>
[[nodiscard]] QStringList sharedTexts(const Pair &pair, QStringView textA, Predicate wanted)
{
    QStringList texts;
    for (const StoryWord &word : pair.wordsA) {
        const auto same = [&word](const StoryWord &other) { return other.stem == word.stem; };
        if (wanted(word) && std::ranges::any_of(pair.wordsB, same)) {
            const QString text = word.range().of(textA).toString();
            if (!texts.contains(text)) {
                texts.push_back(text);
            }
        }
    }
    return texts;
}

void addWordReasons(const Pair &pair, std::vector<Reason> &reasons)
{
    const bool shorterIsA = pair.wordsA.size() <= pair.wordsB.size();
    const auto shorter = shorterIsA ? pair.wordsA : pair.wordsB;
    const auto longer = shorterIsA ? pair.wordsB : pair.wordsA;
    const auto inOther = std::ranges::count_if(shorter, [&longer](const StoryWord &word) {
        return std::ranges::any_of(longer, [&word](const StoryWord &other) { return other.id == word.id; });
    });
    reasons.push_back({ReasonCode::SameWords, int(inOther), int(shorter.size()), {}});
    if (const int run = countOf(pair.value(Feature::Run)); run >= leastRun) {
        reasons.push_back({ReasonCode::LongestRun, run, 0, {}});
    }
}

void addQuotationReason(const Pair &pair, QuotedSpeakers &speakers, std::vector<Reason> &reasons)
{
    int shared = 0;
    const SharedRun *longest = nullptr;
    for (const SharedRun &run : pair.runs) {
        shared += run.quoted;
        longest = run.quoted > (longest != nullptr ? longest->quoted : 0) ? &run : longest;
    }
    if (longest == nullptr) {
        return;
    }
    QString speaker = speakers.speaker(pair.a.ref, stretch(pair.wordsA, longest->a, longest->length));
    if (speaker.isEmpty()) {
        speaker = speakers.speaker(pair.b.ref, stretch(pair.wordsB, longest->b, longest->length));
    }
    const int shorter = std::min(pair.a.quotedWords, pair.b.quotedWords);
    reasons.push_back({ReasonCode::SharedQuotation, shared, std::max(shorter, shared), speaker});
}

void addPlaceReasons(const Pair &pair, std::vector<Reason> &reasons)
{
    static constexpr float alike = 0.3F;
    static constexpr float near = 0.1F;
    if (const float grams = pair.value(Feature::GramCosine); grams >= alike) {
        reasons.push_back({ReasonCode::SimilarSpelling, int(std::lround(grams * 100)), 100, {}});
    }
    if (pair.value(Feature::PlaceDifference) <= near) {
        reasons.push_back({ReasonCode::SamePlace, 0, 0, {}});
    }
    if (pair.value(Feature::NeighboursMost) >= alike) {
        reasons.push_back({ReasonCode::Neighbours, 0, 0, {}});
    }
    if (pair.value(Feature::ThirdOutlet) >= alike) {
        reasons.push_back({ReasonCode::ThirdOutlet, 0, 0, {}});
    }
}

[[nodiscard]] std::vector<Reason> reasonsOf(const Pair &pair, QStringView textA, QuotedSpeakers &speakers)
{
    std::vector<Reason> reasons;
    addWordReasons(pair, reasons);
    addQuotationReason(pair, speakers, reasons);
    const QStringList figures =
        sharedTexts(pair, textA, [](const StoryWord &word) { return word.shape == WordShape::Number; });
    if (!figures.isEmpty()) {
        reasons.push_back({ReasonCode::SharedFigures, int(figures.size()), 0, figures.front()});
    }
    const QStringList names = sharedTexts(pair, textA, [](const StoryWord &word) { return word.name; });
    if (!names.isEmpty()) {
        reasons.push_back({ReasonCode::SharedNames, int(names.size()), 0, names.join(QStringLiteral(", "))});
    }
    addPlaceReasons(pair, reasons);
    return reasons;
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
    std::vector<Link> links(linked.size());
    const Pieces pieces(linked.size(), 512);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        PairMeasurer measurer(text, *scored.terms);
        SurroundingsMeasurer surroundings(*scored.partners);
        QuotedSpeakers speakers(articles);
        for (std::size_t place = pieces.begin(piece); place < pieces.end(piece); ++place) {
            const std::size_t i = linked[place];
            const Candidate &candidate = scored.pairs[i];
            const StorySentence &a = text.sentences[std::size_t(candidate.a)];
            const StorySentence &b = text.sentences[std::size_t(candidate.b)];
            FeatureValues values = measurer.measure(candidate);
            surroundings.measure(candidate, scored.likeness[i], values);
            const Pair pair{a, b, text.wordsOf(a), text.wordsOf(b), measurer.runs(), values};
            const Block &block = articles[std::size_t(a.ref.article)]->blocks[std::size_t(a.ref.block)];
            links[place] = {a.ref,
                            b.ref,
                            kindOf(pair, verdicts[i]),
                            verdicts[i].claim,
                            sharesQuotation(pair),
                            spansOf(pair),
                            reasonsOf(pair, block.text, speakers)};
        }
    });
    return links;
}

} // namespace sidebyline
