// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keysmodel.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace sidebyline {

KeysModel::KeysModel(const Keymap &keymap, QObject *parent)
    : QAbstractTableModel(parent)
    , m_keymap(keymap)
{}

void KeysModel::setKeymap(const Keymap &keymap)
{
    if (keymap != m_keymap) {
        m_keymap = keymap;
        Q_EMIT dataChanged(index(0, 0), index(CommandCount - 1, ColumnCount - 1));
    }
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CommandCount;
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysModel::text(const Command &command, int column) const
{
    if (column == CommandColumn) {
        return commandTitle(command);
    }
    if (column == MenuColumn) {
        return menuTitle(command.menu);
    }
    QStringList keys;
    for (const QKeySequence &key : m_keymap.of(command.id)) {
        keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(tr(" or ", "between two keys of one command"));
}

bool KeysModel::isChanged(const Command &command) const
{
    return m_keymap.of(command.id) != commandKeys(command);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Command &command = sidebyline::command(commandAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(command, index.column());
    case Qt::FontRole:
        if (index.column() == KeysColumn && isChanged(command)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        return isChanged(command) ? tr("Changed; at first: %1").arg([&] {
            QStringList keys;
            for (const QKeySequence &key : commandKeys(command)) {
                keys << key.toString(QKeySequence::NativeText);
            }
            return keys.join(u", "_s);
        }())
                                  : QString();
    case SearchRole:
        return QString(text(command, CommandColumn) + u'\n' + text(command, MenuColumn) + u'\n' +
                       text(command, KeysColumn));
    case ChangedRole:
        return isChanged(command);
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CommandColumn:
        return tr("Command");
    case MenuColumn:
        return tr("Menu");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

} // namespace sidebyline
