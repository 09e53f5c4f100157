// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmltext.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c <= 0x9f) ||
           (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
}

} // namespace

QString escaped(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            html.append(text.sliced(i, 2));
            ++i;
        } else if (c.isSurrogate() || isForbidden(c.unicode())) {
            html.append(QChar::ReplacementCharacter);
        } else if (c == u'&') {
            html.append("&amp;"_L1);
        } else if (c == u'<') {
            html.append("&lt;"_L1);
        } else if (c == u'>') {
            html.append("&gt;"_L1);
        } else if (c == u'"') {
            html.append("&quot;"_L1);
        } else {
            html.append(c);
        }
    }
    return html;
}

QString attribute(QLatin1StringView name, QStringView value)
{
    return u" %1=\"%2\""_s.arg(name, escaped(value));
}

void HtmlText::open(QLatin1StringView name, const QString &attributes)
{
    m_html += u'<' + name + attributes + u'>';
}

void HtmlText::close(QLatin1StringView name)
{
    m_html += "</"_L1 + name + ">\n"_L1;
}

void HtmlText::element(QLatin1StringView name, QStringView text, const QString &attributes)
{
    open(name, attributes);
    this->text(text);
    close(name);
}

void HtmlText::text(QStringView text)
{
    m_html += escaped(text);
}

void HtmlText::raw(QStringView html)
{
    m_html += html;
}

} // namespace sidebyline
