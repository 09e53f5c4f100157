// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by models/comparison/training/train; do not edit. Behind each weight: what a change of the
// feature by its standard deviation adds to the logarithm of the odds, and the feature's name.

#pragma once

#include "comparison/scorer.h"

namespace sidebyline {

// clang-format off
/// That two sentences make the same claim, in whatever words.
inline constexpr PairModel claimModel{
    -7.18170F,
    {
        3.79677F, // 0.34 gram-cosine
        -2.80162F, // -0.26 stem-cosine
        -0.59141F, // -0.08 contained-most
        0.67808F, // 0.06 contained-least
        5.18993F, // 0.63 grams-most
        -0.45932F, // -0.04 grams-least
        -0.02443F, // -0.01 run
        -0.33083F, // -0.14 run-content
        -3.15765F, // -0.30 run-share
        1.22395F, // 0.11 covered-most
        -2.79270F, // -0.19 covered-least
        0.12979F, // 0.06 covered-words
        0.65170F, // 0.44 run-rarity
        -0.00353F, // -0.00 quote-run
        2.84988F, // 0.32 quote-share
        0.22888F, // 0.07 half-quote-run
        1.71780F, // 0.17 numbers
        0.47687F, // 0.10 numbers-differ
        0.27309F, // 0.10 names-most
        -0.05426F, // -0.01 names-least
        -0.57560F, // -0.09 plain-most
        4.40746F, // 0.40 plain-least
        0.01977F, // 0.01 pairs
        0.66031F, // 0.25 shared-stems
        1.62473F, // 0.33 rarest-stem
        1.92623F, // 0.50 early
        0.53729F, // 0.13 place-difference
        0.50246F, // 0.06 both-lead
        -0.02360F, // -0.01 length-ratio
        -0.06456F, // -0.03 shorter
        -0.13422F, // -0.05 longer
        -0.68650F, // -0.28 both-quote
        -0.34078F, // -0.17 one-quotes
        2.10515F, // 0.22 neighbours-most
        -2.32327F, // -0.07 neighbours-least
        3.65397F, // 0.43 crossing
        -0.15229F, // -0.01 swapped
        2.01872F, // 0.14 third-outlet
        0.93195F, // 0.20 lead-least
        -0.32565F, // -0.04 lead-most
        -0.00021F, // -0.00 best-partners
        -1.06582F, // -0.21 rival-most
        0.92048F, // 0.08 rival-least
        -0.81179F, // -0.25 outdone
        0.82743F, // 0.12 share-most
        0.39571F, // 0.03 share-least
    }};

/// That one re-uses the other's wording.
inline constexpr PairModel wordingModel{
    -6.20755F,
    {
        4.21584F, // 0.37 gram-cosine
        -0.08678F, // -0.01 stem-cosine
        -0.62836F, // -0.08 contained-most
        -2.34847F, // -0.19 contained-least
        3.35540F, // 0.40 grams-most
        2.83293F, // 0.22 grams-least
        0.18391F, // 0.11 run
        0.25721F, // 0.11 run-content
        -0.80207F, // -0.08 run-share
        1.24252F, // 0.11 covered-most
        -0.58283F, // -0.04 covered-least
        0.79754F, // 0.38 covered-words
        0.11599F, // 0.08 run-rarity
        0.64504F, // 0.19 quote-run
        1.15325F, // 0.13 quote-share
        -0.09992F, // -0.03 half-quote-run
        0.65289F, // 0.06 numbers
        0.02504F, // 0.01 numbers-differ
        -0.41337F, // -0.15 names-most
        -1.65619F, // -0.29 names-least
        0.90508F, // 0.14 plain-most
        2.48658F, // 0.22 plain-least
        1.58434F, // 0.55 pairs
        -0.20195F, // -0.08 shared-stems
        -1.27525F, // -0.26 rarest-stem
        -0.10292F, // -0.03 early
        -0.25456F, // -0.06 place-difference
        -0.07377F, // -0.01 both-lead
        -0.38077F, // -0.17 length-ratio
        -0.22955F, // -0.11 shorter
        -0.85909F, // -0.33 longer
        0.60956F, // 0.25 both-quote
        -0.29599F, // -0.15 one-quotes
        1.18355F, // 0.12 neighbours-most
        -8.30712F, // -0.24 neighbours-least
        2.30454F, // 0.27 crossing
        -1.83622F, // -0.17 swapped
        0.78264F, // 0.05 third-outlet
        0.34945F, // 0.07 lead-least
        1.43838F, // 0.18 lead-most
        0.79958F, // 0.42 best-partners
        -0.00370F, // -0.00 rival-most
        -0.73795F, // -0.07 rival-least
        0.73696F, // 0.23 outdone
        0.01627F, // 0.00 share-most
        1.89791F, // 0.13 share-least
    }};

// clang-format on

} // namespace sidebyline
