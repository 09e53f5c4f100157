// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/mentions.h"

#include "comparison/fates.h"

#include "text/attributionverbs.h"
#include "text/characters.h"
#include "text/textlanguage.h"
#include "text/wordlist.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// How many content words before and after a figure say what it counts.
constexpr std::size_t contextWords = 4;

template <std::u16string_view const &Words>
[[nodiscard]] bool isListed(QStringView word)
{
    static constexpr auto list = sortedWords<countWords(Words)>(Words);
    return lowerCaseListed(list, word);
}

constexpr std::u16string_view formerLeads =
    u"up down rose risen rise rising fell fallen fall falling increase increased increasing dropped drop "
    u"grew grown went raised cut decrease decreased reduced climbed jumped declined lowered go goes moved "
    u"more less fewer higher lower compared gestiegen erhöht gesunken";
constexpr std::u16string_view addedBefore = u"another additional further extra plus weitere d'autres";
constexpr std::u16string_view addedBehind =
    u"more other others additional further extra new fewer less weitere autres";
constexpr std::u16string_view changeWords =
    u"rise rose risen rising fall fell fallen increase increased increasing drop dropped cut raise raised "
    u"grow grew grown climb climbed jump jumped decline declined reduce reduced decrease decreased up down "
    u"shrink shrank lowered lift lifted gestiegen erhöht gesunken";
constexpr std::u16string_view rateLeads = u"a an per each every pro par je";
constexpr std::u16string_view rateNouns =
    u"second minute hour day night week month year person head household share ticket passenger child "
    u"student pupil ton tonne litre liter gallon barrel mile kilometre kilometer unit hectare acre tag "
    u"woche monat jahr stunde jour semaine mois an heure";
constexpr std::u16string_view peopleNouns = u"person people dead injured victim life casualty soul";
constexpr std::u16string_view sourceNouns =
    u"source official person aide diplomat witness adviser advisor executive expert analyst lawmaker";
constexpr std::u16string_view sourceVerbs =
    u"said told say says familiar briefed speaking spoke confirmed close";
constexpr std::u16string_view zeroWords = u"nobody none niemand";

/// Reads one sentence.
class MentionReader
{
public:
    MentionReader(QStringView text, TextRange sentence, QStringView language, std::span<const Word> words)
        : m_text(text)
        , m_sentence(sentence)
        , m_language(language)
        , m_words(words)
    {}

    [[nodiscard]] std::vector<Mention> read()
    {
        for (Figure &figure : figures(m_sentence.of(m_text), m_language)) {
            figure.range.start += m_sentence.start;
            if (figure.kind != FigureKind::Time && figure.kind != FigureKind::Ordinal &&
                !countsSources(figure)) {
                m_mentions.push_back({.figure = std::move(figure), .date = {}});
            }
        }
        addRelativeDates();
        addNobody();
        addAges();
        std::ranges::sort(m_mentions, {}, [](const Mention &mention) { return mention.figure.range; });
        for (Mention &mention : m_mentions) {
            readCircumstances(mention);
        }
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            m_mentions[i].when = nearestDate(i);
            // "260 pupils, up from 200"
            Figure &figure = m_mentions[i].figure;
            const Figure *before = i > 0 ? &m_mentions[i - 1].figure : nullptr;
            if (m_mentions[i].role == FigureRole::Former && figure.unit.isEmpty() && before != nullptr &&
                before->kind == figure.kind) {
                figure.unit = before->unit;
            }
        }
        return std::move(m_mentions);
    }

