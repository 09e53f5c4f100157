// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/compare.h"

#include "comparison/claims.h"
#include "comparison/conflicts.h"
#include "comparison/languages.h"
#include "comparison/links.h"
#include "comparison/origins.h"
#include "comparison/rows.h"
#include "comparison/scorer.h"
#include "comparison/storytext.h"
#include "comparison/weights.h"

#include <algorithm>
#include <vector>

namespace sidebyline {

namespace {

/// Fills in which sentences stand alone and what that makes of each article.
void countSentences(const StoryText &text, std::span<const ArticlePtr> articles, Comparison &comparison)
{
    // In another language than all others: not compared is not alone.
    const std::vector<bool> apart = languagesApart(articles);
    std::vector<char> linked(text.sentences.size(), 0);
    const auto mark = [&](SentenceRef ref) {
        const auto begin = text.sentences.begin() + text.articleBegin[std::size_t(ref.article)];
        const auto end = text.sentences.begin() + text.articleBegin[std::size_t(ref.article) + 1];
        const auto place = std::ranges::lower_bound(begin, end, ref, {}, &StorySentence::ref);
        linked[std::size_t(place - text.sentences.begin())] = 1;
    };
    for (const Link &link : comparison.links) {
        mark(link.a);
        mark(link.b);
    }
    comparison.articles.resize(articles.size());
    for (std::size_t i = 0; i < linked.size(); ++i) {
        ArticleSummary &summary = comparison.articles[std::size_t(text.sentences[i].ref.article)];
        ++summary.sentences;
        if (linked[i] != 0) {
            ++summary.shared;
        } else if (!apart[std::size_t(text.sentences[i].ref.article)]) {
            ++summary.unique;
            comparison.unique.push_back(text.sentences[i].ref);
        }
    }
}

} // namespace

Comparison compare(std::span<const ArticlePtr> articles, const CompareOptions &options,
                   const std::stop_token &stop, const Progress &progress, const Executor &executor)
{
    const auto report = [&progress](double done) {
        if (progress) {
            progress(done);
        }
    };
    Comparison comparison;
    comparison.base = articles.empty() ? 0 : std::clamp(options.base, 0, int(articles.size()) - 1);
    const StoryText text = makeStoryText(articles, executor);
    report(0.2);
    const ScoredPairs scored = scorePairs(text, claimModel, wordingModel, stop, executor);
    report(0.6);
    if (stop.stop_requested()) {
        return {};
    }
    comparison.links = makeLinks(text, articles, scored, float(options.threshold), executor);
    report(0.8);
    if (stop.stop_requested()) {
        return {};
    }
    // Claims are made in one thread; what does not need them is found meanwhile.
    OriginTraces traces;
    runPieces(executor, 2, [&](std::size_t piece) {
        if (piece == 0) {
            comparison.claims = makeClaims(comparison.links, int(articles.size()), comparison.base);
        } else {
            traces = originTraces(articles, comparison.links, executor);
            comparison.rows = makeRows(articles, comparison.links, comparison.base);
            countSentences(text, articles, comparison);
        }
    });
    report(0.9);
    if (stop.stop_requested()) {
        return {};
    }
    findConflicts(articles, comparison.links, comparison.claims, executor);
    comparison.origins = originsOf(articles, std::move(traces), comparison.claims, executor);
    if (stop.stop_requested()) {
        return {};
    }
    comparison.claims.shrink_to_fit(); // it stays as long as its folder is open
    comparison.unique.shrink_to_fit();
    report(1);
    return comparison;
}

} // namespace sidebyline
