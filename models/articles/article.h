// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace sidebyline {

/// The part that a block plays on a news page.
enum class Role : quint8 {
    Masthead, ///< the outlet's name or slogan
    Headline, ///< also its repeats
    Deck,     ///< standfirst
    Byline,
    Caption, ///< photo captions and credits
    Body,
    Subhead,
    Related, ///< links to other stories, wherever they stand
    Notice,  ///< what the site says of itself: paywall, newsletter, comment form, placeholders
    Source,  ///< wire credit, "contains material from"
    Comment, ///< a reader's words or name
};
inline constexpr int RoleCount = int(Role::Comment) + 1;

/// The role's name as the comparison file spells it, for example "subhead".
[[nodiscard]] QLatin1StringView roleName(Role role);

/// True for the roles whose sentences are cut and compared: headline, deck, caption, body, subhead, comment.
[[nodiscard]] bool hasSentences(Role role);

/// Why a block was given its role; the widgets put it into words.
enum class RoleReason : quint8 {
    None,
    FirstLine,       ///< position: the first title-like line
    RepeatsHeadline, ///< same words as the headline
    OutletName,      ///< an outlet's name or slogan above the headline
    BylinePattern,   ///< "By …", names with a date or a time
    CreditPattern,   ///< photographer and agency, "(AP)"
    CaptionPattern,  ///< describes a picture: credit at its end, "pictured", before the first paragraph
    TitleLike,       ///< a title without a full stop between paragraphs
    RelatedList,     ///< below "Related stories", "Read more" …
    SiteNotice,      ///< words of subscription, cookies, comment forms, advertising
    CommentThread,   ///< indented, bulleted or "NAME says" below the article
    SentenceLike,    ///< full sentences: running text
    ShortHeading,    ///< a short line without a full stop that heads paragraphs
    Standfirst,      ///< one or two sentences between headline and byline
    PageLayout,      ///< where a block stands in a web page and what its mark-up says
    FileSays,        ///< the file's own marking: an element, a style
    RunningHead,     ///< stands at the same place of several pages: running head, page number
    ByHand,          ///< a reader of the program corrected it
};

/// One paragraph or line of the source, whatever its role.
struct Block
{
    Role role = Role::Body;
    RoleReason why = RoleReason::None;
    QString text;      ///< as read, white space folded
    QString author;    ///< comments: who wrote it; else empty
    int depth = 0;     ///< comments: 0 for a top comment, 1 for a reply …
    int firstLine = 0; ///< lines of the decoded source, from 0; firstLine <= lastLine
    int lastLine = 0;
    std::vector<TextRange> sentences; ///< within text, in order; empty where !hasSentences(role)

    friend bool operator==(const Block &, const Block &) = default;
};

/// One article as read from one file. Fields are empty where the article does not say: never guessed.
struct Article
{
    /// Relative to the folder opened, with '/'; also the article's id. In a file that holds several articles,
    /// each is told by its place: "feed.xml#2".
    QString path;
    int item = 0; ///< its place in a file that holds several, from 1; else 0
    QString outlet;
    QString headline;
    QString byline;            ///< without a leading "By"
    QString dateline;          ///< place, as "LINDEN BAY"
    QString published;         ///< ISO 8601 date or date and time, as far as the text says it: "2026-05-12"
    QString language;          ///< BCP 47, "en"; empty where unknown
    QString format;            ///< short name of the reader: "text"
    QString encoding;          ///< name of the character set: "UTF-8", "windows-1252"
    QByteArray sha256;         ///< 32 raw bytes of the source file's digest
    qint64 fileSize = 0;       ///< bytes
    QDateTime modified;        ///< the file's time of last change
    std::vector<Block> blocks; ///< in source order; every line of the source is in one

    /// The file that holds it: the path without its place in that file.
    [[nodiscard]] QString filePath() const;
    /// The name to show: the outlet, or else the file's name without its ending.
    [[nodiscard]] QString displayName() const;
    /// Words in body, deck and subhead blocks.
    [[nodiscard]] int wordCount() const;

    friend bool operator==(const Article &, const Article &) = default;
};

using ArticlePtr = std::shared_ptr<const Article>;

} // namespace sidebyline
