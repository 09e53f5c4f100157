// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <span>
#include <vector>

namespace sidebyline {

/// Tells how many outlets articles are by: those of one name count once. Made once a story, linear in its
/// articles.
class OutletCount
{
public:
    explicit OutletCount(std::span<const ArticlePtr> articles);

    /// Of all articles.
    [[nodiscard]] int all() const { return m_all; }
    /// Of the articles at the indices @p chosen, each as often as it comes.
    [[nodiscard]] int of(std::span<const int> chosen) const;
    /// Of those that @p passages stand in, a claim's members, in order of their articles.
    [[nodiscard]] int of(std::span<const SentenceRef> passages) const;
    /// Of those that carry each of @p claims.
    [[nodiscard]] std::vector<int> ofEach(std::span<const Claim> claims) const;

private:
    std::vector<int> m_numbers; ///< of the outlets, by article
    int m_all = 0;
};

} // namespace sidebyline
