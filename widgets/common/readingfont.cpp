// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/readingfont.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeadlineScale = 1.4;
constexpr double QuietScale = 0.86;

QString serifFamily()
{
    // Looked up once: listing the families costs milliseconds.
    static const QString family = [] {
        const QString wanted = u"Noto Serif"_s;
        return QFontDatabase::hasFamily(wanted) ? wanted : QString();
    }();
    return family;
}

QString &chosenFamily()
{
    static QString family;
    return family;
}

} // namespace

bool setReadingFamily(const QString &family)
{
    return std::exchange(chosenFamily(), family) != family;
}

QFont readingFont(double pointSize)
{
    QFont font;
    if (!chosenFamily().isEmpty()) {
        font.setFamily(chosenFamily());
    } else if (const QString family = serifFamily(); !family.isEmpty()) {
        font.setFamily(family);
    } else {
        font.setFamily(u"serif"_s);
    }
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(pointSize);
    // Fractional advances of a hinted face set uneven gaps; articles are read, so shape matters more.
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont headlineFont(double readingSize)
{
    QFont font = readingFont(readingSize * HeadlineScale);
    font.setBold(true);
    return font;
}

QFont quietFont(double readingSize)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(readingSize * QuietScale);
    return font;
}

} // namespace sidebyline
