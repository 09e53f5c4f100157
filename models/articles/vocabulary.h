// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <span>
#include <string_view>
#include <vector>

/// The words by which parts of news pages give themselves away, in seven languages.
namespace sidebyline {

/// What a phrase hints at.
enum class Cue : quint8 {
    Notice,         ///< the site speaks of itself or to its reader
    RelatedHead,    ///< heads a list of links
    RelatedLead,    ///< leads a single link: "Read more:"
    BylineLead,     ///< before a writer's name
    BylineWord,     ///< a writer's trade, or words around a date of publication
    CreditLead,     ///< before a photographer's name
    CaptionWord,    ///< points into a picture
    Agency,         ///< a news or picture agency
    SourceWord,     ///< says where the text comes from
    CommentHead,    ///< heads the readers' comments
    CommentForm,    ///< heads the form to write one: nobody comments below
    CommentControl, ///< buttons at a comment
    Says,           ///< behind a commenter's name
    TimeAgo,        ///< "3 hours ago"
    Address,        ///< speaks to the reader: "you", "our"
    Reported,       ///< a day of the week, a verb of saying: news, not a summary of it
    OutletNoun,     ///< part of newspapers' names
};
inline constexpr std::size_t CueCount = std::size_t(Cue::OutletNoun) + 1;

/// Where in a line a phrase must stand to count.
enum class Place : quint8 { Anywhere, Start, End, Whole };

/// Phrases that hint at the same with the same weight.
struct PhraseGroup
{
    Cue cue;
    Place place;
    float weight;
    std::string_view
        phrases; ///< UTF-8, lower case; "|" between phrases, a blank between words, "#": a number
};

/// All phrases of all languages.
[[nodiscard]] std::span<const PhraseGroup> phraseGroups();

/// One word of a line: a hash of its letters, in lower case. Numbers are all alike.
using WordHash = quint64;
[[nodiscard]] WordHash wordHash(QStringView word);
[[nodiscard]] WordHash numberHash();

/// The weights of the phrases found in a line, added up by cue.
using CueSums = std::array<float, CueCount>;
[[nodiscard]] CueSums findCues(std::span<const WordHash> line);

} // namespace sidebyline
