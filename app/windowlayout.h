// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panes/panearrangement.h"

#include <QByteArray>
#include <QJsonObject>

namespace sidebyline {

/// How the window was arranged while a folder was open: a value to keep and to restore.
struct WindowLayout
{
    static constexpr int NoList = -1;

    QByteArray geometry = {}; ///< QWidget::saveGeometry(); empty: as it is
    QByteArray columns = {};  ///< QSplitter::saveState() of stories, views and list; empty: as they are
    QByteArray rows = {};     ///< the same of views and claim
    int view = 0;             ///< ViewMode
    int list = NoList;        ///< FindingsKind of the list shown
    bool stories = true;      ///< whether the stories are shown
    bool claim = true;        ///< whether the claim is shown
    PaneArrangement panes = {};

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};

[[nodiscard]] QJsonObject writeWindowLayout(const WindowLayout &layout);
/// What is missing or of no use in @p json is left as it is at first.
[[nodiscard]] WindowLayout readWindowLayout(const QJsonObject &json);

} // namespace sidebyline
