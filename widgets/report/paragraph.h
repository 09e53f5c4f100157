// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/fontbook.h"
#include "report/pagelayout.h"

#include <vector>

namespace sidebyline {

/// How a stretch of a paragraph is marked. Each can be told from the others without colour.
enum class CueKind : quint8 {
    Fill,      ///< ground behind the words
    Underline, ///< solid line below them
    DottedUnderline,
    Bar, ///< upright bar beside the lines that hold the stretch, in the paragraph's indent
};

struct TextCue
{
    CueKind kind = CueKind::Fill;
    TextRange range; ///< within the paragraph's text
    QRgb colour = 0;
};

/// A stretch of a paragraph that leads elsewhere.
struct TextLink
{
    TextRange range; ///< within the paragraph's text
    Anchor target;
};

/// A paragraph to be laid out.
struct TextParagraph
{
    QString text = {};
    TextStyle style = {};
    std::vector<StyledRange> overrides = {}; ///< in order of the text, without overlaps
    std::vector<TextCue> cues = {};          ///< drawn in this order
    std::vector<TextLink> links = {};
    qreal indent = 0; ///< points, on the side where its lines begin
    qreal lineHeight = LineHeight;
    TextPlace place = {};

    /// Appends words in another style; marks of the text before keep their places.
    void append(const QString &words, const TextStyle &wordStyle);
    /// The same with a link to @p target.
    void appendLink(const QString &words, const TextStyle &wordStyle, const Anchor &target);
};

/// A line with what belongs to it. Coordinates are relative to its top left corner, which is that of the
/// paragraph's column.
struct LaidLine
{
    qreal height = 0;
    TextItem text = {};
    std::vector<RectItem> rects = {};
    std::vector<LineItem> lines = {};
    std::vector<AnchorItem> anchors = {};
    std::vector<LinkItem> links = {};
};

/// Breaks @p paragraph into lines of @p width points: between words, or inside one that is longer than a
/// line. A paragraph that begins with right-to-left text is set from the right. Cost grows with the text.
[[nodiscard]] std::vector<LaidLine> layoutParagraph(const TextParagraph &paragraph, qreal width,
                                                    const FontBook &fonts);

/// The same with at most @p most lines; the last of them ends in "…" where the text goes on.
[[nodiscard]] std::vector<LaidLine> layoutBeginning(TextParagraph paragraph, qreal width, std::size_t most,
                                                    const FontBook &fonts);

/// The same text with every character that a printed line can't carry replaced, one unit for one unit:
/// control characters show as U+FFFD; line ends become spaces; overrides of the writing direction, which
/// would reach from one line into the next, lose their effect.
[[nodiscard]] QString printable(const QString &text);

/// The width of @p text in points, set in one line.
[[nodiscard]] qreal measuredWidth(const QString &text, const TextStyle &style, const FontBook &fonts);

/// @p text as one line of at most @p width points, with "…" at its end where it is longer.
[[nodiscard]] LaidLine layoutLine(const QString &text, const TextStyle &style, qreal width,
                                  const FontBook &fonts);

} // namespace sidebyline
