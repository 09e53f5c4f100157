// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/paragraph.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace sidebyline {

namespace {

constexpr qreal FillGap = 0.4;        // of white between the grounds of two lines, points
constexpr qreal UnderlineDrop = 0.26; // below the baseline, in font sizes
constexpr qreal UnderlineWidth = 0.75;
constexpr qreal BarWidth = 1.8;
constexpr char16_t SoftHyphen = u'\u00ad';

bool isDirectionOverride(char16_t unit)
{
    return (unit >= u'\u202a' && unit <= u'\u202e') || (unit >= u'\u2066' && unit <= u'\u2069');
}

bool mayRunBothWays(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        // Hebrew is the first right-to-left script; all others are above it, some of them as surrogates.
        return c.unicode() >= 0x590 && (c.isSurrogate() || c.direction() == QChar::DirR ||
                                        c.direction() == QChar::DirAL || c.direction() == QChar::DirAN);
    });
}

TextRange intersection(TextRange range, TextRange other)
{
    const qsizetype start = std::max(range.start, other.start);
    return {start, std::max<qsizetype>(0, std::min(range.end(), other.end()) - start)};
}

struct Extent
{
    qreal left = 0;
    qreal right = 0;
};

/// The stretches, in points from the line's start, that the units of @p range take; several where writing
/// directions mix.
std::vector<Extent> extents(const QTextLine &line, TextRange range, bool bothWays)
{
    if (!bothWays) {
        const qreal from = line.cursorToX(int(range.start)) / ShapingScale;
        const qreal to = line.cursorToX(int(range.end())) / ShapingScale;
        return {{std::min(from, to), std::max(from, to)}};
    }
    std::vector<Extent> found;
    for (const QGlyphRun &run : line.glyphRuns(int(range.start), int(range.length))) {
        const QRectF box = run.boundingRect();
        found.push_back({box.left() / ShapingScale, box.right() / ShapingScale});
    }
    return found;
}

class ParagraphLayout
{
public:
    ParagraphLayout(const TextParagraph &paragraph, qreal width, const FontBook &fonts)
        : m_paragraph(paragraph)
        , m_fonts(fonts)
        , m_text(printable(paragraph.text))
        , m_width(std::max(1.0, width - paragraph.indent))
        , m_direction(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight)
        , m_bothWays(mayRunBothWays(m_text))
    {}

    std::vector<LaidLine> lines()
    {
        std::vector<LaidLine> result;
        QTextLayout layout;
        prepareLayout(layout, m_text, m_paragraph.style, m_paragraph.overrides, m_direction, m_fonts);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_width * ShapingScale);
            result.push_back(laidLine(line));
        }
        layout.endLayout();
        return result;
    }

private:
    [[nodiscard]] bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }

    LaidLine laidLine(const QTextLine &line)
    {
        const TextRange range = wordsOf({line.textStart(), line.textLength()});
        LaidLine laid;
        laid.text.text = range.of(m_text).toString();
        if (laid.text.text.endsWith(SoftHyphen)) {
            laid.text.text.back() = u'-';
        }
        laid.text.style = m_paragraph.style;
        laid.text.direction = m_direction;
        laid.text.place = m_paragraph.place;
        laid.text.place.start += range.start;
        for (const StyledRange &override : m_paragraph.overrides) {
            const TextRange part = intersection(override.range, range);
            if (!part.isEmpty()) {
                laid.text.overrides.push_back({{part.start - range.start, part.length}, override.style});
            }
        }
        measure(laid, line, range);
        return laid;
    }

    /// Without the spaces at the line's end.
    [[nodiscard]] TextRange wordsOf(TextRange range) const
    {
        while (!range.isEmpty() && m_text.at(range.end() - 1).isSpace()) {
            --range.length;
        }
        return range;
    }

    void measure(LaidLine &laid, const QTextLine &line, TextRange range)
    {
        const qreal pitch = m_paragraph.style.size * m_paragraph.lineHeight;
        const qreal raise = (pitch - m_paragraph.style.size * LineHeight) / 2;
        // Fonts that fill in for other scripts may stand taller than the line.
        laid.height = std::max(pitch, (line.height() / ShapingScale) * 0.96);
        laid.text.baseline = FontBook::baseline(m_paragraph.style) + raise + (laid.height - pitch) / 2;
        if (m_bothWays) {
            // Alone, as it will be painted: spaces at the end of a line that runs to the left move its words.
            QTextLayout alone;
            shapeLine(alone, laid.text.text, laid.text.style, laid.text.overrides, m_direction, m_fonts);
            if (alone.lineCount() > 0) {
                place(laid, alone.lineAt(0), range, -range.start);
                return;
            }
        }
        place(laid, line, range, 0);
    }

    void place(LaidLine &laid, const QTextLine &line, TextRange range, qsizetype shift)
    {
        const qreal natural = line.naturalTextWidth() / ShapingScale;
        const qreal left = isRightToLeft() ? std::max(0.0, m_width - natural) : m_paragraph.indent;
        laid.text.rect = QRectF(left, 0, natural, laid.height);
        for (const TextCue &cue : m_paragraph.cues) {
            const TextRange part = intersection(cue.range, range);
            if (part.isEmpty()) {
                continue;
            }
            if (cue.kind == CueKind::Bar) {
                addBar(laid, cue.colour);
                continue;
            }
            for (const Extent extent : extents(line, {part.start + shift, part.length}, m_bothWays)) {
                addCue(laid, cue, {left + extent.left, std::min(left + extent.right, left + natural)});
            }
        }
        for (const TextLink &link : m_paragraph.links) {
            const TextRange part = intersection(link.range, range);
            if (part.isEmpty()) {
                continue;
            }
            for (const Extent extent : extents(line, {part.start + shift, part.length}, m_bothWays)) {
                const qreal right = std::min(extent.right, natural);
                laid.links.push_back(
                    {QRectF(left + extent.left, 0, right - extent.left, laid.height), link.target});
            }
        }
    }

    void addBar(LaidLine &laid, QRgb colour) const
    {
        const qreal x = isRightToLeft() ? m_width + m_paragraph.indent - BarWidth : 0;
        laid.rects.push_back({.rect = QRectF(x, 0, BarWidth, laid.height), .fill = colour});
    }

    void addCue(LaidLine &laid, const TextCue &cue, Extent extent) const
    {
        const qreal size = m_paragraph.style.size;
        if (cue.kind == CueKind::Fill) {
            const qreal top = laid.text.baseline - size * 1.06 + FillGap / 2;
            laid.rects.push_back(
                {.rect = QRectF(extent.left, top, extent.right - extent.left, size * LineHeight - FillGap),
                 .fill = cue.colour});
            return;
        }
        const qreal y = laid.text.baseline + size * UnderlineDrop;
        laid.lines.push_back(
            {.from = QPointF(extent.left, y),
             .to = QPointF(extent.right, y),
             .colour = cue.colour,
             .width = UnderlineWidth,
             .pattern = cue.kind == CueKind::DottedUnderline ? LinePattern::Dotted : LinePattern::Solid});
    }

    const TextParagraph &m_paragraph;
    const FontBook &m_fonts;
    QString m_text;
    qreal m_width;
    Qt::LayoutDirection m_direction;
    bool m_bothWays;
};

} // namespace

