// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/personnames.h"

#include "text/characters.h"
#include "text/wordlist.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sidebyline {

namespace {

// Titles that one holds at a time, and forms of address.
constexpr std::u16string_view titleWords =
    u"mayor president governor senator sen representative rep congressman congresswoman secretary minister "
    u"premier chancellor chief sheriff judge justice general gen colonel col captain capt major lieutenant "
    u"lt "
    u"sergeant sgt admiral professor prof dr director chairman chairwoman chair king queen prince princess "
    u"pope bishop archbishop cardinal ambassador commissioner superintendent coach principal spokesman "
    u"spokeswoman spokesperson engineer leader speaker manager prosecutor attorney inspector officer "
    u"deputy councillor councilman councilwoman alderman harbourmaster warden headteacher headmaster mr mrs "
    u"ms miss sir dame lord lady";
constexpr std::u16string_view offices =
    u"mayor president governor secretary minister premier chancellor chief sheriff director chairman "
    u"chairwoman chair king queen pope bishop archbishop ambassador commissioner superintendent coach "
    u"principal harbourmaster warden headteacher headmaster speaker";
// Capitalised words that no name holds.
constexpr std::u16string_view otherWords =
    u"monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    u"september october november december street road avenue bridge bay river lake county university college "
    u"school court council committee party house senate congress department ministry board company group "
    u"association society church hospital station airport company act bill news times post daily the a an in "
    u"on at but and he she it they we i if when while after before as for from with by no yes this that his "
    u"her their its our my your there here what who why how where than then so or not new north south east "
    u"west northern southern eastern western city town village island islands united national international "
    u"federal state states";

template <std::u16string_view const &Words>
[[nodiscard]] bool isListed(QStringView word)
{
    static constexpr auto list = sortedWords<countWords(Words)>(Words);
    return lowerCaseListed(list, word);
}

class NameReader
{
public:
    NameReader(QStringView text, std::span<const Word> words)
        : m_text(text)
        , m_words(words)
    {}

    [[nodiscard]] std::vector<PersonName> read() const
    {
        std::vector<PersonName> names;
        for (std::size_t i = 0; i < m_words.size();) {
            std::size_t end = i;
            while (end < m_words.size() && isNameWord(end) && (end == i || follows(end))) {
                ++end;
            }
            if (end > i) {
                add(i, end, names);
            }
            i = std::max(end, i + 1);
        }
        return names;
    }

private:
    [[nodiscard]] QStringView textOf(std::size_t word) const
    {
        QStringView text = m_words[word].range.of(m_text);
        if (text.endsWith(u"'s") || text.endsWith(u"’s")) {
            text.chop(2);
        }
        return text;
    }

    [[nodiscard]] bool isNameWord(std::size_t word) const
    {
        return m_words[word].shape == WordShape::Capitalised && !isListed<otherWords>(textOf(word)) &&
               !isListed<titleWords>(textOf(word)) && !isAllCapitals(textOf(word));
    }

    [[nodiscard]] static bool isAllCapitals(QStringView word)
    {
        return word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    }

    /// Stands right behind the word before it: a blank, or the full stop of an initial.
    [[nodiscard]] bool follows(std::size_t word) const
    {
        const TextRange before = m_words[word - 1].range;
        const QStringView between = m_text.sliced(before.end(), m_words[word].range.start - before.end());
        return between == u" " || (between == u". " && before.length == 1);
    }

    void add(std::size_t begin, std::size_t end, std::vector<PersonName> &names) const
    {
        PersonName name;
        const std::size_t titleBegin = readTitle(begin, name.title);
        constexpr std::size_t mostWords = 4;
        const bool fits = end - begin <= mostWords && (end - begin >= 2 || !name.title.isEmpty());
        if (!fits) {
            return;
        }
        const TextRange last = m_words[end - 1].range;
        name.family = textOf(end - 1);
        name.given = end - begin >= 2 ? textOf(begin) : QStringView();
        name.range = {m_words[begin].range.start,
                      last.start + name.family.size() - m_words[begin].range.start};
        name.stemBefore = contentBefore(titleBegin);
        name.stemAfter = contentBehind(end);
        names.push_back(name);
    }

