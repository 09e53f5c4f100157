// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/claimmatrixmodel.h"

#include "items/alignedrows.h"
#include "items/articlename.h"
#include "items/outletcount.h"
#include "items/reference.h"

#include <algorithm>
#include <tuple>

namespace sidebyline {

namespace {

MatrixCellKind cellKind(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Verbatim:
        return MatrixCellKind::Verbatim;
    case LinkKind::Reworded:
        return MatrixCellKind::Reworded;
    case LinkKind::Paraphrase:
        return MatrixCellKind::Paraphrase;
    }
    return MatrixCellKind::Paraphrase;
}

bool hasSide(const Claim &claim, int article)
{
    return std::ranges::any_of(claim.conflicts, [article](const Conflict &conflict) {
        return std::ranges::any_of(
            conflict.sides, [article](const ConflictSide &side) { return side.where.article == article; });
    });
}

} // namespace

void ClaimMatrixModel::setStory(const StoryPtr &story, const std::vector<Stop> &stops,
                                const std::vector<int> &articles)
{
    beginResetModel();
    m_story = story;
    m_stops = stops;
    m_articles = articles;
    m_paragraphs.clear();
    m_cells.clear();
    m_carriers = story ? OutletCount(story->articles).ofEach(story->comparison.claims) : std::vector<int>();
    for (std::size_t i = 0; story && i < story->articles.size(); ++i) {
        m_paragraphs.push_back(paragraphNumbers(*story->articles[i]));
    }
    m_shown = {};
    m_allRows =
        int(std::ranges::count_if(m_stops, [](const Stop &stop) { return stop.kind != StopKind::Comment; }));
    m_rows = arranged();
    endResetModel();
}

void ClaimMatrixModel::setShown(const ShownStops &shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        arrange();
    }
}

void ClaimMatrixModel::setOrder(MatrixOrder order)
{
    if (order != m_order) {
        m_order = order;
        arrange();
    }
}

void ClaimMatrixModel::setConflictsFirst(bool first)
{
    if (first != m_conflictsFirst) {
        m_conflictsFirst = first;
        arrange();
    }
}

void ClaimMatrixModel::setArticles(const std::vector<int> &articles)
{
    if (articles != m_articles) {
        beginResetModel();
        m_articles = articles;
        endResetModel();
    }
}

void ClaimMatrixModel::setReviews(const StopReviews &reviews)
{
    beginResetModel();
    m_reviews = reviews;
    endResetModel();
}

void ClaimMatrixModel::reviewsChanged()
{
    if (reviewColumn() >= 0 && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, reviewColumn()), index(int(m_rows.size()) - 1, reviewColumn()));
    }
}

void ClaimMatrixModel::arrange()
{
    if (std::vector<int> rows = arranged(); rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

std::vector<int> ClaimMatrixModel::arranged() const
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const Stop &stop = m_stops[i];
        const bool shown = stop.kind == StopKind::Claim ? m_shown.showsClaim(stop.claim)
                                                        : m_shown.showsSentence(stop.sentence);
        if (stop.kind != StopKind::Comment && shown) {
            rows.push_back(int(i));
        }
    }
    // Larger first; equal ones stay in the story's order.
    std::ranges::stable_sort(rows, std::ranges::greater(), [this](int row) {
        const Stop &stop = m_stops[std::size_t(row)];
        const int differing = conflicts(stop);
        return std::tuple(m_conflictsFirst && differing > 0,
                          m_order == MatrixOrder::Conflicts ? differing : 0,
                          m_order != MatrixOrder::Story ? carriers(stop) : 0);
    });
    return rows;
}

int ClaimMatrixModel::carriers(const Stop &stop) const
{
    return stop.kind == StopKind::Claim ? m_carriers[std::size_t(stop.claim)] : 1;
}

int ClaimMatrixModel::conflicts(const Stop &stop) const
{
    return stop.kind == StopKind::Claim
               ? int(m_story->comparison.claims[std::size_t(stop.claim)].conflicts.size())
               : 0;
}

QString ClaimMatrixModel::text(const Stop &stop) const
{
    return sentenceText(*m_story, stop.sentence).toString();
}

