// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keymap.h"

#include <QAbstractTableModel>

namespace sidebyline {

/// The commands and their keys as a table, for the shortcut editor.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { CommandColumn, MenuColumn, KeysColumn, ColumnCount };
    enum Role : int {
        SearchRole = Qt::UserRole, ///< title, menu and keys in one text
        ChangedRole,               ///< whether the keys are others than the table's
    };

    explicit KeysModel(const Keymap &keymap, QObject *parent = nullptr);

    [[nodiscard]] const Keymap &keymap() const { return m_keymap; }
    void setKeymap(const Keymap &keymap);
    [[nodiscard]] CommandId commandAt(int row) const { return CommandId(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Command &command, int column) const;
    [[nodiscard]] bool isChanged(const Command &command) const;

    Keymap m_keymap;
};

} // namespace sidebyline
