// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/findfield.h"

#include "common/keycap.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr int FieldLetters = 20; // the field is about that wide
constexpr int KeyGap = 7;        // from the key's picture to the field's edge
constexpr int KeyRoom = 60;      // for the key's picture or what the style puts there
constexpr int Spacing = 4;

} // namespace

/// Shows the picture of a key at its end while it is empty.
class FindField::Field : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    void setKey(const QString &key)
    {
        m_key = key;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * FieldLetters + KeyRoom, QLineEdit::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sizeHint().width() / 2, QLineEdit::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || m_key.isEmpty() || hasFocus()) {
            return;
        }
        QPainter painter(this);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter.setFont(small);
        const QSizeF size = keycapSize(small, m_key);
        // Beside the words, whichever way they are written.
        const bool fromRight = isRightToLeft() && placeholderText().isRightToLeft();
        const double left = fromRight ? KeyGap : width() - KeyGap - size.width();
        paintKeycap(painter, QRectF(QPointF(left, (height() - size.height()) / 2), size), m_key,
                    Theme::instance().colors());
    }

private:
    QString m_key;
};

FindField::FindField(QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(this))
    , m_case(
          makeSwitch(tr("Aa", "switch: letter case counts"), tr("Match letter case (Alt+C)"), u"findCase"_s))
    , m_words(makeSwitch(tr("“ab”", "switch: whole words"), tr("Whole words only (Alt+W)"), u"findWords"_s))
    , m_count(new QLabel(this))
{
    setObjectName("findInPanes"_L1);
    m_field->setObjectName("findField"_L1);
    m_field->setPlaceholderText(tr("Find in all panes"));
    m_field->setAccessibleName(tr("Find in all panes"));
    m_field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_field->installEventFilter(this);
    m_count->setObjectName("findCount"_L1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing);
    layout->addWidget(m_count);
    layout->addWidget(m_case);
    layout->addWidget(m_words);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindField::edited);
    connect(m_case, &QToolButton::toggled, this, &FindField::edited);
    connect(m_words, &QToolButton::toggled, this, &FindField::edited);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    updateWidths();
    setCounts(0, -1);
}

void FindField::updateWidths()
{
    const QFontMetrics metrics = m_field->fontMetrics();
    // The field stays where it is while the count changes.
    m_count->setMinimumWidth(
        std::max(metrics.horizontalAdvance(tr("not found")),
                 metrics.horizontalAdvance(tr("%1 of %2", "place among those found").arg(888).arg(888))));
}

int FindField::restingWidth() const
{
    return m_field->sizeHint().width();
}

int FindField::leastWidth() const
{
    return m_field->minimumSizeHint().width() + partsWidth();
}

int FindField::partsWidth() const
{
    return std::max(m_count->minimumWidth(), m_count->sizeHint().width()) + m_case->sizeHint().width() +
           m_words->sizeHint().width() + 3 * Spacing;
}

void FindField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateWidths();
    }
}

QToolButton *FindField::makeSwitch(const QString &text, const QString &tip, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLineEdit *FindField::field() const
{
    return m_field;
}

QString FindField::text() const
{
    return m_field->text();
}

FindOptions FindField::options() const
{
    return {.letters = m_case->isChecked() ? FindCase::Match : FindCase::Ignore,
            .words = m_words->isChecked() ? FindWords::Whole : FindWords::Parts};
}

void FindField::setKey(const QString &label)
{
    m_field->setKey(label);
}

void FindField::setCounts(int current, int count)
{
    if (count < 0) {
        m_count->clear();
    } else if (count == 0) {
        m_count->setText(tr("not found"));
    } else {
        m_count->setText(current > 0 ? tr("%1 of %2", "place among those found").arg(current).arg(count)
                                     : tr("%Ln found", nullptr, count));
    }
    updateParts();
}

QString FindField::countText() const
{
    return m_count->text();
}

void FindField::updateParts()
{
    const bool inUse = m_field->hasFocus() || !m_field->text().isEmpty();
    m_case->setVisible(inUse);
    m_words->setVisible(inUse);
    m_count->setVisible(!m_count->text().isEmpty());
}

bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // The field's own state changes after this filter; and a switch may be about to get the focus.
        QMetaObject::invokeMethod(this, &FindField::updateParts, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    const bool ours = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                      key->key() == Qt::Key_Escape ||
                      (alt && (key->key() == Qt::Key_C || key->key() == Qt::Key_W));
    if (!ours) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Esc and Alt+letters mean something else elsewhere in the window
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    case Qt::Key_C:
        m_case->toggle();
        break;
    case Qt::Key_W:
        m_words->toggle();
        break;
    default:
        key->modifiers().testFlag(Qt::ShiftModifier) ? Q_EMIT previousWanted() : Q_EMIT nextWanted();
        break;
    }
    return true;
}

} // namespace sidebyline