private:
    /// "Two officials said", "three people familiar with …": how many spoke to an outlet is its own affair.
    [[nodiscard]] bool countsSources(const Figure &figure) const
    {
        constexpr std::size_t reach = 4;
        if (figure.kind != FigureKind::Number || !isListed<sourceNouns>(figure.unit)) {
            return false;
        }
        const std::size_t begin = firstBehind(figure.range);
        for (std::size_t i = begin; i < std::min(m_words.size(), begin + reach); ++i) {
            if (isListed<sourceVerbs>(textOf(i))) {
                return true;
            }
        }
        return false;
    }

    void addRelativeDates()
    {
        for (RelativeDate date : relativeDates(m_sentence.of(m_text), m_language)) {
            date.range.start += m_sentence.start;
            // "three weeks ago" holds no number of weeks.
            std::erase_if(m_mentions, [&date](const Mention &mention) {
                return mention.figure.range.overlaps(date.range);
            });
            m_mentions.push_back({.figure = {.kind = FigureKind::Date, .range = date.range}, .date = date});
        }
    }

    /// "No one was hurt", "nobody died", "no injuries".
    void addNobody()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const QStringView word = textOf(i);
            TextRange range = m_words[i].range;
            if (word.compare(u"no", Qt::CaseInsensitive) == 0 && i + 1 < m_words.size()) {
                const QStringView next = textOf(i + 1);
                const bool people = next.compare(u"one", Qt::CaseInsensitive) == 0 ||
                                    isListed<peopleNouns>(next) || fateOf(next) != Fate::None;
                if (!people) {
                    continue;
                }
                range.length = m_words[i + 1].range.end() - range.start;
            } else if (!isListed<zeroWords>(word)) {
                continue;
            }
            std::erase_if(m_mentions,
                          [range](const Mention &mention) { return mention.figure.range.overlaps(range); });
            m_mentions.push_back({.figure = {.range = range, .unit = u"person"_s}, .date = {}});
        }
    }

    /// "Mara Holt, 34, …" says an age as "34-year-old" does.
    void addAges()
    {
        for (Mention &mention : m_mentions) {
            Figure &figure = mention.figure;
            const bool bare = figure.kind == FigureKind::Number && figure.unit.isEmpty() &&
                              figure.approximation == Approximation::Exact && figure.value > 0 &&
                              figure.value < 120 && figure.step >= 1;
            const char16_t behind = chars::at(m_text, figure.range.end());
            const qsizetype comma = figure.range.start - 2;
            const bool apposed = bare && (behind == u',' || behind == u'.' || behind == u';') &&
                                 chars::at(m_text, comma) == u',' && wordEndsAt(comma);
            const bool yearOld = figure.kind == FigureKind::Number && figure.unit == u"year" &&
                                 isFollowedBy(figure.range, u"old");
            if (apposed || yearOld || (bare && isPrecededBy(figure.range, u"aged"))) {
                figure.unit = u"years of age"_s;
            }
        }
    }

    [[nodiscard]] bool wordEndsAt(qsizetype end) const
    {
        const auto word = std::ranges::find_if(
            m_words, [end](const Word &candidate) { return candidate.range.end() == end; });
        return word != m_words.end() && word->shape == WordShape::Capitalised && word != m_words.begin() &&
               std::prev(word)->shape == WordShape::Capitalised;
    }

    [[nodiscard]] std::size_t firstBehind(TextRange range) const
    {
        return std::size_t(std::ranges::lower_bound(m_words, range.end(), {},
                                                    [](const Word &word) { return word.range.start; }) -
                           m_words.begin());
    }

    /// The index behind the last word before @p range.
    [[nodiscard]] std::size_t endBefore(TextRange range) const
    {
        return std::size_t(std::ranges::upper_bound(m_words, range.start, {},
                                                    [](const Word &word) { return word.range.end(); }) -
                           m_words.begin());
    }

    [[nodiscard]] QStringView textOf(std::size_t word) const { return m_words[word].range.of(m_text); }

    [[nodiscard]] bool isPrecededBy(TextRange range, QStringView word) const
    {
        const std::size_t end = endBefore(range);
        return end > 0 && textOf(end - 1).compare(word, Qt::CaseInsensitive) == 0;
    }

    /// "34-year-old": the unit's noun may stand between.
    [[nodiscard]] bool isFollowedBy(TextRange range, QStringView word) const
    {
        const qsizetype reach = 12;
        const QStringView rest = m_text.sliced(range.end(), std::min(reach, m_text.size() - range.end()));
        return rest.contains(word, Qt::CaseInsensitive);
    }

    void readCircumstances(Mention &mention) const
    {
        const std::size_t end = endBefore(mention.figure.range);
        const std::size_t begin = firstBehind(mention.figure.range);
        readContext(mention, end, begin);
        mention.role = roleOf(mention, end, begin);
        mention.rate = rateOf(begin);
        mention.fate = countsPeople(mention.figure) ? fateNear(mention, end, begin) : Fate::None;
    }

    void readContext(Mention &mention, std::size_t end, std::size_t begin) const
    {
        mention.wordBefore = end > 0 ? m_words[end - 1].id : -1;
        std::size_t taken = 0;
        for (std::size_t i = end; i-- > 0 && taken < contextWords;) {
            taken += addContext(mention, i, mention.stemBefore) ? 1U : 0U;
        }
        taken = 0;
        for (std::size_t i = begin; i < m_words.size() && taken < contextWords; ++i) {
            taken += addContext(mention, i, mention.stemAfter) ? 1U : 0U;
        }
        for (std::vector<int> *stems : {&mention.context, &mention.names}) {
            std::ranges::sort(*stems);
            const auto repeats = std::ranges::unique(*stems);
            stems->erase(repeats.begin(), repeats.end());
        }
    }

    bool addContext(Mention &mention, std::size_t word, int &nearest) const
    {
        const Word &here = m_words[word];
        if (here.stop || here.shape == WordShape::Number || here.shape == WordShape::Sign ||
            isInFigure(here.range)) {
            return false;
        }
        if (nearest < 0) {
            nearest = here.stem;
        }
        mention.context.push_back(here.stem);
        if (isName(word) && !isSpeaker(word)) {
            mention.names.push_back(here.stem);
        }
        return true;
    }

    [[nodiscard]] bool isInFigure(TextRange range) const
    {
        return std::ranges::any_of(
            m_mentions, [range](const Mention &mention) { return mention.figure.range.overlaps(range); });
    }

    /// Capitalised other than at the sentence's start.
    [[nodiscard]] bool isName(std::size_t word) const
    {
        const bool first = word == 0 || m_words[word].range.start == m_sentence.start;
        const bool german = textLanguage(m_language) == TextLanguage::German;
        return !first && !german && m_words[word].shape == WordShape::Capitalised;
    }

    /// Who says so does not tell what is counted.
    [[nodiscard]] bool isSpeaker(std::size_t word) const
    {
        constexpr std::size_t reach = 3;
        const TextLanguage language = textLanguage(m_language);
        const std::size_t from = word > reach ? word - reach : 0;
        for (std::size_t i = from; i < std::min(m_words.size(), word + reach + 1); ++i) {
            if (isAttributionVerb(textOf(i), language) ||
                textOf(i).compare(u"according", Qt::CaseInsensitive) == 0) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] FigureRole roleOf(const Mention &mention, std::size_t end, std::size_t begin) const
    {
        if (mention.figure.kind == FigureKind::Date) {
            return FigureRole::Plain;
        }
        const QStringView before = end > 0 ? textOf(end - 1) : QStringView();
        const QStringView second = end > 1 ? textOf(end - 2) : QStringView();
        const QStringView behind = begin < m_words.size() ? textOf(begin) : QStringView();
        const QStringView next = begin + 1 < m_words.size() ? textOf(begin + 1) : QStringView();
        const bool stoppedBefore = chars::at(m_text, mention.figure.range.start - 2) == u',' && end > 0;
        if (!stoppedBefore && isListed<addedBefore>(before)) {
            return FigureRole::Added;
        }
        const bool behindUnit = isUnitWord(mention.figure, behind) && isListed<addedBehind>(next);
        if (begin < m_words.size() && m_words[begin].range.start == mention.figure.range.end() + 1 &&
            (isListed<addedBehind>(behind) || behindUnit)) {
            return FigureRole::Added;
        }
        if (before.compare(u"by", Qt::CaseInsensitive) == 0 && isChange(end - 1)) {
            return FigureRole::Added;
        }
        if (before.compare(u"from", Qt::CaseInsensitive) == 0) {
            return isFormer(end - 1) ? FigureRole::Former : FigureRole::Plain;
        }
        const bool compared = second.compare(u"compared", Qt::CaseInsensitive) == 0 ||
                              second.compare(u"instead", Qt::CaseInsensitive) == 0;
        const bool once = isListed<onceWords>(before) || isListed<onceWords>(second);
        return compared || once ? FigureRole::Former : FigureRole::Plain;
    }

    static constexpr std::u16string_view onceWords =
        u"previously formerly originally initially versus vs former previous";

    [[nodiscard]] static bool isUnitWord(const Figure &figure, QStringView word)
    {
        return !figure.unit.isEmpty() && word.size() >= 3 &&
               (figure.unit.startsWith(word.first(3), Qt::CaseInsensitive) ||
                word.compare(u"people", Qt::CaseInsensitive) == 0);
    }

    /// "by" that says how much a figure changed: "rose by", "raised its grant by".
    [[nodiscard]] bool isChange(std::size_t by) const
    {
        constexpr std::size_t reach = 4;
        for (std::size_t i = by; i-- > 0 && i + reach >= by;) {
            if (isListed<changeWords>(textOf(i))) {
                return true;
            }
        }
        return false;
    }

    /// "from" that says what a figure was: "up from", "rose from", "from 12 to 15".
    [[nodiscard]] bool isFormer(std::size_t from) const
    {
        constexpr std::size_t reach = 6;
        for (std::size_t i = from; i-- > 0 && i + reach >= from;) {
            if (isListed<formerLeads>(textOf(i))) {
                return true;
            }
        }
        for (std::size_t i = from + 1; i + 1 < m_words.size() && i < from + reach; ++i) {
            const bool to = textOf(i).compare(u"to", Qt::CaseInsensitive) == 0;
            if (to && isFigureBehind(m_words[i].range.end())) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isFigureBehind(qsizetype place) const
    {
        constexpr qsizetype reach = 12; // "about", "some", "nearly"
        return std::ranges::any_of(m_mentions, [place](const Mention &mention) {
            return mention.figure.range.start >= place && mention.figure.range.start <= place + reach;
        });
    }

    /// "a day", "per person" behind the figure or behind the noun that it counts.
    [[nodiscard]] QString rateOf(std::size_t begin) const
    {
        constexpr std::size_t reach = 3;
        for (std::size_t i = begin; i + 1 < m_words.size() && i < begin + reach; ++i) {
            if (isListed<rateLeads>(textOf(i)) && isListed<rateNouns>(textOf(i + 1))) {
                return textOf(i + 1).toString().toLower();
            }
        }
        return {};
    }

    [[nodiscard]] Fate fateNear(const Mention &mention, std::size_t end, std::size_t begin) const
    {
        std::vector<TextRange> others;
        for (const Mention &other : m_mentions) {
            if (&other != &mention && other.figure.kind == FigureKind::Number) {
                others.push_back(other.figure.range);
            }
        }
        return nearestFate({m_text, m_words, mention.figure.range, mention.figure.unit, end, begin, others});
    }

    [[nodiscard]] static bool countsPeople(const Figure &figure)
    {
        return figure.kind == FigureKind::Number && !figure.isPart;
    }

    /// The date that belongs to a figure: the nearest within a few words.
    [[nodiscard]] int nearestDate(std::size_t index) const
    {
        constexpr qsizetype reach = 60; // characters
        const TextRange own = m_mentions[index].figure.range;
        int best = -1;
        qsizetype bestDistance = reach;
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            const TextRange other = m_mentions[i].figure.range;
            const qsizetype distance = i < index ? own.start - other.end() : other.start - own.end();
            if (i != index && m_mentions[i].figure.kind == FigureKind::Date && distance < bestDistance) {
                best = int(i);
                bestDistance = distance;
            }
        }
        return best;
    }

    QStringView m_text;
    TextRange m_sentence;
    QStringView m_language;
    std::span<const Word> m_words;
    std::vector<Mention> m_mentions;
};

[[nodiscard]] bool isPeople(const Figure &figure)
{
    return figure.unit.isEmpty() || isListed<peopleNouns>(figure.unit);
}

} // namespace

