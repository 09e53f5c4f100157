// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/csv.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

bool needsMarks(QStringView text)
{
    constexpr auto marked = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    return std::ranges::any_of(text, marked) ||
           (!text.isEmpty() && (text.front() == u' ' || text.back() == u' '));
}

} // namespace

Csv::Csv(std::initializer_list<QLatin1StringView> heads)
    : m_bytes("\xef\xbb\xbf")
    , m_columns(qsizetype(heads.size()))
{
    for (const QLatin1StringView head : heads) {
        word(head);
    }
    endRow();
}

void Csv::separate()
{
    if (m_filled++ > 0) {
        m_bytes += ',';
    }
}

Csv &Csv::text(QStringView value)
{
    separate();
    QString field = looksLikeFormula(value) ? u'\'' + value.toString() : value.toString();
    field.remove(QChar::Null);
    if (needsMarks(field)) {
        field = u'"' + field.replace(u'"', "\"\""_L1) + u'"';
    }
    m_bytes += field.toUtf8();
    return *this;
}

Csv &Csv::word(QLatin1StringView value)
{
    separate();
    m_bytes += QByteArrayView(value);
    return *this;
}

Csv &Csv::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

Csv &Csv::yes(bool value)
{
    return word(value ? "yes"_L1 : "no"_L1);
}

void Csv::endRow()
{
    Q_ASSERT(m_filled == m_columns);
    m_filled = 0;
    m_bytes += "\r\n";
}

} // namespace sidebyline
