// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sidebyline {

/// Where an article is read: independent of fonts, widths and what is folded.
struct ReadingPlace
{
    QString path;    ///< the article's
    int block = -1;  ///< the first one in view; -1: the article's top
    double part = 0; ///< of it that is scrolled out, 0 … 1

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

} // namespace sidebyline
