// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/citation.h"

#include "panes/panehead.h"
#include "phrases/roletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

struct CitationText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::CitationText)
};

QString placeText(const Article &article, int block)
{
    if (const int number = paragraphNumber(article, block); number > 0) {
        return CitationText::tr("paragraph %1", "number within the article").arg(number);
    }
    const Block &cited = article.blocks[std::size_t(block)];
    if (cited.role == Role::Comment && !cited.author.isEmpty()) {
        return CitationText::tr("reader comment by %1").arg(cited.author);
    }
    return roleText(cited.role);
}

} // namespace

int paragraphNumber(const Article &article, int block)
{
    const auto at = article.blocks.begin() + block;
    return at->role != Role::Body
               ? 0
               : int(std::ranges::count(article.blocks.begin(), at + 1, Role::Body, &Block::role));
}

QString withCitation(const QString &text, const Article &article, int block, const QLocale &locale)
{
    QStringList parts{article.displayName()};
    if (!article.headline.isEmpty()) {
        parts << locale.quoteString(article.headline);
    }
    if (!article.published.isEmpty()) {
        parts << shortDate(article.published, locale);
    }
    parts << placeText(article, block);
    return CitationText::tr("%1\n— %2 (%3)", "passage; outlet, headline, date, paragraph; file")
        .arg(text, parts.join(u", "_s), article.path);
}

} // namespace sidebyline
