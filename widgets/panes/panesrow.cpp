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

namespace {

constexpr double FaintShare = 0.4; // of the current claim's ribbons' strength
constexpr int DropWidth = 4;       // of the line where a dragged pane would go, in pixels

} // namespace

/// What pinned panes stand on, so that the panes beneath are not seen in their gutters.
class PanesRow::PinnedGround : public QWidget
{
public:
    explicit PinnedGround(PanesRow *row)
        : QWidget(row)
        , m_row(row)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.translate(-pos());
        m_row->paintGround(painter, event->rect().translated(pos()));
    }

private:
    const PanesRow *m_row;
};

PanesRow::PanesRow(QWidget *parent)
    : QWidget(parent)
    , m_ground(new PinnedGround(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_ground->hide();
    connect(&Theme::instance(), &Theme::changed, this, &PanesRow::refresh);
}

void PanesRow::setPanes(const std::vector<ArticlePane *> &panes, int pinned)
{
    m_panes = panes;
    m_pinned = pinned;
    QWidget *before = nullptr;
    for (ArticlePane *pane : m_panes) {
        if (pane->parentWidget() != this) {
            pane->setParent(this);
        }
        pane->show();
        connect(pane, &ArticlePane::placesChanged, this, &PanesRow::refresh, Qt::UniqueConnection);
        if (before != nullptr) {
            setTabOrder(before, pane);
        }
        before = pane;
    }
    updateGeometry();
    arrange();
    refresh();
}

void PanesRow::setCurrent(const std::optional<Stop> &current)
{
    m_current = current;
    refresh();
}

void PanesRow::setOtherConnectors(bool shown)
{
    m_others = shown;
    refresh();
}

void PanesRow::setSeen(int left, int width)
{
    if (left != m_seenLeft || width != m_seenWidth) {
        m_seenLeft = left;
        m_seenWidth = width;
        if (m_pinned > 0) {
            arrange();
        }
    }
}

void PanesRow::setDropPlace(int from, int to)
{
    const int place = to == from ? -1 : to;
    if (place != m_dropPlace) {
        m_dropPlace = place;
        m_dropsBehind = to > from;
        refresh();
    }
}

int PanesRow::placeAt(int x) const
{
    int best = 0;
    for (int i = 1; i < int(m_panes.size()); ++i) {
        const auto distance = [&](int place) {
            return std::abs(m_panes[std::size_t(place)]->geometry().center().x() - x);
        };
        best = distance(i) < distance(best) ? i : best;
    }
    return best;
}

void PanesRow::refresh()
{
    update();
    m_ground->update();
}

void PanesRow::takeLeastWidth()
{
    updateGeometry();
    arrange();
}

int PanesRow::leastPaneWidth() const
{
    // All are set in the same letters.
    return m_panes.empty() ? 0 : m_panes.front()->minimumSizeHint().width();
}

QSize PanesRow::minimumSizeHint() const
{
    const int count = int(m_panes.size());
    return {count * leastPaneWidth() + std::max(0, count - 1) * Gutter, 160};
}

int PanesRow::paneWidth(int index) const
{
    const int count = int(m_panes.size());
    const int room = std::max(width() - (count - 1) * Gutter, count * leastPaneWidth());
    // Pixels that don't divide go to the panes on the left.
    return room / count + (index < room % count ? 1 : 0);
}

int PanesRow::pinnedWidth() const
{
    int pinned = 0;
    for (int i = 0; i < m_pinned && i < int(m_panes.size()); ++i) {
        pinned += paneWidth(i) + Gutter;
    }
    return m_seenWidth < width() && pinned + leastPaneWidth() <= m_seenWidth ? pinned : 0;
}

void PanesRow::arrange()
{
    const int count = int(m_panes.size());
    int whole = (count - 1) * Gutter;
    for (int i = 0; i < count; ++i) {
        whole += paneWidth(i);
    }
    const int pinned = pinnedWidth();
    const bool mirrored = isRightToLeft();
    // From the right in a right-to-left layout: pinned panes stay at that edge of what is seen.
    const int shift = mirrored ? std::max(0, width() - m_seenLeft - m_seenWidth) : m_seenLeft;
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const bool stays = pinned > 0 && i < m_pinned;
        const int at = stays ? x + shift : x;
        const int place = mirrored ? std::max(width(), whole) - at - paneWidth(i) : at;
        m_panes[std::size_t(i)]->setGeometry(place, 0, paneWidth(i), height());
        x += paneWidth(i) + Gutter;
    }
    m_ground->setVisible(pinned > 0);
    if (pinned > 0) {
        m_ground->setGeometry(mirrored ? std::max(width(), whole) - shift - pinned : shift, 0, pinned,
                              height());
        m_ground->raise();
        for (int i = 0; i < m_pinned; ++i) {
            m_panes[std::size_t(i)]->raise();
        }
    }
}

