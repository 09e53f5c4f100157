// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/classwords.h"

#include "text/characters.h"

#include <QString>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sidebyline {

namespace {

/// Words that mean something wherever they stand in a name ("maincontent"), and others that count only as a
/// whole word ("ad", "nav"); "|" between them.
struct NameWords
{
    NameHint hint;
    std::u16string_view parts;
    std::u16string_view words;
};

constexpr NameWords vocabulary[] = {
    {NameHint::Comment,
     u"comment|kommentar|comentario|reaktion|reactie|disqus|discussion|diskussion|respond|response|"
     u"talkback|feedback|opinionen|leserbrief|userpost|guestbook|forumpost|postlist|spotim|livefyre|"
     u"intensedebate|openweb|hyvor|yoursay|haveyoursay|readerlet|usercontrib|mailbox|postbody|postcontent|"
     u"userreview|customerreview|kundenbewertung|kundenrezension|opiniones",
     u"dsq|idc|fyre|thread|threads|reply|replies|commentlist|pinglist|trackback|coral|talk|forum|avis|"
     u"reactions|reagieren|meinungen|posts|debate|conversation|usuarios|antworten|fbcomments|opinions|"
     u"reviews|bewertungen|rezensionen"},
    {NameHint::Text,
     u"article|artikel|articulo|content|inhalt|contenu|contenido|contenuto|entry|story|beitrag|storytext|"
     u"bodytext|textbody|fulltext|haupttext|texte|noticia|notizia|paragraph|absatz|richtext|blogpost|"
     u"postbody|mainbody|prose|cuerpo|newstext",
     u"post|text|body|main|copy|page|hentry|detail|single|news|rtf|lauftext|corps|texto|testo|nota"},
    {NameHint::Related,
     u"related|recommend|similar|teaser|mostread|mostpopular|popular|trending|readmore|morestor|moreon|"
     u"morefrom|seealso|alsolike|readnext|nextup|weitere|verwandt|aehnlich|ähnlich|mehrzum|interessieren|"
     u"topstories|latestnews|headlines|outbrain|taboola|ligatus|plista|linklist|linkbox|relatos|relacionad|"
     u"correlat|connexe|suggest|upnext|recent|meistgelesen|keepreading|furtherread|jp-related|crosslink",
     u"more|latest|archive|links|mehr|plus|lire|next|prev|previous|also|top|popularity|newest|aktuell"},
    {NameHint::Navigation,
     u"navi|menu|menü|breadcrumb|brotkrumen|masthead|header|kopf|footer|pagination|pager|toolbar|topbar|"
     u"navbar|sitemap|skiplink|subnav|mainnav|kategorie|categor|rubrik|taglist|tagcloud|toplinks|tabs|"
     u"leiste|ressort",
     u"nav|foot|head|top|bottom|logo|tags|tag|topic|topics|themen|section|crumb|crumbs|search|suche|channel"},
    {NameHint::Byline,
     u"byline|author|autor|auteur|autore|verfasser|writer|redakt|journalist|signature|contributor|byliner|"
     u"postedby|writtenby|creator|meta-by|entrymeta|postmeta|articlemeta|postinfo",
     u"by|vcard|credit|credits|source|quelle|agency|agentur|kuerzel|meta|metadata|info|infos|fn"},
    {NameHint::Date,
     u"date|datum|fecha|datetime|timestamp|publish|pubdate|updated|modified|posttime|zeitstempel|dateline|"
     u"veröffentlich|veroeffentlich",
     u"time|zeit|stand|posted|published|uhrzeit|heure|ora|hora|day|month|year|meta"},
    {NameHint::Caption,
     u"caption|legend|bildunterschrift|bildtext|bildquelle|photocredit|imagecredit|photo|image|picture|"
     u"slideshow|galler|galerie|bilder|didascalia|copyright|fotograf|thumbnail|mugshot|illustration",
     u"foto|fotos|bild|img|pic|cutline|figure|figcaption|media|credit|photos|images|legende|pie|video"},
    {NameHint::Headline,
     u"headline|headline1|überschrift|ueberschrift|schlagzeile|titular|pagetitle|posttitle|entrytitle|"
     u"storytitle|articletitle|articlehead|storyhead|maintitle|haupttitel|storyhed",
     u"title|titel|titre|titolo|titulo|heading|hed|head|hdl|h1|h1title|subject|name"},
    {NameHint::Deck,
     u"subtitle|subheadline|standfirst|subhead|vorspann|untertitel|einleitung|chapo|chapeau|entradilla|"
     u"abstract|summary|excerpt|sommario|anlauf|leadtext|dachzeile|kicker|occhiello|sottotitolo|strapline|"
     u"introduction|description|zusammenfassung|soustitre|bajada|copete",
     u"dek|deck|lead|lede|intro|sub|teaser|spitzmarke|surtitre|desc|synopsis|stand|first"},
    {NameHint::Form,
     u"form|login|logon|signin|signup|register|registr|subscribe|newsletter|anmeld|abonn|search|suche|"
     u"input|captcha|password|survey|umfrage|poll|voting",
     u"vote|abo|user|account|profile|rating|rate|button|submit"},
    {NameHint::Promo,
     u"advert|anzeige|werbung|publicid|sponsor|promo|banner|share|social|teilen|bookmark|socialmedia|"
     u"facebook|twitter|whatsapp|addthis|sharethis|digg|delicious|affiliate|commerc|google_ads|adsense|"
     u"newsletter|paywall|offer|angebot|shop|marketing|sharing|emailthis|printthis|podcast",
     u"ad|ads|adv|pub|email|print|tools|toolbox|tool|follow|rss|feed|drucken|mpu|dfp|sky|fontsize|actions"},
    {NameHint::Sidebar,
     u"sidebar|sidecol|rightcol|leftcol|column|spalte|rightrail|widget|infobox|factbox|marginal|colonne|"
     u"infokasten|secondary|tertiary|complement|aside|extrainfo|inset|pullquote|zitat|bluebox|kasten|modul",
     u"side|rail|right|left|rechts|links|box|module|block|panel|inline|embed|portlet|quote|fact|facts"},
    {NameHint::Hidden,
     u"hidden|cookie|consent|gdpr|dsgvo|screenreader|screen-reader|visuallyhidden|visually-hidden|"
     u"collapsed|offscreen|tooltip|modal|popup|overlay|lightbox|dialog|noscript|disclaimer|datenschutz|"
     u"privacy|legal|impressum|copyright|template|noprint|no-print",
     u"hide|sr|only|invisible|hint|alert|error|warning|notice|message|terms|a11y|off"},
    {NameHint::CommentPart,
     u"commentauthor|comment-author|comment-meta|commentmeta|commentdate|comment-date|commenter|avatar|"
     u"gravatar|permalink|comment-reply|commentinfo|comment-info|comment_author|comment_meta|commentname|"
     u"username|user-name|postuser|comment-form|commentform|respond|comment-notes|comment__author|"
     u"comment-header|comment-footer|comment-action|usertext|nickname|upvote|downvote|report-abuse",
     u"says|nick|votes|likes|flag|report|poster|userinfo"},
};

struct NameWord
{
    std::u16string_view word;
    NameHints bits;
};

std::vector<NameWord> wordsOf(std::u16string_view NameWords::*list)
{
    std::vector<NameWord> all;
    for (const NameWords &group : vocabulary) {
        std::u16string_view rest = group.*list;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(u'|'), rest.size());
            all.push_back({rest.substr(0, end), nameHintBit(group.hint)});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::ranges::sort(all, {}, &NameWord::word);
    return all;
}

/// The parts by their first letters, so that each place of a name is looked up once.
class PartTable
{
public:
    PartTable()
    {
        for (const NameWord &part : wordsOf(&NameWords::parts)) {
            m_parts[key(part.word)].push_back(part);
        }
    }

