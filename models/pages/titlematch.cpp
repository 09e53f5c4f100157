// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/titlematch.h"

#include "pages/fieldfinders.h"
#include "pages/wordsets.h"
#include "text/characters.h"

#include <QUrl>

#include <algorithm>

namespace sidebyline {

namespace {

/// Longer blocks are no headlines.
constexpr int MostWords = 40;
/// An address that says less words than this says a number or a section.
constexpr std::size_t FewestSlugWords = 3;
/// Titles in more parts than this are lists of sections.
constexpr qsizetype MostParts = 6;

/// The words of a page's address: those of the last part of its path that says several.
WordSet slugOf(const QString &address)
{
    const QStringList parts = QUrl(address).path().split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        QString words = part->section(u'.', 0, 0);
        words.removeIf([](QChar c) { return chars::isDigit(c.unicode()); });
        if (WordSet slug = wordSet(words); slug.size() >= FewestSlugWords) {
            return slug;
        }
    }
    return {};
}

/// A part of a title as words, and how far it is trusted: a short one may be the site's name.
struct TitlePart
{
    WordSet words;
    float trust = 0;
};

std::vector<TitlePart> partsOf(const QStringList &titles)
{
    std::vector<TitlePart> parts;
    for (const QString &title : titles) {
        const QStringList pieces = titleParts(title);
        for (qsizetype from = 0; from < std::min(pieces.size(), MostParts); ++from) {
            for (qsizetype to = from + 1; to <= std::min(pieces.size(), MostParts); ++to) {
                TitlePart part{wordSet(pieces.mid(from, to - from).join(u' ')), 0};
                part.trust = std::min(1.0F, 0.4F + 0.12F * float(part.words.size()));
                parts.push_back(std::move(part));
            }
        }
    }
    return parts;
}

class Matcher
{
public:
    explicit Matcher(const PageFields &fields)
        : m_slug(slugOf(fields.address))
        , m_parts(partsOf(fields.titles))
    {
        for (const QString &title : fields.titles) {
            m_titles.push_back(wordSet(title));
        }
    }

    [[nodiscard]] TitleMatch matchOf(const QString &text) const
    {
        TitleMatch best;
        const WordSet words = wordSet(text);
        if (words.empty()) {
            return best;
        }
        for (const WordSet &title : m_titles) {
            const auto common = float(commonWords(words, title));
            const float match = common / float(words.size());
            const float cover = title.empty() ? 0 : common / float(title.size());
            if (match * cover > best.value()) {
                best.match = match;
                best.cover = cover;
            }
        }
        for (const TitlePart &part : m_parts) {
            const auto both = float(words.size() + part.words.size());
            best.part = std::max(best.part, part.trust * 2 * float(commonWords(words, part.words)) / both);
        }
        best.slug = m_slug.empty() ? 0 : float(commonWords(words, m_slug)) / float(m_slug.size());
        return best;
    }

private:
    std::vector<WordSet> m_titles;
    WordSet m_slug;
    std::vector<TitlePart> m_parts;
};

} // namespace

std::vector<TitleMatch> titleMatches(const BlockedPage &blocked)
{
    const Matcher matcher(blocked.fields);
    std::vector<TitleMatch> matches(blocked.blocks.size());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (blocked.facts[i].words > 0 && blocked.facts[i].words <= MostWords) {
            matches[i] = matcher.matchOf(blocked.blocks[i].text);
        }
    }
    return matches;
}

} // namespace sidebyline
