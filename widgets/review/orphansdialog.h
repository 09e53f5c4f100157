// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace sidebyline {

/// Lists decisions whose texts are gone from the folder. They are kept; each can be moved to the current
/// place or deleted. Does not close by itself and blocks nothing: the reader may step on meanwhile.
class OrphansDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrphansDialog(QWidget *parent = nullptr);

    void setOrphans(const std::vector<Decision> &orphans);
    /// Whether there is a current place to move one to.
    void setPlaced(bool placed);

Q_SIGNALS:
    void reattachWanted(const sidebyline::Decision &decision);
    void removeWanted(const sidebyline::Decision &decision);

private:
    void updateButtons();
    [[nodiscard]] const Decision *current() const;

    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_reattach;
    QPushButton *m_remove;
    std::vector<Decision> m_orphans;
    bool m_placed = false;
};

} // namespace sidebyline
