// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/outline.h"
#include "articles/page.h"

#include <array>
#include <vector>

namespace sidebyline {

/// What speaks for or against a role; each is 0 … 1 unless said otherwise.
enum class Feature : quint8 {
    // Shape
    Prose,      ///< running text
    Sentence,   ///< ends as a sentence does
    TitleShape, ///< a title's form and length
    ShortTitle, ///< a title of about six words or fewer
    LongTitle,  ///< a title of about nine words or more
    PullQuote,  ///< quotation marks around an unfinished line
    NameShape,  ///< capitalised words alone
    Menu,       ///< parted by bars or arrows
    Arrow,
    Ruler, ///< no letter or digit
    Colon, ///< ends with one
    Numbered,
    Contact, ///< an address of mail or web
    Short,   ///< four words or fewer
    Bulleted,
    Tweet,      ///< a message with its writer's handle
    InnerColon, ///< a title in two parts
    // Place
    BeforeHeadline,
    HeadOfPage,   ///< before the first paragraph, behind the headline or where there is none
    AmongProse,   ///< between the first and the last paragraph
    BetweenProse, ///< paragraphs on both sides
    AfterProse,   ///< behind the last paragraph
    OffTopic,     ///< behind the last paragraph, and hardly a word in common with the story
    FirstLine,
    SummaryPoint, ///< a bullet right above the text
    Isolated,     ///< behind the first paragraph, set in deeper than the text
    BeforeProse,  ///< a paragraph follows at once
    // Relations
    IsHeadline,
    RepeatsHeadline,
    StandfirstSpot, ///< between headline and byline, or a title below the headline
    FileName,       ///< says the file's name
    NextToCredit,
    BelowRelated, ///< in a list that a heading announced
    WritersName,  ///< begins with the name that the byline says
    Again,        ///< the same line stood before
    // Words
    Outlet, ///< a newspaper's kind of name
    NoticeWords,
    RelatedHead,
    RelatedLead,
    BylineForm,
    DateForm,
    Trade, ///< words of a writer's trade
    Credit,
    CreditLead,
    PointsIntoPicture,
    SourceWords,
    AgencyAlone, ///< an agency in brackets and nothing else
    Slug,        ///< an agency's keyword line above the headline
    CommentHead,
    CommentControl,
    TimeStamp, ///< begins with a time of day
    // Threads
    ThreadAuthor,
    ThreadText,
    UnderComments,
    BelowForm,
    // What the file says
    StyledTitle,
    StyledSubtitle,
    StyledHeading,
    StyledCaption,
    BelowPicture,
};
inline constexpr std::size_t FeatureCount = std::size_t(Feature::BelowPicture) + 1;
using FeatureValues = std::array<float, FeatureCount>;

/// One array of values a paragraph. @p fileStem is the file's name without its ending.
[[nodiscard]] std::vector<FeatureValues> featuresOf(const Page &page, const Outline &outline,
                                                    QStringView fileStem);

} // namespace sidebyline
