// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/highlightpalette.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr QColor rgb(QRgb value)
{
    return QColor(qRed(value), qGreen(value), qBlue(value));
}

// The outlet colours differ in lightness as well as in hue, so that neighbours stay apart for the usual
// kinds of colour blindness.
constexpr HighlightPalette Light = {
    .page = rgb(0xffffff),
    .text = rgb(0x24282d),
    .quietText = rgb(0x5f656c),
    .rule = rgb(0xe2e5e8),
    .gutter = rgb(0xeef0f2),
    .strip = rgb(0xf3f4f6),
    .shared = {rgb(0xe4eefb), rgb(0xcfe1f8), rgb(0xb4d0f4)},
    .reworded = rgb(0x2f5fa7),
    .conflictFill = rgb(0xfbdcd6),
    .conflictLine = rgb(0xb3261e),
    .unique = rgb(0xc9870b),
    .current = rgb(0x2f5fa7),
    .connector = rgb(0xb9cae2),
    .comment = rgb(0x8a6bab),
    .removed = rgb(0xfbdcd6),
    .added = rgb(0xd5eedd),
    .done = rgb(0x3d8f5f),
    .warning = rgb(0xb3261e),
    .keycap = rgb(0xffffff),
    .keycapBorder = rgb(0xc9ced4),
    .outlets = {rgb(0x2f5fa7), rgb(0x8a4fa3), rgb(0x2b8a7e), rgb(0xb3592b), rgb(0x64701c), rgb(0x9c2f55),
                rgb(0x1f86b5), rgb(0x8c6d1f), rgb(0x475569), rgb(0xc2569b), rgb(0x3f7d3a), rgb(0x4b3fa0)},
};

constexpr HighlightPalette Dark = {
    .page = rgb(0x1f2226),
    .text = rgb(0xd8dbe0),
    .quietText = rgb(0x9ea4ac),
    .rule = rgb(0x34383d),
    .gutter = rgb(0x17191c),
    .strip = rgb(0x26292e),
    .shared = {rgb(0x22364f), rgb(0x28466b), rgb(0x2f5788)},
    .reworded = rgb(0x8ab4f8),
    .conflictFill = rgb(0x5c2c26),
    .conflictLine = rgb(0xff9a8a),
    .unique = rgb(0xe0a93a),
    .current = rgb(0x8ab4f8),
    .connector = rgb(0x2b4163),
    .comment = rgb(0xa98fc6),
    .removed = rgb(0x5c2c26),
    .added = rgb(0x1f4a30),
    .done = rgb(0x4faa76),
    .warning = rgb(0xff9a8a),
    .keycap = rgb(0x2c3035),
    .keycapBorder = rgb(0x454a51),
    .outlets = {rgb(0x5b8fdc), rgb(0xb57fd0), rgb(0x3fb3a4), rgb(0xd97f4d), rgb(0x9aab4a), rgb(0xe06a8f),
                rgb(0x4fb3e0), rgb(0xc9a24a), rgb(0x94a3b8), rgb(0xe58cc4), rgb(0x6fb568), rgb(0x9484d6)},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor HighlightPalette::sharedFill(int count) const
{
    return shared.at(std::size_t(sharedDepth(count)));
}

QColor HighlightPalette::outlet(int index) const
{
    return outlets.at(std::size_t(std::max(index, 0) % OutletColors));
}

int sharedDepth(int outlets)
{
    return std::clamp(outlets - 2, 0, SharedDepths - 1);
}

const HighlightPalette &highlightPalette(ColorMode mode)
{
    return mode == ColorMode::Dark ? Dark : Light;
}

QPalette windowPalette(ColorMode mode)
{
    const HighlightPalette &colors = highlightPalette(mode);
    const bool dark = mode == ColorMode::Dark;
    const QColor window = dark ? rgb(0x232629) : rgb(0xf7f8f9);
    const QColor button = dark ? rgb(0x2c3035) : rgb(0xffffff);
    const QColor faint = dark ? rgb(0x7d838b) : rgb(0x8b9198);
    const QColor accent = dark ? rgb(0x3d6fbb) : rgb(0x2f5fa7);

    QPalette palette(button, window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.page);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.warning);
    palette.setColor(QPalette::PlaceholderText, colors.quietText);
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.current);
    palette.setColor(QPalette::LinkVisited, colors.outlet(1));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, rgb(0xffffff));
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Light, dark ? rgb(0x3a3f45) : rgb(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? rgb(0x34383d) : rgb(0xeef0f2));
    palette.setColor(QPalette::Mid, colors.keycapBorder);
    palette.setColor(QPalette::Dark, dark ? rgb(0x17191c) : rgb(0xadb3ba));
    palette.setColor(QPalette::Shadow, dark ? rgb(0x0d0e10) : rgb(0x7d838b));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

ColorMode colorMode(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window))
               ? ColorMode::Dark
               : ColorMode::Light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace sidebyline
