// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/claimsmodel.h"

#include "items/outletcount.h"
#include "items/reference.h"

namespace sidebyline {

namespace {

QVariant conflictKinds(const Claim &claim)
{
    QList<int> kinds;
    for (const Conflict &conflict : claim.conflicts) {
        kinds.append(int(conflict.kind));
    }
    return QVariant::fromValue(kinds);
}

QVariant carriers(const Claim &claim)
{
    QList<int> articles;
    for (const SentenceRef member : claim.members) {
        if (articles.isEmpty() || articles.last() != member.article) {
            articles.append(member.article);
        }
    }
    return QVariant::fromValue(articles);
}

} // namespace

void ClaimsModel::setStory(const StoryPtr &story)
{
    beginResetModel();
    m_story = story;
    m_carriers = story ? OutletCount(story->articles).ofEach(story->comparison.claims) : std::vector<int>();
    endResetModel();
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_story ? 0 : int(m_story->comparison.claims.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Claim &claim = m_story->comparison.claims[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), Column(index.column()));
    case ClaimRole:
        return index.row();
    case KindRole:
        return int(claim.kind);
    case QuotationRole:
        return claim.quotation;
    case ConflictKindsRole:
        return conflictKinds(claim);
    case ArticlesRole:
        return carriers(claim);
    default:
        return {};
    }
}

QVariant ClaimsModel::display(int row, Column column) const
{
    const Comparison &comparison = m_story->comparison;
    const Claim &claim = comparison.claims[std::size_t(row)];
    switch (column) {
    case Column::Number:
        return row + 1;
    case Column::Text: {
        const auto members = membersIn(claim, referenceArticle(comparison, claim));
        return members.empty() ? QString() : sentenceText(*m_story, members.front()).toString();
    }
    case Column::Kind:
        return QString(linkKindName(claim.kind));
    case Column::Outlets:
        return m_carriers[std::size_t(row)];
    case Column::Conflicts:
        return int(claim.conflicts.size());
    }
    return {};
}

QHash<int, QByteArray> ClaimsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{ClaimRole, "claim"},
                  {KindRole, "kind"},
                  {QuotationRole, "quotation"},
                  {ConflictKindsRole, "conflictKinds"},
                  {ArticlesRole, "articles"}});
    return names;
}

} // namespace sidebyline
