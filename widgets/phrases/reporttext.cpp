// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/reporttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sidebyline {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QString publishedText(const QString &iso)
{
    const QLocale locale;
    if (iso.contains(u'T')) {
        const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
        return time.isValid() ? locale.toString(time, ReportText::tr("d MMM yyyy, HH:mm",
                                                                     "date format of QLocale::toString()"))
                              : iso;
    }
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid()
               ? locale.toString(date, ReportText::tr("d MMM yyyy", "date format of QLocale::toString()"))
               : iso;
}

QString thresholdText(double threshold)
{
    if (threshold == 0) {
        return ReportText::tr("wording threshold as learned");
    }
    const QString number = QLocale().toString(threshold, 'f', 2);
    return ReportText::tr("wording threshold %1", "how much is added to the learned threshold")
        .arg(threshold > 0 ? u'+' + number : number);
}

} // namespace sidebyline
