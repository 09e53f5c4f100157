// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/training/goldscore.h"

#include <set>

namespace sidebyline {

namespace {

/// Counts hits, false alarms and misses.
struct Tally
{
    int hits = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double f1() const { return hits == 0 ? 0.0 : 2.0 * hits / (2.0 * hits + wrong + missed); }
};

[[nodiscard]] bool isLinked(char label)
{
    return label == 'W' || label == 'P' || label == 'M';
}

} // namespace

GoldScore scoreAgainstGold(const GoldStory &story, const StoryText &text, const std::vector<Candidate> &pairs,
                           const std::vector<Verdict> &verdicts)
{
    Tally wording;
    Tally claims;
    std::set<QString> linked;
    std::set<QString> optional;
    std::set<QString> found;
    for (const auto &[ids, label] : story.labels) {
        wording.missed += label == 'W' ? 1 : 0;
        claims.missed += isLinked(label) ? 1 : 0;
        (isLinked(label) ? linked : optional).insert({ids.first, ids.second});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!verdicts[i].linked) {
            continue;
        }
        const StorySentence &a = text.sentences[std::size_t(pairs[i].a)];
        const StorySentence &b = text.sentences[std::size_t(pairs[i].b)];
        const char label = story.label(a.ref.article, a.place, b.ref.article, b.place);
        found.insert(story.ids[std::size_t(a.ref.article)][std::size_t(a.place)]);
        found.insert(story.ids[std::size_t(b.ref.article)][std::size_t(b.place)]);
        claims.hits += isLinked(label) ? 1 : 0;
        claims.wrong += label == '-' ? 1 : 0;
        wording.hits += verdicts[i].wording && label == 'W' ? 1 : 0;
        wording.wrong += verdicts[i].wording && label == '-' ? 1 : 0;
    }
    wording.missed -= wording.hits;
    claims.missed -= claims.hits;
    Tally unique;
    for (const std::vector<QString> &article : story.ids) {
        for (const QString &id : article) {
            const bool shared = linked.contains(id);
            if (!shared && optional.contains(id)) {
                continue;
            }
            unique.hits += !shared && !found.contains(id) ? 1 : 0;
            unique.wrong += shared && !found.contains(id) ? 1 : 0;
            unique.missed += !shared && found.contains(id) ? 1 : 0;
        }
    }
    return {wording.f1(), claims.f1(), unique.f1()};
}

} // namespace sidebyline
