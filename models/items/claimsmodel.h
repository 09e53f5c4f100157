// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QAbstractTableModel>

namespace sidebyline {

/// The claims of one story, in its order.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Number,    ///< int, from 1
        Text,      ///< the sentence of the base, or else of the first outlet that carries it
        Kind,      ///< linkKindName(), for sorting and tests
        Outlets,   ///< int
        Conflicts, ///< int
    };
    static constexpr int ColumnCount = int(Column::Conflicts) + 1;

    enum Role {
        ClaimRole = Qt::UserRole, ///< int: index into Comparison::claims
        KindRole,                 ///< LinkKind as int
        QuotationRole,            ///< bool: a quotation is what is shared
        ConflictKindsRole,        ///< QList<int> of ConflictKind
        ArticlesRole,             ///< QList<int>: indices of the articles that carry it
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p story, or nothing for nullptr. Resets the model: claims have no identity over comparisons.
    void setStory(const StoryPtr &story);
    [[nodiscard]] const StoryPtr &story() const { return m_story; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant display(int row, Column column) const;

    StoryPtr m_story;
    std::vector<int> m_carriers; ///< outlets, by claim
};

} // namespace sidebyline
