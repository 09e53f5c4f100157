// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the desk performs verdicts: on the undo stack, each with the place that undoing it leads to.

#include "items/articlename.h"
#include "navigation/navigator.h"
#include "review/reviewdesk.h"
#include "review/verdictcommand.h"
#include "workspace/reviewsession.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace sidebyline {

namespace {

/// What undoing a verdict given there leads back to.
VerdictSpot spotOf(const VerdictPlace &place)
{
    const SentenceRef at = place.sentence;
    VerdictSpot spot{.storyId = place.story->id, .kind = place.stop.kind};
    const QString outlet = articleName(place.story->articles, at.article);
    switch (place.stop.kind) {
    case StopKind::Claim:
        spot.name = ReviewDesk::tr("claim %1").arg(place.stop.claim + 1);
        for (const SentenceRef member :
             place.story->comparison.claims[std::size_t(place.stop.claim)].members) {
            spot.members.push_back(place.index->sentenceKey(member));
        }
        break;
    case StopKind::Unique:
        spot.name = ReviewDesk::tr("a sentence of %1", "outlet").arg(outlet);
        break;
    case StopKind::Comment:
        spot.name = ReviewDesk::tr("a comment in %1", "outlet").arg(outlet);
        break;
    }
    const bool whole = place.stop.kind == StopKind::Comment;
    spot.sentence = whole ? place.index->blockKey(at.article, at.block) : place.index->sentenceKey(at);
    return spot;
}

/// The claim that holds @p sentence and, of such, the most of @p members; -1 for none.
int claimAt(const Comparison &comparison, SentenceRef sentence, std::span<const SentenceRef> members)
{
    int best = -1;
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < comparison.claims.size(); ++i) {
        const std::vector<SentenceRef> &here = comparison.claims[i].members;
        const auto shared = std::ranges::count_if(
            members, [&here](SentenceRef member) { return std::ranges::contains(here, member); });
        if (shared > most && std::ranges::contains(here, sentence)) {
            most = shared;
            best = int(i);
        }
    }
    return best;
}

} // namespace

bool ReviewDesk::perform(const DecisionEdit &edit, const QString &text, const QString &merges)
{
    if (edit.isEmpty()) {
        return false;
    }
    m_undo.push(new VerdictCommand(m_session, text, edit, {}, merges));
    return true;
}

bool ReviewDesk::perform(const Held &here, const DecisionEdit &edit, const QString &text,
                         const QString &merges)
{
    if (edit.isEmpty()) {
        return false;
    }
    m_undo.push(new VerdictCommand(m_session, text, edit, spotOf(here.place()), merges));
    return true;
}

void ReviewDesk::undo()
{
    if (const auto *last = static_cast<const VerdictCommand *>(m_undo.command(m_undo.index() - 1))) {
        const VerdictSpot spot = last->spot();
        const QString text =
            spot.name.isEmpty()
                ? tr("Undone: %1").arg(last->actionText())
                : tr("Undone: %1, %2", "verdict, its place").arg(last->actionText(), spot.name);
        m_undo.undo();
        returnTo(spot, text);
    }
}

void ReviewDesk::redo()
{
    if (const auto *next = static_cast<const VerdictCommand *>(m_undo.command(m_undo.index()))) {
        const VerdictSpot spot = next->spot();
        const QString text =
            spot.name.isEmpty()
                ? tr("Done again: %1").arg(next->actionText())
                : tr("Done again: %1, %2", "verdict, its place").arg(next->actionText(), spot.name);
        m_undo.redo();
        returnTo(spot, text);
    }
}

void ReviewDesk::returnTo(const VerdictSpot &spot, const QString &message)
{
    if (!spot.storyId.isEmpty()) {
        Q_EMIT storyWanted(spot.storyId);
    }
    m_returning = spot;
    m_returnMessage = message;
    arrive();
    Q_EMIT told(message);
}

/// Goes to where a verdict was given. Its story may be about to be shown as the verdict makes it: then this
/// is done once more.
void ReviewDesk::arrive()
{
    const StoryPtr &story = m_navigator->story();
    if (!story || story->id != m_returning.storyId) {
        return;
    }
    const QScopedValueRollback arriving(m_arriving, true);
    const Held here = held(story, {}, {});
    const auto at = m_returning.kind == StopKind::Comment ? here.index->findBlock(m_returning.sentence)
                                                          : here.index->findSentence(m_returning.sentence);
    if (!at) {
        return;
    }
    const std::vector<SentenceRef> members = findPassages(*here.index, m_returning.members);
    const int claim = m_returning.kind == StopKind::Claim ? claimAt(story->comparison, *at, members) : -1;
    if (claim >= 0) {
        m_navigator->goToStop({.kind = StopKind::Claim, .claim = claim, .sentence = *at, .conflict = false});
    } else {
        m_navigator->goToSentence(*at);
    }
}

} // namespace sidebyline
