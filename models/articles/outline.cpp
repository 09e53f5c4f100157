// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/features.h"

#include "text/characters.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sidebyline {

namespace {

constexpr float ProseEnough = 0.55F;

bool isProse(const Facts &facts)
{
    return facts.prose() >= ProseEnough && facts.words >= 8 && facts.cue(Cue::Notice) < 3;
}

/// The first paragraph that is followed by more of its kind.
std::size_t firstProseOf(std::span<const Facts> facts)
{
    std::size_t best = 0;
    float bestProse = -1;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (isProse(facts[i]) && facts[i].words >= 12 && !facts[i].endsWithCredit) {
            const auto next = facts.subspan(i + 1, std::min<std::size_t>(6, facts.size() - i - 1));
            const auto more = std::ranges::count_if(next, isProse);
            if (more >= 2 || (next.size() < 4 && more >= 1) || facts[i].words >= 45) {
                return i;
            }
        }
        // A brief may have one paragraph only.
        if (facts[i].prose() > bestProse) {
            bestProse = facts[i].prose();
            best = i;
        }
    }
    return best;
}

/// Words of four letters or more in the first paragraphs, by hash.
std::unordered_set<WordHash> storyWords(std::span<const Facts> facts, std::size_t firstProse)
{
    std::unordered_set<WordHash> words;
    const std::size_t end = std::min(facts.size(), firstProse + 8);
    for (std::size_t i = firstProse; i < end; ++i) {
        if (facts[i].prose() >= 0.4F) {
            words.insert(facts[i].tokens.begin(), facts[i].tokens.end());
        }
    }
    return words;
}

float shareIn(const Facts &facts, const std::unordered_set<WordHash> &words)
{
    const auto found = std::ranges::count_if(facts.tokens, [&](WordHash w) { return words.contains(w); });
    return facts.tokens.empty() ? 0.0F : float(found) / float(facts.tokens.size());
}

float headlineScore(const Facts &facts, float share)
{
    if (facts.words < 2 || facts.isRuler || facts.mostlyDate) {
        return -2;
    }
    float score = facts.isTitleLike() ? 1.0F : -0.6F;
    score += 1.2F * share + 0.08F * float(std::min(facts.words, 10));
    score -= 0.5F * std::min(facts.cue(Cue::Notice), 4.0F);
    score -= 0.5F * std::max(facts.cue(Cue::RelatedHead), facts.cue(Cue::RelatedLead));
    score -= facts.cue(Cue::BylineLead) > 0 ? 1.2F : 0.0F;
    score -= facts.cue(Cue::CreditLead) >= 3 || facts.endsWithCredit ? 1.2F : 0.0F;
    score -= facts.separators >= 2 ? 0.8F : 0.0F;
    score -= facts.inBrackets || facts.startsLower || facts.hasContact ? 0.8F : 0.0F;
    score -= facts.words <= 4 && facts.cue(Cue::OutletNoun) > 0 ? 0.8F : 0.0F;
    score -= facts.words > 24 ? 1.0F : 0.0F;
    return score;
}

std::size_t headlineOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                       std::size_t firstProse)
{
    // A first line that is a sentence can still be a headline, where it stands apart and is short.
    const bool sentence = firstProse == 0 && facts.size() > 2 && facts[0].words <= 20 &&
                          facts[0].sentenceBreaks == 0 && facts[1].words > facts[0].words &&
                          paragraphs[0].blankAfter && facts[0].cue(Cue::BylineLead) <= 0;
    if (firstProse == 0) {
        return sentence ? 0 : Outline::None;
    }
    const std::unordered_set<WordHash> words = storyWords(facts, firstProse);
    std::unordered_map<QStringView, int> seen;
    for (std::size_t i = 0; i < firstProse; ++i) {
        ++seen[paragraphs[i].text];
    }
    std::vector<float> scores;
    for (std::size_t i = 0; i < firstProse; ++i) {
        const bool again = seen[paragraphs[i].text] > 1 && facts[i].words >= 4;
        const float distance = 0.02F * float(std::min<std::size_t>(firstProse - i, 40));
        scores.push_back(headlineScore(facts[i], shareIn(facts[i], words)) + (again ? 0.8F : 0.0F) -
                         distance);
    }
    const float best = *std::ranges::max_element(scores);
    if (best < 0.9F) {
        return Outline::None;
    }
    // A standfirst shares as many words with the story, but stands behind.
    const auto found =
        std::ranges::find_if(scores, [&](float s) { return s >= std::max(0.9F, best - 0.75F); });
    return std::size_t(found - scores.begin());
}

int commonIndent(std::span<const Paragraph> paragraphs, std::span<const Facts> facts)
{
    std::unordered_map<int, int> words;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        words[paragraphs[i].indent] += isProse(facts[i]) ? facts[i].words : 0;
    }
    const auto most =
        std::ranges::max_element(words, {}, [](const auto &w) { return std::pair(w.second, -w.first); });
    return most == words.end() ? 0 : most->first;
}

} // namespace

Outline outlineOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                  std::span<const ThreadMark> marks)
{
    Outline outline;
    outline.firstProse = firstProseOf(facts);
    outline.headline = headlineOf(paragraphs, facts, outline.firstProse);
    if (outline.headline == outline.firstProse && outline.firstProse + 1 < facts.size()) {
        ++outline.firstProse;
    }
    outline.indent = commonIndent(paragraphs, facts);
    outline.lastProse = outline.firstProse;
    for (std::size_t i = outline.firstProse; i < facts.size(); ++i) {
        const bool thread =
            !marks.empty() && (marks[i].text >= 0.5F || marks[i].underHeading >= 0.5F || marks[i].belowForm);
        const bool said = facts[i].cue(Cue::SourceWord) >= 2.5F || facts[i].cue(Cue::Notice) >= 2;
        if (!thread && !said && facts[i].prose() >= 0.5F && facts[i].words >= 5) {
            outline.lastProse = i;
        }
    }
    return outline;
}

} // namespace sidebyline
