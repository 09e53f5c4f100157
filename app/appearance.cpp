// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "common/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

Qt::ColorScheme schemeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return Qt::ColorScheme::Unknown;
    case ThemeChoice::Light:
        return Qt::ColorScheme::Light;
    case ThemeChoice::Dark:
        return Qt::ColorScheme::Dark;
    }
    return Qt::ColorScheme::Unknown;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    QGuiApplication::styleHints()->setColorScheme(schemeOf(choice));
    apply();
}

void Appearance::chooseHighlights(HighlightChoice choice)
{
    if (choice != m_highlights) {
        m_highlights = choice;
        apply();
        Theme::instance().setHighlights(choice);
    }
}

void Appearance::chooseFont(const QString &family, double pointSize)
{
    QFont font = m_systemFont;
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    if (pointSize > 0) {
        font.setPointSizeF(pointSize);
    }
    if (font != QApplication::font()) {
        QApplication::setFont(font);
    }
}

void Appearance::apply()
{
    // The platform may not be able to change its scheme (offscreen, a bare X server): then the choice alone
    // decides, and what the platform says is asked only where nothing was chosen.
    const Qt::ColorScheme wanted =
        m_choice == ThemeChoice::System ? QGuiApplication::styleHints()->colorScheme() : schemeOf(m_choice);
    const ColorMode mode = wanted == Qt::ColorScheme::Dark ? ColorMode::Dark : ColorMode::Light;
    const bool ownColors = QApplication::style()->name() != "fusion"_L1;
    if (ownColors && m_choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette());
    } else if (!ownColors || colorMode(QGuiApplication::palette()) != mode) {
        QApplication::setPalette(windowPalette(mode, m_highlights));
    }
}

} // namespace sidebyline
