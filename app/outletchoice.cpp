// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outletchoice.h"

#include "items/articlename.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeArrow(Qt::ArrowType arrow, QLatin1StringView name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

OutletChoice::OutletChoice(const StoryPtr &story, QWidget *parent)
    : QWidget(parent)
    , m_story(story)
    , m_base(new QComboBox(this))
    , m_outlets(new QListWidget(this))
    , m_up(makeArrow(Qt::UpArrow, "up"_L1, tr("Move the outlet up"), this))
    , m_down(makeArrow(Qt::DownArrow, "down"_L1, tr("Move the outlet down"), this))
{
    constexpr int rowsSeen = 5;
    m_base->setObjectName("base"_L1);
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outlets->setObjectName("outlets"_L1);
    m_outlets->setDragDropMode(QAbstractItemView::InternalMove);
    m_outlets->setAccessibleName(tr("Outlets to print, in this order"));
    m_outlets->setMinimumHeight(rowsSeen * fontMetrics().height() * 3 / 2);
    fill();
    auto *label = new QLabel(tr("&Base:"), this);
    label->setBuddy(m_base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_base, 0, 1, 1, 2);
    grid->addWidget(m_outlets, 1, 0, 3, 2);
    grid->addWidget(m_up, 1, 2);
    grid->addWidget(m_down, 2, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_base, &QComboBox::currentIndexChanged, this, &OutletChoice::changed);
    connect(m_outlets, &QListWidget::itemChanged, this, &OutletChoice::changed);
    connect(m_outlets->model(), &QAbstractItemModel::rowsMoved, this, &OutletChoice::changed);
    connect(m_outlets, &QListWidget::currentRowChanged, this, &OutletChoice::updateButtons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    updateButtons();
}

void OutletChoice::fill()
{
    const QStringList names = articleNames(m_story->articles);
    for (int i = 0; i < int(names.size()); ++i) {
        m_base->addItem(names.at(i), i);
        auto *item = new QListWidgetItem(names.at(i), m_outlets);
        item->setData(Qt::UserRole, i);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_base->setCurrentIndex(m_story->comparison.base);
    m_outlets->setCurrentRow(0);
}

int OutletChoice::base() const
{
    const int base = m_base->currentData().toInt();
    return base == m_story->comparison.base ? -1 : base;
}

std::vector<int> OutletChoice::outlets() const
{
    std::vector<int> chosen;
    for (int row = 0; row < m_outlets->count(); ++row) {
        const QListWidgetItem *item = m_outlets->item(row);
        if (item->checkState() == Qt::Checked) {
            chosen.push_back(item->data(Qt::UserRole).toInt());
        }
    }
    // No outlets would mean all of them.
    return chosen.empty() ? std::vector<int>{m_base->currentData().toInt()} : chosen;
}

void OutletChoice::move(int step)
{
    const int row = m_outlets->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_outlets->count()) {
        return;
    }
    QListWidgetItem *item = m_outlets->takeItem(row);
    m_outlets->insertItem(row + step, item);
    m_outlets->setCurrentRow(row + step);
    updateButtons();
    Q_EMIT changed();
}

void OutletChoice::updateButtons()
{
    const int row = m_outlets->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_outlets->count());
}

} // namespace sidebyline
