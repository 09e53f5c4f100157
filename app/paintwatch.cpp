// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paintwatch.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace sidebyline {

void PaintWatch::watch(QWidget *root)
{
    for (QObject *viewport : std::as_const(m_waiting)) {
        viewport->removeEventFilter(this);
    }
    m_waiting.clear();
    for (const QAbstractScrollArea *area : root->findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && !area->viewport()->visibleRegion().isEmpty()) {
            area->viewport()->installEventFilter(this);
            m_waiting.insert(area->viewport());
        }
    }
    if (m_waiting.isEmpty()) {
        finish();
    }
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_waiting.remove(watched)) {
        watched->removeEventFilter(this);
        if (m_waiting.isEmpty()) {
            finish();
        }
    }
    return QObject::eventFilter(watched, event);
}

void PaintWatch::finish()
{
    // The filter sees the event before the widget does: the painting is over once control is back in the
    // loop.
    QMetaObject::invokeMethod(this, &PaintWatch::painted, Qt::QueuedConnection);
}

} // namespace sidebyline
