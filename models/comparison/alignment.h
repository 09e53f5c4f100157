// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace sidebyline {

/// That item may stand in slot, and how much speaks for it (above 0).
struct AlignmentEdge
{
    int item = 0;
    int slot = 0;
    float weight = 0;

    friend bool operator==(AlignmentEdge, AlignmentEdge) = default;
};

/// Where an item stands.
struct Alignment
{
    int slot = -1;      ///< -1: no edge leads from it
    float weight = 0;   ///< of the edge chosen
    bool moved = false; ///< out of the items' order

    friend bool operator==(Alignment, Alignment) = default;
};

/// An item that is moved counts for so much of its best edge.
inline constexpr float movedShare = 0.5F;

/// Puts each of @p items items with edges into a slot so that the total weight is greatest: items that are
/// not moved stand in slots that never fall while the items rise; one that is moved stands in the slot of its
/// heaviest edge (the first of these) and counts for movedShare of it. @p edges sorted by item, then slot,
/// each pair once; slots are below @p slots. Cost: edges × log slots.
[[nodiscard]] std::vector<Alignment> align(std::span<const AlignmentEdge> edges, int items, int slots);

/// The total weight of an alignment.
[[nodiscard]] float totalWeight(std::span<const Alignment> alignment);

} // namespace sidebyline
