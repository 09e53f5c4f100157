// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/facts.h"
#include "articles/threads.h"

#include <span>

namespace sidebyline {

/// A text's paragraphs and what is known of each; the spans are equally long.
struct Page
{
    std::span<const Paragraph> paragraphs;
    std::span<const Facts> facts;
    std::span<const ThreadMark> marks;

    [[nodiscard]] std::size_t size() const { return facts.size(); }
    /// Whether comments or their form have begun above paragraph @p i.
    [[nodiscard]] bool isThread(std::size_t i) const
    {
        return marks[i].text >= 0.5F || marks[i].underHeading >= 0.5F || marks[i].belowForm;
    }
};

} // namespace sidebyline
