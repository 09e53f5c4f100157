// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claims/claimdocument.h"
#include "items/stops.h"
#include "workspace/library.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextEdit;

namespace sidebyline {

/// What the inspector shows: a stop of a story, where in it the reader stands, and the claim's number.
struct ClaimView
{
    StoryPtr story;
    std::optional<Stop> stop;
    std::optional<SentenceRef> place;
    int number = 0; ///< of the claim, sentence or comment among its kind, from 1
    int of = 0;
};

/// The current claim below the panes: all renderings with their differences, conflicts and reasons; or the
/// sentence that one outlet has alone; or a reader's comment. Its text can be selected; clicking a row leads
/// to the passage.
class ClaimInspector : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimInspector(QWidget *parent = nullptr);

    void setView(const ClaimView &view);
    /// The keys that step forward and back, as they are written on them, for when nothing is chosen.
    void setStepKeys(const QString &next, const QString &previous);
    [[nodiscard]] QString title() const;
    /// The text below the title, without formats.
    [[nodiscard]] QString text() const;
    /// The text of row @p row of the table, a column an entry; empty beyond it.
    [[nodiscard]] QStringList row(int row) const;

Q_SIGNALS:
    void passageChosen(const sidebyline::SentenceRef &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeClaimStop();
    void writeUnique();
    void writeComment();
    void writeNothing();
    void chooseRowAt(const QPoint &position);
    [[nodiscard]] ClaimDocumentStyle documentStyle() const;

    QLabel *m_title;
    QTextEdit *m_text;
    ClaimView m_view;
    std::vector<ClaimRow> m_rows;
    QString m_nextKey;
    QString m_previousKey;
    int m_outletWidth = 0; ///< of the column of names, as it is written
};

} // namespace sidebyline
