// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace sidebyline {

/// One piece of an RTF file.
struct RtfToken
{
    enum class Kind : quint8 {
        End,
        Open,  ///< "{"
        Close, ///< "}"
        Word,  ///< "\name" or "\name12"
        Sign,  ///< "\~" and other marks: name is the mark
        Byte,  ///< "\'e9": parameter is the byte
        Text,  ///< plain bytes: name holds them
    };

    Kind kind = Kind::End;
    QByteArrayView name;
    std::optional<int> parameter;
};

/// Cuts an RTF file into its pieces. Line ends are nothing in RTF and are skipped; so are the bytes of \binN.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView rtf)
        : m_rtf(rtf)
    {}

    [[nodiscard]] RtfToken next();

private:
    RtfToken control();
    RtfToken word();

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
};

} // namespace sidebyline
