// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/datetext.h"
#include "pages/metadata.h"
#include "pages/pagefields.h"
#include "pages/pagelines.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace sidebyline {

/// What the finders of single fields look at.
struct FieldContext
{
    const PageTree &page;
    const PageMetadata &metadata;
    const PageLines &lines;
    QString outlet;
    DayOrder order = DayOrder::Unknown;
    int headlineLine = -1;  ///< where the headline stands, once it is found
    std::stop_token stop{}; ///< candidates found once it is requested are not all

    [[nodiscard]] bool goesOn() const { return !stop.stop_requested(); }
    [[nodiscard]] const PageLine &line(int index) const { return lines.lines[std::size_t(index)]; }
    [[nodiscard]] int count() const { return int(lines.lines.size()); }
};

// Each gives its candidates, best first.
[[nodiscard]] std::vector<FieldCandidate> headlineCandidates(const FieldContext &context);
[[nodiscard]] std::vector<FieldCandidate> bylineCandidates(const FieldContext &context);
[[nodiscard]] std::vector<FieldCandidate> deckCandidates(const FieldContext &context,
                                                         const QString &headline);
[[nodiscard]] std::vector<FieldCandidate> dateCandidates(const FieldContext &context);

/// The outlet's name by data, title and address; empty where they do not tell it.
[[nodiscard]] QString outletOf(const PageMetadata &metadata, const QString &headline);

/// Names and headlines are compared by their words, in lower case and without marks: hashes, sorted.
using WordBag = std::vector<std::size_t>;
[[nodiscard]] WordBag wordBag(QStringView text);
/// Twice the words that two texts share by the words of both, 0 to 1; words count as often as they stand.
[[nodiscard]] double wordAgreement(const WordBag &a, const WordBag &b);

/// The parts of a title between " | ", " - ", ": " and such.
[[nodiscard]] QStringList titleParts(const QString &title);

/// Best first; equal scores in the order found. Of equal values only the best stays.
void rank(std::vector<FieldCandidate> &candidates);

} // namespace sidebyline
