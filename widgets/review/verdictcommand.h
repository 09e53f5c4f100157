// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QPointer>
#include <QUndoCommand>

namespace sidebyline {

class ReviewSession;

/// A verdict on the undo stack. Doing it hands its edit to the session, undoing it the inverse.
class VerdictCommand : public QUndoCommand
{
public:
    /// Commands with the same @p merges, other than empty, that follow each other are undone as one: a note
    /// is stored while it is being written.
    VerdictCommand(ReviewSession *session, const QString &text, DecisionEdit edit,
                   const QString &merges = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    QPointer<ReviewSession> m_session;
    DecisionEdit m_edit;
    QString m_merges;
};

} // namespace sidebyline
