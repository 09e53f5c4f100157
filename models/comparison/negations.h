// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"
#include "text/words.h"

#include <QStringView>

#include <optional>
#include <span>

namespace sidebyline {

/// Where one sentence denies what another affirms: the stretch of the denial ("did not close") and that of
/// the affirmation ("closed").
struct Denial
{
    TextRange denied;
    TextRange affirmed;

    friend constexpr bool operator==(Denial, Denial) = default;
};

/// Whether @p denying denies what @p affirming says: it holds a single "not" or "never", the other sentence
/// none nor any word that turns a meaning round ("deny", "fail", "without", "if"), and the content words
/// around it stand in the other one in the same order. @p text and @p otherText are those that the words'
/// ranges refer to. English, German and French. Cost: the product of a few words.
[[nodiscard]] std::optional<Denial> findDenial(QStringView text, std::span<const Word> denying,
                                               QStringView otherText, std::span<const Word> affirming);

} // namespace sidebyline
