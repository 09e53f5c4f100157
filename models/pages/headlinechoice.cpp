// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/headlinechoice.h"

#include "pages/fieldfinders.h"

#include <algorithm>
#include <cstdlib>

namespace sidebyline {

namespace {

/// Below this nothing is taken for the headline.
constexpr float LeastLikely = 0.05F;
/// What being one in the likeliest order of classes is worth.
constexpr float OrderWorth = 0.25F;
/// A second one is one above this, and no further away.
constexpr float LikelyAlone = 0.6F;
constexpr int FewBlocks = 3;
/// A block that likely is the headline stands against a field that agrees with it less than this.
constexpr float LikelyBlock = 0.5F;
constexpr double OtherWords = 0.4;

float likelihood(const ClassValues &values)
{
    return values[std::size_t(BlockClass::Headline)];
}

BlockClass likeliestOther(ClassValues values)
{
    values[std::size_t(BlockClass::Headline)] = -1;
    return BlockClass(std::ranges::max_element(values) - values.begin());
}

} // namespace

int settleHeadline(std::span<const ClassValues> probabilities, std::span<BlockClass> classes)
{
    int best = -1;
    float most = LeastLikely;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const float worth =
            likelihood(probabilities[i]) + (classes[i] == BlockClass::Headline ? OrderWorth : 0);
        if (classes[i] != BlockClass::Comment && worth > most) {
            best = int(i);
            most = worth;
        }
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const bool near = std::abs(int(i) - best) <= FewBlocks && likelihood(probabilities[i]) >= LikelyAlone;
        if (int(i) == best) {
            classes[i] = BlockClass::Headline;
        } else if (classes[i] == BlockClass::Headline && !near) {
            classes[i] = likeliestOther(probabilities[i]);
        }
    }
    return best;
}

QString headlineOf(const QString &field, const QString &block, const ClassValues &probabilities)
{
    const bool other = likelihood(probabilities) >= LikelyBlock &&
                       wordAgreement(wordBag(field), wordBag(block)) < OtherWords;
    return field.isEmpty() || other ? block : field;
}

} // namespace sidebyline
