// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace sidebyline {

/// @p text for the content of an element or a quoted attribute. Characters that HTML forbids (control
/// characters, halves of surrogate pairs) become U+FFFD; line feeds stay.
[[nodiscard]] QString escaped(QStringView text);

/// One element after the other, in the order of the page. Closes no element by itself.
class HtmlText
{
public:
    /// "<name attributes>"; @p attributes are written as they are.
    void open(QLatin1StringView name, const QString &attributes = {});
    void close(QLatin1StringView name);
    /// An element with escaped text in it.
    void element(QLatin1StringView name, QStringView text, const QString &attributes = {});
    /// Escaped text.
    void text(QStringView text);
    /// As it is.
    void raw(QStringView html);

    [[nodiscard]] const QString &html() const { return m_html; }

private:
    QString m_html;
};

/// ` name="value"`, escaped.
[[nodiscard]] QString attribute(QLatin1StringView name, QStringView value);

} // namespace sidebyline
