// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/hints.h"

#include "text/characters.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

enum class Match : quint8 {
    Word,   ///< a whole word: "post-date" holds "date", "update" does not
    Within, ///< anywhere: "storyheadline"
};

struct HintWord
{
    QStringView word;
    Hint hint;
    Match match;
};

constexpr auto hintWords = std::to_array<HintWord>({
    {u"headline", Hint::Headline, Match::Within},
    {u"title", Hint::Headline, Match::Word},
    {u"articletitle", Hint::Headline, Match::Within},
    {u"storytitle", Hint::Headline, Match::Within},
    {u"posttitle", Hint::Headline, Match::Within},
    {u"entrytitle", Hint::Headline, Match::Within},
    {u"pagetitle", Hint::Headline, Match::Within},
    {u"newstitle", Hint::Headline, Match::Within},
    {u"storyhead", Hint::Headline, Match::Within},
    {u"arthead", Hint::Headline, Match::Within},
    {u"hed", Hint::Headline, Match::Word},
    {u"heading", Hint::Headline, Match::Word},
    {u"titel", Hint::Headline, Match::Word},
    {u"titre", Hint::Headline, Match::Word},
    {u"titulo", Hint::Headline, Match::Word},
    {u"titolo", Hint::Headline, Match::Word},
    {u"überschrift", Hint::Headline, Match::Within},
    {u"ueberschrift", Hint::Headline, Match::Within},
    {u"schlagzeile", Hint::Headline, Match::Within},
    {u"deck", Hint::Deck, Match::Word},
    {u"dek", Hint::Deck, Match::Word},
    {u"standfirst", Hint::Deck, Match::Within},
    {u"subtitle", Hint::Deck, Match::Within},
    {u"sub title", Hint::Deck, Match::Within},
    {u"subheadline", Hint::Deck, Match::Within},
    {u"sub headline", Hint::Deck, Match::Within},
    {u"subhead", Hint::Deck, Match::Within},
    {u"subheading", Hint::Deck, Match::Within},
    {u"sub heading", Hint::Deck, Match::Within},
    {u"summary", Hint::Deck, Match::Word},
    {u"description", Hint::Deck, Match::Word},
    {u"excerpt", Hint::Deck, Match::Word},
    {u"intro", Hint::Deck, Match::Word},
    {u"introduction", Hint::Deck, Match::Word},
    {u"lead", Hint::Deck, Match::Word},
    {u"lede", Hint::Deck, Match::Word},
    {u"leadin", Hint::Deck, Match::Word},
    {u"abstract", Hint::Deck, Match::Word},
    {u"vorspann", Hint::Deck, Match::Within},
    {u"anreisser", Hint::Deck, Match::Within},
    {u"untertitel", Hint::Deck, Match::Within},
    {u"einleitung", Hint::Deck, Match::Within},
    {u"chapo", Hint::Deck, Match::Word},
    {u"chapeau", Hint::Deck, Match::Word},
    {u"bajada", Hint::Deck, Match::Word},
    {u"entradilla", Hint::Deck, Match::Word},
    {u"subtitulo", Hint::Deck, Match::Within},
    {u"sottotitolo", Hint::Deck, Match::Within},
    {u"subline", Hint::Deck, Match::Within},
    {u"unterzeile", Hint::Deck, Match::Within},
    {u"copete", Hint::Deck, Match::Word},
    {u"desc", Hint::Deck, Match::Word},
    {u"dropline", Hint::Deck, Match::Word},
    {u"tagline", Hint::Deck, Match::Word},
    {u"author", Hint::Byline, Match::Within},
    {u"byline", Hint::Byline, Match::Within},
    {u"by line", Hint::Byline, Match::Within},
    {u"writer", Hint::Byline, Match::Word},
    {u"reporter", Hint::Byline, Match::Word},
    {u"contributor", Hint::Byline, Match::Word},
    {u"contributors", Hint::Byline, Match::Word},
    {u"credit", Hint::Byline, Match::Word},
    {u"autor", Hint::Byline, Match::Word},
    {u"autoren", Hint::Byline, Match::Word},
    {u"autorin", Hint::Byline, Match::Word},
    {u"auteur", Hint::Byline, Match::Word},
    {u"autore", Hint::Byline, Match::Word},
    {u"firma", Hint::Byline, Match::Word},
    {u"verfasser", Hint::Byline, Match::Within},
    {u"redakteur", Hint::Byline, Match::Within},
    {u"vcard", Hint::Byline, Match::Word},
    {u"date", Hint::Date, Match::Word},
    {u"datum", Hint::Date, Match::Word},
    {u"fecha", Hint::Date, Match::Word},
    {u"dateline", Hint::Date, Match::Word},
    {u"datetime", Hint::Date, Match::Word},
    {u"time", Hint::Date, Match::Word},
    {u"timestamp", Hint::Date, Match::Within},
    {u"publish", Hint::Date, Match::Within},
    {u"pubdate", Hint::Date, Match::Within},
    {u"posted", Hint::Date, Match::Word},
    {u"created", Hint::Date, Match::Word},
    {u"datecreated", Hint::Date, Match::Word},
    {u"postdate", Hint::Date, Match::Within},
    {u"entrydate", Hint::Date, Match::Within},
    {u"articledate", Hint::Date, Match::Within},
    {u"modified", Hint::Modified, Match::Within},
    {u"updated", Hint::Modified, Match::Word},
    {u"update", Hint::Modified, Match::Word},
    {u"lastmod", Hint::Modified, Match::Within},
    {u"comment", Hint::Comment, Match::Within},
    {u"kommentar", Hint::Comment, Match::Within},
    {u"commentaire", Hint::Comment, Match::Within},
    {u"comentario", Hint::Comment, Match::Within},
    {u"commenti", Hint::Comment, Match::Within},
    {u"disqus", Hint::Comment, Match::Within},
    {u"respond", Hint::Comment, Match::Word},
    {u"reply", Hint::Comment, Match::Word},
    {u"replies", Hint::Comment, Match::Word},
    {u"talkback", Hint::Comment, Match::Within},
    {u"trackback", Hint::Comment, Match::Within},
    {u"pingback", Hint::Comment, Match::Within},
    {u"leserbrief", Hint::Comment, Match::Within},
    {u"related", Hint::Elsewhere, Match::Within},
    {u"sidebar", Hint::Elsewhere, Match::Within},
    {u"widget", Hint::Elsewhere, Match::Word},
    {u"recommend", Hint::Elsewhere, Match::Within},
    {u"recirc", Hint::Elsewhere, Match::Within},
    {u"popular", Hint::Elsewhere, Match::Within},
    {u"trending", Hint::Elsewhere, Match::Within},
    {u"latest", Hint::Elsewhere, Match::Word},
    {u"recent", Hint::Elsewhere, Match::Word},
    {u"newsletter", Hint::Elsewhere, Match::Within},
    {u"nav", Hint::Elsewhere, Match::Word},
    {u"navigation", Hint::Elsewhere, Match::Within},
    {u"navbar", Hint::Elsewhere, Match::Within},
    {u"menu", Hint::Elsewhere, Match::Within},
    {u"footer", Hint::Elsewhere, Match::Word},
    {u"breadcrumb", Hint::Elsewhere, Match::Within},
    {u"breadcrumbs", Hint::Elsewhere, Match::Within},
    {u"teaser", Hint::Elsewhere, Match::Within},
    {u"promo", Hint::Elsewhere, Match::Within},
    {u"sponsor", Hint::Elsewhere, Match::Within},
    {u"advert", Hint::Elsewhere, Match::Within},
    {u"banner", Hint::Elsewhere, Match::Word},
    {u"search", Hint::Elsewhere, Match::Word},
    {u"login", Hint::Elsewhere, Match::Within},
    {u"cookie", Hint::Elsewhere, Match::Within},
    {u"paging", Hint::Elsewhere, Match::Within},
    {u"pagination", Hint::Elsewhere, Match::Within},
    {u"archive", Hint::Elsewhere, Match::Word},
    {u"calendar", Hint::Elsewhere, Match::Within},
    {u"blogroll", Hint::Elsewhere, Match::Within},
    {u"mostread", Hint::Elsewhere, Match::Within},
    {u"outbrain", Hint::Elsewhere, Match::Within},
    {u"taboola", Hint::Elsewhere, Match::Within},
    {u"carousel", Hint::Elsewhere, Match::Within},
    {u"playlist", Hint::Elsewhere, Match::Within},
    {u"masthead", Hint::Elsewhere, Match::Within},
    {u"logo", Hint::Elsewhere, Match::Word},
    {u"branding", Hint::Elsewhere, Match::Word},
    {u"caption", Hint::Caption, Match::Within},
    {u"bildunterschrift", Hint::Caption, Match::Within},
    {u"legende", Hint::Caption, Match::Word},
    {u"photo", Hint::Caption, Match::Word},
    {u"image", Hint::Caption, Match::Word},
    {u"copyright", Hint::Caption, Match::Word},
    {u"article", Hint::Article, Match::Within},
    {u"story", Hint::Article, Match::Word},
    {u"entry", Hint::Article, Match::Word},
    {u"post", Hint::Article, Match::Word},
    {u"artikel", Hint::Article, Match::Within},
    {u"beitrag", Hint::Article, Match::Within},
    {u"nota", Hint::Article, Match::Word},
    {u"noticia", Hint::Article, Match::Within},
    {u"kicker", Hint::Kicker, Match::Word},
    {u"eyebrow", Hint::Kicker, Match::Within},
    {u"overline", Hint::Kicker, Match::Word},
    {u"dachzeile", Hint::Kicker, Match::Within},
    {u"spitzmarke", Hint::Kicker, Match::Within},
    {u"topline", Hint::Kicker, Match::Word},
    {u"category", Hint::Kicker, Match::Word},
    {u"rubric", Hint::Kicker, Match::Within},
    {u"rubrik", Hint::Kicker, Match::Within},
    {u"volanta", Hint::Kicker, Match::Word},
    {u"bio", Hint::Biography, Match::Word},
    {u"biography", Hint::Biography, Match::Word},
    {u"authorbox", Hint::Biography, Match::Within},
    {u"author box", Hint::Biography, Match::Within},
    {u"author info", Hint::Biography, Match::Within},
    {u"author description", Hint::Biography, Match::Within},
    {u"about author", Hint::Biography, Match::Within},
    {u"about the author", Hint::Biography, Match::Within},
});

