// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in the claims that the matrix shows.

#include "items/reference.h"
#include "matrix/frozencolumns.h"
#include "matrix/matrixdelegate.h"
#include "matrix/matrixtextmodel.h"
#include "matrix/matrixview.h"

#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <map>

namespace sidebyline {

/// A place in the text of a row's claim.
struct MatrixView::FoundInRow
{
    int row = -1;
    TextRange range; ///< within the claim's text
    FoundText found;
};

std::vector<MatrixView::FoundInRow> MatrixView::foundInRows(std::span<const FoundText> found) const
{
    std::vector<FoundInRow> places;
    if (found.empty()) {
        return places;
    }
    std::multimap<std::pair<int, int>, int> rows; // by article and block
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SentenceRef sentence = m_model->stop(row).sentence;
        rows.emplace(std::pair(sentence.article, sentence.block), row);
    }
    for (const FoundText &text : found) {
        const auto [from, to] = rows.equal_range({text.article, text.block});
        for (auto at = from; at != to; ++at) {
            const TextRange claim = sentenceRange(*m_model->story(), m_model->stop(at->second).sentence);
            if (claim.contains(text.range)) {
                places.push_back({.row = at->second,
                                  .range = {text.range.start - claim.start, text.range.length},
                                  .found = text});
            }
        }
    }
    std::ranges::stable_sort(places, {},
                             [](const FoundInRow &place) { return std::pair(place.row, place.range.start); });
    return places;
}

std::vector<FoundText> MatrixView::shownOf(std::span<const FoundText> found) const
{
    std::vector<FoundText> shown;
    for (const FoundInRow &place : foundInRows(found)) {
        shown.push_back(place.found);
    }
    return shown;
}

void MatrixView::setFound(std::span<const FoundText> found, int current)
{
    const std::vector<FoundInRow> places = foundInRows(found);
    QMultiHash<int, TextRange> byRow;
    for (const FoundInRow &place : places) {
        byRow.insert(place.row, place.range);
    }
    std::pair<int, TextRange> here(-1, TextRange());
    if (current >= 0 && std::size_t(current) < places.size()) {
        const FoundInRow &place = places[std::size_t(current)];
        here = {place.row, place.range};
        const QScopedValueRollback silent(m_silent, true);
        const QModelIndex index = m_model->index(place.row, ClaimMatrixModel::Text);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_delegate->setFound(byRow, here);
    repaintCells();
}

} // namespace sidebyline
