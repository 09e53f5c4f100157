// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/mergedecisions.h"

#include <QHash>

#include <algorithm>

namespace sidebyline {

namespace {

/// Kinds that speak of one question: whether two sentences say the same.
bool linksOrParts(DecisionKind kind)
{
    using enum DecisionKind;
    return kind == NotSameClaim || kind == LinkByHand || kind == Split;
}

QString sideText(std::span<const PassageKey> passages)
{
    QStringList keys;
    for (const PassageKey &passage : passages) {
        // An article is named by its words alone: both readers may keep it at different places.
        keys.append(QString::number(passage.article.text, 16) + u'.' + QString::number(passage.words, 16) +
                    u'.' + QString::number(passage.nth));
    }
    keys.sort();
    return keys.join(u' ');
}

bool sameAnswer(const Decision &one, const Decision &other)
{
    if (one.kind == DecisionKind::Story) {
        return sideText(one.against) == sideText(other.against);
    }
    const bool parts = one.kind != DecisionKind::LinkByHand;
    return linksOrParts(one.kind) ? parts == (other.kind != DecisionKind::LinkByHand)
                                  : one.value == other.value;
}

} // namespace

quint64 subjectHash(const Decision &decision)
{
    // Which story an article belongs to is what was decided, not what it is about.
    const bool moves = decision.kind == DecisionKind::Story;
    QStringList sides{sideText(decision.passages), moves ? QString() : sideText(decision.against)};
    sides.sort();
    const DecisionKind question = linksOrParts(decision.kind) ? DecisionKind::NotSameClaim : decision.kind;
    QString text = decisionKindName(question) + u'|' + sides.join(u'|');
    if (decision.kind == DecisionKind::NotAConflict) {
        text += u'|' + decision.value;
    }
    // Not wordsHash(): the marks between the parts count.
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const QChar c : std::as_const(text)) {
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    return hash;
}

DecisionMerge mergeDecisions(std::span<const Decision> mine, std::span<const Decision> theirs)
{
    QHash<quint64, const Decision *> known;
    QHash<QString, const Decision *> ids;
    for (const Decision &decision : mine) {
        known.insert(subjectHash(decision), &decision);
        ids.insert(decision.id, &decision);
    }
    DecisionMerge merge;
    merge.added.reserve(theirs.size()); // pointers into it stay
    for (const Decision &decision : theirs) {
        const Decision *same = ids.value(decision.id, nullptr);
        same = same ? same : known.value(subjectHash(decision), nullptr);
        if (!same) {
            merge.added.push_back(decision);
            known.insert(subjectHash(decision), &merge.added.back());
            ids.insert(decision.id, &merge.added.back());
        } else if (same->kind == decision.kind ? sameAnswer(*same, decision)
                                               : linksOrParts(same->kind) && sameAnswer(*same, decision)) {
            ++merge.same;
        } else {
            merge.conflicts.push_back({*same, decision});
        }
    }
    return merge;
}

} // namespace sidebyline
