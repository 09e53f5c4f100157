// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/problemsmodel.h"

#include <algorithm>

namespace sidebyline {

void ProblemsModel::add(const ReadError &problem)
{
    // A folder may have tens of thousands: only those of the same file are looked through.
    if (m_paths.contains(problem.path) && std::ranges::contains(m_problems, problem)) {
        return;
    }
    m_paths.insert(problem.path);
    const int row = int(m_problems.size());
    beginInsertRows({}, row, row);
    m_problems.push_back(problem);
    endInsertRows();
}

void ProblemsModel::set(const std::vector<ReadError> &problems)
{
    if (problems != m_problems) {
        beginResetModel();
        m_problems = problems;
        m_paths.clear();
        for (const ReadError &known : m_problems) {
            m_paths.insert(known.path);
        }
        endResetModel();
    }
}

void ProblemsModel::clear()
{
    if (!m_problems.empty()) {
        beginRemoveRows({}, 0, int(m_problems.size()) - 1);
        m_problems.clear();
        m_paths.clear();
        endRemoveRows();
    }
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReadError &problem = m_problems[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case Column::Name:
            return problem.path.mid(problem.path.lastIndexOf(u'/') + 1);
        case Column::Reason:
            return QString(readErrorName(problem.code));
        case Column::Path:
            return problem.path;
        }
        return {};
    case CodeRole:
        return int(problem.code);
    case ContextRole:
        return problem.context;
    case PathRole:
        return problem.path;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{CodeRole, "code"}, {ContextRole, "context"}, {PathRole, "path"}});
    return names;
}

} // namespace sidebyline
