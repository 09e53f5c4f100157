// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the aligned view is told to those who hear it.

#include "aligned/alignedhead.h"
#include "aligned/alignedview.h"
#include "panes/marktext.h"
#include "panes/passages.h"

#include <QAccessible>

namespace sidebyline {

QString AlignedView::columnName(int column) const
{
    const PaneContent &content = m_contents[m_layout.cellOf(column)];
    return content.name.isEmpty() ? content.article->displayName() : content.name;
}

QWidget *AlignedView::columnHead(int column) const
{
    return m_head->head(column);
}

QString AlignedView::rowName(int row) const
{
    switch (m_layout.row(row).kind) {
    case AlignedRowKind::Head:
        return tr("Headlines", "the first row of the aligned view");
    case AlignedRowKind::Paragraphs:
        return tr("Row %1 of %2").arg(m_layout.row(row).row + 1).arg(m_story->comparison.rows.size());
    case AlignedRowKind::Comments:
        return tr("Comments", "the last row of the aligned view");
    }
    return {};
}

QString AlignedView::spokenText(AlignedPlace place) const
{
    const QString text = cellText(place);
    return text.isEmpty() ? tr("no paragraph of this article is aligned here") : text;
}

QString AlignedView::cellDescription(AlignedPlace place) const
{
    QStringList parts{columnName(place.column), rowName(place.row)};
    const ArticleLayout &layout = m_layout.column(place.column);
    for (const AlignedPiece &piece : m_layout.pieces(place)) {
        if (piece.kind != AlignedPiece::Kind::Text) {
            parts.append(noteText(place, piece));
            continue;
        }
        const QString &text = layout.items()[std::size_t(piece.item)].text;
        const QString marks = marksText(layout, piece.item, TextRange{0, text.size()}, -1);
        if (!marks.isEmpty() && !parts.contains(marks)) {
            parts.append(marks);
        }
    }
    return parts.join(QStringLiteral(". "));
}

/// Where the keys act is the view's description, and its focus.
void AlignedView::tellCurrent()
{
    if (!m_place.isValid() || m_place.row >= m_layout.rowCount()) {
        return;
    }
    setAccessibleDescription(
        tr("%1. %2", "a cell; what is said of it").arg(spokenText(m_place), cellDescription(m_place)));
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_place.row * m_layout.columnCount() + m_place.column);
        QAccessible::updateAccessibility(&event);
    }
}

/// A step is announced: which stop, whose, its words, and what is marked in it.
void AlignedView::tellStop()
{
    if (!m_look.current || !m_sentence || !QAccessible::isActive() || !isVisible()) {
        return;
    }
    const AlignedPlace place = m_layout.placeOf(m_sentence->article, m_sentence->block);
    if (!place.isValid()) {
        return;
    }
    QStringList parts;
    if (!m_spokenPlace.isEmpty()) {
        parts.append(m_spokenPlace);
    }
    const ArticleLayout &layout = m_layout.column(place.column);
    for (const AlignedPiece &piece : m_layout.pieces(place)) {
        if (piece.kind != AlignedPiece::Kind::Text) {
            continue;
        }
        for (const Passage &passage : passagesIn(layout, piece.item, *m_look.current)) {
            const QString words = passage.range.of(layout.items()[std::size_t(piece.item)].text).toString();
            parts.append(tr("%1: %2 %3", "outlet, passage, what is marked in it")
                             .arg(columnName(place.column), words,
                                  marksText(layout, piece.item, passage.range, m_look.current->claim)));
        }
    }
    parts.append(rowName(place.row));
    QAccessibleAnnouncementEvent event(this, parts.join(QStringLiteral(". ")));
    QAccessible::updateAccessibility(&event);
}

void AlignedView::tellTable()
{
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace sidebyline
