// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "navigation/hintbar.h"
#include "review/marks.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace sidebyline {

/// Beside the current claim: whether it is reviewed or flagged, a note on it, and the keys for verdicts. It
/// shows what it is given and says what its reader wants; it decides nothing.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    /// Shows the mark of stop @p key (any text that names it); an empty key: there is no stop. While a note
    /// on the same stop is being written, its text stays.
    void setMark(const QString &key, const ReviewMark &mark);
    /// The stop shown has got another name, its story being read anew: what is being written goes on.
    void renameStop(const QString &key);
    /// A line below the note, for what goes on over several keys; empty: none.
    void setHint(const QString &text);
    void setHints(const std::vector<HintText> &hints);
    /// Leaves the keys out, and all but a line of the note: where the panel stands below the claim.
    void setShortened(bool shortened);

    /// Gives the keys to the note.
    void editNote();
    [[nodiscard]] bool isEditingNote() const;
    /// Hands the note out as it is, if it was changed.
    void finishNote();

    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    /// The status was clicked.
    void statusToggled();
    /// The note on the stop @p key was changed: told a moment after the last key, and when the note is left.
    void noteChanged(const QString &key, const QString &note);
    /// The reader leaves the note by key.
    void noteLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void writeStatus();
    /// Sets the hints beside one another, in as many rows as the width asks for.
    void placeHints();

    QToolButton *m_status;
    QPlainTextEdit *m_note;
    QLabel *m_hint;
    QWidget *m_hints;
    QTimer m_pause; ///< after the last key of a note
    QString m_key;
    ReviewMark m_mark;
    bool m_changed = false; ///< the note was, since it was told
};

} // namespace sidebyline
