// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/lineforms.h"

#include "text/characters.h"

#include <string_view>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits alone, in lower case.
QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (chars::isLetterOrDigit(c.unicode())) {
            result += c.toLower();
        }
    }
    return result;
}

} // namespace

bool sameTitle(const QString &a, const QString &b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    if (shorter.size() < 16 || !longer.startsWith(shorter, Qt::CaseInsensitive)) {
        return false;
    }
    const QString rest = longer.sliced(shorter.size()).trimmed();
    return !rest.isEmpty() && rest.size() <= 40 &&
           std::u16string_view(u"|-–—·:•»/").contains(rest.front().unicode());
}

bool isBylineLike(const Facts &facts)
{
    if (facts.cue(Cue::Notice) >= 2.5F || (facts.endsSentence && !facts.hasDate)) {
        return false;
    }
    const bool led = facts.cue(Cue::BylineLead) > 0 && facts.words <= 30 &&
                     (facts.hasDate || (facts.capitalised + facts.caseless >= 2 && !facts.startsLower));
    return led || ((facts.mostlyDate || facts.isDated) && facts.words <= 16);
}

bool isSlug(const Paragraph &paragraph, const Facts &facts)
{
    return facts.upperWords >= 1 && facts.lowerWords <= 2 && facts.words <= 8 &&
           (paragraph.text.contains(u'/') || paragraph.text.contains(u'('));
}

bool looksLikeOutlet(const Facts &facts)
{
    const bool named =
        facts.words <= 5 && facts.cue(Cue::OutletNoun) > 0 && (facts.isNameLike() || facts.allCaps());
    // A name and a slogan that lost the space between.
    const bool glued = facts.glued && facts.cue(Cue::OutletNoun) > 0 && facts.words <= 12;
    return named || glued || (facts.isNameLike() && facts.words <= 2);
}

bool namesFile(QStringView text, QStringView fileStem)
{
    if (text.size() > 40 || fileStem.size() < 4) {
        return false;
    }
    const QString own = bare(text);
    const QString stem = bare(fileStem);
    return own.size() >= 4 && stem.size() >= 4 &&
           (own == stem || own == u"the"_s + stem ||
            (own.contains(stem) && stem.size() * 3 >= own.size() * 2));
}

} // namespace sidebyline
