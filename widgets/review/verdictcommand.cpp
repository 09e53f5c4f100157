// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/verdictcommand.h"

#include "workspace/reviewsession.h"

#include <utility>

namespace sidebyline {

namespace {

constexpr int MergingId = 1;

} // namespace

VerdictCommand::VerdictCommand(ReviewSession *session, const QString &text, DecisionEdit edit,
                               VerdictSpot spot, const QString &merges)
    : QUndoCommand(text)
    , m_session(session)
    , m_edit(std::move(edit))
    , m_spot(std::move(spot))
    , m_merges(merges)
{}

void VerdictCommand::undo()
{
    if (m_session) {
        m_session->submit(m_edit.inverse());
    }
}

void VerdictCommand::redo()
{
    if (m_session) {
        m_session->submit(m_edit);
    }
}

int VerdictCommand::id() const
{
    return m_merges.isEmpty() ? -1 : MergingId;
}

bool VerdictCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const VerdictCommand *>(other);
    // The next one must take back what this one brought and nothing else, which undoing would lose.
    if (next->m_merges != m_merges || next->m_edit.removed != m_edit.added) {
        return false;
    }
    m_edit.added = next->m_edit.added;
    setObsolete(m_edit.added == m_edit.removed);
    return true;
}

} // namespace sidebyline
