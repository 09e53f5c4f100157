// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace sidebyline {

enum class MessageKind : quint8 { Information, Warning, Error };

/// A line above the panes for what went wrong and what to do about it. It never blocks: it stays until it is
/// dismissed or replaced, and may offer one action.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows @p text in place of any earlier one; @p action, where given, gets a button.
    void showMessage(MessageKind kind, const QString &text, QAction *action = nullptr);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    MessageKind m_kind = MessageKind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_close;
};

} // namespace sidebyline
