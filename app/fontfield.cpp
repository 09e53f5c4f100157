// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fontfield.h"

#include "app/preferences.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace sidebyline {

FontField::FontField(const QString &name, const QString &usual, double usualSize, QWidget *parent)
    : QWidget(parent)
    , m_usual(new QCheckBox(usual, this))
    , m_family(new QFontComboBox(this))
    , m_size(new QDoubleSpinBox(this))
    , m_usualSize(usualSize)
{
    m_family->setAccessibleName(tr("%1: family", "what the font is for").arg(name));
    m_family->setMinimumContentsLength(12);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_size->setAccessibleName(tr("%1: size", "what the font is for").arg(name));
    m_size->setRange(SmallestText, LargestText);
    m_size->setDecimals(1);
    m_size->setSingleStep(0.5);
    m_size->setSuffix(tr(" pt", "points, after a number"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_usual);
    layout->addWidget(m_family, 1);
    layout->addWidget(m_size);
    connect(m_usual, &QCheckBox::toggled, this, [this](bool checked) {
        m_family->setEnabled(!checked);
        Q_EMIT changed();
    });
    connect(m_family, &QFontComboBox::currentFontChanged, this, &FontField::changed);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &FontField::changed);
}

void FontField::setUsualSize(double pointSize)
{
    const QSignalBlocker silent(this);
    const bool usual = size() == 0;
    m_usualSize = pointSize;
    if (usual) {
        m_size->setValue(pointSize);
    }
}

void FontField::setFont(const QString &family, double size)
{
    const QSignalBlocker silent(this);
    m_usual->setChecked(family.isEmpty());
    m_family->setEnabled(!family.isEmpty());
    if (!family.isEmpty()) {
        m_family->setCurrentFont(QFont(family));
    }
    m_size->setValue(size > 0 ? size : m_usualSize);
}

QString FontField::family() const
{
    return m_usual->isChecked() ? QString() : m_family->currentFont().family();
}

double FontField::size() const
{
    return m_size->value() == m_usualSize ? 0 : m_size->value();
}

} // namespace sidebyline
