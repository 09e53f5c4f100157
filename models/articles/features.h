// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"
#include "articles/threads.h"

#include <array>
#include <span>
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
};
inline constexpr std::size_t FeatureCount = std::size_t(Feature::BelowForm) + 1;
using FeatureValues = std::array<float, FeatureCount>;

/// The places in a text that the features refer to.
struct Outline
{
    static constexpr std::size_t None = std::size_t(-1);

    std::size_t headline = None;
    std::size_t standfirst = None;
    std::size_t firstProse = 0; ///< the first paragraph of the running text
    std::size_t lastProse = 0;  ///< the last one, comments not counted
    int indent = 0;             ///< of the running text
};

/// Finds headline and running text. @p marks may be empty where threads are not known yet.
[[nodiscard]] Outline outlineOf(std::span<const Paragraph> paragraphs, std::span<const Facts> facts,
                                std::span<const ThreadMark> marks, QStringView fileStem);

/// The same but for case, or for the outlet's name behind a bar.
[[nodiscard]] bool sameTitle(const QString &a, const QString &b);
/// "By …", "Published …", a line that is a date.
[[nodiscard]] bool isBylineLike(const Facts &facts);
/// An agency's keyword line: "HARBOUR-BRIDGE/ (UPDATE 2)".
[[nodiscard]] bool isSlug(const Paragraph &paragraph, const Facts &facts);
/// A short line that says what the file is called, as an outlet's name may.
[[nodiscard]] bool namesFile(QStringView text, QStringView fileStem);

/// One array a paragraph. @p fileStem is the file's name without its ending.
[[nodiscard]] std::vector<FeatureValues> featuresOf(std::span<const Paragraph> paragraphs,
                                                    std::span<const Facts> facts,
                                                    std::span<const ThreadMark> marks, const Outline &outline,
                                                    QStringView fileStem);

} // namespace sidebyline
