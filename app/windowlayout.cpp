// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowlayout.h"

#include "app/storyviews.h"
#include "items/findings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

QString bytesToText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QStringList pathsOf(const QJsonValue &value)
{
    QStringList paths;
    for (const QJsonValue &path : value.toArray()) {
        if (path.isString()) {
            paths.append(path.toString());
        }
    }
    return paths;
}

/// The number where it names one of @p count choices, else @p otherwise.
int choiceOf(const QJsonValue &value, int count, int otherwise)
{
    const int choice = value.toInt(otherwise);
    return choice >= 0 && choice < count ? choice : otherwise;
}

} // namespace

QJsonObject writeWindowLayout(const WindowLayout &layout)
{
    return {{u"geometry"_s, bytesToText(layout.geometry)},
            {u"columns"_s, bytesToText(layout.columns)},
            {u"rows"_s, bytesToText(layout.rows)},
            {u"view"_s, layout.view},
            {u"list"_s, layout.list},
            {u"stories"_s, layout.stories},
            {u"claim"_s, layout.claim},
            {u"order"_s, QJsonArray::fromStringList(layout.panes.order)},
            {u"hidden"_s, QJsonArray::fromStringList(layout.panes.hidden)},
            {u"pinned"_s, QJsonArray::fromStringList(layout.panes.pinned)}};
}

WindowLayout readWindowLayout(const QJsonObject &json)
{
    return {.geometry = bytesOf(json.value("geometry"_L1)),
            .columns = bytesOf(json.value("columns"_L1)),
            .rows = bytesOf(json.value("rows"_L1)),
            .view = choiceOf(json.value("view"_L1), ViewModeCount, 0),
            .list = choiceOf(json.value("list"_L1), FindingsKindCount, WindowLayout::NoList),
            .stories = json.value("stories"_L1).toBool(true),
            .claim = json.value("claim"_L1).toBool(true),
            .panes = {.order = pathsOf(json.value("order"_L1)),
                      .hidden = pathsOf(json.value("hidden"_L1)),
                      .pinned = pathsOf(json.value("pinned"_L1))}};
}

} // namespace sidebyline
