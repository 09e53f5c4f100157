// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keymap.h"

#include <QDialog>

#include <array>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace sidebyline {

class KeysModel;

/// The shortcut editor: every command with its keys, searched, changed, reset, read from a file and written
/// to one. A change counts at once; a key that another command has is named before it is taken over.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const Keymap &keymap, QWidget *parent = nullptr);

    /// Reads a file of writeKeymap() and takes its keys, or says in the dialog why not.
    void importFrom(const QString &file);
    void exportTo(const QString &file);
    /// Chooses the command whose keys are edited.
    void setCurrent(CommandId id);

Q_SIGNALS:
    void keymapChanged(const sidebyline::Keymap &keymap);

private:
    static constexpr int KeyFields = 2; ///< keys of one command that can be edited

    QWidget *makeEditor();
    QWidget *makeButtons();
    [[nodiscard]] std::optional<CommandId> current() const;
    [[nodiscard]] QList<QKeySequence> edited() const;
    void showCurrent();
    void takeEdited();
    void takeOver();
    /// Gives the chosen command these keys alone, whoever has them.
    void give(const QList<QKeySequence> &keys);
    void change(const Keymap &keymap);
    void say(const QString &text);
    void chooseImport();
    void chooseExport();

    KeysModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_title;
    std::array<QKeySequenceEdit *, KeyFields> m_keys{};
    QPushButton *m_takeOver;
    QPushButton *m_reset;
    QLabel *m_message;
};

} // namespace sidebyline