std::vector<Mention> readMentions(QStringView text, TextRange sentence, QStringView language,
                                  std::span<const Word> words)
{
    return MentionReader(text, sentence, language, words).read();
}

bool countTheSame(const Mention &a, const Mention &b)
{
    return a.role == b.role && mayAgree(a, b);
}

bool mayAgree(const Mention &a, const Mention &b)
{
    if ((a.role == FigureRole::Added) != (b.role == FigureRole::Added) || a.rate != b.rate) {
        return false;
    }
    if (a.figure.kind == FigureKind::Date || b.figure.kind == FigureKind::Date) {
        return a.figure.kind == b.figure.kind;
    }
    if (a.fate != Fate::None || b.fate != Fate::None) {
        const bool sameUnit = a.figure.unit == b.figure.unit || (isPeople(a.figure) && isPeople(b.figure));
        return a.fate == b.fate && a.figure.kind == b.figure.kind && sameUnit;
    }
    const bool bare = a.figure.kind == FigureKind::Number && a.figure.unit.isEmpty() && !a.figure.isPart;
    return !bare && areCommensurable(a.figure, b.figure);
}

int contextFit(const Mention &a, const Mention &b)
{
    const auto shared = std::ranges::count_if(
        a.context, [&b](int stem) { return std::ranges::binary_search(b.context, stem); });
    return int(shared) + (a.wordBefore >= 0 && a.wordBefore == b.wordBefore ? 1 : 0);
}

bool touchTheSame(const Mention &a, const Mention &b)
{
    return (a.stemBefore >= 0 && a.stemBefore == b.stemBefore) ||
           (a.stemAfter >= 0 && a.stemAfter == b.stemAfter);
}

bool haveOtherNames(const Mention &a, const Mention &b)
{
    return !a.names.empty() && !b.names.empty() && std::ranges::none_of(a.names, [&b](int name) {
        return std::ranges::binary_search(b.names, name);
    });
}

} // namespace sidebyline
