// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/stops.h"
#include "panes/connectors.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sidebyline {

class ArticlePane;

/// The panes side by side at equal widths, with gutters between them in which the connectors are painted.
class PanesRow : public QWidget
{
    Q_OBJECT

public:
    explicit PanesRow(QWidget *parent = nullptr);

    /// Shows @p panes from left to right; they become the row's children.
    void setPanes(const std::vector<ArticlePane *> &panes);
    void setCurrent(const std::optional<Stop> &current);

    /// The ribbons as they are painted now, in the row's coordinates.
    [[nodiscard]] std::vector<Connector> ribbons() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    static constexpr int Gutter = 20; ///< pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    std::vector<ArticlePane *> m_panes;
    std::optional<Stop> m_current;
};

} // namespace sidebyline
