// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QString>

#include <expected>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// What stood before a paragraph's first word.
enum class Bullet : quint8 {
    None,
    Sign,  ///< "•", "*" …; not part of the paragraph's text
    Quote, ///< "> ", as mails quote each other; part of the text
};

/// What the file itself says of a paragraph, where its format can: "Heading 2" in a word processor, "##" in
/// Markdown. A plain text says nothing.
enum class ParagraphStyle : quint8 {
    Plain,
    Title,
    Subtitle,
    Heading,
    Caption,
    BelowPicture, ///< not said but seen: stands right below a picture, in letters of its own
};

/// One paragraph of a plain text and how it stood there.
struct Paragraph
{
    QString text; ///< white space folded, without a bullet; never empty
    int firstLine = 0;
    int lastLine = 0;
    int indent = 0; ///< columns before the bullet or else the first word
    Bullet bullet = Bullet::None;
    bool blankBefore = false; ///< an empty line, or the start of the text
    bool blankAfter = false;
    ParagraphStyle style = ParagraphStyle::Plain;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// The lines of a text, without their ends: LF, CR LF, CR, NEL, U+2028, U+2029, form feed, vertical tab.
[[nodiscard]] std::vector<QStringView> sourceLines(QStringView text);

/// Cuts a text into paragraphs; every line that is not empty is in exactly one. In a text that was wrapped at
/// some column the lines of a paragraph are joined; else a line is a paragraph.
/// TooLarge for more than a million lines. Once @p stop is requested the result is incomplete.
[[nodiscard]] std::expected<std::vector<Paragraph>, ReadErrorCode>
paragraphs(QStringView text, const std::stop_token &stop = {});

} // namespace sidebyline
