// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/features.h"

#include "text/characters.h"

#include <algorithm>
#include <unordered_set>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// One paragraph with all that its features are taken from.
struct View
{
    std::span<const Paragraph> paragraphs;
    std::span<const Facts> facts;
    std::span<const ThreadMark> marks;
    const Outline &outline;

    [[nodiscard]] std::size_t size() const { return facts.size(); }
    [[nodiscard]] bool isProse(std::size_t i) const { return i < size() && facts[i].prose() >= 0.5F; }
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
    values.set(Feature::ShortTitle, facts.isTitleLike() && facts.words <= 7);
    values.set(Feature::NameShape, facts.isNameLike());
    values.set(Feature::Menu, facts.separators >= 2 && facts.separators * 5 >= facts.words);
    values.set(Feature::Arrow, facts.hasArrow && !facts.startsQuoted && facts.words <= 16);
    values.set(Feature::Ruler, facts.isRuler);
    values.set(Feature::Colon, facts.endsWithColon);
    values.set(Feature::Numbered, facts.startsNumbered);
    values.set(Feature::Contact, facts.hasContact && facts.words <= 14);
    values.set(Feature::Short, facts.words <= 4);
    values.set(Feature::TimeStamp,
               facts.hasTime && facts.words <= 10 && facts.numbers > 0 && facts.startsNumbered == false);
}

void setPlace(const View &view, std::size_t i, Values &values)
{
    const Outline &outline = view.outline;
    const bool headlined = outline.headline != Outline::None;
    values.set(Feature::FirstLine, i == 0);
    values.set(Feature::BeforeHeadline, headlined ? i < outline.headline : view.isHead(i));
    values.set(Feature::HeadOfPage, view.isHead(i) && (!headlined || i > outline.headline));
    values.set(Feature::AmongProse, i >= outline.firstProse && i <= outline.lastProse);
    values.set(Feature::BetweenProse,
               i > outline.firstProse && i < outline.lastProse && view.isProse(i - 1) && view.isProse(i + 1));
    values.set(Feature::BeforeProse, i < outline.lastProse && view.isProse(i + 1));
    values.set(Feature::AfterProse, view.isAfter(i));
    values.set(Feature::Isolated, i > outline.firstProse && view.paragraphs[i].indent > outline.indent);
}

bool sameTitle(const QString &headline, const QString &text)
{
    if (headline.compare(text, Qt::CaseInsensitive) == 0) {
        return true;
    }
    // "Headline | Outlet", and the other way round where the first stands with the outlet.
    const QString &longer = headline.size() > text.size() ? headline : text;
    const QString &shorter = headline.size() > text.size() ? text : headline;
    if (shorter.size() < 16 || !longer.startsWith(shorter, Qt::CaseInsensitive)) {
        return false;
    }
    const QString rest = longer.sliced(shorter.size()).trimmed();
    return !rest.isEmpty() && rest.size() <= 40 &&
           std::u16string_view(u"|-–—·:•»/").contains(rest.front().unicode());
}

bool looksLikeByline(const Facts &facts)
{
    return (facts.cue(Cue::BylineLead) > 0 && facts.words <= 30 && !facts.startsLower &&
            (facts.capitalised >= 2 || facts.hasDate)) ||
           (facts.mostlyDate && facts.words <= 16);
}

/// A sentence or two below the headline that head lines part from the text, or a title there.
bool isStandfirst(const View &view, std::size_t i)
{
    const Outline &outline = view.outline;
    const Facts &facts = view.facts[i];
    if (outline.headline == Outline::None || i <= outline.headline || i > outline.firstProse ||
        facts.words < 4 || facts.words > 60 || looksLikeByline(facts) || facts.endsWithCredit ||
        facts.cue(Cue::Notice) >= 2 || facts.separators >= 3) {
        return false;
    }
    // Only repeats of the headline and notices may stand between.
    for (std::size_t k = outline.headline + 1; k < i; ++k) {
        const bool slight = sameTitle(view.paragraphs[outline.headline].text, view.paragraphs[k].text) ||
                            view.facts[k].cue(Cue::Notice) >= 2;
        if (!slight) {
            return false;
        }
    }
    if (!facts.endsSentence && i < outline.firstProse) {
        return facts.words >= 5 && !facts.endsWithColon;
    }
    for (std::size_t k = i + 1; k < std::min(view.size(), i + 6); ++k) {
        const Facts &next = view.facts[k];
        if (looksLikeByline(next) || next.endsWithCredit ||
            (next.isNameLike() && next.words >= 2 && next.words <= 4 && !view.isProse(k))) {
            return true;
        }
        if (view.isProse(k) && next.words >= 12) {
            return false;
        }
    }
    return false;
}

bool nextToCredit(const View &view, std::size_t i)
{
    const auto credit = [&](std::size_t k) {
        return view.facts[k].endsWithCredit ||
               (view.facts[k].cue(Cue::CreditLead) >= 3 && view.facts[k].words <= 12);
    };
    const bool before = i > 0 && credit(i - 1) && view.facts[i - 1].words <= 12 &&
                        (!view.paragraphs[i].blankBefore || view.isHead(i));
    const bool after = i + 1 < view.size() && credit(i + 1) && view.facts[i + 1].words <= 12 &&
                       (!view.paragraphs[i].blankAfter || view.isHead(i));
    return (before || after) &&
           (view.isHead(i) || !view.paragraphs[i].blankBefore || !view.paragraphs[i].blankAfter);
}

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