    /// The index at which the title before the name begins, or @p begin without one.
    std::size_t readTitle(std::size_t begin, QString &title) const
    {
        constexpr std::size_t mostQualifiers = 2;
        if (begin == 0 || !isListed<titleWords>(textOf(begin - 1)) || !touches(begin - 1, true)) {
            return begin;
        }
        std::size_t first = begin - 1;
        while (first > 0 && begin - first <= mostQualifiers && !m_words[first - 1].stop &&
               touches(first - 1, false) && m_words[first - 1].shape != WordShape::Number) {
            --first;
        }
        for (std::size_t i = first; i < begin; ++i) {
            title += (title.isEmpty() ? QString() : QStringLiteral(" ")) + textOf(i).toString().toLower();
        }
        return first;
    }

    /// Nothing but a blank, a full stop of an abbreviation or, where @p mayComma, a comma stands behind it.
    [[nodiscard]] bool touches(std::size_t word, bool mayComma) const
    {
        const TextRange range = m_words[word].range;
        const QStringView between = m_text.sliced(range.end(), m_words[word + 1].range.start - range.end());
        return between == u" " || between == u". " || (mayComma && between == u", ");
    }

    [[nodiscard]] int contentBefore(std::size_t begin) const
    {
        for (std::size_t i = begin; i-- > 0;) {
            if (!m_words[i].stop) {
                return m_words[i].stem;
            }
        }
        return -1;
    }

    [[nodiscard]] int contentBehind(std::size_t end) const
    {
        for (std::size_t i = end; i < m_words.size(); ++i) {
            if (!m_words[i].stop) {
                return m_words[i].stem;
            }
        }
        return -1;
    }

    QStringView m_text;
    std::span<const Word> m_words;
};

/// Levenshtein's distance, up to @p most; more than that gives @p most + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most)
{
    constexpr qsizetype longest = 24;
    if (std::max(a.size(), b.size()) > longest || std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    std::array<int, longest + 1> row{};
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int substituted = diagonal + (a[i - 1].toLower() == b[j - 1].toLower() ? 0 : 1);
            diagonal = row.at(at);
            row.at(at) = std::min({substituted, row.at(at) + 1, row.at(at - 1) + 1});
        }
    }
    return std::min(row.at(std::size_t(b.size())), most + 1);
}

/// Whether bare() leaves a name as it is.
[[nodiscard]] bool isBare(QStringView name)
{
    return std::ranges::all_of(
        name, [](QChar c) { return c.unicode() < 0x80 && c.unicode() != u'-' && c.unicode() != u'\''; });
}

/// Without accents: who leaves them out means the same name.
[[nodiscard]] QString bare(QStringView name)
{
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    QString letters = plain ? name.toString() : name.toString().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.isMark() || c == u'-' || c == u'\u2019' || c == u'\''; });
    return letters;
}

[[nodiscard]] bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0 ||
           (!(isBare(a) && isBare(b)) && bare(a).compare(bare(b), Qt::CaseInsensitive) == 0);
}

[[nodiscard]] bool isOffice(QStringView title)
{
    return isListed<offices>(title.sliced(title.lastIndexOf(u' ') + 1));
}

} // namespace

std::vector<PersonName> personNames(QStringView text, std::span<const Word> words)
{
    return NameReader(text, words).read();
}

bool isSpellingVariant(QStringView a, QStringView b)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longName = 6;
    QString bareA;
    QString bareB;
    if (!isBare(a) || !isBare(b)) {
        bareA = bare(a);
        bareB = bare(b);
        a = bareA;
        b = bareB;
    }
    if (std::min(a.size(), b.size()) < shortest || a.front().toLower() != b.front().toLower() ||
        isSame(a, b)) {
        return false;
    }
    const bool begins = a.startsWith(b, Qt::CaseInsensitive) || b.startsWith(a, Qt::CaseInsensitive);
    const int most = std::min(a.size(), b.size()) >= longName ? 2 : 1;
    return !begins && editDistance(a, b, most) <= most;
}

bool namesDiffer(const PersonName &a, const PersonName &b)
{
    if (!a.given.isEmpty() && !b.given.isEmpty()) {
        if (isSame(a.family, b.family)) {
            return isSpellingVariant(a.given, b.given);
        }
        if (isSame(a.given, b.given) && isSpellingVariant(a.family, b.family)) {
            return true;
        }
    }
    const bool sameOffice = !a.title.isEmpty() && a.title == b.title && isOffice(a.title);
    const bool sameWords = (a.stemBefore >= 0 && a.stemBefore == b.stemBefore) ||
                           (a.stemAfter >= 0 && a.stemAfter == b.stemAfter);
    const auto shareWord = [&] {
        return isSame(a.family, b.family) || isSame(a.given, b.family) || isSame(a.family, b.given);
    };
    return sameOffice && sameWords && !shareWord();
}

} // namespace sidebyline
