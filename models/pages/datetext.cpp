// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/datetext.h"

#include "text/characters.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Seconds since 1970 of the years 1990 and 2100: what lies between is a time, what does not a number.
constexpr qint64 FirstSecond = 631'152'000;
constexpr qint64 LastSecond = 4'102'444'800;

/// The zone at the start of \a text as "Z" or "+02:00"; empty where there is none.
QString zoneIn(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?::\d{2})?(?:[.,]\d+)?\s*(?:(Z)\b|(UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?\b|(UTC|GMT)\b))"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch()) {
        return {};
    }
    const int hours = match.captured(4).toInt();
    const int minutes = match.captured(5).toInt();
    if (match.captured(3).isEmpty() || hours > 14 || (hours == 0 && minutes == 0)) {
        return u"Z"_s;
    }
    return u"%1%2:%3"_s.arg(match.captured(3))
        .arg(hours, 2, 10, QLatin1Char('0'))
        .arg(minutes, 2, 10, QLatin1Char('0'));
}

QString ofSeconds(QStringView digits)
{
    const qint64 value = digits.toLongLong();
    const qint64 seconds = digits.size() == 13 ? value / 1000 : value;
    return seconds < FirstSecond || seconds > LastSecond
               ? QString()
               : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm'Z'"_s);
}

/// "20260512", "20260512T172000", "20260512172000".
QString ofPlainDigits(QStringView text)
{
    const QDate date = QDate::fromString(text.first(8).toString(), u"yyyyMMdd"_s);
    if (!date.isValid() || date.year() < 1990 || date.year() > 2100) {
        return {};
    }
    const QStringView rest = text.sliced(8).startsWith(u'T') ? text.sliced(9) : text.sliced(8);
    const QTime time = rest.size() >= 4 ? QTime::fromString(rest.first(4).toString(), u"HHmm"_s) : QTime();
    const QString day = date.toString(Qt::ISODate);
    return time.isValid() ? day + u'T' + time.toString(u"HH:mm"_s) : day;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return chars::isDigit(c.unicode()); });
}

/// "Tue May 12 17:20:00 GMT 2026": the year comes last.
QString ofUnixDate(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^[A-Za-z]{3} ([A-Za-z]{3} +\d{1,2}) (\d{2}:\d{2})(?::\d{2})? (?:[A-Z]{2,5} )?(\d{4})$)"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto date = findDate(QString(match.captured(1) + u", "_s + match.captured(3)));
    return date ? date->iso + u'T' + match.captured(2) : QString();
}

struct LabelWord
{
    QStringView word; ///< in lower case, a whole word or the start of one
    DateLabel label;
};

constexpr std::array<LabelWord, 57> labelWords{{
    {u"published", DateLabel::Published},
    {u"posted", DateLabel::Published},
    {u"publish date", DateLabel::Published},
    {u"created", DateLabel::Published},
    {u"submitted", DateLabel::Published},
    {u"filed", DateLabel::Published},
    {u"veröffentlicht", DateLabel::Published},
    {u"erstellt", DateLabel::Published},
    {u"geschrieben", DateLabel::Published},
    {u"erschienen", DateLabel::Published},
    {u"erstmals", DateLabel::Published},
    {u"verfasst", DateLabel::Published},
    {u"publié", DateLabel::Published},
    {u"mis en ligne", DateLabel::Published},
    {u"posté", DateLabel::Published},
    {u"publicado", DateLabel::Published},
    {u"publicada", DateLabel::Published},
    {u"creado", DateLabel::Published},
    {u"pubblicato", DateLabel::Published},
    {u"postado", DateLabel::Published},
    {u"gepubliceerd", DateLabel::Published},
    {u"geplaatst", DateLabel::Published},
    {u"datum", DateLabel::Published},
    {u"date", DateLabel::Published},
    {u"updated", DateLabel::Updated},
    {u"update", DateLabel::Updated},
    {u"modified", DateLabel::Updated},
    {u"revised", DateLabel::Updated},
    {u"edited", DateLabel::Updated},
    {u"aktualisiert", DateLabel::Updated},
    {u"aktualisierung", DateLabel::Updated},
    {u"geändert", DateLabel::Updated},
    {u"änderung", DateLabel::Updated},
    {u"bearbeitet", DateLabel::Updated},
    {u"modifié", DateLabel::Updated},
    {u"mis à jour", DateLabel::Updated},
    {u"mise à jour", DateLabel::Updated},
    {u"màj", DateLabel::Updated},
    {u"actualizado", DateLabel::Updated},
    {u"actualización", DateLabel::Updated},
    {u"modificado", DateLabel::Updated},
    {u"aggiornato", DateLabel::Updated},
    {u"modificato", DateLabel::Updated},
    {u"atualizado", DateLabel::Updated},
    {u"atualização", DateLabel::Updated},
    {u"bijgewerkt", DateLabel::Updated},
    {u"gewijzigd", DateLabel::Updated},
    {u"copyright", DateLabel::Other},
    {u"joined", DateLabel::Other},
    {u"registriert", DateLabel::Other},
    {u"dabei seit", DateLabel::Other},
    {u"accessed", DateLabel::Other},
    {u"retrieved", DateLabel::Other},
    {u"abgerufen", DateLabel::Other},
    {u"expires", DateLabel::Other},
    {u"born", DateLabel::Other},
    {u"geboren", DateLabel::Other},
}};

