// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/mergedecisions.h"

#include <QDialog>

#include <vector>

class QTableWidget;

namespace sidebyline {

/// Lists what two people decided differently and lets the reader choose for each: mine stays unless theirs is
/// taken; of notes both may stay.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const DecisionMerge &merge, QWidget *parent = nullptr);

    /// What to do when accepted: what theirs adds, and the conflicts as they were settled.
    [[nodiscard]] DecisionEdit edit() const;

private:
    enum class Choice : quint8 { Mine, Theirs, Both };
    [[nodiscard]] Choice choice(int row) const;

    DecisionMerge m_merge;
    QTableWidget *m_table;
};

} // namespace sidebyline
