// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overlay.h"
#include "app/quickpickmodel.h"

class QLabel;
class QListView;

namespace sidebyline {

/// A field and a list over the window: typing narrows the list down, the arrow keys choose, Enter picks, Esc
/// or a click beside it leaves. What is chosen is spoken.
class QuickPick : public Overlay
{
    Q_OBJECT

public:
    explicit QuickPick(QWidget *window);

    /// Opens with @p entries. @p prompt says what to type, @p nothing that no entry matches.
    void open(std::vector<PickEntry> entries, PickMatch match, const QString &prompt, const QString &nothing);
    /// Picks what is chosen, as Enter does.
    void pick();

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QuickPickModel *model() const { return m_model; }

Q_SIGNALS:
    /// The entry with this index, of those given, was picked; the pick is closed already.
    void picked(int entry);

protected:
    [[nodiscard]] QRect boxGeometry() const override;
    bool takeKey(QKeyEvent *event) override;

private:
    void take(const QString &pattern);
    void speak(const QModelIndex &index);
    bool moveByKey(QKeyEvent *event);

    QListView *m_list;
    QLabel *m_nothing;
    QuickPickModel *m_model;
};

} // namespace sidebyline
