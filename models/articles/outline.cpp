// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/features.h"

#include "text/characters.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone, in lower case.
QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (chars::isLetterOrDigit(c.unicode())) {
            result += c.toLower();
        }
    }
    return result;
}

constexpr float ProseEnough = 0.55F;

bool isProse(const Facts &facts)
{
    return facts.prose() >= ProseEnough && facts.words >= 8 && facts.cue(Cue::Notice) < 3;
}

/// Of the next six paragraphs that are not the site's own: how many there are, and how many of running text.
std::pair<int, int> following(std::span<const Facts> facts)
{
    int count = 0;
    int prose = 0;
    for (std::size_t i = 0; i < facts.size() && count < 6; ++i) {
        if (facts[i].cue(Cue::Notice) < 2 || facts[i].words > 14) {
            ++count;
            prose += isProse(facts[i]) ? 1 : 0;
        }
    }
    return {count, prose};
}

/// The first paragraph that is followed by more of its kind.
std::size_t firstProseOf(std::span<const Facts> facts)
{
    std::size_t best = 0;
    float bestProse = -1;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (isProse(facts[i]) && facts[i].words >= 12 && !facts[i].endsWithCredit) {
            const auto [count, more] = following(facts.subspan(i + 1));
            if (more >= 2 || (count < 4 && more >= 1) || facts[i].words >= 45) {
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
            words.insert(facts[i].content.begin(), facts[i].content.end());
        }
    }
    return words;
}

float shareIn(const Facts &facts, const std::unordered_set<WordHash> &words)
{
    const auto found = std::ranges::count_if(facts.content, [&](WordHash w) { return words.contains(w); });
    return facts.content.empty() ? 0.0F
                                 : float(found) / float(std::max<std::size_t>(facts.content.size(), 3));
}

bool looksLikeOutlet(const Facts &facts)
{
    return (facts.words <= 5 && facts.cue(Cue::OutletNoun) > 0 && (facts.isNameLike() || facts.allCaps())) ||
           (facts.isNameLike() && facts.words <= 2);
}

float headlineScore(const Facts &facts, float share)
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
    score -= facts.separators >= 2 ? 0.8F : 0.0F;
    score -= facts.inBrackets || facts.startsLower || facts.hasContact ? 0.8F : 0.0F;
    score -= looksLikeOutlet(facts) || (facts.glued && facts.cue(Cue::OutletNoun) > 0 && facts.words <= 12)
                 ? 1.5F
                 : 0.0F;
    score -= facts.words > 24 ? 1.0F : 0.0F;
    return score;
}

/// Where running text begins behind byline, date or picture that follow paragraph \a i; \a i where none do.
std::size_t proseBehindHeadLines(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                                 std::size_t i)
{
    bool parted = false;
    for (std::size_t k = i + 1; k < std::min(facts.size(), i + 7); ++k) {
        const bool name = facts[k].isNameLike() && facts[k].words >= 2 && facts[k].words <= 4 &&
                          facts[k].cue(Cue::Notice) < 2 &&
                          (paragraphs[k].blankBefore || (k + 1 < facts.size() && isBylineLike(facts[k + 1])));
        const bool head = facts[k].endsWithCredit || isBylineLike(facts[k]) || name;
        const bool caption = facts[k - 1].endsWithCredit && facts[k - 1].words <= 10 &&
                             k + 1 < facts.size() && isProse(facts[k + 1]);
        if (!head && isProse(facts[k]) && facts[k].words >= 12 && !caption) {
            return parted ? k : i;
        }
        parted = parted || head;
    }
    return i;
}

/// The best title before the running text.
std::size_t headlineOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                       std::size_t firstProse, QStringView fileStem)
{
    // A first line that is a sentence can still be a headline, where it stands apart and is short.
    const bool sentence = firstProse == 0 && facts.size() > 2 && facts[0].words <= 20 &&
                          facts[0].sentenceBreaks == 0 && facts[1].words > facts[0].words &&
                          paragraphs[0].blankAfter && facts[0].cue(Cue::BylineLead) <= 0;
    // So can one that captions, dates or names part from the text.
    const bool parted =
        facts[firstProse].words <= 24 && proseBehindHeadLines(paragraphs, facts, firstProse) != firstProse;
    const std::size_t otherwise = parted ? firstProse : sentence ? 0 : Outline::None;
    if (firstProse == 0) {
        return otherwise;
    }
    const std::unordered_set<WordHash> words = storyWords(facts, firstProse);
    std::unordered_map<QStringView, int> seen;
    for (std::size_t i = 0; i < firstProse; ++i) {
        ++seen[paragraphs[i].text];
    }
    std::vector<float> scores;
    for (std::size_t i = 0; i < firstProse; ++i) {
        float score = headlineScore(facts[i], shareIn(facts[i], words));
        score += seen[paragraphs[i].text] > 1 && facts[i].words >= 4 ? 0.8F : 0.0F;
        score -= 0.02F * float(std::min<std::size_t>(firstProse - i, 40));
        score -= paragraphs[i].bullet != Bullet::None ? 1.0F : 0.0F;
        // Right below an outlet's name stands its slogan.
        const bool slogan = i > 0 && !paragraphs[i].blankBefore && paragraphs[i].blankAfter &&
                            (looksLikeOutlet(facts[i - 1]) || namesFile(paragraphs[i - 1].text, fileStem));
        score -= slogan ? 1.5F : 0.0F;
        score -= namesFile(paragraphs[i].text, fileStem) ? 2.0F : 0.0F;
        score -= isSlug(paragraphs[i], facts[i]) ? 1.5F : 0.0F;
        scores.push_back(score);
    }
    const float best = *std::ranges::max_element(scores);
    if (best < 0.9F) {
        return otherwise;
    }
    // A standfirst shares as many words with the story, but stands behind.
    const auto found =
        std::ranges::find_if(scores, [&](float s) { return s >= std::max(0.9F, best - 0.5F); });
    return std::size_t(found - scores.begin());
}

