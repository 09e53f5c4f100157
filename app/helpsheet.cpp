// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/helpsheet.h"

#include "app/commandactions.h"
#include "common/keycap.h"
#include "navigation/sectiontitle.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

// In device-independent pixels.
constexpr QSize SheetSize(980, 640);
constexpr int Margin = 24; // between the sheet and the window's edge
constexpr int LeastKeysWidth = 118;
constexpr int ColumnLetters = 42; // of the keys and titles in a column, at least

const std::array<std::vector<CommandMenu>, 3> Columns = {{
    {CommandMenu::Go},
    {CommandMenu::Review, CommandMenu::Step, CommandMenu::Lists, CommandMenu::Arrange, CommandMenu::Panes},
    {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Appearance, CommandMenu::Help},
}};

QWidget *makeRow(const Command &command, const QStringList &labels, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 2, 8, 2);
    auto *keys = new QWidget(row);
    auto *keysLayout = new QHBoxLayout(keys);
    keysLayout->setContentsMargins(0, 0, 0, 0);
    keysLayout->addWidget(new KeyHint(labels, {}, keys));
    keysLayout->addStretch(1);
    auto *title = new QLabel(commandTitle(command), row);
    title->setWordWrap(true);
    layout->addWidget(keys);
    layout->addWidget(title, 1);
    return row;
}

bool isFound(const Command &command, const QStringList &labels, const QString &text)
{
    return text.isEmpty() || commandTitle(command).contains(text, Qt::CaseInsensitive) ||
           std::ranges::any_of(
               labels, [&](const QString &key) { return key.compare(text, Qt::CaseInsensitive) == 0; });
}

QWidget *keysOf(const QWidget *row)
{
    return row->layout()->itemAt(0)->widget();
}

} // namespace

HelpSheet::HelpSheet(const CommandActions &actions, QWidget *window)
    : Overlay(window)
    , m_actions(actions)
    , m_scroll(new QScrollArea(box()))
    , m_nothing(new QLabel(tr("No command has these words or this key."), box()))
    , m_close(new KeyHint(actions.keyLabels(CommandId::Leave), tr("close"), box()))
{
    setObjectName("helpSheet"_L1);
    field()->setObjectName("helpSearch"_L1);
    field()->setPlaceholderText(tr("Find a command or a key"));
    field()->setMaximumWidth(280);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeColumns());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    auto *title = new QLabel(tr("All keys"), box());
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 8, 0);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(field(), 1);
    head->addSpacing(12);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(box());
    layout->addLayout(head);
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);

    connect(field(), &QLineEdit::textChanged, this, &HelpSheet::filter);
    connect(&actions, &CommandActions::keymapChanged, this, &HelpSheet::makeAgain);
}

void HelpSheet::makeAgain()
{
    m_close->setKeys(m_actions.keyLabels(CommandId::Leave));
    m_groups.clear();
    m_scroll->setWidget(makeColumns());
    filter(field()->text());
}

QWidget *HelpSheet::makeColumns()
{
    auto *columns = new QWidget(m_scroll);
    auto *layout = new QHBoxLayout(columns);
    layout->setSpacing(12);
    std::vector<QVBoxLayout *> beside;
    for (int i = 0; i < m_columnCount; ++i) {
        beside.push_back(new QVBoxLayout);
        beside.back()->setSpacing(0);
        layout->addLayout(beside.back(), 1);
    }
    for (std::size_t i = 0; i < Columns.size(); ++i) {
        for (const CommandMenu menu : Columns.at(i)) {
            addGroup(beside[i * beside.size() / Columns.size()], menu);
        }
    }
    for (QVBoxLayout *column : beside) {
        column->addStretch(1);
    }
    alignTitles();
    return columns;
}

void HelpSheet::alignTitles()
{
    // The keys' names are as long as the language and the font make them.
    int width = LeastKeysWidth;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            width = std::max(width, keysOf(row.widget)->sizeHint().width());
        }
    }
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            keysOf(row.widget)->setFixedWidth(width);
        }
    }
}

void HelpSheet::addGroup(QVBoxLayout *column, CommandMenu menu)
{
    Group group{.title = new SectionTitle(menuTitle(menu), this), .rows = {}};
    column->addWidget(group.title);
    for (const Command &command : commands()) {
        if (command.menu == menu) {
            group.rows.push_back(
                {.command = &command, .widget = makeRow(command, m_actions.keyLabels(command.id), this)});
            column->addWidget(group.rows.back().widget);
        }
    }
    m_groups.push_back(std::move(group));
}

void HelpSheet::open()
{
    field()->clear();
    filter({});
    enter();
}

QStringList HelpSheet::shownCommands() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            if (!row.widget->isHidden()) {
                names << QLatin1StringView(row.command->name);
            }
        }
    }
    return names;
}

void HelpSheet::filter(const QString &text)
{
    bool any = false;
    for (const Group &group : m_groups) {
        bool anyInGroup = false;
        for (const Row &row : group.rows) {
            const bool found = isFound(*row.command, m_actions.keyLabels(row.command->id), text.trimmed());
            row.widget->setVisible(found);
            anyInGroup = anyInGroup || found;
        }
        group.title->setVisible(anyInGroup);
        any = any || anyInGroup;
    }
    m_nothing->setVisible(!any);
}

int HelpSheet::columnWidth() const
{
    return ColumnLetters * fontMetrics().averageCharWidth();
}

void HelpSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    const int wanted = std::clamp(boxGeometry().width() / columnWidth(), 1, int(Columns.size()));
    if (wanted != m_columnCount) {
        m_columnCount = wanted;
        makeAgain();
    }
}

QRect HelpSheet::boxGeometry() const
{
    const QSize room(width() - 2 * Margin, height() - 2 * Margin);
    const QSize wanted = SheetSize.expandedTo({int(Columns.size()) * columnWidth(), 0});
    QRect sheet(QPoint(), wanted.boundedTo(room));
    sheet.moveCenter(rect().center());
    return sheet;
}

bool HelpSheet::takeKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), event);
    default:
        return false;
    }
}

} // namespace sidebyline
