// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/teasers.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

QString teasersContext(const Teasers &teasers)
{
    QStringList lines{QString::number(teasers.headlines.size()), QString::number(teasers.items)};
    for (const QString &headline : teasers.headlines) {
        lines.append(headline.simplified());
    }
    return lines.join(u'\n');
}

Teasers teasersOf(const QString &context)
{
    const QStringList lines = context.split(u'\n');
    if (lines.size() < 2 || lines.front().toInt() != lines.size() - 2) {
        return {};
    }
    return {.items = lines.at(1).toInt(), .headlines = lines.sliced(2)};
}

} // namespace sidebyline
