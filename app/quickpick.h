// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quickpickmodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace sidebyline {

/// A field and a list over the window: typing narrows the list down, the arrow keys choose, Enter picks, Esc
/// or a click beside it leaves. What is chosen is spoken.
class QuickPick : public QWidget
{
    Q_OBJECT

public:
    explicit QuickPick(QWidget *window);

    /// Opens with @p entries. @p prompt says what to type, @p nothing that no entry matches.
    void open(std::vector<PickEntry> entries, PickMatch match, const QString &prompt, const QString &nothing);
    void leave();
    /// Picks what is chosen, as Enter does.
    void pick();

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QuickPickModel *model() const { return m_model; }

Q_SIGNALS:
    /// The entry with this index, of those given, was picked; the pick is closed already.
    void picked(int entry);
    void closed();

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QString &pattern);
    void speak(const QModelIndex &index);
    bool moveByKey(QKeyEvent *event);
    void place();

    QWidget *m_box;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QuickPickModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace sidebyline
