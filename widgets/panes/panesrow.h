// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "panes/connectors.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

namespace sidebyline {

class ArticlePane;

/// The panes side by side at equal widths, with gutters between them in which the connectors are painted. The
/// first ones may be pinned: they stay at the left of what is seen while the others scroll beneath them.
class PanesRow : public QWidget
{
    Q_OBJECT

public:
    explicit PanesRow(QWidget *parent = nullptr);

    /// Shows @p panes from left to right, the first @p pinned of them pinned; they become the row's children.
    void setPanes(const std::vector<ArticlePane *> &panes, int pinned = 0);
    void setCurrent(const std::optional<Stop> &current);
    /// Whether all other claims have faint connectors.
    void setOtherConnectors(bool shown);
    /// Which part of the row is seen, in its coordinates.
    void setSeen(int left, int width);
    /// To be called when the letters of the panes grew or shrank.
    void takeLeastWidth();
    /// Marks where the pane at @p from would go if it took the place of the one at @p to: before that, or
    /// behind it where it comes from before; no mark for @p to below 0 and for where it stands already.
    void setDropPlace(int from, int to);
    /// The place among the panes that @p x is nearest to.
    [[nodiscard]] int placeAt(int x) const;

    /// How much of what is seen pinned panes take up, their gutter included; 0 where none is, and where they
    /// would leave the others no room.
    [[nodiscard]] int pinnedWidth() const;
    [[nodiscard]] int pinnedCount() const { return pinnedWidth() > 0 ? m_pinned : 0; }

    /// The current claim's ribbons as they are painted now, in the row's coordinates.
    [[nodiscard]] std::vector<Connector> ribbons() const;
    /// Those of the other claims.
    [[nodiscard]] std::vector<Connector> otherRibbons() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    static constexpr int Gutter = 20; ///< pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class PinnedGround;
    using ClaimExtents = std::map<int, std::pair<double, double>>;

    void arrange();
    void refresh();
    void paintGround(QPainter &painter, const QRect &area) const;
    [[nodiscard]] int leastPaneWidth() const;
    [[nodiscard]] int paneWidth(int index) const;
    /// The panes from left to right as they stand on the screen, and one of them as the connectors see it.
    [[nodiscard]] std::vector<ArticlePane *> inSight() const;
    [[nodiscard]] ConnectorPane edges(const ArticlePane *pane) const;
    [[nodiscard]] ClaimExtents claimsInSight(ArticlePane *pane) const;

    std::vector<ArticlePane *> m_panes;
    PinnedGround *m_ground; ///< behind pinned panes, over the others
    std::optional<Stop> m_current;
    int m_pinned = 0;
    int m_seenLeft = 0;
    int m_seenWidth = 0;
    int m_dropPlace = -1;       ///< the pane that is marked
    bool m_dropsBehind = false; ///< behind it, rather than before
    bool m_others = true;
};

} // namespace sidebyline
