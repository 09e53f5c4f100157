// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quickpickmodel.h"

#include "items/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

void QuickPickModel::setEntries(std::vector<PickEntry> entries, PickMatch match)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_match = match;
    m_pattern.clear();
    this->match();
    endResetModel();
}

void QuickPickModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    match();
    endResetModel();
}

void QuickPickModel::match()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto found = m_match == PickMatch::Fuzzy ? fuzzyMatch(m_pattern, m_entries[i].title)
                                                       : wordsMatch(m_pattern, m_entries[i].title);
        if (found) {
            m_rows.push_back({.entry = int(i),
                              .score = found->score,
                              .positions = QList<int>(found->positions.begin(), found->positions.end())});
        }
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::score);
}

int QuickPickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuickPickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    const PickEntry &entry = m_entries[std::size_t(row.entry)];
    switch (role) {
    case TitleRole:
        return entry.title;
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case ReasonRole:
        return entry.reason;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.detail, entry.keys.value(0), entry.reason};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags QuickPickModel::flags(const QModelIndex &index) const
{
    // What can't be picked can still be reached, so that its reason is read.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace sidebyline
