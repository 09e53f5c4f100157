// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findings.h"

#include <QAbstractItemModel>

namespace sidebyline {

/// One list of findings as a tree of groups and their entries. Holds no words of its own: a view's subclass
/// puts carriers, outlets and kinds into words.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        OutletRole = Qt::UserRole, ///< int: the entry's article, -1 for a group
        StopRole,                  ///< bool: it leads to a passage
        AboutRole,                 ///< QString: speaker, value, author
    };
    Q_ENUM(Role)

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows @p groups of @p story. Resets.
    void setFindings(const StoryPtr &story, FindingsKind kind, std::vector<FindingGroup> groups);
    [[nodiscard]] const StoryPtr &story() const { return m_story; }
    [[nodiscard]] FindingsKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<FindingGroup> &groups() const { return m_groups; }
    /// All entries of all groups.
    [[nodiscard]] int entryCount() const;

    /// The group of an index or of its parent; nullptr for the invalid index.
    [[nodiscard]] const FindingGroup *group(const QModelIndex &index) const;
    /// The entry; nullptr for a group.
    [[nodiscard]] const Finding *entry(const QModelIndex &index) const;
    /// What the index leads to: an entry's passage, a group's own.
    [[nodiscard]] std::optional<Stop> stop(const QModelIndex &index) const;
    /// The first entry that stands at @p stop: of its claim in the article of its sentence where there is
    /// one, else the first of its claim; invalid for none.
    [[nodiscard]] QModelIndex indexOf(const Stop &stop) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    StoryPtr m_story;
    FindingsKind m_kind = FindingsKind::NotCarried;
    std::vector<FindingGroup> m_groups;
};

} // namespace sidebyline
