// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace sidebyline {

/// The line above the panes that tells which outlets are hidden and shows them again; hidden itself while all
/// are shown.
class HiddenPanesBar : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenPanesBar(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void showAllWanted();

private:
    QLabel *m_text;
    QToolButton *m_all;
};

} // namespace sidebyline
