// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailboxcutter.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace sidebyline {

namespace {

/// A longer line is taken in pieces, bytes.
constexpr qint64 PieceSize = 1024 * 1024;

bool isSeparator(QByteArrayView line)
{
    // From sender date: a day's name and a year stand in it.
    return line.startsWith("From ") && line.size() > 20 && line.contains(':');
}

} // namespace

MailboxCutter::MailboxCutter(QIODevice &box, std::stop_token stop)
    : m_box(box)
    , m_stop(std::move(stop))
    , m_line(PieceSize, Qt::Uninitialized)
{}

std::optional<std::expected<QByteArray, ReadErrorCode>> MailboxCutter::next()
{
    while (!m_stop.stop_requested()) {
        const qint64 size = m_box.readLine(m_line.data(), m_line.size());
        const QByteArrayView piece(m_line.constData(), std::max<qint64>(size, 0));
        if (piece.isEmpty()) {
            return std::exchange(m_hasBegun, false) ? std::optional(take()) : std::nullopt;
        }
        const bool parts = m_beginsLine && m_blankBefore && isSeparator(piece);
        if (!parts && m_hasBegun) {
            append(piece);
        }
        m_blankBefore = m_beginsLine && (piece == QByteArrayView("\n") || piece == QByteArrayView("\r\n"));
        m_beginsLine = piece.endsWith('\n');
        if (parts && std::exchange(m_hasBegun, true)) {
            return take();
        }
    }
    return std::nullopt;
}

void MailboxCutter::append(QByteArrayView piece)
{
    if (m_isTooLarge) {
        return;
    }
    qsizetype quotes = 0;
    while (m_beginsLine && quotes < piece.size() && piece[quotes] == '>') {
        ++quotes;
    }
    m_mail += quotes > 0 && piece.sliced(quotes).startsWith("From ") ? piece.sliced(1) : piece;
    if (m_mail.size() > MaxMailSize) {
        m_isTooLarge = true;
        m_mail = {};
    }
}

std::expected<QByteArray, ReadErrorCode> MailboxCutter::take()
{
    if (std::exchange(m_isTooLarge, false)) {
        return std::unexpected(ReadErrorCode::TooLarge);
    }
    return std::exchange(m_mail, {});
}

} // namespace sidebyline
