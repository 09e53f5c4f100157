// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stopfacets.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>

namespace sidebyline {

/// How an outlet tells a claim, against the reference outlet's rendering.
enum class MatrixCellKind : quint8 { NotFound, Verbatim, Reworded, Paraphrase, OnlyHere };

struct MatrixCell
{
    MatrixCellKind kind = MatrixCellKind::NotFound;
    bool conflict = false;  ///< a figure, date or name of it is given differently by another outlet
    SentenceRef sentence{}; ///< the first of the outlet's sentences; invalid where not found
    int paragraph = 0;      ///< of that sentence, from 1; 0 in a headline or a caption
    int more = 0;           ///< further sentences of the outlet

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// In which order the matrix lists claims.
enum class MatrixOrder : quint8 {
    Story,     ///< as the story tells them
    Spread,    ///< most carried first
    Conflicts, ///< most conflicts first
};

/// Claims and unique sentences by outlets: a row a stop (comments have none), a column an outlet between the
/// claim's number and text on the left and, where verdicts are known, the review on the right. Cells are
/// worked out when asked for.
class ClaimMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Number, Text, FirstOutlet };

    enum Role {
        StopRole = Qt::UserRole, ///< int: index of the stop in the list given
        CellKindRole,            ///< int: MatrixCellKind; invalid in columns without an outlet
        ConflictRole,            ///< bool: the cell, or in other columns the claim, has a conflict
        ArticleRole,             ///< int: the column's article, -1 in others; header: the same
        CarriersRole,            ///< int: how many outlets carry the row
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the stops of @p story; @p stops are all of its stops in reading order, @p articles those that
    /// have a column. Resets.
    void setStory(const StoryPtr &story, const std::vector<Stop> &stops, const std::vector<int> &articles);
    /// Leaves out the rows that @p shown does not show. Resets where that changes rows.
    void setShown(const ShownStops &shown);
    void setOrder(MatrixOrder order);
    void setConflictsFirst(bool first);
    /// The articles that have a column, in order.
    void setArticles(const std::vector<int> &articles);
    /// What the last column tells; none: there is no such column.
    void setReviews(const StopReviews &reviews);
    /// Tells that verdicts changed.
    void reviewsChanged();

    [[nodiscard]] const StoryPtr &story() const { return m_story; }
    [[nodiscard]] MatrixOrder order() const { return m_order; }
    [[nodiscard]] bool conflictsFirst() const { return m_conflictsFirst; }
    [[nodiscard]] const Stop &stop(int row) const { return m_stops[std::size_t(m_rows[std::size_t(row)])]; }
    [[nodiscard]] StopReview review(int row) const;
    [[nodiscard]] MatrixCell cell(int row, int article) const;
    /// The article of a column; -1 for others.
    [[nodiscard]] int article(int column) const;
    [[nodiscard]] int columnOf(int article) const;
    [[nodiscard]] int reviewColumn() const;
    /// The row of a stop by its index in the list given; -1 where it has none.
    [[nodiscard]] int rowOf(int stop) const;
    /// Rows without filters.
    [[nodiscard]] int allRows() const { return m_allRows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void arrange();
    [[nodiscard]] std::vector<int> arranged() const;
    [[nodiscard]] int carriers(const Stop &stop) const;
    [[nodiscard]] int conflicts(const Stop &stop) const;
    [[nodiscard]] QString text(const Stop &stop) const;
    [[nodiscard]] MatrixCell makeCell(const Stop &at, int article) const;
    [[nodiscard]] MatrixCell claimCell(const Claim &claim, int article) const;

    StoryPtr m_story;
    std::vector<Stop> m_stops;
    std::vector<int> m_carriers; ///< outlets, by claim
    std::vector<int> m_rows;     ///< indices into m_stops
    std::vector<int> m_articles;
    std::vector<std::vector<int>> m_paragraphs;             ///< one an article: paragraphNumbers()
    mutable QHash<std::pair<int, int>, MatrixCell> m_cells; ///< worked out by now, by stop and article
    ShownStops m_shown;
    StopReviews m_reviews;
    MatrixOrder m_order = MatrixOrder::Story;
    bool m_conflictsFirst = false;
    int m_allRows = 0;
};

} // namespace sidebyline