std::vector<ArticlePane *> PanesRow::inSight() const
{
    std::vector<ArticlePane *> panes;
    const QRect ground = m_ground->geometry();
    for (int i = 0; i < int(m_panes.size()); ++i) {
        ArticlePane *pane = m_panes[std::size_t(i)];
        const bool beneath = pinnedWidth() > 0 && i >= m_pinned && ground.contains(pane->geometry());
        if (!beneath) {
            panes.push_back(pane);
        }
    }
    std::ranges::sort(panes, {}, [](const ArticlePane *pane) { return pane->x(); });
    return panes;
}

ConnectorPane PanesRow::edges(const ArticlePane *pane) const
{
    const double top = pane->y() + pane->viewport()->y();
    ConnectorPane entry{
        double(pane->x()), double(pane->x() + pane->width()), top, top + pane->viewport()->height(), {}};
    const bool stays = std::ranges::find(m_panes, pane) - m_panes.begin() < pinnedCount();
    if (pinnedWidth() > 0 && !stays && pane->geometry().intersects(m_ground->geometry())) {
        // Half beneath the pinned ones: what is seen of it begins at their edge.
        (isRightToLeft() ? entry.right : entry.left) =
            isRightToLeft() ? m_ground->x() : m_ground->x() + m_ground->width();
    }
    return entry;
}

std::vector<Connector> PanesRow::ribbons() const
{
    if (!m_current) {
        return {};
    }
    std::vector<ConnectorPane> seen;
    const QRect sight(m_seenLeft, 0, m_seenWidth > 0 ? m_seenWidth : width(), height());
    for (ArticlePane *pane : inSight()) {
        ConnectorPane entry = edges(pane);
        // What is scrolled out of sight needs no lines: it tells where a ribbon leads.
        entry.passage = pane->geometry().intersects(sight) ? pane->passageExtent(*m_current)
                                                           : pane->passageEstimate(*m_current);
        if (entry.passage) {
            entry.passage->first += entry.top - pane->scrollPlace();
            entry.passage->second += entry.top - pane->scrollPlace();
        }
        seen.push_back(entry);
    }
    return connectors(seen);
}

PanesRow::ClaimExtents PanesRow::claimsInSight(ArticlePane *pane) const
{
    ClaimExtents extents;
    const ArticleLayout &layout = pane->layout();
    const double top = pane->scrollPlace();
    const double bottom = top + pane->viewport()->height();
    const double shift = pane->y() + pane->viewport()->y() - top;
    for (int i = std::max(0, layout.itemAt(top)); i < int(layout.items().size()); ++i) {
        const LayoutItem &item = layout.items()[std::size_t(i)];
        if (item.y > bottom) {
            break;
        }
        for (const Mark &mark : layout.marks(item)) {
            const bool other = !m_current || mark.claim != m_current->claim;
            if (mark.kind != MarkKind::Shared || mark.muted || mark.claim < 0 || !other) {
                continue;
            }
            const auto [from, to] = layout.extent(i, item.shown(mark.range));
            if (to > top && from < bottom) {
                extents.try_emplace(mark.claim, std::max(from, top) + shift, std::min(to, bottom) + shift);
            }
        }
    }
    return extents;
}

std::vector<Connector> PanesRow::otherRibbons() const
{
    std::vector<Connector> result;
    const std::vector<ArticlePane *> panes = inSight();
    const QRect seen(m_seenLeft, 0, m_seenWidth > 0 ? m_seenWidth : width(), height());
    ClaimExtents left;
    for (int i = 0; i < int(panes.size()); ++i) {
        const bool isSeen = panes[std::size_t(i)]->geometry().intersects(seen);
        const ClaimExtents right = isSeen ? claimsInSight(panes[std::size_t(i)]) : ClaimExtents();
        for (const auto &[claim, from] : left) {
            if (const auto to = right.find(claim); to != right.end()) {
                result.push_back({i - 1, edges(panes[std::size_t(i) - 1]).right, from.first, from.second,
                                  edges(panes[std::size_t(i)]).left, to->second.first, to->second.second});
            }
        }
        left = right;
    }
    return result;
}

void PanesRow::paintGround(QPainter &painter, const QRect &area) const
{
    const HighlightPalette &colors = Theme::instance().colors();
    painter.fillRect(area, colors.gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_others) {
        QColor faint = colors.connector;
        faint.setAlphaF(float(FaintShare));
        for (const Connector &ribbon : otherRibbons()) {
            painter.fillPath(ribbon.path(), faint);
        }
    }
    for (const Connector &ribbon : ribbons()) {
        painter.fillPath(ribbon.path(), colors.connector);
    }
    if (m_dropPlace >= 0 && m_dropPlace < int(m_panes.size())) {
        const QRect pane = m_panes[std::size_t(m_dropPlace)]->geometry();
        const bool atRight = isRightToLeft() != m_dropsBehind;
        const int x = atRight ? pane.right() + Gutter / 2 : pane.left() - Gutter / 2;
        painter.fillRect(QRect(std::max(0, x - DropWidth / 2), 0, DropWidth, height()), colors.current);
    }
}

void PanesRow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintGround(painter, event->rect());
}

void PanesRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PanesRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    } else if (event->type() == QEvent::FontChange) {
        takeLeastWidth();
    }
    QWidget::changeEvent(event);
}

} // namespace sidebyline