void setRelations(const View &view, std::size_t i, const QString &stem, Values &values)
{
    const Outline &outline = view.outline;
    values.set(Feature::IsHeadline, i == outline.headline);
    values.set(Feature::RepeatsHeadline,
               outline.headline != Outline::None && i != outline.headline &&
                   sameTitle(view.paragraphs[outline.headline].text, view.paragraphs[i].text));
    values.set(Feature::StandfirstSpot, isStandfirst(view, i));
    const QString own = view.paragraphs[i].text.size() <= 40 ? bare(view.paragraphs[i].text) : QString();
    values.set(Feature::FileName, own.size() >= 4 && stem.size() >= 4 &&
                                      (own == stem || own == u"the"_s + stem ||
                                       (own.contains(stem) && stem.size() * 3 >= own.size() * 2)));
    values.set(Feature::NextToCredit, nextToCredit(view, i));
}

void setWords(const View &view, std::size_t i, Values &values)
{
    const Facts &facts = view.facts[i];
    // In running text a phrase counts the less the more stands around it.
    const float thin = facts.words <= 14 ? 1.0F : std::max(0.25F, 14.0F / float(facts.words));
    values.set(Feature::Outlet, capped(facts.cue(Cue::OutletNoun)) * (facts.words <= 8 ? 1.0F : 0.0F));
    values.set(Feature::NoticeWords, std::min(2.0F, facts.cue(Cue::Notice) * thin / 2.0F));
    values.set(Feature::RelatedHead, facts.words <= 10 ? capped(facts.cue(Cue::RelatedHead) / 3.0F) : 0.0F);
    values.set(Feature::RelatedLead,
               facts.words <= 25 && facts.words >= 2 ? capped(facts.cue(Cue::RelatedLead) / 3.0F) : 0.0F);
    values.set(Feature::BylineForm, looksLikeByline(facts) && !facts.mostlyDate);
    values.set(Feature::DateForm, facts.mostlyDate && facts.words <= 16);
    values.set(Feature::Trade, facts.words <= 40 ? capped(facts.cue(Cue::BylineWord) / 2.0F) : 0.0F);
    values.set(Feature::Credit, facts.endsWithCredit && !(facts.inBrackets && facts.words <= 3));
    values.set(Feature::CreditLead, facts.words <= 40 ? capped(facts.cue(Cue::CreditLead) / 3.5F) : 0.0F);
    values.set(Feature::PointsIntoPicture,
               facts.words <= 50 ? capped(facts.cue(Cue::CaptionWord) / 2.0F) : 0.0F);
    values.set(Feature::SourceWords, facts.words <= 45 ? capped(facts.cue(Cue::SourceWord) / 2.5F) : 0.0F);
    values.set(Feature::AgencyAlone, facts.inBrackets && facts.words <= 6 && facts.cue(Cue::Agency) > 0);
    values.set(Feature::Slug,
               i < 2 && facts.upperWords >= 1 && facts.lowerWords <= 2 && facts.words <= 8 &&
                   (view.paragraphs[i].text.contains(u'/') || view.paragraphs[i].text.contains(u'(')));
    values.set(Feature::CommentHead, facts.words <= 16 ? capped(facts.cue(Cue::CommentHead) / 2.0F +
                                                                facts.cue(Cue::CommentForm) / 2.0F)
                                                       : 0.0F);
    values.set(Feature::CommentControl,
               facts.words <= 8 ? capped(facts.cue(Cue::CommentControl) / 2.0F) : 0.0F);
}

void setThreads(const ThreadMark &mark, Values &values)
{
    values.set(Feature::ThreadAuthor, mark.author);
    values.set(Feature::ThreadText, mark.text);
    values.set(Feature::UnderComments, mark.underHeading);
    values.set(Feature::BelowForm, mark.belowForm);
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
        inList = inList && item && view.marks[i].author < 0.5F && view.marks[i].underHeading <= 0;
        values.set(Feature::BelowRelated, inList);
        const float head = all[i].at(std::size_t(Feature::RelatedHead));
        if (head >= 0.6F && i + 1 < view.size()) {
            inList = true;
        } else if (facts.cue(Cue::Notice) >= 2.5F || facts.cue(Cue::CommentHead) >= 2) {
            inList = false;
        }
    }
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
        const bool starts = tokens.size() > 4 && std::ranges::any_of(names, [&](auto name) {
                                return std::ranges::equal(tokens.first(2), name);
                            });
        Values(all[i]).set(Feature::WritersName, starts);
    }
}

void setRepeats(const View &view, std::vector<FeatureValues> &all)
{
    std::unordered_set<QStringView> seen;
    for (std::size_t i = 0; i < view.size(); ++i) {
        const bool fresh = seen.insert(view.paragraphs[i].text).second;
        Values(all[i]).set(Feature::Again, !fresh);
    }
}

} // namespace

std::vector<FeatureValues> featuresOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                                      std::span<const ThreadMark> marks, const Outline &outline,
                                      QStringView fileStem)
{
    const View view{paragraphs, facts, marks, outline};
    const QString stem = bare(fileStem);
    std::vector<FeatureValues> all(paragraphs.size(), FeatureValues{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        Values values(all[i]);
        setShape(facts[i], values);
        setPlace(view, i, values);
        setRelations(view, i, stem, values);
        setWords(view, i, values);
        setThreads(marks[i], values);
    }
    setLists(view, all);
    setWriter(view, all);
    setRepeats(view, all);
    return all;
}

} // namespace sidebyline
