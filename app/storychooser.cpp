// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storychooser.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int StoryRole = Qt::UserRole;

} // namespace

StoryChooser::StoryChooser(StoryChoice choice, const QString &name, const Library &library,
                           const QString &from, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool moves = choice == StoryChoice::MoveArticle;
    setObjectName("storyChooser"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(moves ? tr("Move Article") : tr("Merge Story"));
    auto *question = new QLabel(
        (moves ? tr("Which story does “%1” belong to?") : tr("Which story does “%1” become part of?"))
            .arg(name),
        this);
    question->setWordWrap(true);
    question->setBuddy(m_list);
    m_filter->setPlaceholderText(tr("Type to narrow the list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Stories"));
    for (const StoryPtr &story : library.stories) {
        if (story->id != from) {
            auto *item = new QListWidgetItem(
                tr("%1 (%n article(s))", "story", int(story->articles.size())).arg(story->title), m_list);
            item->setData(StoryRole, story->id);
        }
    }
    if (moves) {
        new QListWidgetItem(tr("A new story"), m_list);
    }
    m_list->setCurrentRow(0);
    m_buttons->button(QDialogButtonBox::Ok)->setText(moves ? tr("Move") : tr("Merge"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(460, 420);
    connect(m_filter, &QLineEdit::textChanged, this, &StoryChooser::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &StoryChooser::choose);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(row >= 0); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StoryChooser::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_filter->setFocus();
}

bool StoryChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        for (int row = m_list->currentRow() + step; step != 0 && row >= 0 && row < m_list->count();
             row += step) {
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        }
        if (step != 0) {
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void StoryChooser::narrow(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        first = first < 0 && fits ? row : first;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (current == nullptr || current->isHidden()) {
        m_list->setCurrentRow(first);
    }
}

void StoryChooser::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        Q_EMIT chosen(item->data(StoryRole).toString());
        accept();
    }
}

} // namespace sidebyline
