// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace sidebyline {

/// Keys and what they do.
struct HintText
{
    QStringList keys;
    QString words;
};

/// The line below the panes: keys as pictures, and at its end how far reading is, with a way to cancel, or
/// where the reader stands.
class HintBar : public QWidget
{
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

    void setHints(const std::vector<HintText> &hints);
    /// What stands at the end while nothing is being read.
    void setStatus(const QString &text);
    /// What stands there now: the last thing told or, where that is over, the status.
    [[nodiscard]] QString status() const;
    /// Shows @p text in place of the status, and speaks it, until forgetTold() or for some seconds.
    void tell(const QString &text);
    void forgetTold();
    /// Shows the progress bar with @p text before it; @p total 0: not yet known.
    void showProgress(const QString &text, int done, int total);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Shows as many hints as there is room for, whole ones.
    void fitHints();

    QWidget *m_hintArea;
    QHBoxLayout *m_hints;
    QLabel *m_status;
    QString m_statusText;
    QTimer m_telling;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace sidebyline
