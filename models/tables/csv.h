// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace sidebyline {

/// A table in comma-separated values as RFC 4180 has them: UTF-8 with its mark in front (spreadsheets take it
/// for another character set otherwise), CRLF, a head first, fields with marks or line ends in quotation
/// marks.
///
/// Texts come from strangers: one that a spreadsheet would take for a formula (it begins with =, +, -, @, a
/// tab or a carriage return) gets an apostrophe in front.
class Csv
{
public:
    explicit Csv(std::initializer_list<QLatin1StringView> heads);

    Csv &text(QStringView value);
    /// A word of this program, not of a text.
    Csv &word(QLatin1StringView value);
    Csv &number(qint64 value);
    Csv &yes(bool value);
    /// Ends the row; it must have as many fields as the head.
    void endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    qsizetype m_columns;
    qsizetype m_filled = 0;
};

} // namespace sidebyline