/// "c-byline__authorName" as " c byline author name ".
QString plainWords(QStringView words)
{
    QString plain(u' ');
    char16_t before = u' ';
    for (const QChar c : words) {
        const char16_t unit = c.unicode();
        const bool turn = chars::isLower(before) && chars::isUpper(unit);
        if (!chars::isLetter(unit)) {
            if (!plain.endsWith(u' ')) {
                plain += u' ';
            }
        } else {
            if (turn) {
                plain += u' ';
            }
            plain += c.toLower();
        }
        before = unit;
    }
    return plain.endsWith(u' ') ? plain : plain + u' ';
}

/// The words by their first letter, so that each place of a text is asked for few.
class HintTable
{
public:
    HintTable()
    {
        for (const HintWord &hint : hintWords) {
            m_byFirst.at(slot(hint.word.front().unicode())).push_back(&hint);
        }
    }

    /// \a plain as of plainWords(); \a glued the letters only.
    [[nodiscard]] Hints find(QStringView plain, QStringView glued) const
    {
        Hints hints;
        for (qsizetype i = 1; i < plain.size(); ++i) {
            for (const HintWord *hint : m_byFirst.at(slot(plain[i].unicode()))) {
                const bool word = hint->match == Match::Word;
                if ((!word || plain[i - 1] == u' ') && !hints.testFlag(hint->hint) &&
                    plain.sliced(i).startsWith(hint->word) &&
                    (!word || plain[i + hint->word.size()] == u' ')) {
                    hints |= hint->hint;
                }
            }
        }
        for (qsizetype i = 0; i < glued.size(); ++i) {
            for (const HintWord *hint : m_byFirst.at(slot(glued[i].unicode()))) {
                if (hint->match == Match::Within && !hints.testFlag(hint->hint) &&
                    glued.sliced(i).startsWith(hint->word)) {
                    hints |= hint->hint;
                }
            }
        }
        return hints;
    }

private:
    /// A slot for each letter a … z, one for all others.
    static std::size_t slot(char16_t c) { return c >= u'a' && c <= u'z' ? std::size_t(c - u'a') : 26; }

    std::array<std::vector<const HintWord *>, 27> m_byFirst;
};

} // namespace

Hints hintsIn(QStringView words)
{
    static const HintTable table;
    const QString plain = plainWords(words);
    if (plain.size() < 4) {
        return {};
    }
    QString glued = plain;
    glued.remove(u' ');
    return table.find(plain, glued);
}

} // namespace sidebyline
