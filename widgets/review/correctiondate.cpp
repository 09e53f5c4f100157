// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/correctiondate.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sidebyline {

std::optional<QString> correctionDate(const QString &text, const QLocale &locale)
{
    const QString written = text.simplified();
    if (written.isEmpty()) {
        return QString();
    }
    if (const QDate date = QDate::fromString(written, Qt::ISODate); date.isValid()) {
        return date.toString(Qt::ISODate);
    }
    for (const QString &form : {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd'T'HH:mm"_s}) {
        if (const QDateTime time = QDateTime::fromString(written, form); time.isValid()) {
            return time.toString(u"yyyy-MM-dd'T'HH:mm"_s);
        }
    }
    if (QDateTime::fromString(written, Qt::ISODate).isValid()) {
        return written; // with seconds and zone as they are
    }
    for (const QString &form :
         {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d.M.yyyy"_s, locale.dateFormat(QLocale::LongFormat),
          locale.dateFormat(QLocale::ShortFormat)}) {
        if (const QDate date = locale.toDate(written, form); date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    return {};
}

} // namespace sidebyline
