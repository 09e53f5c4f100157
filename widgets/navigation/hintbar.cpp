// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigation/hintbar.h"

#include "common/keycap.h"
#include "common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr auto TellingTime = 12s; // long enough to be read twice

} // namespace

HintBar::HintBar(QWidget *parent)
    : QWidget(parent)
    , m_hintArea(new QWidget(this))
    , m_hints(new QHBoxLayout)
    , m_status(new QLabel(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_hints->setSpacing(18);
    m_status->setObjectName("statusText"_L1);
    m_progress->setObjectName("readingProgress"_L1);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setFixedHeight(8);
    m_cancel->setObjectName("cancelReading"_L1);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading; what was read so far stays"));

    // The hints give way first where the window is narrow: they stand in the sheet of keys as well.
    m_hintArea->setLayout(m_hints);
    m_hints->setContentsMargins(0, 0, 0, 0);
    m_hintArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hintArea->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(10);
    layout->addWidget(m_hintArea, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_status);
    connect(m_cancel, &QToolButton::clicked, this, &HintBar::cancelRequested);
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellingTime);
    connect(&m_telling, &QTimer::timeout, this, &HintBar::forgetTold);
    hideProgress();
}

void HintBar::setHints(const std::vector<HintText> &hints)
{
    while (QLayoutItem *item = m_hints->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->deleteLater();
        }
        delete item;
    }
    for (const HintText &hint : hints) {
        m_hints->addWidget(new KeyHint(hint.keys, hint.words, this));
    }
    m_hints->addStretch(1);
    fitHints();
}

void HintBar::fitHints()
{
    std::vector<QWidget *> hints;
    for (int i = 0; i < m_hints->count(); ++i) {
        if (QWidget *hint = m_hints->itemAt(i)->widget()) {
            hints.push_back(hint);
        }
    }
    // The last one leads to the sheet of all keys: it stays longest.
    const auto room = [this](const QWidget *hint) { return hint->sizeHint().width() + m_hints->spacing(); };
    int left = m_hintArea->width() + m_hints->spacing() - (hints.empty() ? 0 : room(hints.back()));
    bool fits = true;
    for (QWidget *hint : hints) {
        if (hint != hints.back()) {
            left -= room(hint);
            fits = fits && left >= 0;
            hint->setVisible(fits);
        }
    }
}

bool HintBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hintArea && event->type() == QEvent::Resize) {
        fitHints();
    }
    return QWidget::eventFilter(watched, event);
}

void HintBar::setStatus(const QString &text)
{
    m_statusText = text;
    if (!m_telling.isActive()) {
        m_status->setText(text);
    }
}

void HintBar::tell(const QString &text)
{
    m_status->setText(text);
    m_telling.start();
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
}

void HintBar::forgetTold()
{
    m_telling.stop();
    m_status->setText(m_statusText);
}

QString HintBar::status() const
{
    return m_status->text();
}

void HintBar::showProgress(const QString &text, int done, int total)
{
    m_progressText->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->show();
    m_progress->show();
    m_cancel->show();
    m_status->hide();
}

void HintBar::hideProgress()
{
    m_progressText->hide();
    m_progress->hide();
    m_cancel->hide();
    m_status->show();
}

void HintBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::instance().colors().rule);
}

} // namespace sidebyline
