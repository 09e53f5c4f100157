// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/textfind.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sidebyline {

/// The field to type what is to be found in all panes. While it is in use it shows how many places there are
/// and two switches: letter case and whole words (Alt+C, Alt+W).
class FindField : public QWidget
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] FindOptions options() const;
    /// The key that leads here, shown while the field is empty.
    void setKey(const QString &label);
    /// @p current from 1, 0 for none of them; @p count below 0: nothing is looked for.
    void setCounts(int current, int count);
    [[nodiscard]] QString countText() const;
    /// Its width while it is not in use, how much more it takes while it is, and what it can do with then.
    [[nodiscard]] int restingWidth() const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int partsWidth() const;

Q_SIGNALS:
    /// The text or an option changed.
    void edited();
    void nextWanted();
    void previousWanted();
    /// Esc was pressed in the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Field;
    QToolButton *makeSwitch(const QString &text, const QString &tip, const QString &name);
    void updateParts();
    void updateWidths();

    Field *m_field;
    QToolButton *m_case;
    QToolButton *m_words;
    QLabel *m_count;
};

} // namespace sidebyline
