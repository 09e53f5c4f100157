// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panes/articlepane.h"

#include <QAccessibleWidget>

namespace sidebyline {

/// What assistive technology sees of a pane: a document whose text is what is shown, with the selection, the
/// caret at the current passage, and the marks as attributes of the text.
class AccessiblePane : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessiblePane(ArticlePane *pane);

    /// Makes QAccessible ask for this interface for every ArticlePane. May be called again.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ArticlePane *pane() const;
};

} // namespace sidebyline
