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
    -7.25087F,
    {
        3.80142F, // 0.34 gram-cosine
        -2.89083F, // -0.27 stem-cosine
        -0.57302F, // -0.08 contained-most
        0.93292F, // 0.08 contained-least
        5.15666F, // 0.63 grams-most
        -0.59311F, // -0.05 grams-least
        -0.02560F, // -0.01 run
        -0.32610F, // -0.14 run-content
        -3.16027F, // -0.30 run-share
        1.24708F, // 0.12 covered-most
        -2.78163F, // -0.19 covered-least
        0.12896F, // 0.06 covered-words
        0.64930F, // 0.43 run-rarity
        -0.02058F, // -0.01 quote-run
        2.89549F, // 0.32 quote-share
        0.23046F, // 0.07 half-quote-run
        1.71083F, // 0.17 numbers
        0.48153F, // 0.10 numbers-differ
        0.29349F, // 0.11 names-most
        -0.11519F, // -0.02 names-least
        -0.57920F, // -0.09 plain-most
        4.33111F, // 0.39 plain-least
        0.01144F, // 0.00 pairs
        0.65333F, // 0.25 shared-stems
        1.64072F, // 0.33 rarest-stem
        1.92619F, // 0.50 early
        0.52450F, // 0.13 place-difference
        0.54208F, // 0.07 both-lead
        -0.01853F, // -0.01 length-ratio
        -0.06031F, // -0.03 shorter
        -0.12180F, // -0.05 longer
        -0.65818F, // -0.27 both-quote
        -0.33576F, // -0.17 one-quotes
        2.10039F, // 0.22 neighbours-most
        -2.34566F, // -0.07 neighbours-least
        3.69446F, // 0.43 crossing
        -0.15436F, // -0.01 swapped
        2.17999F, // 0.15 third-outlet
        0.97161F, // 0.21 lead-least
        -0.40308F, // -0.05 lead-most
        0.00954F, // 0.01 best-partners
        -1.12322F, // -0.22 rival-most
        1.01831F, // 0.09 rival-least
        -0.83458F, // -0.26 outdone
        0.86166F, // 0.13 share-most
        0.39343F, // 0.03 share-least
    }};

/// That one re-uses the other's wording.
inline constexpr PairModel wordingModel{
    -6.07270F,
    {
        4.10089F, // 0.36 gram-cosine
        -0.07841F, // -0.01 stem-cosine
        -0.64701F, // -0.09 contained-most
        -2.32013F, // -0.19 contained-least
        3.23901F, // 0.39 grams-most
        2.75465F, // 0.22 grams-least
        0.18648F, // 0.11 run
        0.26145F, // 0.11 run-content
        -0.81622F, // -0.08 run-share
        1.27649F, // 0.12 covered-most
        -0.45116F, // -0.03 covered-least
        0.79770F, // 0.38 covered-words
        0.12518F, // 0.08 run-rarity
        0.64256F, // 0.19 quote-run
        1.15793F, // 0.13 quote-share
        -0.08594F, // -0.02 half-quote-run
        0.63468F, // 0.06 numbers
        0.02474F, // 0.01 numbers-differ
        -0.43759F, // -0.16 names-most
        -1.72303F, // -0.30 names-least
        1.01614F, // 0.16 plain-most
        2.44849F, // 0.22 plain-least
        1.59868F, // 0.56 pairs
        -0.19449F, // -0.07 shared-stems
        -1.47525F, // -0.30 rarest-stem
        -0.10660F, // -0.03 early
        -0.25490F, // -0.06 place-difference
        -0.04251F, // -0.01 both-lead
        -0.38531F, // -0.17 length-ratio
        -0.22874F, // -0.11 shorter
        -0.86930F, // -0.33 longer
        0.61167F, // 0.25 both-quote
        -0.28809F, // -0.14 one-quotes
        1.19133F, // 0.12 neighbours-most
        -8.39585F, // -0.25 neighbours-least
        2.28965F, // 0.27 crossing
        -1.82980F, // -0.17 swapped
        0.90888F, // 0.06 third-outlet
        0.34096F, // 0.07 lead-least
        1.36334F, // 0.17 lead-most
        0.82241F, // 0.43 best-partners
        -0.00415F, // -0.00 rival-most
        -0.64971F, // -0.06 rival-least
        0.69981F, // 0.22 outdone
        0.06258F, // 0.01 share-most
        1.90927F, // 0.13 share-least
    }};

// clang-format on

} // namespace sidebyline