void TextParagraph::append(const QString &words, const TextStyle &wordStyle)
{
    overrides.push_back({{text.size(), words.size()}, wordStyle});
    text += words;
}

void TextParagraph::appendLink(const QString &words, const TextStyle &wordStyle, const Anchor &target)
{
    links.push_back({{text.size(), words.size()}, target});
    append(words, wordStyle);
}

std::vector<LaidLine> layoutParagraph(const TextParagraph &paragraph, qreal width, const FontBook &fonts)
{
    return paragraph.text.isEmpty() ? std::vector<LaidLine>()
                                    : ParagraphLayout(paragraph, width, fonts).lines();
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const char16_t unit = c.unicode();
        if (c.isSpace() && unit != QChar::Nbsp && unit != u'\u202f' && unit != u'\u2007') {
            c = u' ';
        } else if (c.category() == QChar::Other_Control || unit == QChar::ObjectReplacementCharacter) {
            c = QChar::ReplacementCharacter;
        } else if (isDirectionOverride(unit)) {
            c = u'\u2060'; // word joiner: takes no room
        }
    }
    return result;
}

qreal measuredWidth(const QString &text, const TextStyle &style, const FontBook &fonts)
{
    QTextLayout layout;
    const QString words = printable(text);
    shapeLine(layout, words, style, {}, words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, fonts);
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() / ShapingScale : 0;
}

std::vector<LaidLine> layoutBeginning(TextParagraph paragraph, qreal width, std::size_t most,
                                      const FontBook &fonts)
{
    // No more of a long text than may be shown is shaped: no letter is narrower than a twelfth of its size.
    const qreal letters = width / paragraph.style.size * 12 * double(most);
    const bool isCut = paragraph.text.size() > qsizetype(letters) + 1;
    paragraph.text.truncate(qsizetype(letters) + 1);
    std::vector<LaidLine> lines = layoutParagraph(paragraph, width, fonts);
    if (lines.empty() || (lines.size() <= most && !isCut)) {
        return lines;
    }
    const TextItem &last = lines.at(std::min(most, lines.size()) - 1).text;
    qsizetype end = last.place.start - paragraph.place.start + last.text.size();
    const QString whole = paragraph.text;
    do {
        qsizetype words = end;
        while (words > 0 && whole.at(words - 1).isSpace()) {
            --words;
        }
        paragraph.text = whole.first(words) + u'…';
        lines = layoutParagraph(paragraph, width, fonts);
        end -= end > 1 && whole.at(end - 1).isLowSurrogate() ? 2 : 1;
    } while (lines.size() > most && end > 0);
    return lines;
}

LaidLine layoutLine(const QString &text, const TextStyle &style, qreal width, const FontBook &fonts)
{
    std::vector<LaidLine> lines = layoutBeginning({.text = text, .style = style}, width, 1, fonts);
    return lines.empty() ? LaidLine{.height = style.size * LineHeight} : std::move(lines.front());
}

} // namespace sidebyline
