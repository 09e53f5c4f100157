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
    .found = rgb(0xffe98a),
    .foundLine = rgb(0x7a5c00),
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
    .found = rgb(0x5f5312),
    .foundLine = rgb(0xf2d95c),
    .removed = rgb(0x5c2c26),
    .added = rgb(0x1f4a30),
    .done = rgb(0x4faa76),
    .warning = rgb(0xff9a8a),
    .keycap = rgb(0x2c3035),
    .keycapBorder = rgb(0x454a51),
    .outlets = {rgb(0x5b8fdc), rgb(0xb57fd0), rgb(0x3fb3a4), rgb(0xd97f4d), rgb(0x9aab4a), rgb(0xe06a8f),
                rgb(0x4fb3e0), rgb(0xc9a24a), rgb(0x94a3b8), rgb(0xe58cc4), rgb(0x6fb568), rgb(0x9484d6)},
};

// Stronger lines and text, then greys alone.
constexpr HighlightPalette ContrastLight = {
    .page = rgb(0xffffff),
    .text = rgb(0x000000),
    .quietText = rgb(0x333333),
    .rule = rgb(0x767676),
    .gutter = rgb(0xd8d8d8),
    .strip = rgb(0xe8e8e8),
    .shared = {rgb(0xd7e7ff), rgb(0xaecfff), rgb(0x7fb2ff)},
    .reworded = rgb(0x0b3d91),
    .conflictFill = rgb(0xffc4ba),
    .conflictLine = rgb(0x9b0000),
    .unique = rgb(0x9a5b00),
    .current = rgb(0x0b3d91),
    .connector = rgb(0x5f83bd),
    .comment = rgb(0x5b2d8e),
    .found = rgb(0xffe14d),
    .foundLine = rgb(0x000000),
    .removed = rgb(0xffc4ba),
    .added = rgb(0xb4e8c4),
    .done = rgb(0x0b6b3a),
    .warning = rgb(0x9b0000),
    .keycap = rgb(0xffffff),
    .keycapBorder = rgb(0x595959),
    .outlets = {rgb(0x1f4a8f), rgb(0x6f3289), rgb(0x1a6a60), rgb(0x93431a), rgb(0x4d5712), rgb(0x831f43),
                rgb(0x14658c), rgb(0x6d5312), rgb(0x333f50), rgb(0xa0357b), rgb(0x2c612a), rgb(0x37298a)},
};

constexpr HighlightPalette ContrastDark = {
    .page = rgb(0x000000),
    .text = rgb(0xffffff),
    .quietText = rgb(0xcfcfcf),
    .rule = rgb(0x8c8c8c),
    .gutter = rgb(0x1c1c1c),
    .strip = rgb(0x202020),
    .shared = {rgb(0x0a2a55), rgb(0x0d3f80), rgb(0x1550a0)},
    .reworded = rgb(0x9ecbff),
    .conflictFill = rgb(0x6b1410),
    .conflictLine = rgb(0xffb3a7),
    .unique = rgb(0xffc94d),
    .current = rgb(0x9ecbff),
    .connector = rgb(0x4a76b8),
    .comment = rgb(0xd0b3f0),
    .found = rgb(0x5f5300),
    .foundLine = rgb(0xffee58),
    .removed = rgb(0x6b1410),
    .added = rgb(0x0f5c2c),
    .done = rgb(0x6fd08f),
    .warning = rgb(0xffb3a7),
    .keycap = rgb(0x1f1f1f),
    .keycapBorder = rgb(0xa6a6a6),
    .outlets = {rgb(0x8ab4f8), rgb(0xd3a4ea), rgb(0x66d4c6), rgb(0xf0a076), rgb(0xbccd6c), rgb(0xf595b1),
                rgb(0x7accf2), rgb(0xe3c06c), rgb(0xb6c3d4), rgb(0xf5aedb), rgb(0x93d68c), rgb(0xb5a8f0)},
};

constexpr HighlightPalette MonoLight = {
    .page = rgb(0xffffff),
    .text = rgb(0x1e1e1e),
    .quietText = rgb(0x595959),
    .rule = rgb(0xdedede),
    .gutter = rgb(0xeeeeee),
    .strip = rgb(0xf3f3f3),
    .shared = {rgb(0xefefef), rgb(0xe0e0e0), rgb(0xcecece)},
    .reworded = rgb(0x2e2e2e),
    .conflictFill = rgb(0xb4b4b4),
    .conflictLine = rgb(0x000000),
    .unique = rgb(0x4d4d4d),
    .current = rgb(0x000000),
    .connector = rgb(0xc0c0c0),
    .comment = rgb(0x767676),
    .found = rgb(0xdadada),
    .foundLine = rgb(0x000000),
    .removed = rgb(0xcecece),
    .added = rgb(0xececec),
    .done = rgb(0x555555),
    .warning = rgb(0x1e1e1e),
    .keycap = rgb(0xffffff),
    .keycapBorder = rgb(0xc4c4c4),
    .outlets = {rgb(0x2b2b2b), rgb(0x767676), rgb(0x4a4a4a), rgb(0x8c8c8c), rgb(0x333333), rgb(0x686868),
                rgb(0x111111), rgb(0x808080), rgb(0x555555), rgb(0x3d3d3d), rgb(0x707070), rgb(0x1f1f1f)},
};

constexpr HighlightPalette MonoDark = {
    .page = rgb(0x1f1f1f),
    .text = rgb(0xdedede),
    .quietText = rgb(0xa2a2a2),
    .rule = rgb(0x363636),
    .gutter = rgb(0x171717),
    .strip = rgb(0x282828),
    .shared = {rgb(0x2e2e2e), rgb(0x3a3a3a), rgb(0x474747)},
    .reworded = rgb(0xd0d0d0),
    .conflictFill = rgb(0x585858),
    .conflictLine = rgb(0xefefef),
    .unique = rgb(0xb8b8b8),
    .current = rgb(0xffffff),
    .connector = rgb(0x4a4a4a),
    .comment = rgb(0x9a9a9a),
    .found = rgb(0x404040),
    .foundLine = rgb(0xffffff),
    .removed = rgb(0x4c4c4c),
    .added = rgb(0x343434),
    .done = rgb(0xbbbbbb),
    .warning = rgb(0xdedede),
    .keycap = rgb(0x2e2e2e),
    .keycapBorder = rgb(0x4d4d4d),
    .outlets = {rgb(0xe0e0e0), rgb(0x8f8f8f), rgb(0xbdbdbd), rgb(0x7d7d7d), rgb(0xd2d2d2), rgb(0x9e9e9e),
                rgb(0xf5f5f5), rgb(0x878787), rgb(0xacacac), rgb(0xc8c8c8), rgb(0x969696), rgb(0xebebeb)},
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

const HighlightPalette &highlightPalette(ColorMode mode, HighlightChoice choice)
{
    const bool dark = mode == ColorMode::Dark;
    switch (choice) {
    case HighlightChoice::ColorBlindSafe:
        return dark ? Dark : Light;
    case HighlightChoice::HighContrast:
        return dark ? ContrastDark : ContrastLight;
    case HighlightChoice::Monochrome:
        return dark ? MonoDark : MonoLight;
    }
    return Light;
}

QPalette windowPalette(ColorMode mode, HighlightChoice choice)
{
    const HighlightPalette &colors = highlightPalette(mode, choice);
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
