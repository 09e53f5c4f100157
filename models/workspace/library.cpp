// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/library.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Compares what the pointers point to; null equals null alone.
template <typename Pointer>
bool samePointee(const Pointer &a, const Pointer &b)
{
    return a == b || (a && b && *a == *b);
}

template <typename Pointer>
bool sameValues(const std::vector<Pointer> &a, const std::vector<Pointer> &b)
{
    return std::ranges::equal(a, b, samePointee<Pointer>);
}

} // namespace

bool operator==(const Story &a, const Story &b)
{
    return a.id == b.id && a.title == b.title && sameValues(a.articles, b.articles) &&
           a.comparison == b.comparison && samePointee(a.found, b.found) && samePointee(a.review, b.review);
}

bool operator==(const Library &a, const Library &b)
{
    return a.folder == b.folder && sameValues(a.stories, b.stories) && a.problems == b.problems;
}

} // namespace sidebyline
