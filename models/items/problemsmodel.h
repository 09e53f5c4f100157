// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace sidebyline {

/// What was not read, and why. The reason is a code: views put it into words.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 {
        Name,   ///< file name
        Reason, ///< readErrorName(), for sorting and tests
        Path,   ///< relative to the folder opened
    };
    static constexpr int ColumnCount = int(Column::Path) + 1;

    enum Role {
        CodeRole = Qt::UserRole, ///< ReadErrorCode as int
        ContextRole,             ///< QString: ReadError::context
        PathRole,                ///< QString
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    /// One that is there already is not listed again.
    void add(const ReadError &problem);
    /// In place of those before; nothing happens where they are the same.
    void set(const std::vector<ReadError> &problems);
    void clear();
    [[nodiscard]] const ReadError &problem(int row) const { return m_problems[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<ReadError> m_problems;
    QSet<QString> m_paths; ///< theirs
};

} // namespace sidebyline
