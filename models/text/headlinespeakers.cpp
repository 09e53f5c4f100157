// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/headlinespeakers.h"

#include "text/attributionverbs.h"
#include "text/characters.h"
#include "text/textlanguage.h"
#include "text/wordlist.h"

#include <algorithm>
#include <optional>

namespace sidebyline {

namespace {

/// Who speaks is said in a few words.
constexpr std::size_t MostWords = 6;

/// In English the plural of a noun, too ("fraud claims", "emergency calls"), or a noun.
constexpr std::u16string_view nounText =
    u"calls charge charges claim claims comment comments cries cry demand demands "
    u"note notes notes plead pledge pledges post posts praise promise promises "
    u"protest protests quips quote quotes read reads remark remarks report reports "
    u"shout sigh state states stress tweet tweets vow call charged answer answers";
constexpr auto nouns = sortedWords<countWords(nounText)>(nounText);

/// They name who spoke without being verbs.
constexpr std::u16string_view sourceText = u"laut volgens selon según secondo segundo aldus so";
constexpr auto sources = sortedWords<countWords(sourceText)>(sourceText);

/// What is spoken about, when and where begins with one of these: "Mayor on bridge", "Falk zum Streit".
constexpr std::u16string_view aboutText =
    u"about after against ahead amid and as at before but by during for from if in into of on over that "
    u"through to "
    u"when where while who with without "
    u"am an auf bei beim dass durch für gegen im ins mit nach ob seit über um und vom von vor wegen zu zum "
    u"zur "
    u"après au aux avant avec contre dans en et lors pour que sur vers "
    u"ante con contra durante mientras para por sobre sin tras y "
    u"che contro dopo e durante nel nella per su sul sulla tra "
    u"após com contra em na no para pela pelo sobre "
    u"aan bij dat door in met na naar om op over tegen tijdens uit voor";
constexpr auto about = sortedWords<countWords(aboutText)>(aboutText);

/// Before a verb that itself stands before its subject: "a prévenu la maire".
constexpr std::u16string_view auxiliaryText = u"a ha hat heeft had avait";
constexpr auto auxiliaries = sortedWords<countWords(auxiliaryText)>(auxiliaryText);

/// Words that are in the list of verbs of saying but end up between names, too.
bool isAbout(QStringView word)
{
    return lowerCaseListed(about, word);
}

class Headline
{
public:
    Headline(QStringView text, TextLanguage language)
        : m_text(text)
        , m_language(language)
    {}

    [[nodiscard]] HeadlineSpeaker speaker(TextRange before, TextRange after) const
    {
        if (const auto found = behind(after)) {
            return {HeadlineSpeaker::Sign::Verb, *found};
        }
        if (const auto found = inFront(before)) {
            return {HeadlineSpeaker::Sign::Verb, *found};
        }
        if (const auto found = labelled(before, after)) {
            return {HeadlineSpeaker::Sign::Label, *found};
        }
        return {};
    }

private:
    using Words = std::vector<TextRange>;

    [[nodiscard]] QStringView of(TextRange range) const { return range.of(m_text); }

    [[nodiscard]] Words words(TextRange within) const
    {
        Words found;
        const qsizetype end = within.end();
        for (qsizetype i = within.start; i < end;) {
            const qsizetype start = i;
            while (i < end && inWord(i, start)) {
                ++i;
            }
            if (i > start) {
                found.push_back({start, i - start});
            } else {
                ++i;
            }
        }
        return found;
    }

    /// Letters and digits, marks between letters, and the full stop of "Lt."
    [[nodiscard]] bool inWord(qsizetype place, qsizetype start) const
    {
        const char16_t c = chars::at(m_text, place);
        if (chars::isLetterOrDigit(c)) {
            return true;
        }
        const bool within = place > start && (chars::isLetterOrDigit(chars::at(m_text, place + 1)));
        return (within && (chars::isApostrophe(c) || c == u'-' || c == u'.')) ||
               (c == u'.' && place > start && place - start <= 3 && chars::isUpper(chars::at(m_text, start)));
    }

    [[nodiscard]] static bool isEdge(char16_t c)
    {
        return c == u',' || c == u':' || c == u';' || c == u'|' || c == u'!' || c == u'?' || c == u'\u2026' ||
               c == u'\u2013' || c == u'\u2014';
    }
    /// A mark that parts a headline, or a hyphen between blanks for one.
    [[nodiscard]] bool isEdgeAt(qsizetype place) const
    {
        const char16_t c = chars::at(m_text, place);
        return isEdge(c) || (c == u'-' && chars::isSpace(chars::at(m_text, place - 1)) &&
                             chars::isSpace(chars::at(m_text, place + 1)));
    }

    /// From its start to the next mark that parts.
    [[nodiscard]] TextRange firstClause(TextRange within) const
    {
        qsizetype end = within.start;
        while (end < within.end() && !isEdgeAt(end)) {
            ++end;
        }
        return {within.start, end - within.start};
    }
    [[nodiscard]] TextRange lastClause(TextRange within) const
    {
        qsizetype start = within.end();
        while (start > within.start && !isEdgeAt(start - 1)) {
            --start;
        }
        return {start, within.end() - start};
    }

    [[nodiscard]] std::optional<TextRange> joined(std::span<const TextRange> words) const
    {
        if (words.empty() || words.size() > MostWords || isAbout(of(words.front()))) {
            return std::nullopt;
        }
        return TextRange{words.front().start, words.back().end() - words.front().start};
    }

