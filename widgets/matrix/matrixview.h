// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/claimmatrixmodel.h"
#include "items/textfind.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace sidebyline {

class FrozenColumns;
class MatrixDelegate;
class MatrixTextModel;

/// Claims by outlets as a grid, with its order above and its legend below. The current row is the reader's
/// current claim; a cell leads to its passage.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    /// Shows a story; @p stops are all of its stops in reading order, @p articles those with a column.
    void setStory(const StoryPtr &story, const std::vector<Stop> &stops, const std::vector<int> &articles);
    void setArticles(const std::vector<int> &articles);
    void setShown(const ShownStops &shown);
    /// Makes the stop at index @p stop of the list the current row, and of @p place the cell; -1: none.
    void setCurrent(int stop, const std::optional<SentenceRef> &place);
    /// What the review column shows; none: there is no such column.
    void setReviews(const StopReviews &reviews);
    void reviewsChanged();
    void setReadingSize(double pointSize);
    /// Those of @p found that stand in the text of a claim that is shown, in the order of the rows.
    [[nodiscard]] std::vector<FoundText> shownOf(std::span<const FoundText> found) const;
    /// Marks what was looked for, as shownOf() gives it, and brings the place at @p current into sight (-1:
    /// none) without going there.
    void setFound(std::span<const FoundText> found, int current);
    /// What is spoken of the stops to come besides their words: "claim 2 of 21".
    void setSpokenPlace(const QString &text) { m_spokenPlace = text; }
    void setOrder(MatrixOrder order);
    void setConflictsFirst(bool first);

    [[nodiscard]] MatrixTextModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The article of the current column; -1 where it is none of an outlet.
    [[nodiscard]] int currentArticle() const;
    void focusArticle(int article);

    /// The key that takes the filters back, as it is written; empty: none.
    void setLeaveKey(const QString &key);

Q_SIGNALS:
    /// The reader moved to another row or, within it, to another outlet that has it.
    void stopActivated(const sidebyline::Stop &stop);
    /// The reader wants to read a cell's passage in its article.
    void readingWanted(sidebyline::SentenceRef sentence);
    /// Order or conflicts first was changed by the reader.
    void orderChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void connectTable();
    void takeCurrent(const QModelIndex &index);
    void openCell(const QModelIndex &index);
    /// What the line above says: "4 outlets · 2 origins", and why in its tip.
    void showSummary(const Story *story);
    void arrangeColumns();
    struct FoundInRow;
    [[nodiscard]] std::vector<FoundInRow> foundInRows(std::span<const FoundText> found) const;
    void showState();
    void showOrder();
    void copyCell() const;
    void repaintCells();
    void repaintRow(int row);
    void tellStop(const QModelIndex &index);

    MatrixTextModel *m_model;
    MatrixDelegate *m_delegate;
    QTableView *m_table;
    FrozenColumns *m_frozen = nullptr; ///< numbers and claims, which stay while outlets scroll
    QWidget *m_bar;
    QPushButton *m_order;
    QCheckBox *m_conflicts;
    QLabel *m_summary;
    QLabel *m_empty;
    QString m_spokenPlace;
    QString m_leaveKey;
    int m_current = -1;    ///< index of the stop
    bool m_silent = false; ///< the current cell is the navigator's, not the reader's
};

} // namespace sidebyline
