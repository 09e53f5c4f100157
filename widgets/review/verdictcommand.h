// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "review/decision.h"

#include <QPointer>
#include <QUndoCommand>

namespace sidebyline {

class ReviewSession;

/// Where a verdict was given, by what its words are known by: undoing leads back there.
struct VerdictSpot
{
    QString storyId;   ///< empty: at no place
    QString name = {}; ///< for the reader: "claim 12"
    StopKind kind = StopKind::Claim;
    PassageKey sentence = {};             ///< of a comment its block
    std::vector<PassageKey> members = {}; ///< of the claim

    friend bool operator==(const VerdictSpot &, const VerdictSpot &) = default;
};

/// A verdict on the undo stack. Doing it hands its edit to the session, undoing it the inverse.
class VerdictCommand : public QUndoCommand
{
public:
    /// Commands with the same @p merges, other than empty, that follow each other are undone as one: a note
    /// is stored while it is being written.
    VerdictCommand(ReviewSession *session, const QString &text, DecisionEdit edit, VerdictSpot spot = {},
                   const QString &merges = {});

    [[nodiscard]] const VerdictSpot &spot() const { return m_spot; }

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    QPointer<ReviewSession> m_session;
    DecisionEdit m_edit;
    VerdictSpot m_spot;
    QString m_merges;
};

} // namespace sidebyline
