// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"

#include <QStringList>
#include <QWidget>

class QPainter;

namespace sidebyline {

/// The room that the picture of a key labelled @p text takes in @p font.
[[nodiscard]] QSizeF keycapSize(const QFont &font, const QString &text);

/// Paints the picture of a key: a rounded box with a heavier lower edge, @p text in the middle of @p area.
void paintKeycap(QPainter &painter, const QRectF &area, const QString &text, const HighlightPalette &colors);

/// One or more keys and what they do: "[J] [K] next / previous".
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    /// @param keys the keys' labels as shown, already translated
    /// @param text what they do; may be empty
    explicit KeyHint(QStringList keys, const QString &text, QWidget *parent = nullptr);

    void setKeys(const QStringList &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont keyFont() const;

    QStringList m_keys;
    QString m_text;
};

} // namespace sidebyline