    /// The words up to what they speak about.
    [[nodiscard]] std::span<const TextRange> upToAbout(std::span<const TextRange> words) const
    {
        const auto end = std::ranges::find_if(words, [this](TextRange word) { return isAbout(of(word)); });
        return words.first(std::size_t(end - words.begin()));
    }

    [[nodiscard]] bool isVerb(TextRange word) const { return isAttributionVerb(of(word), m_language); }
    [[nodiscard]] bool isSource(TextRange word) const { return lowerCaseListed(sources, of(word)); }
    [[nodiscard]] bool maybeNoun(TextRange word) const
    {
        return m_language == TextLanguage::English && lowerCaseListed(nouns, of(word));
    }

    /// "…", says mayor · "…", mayor says · "…", according to mayor
    [[nodiscard]] std::optional<TextRange> behind(TextRange after) const
    {
        qsizetype start = after.start;
        while (start < after.end() && (chars::isSpace(chars::at(m_text, start)) || isEdgeAt(start))) {
            ++start;
        }
        if (start == after.start) {
            return std::nullopt;
        }
        const Words all = words(firstClause({start, after.end() - start}));
        const std::span<const TextRange> clause = all;
        if (clause.size() > 2 && of(clause[0]).compare(u"according", Qt::CaseInsensitive) == 0) {
            return joined(upToAbout(clause.subspan(2)));
        }
        for (std::size_t i = 0; i < std::min(clause.size(), MostWords); ++i) {
            const bool leads = i == 0 || (i == 1 && lowerCaseListed(auxiliaries, of(clause[0])));
            if (leads && (isVerb(clause[i]) || isSource(clause[i]))) {
                return joined(upToAbout(clause.subspan(i + 1)));
            }
            if (isAbout(of(clause[i]))) {
                return std::nullopt;
            }
            if (i > 0 && isVerb(clause[i]) && !maybeNoun(clause[i]) && !isSource(clause[i])) {
                return joined(clause.first(i));
            }
        }
        return std::nullopt;
    }

    /// Mayor calls plan "…" · Mayor says bridge is "…" · Laut Falk ist das "…"
    [[nodiscard]] std::optional<TextRange> inFront(TextRange before) const
    {
        const Words all = words(lastClause(withoutColon(before)));
        const std::span<const TextRange> clause = all;
        for (std::size_t i = 0; i < clause.size(); ++i) {
            if (i == 0 && isSource(clause[0])) {
                return sourceName(clause.subspan(1));
            }
            if (isAbout(of(clause[i])) && i > 0) {
                // "Mayor of Ostley says" names him still; what else stands there is not looked through.
                const auto verb = std::ranges::find_if(
                    clause.subspan(i), [this](TextRange word) { return isVerb(word) && !maybeNoun(word); });
                const bool isOf = of(clause[i]).compare(u"of", Qt::CaseInsensitive) == 0;
                return isOf && verb != clause.end() ? joined(clause.first(std::size_t(verb - clause.begin())))
                                                    : std::nullopt;
            }
            if (i == 0 || !isVerb(clause[i])) {
                continue;
            }
            const bool hasObject = i + 1 < clause.size() && !isAbout(of(clause[i + 1]));
            if (!maybeNoun(clause[i]) || hasObject) {
                return joined(clause.first(i));
            }
        }
        return std::nullopt;
    }

    /// The capitalised words behind "laut"; elsewhere a verb follows them.
    [[nodiscard]] std::optional<TextRange> sourceName(std::span<const TextRange> words) const
    {
        const auto end = std::ranges::find_if_not(
            words, [this](TextRange word) { return chars::isUpper(of(word).front().unicode()); });
        return joined(words.first(std::size_t(end - words.begin())));
    }

    [[nodiscard]] TextRange withoutColon(TextRange before) const
    {
        qsizetype end = before.end();
        while (end > before.start && chars::isSpace(chars::at(m_text, end - 1))) {
            --end;
        }
        end -= end > before.start && chars::at(m_text, end - 1) == u':' ? 1 : 0;
        return {before.start, end - before.start};
    }

    /// Mayor on bridge: "…" · "…": mayor · "…" – mayor
    [[nodiscard]] std::optional<TextRange> labelled(TextRange before, TextRange after) const
    {
        const TextRange label = withoutColon(before);
        if (label.length > 0 && chars::at(m_text, label.end()) == u':') {
            const Words all = words(lastClause(label));
            return joined(upToAbout(all));
        }
        qsizetype start = after.start;
        while (start < after.end() && chars::isSpace(chars::at(m_text, start))) {
            ++start;
        }
        const bool parted = start < after.end() && chars::at(m_text, start) != u',' && isEdgeAt(start);
        if (!parted) {
            return std::nullopt;
        }
        const Words all = words(firstClause({start + 1, after.end() - start - 1}));
        return joined(upToAbout(all));
    }

    QStringView m_text;
    TextLanguage m_language;
};

} // namespace

std::vector<HeadlineSpeaker> headlineSpeakers(QStringView headline, std::span<const Quotation> quoted,
                                              QStringView language)
{
    const Headline words(headline, textLanguage(language));
    std::vector<HeadlineSpeaker> found(quoted.size());
    qsizetype start = 0;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i].depth != 0) {
            continue;
        }
        const auto next = std::ranges::find(quoted.subspan(i + 1), 0, &Quotation::depth);
        const qsizetype end = next == quoted.end() ? headline.size() : next->range.start;
        const TextRange own = quoted[i].range;
        found[i] = words.speaker({start, own.start - start}, {own.end(), end - own.end()});
        start = own.end();
    }
    return found;
}

} // namespace sidebyline
