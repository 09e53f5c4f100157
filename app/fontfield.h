// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFontComboBox;

namespace sidebyline {

/// A family and a size to choose, each with "the usual one" among the choices.
class FontField : public QWidget
{
    Q_OBJECT

public:
    /// @param usual the words on the box that takes the usual family
    /// @param usualSize points; shown while nothing was chosen
    FontField(const QString &name, const QString &usual, double usualSize, QWidget *parent = nullptr);

    /// Another usual size; it is shown where none was chosen.
    void setUsualSize(double pointSize);
    /// Empty and 0: the usual ones.
    void setFont(const QString &family, double size);
    [[nodiscard]] QString family() const;
    [[nodiscard]] double size() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_usual;
    QFontComboBox *m_family;
    QDoubleSpinBox *m_size;
    double m_usualSize;
};

} // namespace sidebyline
