// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/hiddenpanesbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sidebyline {

HiddenPanesBar::HiddenPanesBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_all(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_all->setText(tr("Show All"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &QToolButton::clicked, this, &HiddenPanesBar::showAllWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 8, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_all);
    hide();
}

void HiddenPanesBar::setNames(const QStringList &names)
{
    m_text->setText(tr("%n article(s) hidden: %1", nullptr, int(names.size()))
                        .arg(names.join(tr(", ", "between outlets"))));
    m_text->setToolTip(m_text->text());
    setVisible(!names.isEmpty());
}

QString HiddenPanesBar::text() const
{
    return m_text->text();
}

} // namespace sidebyline
