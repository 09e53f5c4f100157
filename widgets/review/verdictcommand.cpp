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
    if (next->m_merges != m_merges) {
        return false;
    }
    // What the next one took back is what this one brought.
    m_edit.added = next->m_edit.added;
    setObsolete(m_edit.added == m_edit.removed);
    return true;
}

} // namespace sidebyline
