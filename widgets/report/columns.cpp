// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/columns.h"

#include "report/pagebuilder.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

constexpr qreal ColumnGap = 26;
constexpr qreal NarrowestInSizes = 27; // of a column, in font sizes: about 55 characters
constexpr int MostColumns = 4;
constexpr int BalancingSteps = 16;

/// Where the columns of a page begin, and one past the last line of all.
struct Filling
{
    std::vector<std::size_t> starts = {};
    std::size_t end = 0;
};

Filling fill(const Flow &flow, std::size_t first, qreal height, int columns, FitRule rule)
{
    Filling filling{.end = first};
    for (int column = 0; column < columns; ++column) {
        filling.starts.push_back(filling.end);
        filling.end = flow.fit(filling.end, height, rule);
    }
    return filling;
}

/// The least height at which all lines from @p first on go into the columns, found by halving.
qreal evenHeight(const Flow &flow, std::size_t first, qreal most, int columns)
{
    qreal least = 0;
    for (int step = 0; step < BalancingSteps; ++step) {
        const qreal middle = (least + most) / 2;
        if (fill(flow, first, middle, columns, FitRule::MayBeEmpty).end == flow.size()) {
            most = middle;
        } else {
            least = middle;
        }
    }
    return most;
}

qreal tallest(const Flow &flow, const Filling &filling)
{
    qreal height = 0;
    for (std::size_t i = 0; i < filling.starts.size(); ++i) {
        const std::size_t end = i + 1 < filling.starts.size() ? filling.starts[i + 1] : filling.end;
        height = std::max(height, flow.height(filling.starts[i], end));
    }
    return height;
}

void placeFilling(PageBuilder &builder, const Flow &flow, const Filling &filling, int columns)
{
    const qreal width = textColumnWidth(builder.width(), columns);
    for (std::size_t i = 0; i < filling.starts.size(); ++i) {
        const std::size_t end = i + 1 < filling.starts.size() ? filling.starts[i + 1] : filling.end;
        const QPointF corner(builder.left() + qreal(i) * (width + ColumnGap), builder.y());
        builder.place(flow, filling.starts[i], end, corner, int(i));
    }
    builder.moveBy(tallest(flow, filling));
}

} // namespace

bool fitsInColumns(const Flow &flow, qreal height, int columns)
{
    return fill(flow, 0, height, columns, FitRule::MayBeEmpty).end == flow.size();
}

int textColumns(qreal width, qreal textSize)
{
    const qreal narrowest = NarrowestInSizes * textSize;
    return std::clamp(int(std::floor((width + ColumnGap) / (narrowest + ColumnGap))), 1, MostColumns);
}

qreal textColumnWidth(qreal width, int columns)
{
    return (width - (columns - 1) * ColumnGap) / columns;
}

void placeInColumns(PageBuilder &builder, const Flow &flow, int columns,
                    const std::function<void()> &startPage)
{
    std::size_t next = 0;
    while (next < flow.size()) {
        Filling filling = fill(flow, next, builder.room(), columns, FitRule::MayBeEmpty);
        if (filling.end == flow.size()) {
            const qreal height = evenHeight(flow, next, builder.room(), columns);
            filling = fill(flow, next, height, columns, FitRule::MayBeEmpty);
        } else if (filling.end == next) {
            if (!builder.isFresh()) {
                startPage();
                continue;
            }
            filling = fill(flow, next, builder.room(), columns, FitRule::AtLeastOne);
        }
        placeFilling(builder, flow, filling, columns);
        next = filling.end;
        if (next < flow.size()) {
            startPage();
        }
    }
}

} // namespace sidebyline