    [[nodiscard]] NameHints hintsIn(QStringView name) const
    {
        const std::u16string_view text(name.utf16(), std::size_t(name.size()));
        NameHints bits = 0;
        for (std::size_t i = 0; i + KeyLength <= text.size(); ++i) {
            const auto found = m_parts.find(key(text.substr(i)));
            if (found == m_parts.end()) {
                continue;
            }
            for (const NameWord &part : found->second) {
                bits |= text.substr(i).starts_with(part.word) ? part.bits : NameHints(0);
            }
        }
        return bits;
    }

private:
    static constexpr std::size_t KeyLength = 4; ///< letters; no part is shorter

    static quint64 key(std::u16string_view text)
    {
        return quint64(text[0]) | quint64(text[1]) << 16 | quint64(text[2]) << 32 | quint64(text[3]) << 48;
    }

    std::unordered_map<quint64, std::vector<NameWord>> m_parts;
};

/// Lower case, the humps of "commentList" parted by hyphens.
QString plainNames(QStringView names)
{
    QString plain;
    plain.reserve(names.size() + 8);
    bool small = false;
    for (const QChar c : names) {
        if (small && chars::isUpper(c.unicode())) {
            plain += u'-';
        }
        small = chars::isLower(c.unicode());
        plain += c.toLower();
    }
    return plain;
}

} // namespace

NameHints nameHintsOf(QStringView names)
{
    static const PartTable parts;
    static const std::vector<NameWord> words = wordsOf(&NameWords::words);
    const QString plain = plainNames(names.first(std::min<qsizetype>(names.size(), 200)));
    // "comment-list" and "commentlist" are alike: parts are looked for in both spellings.
    QString joined = plain;
    joined.removeIf([](QChar c) { return c == u'-' || c == u'_'; });
    NameHints bits = parts.hintsIn(plain);
    if (joined.size() < plain.size()) {
        bits |= parts.hintsIn(joined);
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        if (i < plain.size() && chars::isLetter(plain[i].unicode())) {
            continue;
        }
        const std::u16string_view word(QStringView(plain).utf16() + start, std::size_t(i - start));
        const auto found = std::ranges::lower_bound(words, word, {}, &NameWord::word);
        for (auto it = found; it != words.end() && it->word == word; ++it) {
            bits |= it->bits;
        }
        start = i + 1;
    }
    return bits;
}

} // namespace sidebyline
