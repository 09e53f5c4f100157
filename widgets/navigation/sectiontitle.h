// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace sidebyline {

/// A quiet heading in spaced capitals above a list in the side bar: "STORIES".
class SectionTitle : public QLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();
    void takeFont();
};

} // namespace sidebyline
