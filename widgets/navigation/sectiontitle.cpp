// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/sectiontitle.h"

#include "common/theme.h"

#include <QApplication>
#include <QEvent>

namespace sidebyline {

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    takeFont();
    setTextFormat(Qt::PlainText);
    setContentsMargins(14, 12, 14, 6);
    connect(&Theme::instance(), &Theme::changed, this, &SectionTitle::takeColors);
    takeColors();
}

void SectionTitle::takeFont()
{
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
}

void SectionTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        takeFont();
    }
    QLabel::changeEvent(event);
}

void SectionTitle::takeColors()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().colors().quietText);
    setPalette(quiet);
}

} // namespace sidebyline
