// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsmodel.h"

#include <utility>

namespace sidebyline {

namespace {

constexpr quintptr GroupId = 0; // an entry's internal id is its group's row + 1

} // namespace

void FindingsModel::setFindings(const StoryPtr &story, FindingsKind kind, std::vector<FindingGroup> groups)
{
    beginResetModel();
    m_story = story;
    m_kind = kind;
    m_groups = std::move(groups);
    endResetModel();
}

int FindingsModel::entryCount() const
{
    int count = 0;
    for (const FindingGroup &group : m_groups) {
        count += int(group.entries.size());
    }
    return count;
}

const FindingGroup *FindingsModel::group(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const int row = index.internalId() == GroupId ? index.row() : int(index.internalId()) - 1;
    return &m_groups[std::size_t(row)];
}

const Finding *FindingsModel::entry(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == GroupId
               ? nullptr
               : &group(index)->entries[std::size_t(index.row())];
}

std::optional<Stop> FindingsModel::stop(const QModelIndex &index) const
{
    if (const Finding *finding = entry(index)) {
        return finding->stop;
    }
    const FindingGroup *of = group(index);
    return of != nullptr ? of->stop : std::nullopt;
}

QModelIndex FindingsModel::indexOf(const Stop &stop) const
{
    QModelIndex sameClaim;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const std::vector<Finding> &entries = m_groups[g].entries;
        for (std::size_t e = 0; e < entries.size(); ++e) {
            const Stop &at = entries[e].stop;
            if (at.kind != stop.kind || at.claim != stop.claim) {
                continue;
            }
            if (at.sentence == stop.sentence) {
                return createIndex(int(e), 0, quintptr(g) + 1);
            }
            if (!sameClaim.isValid() && stop.claim >= 0) {
                sameClaim = createIndex(int(e), 0, quintptr(g) + 1);
            }
        }
    }
    return sameClaim;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : GroupId);
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupId) {
        return {};
    }
    return createIndex(int(index.internalId()) - 1, 0, GroupId);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == GroupId && parent.column() == 0
               ? int(m_groups[std::size_t(parent.row())].entries.size())
               : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding *finding = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return finding != nullptr ? finding->text : group(index)->text;
    case OutletRole:
        return finding != nullptr ? finding->outlets.front() : -1;
    case StopRole:
        return stop(index).has_value();
    case AboutRole:
        return finding != nullptr ? finding->about : group(index)->about;
    default:
        return {};
    }
}

QHash<int, QByteArray> FindingsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{OutletRole, "outlet"}, {StopRole, "hasStop"}, {AboutRole, "about"}});
    return names;
}

} // namespace sidebyline
