// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

#include <optional>
#include <vector>

namespace sidebyline {

/// One pane as the connectors see it, in the row's coordinates.
struct ConnectorPane
{
    double left = 0; ///< edges of the pane
    double right = 0;
    double top = 0; ///< of what shows the text
    double bottom = 0;
    std::optional<std::pair<double, double>>
        passage; ///< top and bottom, perhaps out of sight; none: not found
};

/// One ribbon in the gutter between two panes.
struct Connector
{
    int leftPane = 0; ///< the gutter is at its right
    double x0 = 0, top0 = 0, bottom0 = 0;
    double x1 = 0, top1 = 0, bottom1 = 0;

    [[nodiscard]] QPainterPath path() const;
};

/// The ribbons that join the passages of neighbouring panes. A pane without the passage is passed behind: the
/// ribbon narrows to a band at either side of it. What is out of sight is joined at the pane's edge.
[[nodiscard]] std::vector<Connector> connectors(const std::vector<ConnectorPane> &panes);

} // namespace sidebyline