StopReview ClaimMatrixModel::review(int row) const
{
    return m_reviews ? m_reviews(stop(row)) : StopReview();
}

MatrixCell ClaimMatrixModel::claimCell(const Claim &claim, int article) const
{
    const Comparison &comparison = m_story->comparison;
    const std::vector<SentenceRef> here = membersIn(claim, article);
    if (here.empty()) {
        return {};
    }
    const int reference = referenceArticle(comparison, claim);
    const Link *link =
        article == reference ? nullptr : closestLink(comparison, here, membersIn(claim, reference));
    link = link != nullptr ? link : closestLink(comparison, here, claim.members);
    MatrixCell cell;
    cell.kind = cellKind(link != nullptr ? link->kind : claim.kind);
    cell.conflict = hasSide(claim, article);
    cell.sentence = here.front();
    cell.paragraph = m_paragraphs[std::size_t(article)][std::size_t(here.front().block)];
    cell.more = int(here.size()) - 1;
    return cell;
}

MatrixCell ClaimMatrixModel::cell(int row, int article) const
{
    // A view asks for each cell many times.
    const std::pair place(m_rows[std::size_t(row)], article);
    const auto known = m_cells.constFind(place);
    return known != m_cells.cend() ? *known : *m_cells.insert(place, makeCell(stop(row), article));
}

MatrixCell ClaimMatrixModel::makeCell(const Stop &at, int article) const
{
    if (at.kind == StopKind::Claim) {
        return claimCell(m_story->comparison.claims[std::size_t(at.claim)], article);
    }
    MatrixCell cell;
    if (at.sentence.article == article) {
        cell.kind = MatrixCellKind::OnlyHere;
        cell.sentence = at.sentence;
        cell.paragraph = m_paragraphs[std::size_t(article)][std::size_t(at.sentence.block)];
    }
    return cell;
}

int ClaimMatrixModel::article(int column) const
{
    const int outlet = column - FirstOutlet;
    return outlet >= 0 && outlet < int(m_articles.size()) ? m_articles[std::size_t(outlet)] : -1;
}

int ClaimMatrixModel::columnOf(int article) const
{
    const auto found = std::ranges::find(m_articles, article);
    return found == m_articles.end() ? -1 : FirstOutlet + int(found - m_articles.begin());
}

int ClaimMatrixModel::reviewColumn() const
{
    return m_reviews ? FirstOutlet + int(m_articles.size()) : -1;
}

int ClaimMatrixModel::rowOf(int stop) const
{
    const auto found = std::ranges::find(m_rows, stop);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ClaimMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimMatrixModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_story) {
        return 0;
    }
    return FirstOutlet + int(m_articles.size()) + (m_reviews ? 1 : 0);
}

QVariant ClaimMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const int outlet = article(index.column());
    const Stop &at = stop(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number) {
            return at.kind == StopKind::Claim ? QVariant(at.claim + 1) : QVariant();
        }
        if (index.column() == Text) {
            return text(at);
        }
        return outlet >= 0 ? QVariant(cell(row, outlet).paragraph) : QVariant();
    case StopRole:
        return m_rows[std::size_t(row)];
    case CellKindRole:
        return outlet >= 0 ? QVariant(int(cell(row, outlet).kind)) : QVariant();
    case ConflictRole:
        return outlet >= 0 ? cell(row, outlet).conflict : conflicts(at) > 0;
    case ArticleRole:
        return outlet;
    case CarriersRole:
        return carriers(at);
    default:
        return {};
    }
}

QVariant ClaimMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int outlet = orientation == Qt::Horizontal ? article(section) : -1;
    if (role == ArticleRole) {
        return outlet;
    }
    if (role == Qt::DisplayRole && outlet >= 0) {
        return articleName(m_story->articles, outlet);
    }
    return {};
}

QHash<int, QByteArray> ClaimMatrixModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{StopRole, "stop"},
                  {CellKindRole, "cellKind"},
                  {ConflictRole, "conflict"},
                  {ArticleRole, "article"},
                  {CarriersRole, "carriers"}});
    return names;
}

} // namespace sidebyline
