// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace sidebyline {

class ProblemsModel;

/// "Not read": the files that could not be read, why, and for the chosen one what to do. Hidden while there
/// is none.
class NotReadView : public QWidget
{
    Q_OBJECT

public:
    explicit NotReadView(ProblemsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QString advice() const;
    /// Selects the first file, so that what to do about it is seen.
    void selectFirst();

private:
    void refresh();
    void showAdvice();

    ProblemsModel *m_model;
    QListView *m_list;
    QLabel *m_advice;
};

} // namespace sidebyline
