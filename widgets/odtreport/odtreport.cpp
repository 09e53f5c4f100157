// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odtreport/odtreport.h"

#include "common/highlightpalette.h"
#include "exchange/savefile.h"
#include "htmlreport/htmlreport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// The page in the HTML that QTextDocument knows: without what is only for a browser, its newer elements
/// replaced by older ones that look alike.
QString plainHtml(QString html)
{
    static const QRegularExpression browserOnly(
        u"<script>.*?</script>|<style>.*?</style>|<nav .*?</nav>|<div class=\"filters\".*?</div>|"
        "<a class=\"skip\".*?</a>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    html.remove(browserOnly);
    static const QRegularExpression elements(
        u"<(/?)(ins|del|summary|article|section|details|header|main)\\b"_s);
    QString plain;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : elements.globalMatch(html)) {
        plain += QStringView(html).sliced(at, match.capturedStart() - at);
        const QStringView name = match.capturedView(2);
        const QLatin1StringView known = name == u"ins"_s       ? "u"_L1
                                        : name == u"del"_s     ? "s"_L1
                                        : name == u"summary"_s ? "h5"_L1
                                                               : "div"_L1;
        plain += u'<' + match.captured(1) + known;
        at = match.capturedEnd();
    }
    plain += QStringView(html).sliced(at);
    return plain;
}

QString styleSheet()
{
    const HighlightPalette &palette = highlightPalette(ColorMode::Light);
    QString style = u"span.reworded { text-decoration: underline; } "
                    "del, s { text-decoration: line-through; } "
                    "p.facts, p.remark, small { font-size: small; } "
                    "td, th { padding: 3px; } td.number, th.number { text-align: right; } "
                    "p.deck { font-style: italic; } "_s;
    const auto fill = [&style](QLatin1StringView selector, const QColor &colour) {
        style += u"%1 { background-color: %2; } "_s.arg(selector, colour.name());
    };
    fill("span.in2"_L1, palette.sharedFill(2));
    fill("span.in3"_L1, palette.sharedFill(3));
    fill("span.in4"_L1, palette.sharedFill(4));
    fill("span.conflict, b.value"_L1, palette.conflictFill);
    fill("u"_L1, palette.added);
    fill("s"_L1, palette.removed);
    return style;
}

} // namespace

QByteArray toOdt(const Library &library, const QDateTime &compared)
{
    QTextDocument document;
    document.setDefaultStyleSheet(styleSheet());
    document.setHtml(plainHtml(QString::fromUtf8(toHtml(library, {.compared = compared}))));
    QByteArray odt;
    QBuffer buffer(&odt);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    writer.write(&document);
    return odt;
}

std::expected<void, ExchangeError> writeOdtFile(const Library &library, const QString &file,
                                                const QDateTime &compared)
{
    const QByteArray odt = toOdt(library, compared);
    return saveFile(file, [&](QIODevice &device) { return device.write(odt) == odt.size(); });
}

} // namespace sidebyline
