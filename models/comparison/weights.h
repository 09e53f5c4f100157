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
    -6.50380F,
    {
        3.60685F, // 0.47 gram-cosine
        -1.38869F, // -0.19 stem-cosine
        -0.13958F, // -0.03 contained-most
        0.43935F, // 0.05 contained-least
        4.05919F, // 0.69 grams-most
        1.44522F, // 0.17 grams-least
        0.01009F, // 0.01 run
        -0.07150F, // -0.04 run-content
        -2.36946F, // -0.35 run-share
        0.53405F, // 0.08 covered-most
        -1.39545F, // -0.16 covered-least
        0.03089F, // 0.02 covered-words
        0.39068F, // 0.35 run-rarity
        0.14963F, // 0.07 quote-run
        2.29423F, // 0.45 quote-share
        0.22435F, // 0.09 half-quote-run
        1.95653F, // 0.29 numbers
        0.83759F, // 0.16 numbers-differ
        0.22719F, // 0.09 names-most
        -0.30615F, // -0.07 names-least
        -0.22722F, // -0.05 plain-most
        2.99635F, // 0.42 plain-least
        0.20941F, // 0.11 pairs
        0.37671F, // 0.18 shared-stems
        1.15308F, // 0.21 rarest-stem
        1.31092F, // 0.36 early
        0.05570F, // 0.01 place-difference
        0.56647F, // 0.11 both-lead
        -0.06558F, // -0.03 length-ratio
        0.07712F, // 0.04 shorter
        0.05502F, // 0.03 longer
        -0.64975F, // -0.28 both-quote
        -0.41830F, // -0.20 one-quotes
        1.74875F, // 0.24 neighbours-most
        -1.78324F, // -0.06 neighbours-least
        2.72320F, // 0.44 crossing
        -0.05048F, // -0.01 swapped
        0.48487F, // 0.06 third-outlet
        1.03899F, // 0.26 lead-least
        0.25553F, // 0.04 lead-most
        -0.01978F, // -0.01 best-partners
        -1.14682F, // -0.23 rival-most
        0.82487F, // 0.09 rival-least
        -0.26005F, // -0.08 outdone
        0.41806F, // 0.12 share-most
        0.22125F, // 0.04 share-least
    },
    0.01795F};

/// That one re-uses the other's wording.
inline constexpr PairModel wordingModel{
    -5.42870F,
    {
        3.31503F, // 0.42 gram-cosine
        0.41338F, // 0.06 stem-cosine
        -0.25298F, // -0.05 contained-most
        -0.65464F, // -0.08 contained-least
        2.63219F, // 0.44 grams-most
        2.52049F, // 0.30 grams-least
        0.19030F, // 0.14 run
        0.26638F, // 0.15 run-content
        -0.10889F, // -0.02 run-share
        1.10125F, // 0.17 covered-most
        0.50550F, // 0.06 covered-least
        0.46064F, // 0.36 covered-words
        0.14061F, // 0.12 run-rarity
        0.46780F, // 0.23 quote-run
        1.00248F, // 0.19 quote-share
        -0.09952F, // -0.04 half-quote-run
        0.34179F, // 0.05 numbers
        -0.01218F, // -0.00 numbers-differ
        -0.55126F, // -0.21 names-most
        -1.32238F, // -0.30 names-least
        0.78860F, // 0.17 plain-most
        1.83662F, // 0.25 plain-least
        1.02022F, // 0.54 pairs
        -0.04538F, // -0.02 shared-stems
        -1.73177F, // -0.32 rarest-stem
        -0.15895F, // -0.04 early
        -0.31481F, // -0.08 place-difference
        0.05476F, // 0.01 both-lead
        -0.38681F, // -0.18 length-ratio
        -0.13693F, // -0.08 shorter
        -0.57982F, // -0.27 longer
        0.60490F, // 0.26 both-quote
        -0.32956F, // -0.16 one-quotes
        1.11802F, // 0.16 neighbours-most
        -7.09736F, // -0.24 neighbours-least
        1.85139F, // 0.30 crossing
        -1.10264F, // -0.11 swapped
        1.12415F, // 0.13 third-outlet
        0.54522F, // 0.13 lead-least
        1.26667F, // 0.22 lead-most
        0.55378F, // 0.41 best-partners
        -0.05489F, // -0.01 rival-most
        -0.48402F, // -0.05 rival-least
        0.55206F, // 0.17 outdone
        -0.17815F, // -0.05 share-most
        0.76938F, // 0.12 share-least
    },
    0.00423F};

// clang-format on

} // namespace sidebyline
