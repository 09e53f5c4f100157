// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fontbook.h"

#include <QTextCharFormat>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

// Where the baseline lies in a line, in font sizes. Fixed, not the font's own ascent: lines stay evenly apart
// whichever fonts fill in for a missing character.
constexpr qreal BaselineShare = 1.06;

QStringList familyList(const QString &chosen, const QStringList &usual)
{
    return chosen.isEmpty() ? usual : QStringList{chosen} + usual;
}

QTextCharFormat charFormat(const TextStyle &style, const FontBook &fonts)
{
    QTextCharFormat format;
    format.setFont(fonts.font(style));
    format.setForeground(QColor::fromRgba(style.colour));
    return format;
}

} // namespace

FontBook::FontBook(const ReportFonts &fonts)
    : m_serif(familyList(fonts.serif, {u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}))
    , m_sans(familyList(fonts.sans, {u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s}))
    , m_mono(familyList(fonts.mono, {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}))
{}

const QStringList &FontBook::families(FontFace face) const
{
    switch (face) {
    case FontFace::Serif:
        return m_serif;
    case FontFace::Sans:
        return m_sans;
    case FontFace::Mono:
        break;
    }
    return m_mono;
}

QFont FontBook::font(const TextStyle &style) const
{
    QFont font;
    font.setFamilies(families(style.face));
    font.setPixelSize(std::max(1, int(std::lround(style.size * ShapingScale))));
    font.setBold(style.weight == FontWeight::Bold);
    font.setItalic(style.slant == FontSlant::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setFeature(QFont::Tag("liga"), 0);
    font.setFeature(QFont::Tag("clig"), 0);
    return font;
}

qreal FontBook::baseline(const TextStyle &style)
{
    return style.size * BaselineShare;
}

void prepareLayout(QTextLayout &layout, const QString &text, const TextStyle &style,
                   std::span<const StyledRange> overrides, Qt::LayoutDirection direction,
                   const FontBook &fonts)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text);
    layout.setFont(fonts.font(style));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(overrides.size()));
    for (const StyledRange &override : overrides) {
        formats.append(
            {int(override.range.start), int(override.range.length), charFormat(override.style, fonts)});
    }
    layout.setFormats(formats);
}

void shapeLine(QTextLayout &layout, const QString &text, const TextStyle &style,
               std::span<const StyledRange> overrides, Qt::LayoutDirection direction, const FontBook &fonts)
{
    prepareLayout(layout, text, style, overrides, direction, fonts);
    QTextOption option = layout.textOption();
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setNumColumns(std::numeric_limits<int>::max());
    }
    layout.endLayout();
}

} // namespace sidebyline
