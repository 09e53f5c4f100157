// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/mergedialog.h"

#include "phrases/decisiontext.h"
#include "phrases/roletext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

enum Column : quint8 { SubjectColumn, MineColumn, TheirsColumn, ChoiceColumn, ColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

MergeDialog::MergeDialog(const DecisionMerge &merge, QWidget *parent)
    : QDialog(parent)
    , m_merge(merge)
    , m_table(new QTableWidget(int(merge.conflicts.size()), ColumnCount, this))
{
    setWindowTitle(tr("Import a Review"));
    m_table->setObjectName("mergeConflicts"_L1);
    m_table->setHorizontalHeaderLabels({tr("About"), tr("Mine"), tr("Theirs"), tr("Keep")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    for (int row = 0; row < int(merge.conflicts.size()); ++row) {
        const DecisionConflict &conflict = merge.conflicts[std::size_t(row)];
        m_table->setItem(row, SubjectColumn, cell(subjectText(conflict.mine)));
        m_table->setItem(row, MineColumn, cell(decisionText(conflict.mine, &roleText)));
        m_table->setItem(row, TheirsColumn, cell(decisionText(conflict.theirs, &roleText)));
        auto *choice = new QComboBox(m_table);
        choice->addItems({tr("Mine"), tr("Theirs")});
        if (conflict.mine.kind == DecisionKind::Note) {
            choice->addItem(tr("Both"));
        }
        m_table->setCellWidget(row, ChoiceColumn, choice);
    }
    m_table->resizeRowsToContents();

    auto *text =
        new QLabel(tr("%n decision(s) are new and will be added.", nullptr, int(merge.added.size())) + u' ' +
                       tr("%n decision(s) differ from yours: choose what to keep.", nullptr,
                          int(merge.conflicts.size())),
                   this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(820, 420);
}

MergeDialog::Choice MergeDialog::choice(int row) const
{
    return Choice(static_cast<const QComboBox *>(m_table->cellWidget(row, ChoiceColumn))->currentIndex());
}

DecisionEdit MergeDialog::edit() const
{
    DecisionEdit edit{.removed = {}, .added = m_merge.added};
    for (int row = 0; row < int(m_merge.conflicts.size()); ++row) {
        const DecisionConflict &conflict = m_merge.conflicts[std::size_t(row)];
        if (choice(row) == Choice::Mine) {
            continue;
        }
        Decision taken = conflict.theirs;
        if (taken.id == conflict.mine.id) { // the same one, written on: the new text gets a name of its own
            taken = makeDecision(taken.kind, taken.subject, taken.passages, taken.against, taken.value,
                                 taken.decided);
        }
        if (choice(row) == Choice::Theirs) {
            edit.removed.push_back(conflict.mine);
        }
        edit.added.push_back(taken);
    }
    return edit;
}

} // namespace sidebyline
