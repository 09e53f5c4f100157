// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"
#include "formats/document.h"

#include <QByteArray>

#include <expected>

namespace sidebyline {

/// A mail holds so many multiparts, and so many mails, at most; parsing more deeply nested ones takes time
/// with their square.
inline constexpr qsizetype MaxMailParts = 200;

/// What a mail says, apart from its attachments.
struct MailText
{
    FileFields fields; ///< sender's name as the outlet, subject, date
    QByteArray html;   ///< the first page in it, in UTF-8 where its character set is declared
    QString text;      ///< its plain text
    QString encoding;  ///< of the text
};

/// Reads one mail (RFC 5322, MIME). 8-bit bytes in no declared character set are decoded by what they look
/// like. Fails with Damaged for more than MaxMailParts.
[[nodiscard]] std::expected<MailText, ReadErrorCode> mailText(const QByteArray &mail);

} // namespace sidebyline