/// The label that stands last in \a words.
DateLabel labelIn(QStringView words)
{
    DateLabel label = DateLabel::None;
    qsizetype last = -1;
    for (const LabelWord &one : labelWords) {
        const qsizetype at = words.lastIndexOf(one.word, -1, Qt::CaseInsensitive);
        const bool whole = at >= 0 && (at == 0 || !chars::isLetter(words[at - 1].unicode()));
        if (whole && at > last) {
            last = at;
            label = one.label;
        }
    }
    return label;
}

} // namespace

QString machineDate(QStringView value, DayOrder order)
{
    const QStringView text = value.trimmed();
    const qsizetype digits =
        std::ranges::find_if_not(text, [](QChar c) { return chars::isDigit(c.unicode()); }) - text.begin();
    if (isDigits(text) && (text.size() == 10 || text.size() == 13)) {
        return ofSeconds(text);
    }
    if (digits == 14 || (digits == 8 && (text.size() == 8 || text[8] == u'T'))) {
        return ofPlainDigits(text);
    }
    if (QString date = ofUnixDate(text); !date.isEmpty()) {
        return date;
    }
    const auto date = findDate(text, order);
    if (!date || date->iso.isEmpty()) {
        return {};
    }
    const bool timed = date->iso.contains(u'T');
    return timed ? date->iso + zoneIn(text.sliced(date->range.end())) : date->iso;
}

std::vector<LabelledDate> labelledDates(QStringView line, DayOrder order)
{
    constexpr std::size_t most = 4;
    std::vector<LabelledDate> dates;
    if (std::ranges::none_of(line, [](QChar c) { return chars::isDigit(c.unicode()); })) {
        return dates;
    }
    qsizetype from = 0;
    while (dates.size() < most) {
        auto date = findDate(line.sliced(from), order);
        if (!date) {
            break;
        }
        const DateLabel label = labelIn(line.sliced(from, date->range.start));
        date->range.start += from;
        from = date->range.end();
        if (!date->iso.isEmpty()) {
            dates.push_back({*std::move(date), label});
        }
    }
    return dates;
}

DayOrder dayOrderOf(QStringView language)
{
    if (language.isEmpty()) {
        return DayOrder::Unknown;
    }
    const bool american =
        language.compare(u"en", Qt::CaseInsensitive) == 0 ||
        (language.startsWith(u"en", Qt::CaseInsensitive) && language.endsWith(u"us", Qt::CaseInsensitive));
    return american ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

QString dateInAddress(QStringView address)
{
    static const QRegularExpression parted(uR"([/_-]((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d))"_s);
    static const QRegularExpression plain(uR"([/_-]((?:19|20)\d{2})()(\d{2})(\d{2})(?!\d))"_s);
    for (const QRegularExpression &pattern : {parted, plain}) {
        const QRegularExpressionMatch match = pattern.matchView(address);
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (match.hasMatch() && date.isValid()) {
            return date.toString(Qt::ISODate);
        }
    }
    return {};
}

} // namespace sidebyline
