// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/orphansdialog.h"

#include "phrases/decisiontext.h"
#include "phrases/roletext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

OrphansDialog::OrphansDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_reattach(new QPushButton(tr("&Move to the Current Place"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Verdicts Without Their Text"));
    m_text->setWordWrap(true);
    m_list->setObjectName("orphans"_L1);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_reattach, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(560, 360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrphansDialog::updateButtons);
    connect(m_reattach, &QPushButton::clicked, this, [this] {
        if (const Decision *decision = current()) {
            Q_EMIT reattachWanted(Decision(*decision));
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Decision *decision = current()) {
            Q_EMIT removeWanted(Decision(*decision));
        }
    });
    setOrphans({});
}

void OrphansDialog::setOrphans(const std::vector<Decision> &orphans)
{
    const int row = m_list->currentRow();
    m_orphans = orphans;
    m_list->clear();
    for (const Decision &decision : m_orphans) {
        m_list->addItem(decisionText(decision, &roleText) + u'\n' + subjectText(decision));
    }
    m_list->setCurrentRow(qMin(qMax(row, 0), m_list->count() - 1));
    m_text->setText(
        m_orphans.empty()
            ? tr("Every verdict of this folder stands with its text.")
            : tr("The texts of these verdicts are not in the folder any more, or were changed. They "
                 "are kept, and stand with their texts again should those come back. Go to another "
                 "place in the window to move one there."));
    updateButtons();
}

void OrphansDialog::setPlaced(bool placed)
{
    m_placed = placed;
    updateButtons();
}

void OrphansDialog::updateButtons()
{
    const Decision *decision = current();
    // What joins or parts two passages has no single place.
    m_reattach->setEnabled(decision && m_placed && !changesComparison(decision->kind) &&
                           decision->kind != DecisionKind::Story);
    m_remove->setEnabled(decision != nullptr);
}

const Decision *OrphansDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_orphans.size()) ? &m_orphans[std::size_t(row)] : nullptr;
}

} // namespace sidebyline
