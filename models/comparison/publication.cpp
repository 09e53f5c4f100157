// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/publication.h"

#include <QTimeZone>

namespace sidebyline {

std::optional<Publication> publicationOf(const Article &article)
{
    if (article.published.isEmpty()) {
        return std::nullopt;
    }
    if (!article.published.contains(u'T')) {
        const QDate day = QDate::fromString(article.published, Qt::ISODate);
        return day.isValid() ? std::optional(Publication{QDateTime(day, QTime(0, 0), QTimeZone::UTC),
                                                         QDateTime(day, QTime(23, 59, 59), QTimeZone::UTC)})
                             : std::nullopt;
    }
    QDateTime moment = QDateTime::fromString(article.published, Qt::ISODate);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeZone(QTimeZone::UTC);
    }
    return Publication{moment, moment};
}

} // namespace sidebyline
