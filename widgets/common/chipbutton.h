// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/swatch.h"

#include <QAbstractButton>

namespace sidebyline {

/// A rounded button with a swatch, a label and a bold count: "■ Shared 21". Checkable where it filters.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(Swatch swatch, const QString &text, QWidget *parent = nullptr);

    /// The number behind the label; below 0: none is shown.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QFont countFont() const;

    Swatch m_swatch;
    int m_count = -1;
};

} // namespace sidebyline
