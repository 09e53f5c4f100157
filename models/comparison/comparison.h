// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/packedlist.h"
#include "text/textrange.h"

#include <QLatin1StringView>
#include <QString>

#include <compare>
#include <vector>

namespace sidebyline {

/// A sentence of a story by its place: indices into Story::articles, Article::blocks, Block::sentences.
struct SentenceRef
{
    int article = -1;
    int block = -1;
    int sentence = -1;

    friend constexpr auto operator<=>(SentenceRef, SentenceRef) = default;
};

enum class LinkKind : quint8 {
    Verbatim,   ///< same words, marks and case aside
    Reworded,   ///< wording re-used, edited or in part
    Paraphrase, ///< the same claim in other words
};

/// "verbatim", "reworded", "paraphrase".
[[nodiscard]] QLatin1StringView linkKindName(LinkKind kind);

/// What spoke for a link; the widgets put it into words.
enum class ReasonCode : quint8 {
    SameWords,       ///< count of "of" words of the shorter sentence stand in the other
    LongestRun,      ///< count words in a row are the same
    SharedQuotation, ///< count of "of" words of a quotation are the same; text: the speaker where known
    SharedFigures,   ///< count figures agree; text: one of them
    SharedNames,     ///< count names agree; text: them, joined by ", "
    SimilarSpelling, ///< character n-grams alike; count: per cent
    SamePlace,       ///< stands at the same place of the story
    Neighbours,      ///< the sentences around are linked to each other
    ThirdOutlet,     ///< another outlet's sentence is linked to both
    ByHand,          ///< a reader of the program linked them
};

struct Reason
{
    ReasonCode code = ReasonCode::SameWords;
    int count = 0;
    int of = 0;
    QString text;

    friend bool operator==(const Reason &, const Reason &) = default;
};

void pack(std::string &bytes, const Reason &reason);
void unpack(PackedReader &reader, Reason &reason);

/// A stretch that two sentences share. Ranges are within the texts of the two sentences' blocks.
struct SharedSpan
{
    TextRange a;
    TextRange b;

    friend constexpr bool operator==(SharedSpan, SharedSpan) = default;
};

void pack(std::string &bytes, const SharedSpan &span);
void unpack(PackedReader &reader, SharedSpan &span);

/// Two sentences of different articles that belong together; a.article < b.article.
struct Link
{
    SentenceRef a;
    SentenceRef b;
    LinkKind kind = LinkKind::Paraphrase;
    bool quotation = false; ///< a quotation is what is shared
    float score = 0;        ///< 0 to 1
    PackedList<SharedSpan> spans;
    PackedList<Reason> reasons;

    friend bool operator==(const Link &, const Link &) = default;
};

enum class ConflictKind : quint8 { Number, Money, Percentage, Date, Name, Negation };

/// "number", "money", "percentage", "date", "name", "negation".
[[nodiscard]] QLatin1StringView conflictKindName(ConflictKind kind);

/// One outlet's version of a figure that differs.
struct ConflictSide
{
    SentenceRef where;
    TextRange range; ///< within the block's text
    QString value;   ///< as the outlet has it

    friend bool operator==(const ConflictSide &, const ConflictSide &) = default;
};

/// What the articles' times say of a conflict.
enum class ConflictNature : quint8 {
    Unknown,       ///< an article does not say when it came out, or not exactly enough
    Update,        ///< one version is the later one throughout, of a figure that may have changed meanwhile
    Contradiction, ///< told at the same time, or of something that does not change
};

/// "unknown", "update", "contradiction".
[[nodiscard]] QLatin1StringView conflictNatureName(ConflictNature nature);

struct Conflict
{
    ConflictKind kind = ConflictKind::Number;
    std::vector<ConflictSide> sides{}; ///< two or more, in article order
    ConflictNature nature = ConflictNature::Unknown;
    int later = -1; ///< index of the first side that has the later version; -1 where that is not known

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// Sentences of two or more outlets that say the same thing.
struct Claim
{
    LinkKind kind = LinkKind::Paraphrase; ///< the closest kind among its links
    bool quotation = false;
    int outlets = 0;                  ///< how many articles carry it
    std::vector<SentenceRef> members; ///< in article order, then in order of the text
    std::vector<Conflict> conflicts;
    int origins = 0; ///< how many independent origins its carriers have, 1 … outlets

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// One row of aligned paragraphs: for each article the blocks (indices) that stand in it, often none or one.
struct Row
{
    std::vector<std::vector<int>> cells; ///< one entry an article
    std::vector<bool> moved;             ///< an article's paragraph stands elsewhere in its own order
    int outlets = 0;                     ///< how many cells are filled

    friend bool operator==(const Row &, const Row &) = default;
};

/// What speaks for articles having one source; the widgets put it into words.
enum class OriginEvidenceCode : quint8 {
    SharedText,   ///< count of 100 characters of the shorter text, quotations aside, stand in the other
    LongestCopy,  ///< count words in a row are the same
    SameHeadline, ///< both have the same headline
    Agency,       ///< a is marked as the agency's; text: its name
    Contribution, ///< a has material of the agency; text: its name
    Release,      ///< a is marked as a press release; text: who distributed it
    Citation,  ///< a names another outlet as its source, b where that is one of the story's; text: its name
    Published, ///< a came out before b
};

/// "shared-text", "longest-copy", "same-headline", "agency", "contribution", "release", "citation",
/// "published".
[[nodiscard]] QLatin1StringView originEvidenceName(OriginEvidenceCode code);

struct OriginEvidence
{
    OriginEvidenceCode code = OriginEvidenceCode::SharedText;
    int a = -1; ///< article
    int b = -1; ///< the other article; -1 where there is none
    int count = 0;
    QString text{};
    int block = -1;    ///< of article a, where the line stands; -1: none
    TextRange range{}; ///< of the name in that block's text

    friend bool operator==(const OriginEvidence &, const OriginEvidence &) = default;
};

/// Articles that mostly have one text or one source.
struct Origin
{
    std::vector<int> articles{}; ///< one or more, in order
    int first = -1;              ///< the article that the others are copies of, where that is known
    QString source{};            ///< the agency, outlet or wire that it goes back to, where named
    std::vector<OriginEvidence> evidence{}; ///< the strongest first

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// What was found in one article.
struct ArticleSummary
{
    int sentences = 0; ///< body sentences
    int shared = 0;    ///< of these, linked to another article
    int unique = 0;    ///< of these, linked to none

    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// The comparison of a story's articles: a plain value, made by compare().
struct Comparison
{
    int base = 0;                         ///< index of the base article: rows follow its order
    std::vector<Link> links;              ///< sorted by a, then b
    std::vector<Claim> claims;            ///< in order of the base, then of the following articles
    std::vector<SentenceRef> unique;      ///< body sentences that no link touches, sorted
    std::vector<Row> rows;                ///< paragraphs (body and subhead blocks) of all articles, each once
    std::vector<ArticleSummary> articles; ///< one an article
    std::vector<Origin> origins{};        ///< every article in one of them, in order of their first articles

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

} // namespace sidebyline
