// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/panesrow.h"

#include "common/theme.h"
#include "panes/articlepane.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sidebyline {

PanesRow::PanesRow(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanesRow::setPanes(const std::vector<ArticlePane *> &panes)
{
    m_panes = panes;
    QWidget *before = nullptr;
    for (ArticlePane *pane : m_panes) {
        pane->setParent(this);
        pane->show();
        connect(pane, &ArticlePane::placesChanged, this, qOverload<>(&QWidget::update), Qt::UniqueConnection);
        if (before != nullptr) {
            setTabOrder(before, pane);
        }
        before = pane;
    }
    updateGeometry();
    arrange();
    update();
}

void PanesRow::setCurrent(const std::optional<Stop> &current)
{
    m_current = current;
    update();
}

QSize PanesRow::minimumSizeHint() const
{
    const int count = int(m_panes.size());
    return {count * ArticlePane::MinimumWidth + std::max(0, count - 1) * Gutter, 160};
}

void PanesRow::arrange()
{
    const int count = int(m_panes.size());
    if (count == 0) {
        return;
    }
    const int room = std::max(width() - (count - 1) * Gutter, count * ArticlePane::MinimumWidth);
    int x = 0;
    for (int i = 0; i < count; ++i) {
        // Pixels that don't divide go to the panes on the left.
        const int paneWidth = room / count + (i < room % count ? 1 : 0);
        const int place =
            isRightToLeft() ? std::max(width(), room + (count - 1) * Gutter) - x - paneWidth : x;
        m_panes[std::size_t(i)]->setGeometry(place, 0, paneWidth, height());
        x += paneWidth + Gutter;
    }
}

std::vector<Connector> PanesRow::ribbons() const
{
    if (!m_current) {
        return {};
    }
    std::vector<ArticlePane *> panes = m_panes;
    std::ranges::sort(panes, {}, [](const ArticlePane *pane) { return pane->x(); });
    std::vector<ConnectorPane> seen;
    for (ArticlePane *pane : panes) {
        const QWidget *text = pane->viewport();
        const double top = pane->y() + text->y();
        ConnectorPane entry{double(pane->x()), double(pane->x() + pane->width()), top, top + text->height(),
                            pane->passageExtent(*m_current)};
        if (entry.passage) {
            entry.passage->first += top - pane->scrollPlace();
            entry.passage->second += top - pane->scrollPlace();
        }
        seen.push_back(entry);
    }
    return connectors(seen);
}

void PanesRow::paintEvent(QPaintEvent *event)
{
    const HighlightPalette &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Connector &ribbon : ribbons()) {
        painter.fillPath(ribbon.path(), colors.connector);
    }
}

void PanesRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PanesRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace sidebyline
