// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/renderingruns.h"
#include "items/stopfacets.h"

#include <QString>

#include <optional>
#include <vector>

namespace sidebyline {

/// What a desk asks of a story; each is a list of the same claims in groups.
enum class FindingsKind : quint8 {
    NotCarried, ///< claims of the others that are not found in one outlet; a group for each number of
                ///< carriers
    Quotations, ///< a group a quotation, an entry a rendering
    Figures,    ///< a group a conflict, an entry an outlet's version
    Headlines,  ///< a group for articles with the same body, an entry a headline
    Comments,   ///< a group a passage, an entry a comment that quotes or discusses it
    Origins,    ///< a group an origin, an entry an article of it or a piece of evidence
    Versions,   ///< a group two versions of one article, an entry a paragraph that changed
};
/// How much of what speaks for an origin is listed: the strongest.
inline constexpr std::size_t MostOriginEvidence = 20;
inline constexpr int FindingsKindCount = int(FindingsKind::Versions) + 1;

/// How a reader's comment hangs together with a passage.
enum class CommentTie : quint8 { None, Quotes, Discusses };

/// One entry: a passage of one outlet.
struct Finding
{
    Stop stop;         ///< what to go to; its sentence is the passage of this entry
    QString text;      ///< the passage as its outlet has it
    QString about;     ///< speaker, a figure's value or a comment's author; empty where nobody is named
    int paragraph = 0; ///< from 1; 0 outside the running text
    std::vector<int> outlets; ///< the articles that the entry tells of; the passage's own is the first
    std::vector<RenderingRun> runs{}; ///< Versions: what was taken out, put in and kept, word by word
    int evidence = -1;                ///< Origins: index in the origin's evidence; -1 for an article of it

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Entries that belong together under one line.
struct FindingGroup
{
    QString text;     ///< what the entries are about; empty where a number tells it (carriers, shared)
    QString about;    ///< a quotation's speaker
    int carriers = 0; ///< NotCarried: how many outlets carry the entries
    int shared = -1;  ///< Headlines, Versions: per cent of the shorter text that is shared
    std::vector<int> articles{};                  ///< Versions: the earlier and the later
    int ways = 0;                                 ///< Quotations: renderings that differ in their words
    ConflictKind conflict = ConflictKind::Number; ///< Figures
    CommentTie tie = CommentTie::None;            ///< Comments: the closest
    int origin = -1;                              ///< Origins: index in the comparison's; -1: of their own
    std::optional<Stop> stop;                     ///< what the line itself leads to
    std::vector<Finding> entries;

    friend bool operator==(const FindingGroup &, const FindingGroup &) = default;
};

/// Claims of the other outlets and sentences that one of them has alone, where @p article has no linked
/// sentence: the most carried first. That no sentence was linked does not mean that the article does not say
/// it.
[[nodiscard]] std::vector<FindingGroup> notCarried(const Story &story, const std::vector<Stop> &stops,
                                                   int article);

/// Every claim that is a quotation, with each outlet's rendering and whom it names as the speaker; last what
/// these outlets' headlines quote of it.
[[nodiscard]] std::vector<FindingGroup> quotationLedger(const Story &story, const std::vector<Stop> &stops);

/// How many renderings of a quotation differ in their words.
[[nodiscard]] int quotationWays(const Story &story, const Claim &claim);

/// Every figure, date or name that two outlets give differently.
[[nodiscard]] std::vector<FindingGroup> figuresLedger(const Story &story, const std::vector<Stop> &stops);

/// Headlines, those over the same body together: half of the shorter article's sentences or more are
/// verbatim or reworded in the other. Larger groups come first, headlines over bodies of their own last.
[[nodiscard]] std::vector<FindingGroup> headlineGroups(const Story &story);

/// The articles by origin, those of the largest one first: the article that the others are likely copies of,
/// the others, then what speaks for it, each with a passage that shows it. Articles with an origin of their
/// own come last, in one group. Linear in the links, the claims and the evidence.
[[nodiscard]] std::vector<FindingGroup> originGroups(const Story &story, const std::vector<Stop> &stops);

/// Articles that are versions of one another, with each paragraph that the later one changed, added or took
/// out; the passage of one that was taken out is the earlier article's.
[[nodiscard]] std::vector<FindingGroup> versionGroups(const Story &story);

/// The comments below all articles, each with the passage that it quotes or discusses; those that hang
/// together with none come last. Linear in the comments' words, times the sentences that hold a rare one.
[[nodiscard]] std::vector<FindingGroup> pooledComments(const Story &story, const std::vector<Stop> &stops);

/// The groups without the entries that @p shown does not show, and without groups that this empties.
/// Headlines, origins and versions are left as they are.
[[nodiscard]] std::vector<FindingGroup> shownFindings(std::vector<FindingGroup> groups, FindingsKind kind,
                                                      const ShownStops &shown);

} // namespace sidebyline
