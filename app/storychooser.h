// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace sidebyline {

/// What a story is chosen for.
enum class StoryChoice : quint8 { MoveArticle, MergeStory };

/// Asks to which story an article goes, or into which one another is merged. Typing narrows the list. Opened,
/// not executed: chosen() tells.
class StoryChooser : public QDialog
{
    Q_OBJECT

public:
    /// @p name says what is moved; the story @p from is left out of the list.
    StoryChooser(StoryChoice choice, const QString &name, const Library &library, const QString &from,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The id of a story; empty: a new one.
    void chosen(const QString &storyId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace sidebyline
