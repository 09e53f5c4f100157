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
    -8.40210F,
    {
        3.36884F, // 0.30 gram-cosine
        -2.18441F, // -0.21 stem-cosine
        -0.22564F, // -0.03 contained-most
        1.73021F, // 0.14 contained-least
        4.84644F, // 0.59 grams-most
        -1.20656F, // -0.10 grams-least
        0.29005F, // 0.17 run
        0.20412F, // 0.09 run-content
        -2.73775F, // -0.26 run-share
        1.21274F, // 0.11 covered-most
        -2.27216F, // -0.15 covered-least
        0.09440F, // 0.03 quote-run
        2.81383F, // 0.31 quote-share
        0.25180F, // 0.07 half-quote-run
        1.66507F, // 0.17 numbers
        0.49006F, // 0.10 numbers-differ
        0.31208F, // 0.11 names-most
        0.05946F, // 0.01 names-least
        -0.48993F, // -0.08 plain-most
        4.29555F, // 0.39 plain-least
        0.02945F, // 0.01 pairs
        0.49444F, // 0.19 shared-stems
        2.06725F, // 0.41 rarest-stem
        1.93094F, // 0.51 early
        0.54557F, // 0.14 place-difference
        0.54277F, // 0.07 both-lead
        -0.01479F, // -0.01 length-ratio
        0.07425F, // 0.04 shorter
        0.10078F, // 0.04 longer
        -0.71562F, // -0.29 both-quote
        -0.32395F, // -0.16 one-quotes
        2.11192F, // 0.22 neighbours-most
        -1.81153F, // -0.05 neighbours-least
        3.32260F, // 0.39 crossing
        0.02503F, // 0.00 swapped
        2.28870F, // 0.15 third-outlet
        0.92346F, // 0.20 lead-least
        -0.37845F, // -0.05 lead-most
        -0.00978F, // -0.01 best-partners
        -1.03135F, // -0.20 rival-most
        1.13673F, // 0.10 rival-least
        -1.02849F, // -0.32 outdone
        0.81580F, // 0.12 share-most
        0.55180F, // 0.04 share-least
    }};

/// That one re-uses the other's wording.
inline constexpr PairModel wordingModel{
    -11.04551F,
    {
        1.91417F, // 0.17 gram-cosine
        0.62423F, // 0.06 stem-cosine
        -0.16006F, // -0.02 contained-most
        -0.97573F, // -0.08 contained-least
        1.35952F, // 0.16 grams-most
        1.50949F, // 0.12 grams-least
        0.49231F, // 0.28 run
        0.42769F, // 0.19 run-content
        -0.39351F, // -0.04 run-share
        2.94115F, // 0.27 covered-most
        2.91647F, // 0.20 covered-least
        1.30532F, // 0.39 quote-run
        1.50528F, // 0.16 quote-share
        0.00374F, // 0.00 half-quote-run
        0.07112F, // 0.01 numbers
        0.01251F, // 0.00 numbers-differ
        -0.53402F, // -0.19 names-most
        -1.41355F, // -0.25 names-least
        1.79294F, // 0.28 plain-most
        3.02300F, // 0.27 plain-least
        1.51729F, // 0.53 pairs
        0.19619F, // 0.07 shared-stems
        0.40681F, // 0.08 rarest-stem
        -0.19638F, // -0.05 early
        -0.09947F, // -0.02 place-difference
        -0.76733F, // -0.10 both-lead
        -0.12450F, // -0.05 length-ratio
        0.15691F, // 0.08 shorter
        0.09124F, // 0.03 longer
        0.52809F, // 0.21 both-quote
        -0.19497F, // -0.10 one-quotes
        2.53305F, // 0.27 neighbours-most
        -8.62385F, // -0.25 neighbours-least
        -1.98213F, // -0.23 crossing
        -1.18774F, // -0.11 swapped
        0.42695F, // 0.03 third-outlet
        0.44516F, // 0.09 lead-least
        1.18591F, // 0.15 lead-most
        0.60354F, // 0.32 best-partners
        -0.27287F, // -0.05 rival-most
        -0.97474F, // -0.09 rival-least
        -0.45286F, // -0.14 outdone
        0.24603F, // 0.04 share-most
        1.40393F, // 0.10 share-least
    }};

// clang-format on

} // namespace sidebyline
