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
    -7.24751F,
    {
        3.98488F, // 0.35 gram-cosine
        -2.85055F, // -0.27 stem-cosine
        -0.70060F, // -0.10 contained-most
        0.45695F, // 0.04 contained-least
        5.18721F, // 0.63 grams-most
        -0.07902F, // -0.01 grams-least
        -0.00543F, // -0.00 run
        -0.31255F, // -0.14 run-content
        -3.18916F, // -0.30 run-share
        1.29887F, // 0.12 covered-most
        -2.87366F, // -0.20 covered-least
        0.12551F, // 0.06 covered-words
        0.62648F, // 0.42 run-rarity
        -0.01435F, // -0.00 quote-run
        2.85682F, // 0.32 quote-share
        0.24121F, // 0.07 half-quote-run
        1.73472F, // 0.17 numbers
        0.47474F, // 0.10 numbers-differ
        0.29276F, // 0.11 names-most
        -0.11833F, // -0.02 names-least
        -0.57720F, // -0.09 plain-most
        4.35279F, // 0.40 plain-least
        0.01720F, // 0.01 pairs
        0.66790F, // 0.26 shared-stems
        1.58156F, // 0.32 rarest-stem
        1.90927F, // 0.50 early
        0.50878F, // 0.13 place-difference
        0.51626F, // 0.07 both-lead
        -0.01008F, // -0.00 length-ratio
        -0.05463F, // -0.03 shorter
        -0.10164F, // -0.04 longer
        -0.66254F, // -0.27 both-quote
        -0.32995F, // -0.16 one-quotes
        2.10672F, // 0.22 neighbours-most
        -2.28304F, // -0.07 neighbours-least
        3.71383F, // 0.43 crossing
        -0.11854F, // -0.01 swapped
        2.27141F, // 0.15 third-outlet
        0.98219F, // 0.21 lead-least
        -0.36397F, // -0.05 lead-most
        0.00056F, // 0.00 best-partners
        -1.11470F, // -0.22 rival-most
        1.04506F, // 0.10 rival-least
        -0.83254F, // -0.26 outdone
        0.83670F, // 0.13 share-most
        0.39842F, // 0.03 share-least
    },
    0.02180F};

/// That one re-uses the other's wording.
inline constexpr PairModel wordingModel{
    -6.09679F,
    {
        4.23135F, // 0.37 gram-cosine
        -0.16758F, // -0.02 stem-cosine
        -0.70735F, // -0.10 contained-most
        -2.42724F, // -0.19 contained-least
        3.32168F, // 0.40 grams-most
        2.98522F, // 0.23 grams-least
        0.18713F, // 0.11 run
        0.25673F, // 0.11 run-content
        -0.81869F, // -0.08 run-share
        1.28273F, // 0.12 covered-most
        -0.40430F, // -0.03 covered-least
        0.79408F, // 0.38 covered-words
        0.11859F, // 0.08 run-rarity
        0.65286F, // 0.19 quote-run
        1.11045F, // 0.12 quote-share
        -0.09420F, // -0.03 half-quote-run
        0.59792F, // 0.06 numbers
        0.01081F, // 0.00 numbers-differ
        -0.45314F, // -0.16 names-most
        -1.73007F, // -0.30 names-least
        1.03605F, // 0.16 plain-most
        2.38050F, // 0.21 plain-least
        1.58709F, // 0.56 pairs
        -0.18448F, // -0.07 shared-stems
        -1.51041F, // -0.30 rarest-stem
        -0.08406F, // -0.02 early
        -0.27495F, // -0.07 place-difference
        -0.05028F, // -0.01 both-lead
        -0.38070F, // -0.17 length-ratio
        -0.21597F, // -0.11 shorter
        -0.84264F, // -0.32 longer
        0.61003F, // 0.25 both-quote
        -0.27772F, // -0.14 one-quotes
        1.19301F, // 0.12 neighbours-most
        -8.56233F, // -0.25 neighbours-least
        2.28307F, // 0.27 crossing
        -1.78903F, // -0.16 swapped
        1.06102F, // 0.07 third-outlet
        0.33572F, // 0.07 lead-least
        1.39308F, // 0.17 lead-most
        0.81627F, // 0.43 best-partners
        -0.00045F, // -0.00 rival-most
        -0.71010F, // -0.06 rival-least
        0.67672F, // 0.21 outdone
        0.05497F, // 0.01 share-most
        1.79547F, // 0.12 share-least
    },
    0.00423F};

// clang-format on

} // namespace sidebyline
