// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"
#include "app/quickpickmodel.h"
#include "items/stops.h"

#include <vector>

namespace sidebyline {

class CommandActions;

/// A list to pick from and what each entry stands for.
struct CommandPicks
{
    std::vector<PickEntry> entries;
    std::vector<CommandId> ids; ///< one an entry
};

/// Every command that there is now, those named in @p recent first, the others in the order of the menus;
/// with their keys, and why they can't be given where they can't.
[[nodiscard]] CommandPicks commandPicks(const CommandActions &actions, const QStringList &recent);

/// Why a command can't be given, in words.
[[nodiscard]] QString missingText(CommandNeeds needs);

struct ClaimPicks
{
    std::vector<PickEntry> entries;
    std::vector<int> claims; ///< indices into Comparison::claims, one an entry
};

/// The claims of a story by their numbers, as the inspector counts them: "12 · words of the claim".
/// @param stops the story's stops, in any order
[[nodiscard]] ClaimPicks claimPicks(const Story &story, const std::vector<Stop> &stops);

} // namespace sidebyline
