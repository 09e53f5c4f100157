// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/textrun.h"

#include <algorithm>
#include <vector>

namespace sidebyline {

namespace {

/// Teasers of other stories share fewer of their words with the story than this.
constexpr float SharedByTeasers = 0.12F;

/// What a paragraph adds to a stretch of running text, in words: more than a teaser's worth, or less.
float weightInRun(const Page &page, std::size_t i)
{
    // The longer a page, the more of it is not the story: a short one may have paragraphs of five words.
    const float clutter = std::clamp(float(page.size()) / 100.0F, 0.3F, 1.0F);
    const Facts &facts = page.facts[i];
    if (page.isThread(i)) {
        return -60;
    }
    if (!isProse(facts) || facts.endsWithCredit) {
        const bool heading = facts.cue(Cue::RelatedHead) >= 3 || facts.cue(Cue::CommentHead) >= 2;
        const bool brief = facts.prose() >= 0.5F || facts.endsWithColon;
        return clutter * (heading ? -14.0F : brief ? -3.0F : -7.0F);
    }
    const bool alone = isTitled(page, i) && i + 1 < page.size() && !isProse(page.facts[i + 1]);
    const float teaser =
        12 + (page.paragraphs[i].bullet == Bullet::Sign ? 8.0F : 0.0F) + (alone ? 8.0F : 0.0F);
    return std::min(float(facts.words), 80.0F) * facts.prose() - clutter * teaser;
}

struct WeighedRun
{
    TextRun run;
    float weight = 0;
};

/// The stretches of running text that weigh anything, by Kadane's algorithm: each ends where it is heaviest.
std::vector<WeighedRun> weighedRuns(const Page &page)
{
    std::vector<WeighedRun> runs;
    WeighedRun now;
    float weight = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= page.size(); ++i) {
        weight += i < page.size() ? weightInRun(page, i) : -weight;
        if (weight <= 0) {
            if (now.weight > 0) {
                runs.push_back(now);
            }
            now = {};
            weight = 0;
            start = i + 1;
        } else if (weight > now.weight) {
            now = {{start, i}, weight};
        }
    }
    return runs;
}

/// The heaviest run, or an earlier one that is an article's weight itself: what readers wrote below a short
/// story may be longer than it.
TextRun heaviestRun(const Page &page)
{
    constexpr float Article = 150; // words, about
    constexpr float Share = 0.3F;
    const std::vector<WeighedRun> runs = weighedRuns(page);
    if (!runs.empty()) {
        const float most = std::ranges::max(runs, {}, &WeighedRun::weight).weight;
        const float enough = std::min(most, std::max(Article, Share * most));
        return std::ranges::find_if(runs, [&](const WeighedRun &r) { return r.weight >= enough; })->run;
    }
    // A brief may have one short paragraph only.
    const auto brief = std::ranges::max_element(page.facts, {}, [](const Facts &f) { return f.prose(); });
    const auto place = std::size_t(brief - page.facts.begin());
    return {place, place};
}

bool belongs(const Page &page, std::size_t i)
{
    const Facts &facts = page.facts[i];
    return !page.isThread(i) && facts.prose() >= 0.5F && facts.words >= 4 && !facts.endsWithCredit &&
           facts.notice() < 2 && facts.cue(Cue::SourceWord) < 2.5F && facts.cue(Cue::CommentHead) < 2;
}

/// The last paragraph of a story that notices and links interrupt near its end. Only where little else
/// follows: on a page full of teasers the next paragraph is seldom the story's.
std::size_t lastOfShortTail(const Page &page, TextRun run)
{
    constexpr std::size_t shortTail = 16;
    std::size_t end = run.last + 1;
    while (end < page.size() && !page.isThread(end) && page.facts[end].cue(Cue::CommentHead) < 2) {
        ++end;
    }
    if (end - run.last > shortTail) {
        return run.last;
    }
    const WordSet words = storyWords(page.facts, run);
    std::size_t last = run.last;
    bool listed = false;
    for (std::size_t i = run.last + 1; i < end; ++i) {
        listed = page.facts[i].cue(Cue::RelatedHead) >= 2.5F || (listed && !belongs(page, i));
        const bool teaser = isTitled(page, i) && shareIn(page.facts[i], words) < SharedByTeasers;
        last = belongs(page, i) && !listed && !teaser ? i : last;
    }
    return last;
}

/// The run without titles and teasers of other stories at its end: one paragraph below each title, and in all
/// of them hardly a word of the story above.
TextRun withoutTeasers(const Page &page, TextRun run)
{
    constexpr int FewestTeasers = 3;
    constexpr int FewestParagraphs = 3;
    constexpr int MostTries = 8;
    std::vector<int> text(page.size() + 1, 0); // from here to the run's end
    std::vector<int> titled(page.size() + 1, 0);
    for (std::size_t i = run.last + 1; i-- > run.first;) {
        text[i] = text[i + 1] + (isProse(page.facts[i]) ? 1 : 0);
        titled[i] = titled[i + 1] + (isTitled(page, i) ? 1 : 0);
    }
    int tries = 0;
    for (std::size_t i = run.first + 1; i <= run.last && titled[i] >= FewestTeasers && tries < MostTries;
         ++i) {
        const bool teasers = isTitled(page, i) && titled[i] * 5 >= text[i] * 4;
        if (!teasers || text[run.first] - text[i] < FewestParagraphs) {
            continue;
        }
        ++tries;
        const WordSet words = storyWords(page.facts, {run.first, i - 2});
        float shared = 0;
        for (std::size_t k = i; k <= run.last; ++k) {
            shared += isProse(page.facts[k]) ? shareIn(page.facts[k], words) : 0.0F;
        }
        if (shared < SharedByTeasers * float(text[i])) {
            std::size_t last = i - 2;
            while (last > run.first && !isProse(page.facts[last])) {
                --last;
            }
            return {run.first, last};
        }
    }
    return run;
}

/// Short paragraphs at both ends of a run belong to it; so does one below a title where it tells of the same.
TextRun widened(const Page &page, const TextRun &heaviest)
{
    TextRun run = withoutTeasers(page, heaviest);
    const bool teasersFollow = run.last < heaviest.last;
    while (run.first > 0 && belongs(page, run.first - 1) && page.facts[run.first - 1].words >= 8) {
        --run.first;
    }
    const WordSet words = storyWords(page.facts, run);
    while (run.last + 1 < page.size()) {
        const std::size_t next = run.last + 1;
        const Facts &facts = page.facts[next];
        const bool title = facts.isTitleLike() && facts.notice() < 2 && facts.cue(Cue::RelatedHead) < 2;
        const bool titled = title && !teasersFollow && next + 1 < page.size() && belongs(page, next + 1) &&
                            shareIn(page.facts[next + 1], words) >= 0.15F;
        if (!belongs(page, next) && !titled) {
            break;
        }
        run.last = titled ? next + 1 : next;
    }
    run.last = teasersFollow ? run.last : lastOfShortTail(page, run);
    return run;
}

} // namespace

bool isTitled(const Page &page, std::size_t i)
{
    if (i == 0 || !isProse(page.facts[i])) {
        return false;
    }
    const Facts &above = page.facts[i - 1];
    return !isProse(above) && above.words >= 3 && above.isTitleLike() && !above.endsWithCredit &&
           above.cue(Cue::CreditLead) <= 0;
}

bool isProse(const Facts &facts)
{
    return facts.prose() >= 0.55F && facts.words >= 8 && facts.notice() < 3;
}

WordSet storyWords(std::span<const Facts> facts, TextRun run)
{
    WordSet words;
    for (std::size_t i = run.first; i <= run.last && i < facts.size(); ++i) {
        if (facts[i].prose() >= 0.4F) {
            std::ranges::for_each(facts[i].content, [&](WordHash word) { words.insert(word); });
        }
    }
    return words;
}

float shareIn(const Facts &facts, const WordSet &words)
{
    const auto found = std::ranges::count_if(facts.content, [&](WordHash w) { return words.contains(w); });
    return facts.content.empty() ? 0.0F
                                 : float(found) / float(std::max<std::size_t>(facts.content.size(), 3));
}

TextRun findTextRun(const Page &page)
{
    return widened(page, heaviestRun(page));
}

} // namespace sidebyline
