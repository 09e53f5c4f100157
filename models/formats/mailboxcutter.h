// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArray>

#include <expected>
#include <optional>
#include <stop_token>

class QIODevice;

namespace sidebyline {

/// A mail is that large at most, in bytes; mail servers take less.
inline constexpr qint64 MaxMailSize = 32LL * 1024 * 1024;

/// Cuts a mailbox (mbox, RFC 4155) into its mails, one after the other: never more of it is held than one
/// mail.
class MailboxCutter
{
public:
    /// @p box is read from where it stands. Once @p stop is requested there is no further mail.
    explicit MailboxCutter(QIODevice &box, std::stop_token stop = {});

    /// The next mail, without the line that parts it from the one before; ">From " within is "From " again.
    /// TooLarge for one above MaxMailSize. Nothing at the end.
    [[nodiscard]] std::optional<std::expected<QByteArray, ReadErrorCode>> next();

private:
    void append(QByteArrayView piece);
    [[nodiscard]] std::expected<QByteArray, ReadErrorCode> take();

    QIODevice &m_box;
    std::stop_token m_stop;
    QByteArray m_line; ///< room for one, or a piece of it
    QByteArray m_mail;
    bool m_hasBegun = false;   ///< a mail, not what stands before the first one
    bool m_beginsLine = true;  ///< the piece to come
    bool m_blankBefore = true; ///< the line before it
    bool m_isTooLarge = false;
};

} // namespace sidebyline
