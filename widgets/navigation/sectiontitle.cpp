// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/sectiontitle.h"

#include "common/theme.h"

namespace sidebyline {

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
    setTextFormat(Qt::PlainText);
    setContentsMargins(14, 12, 14, 6);
    connect(&Theme::instance(), &Theme::changed, this, &SectionTitle::takeColors);
    takeColors();
}

void SectionTitle::takeColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().colors().quietText);
    setPalette(quiet);
}

} // namespace sidebyline
