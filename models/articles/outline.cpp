// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/outline.h"

#include "articles/lineforms.h"
#include "articles/textrun.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace sidebyline {

namespace {

/// How much a line looks like a headline; \a share: of its words in the story.
float titleScore(const Facts &facts, float share)
{
    if (facts.words < 2 || facts.isRuler || facts.mostlyDate) {
        return -2;
    }
    // Some papers write headlines as sentences, even two of them.
    const bool twoParts = !facts.endsSentence && facts.sentenceBreaks == 1 && facts.words <= 20;
    float score = facts.isTitleLike()                       ? 1.0F
                  : twoParts                                ? 0.8F
                  : facts.endsSentence && facts.words <= 22 ? 0.4F
                                                            : -0.6F;
    score += 1.2F * share + 0.1F * float(std::min(facts.words, 6));
    score -= 0.5F * std::min(facts.cue(Cue::Notice), 4.0F);
    score -= 0.5F * std::max(facts.cue(Cue::RelatedHead), facts.cue(Cue::RelatedLead));
    score -= facts.cue(Cue::BylineLead) > 0 ? 1.2F : 0.0F;
    score -= facts.cue(Cue::CreditLead) >= 3.5F || facts.endsWithCredit ? 1.2F : 0.0F;
    score -= facts.separators >= 2 || facts.pointsAway ? 0.8F : 0.0F;
    score -= facts.inBrackets || facts.startsLower || facts.hasContact ? 0.8F : 0.0F;
    score -= looksLikeOutlet(facts) ? 1.5F : 0.0F;
    score -= facts.words > 24 ? 1.0F : 0.0F;
    return score;
}

bool isHeadLine(const Page &page, std::size_t i)
{
    const Facts &facts = page.facts[i];
    const bool dated = i + 1 < page.size() && isBylineLike(page.facts[i + 1]);
    const bool name = facts.isNameLike() && facts.words >= 2 && facts.words <= 4 &&
                      facts.cue(Cue::Notice) < 2 && (page.paragraphs[i].blankBefore || dated);
    return facts.endsWithCredit || isBylineLike(facts) || name;
}

/// Where running text begins behind byline, date or picture that follow paragraph \a i; \a i where none do.
std::size_t proseBehindHeadLines(const Page &page, std::size_t i)
{
    const auto isText = [&](std::size_t k) {
        return k < page.size() && isProse(page.facts[k]) && page.facts[k].words >= 12;
    };
    bool parted = false;
    for (std::size_t k = i + 1; k < std::min(page.size(), i + 7); ++k) {
        const bool head = isHeadLine(page, k);
        // Below a line that is but a credit stands what it credits.
        const bool caption =
            page.facts[k - 1].endsWithCredit && page.facts[k - 1].words <= 10 && isText(k + 1);
        if (!head && isText(k) && !caption) {
            return parted ? k : i;
        }
        parted = parted || head;
    }
    return i;
}

/// A line's score as the headline for what stands around it.
float surroundings(const Page &page, std::size_t i, std::size_t firstProse, QStringView fileStem)
{
    const Paragraph &own = page.paragraphs[i];
    // Right below an outlet's name stands its slogan.
    const bool slogan =
        i > 0 && !own.blankBefore && own.blankAfter &&
        (looksLikeOutlet(page.facts[i - 1]) || namesFile(page.paragraphs[i - 1].text, fileStem));
    float score = -0.02F * float(std::min<std::size_t>(firstProse - i, 40));
    score -= own.bullet != Bullet::None ? 1.0F : 0.0F;
    score -= slogan ? 1.5F : 0.0F;
    score -= namesFile(own.text, fileStem) ? 2.0F : 0.0F;
    score -= isSlug(own, page.facts[i]) ? 1.5F : 0.0F;
    return score;
}

std::vector<float> headlineScores(const Page &page, std::size_t firstProse, QStringView fileStem)
{
    const WordSet words = storyWords(page.facts, {firstProse, firstProse + 8});
    std::unordered_map<QStringView, int> seen;
    for (std::size_t i = 0; i < firstProse; ++i) {
        ++seen[page.paragraphs[i].text];
    }
    std::vector<float> scores;
    for (std::size_t i = 0; i < firstProse; ++i) {
        const Facts &facts = page.facts[i];
        const bool again = seen[page.paragraphs[i].text] > 1 && facts.words >= 4;
        scores.push_back(titleScore(facts, shareIn(facts, words)) + (again ? 0.8F : 0.0F) +
                         surroundings(page, i, firstProse, fileStem));
    }
    return scores;
}

/// The headline where no title stands before the running text: its first paragraph, if that is short and set
/// apart.
std::size_t headlineInProse(const Page &page, std::size_t firstProse)
{
    const Facts &first = page.facts[firstProse];
    const bool news = firstProse == 0 && first.cue(Cue::Reported) > 0;
    if (first.words <= 24 && !news && proseBehindHeadLines(page, firstProse) != firstProse) {
        return firstProse;
    }
    const bool sentence = firstProse == 0 && page.size() > 2 && first.words <= 20 &&
                          first.sentenceBreaks == 0 && page.facts[1].words > first.words &&
                          page.paragraphs[0].blankAfter && first.cue(Cue::BylineLead) <= 0;
    return sentence ? 0 : Outline::None;
}

std::size_t headlineOf(const Page &page, std::size_t firstProse, QStringView fileStem)
{
    constexpr float enough = 0.9F;
    const std::vector<float> scores = headlineScores(page, firstProse, fileStem);
    const auto best = std::ranges::max_element(scores);
    if (best == scores.end() || *best < enough) {
        return headlineInProse(page, firstProse);
    }
    // A standfirst shares as many words with the story, but stands a line or two behind the headline.
    const auto from = best - std::min<std::ptrdiff_t>(4, best - scores.begin());
    const auto found = std::find_if(from, best, [&](float s) { return s >= std::max(enough, *best - 0.5F); });
    return std::size_t(found - scores.begin());
}

/// The first line below the headline that is neither its repeat nor the site's; None where a byline, a
/// picture or nothing follows.
std::size_t belowHeadline(const Page &page, const Outline &outline)
{
    for (std::size_t i = outline.headline + 1; outline.headline != Outline::None && i <= outline.firstProse;
         ++i) {
        const bool slight = sameTitle(page.paragraphs[outline.headline].text, page.paragraphs[i].text) ||
                            page.facts[i].cue(Cue::Notice) >= 2 || page.facts[i].isRuler;
        if (!slight) {
            const bool apart = isBylineLike(page.facts[i]) || page.facts[i].endsWithCredit ||
                               page.facts[i].separators >= 3 || page.facts[i].words < 5 ||
                               page.facts[i].words > 60 || page.facts[i].endsWithColon;
            return apart || page.paragraphs[i].bullet != Bullet::None ? Outline::None : i;
        }
    }
    return Outline::None;
}

/// Sets the standfirst and moves the running text's start behind it: a title below the headline, or a
/// sentence that byline, date or picture part from the text.
void findStandfirst(const Page &page, Outline &outline)
{
    const std::size_t i = belowHeadline(page, outline);
    if (i == Outline::None) {
        return;
    }
    const bool attached = !page.paragraphs[i].blankBefore && page.paragraphs[i].blankAfter;
    if (i < outline.firstProse && (!page.facts[i].endsSentence || attached)) {
        outline.standfirst = i;
        return;
    }
    const bool brief = page.facts[i].words <= 45 && page.facts[i].sentenceBreaks <= 1;
    const std::size_t behind = brief ? proseBehindHeadLines(page, i) : i;
    // A picture alone may as well stand behind the first paragraph of the news.
    const auto between = page.facts.subspan(i + 1, behind - i > 0 ? behind - i - 1 : 0);
    const bool signedBehind = std::ranges::any_of(between, isBylineLike);
    if (behind != i && (signedBehind || page.facts[i].cue(Cue::Reported) <= 0)) {
        outline.standfirst = i;
        outline.firstProse = std::max(behind, outline.firstProse);
    }
}

/// Agencies set their summary as bullets right above the text: where they begin.
std::size_t withSummary(const Page &page, const Outline &outline)
{
    std::size_t i = outline.firstProse;
    const std::size_t top = outline.headline == Outline::None ? 0 : outline.headline + 1;
    while (i > top && outline.firstProse - i < 6 && page.paragraphs[i - 1].bullet == Bullet::Sign &&
           !page.paragraphs[i].blankBefore && page.facts[i - 1].words >= 3) {
        --i;
    }
    return i;
}

/// The paragraph that the file itself calls the title; None where it calls none so.
std::size_t styledTitle(const Page &page)
{
    const auto found = std::ranges::find(page.paragraphs, ParagraphStyle::Title, &Paragraph::style);
    return found == page.paragraphs.end() ? Outline::None : std::size_t(found - page.paragraphs.begin());
}

int commonIndent(const Page &page)
{
    std::unordered_map<int, int> words;
    for (std::size_t i = 0; i < page.size(); ++i) {
        words[page.paragraphs[i].indent] += isProse(page.facts[i]) ? page.facts[i].words : 0;
    }
    const auto most =
        std::ranges::max_element(words, {}, [](const auto &w) { return std::pair(w.second, -w.first); });
    return most == words.end() ? 0 : most->first;
}

} // namespace

Outline outlineOf(const Page &page, QStringView fileStem)
{
    Outline outline;
    const TextRun run = findTextRun(page);
    outline.firstProse = run.first;
    const std::size_t styled = styledTitle(page);
    const bool isStyled = styled < run.last;
    outline.headline = isStyled ? styled : headlineOf(page, run.first, fileStem);
    outline.firstProse = isStyled ? std::max(outline.firstProse, styled) : outline.firstProse;
    if (outline.headline == outline.firstProse && outline.firstProse + 1 < page.size()) {
        const std::size_t behind = proseBehindHeadLines(page, outline.firstProse);
        outline.firstProse = behind != outline.firstProse ? behind : outline.firstProse + 1;
    }
    findStandfirst(page, outline);
    outline.firstProse = withSummary(page, outline);
    outline.lastProse = std::max(outline.firstProse, run.last);
    outline.indent = commonIndent(page);
    return outline;
}

} // namespace sidebyline
