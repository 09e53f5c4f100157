// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/textfind.h"
#include "panes/articlelayout.h"
#include "panes/passages.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sidebyline {

/// The whole article in a narrow strip: one mark a sentence, the current passage dark, a frame around what
/// the pane shows. A click or a drag goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// @param layout what is shown; must outlive the strip
    explicit OverviewStrip(const ArticleLayout &layout, QWidget *parent = nullptr);

    void setCurrent(const std::optional<Stop> &current);
    /// What was looked for, in order.
    void setFound(std::vector<FoundText> found);
    /// The part of the content that the pane shows, in content coordinates.
    void setWindow(double top, double height);

    /// Where a stretch of the content stands in the strip.
    [[nodiscard]] QRectF markRect(double top, double bottom) const;

    static constexpr int Width = 13;

Q_SIGNALS:
    /// The reader wants @p y (content coordinates) in the middle of the pane.
    void jumpWanted(double y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintFound(QPainter &painter) const;
    void jump(double y);

    const ArticleLayout &m_layout;
    std::optional<Stop> m_current;
    std::vector<FoundText> m_found;
    double m_top = 0;
    double m_height = 0;
};

} // namespace sidebyline
