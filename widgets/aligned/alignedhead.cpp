// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aligned/alignedhead.h"

#include "common/theme.h"
#include "panes/panehead.h"

#include <QPaintEvent>
#include <QPainter>

namespace sidebyline {

AlignedHead::AlignedHead(QWidget *parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AlignedHead::setContents(const std::vector<PaneContent> &contents)
{
    while (m_heads.size() > contents.size()) {
        m_heads.back()->hide();
        m_heads.back()->deleteLater();
        m_heads.pop_back();
    }
    while (m_heads.size() < contents.size()) {
        auto *head = new PaneHead(this);
        const int column = int(m_heads.size());
        connect(head, &PaneHead::pressed, this, [this, column] { Q_EMIT columnPressed(column); });
        connect(head, &PaneHead::doubleClicked, this, [this, column] { Q_EMIT basePicked(column); });
        m_heads.push_back(head);
        head->show();
    }
    for (std::size_t i = 0; i < contents.size(); ++i) {
        m_heads[i]->setContent(contents[i]);
    }
}

void AlignedHead::place(const std::vector<int> &lefts, int columnWidth, const QRect &numbers)
{
    for (std::size_t i = 0; i < m_heads.size() && i < lefts.size(); ++i) {
        m_heads[i]->setGeometry(lefts[i], 0, columnWidth, height());
        // What is scrolled below the numbers of the rows is not seen, nor is its head.
        const QRegion seen = QRegion(m_heads[i]->geometry()) - numbers;
        m_heads[i]->setVisible(!seen.isEmpty());
        m_heads[i]->setMask(seen.translated(-lefts[i], 0));
    }
}

void AlignedHead::setMarked(int column)
{
    m_marked = column;
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i]->setMarked(int(i) == column);
    }
}

QWidget *AlignedHead::head(int column) const
{
    return column >= 0 && std::size_t(column) < m_heads.size() ? m_heads[std::size_t(column)] : nullptr;
}

QSize AlignedHead::sizeHint() const
{
    return m_heads.empty() ? QSize(200, 0) : QSize(200, m_heads.front()->sizeHint().height());
}

void AlignedHead::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Theme::instance().colors().gutter);
}

} // namespace sidebyline
