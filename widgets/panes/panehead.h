// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/panecontent.h"

#include <QWidget>

namespace sidebyline {

/// The head of a pane: a line in the outlet's colour, its name, date and length.
class PaneHead : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(QWidget *parent = nullptr);

    void setContent(const PaneContent &content);
    /// Whether the pane is the one that the keys act on.
    void setMarked(bool marked);
    /// Whether the pane stays at the left while the others scroll.
    void setPinned(bool pinned);

    /// How many places of what is looked for the article has; below 0: nothing is looked for.
    void setFound(int count);

    /// The outlet's name, told apart from others of the story.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// "12 May 2026 · 640 words · base"
    [[nodiscard]] QString details() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pressed();
    void doubleClicked();
    /// The head is dragged, and was let go after that, at a place on the screen.
    void dragged(QPoint place);
    void dropped(QPoint place);
    void menuWanted(QPoint place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont detailFont() const;

    ArticlePtr m_article;
    QString m_name;
    int m_words = 0;
    int m_index = 0;
    int m_found = -1;
    bool m_isBase = false;
    bool m_isLanguageApart = false;
    bool m_marked = false;
    bool m_pinned = false;
    bool m_dragging = false;
    QPoint m_pressedAt; ///< on the screen
};

/// An ISO 8601 date or date and time as a reader of the interface's language writes it, without the time;
/// unchanged where it is none.
[[nodiscard]] QString shortDate(const QString &iso, const QLocale &locale);

} // namespace sidebyline
