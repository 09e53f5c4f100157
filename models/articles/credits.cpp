// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/wordscan.h"

#include "text/characters.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// What the last bracket holds, or all of a short line.
QStringView creditPart(QStringView text)
{
    if (text.endsWith(u')') || text.endsWith(u']')) {
        const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'['));
        return open >= 0 && text.size() - open <= 120 ? text.sliced(open) : QStringView();
    }
    return text.size() <= 80 ? text : QStringView();
}

bool hasNameBeforeSlash(QStringView part)
{
    const qsizetype slash = part.indexOf(u'/');
    if (slash < 3 || slash + 2 >= part.size() || part.contains(u"//") || part.contains(u"www.")) {
        return false;
    }
    const QStringView right = part.sliced(slash + 1).trimmed();
    return chars::isLetter(part[slash - 1].unicode()) && !right.isEmpty() &&
           chars::isUpper(right.front().unicode());
}

} // namespace

bool endsWithCredit(QStringView text, const Facts &facts)
{
    const QStringView part = creditPart(text);
    const bool bracketed = part.size() < text.size() && !part.isEmpty();
    if (hasNameBeforeSlash(part) &&
        (bracketed || (facts.words <= (facts.lowerWords == 0 ? 14 : 10) && !facts.hasDate))) {
        return true;
    }
    Facts inner;
    if (bracketed) {
        scanWords(part, inner);
        inner.cues = findCues(inner.tokens);
        const bool named =
            inner.words <= 14 && (inner.cue(Cue::Agency) > 0 || inner.cue(Cue::CreditLead) > 0);
        // Behind the full stop a bracket with a name is a credit, whoever took the picture.
        const QStringView before = withoutClosing(text.chopped(part.size()));
        const bool apart = !before.isEmpty() && before.back() == u'.' && inner.capitalised >= 2 &&
                           inner.words <= 9 && inner.numbers == 0;
        return named || apart;
    }
    // "… after work. Photo: Name Surname"
    const QStringView tail = text.last(std::min<qsizetype>(text.size(), 90));
    const qsizetype colon = tail.lastIndexOf(u':');
    const qsizetype sign = tail.lastIndexOf(u'©');
    if (colon > 0 && colon + 3 < tail.size()) {
        const qsizetype space =
            std::max(tail.first(colon).lastIndexOf(u' '), tail.first(colon).lastIndexOf(u'.'));
        scanWords(tail.first(colon).sliced(space + 1), inner);
        inner.cues = findCues(inner.tokens);
        return inner.words == 1 && inner.cue(Cue::CreditLead) > 0;
    }
    return sign > 0 && sign + 60 > tail.size() && facts.cue(Cue::Notice) < 2;
}

} // namespace sidebyline
