// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/listkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace sidebyline {

namespace {

class ListKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool moves = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
            if (moves && !(key->modifiers() & ~Qt::KeypadModifier)) {
                event->accept();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepListKeys(QWidget *list)
{
    list->installEventFilter(new ListKeys(list));
}

} // namespace sidebyline
