// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QStyleHints>

namespace sidebyline {

Theme &Theme::instance()
{
    static QPointer<Theme> theme;
    if (theme.isNull()) {
        theme = new Theme(qGuiApp);
    }
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_mode(colorMode(QGuiApplication::palette()))
{
    qGuiApp->installEventFilter(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::update);
}

void Theme::setHighlights(HighlightChoice choice)
{
    if (choice != m_highlights) {
        m_highlights = choice;
        Q_EMIT changed();
    }
}

void Theme::setReading(const QString &family, double pointSize)
{
    if (setReadingFamily(family) || pointSize != m_readingSize) {
        m_readingSize = pointSize;
        Q_EMIT readingChanged();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange) {
        update();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::update()
{
    // The palette decides, not the scheme: a style that stays light in a dark system keeps light panes.
    const ColorMode mode = colorMode(QGuiApplication::palette());
    if (mode != m_mode) {
        m_mode = mode;
        Q_EMIT changed();
    }
}

} // namespace sidebyline