/// The first line below the headline that is neither its repeat nor the site's; None where a byline, a
/// picture or nothing follows.
std::size_t belowHeadline(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                          const Outline &outline)
{
    for (std::size_t i = outline.headline + 1; outline.headline != Outline::None && i <= outline.firstProse;
         ++i) {
        const bool slight = sameTitle(paragraphs[outline.headline].text, paragraphs[i].text) ||
                            facts[i].cue(Cue::Notice) >= 2 || facts[i].isRuler;
        if (!slight) {
            const bool apart = isBylineLike(facts[i]) || facts[i].endsWithCredit ||
                               facts[i].separators >= 3 || facts[i].words < 5 || facts[i].words > 60 ||
                               facts[i].endsWithColon;
            return apart || paragraphs[i].bullet != Bullet::None ? Outline::None : i;
        }
    }
    return Outline::None;
}

/// Sets the standfirst and moves the running text's start behind it: a title below the headline, or a
/// sentence that byline, date or picture part from the text.
void findStandfirst(std::span<const Paragraph> paragraphs, std::span<const Facts> facts, Outline &outline)
{
    const std::size_t i = belowHeadline(paragraphs, facts, outline);
    if (i == Outline::None) {
        return;
    }
    const bool attached = !paragraphs[i].blankBefore && paragraphs[i].blankAfter;
    if (i < outline.firstProse && (!facts[i].endsSentence || attached)) {
        outline.standfirst = i;
        return;
    }
    const bool brief = facts[i].words <= 45 && facts[i].sentenceBreaks <= 1;
    const std::size_t behind = brief ? proseBehindHeadLines(paragraphs, facts, i) : i;
    if (behind != i) {
        outline.standfirst = i;
        outline.firstProse = std::max(behind, outline.firstProse);
    }
}

/// Agencies set their summary as bullets right above the text: where they begin.
std::size_t withSummary(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                        const Outline &outline)
{
    std::size_t i = outline.firstProse;
    const std::size_t top = outline.headline == Outline::None ? 0 : outline.headline + 1;
    while (i > top && outline.firstProse - i < 6 && paragraphs[i - 1].bullet == Bullet::Sign &&
           !paragraphs[i].blankBefore && facts[i - 1].words >= 3) {
        --i;
    }
    return i;
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

bool sameTitle(const QString &a, const QString &b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    if (shorter.size() < 16 || !longer.startsWith(shorter, Qt::CaseInsensitive)) {
        return false;
    }
    const QString rest = longer.sliced(shorter.size()).trimmed();
    return !rest.isEmpty() && rest.size() <= 40 &&
           std::u16string_view(u"|-–—·:•»/").contains(rest.front().unicode());
}

bool isBylineLike(const Facts &facts)
{
    if (facts.cue(Cue::Notice) >= 2.5F || (facts.endsSentence && !facts.hasDate)) {
        return false;
    }
    const bool led = facts.cue(Cue::BylineLead) > 0 && facts.words <= 30 && !facts.startsLower &&
                     (facts.capitalised >= 2 || facts.hasDate);
    return led || (facts.mostlyDate && facts.words <= 16);
}

bool isSlug(const Paragraph &paragraph, const Facts &facts)
{
    return facts.upperWords >= 1 && facts.lowerWords <= 2 && facts.words <= 8 &&
           (paragraph.text.contains(u'/') || paragraph.text.contains(u'('));
}

bool namesFile(QStringView text, QStringView fileStem)
{
    if (text.size() > 40 || fileStem.size() < 4) {
        return false;
    }
    const QString own = bare(text);
    const QString stem = bare(fileStem);
    return own.size() >= 4 && stem.size() >= 4 &&
           (own == stem || own == u"the"_s + stem ||
            (own.contains(stem) && stem.size() * 3 >= own.size() * 2));
}

Outline outlineOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                  std::span<const ThreadMark> marks, QStringView fileStem)
{
    Outline outline;
    outline.firstProse = firstProseOf(facts);
    outline.headline = headlineOf(paragraphs, facts, outline.firstProse, fileStem);
    if (outline.headline == outline.firstProse && outline.firstProse + 1 < facts.size()) {
        const std::size_t behind = proseBehindHeadLines(paragraphs, facts, outline.firstProse);
        outline.firstProse = behind != outline.firstProse ? behind : outline.firstProse + 1;
    }
    findStandfirst(paragraphs, facts, outline);
    outline.firstProse = withSummary(paragraphs, facts, outline);
    outline.indent = commonIndent(paragraphs, facts);
    outline.lastProse = outline.firstProse;
    for (std::size_t i = outline.firstProse; i < facts.size(); ++i) {
        const bool thread =
            !marks.empty() && (marks[i].text >= 0.5F || marks[i].underHeading >= 0.5F || marks[i].belowForm);
        const bool said = facts[i].cue(Cue::SourceWord) >= 2.5F || facts[i].cue(Cue::Notice) >= 2 ||
                          facts[i].cue(Cue::CommentHead) >= 2;
        if (!thread && !said && facts[i].prose() >= 0.5F && facts[i].words >= 5) {
            outline.lastProse = i;
        }
    }
    return outline;
}

} // namespace sidebyline
