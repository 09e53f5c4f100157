// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpanel.h"

#include "common/keycap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sidebyline {

namespace {

constexpr auto WritingPause = 700ms;
constexpr int HintSpacing = 12;
constexpr int HintRowSpacing = 7;
constexpr int LeastNoteHeight = 34; // device-independent pixels: a line
constexpr int MostNoteHeight = 120;

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_status(new QToolButton(this))
    , m_note(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_hints(new QWidget(this))
{
    setObjectName("reviewPanel"_L1);
    auto *title = new QLabel(tr("Review"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_status->setObjectName("reviewStatus"_L1);
    m_status->setToolTip(tr("Mark as reviewed, or take that back"));
    m_note->setObjectName("reviewNote"_L1);
    m_note->setPlaceholderText(tr("A note on this, in Markdown"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(LeastNoteHeight);
    m_note->setMaximumHeight(MostNoteHeight);
    m_note->installEventFilter(this);
    m_hints->installEventFilter(this);
    m_hint->setObjectName("reviewHint"_L1);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(WritingPause);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_status);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_hints);
    layout->addStretch(1);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // in a low window the panes need the room more

    connect(m_status, &QToolButton::clicked, this, &ReviewPanel::statusToggled);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_changed = true;
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &ReviewPanel::finishNote);
    setMark({}, {});
}

void ReviewPanel::setMark(const QString &key, const ReviewMark &mark)
{
    if (key != m_key) {
        finishNote();
    }
    const bool another = key != m_key;
    m_key = key;
    m_mark = mark;
    if (another || (!m_changed && m_note->toPlainText() != mark.note && !m_note->hasFocus())) {
        const QSignalBlocker blocker(m_note);
        m_note->setPlainText(mark.note);
        m_changed = false;
        m_pause.stop();
    }
    m_note->setEnabled(!key.isEmpty());
    m_status->setEnabled(!key.isEmpty());
    writeStatus();
}

void ReviewPanel::renameStop(const QString &key)
{
    if (!m_key.isEmpty()) {
        m_key = key;
    }
}

void ReviewPanel::writeStatus()
{
    // The sign says it as well as the word: no meaning by colour alone.
    const QString text = m_mark.reviewed && m_mark.flagged ? tr("✓ Reviewed  ⚑ Flagged")
                         : m_mark.reviewed                 ? tr("✓ Reviewed")
                         : m_mark.flagged                  ? tr("⚑ Flagged")
                                                           : tr("○ To do");
    m_status->setText(m_key.isEmpty() ? tr("Nothing chosen") : text);
    m_status->setAccessibleDescription(m_status->text());
}

void ReviewPanel::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void ReviewPanel::setHints(const std::vector<HintText> &hints)
{
    qDeleteAll(m_hints->findChildren<KeyHint *>(Qt::FindDirectChildrenOnly));
    for (const HintText &hint : hints) {
        (new KeyHint(hint.keys, hint.words, m_hints))->show();
    }
    placeHints();
}

void ReviewPanel::setShortened(bool shortened)
{
    m_hints->setHidden(shortened);
    m_note->setMaximumHeight(shortened ? LeastNoteHeight : MostNoteHeight);
    setMinimumHeight(shortened ? layout()->minimumSize().height() : 0);
}

void ReviewPanel::placeHints()
{
    QPoint at;
    int height = 0;
    const int width = m_hints->width();
    for (KeyHint *hint : m_hints->findChildren<KeyHint *>(Qt::FindDirectChildrenOnly)) {
        const QSize size = hint->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, height + HintRowSpacing};
        }
        const QRect place(at, size);
        hint->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width, place.bottom() + 1}, place));
        height = std::max(height, place.bottom() + 1);
        at.rx() += size.width() + HintSpacing;
    }
    m_hints->setFixedHeight(height);
}

void ReviewPanel::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool ReviewPanel::isEditingNote() const
{
    return m_note->hasFocus();
}

void ReviewPanel::finishNote()
{
    m_pause.stop();
    if (std::exchange(m_changed, false) && !m_key.isEmpty()) {
        Q_EMIT noteChanged(m_key, m_note->toPlainText());
    }
}

QString ReviewPanel::statusText() const
{
    return m_status->text();
}

QString ReviewPanel::note() const
{
    return m_note->toPlainText();
}

QString ReviewPanel::hint() const
{
    return m_hint->text();
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hints && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        placeHints();
    }
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        finishNote();
    }
    if (watched == m_note &&
        (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool leaves =
            key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier));
        if (leaves) {
            event->accept(); // before it becomes a command of the window
            if (event->type() == QEvent::KeyPress) {
                finishNote();
                Q_EMIT noteLeft();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sidebyline
