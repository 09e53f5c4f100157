// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportfilename.h"

#include <QTextBoundaryFinder>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// File systems take 255 bytes; a file that is being written has some more behind its name.
constexpr qsizetype MostBytes = 200;

/// @p name up to the last whole character that fits, or to the last word where that is not much less.
QString shortened(const QString &name)
{
    qsizetype end = 0;
    qsizetype bytes = 0;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        bytes += name.sliced(end, next - end).toUtf8().size();
        if (bytes > MostBytes) {
            const qsizetype blank = name.lastIndexOf(u' ', end);
            return name.first(blank > end / 2 ? blank : end);
        }
        end = next;
    }
    return name;
}

} // namespace

QString reportFileName(const QString &title)
{
    QString name = title;
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c)) {
            c = u' ';
        }
    }
    name = name.simplified();
    while (name.startsWith(u'.')) { // hidden files are not found again
        name = name.sliced(1).trimmed();
    }
    return (name.isEmpty() ? u"report"_s : shortened(name)) + u".pdf"_s;
}

} // namespace sidebyline
