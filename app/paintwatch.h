// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

class QWidget;

namespace sidebyline {

/// Tells when every view that is to be seen below a widget has painted itself. Serves --timings and
/// --screenshot; makes nothing paint.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to wait for the scroll areas below @p root that are in sight now; an earlier wait is dropped.
    void watch(QWidget *root);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    void finish();

    QSet<QObject *> m_waiting;
};

} // namespace sidebyline
