// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldfinders.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// How far below the headline a deck may stand, and above which score it is one.
constexpr int MaxDistance = 14;
constexpr double GoodEnough = 1.5;

/// A paragraph as those of the text below, by its element and its names.
bool isPlainParagraph(const FieldContext &context, int index)
{
    const PageLine &line = context.line(index);
    const int body = context.lines.bodyFirst;
    if (body < 0 || line.heading > 0) {
        return false;
    }
    const auto &nodes = context.page.nodes;
    const auto parentOf = [&](const PageLine &one) { return nodes[std::size_t(one.element)].parent; };
    const bool named = bool(line.near & Hint::Deck);
    return !named && nodes[std::size_t(line.element)].tag == Tag::P && line.element >= 0 &&
           (parentOf(line) == parentOf(context.line(body)) || index == body);
}

/// Descriptions are often cut off: what counts is that the shorter one is in the longer one.
double descriptionAgreement(const FieldContext &context, const QString &text)
{
    const auto words = wordBag(text);
    double best = 0;
    for (const QString &description : context.metadata.all(PageField::Deck)) {
        const auto said = wordBag(description);
        const double shorter = double(std::min(words.size(), said.size()));
        const double both = double(words.size() + said.size());
        if (shorter >= 4 && shorter * 4 >= both) {
            best = std::max(best, wordAgreement(words, said) * both / 2 / shorter);
        }
    }
    return best;
}

double hintScore(const PageLine &line)
{
    double score = line.near & Hint::Deck ? 1.8 : line.around & Hint::Deck ? 0.8 : 0;
    score += line.heading >= 2 && line.heading <= 4 ? 0.9 : 0;
    score += line.isStrong ? 0.5 : 0;
    score -= line.near & (Hints(Hint::Byline) | Hint::Date | Hint::Kicker) ? 1.5 : 0;
    score -= (line.near | line.around) & Hint::Caption ? 1.5 : 0;
    score -= (line.near | line.around) & Hint::Comment ? 2 : 0;
    score -= (line.near | line.around) & (Hints(Hint::Elsewhere) | Hint::Biography) ? 1 : 0;
    return score;
}

} // namespace

std::vector<FieldCandidate> deckCandidates(const FieldContext &context, const QString &headline)
{
    std::vector<FieldCandidate> all;
    if (context.headlineLine < 0) {
        return all;
    }
    const auto title = wordBag(headline);
    const int body = context.lines.bodyFirst;
    const int until = std::min(context.count(), context.headlineLine + MaxDistance);
    for (int i = context.headlineLine + 1; i < until; ++i) {
        const PageLine &line = context.line(i);
        const auto words = wordBag(line.text);
        if (words.size() < 4 || words.size() > 90 || line.linked * 2 > line.text.size() ||
            wordAgreement(words, title) > 0.8 || (body >= 0 && i > body + 1)) {
            continue;
        }
        const double agrees = descriptionAgreement(context, line.text);
        double score = hintScore(line) + (agrees > 0.7 ? 1.2 * agrees : 0);
        score += i == context.headlineLine + 1 ? (line.heading > 0 ? 0.8 : 0.5)
                                               : -0.05 * double(i - context.headlineLine);
        score -= isPlainParagraph(context, i) ? 1.6 : 0;
        score -= words.size() > 60 ? 0.5 : 0;
        score -= labelledDates(line.text, context.order).empty() || words.size() > 15 ? 0 : 1.5;
        if (score >= GoodEnough) {
            all.push_back({line.text, score, line.element, line.last});
        }
    }
    rank(all);
    return all;
}

} // namespace sidebyline
