// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/readingstyle.h"

#include "common/readingfont.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

RoleStyle makeStyle(const QFont &font, double linesPerSize, double before)
{
    const QFontMetricsF metrics(font);
    RoleStyle style;
    style.font = font;
    const double pixels = QFontInfo(font).pixelSize();
    style.lineHeight = std::ceil(std::max(pixels * linesPerSize, metrics.height()));
    style.before = std::round(before); // whole pixels keep every line on the grid
    const QString sample = u"the quick reporter filed eleven hundred words by dusk"_s;
    style.letters = metrics.horizontalAdvance(sample) / double(sample.size());
    return style;
}

} // namespace

ReadingStyle::ReadingStyle(double pointSize)
{
    const QFont body = readingFont(pointSize);
    const QFont quiet = quietFont(pointSize);
    const double em = QFontInfo(body).pixelSize();
    m_replyIndent = std::round(em * 1.1);

    const auto set = [this](Role role, RoleStyle style) { m_roles[std::size_t(role)] = std::move(style); };
    set(Role::Body, makeStyle(body, ReadingLineHeight, em * 0.75));
    set(Role::Headline, makeStyle(headlineFont(pointSize), 1.3, em * 0.4));
    set(Role::Deck, makeStyle(readingFont(pointSize * 1.08), 1.4, em * 0.55));
    QFont bold = body;
    bold.setBold(true);
    set(Role::Subhead, makeStyle(bold, ReadingLineHeight, em * 1.1));

    RoleStyle plain = makeStyle(quiet, 1.4, em * 0.5);
    plain.quiet = true;
    for (const Role role : {Role::Byline, Role::Source, Role::Masthead, Role::Related, Role::Notice}) {
        set(role, plain);
    }
    QFont italic = quiet;
    italic.setItalic(true);
    RoleStyle caption = makeStyle(italic, 1.4, em * 0.65);
    caption.quiet = true;
    caption.rule = true;
    caption.indent = std::round(em * 0.75);
    set(Role::Caption, caption);
    RoleStyle comment = makeStyle(quiet, 1.4, em * 0.75);
    comment.quiet = true;
    comment.rule = true;
    comment.indent = std::round(em * 0.75);
    set(Role::Comment, comment);

    m_fold = makeStyle(quiet, 1.4, em * 1.2);
    m_fold.quiet = true;
}

} // namespace sidebyline
