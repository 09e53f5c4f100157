// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/textfind.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// What may be typed for @p c: one code unit for one, so that places stay the same.
QChar plain(QChar c)
{
    if (c.unicode() < 0x80) {
        return c;
    }
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F:
        return u' ';
    default:
        return c;
    }
}

QString plainText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), plain);
    return result;
}

QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        c = c.toCaseFolded();
    }
    return result;
}

bool isWord(QStringView text, qsizetype start, qsizetype end)
{
    const auto inWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
    };
    return !(inWord(start - 1) && inWord(start)) && !(inWord(end - 1) && inWord(end));
}

} // namespace

FindIndex::FindIndex(const Story &story)
{
    for (const ArticlePtr &article : story.articles) {
        Text text;
        for (const Block &block : article->blocks) {
            text.starts.push_back(text.asWritten.size());
            text.asWritten += plainText(block.text) + u'\n';
        }
        text.folded = folded(text.asWritten);
        m_articles.push_back(std::move(text));
    }
}

std::vector<FoundText> FindIndex::find(QStringView text, FindOptions options) const
{
    QString wanted = plainText(text);
    if (wanted.trimmed().isEmpty()) {
        return {};
    }
    const bool ignoreCase = options.letters == FindCase::Ignore;
    wanted = ignoreCase ? folded(wanted) : wanted;
    std::vector<FoundText> found;
    for (std::size_t article = 0; article < m_articles.size(); ++article) {
        const Text &within = m_articles[article];
        const QString &scanned = ignoreCase ? within.folded : within.asWritten;
        qsizetype at = scanned.indexOf(wanted);
        while (at >= 0) {
            const qsizetype end = at + wanted.size();
            if (options.words == FindWords::Whole && !isWord(scanned, at, end)) {
                at = scanned.indexOf(wanted, at + 1);
                continue;
            }
            const auto block = std::ranges::upper_bound(within.starts, at) - within.starts.begin() - 1;
            found.push_back({.article = int(article),
                             .block = int(block),
                             .range = {at - within.starts[std::size_t(block)], wanted.size()}});
            at = scanned.indexOf(wanted, end);
        }
    }
    return found;
}

} // namespace sidebyline
