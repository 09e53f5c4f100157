// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/verdicts.h"

#include <algorithm>

namespace sidebyline {

namespace {

struct Subject
{
    SubjectKind kind = SubjectKind::Claim;
    std::vector<PassageKey> passages;
};

std::vector<PassageKey> keysOf(const VerdictPlace &place, std::span<const SentenceRef> sentences)
{
    std::vector<PassageKey> keys;
    for (const SentenceRef sentence : sentences) {
        keys.push_back(place.index->sentenceKey(sentence));
    }
    return keys;
}

const Claim &claimOf(const VerdictPlace &place)
{
    return place.story->comparison.claims[std::size_t(place.stop.claim)];
}

Subject subjectOf(const VerdictPlace &place)
{
    const SentenceRef at = place.stop.sentence;
    switch (place.stop.kind) {
    case StopKind::Claim:
        return {SubjectKind::Claim, keysOf(place, claimOf(place).members)};
    case StopKind::Unique:
        return {SubjectKind::Sentence, {place.index->sentenceKey(at)}};
    case StopKind::Comment:
        return {SubjectKind::Comment, {place.index->blockKey(at.article, at.block)}};
    }
    return {};
}

/// The decisions of a kind that the mark of the place rests on.
std::vector<Decision> standing(const VerdictPlace &place, DecisionKind kind)
{
    const StoryMarks marks = marksOf(*place.index, place.story->comparison, place.decisions);
    const ReviewMark &mark = markOf(marks, place.stop);
    std::vector<Decision> found;
    for (const Decision &decision : place.decisions) {
        if (decision.kind == kind && mark.ids.contains(decision.id)) {
            found.push_back(decision);
        }
    }
    return found;
}

Decision decisionAt(const VerdictPlace &place, DecisionKind kind, const QString &value, qint64 time)
{
    Subject subject = subjectOf(place);
    return makeDecision(kind, subject.kind, std::move(subject.passages), {}, value, time);
}

/// Parts the claim of the place; nothing where one side is empty.
DecisionEdit part(const VerdictPlace &place, DecisionKind kind, const ClaimParts &parts, qint64 time)
{
    if (parts.here.empty() || parts.rest.empty()) {
        return {};
    }
    return {.removed = {},
            .added = {makeDecision(kind, SubjectKind::Claim, keysOf(place, parts.here),
                                   keysOf(place, parts.rest), {}, time)}};
}

} // namespace

DecisionEdit toggleStatus(const VerdictPlace &place, DecisionKind kind, qint64 time)
{
    std::vector<Decision> there = standing(place, kind);
    if (!there.empty()) {
        return {.removed = std::move(there), .added = {}};
    }
    return {.removed = {}, .added = {decisionAt(place, kind, {}, time)}};
}

DecisionEdit setNote(const VerdictPlace &place, const QString &note, qint64 time)
{
    DecisionEdit edit{.removed = standing(place, DecisionKind::Note), .added = {}};
    const bool same = edit.removed.size() == 1 && edit.removed.front().value == note;
    if (same) {
        return {};
    }
    if (!note.trimmed().isEmpty()) {
        edit.added.push_back(decisionAt(place, DecisionKind::Note, note, time));
    }
    return edit;
}

DecisionEdit notSameClaim(const VerdictPlace &place, qint64 time)
{
    if (place.stop.kind != StopKind::Claim) {
        return {};
    }
    ClaimParts parts;
    for (const SentenceRef member : claimOf(place).members) {
        (member.article == place.sentence.article ? parts.here : parts.rest).push_back(member);
    }
    return part(place, DecisionKind::NotSameClaim, parts, time);
}

DecisionEdit splitClaim(const VerdictPlace &place, qint64 time)
{
    if (place.stop.kind != StopKind::Claim) {
        return {};
    }
    const ClaimParts parts = splitAt(place.story->comparison, claimOf(place), place.sentence);
    return part(place, DecisionKind::Split, parts, time);
}

DecisionEdit linkByHand(const VerdictPlace &place, SentenceRef first, qint64 time)
{
    const SentenceRef second = place.sentence;
    const auto inOneClaim = [&](const Claim &claim) {
        return std::ranges::contains(claim.members, first) && std::ranges::contains(claim.members, second);
    };
    if (place.stop.kind == StopKind::Comment || first.article == second.article ||
        std::ranges::any_of(place.story->comparison.claims, inOneClaim)) {
        return {};
    }
    return {.removed = {},
            .added = {makeDecision(DecisionKind::LinkByHand, SubjectKind::Claim,
                                   {place.index->sentenceKey(first)}, {place.index->sentenceKey(second)}, {},
                                   time)}};
}

DecisionEdit notAConflict(const VerdictPlace &place, int conflict, qint64 time)
{
    DecisionEdit edit;
    if (place.stop.kind != StopKind::Claim) {
        return edit;
    }
    const std::vector<Conflict> &conflicts = claimOf(place).conflicts;
    for (int i = 0; i < int(conflicts.size()); ++i) {
        if (conflict < 0 || conflict == i) {
            edit.added.push_back(decisionAt(place, DecisionKind::NotAConflict,
                                            conflictValue(conflicts[std::size_t(i)]), time++));
        }
    }
    return edit;
}

DecisionEdit correctRole(const VerdictPlace &place, Role role, qint64 time)
{
    const SentenceRef at = place.sentence;
    DecisionEdit edit;
    const SentenceRef block{at.article, at.block, 0};
    for (const Decision &decision : place.decisions) {
        if (decision.kind == DecisionKind::Role &&
            place.index->findBlock(decision.passages.front()) == block) {
            edit.removed.push_back(decision);
        }
    }
    if (place.story->articles[std::size_t(at.article)]->blocks[std::size_t(at.block)].role == role) {
        return {};
    }
    edit.added.push_back(makeDecision(DecisionKind::Role, SubjectKind::Block,
                                      {place.index->blockKey(at.article, at.block)}, {}, roleName(role),
                                      time));
    return edit;
}

DecisionEdit correctArticle(const VerdictPlace &place, DecisionKind kind, const QString &value, qint64 time)
{
    const int index = place.sentence.article;
    DecisionEdit edit;
    for (const Decision &decision : place.decisions) {
        if (decision.kind == kind && place.index->findArticle(decision.passages.front().article) == index) {
            edit.removed.push_back(decision);
        }
    }
    const Article &article = *place.story->articles[std::size_t(index)];
    const QString &now = kind == DecisionKind::Headline ? article.headline
                         : kind == DecisionKind::Date   ? article.published
                                                        : article.outlet;
    const QString wanted = value.simplified();
    if (!wanted.isEmpty() && wanted == now) {
        return {};
    }
    if (!wanted.isEmpty()) {
        edit.added.push_back(
            makeDecision(kind, SubjectKind::Article, {place.index->wholeKey(index)}, {}, wanted, time));
    }
    return edit;
}

DecisionEdit reattach(const VerdictPlace &place, const Decision &orphan, qint64 time)
{
    DecisionEdit edit{.removed = {orphan}, .added = {}};
    switch (orphan.kind) {
    case DecisionKind::Reviewed:
    case DecisionKind::Flagged:
    case DecisionKind::Note:
        edit.added.push_back(decisionAt(place, orphan.kind, orphan.value, time));
        return edit;
    case DecisionKind::Role:
        edit.added.push_back(makeDecision(
            orphan.kind, orphan.subject,
            {place.index->blockKey(place.sentence.article, place.sentence.block)}, {}, orphan.value, time));
        return edit;
    case DecisionKind::Outlet:
    case DecisionKind::Headline:
    case DecisionKind::Date:
        edit.added.push_back(makeDecision(orphan.kind, orphan.subject,
                                          {place.index->wholeKey(place.sentence.article)}, {}, orphan.value,
                                          time));
        return edit;
    default:
        return {};
    }
}

const ReviewMark &markOf(const StoryMarks &marks, const Stop &stop)
{
    return stop.kind == StopKind::Claim ? marks.claim(stop.claim) : marks.sentence(stop.sentence);
}

} // namespace sidebyline
