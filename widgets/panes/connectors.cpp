// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/connectors.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr double Thinnest = 6; // a ribbon whose end is out of sight or that passes behind a pane

std::pair<double, double> inSight(const ConnectorPane &pane)
{
    const auto [top, bottom] = *pane.passage;
    const double from = std::clamp(top, pane.top, std::max(pane.top, pane.bottom - Thinnest));
    return {from, std::max(from + Thinnest, std::min(bottom, pane.bottom))};
}

std::pair<double, double> between(std::pair<double, double> a, std::pair<double, double> b, double part)
{
    const double middleA = (a.first + a.second) / 2;
    const double middleB = (b.first + b.second) / 2;
    const double middle = middleA + (middleB - middleA) * part;
    return {middle - Thinnest / 2, middle + Thinnest / 2};
}

} // namespace

QPainterPath Connector::path() const
{
    const double middle = (x0 + x1) / 2;
    QPainterPath path({x0, top0});
    path.cubicTo({middle, top0}, {middle, top1}, {x1, top1});
    path.lineTo(x1, bottom1);
    path.cubicTo({middle, bottom1}, {middle, bottom0}, {x0, bottom0});
    path.closeSubpath();
    return path;
}

std::vector<Connector> connectors(const std::vector<ConnectorPane> &panes)
{
    std::vector<Connector> result;
    int from = -1;
    for (int to = 0; to < int(panes.size()); ++to) {
        if (!panes[std::size_t(to)].passage) {
            continue;
        }
        if (from >= 0) {
            const auto start = inSight(panes[std::size_t(from)]);
            const auto end = inSight(panes[std::size_t(to)]);
            auto left = start;
            for (int gutter = from; gutter < to; ++gutter) {
                const double part = double(gutter + 1 - from) / (to - from);
                const auto right = gutter + 1 == to ? end : between(start, end, part);
                result.push_back({gutter, panes[std::size_t(gutter)].right, left.first, left.second,
                                  panes[std::size_t(gutter) + 1].left, right.first, right.second});
                left = right;
            }
        }
        from = to;
    }
    return result;
}

} // namespace sidebyline
