// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/scrolllink.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace sidebyline {

namespace {

/// The longest strictly rising subsequence of the second places, by patience sorting.
Levels longestRise(const Levels &pairs)
{
    std::vector<std::size_t> tails; // index of the smallest end of a rise of length i + 1
    std::vector<std::ptrdiff_t> before(pairs.size(), -1); // the element before, or -1
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::ranges::lower_bound(tails, pairs[i].second, {},
                                                 [&](std::size_t tail) { return pairs[tail].second; });
        if (at != tails.begin()) {
            before[i] = std::ptrdiff_t(*std::prev(at));
        }
        if (at == tails.end()) {
            tails.push_back(i);
        } else {
            *at = i;
        }
    }
    Levels rise;
    for (std::ptrdiff_t i = tails.empty() ? -1 : std::ptrdiff_t(tails.back()); i >= 0;
         i = before[std::size_t(i)]) {
        rise.push_back(pairs[std::size_t(i)]);
    }
    std::ranges::reverse(rise);
    return rise;
}

} // namespace

std::vector<ClaimPlace> claimPlaces(const ArticleLayout &layout)
{
    std::vector<ClaimPlace> places;
    std::set<int> seen;
    for (int i = 0; i < int(layout.items().size()); ++i) {
        const LayoutItem &item = layout.items()[std::size_t(i)];
        for (const Mark &mark : layout.marks(item)) {
            if (mark.kind == MarkKind::Shared && mark.claim >= 0 && seen.insert(mark.claim).second) {
                places.push_back({mark.claim, layout.extent(i, item.shown(mark.range)).first});
            }
        }
    }
    std::ranges::stable_sort(places, {}, &ClaimPlace::y);
    return places;
}

Levels levels(std::span<const ClaimPlace> from, std::span<const ClaimPlace> to, double fromEnd, double toEnd,
              int pinned)
{
    std::map<int, double> places;
    for (const ClaimPlace &place : to) {
        places.emplace(place.claim, place.y);
    }
    const auto pin = std::ranges::find(from, pinned, &ClaimPlace::claim);
    const auto counterpin = places.find(pinned);
    const bool pins = pin != from.end() && counterpin != places.end();
    const auto contradicts = [&](double a, double b) {
        return pins && (a != pin->y || b != counterpin->second) &&
               (a - pin->y) * (b - counterpin->second) <= 0;
    };
    Levels shared;
    for (const ClaimPlace &place : from) {
        const auto found = places.find(place.claim);
        if (pins && place.claim == pinned && !shared.empty() && shared.back().first >= place.y) {
            shared.pop_back();
        }
        const bool rises = shared.empty() || place.y > shared.back().first;
        if (found != places.end() && rises && place.y < fromEnd && found->second < toEnd &&
            !contradicts(place.y, found->second)) {
            shared.emplace_back(place.y, found->second);
        }
    }
    Levels result{{0, 0}};
    for (const auto &level : longestRise(shared)) {
        if (level.first > 0 && level.second > 0) {
            result.push_back(level);
        }
    }
    result.emplace_back(std::max(fromEnd, 1.0), std::max(toEnd, 1.0));
    return result;
}

double counterpart(const Levels &levels, double y)
{
    if (y <= levels.front().first) {
        return levels.front().second;
    }
    for (std::size_t i = 1; i < levels.size(); ++i) {
        if (y <= levels[i].first) {
            const auto [x0, y0] = levels[i - 1];
            const auto [x1, y1] = levels[i];
            return y0 + (y - x0) * (y1 - y0) / (x1 - x0);
        }
    }
    return levels.back().second + (y - levels.back().first);
}

double commonHeight(std::span<const Leveled> panes, double wanted)
{
    double lowest = 0; // least height on the screen that every pane can reach
    double highest = std::numeric_limits<double>::max();
    for (const Leveled &pane : panes) {
        lowest = std::max(lowest, pane.top - pane.furthest);
        highest = std::min(highest, pane.top);
    }
    return std::max(std::min(wanted, highest), lowest);
}

double glide(double line, double delta, double place, double furthest, double height)
{
    // Twice the way that is left: the line arrives with the text, and never jumps.
    const double highest = std::min(height, 2 * place);
    const double lowest = std::max(0.0, height - 2 * (furthest - place));
    const double wanted = std::max(std::min(line, highest), std::min(lowest, height));
    const double reach = 2 * std::abs(delta);
    return std::clamp(wanted, line - reach, line + reach);
}

} // namespace sidebyline
