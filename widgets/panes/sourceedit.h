// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QPlainTextEdit>

#include <vector>

namespace sidebyline {

/// A read-only text with a margin that names, line by line, which role it was given and why.
class SourceEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEdit(QWidget *parent = nullptr);

    /// @param text lines parted by LF @param blocks for each line the index into the article's blocks, or -1
    void setSource(const QString &text, const ArticlePtr &article, std::vector<int> blocks);

    /// Takes the same article as it was corrected: text and cursor stay.
    void setArticle(const ArticlePtr &article, std::vector<int> blocks);
    /// The block that the cursor is on, or above the cursor where it is between two; -1 for none.
    [[nodiscard]] int currentBlock() const;

    /// What stands in the margin beside @p line: "Headline · the first title-like line"; empty on the further
    /// lines of a block and between blocks.
    [[nodiscard]] QString tag(int line) const;
    /// Puts the cursor on @p line, from 0, in the middle of the view.
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int blockOf(int line) const;
    [[nodiscard]] int marginWidth() const;
    void placeMargin();
    void markCurrent();
    void paintMargin(const QRect &area);
    void paintTag(QPainter &painter, int line, double top, double height);
    void showToolTip(const QPoint &place, const QPoint &screen);

    QWidget *m_margin;
    ArticlePtr m_article;
    std::vector<int> m_blocks;
};

} // namespace sidebyline
