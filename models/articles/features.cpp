// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/features.h"

#include "articles/language.h"
#include "articles/lineforms.h"
#include "articles/textrun.h"

#include <algorithm>
#include <unordered_set>

namespace sidebyline {

namespace {

/// A page and its outline.
struct View : Page
{
    const Outline &outline;

    [[nodiscard]] bool isText(std::size_t i) const { return i < size() && facts[i].prose() >= 0.5F; }
    [[nodiscard]] bool isHead(std::size_t i) const { return i < outline.firstProse; }
    [[nodiscard]] bool isAfter(std::size_t i) const { return i > outline.lastProse; }
};

class Values
{
public:
    explicit Values(FeatureValues &values)
        : m_values(values)
    {}
    void set(Feature feature, float value) { m_values.at(std::size_t(feature)) = value; }
    void set(Feature feature, bool value) { set(feature, value ? 1.0F : 0.0F); }

private:
    FeatureValues &m_values;
};

float capped(float value)
{
    return std::clamp(value, 0.0F, 1.0F);
}

void setShape(const Facts &facts, Values &values)
{
    values.set(Feature::Prose, facts.prose());
    values.set(Feature::Sentence, facts.endsSentence && facts.words >= 3);
    values.set(Feature::TitleShape, facts.isTitleLike() && facts.words >= 3);
    // Subheads are short, titles of other stories seldom are.
    values.set(Feature::ShortTitle, facts.isTitleLike() ? capped(float(9 - facts.words) / 3.0F) : 0.0F);
    values.set(Feature::LongTitle, facts.isTitleLike() ? capped(float(facts.words - 6) / 3.0F) : 0.0F);
    values.set(Feature::PullQuote,
               facts.startsQuoted && facts.endsQuoted && facts.words >= 7 && !facts.endsSentence);
    values.set(Feature::NameShape, facts.isNameLike());
    values.set(Feature::Menu, facts.separators >= 2 && facts.separators * 5 >= facts.words &&
                                  !facts.hasDate && facts.cue(Cue::BylineLead) <= 0);
    values.set(Feature::InnerColon, facts.innerColon && facts.words >= 5);
    values.set(Feature::Arrow, facts.hasArrow && !facts.startsQuoted && facts.words <= 16);
    values.set(Feature::Ruler, facts.isRuler);
    values.set(Feature::Colon, facts.endsWithColon);
    values.set(Feature::Numbered, facts.startsNumbered);
    values.set(Feature::Contact, facts.hasContact && facts.words <= 14);
    values.set(Feature::Short, facts.words <= 4);
    values.set(Feature::TimeStamp, facts.startsWithTime && facts.words <= 10);
}

void setPlace(const View &view, std::size_t i, Values &values)
{
    const Outline &outline = view.outline;
    const bool headlined = outline.headline != Outline::None;
    values.set(Feature::FirstLine, i == 0);
    values.set(Feature::Bulleted, view.paragraphs[i].bullet == Bullet::Sign);
    values.set(Feature::BeforeHeadline, headlined ? i < outline.headline : view.isHead(i));
    values.set(Feature::HeadOfPage, view.isHead(i) && (!headlined || i > outline.headline));
    values.set(Feature::AmongProse, i >= outline.firstProse && i <= outline.lastProse);
    values.set(Feature::BetweenProse,
               i > outline.firstProse && i < outline.lastProse && view.isText(i - 1) && view.isText(i + 1));
    values.set(Feature::BeforeProse, i < outline.lastProse && view.isText(i + 1));
    values.set(Feature::AfterProse, view.isAfter(i));
    std::size_t next = i;
    while (next + 1 < view.size() && view.paragraphs[next].bullet == Bullet::Sign &&
           !view.paragraphs[next].blankAfter) {
        ++next;
    }
    values.set(Feature::SummaryPoint,
               next > i && i >= outline.firstProse && next - outline.firstProse <= 6 && view.isText(next));
    values.set(Feature::Isolated, i > outline.firstProse && view.paragraphs[i].indent > outline.indent);
}

/// Whether a line that is a picture's credit stands right above or below, and what it credits is this one.
bool nextToCredit(const View &view, std::size_t i)
{
    const auto credit = [&](std::size_t k) {
        const Facts &facts = view.facts[k];
        return facts.words <= 12 && !isBylineLike(facts) &&
               (facts.endsWithCredit || facts.cue(Cue::CreditLead) >= 3);
    };
    if (isBylineLike(view.facts[i]) || view.facts[i].words < 5) {
        return false;
    }
    const Paragraph &own = view.paragraphs[i];
    const bool below = i > 0 && credit(i - 1) && !own.blankBefore && own.blankAfter;
    const bool above = i + 1 < view.size() && credit(i + 1) && !own.blankAfter && own.blankBefore;
    return below || above;
}

void setRelations(const View &view, std::size_t i, QStringView fileStem, Values &values)
{
    const Outline &outline = view.outline;
    values.set(Feature::IsHeadline, i == outline.headline);
    values.set(Feature::RepeatsHeadline,
               outline.headline != Outline::None && i != outline.headline &&
                   sameTitle(view.paragraphs[outline.headline].text, view.paragraphs[i].text));
    values.set(Feature::StandfirstSpot, i == outline.standfirst);
    values.set(Feature::FileName, namesFile(view.paragraphs[i].text, fileStem));
    values.set(Feature::NextToCredit, nextToCredit(view, i));
}

void setWords(const View &view, std::size_t i, Values &values)
{
    const Facts &facts = view.facts[i];
    // In running text a phrase counts the less the more stands around it.
    const float thin = facts.words <= 14 ? 1.0F : std::max(0.25F, 14.0F / float(facts.words));
    values.set(Feature::Outlet, capped(facts.cue(Cue::OutletNoun)) * (facts.words <= 8 ? 1.0F : 0.0F));
    values.set(Feature::NoticeWords, std::min(2.0F, facts.notice() * thin / 2.0F));
    values.set(Feature::RelatedHead, facts.words <= 10 ? capped(facts.cue(Cue::RelatedHead) / 3.0F) : 0.0F);
    // "More than …" opens sentences, "More: …" a link.
    const float lead = facts.cue(Cue::RelatedLead) / 3.0F +
                       (facts.cue(Cue::RelatedLead) > 0 && facts.leadColon ? 0.6F : 0.0F);
    values.set(Feature::Tweet, facts.hasHandle);
    values.set(Feature::RelatedLead, facts.endsWithColon && facts.words >= 4 ? 0.3F
                                     : facts.words <= 25 && facts.words >= 2 ? capped(lead)
                                                                             : 0.0F);
    const bool dated = facts.mostlyDate || (facts.isDated && view.isHead(i));
    values.set(Feature::BylineForm, isBylineLike(facts) && !dated);
    values.set(Feature::DateForm, dated && facts.words <= 16);
    values.set(Feature::Trade, facts.words <= 40 ? capped(facts.cue(Cue::BylineWord) / 2.0F) : 0.0F);
    const bool led = facts.cue(Cue::CreditLead) >= 3.5F && facts.words <= 14 && !facts.endsSentence;
    values.set(Feature::Credit, (facts.endsWithCredit || led) && !(facts.inBrackets && facts.words <= 3));
    values.set(Feature::CreditLead, facts.words <= 40 ? capped(facts.cue(Cue::CreditLead) / 3.5F) : 0.0F);
    values.set(Feature::PointsIntoPicture,
               facts.words <= 50 ? capped(facts.cue(Cue::CaptionWord) / 2.0F) : 0.0F);
    values.set(Feature::SourceWords, facts.words <= 45 ? capped(facts.cue(Cue::SourceWord) / 2.5F) : 0.0F);
    const bool copyright =
        facts.words <= 14 && view.paragraphs[i].text.contains(u'©') && facts.cue(Cue::Agency) > 0;
    values.set(Feature::AgencyAlone,
               (facts.inBrackets && facts.words <= 8 && (facts.cue(Cue::Agency) > 0 || facts.hasContact)) ||
                   copyright);
    values.set(Feature::Slug, i < 2 && isSlug(view.paragraphs[i], facts));
    values.set(Feature::CommentHead, facts.words <= 16 ? capped(facts.cue(Cue::CommentHead) / 2.0F +
                                                                facts.cue(Cue::CommentForm) / 2.0F)
                                                       : 0.0F);
    values.set(Feature::CommentControl,
               facts.words <= 8 ? capped(facts.cue(Cue::CommentControl) / 2.0F) : 0.0F);
}

void setThreads(const ThreadMark &mark, const Facts &facts, Values &values)
{
    // A button among the comments is not a reader's word.
    const bool control =
        facts.words <= 8 && (facts.cue(Cue::CommentControl) >= 2 || facts.cue(Cue::Notice) >= 2.5F);
    const float text = control ? 0.0F : mark.text;
    values.set(Feature::ThreadAuthor, mark.author);
    values.set(Feature::ThreadText, text);
    values.set(Feature::UnderComments, std::max(0.0F, mark.underHeading - std::max(text, mark.author)));
    values.set(Feature::BelowForm, mark.belowForm);
}

void setStyle(ParagraphStyle style, Values &values)
{
    values.set(Feature::StyledTitle, style == ParagraphStyle::Title);
    values.set(Feature::StyledSubtitle, style == ParagraphStyle::Subtitle);
    values.set(Feature::StyledHeading, style == ParagraphStyle::Heading);
    values.set(Feature::StyledCaption, style == ParagraphStyle::Caption);
    values.set(Feature::BelowPicture, style == ParagraphStyle::BelowPicture);
}

/// Titles below "Related stories" up to the next paragraph of running text.
void setLists(const View &view, std::vector<FeatureValues> &all)
{
    bool inList = false;
    for (std::size_t i = 0; i < view.size(); ++i) {
        const Facts &facts = view.facts[i];
        const bool item = facts.words <= 24 &&
                          (!facts.endsSentence || facts.endsWithQuestion || facts.startsNumbered) &&
                          facts.sentenceBreaks == 0;
        Values values(all[i]);
        inList = inList && item && i != view.outline.headline && facts.cue(Cue::CommentHead) < 2 &&
                 view.marks[i].author < 0.5F && view.marks[i].underHeading <= 0;
        values.set(Feature::BelowRelated, inList);
        const float head = all[i].at(std::size_t(Feature::RelatedHead));
        if (head >= 0.6F && i + 1 < view.size()) {
            inList = true;
        } else if (facts.cue(Cue::Notice) >= 2.5F || facts.cue(Cue::CommentHead) >= 2) {
            inList = false;
        }
    }
}

/// "NAME is a reporter for …" behind the text or as its last paragraph.
bool isNoteOnWriter(const View &view, std::size_t i)
{
    static const std::array<WordHash, 5> verbs{wordHash(u"is"), wordHash(u"ist"), wordHash(u"est"),
                                               wordHash(u"es"), wordHash(u"è")};
    const Facts &facts = view.facts[i];
    if (i < view.outline.lastProse || facts.tokens.size() < 6 || facts.words > 60 ||
        facts.cue(Cue::BylineWord) < 1 || facts.cue(Cue::Reported) > 0 ||
        functionWordBits(facts.tokens.front()) != 0) {
        return false;
    }
    const QString start = view.paragraphs[i].text.section(u' ', 1, 1);
    const auto early = std::span(facts.tokens).subspan(2, 3);
    return !start.isEmpty() && start.front().isUpper() &&
           std::ranges::find_first_of(early, verbs) != early.end();
}

/// The first two words of the byline's name, to know a note on the author at the end.
void setWriter(const View &view, std::vector<FeatureValues> &all)
{
    std::vector<std::span<const WordHash>> names;
    const WordHash by = wordHash(u"by");
    for (std::size_t i = 0; i < std::min(view.outline.firstProse, view.size()); ++i) {
        const Facts &facts = view.facts[i];
        const auto found = std::ranges::find(facts.tokens, by);
        const std::span<const WordHash> tokens = facts.tokens;
        if (facts.words <= 14 && found != facts.tokens.end() && facts.tokens.end() - found > 2) {
            names.push_back(tokens.subspan(std::size_t(found - facts.tokens.begin()) + 1, 2));
        } else if (facts.isNameLike() && facts.words >= 2 && i > 0 && i != view.outline.headline) {
            names.push_back(tokens.first(2));
        }
    }
    for (std::size_t i = view.outline.firstProse + 1; i < view.size(); ++i) {
        const std::span<const WordHash> tokens = view.facts[i].tokens;
        const bool starts =
            tokens.size() > 5 && !view.facts[i].inBrackets && !view.facts[i].startsQuoted &&
            std::ranges::any_of(names, [&](auto name) { return std::ranges::equal(tokens.first(2), name); });
        Values(all[i]).set(Feature::WritersName, starts || isNoteOnWriter(view, i));
    }
}

/// Teasers of other stories read like this one, but tell of something else.
void setTopics(const View &view, std::vector<FeatureValues> &all)
{
    const WordSet words = storyWords(view.facts, {view.outline.firstProse, view.outline.lastProse});
    for (std::size_t i = view.outline.lastProse + 1; i < view.size(); ++i) {
        const float share = shareIn(view.facts[i], words);
        const float off = view.facts[i].words >= 6 ? capped(1.5F - share * 8) : 0.0F;
        Values(all[i]).set(Feature::OffTopic, isTitled(view, i) ? 1.6F * off : off);
    }
}

void setRepeats(const View &view, std::vector<FeatureValues> &all)
{
    std::unordered_set<QStringView> seen;
    for (std::size_t i = 0; i < view.size(); ++i) {
        // Nobody repeats whole paragraphs.
        const QStringView text = view.paragraphs[i].text;
        const bool fresh = text.size() > 120 || seen.insert(text).second;
        Values(all[i]).set(Feature::Again, !fresh);
    }
}

} // namespace

std::vector<FeatureValues> featuresOf(const Page &page, const Outline &outline, QStringView fileStem)
{
    const View view{page, outline};
    std::vector<FeatureValues> all(page.size(), FeatureValues{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        Values values(all[i]);
        setShape(page.facts[i], values);
        setPlace(view, i, values);
        setRelations(view, i, fileStem, values);
        setWords(view, i, values);
        setThreads(page.marks[i], page.facts[i], values);
        setStyle(page.paragraphs[i].style, values);
    }
    setLists(view, all);
    setWriter(view, all);
    setRepeats(view, all);
    setTopics(view, all);
    return all;
}

} // namespace sidebyline
