// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace sidebyline {

/// A box over the dimmed window, with one field that keeps the focus for as long as it is open. A click
/// beside the box leaves it; the focus then returns to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    void leave();

    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void closed();

protected:
    explicit Overlay(QWidget *window);

    [[nodiscard]] QWidget *box() const { return m_box; }
    /// Shows the overlay, its field focused.
    void enter();
    /// Fits the overlay to the window and the box to its content.
    void place();
    /// Where the box stands, in this widget's coordinates; the widget covers the window already.
    [[nodiscard]] virtual QRect boxGeometry() const = 0;
    /// Takes a key that is pressed in the field: true where nobody else is to have it.
    virtual bool takeKey(QKeyEvent *event) = 0;

    /// Keeps the focus in the field.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_box;
    QLineEdit *m_field;
    QPointer<QWidget> m_focusBefore;
};

} // namespace sidebyline
