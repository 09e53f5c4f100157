// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/nameconflicts.h"

#include "text/attributionverbs.h"
#include "text/characters.h"
#include "text/quotations.h"
#include "text/speakers.h"
#include "text/textlanguage.h"

#include <algorithm>
#include <optional>

namespace sidebyline {

namespace {

/// Whether the article's text has @p word as a whole word.
[[nodiscard]] bool hasWord(const Article &article, QStringView word)
{
    return std::ranges::any_of(article.blocks, [word](const Block &block) {
        const QStringView text = block.text;
        if (!hasSentences(block.role) || block.role == Role::Comment) {
            return false;
        }
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (!chars::isLetter(chars::at(text, at - 1)) &&
                !chars::isLetter(chars::at(text, at + word.size()))) {
                return true;
            }
        }
        return false;
    });
}

/// The family name of whoever is said, by a verb of saying beside the name, to have spoken a quotation.
struct NamedSpeaker
{
    TextRange range{}; ///< of the name within the block's text
    QStringView family;
};

class NameConflictFinder
{
public:
    NameConflictFinder(std::span<const Wording> wordings, SentenceReader &reader,
                       const LinkBetween &linkBetween)
        : m_wordings(wordings)
        , m_reader(reader)
        , m_linkBetween(linkBetween)
        , m_speakers(wordings.size())
    {}

    [[nodiscard]] std::vector<Conflict> find(bool isQuotation)
    {
        for (std::size_t i = 0; i < m_wordings.size(); ++i) {
            for (std::size_t j = i + 1; j < m_wordings.size(); ++j) {
                const SentenceRef a = m_wordings[i].first;
                const SentenceRef b = m_wordings[j].first;
                const auto link = a.article == b.article ? std::nullopt : m_linkBetween(a, b);
                if (!link) {
                    continue;
                }
                compareNames(i, j, *link);
                if (isQuotation && *link != LinkKind::Paraphrase) {
                    compareSpeakers(i, j);
                }
            }
        }
        return std::move(m_found);
    }

private:
    void compareNames(std::size_t i, std::size_t j, LinkKind link)
    {
        const SentenceRef a = m_wordings[i].first;
        const SentenceRef b = m_wordings[j].first;
        for (const PersonName &one : m_reader.names(a)) {
            for (const PersonName &other : m_reader.names(b)) {
                const bool offices = !isSpelling(one, other);
                if (namesDiffer(one, other) && !(offices && link == LinkKind::Paraphrase) &&
                    isNews(one, b, other) && isNews(other, a, one)) {
                    add(i, one.range, j, other.range);
                }
            }
        }
    }

    [[nodiscard]] static bool isSpelling(const PersonName &a, const PersonName &b)
    {
        return a.family.compare(b.family, Qt::CaseInsensitive) == 0 ||
               a.given.compare(b.given, Qt::CaseInsensitive) == 0;
    }

    /// Whether the article of @p elsewhere never has the word by which @p name differs from @p other.
    [[nodiscard]] bool isNews(const PersonName &name, SentenceRef elsewhere, const PersonName &other) const
    {
        const bool sameFamily = name.family.compare(other.family, Qt::CaseInsensitive) == 0;
        return !hasWord(m_reader.article(elsewhere), sameFamily ? name.given : name.family);
    }

    void compareSpeakers(std::size_t i, std::size_t j)
    {
        const SentenceRef a = m_wordings[i].first;
        const SentenceRef b = m_wordings[j].first;
        const auto one = speakerOf(i);
        const auto other = one ? speakerOf(j) : std::nullopt;
        if (!one || !other || one->family.compare(other->family, Qt::CaseInsensitive) == 0 ||
            hasWord(m_reader.article(b), one->family) || hasWord(m_reader.article(a), other->family)) {
            return;
        }
        const bool people = isPerson(a, one->family) && isPerson(b, other->family);
        if (people || isSpellingVariant(one->family, other->family)) {
            add(i, one->range, j, other->range);
        }
    }

    /// As readSpeaker(), read once a wording.
    [[nodiscard]] std::optional<NamedSpeaker> speakerOf(std::size_t wording)
    {
        std::optional<std::optional<NamedSpeaker>> &speaker = m_speakers[wording];
        if (!speaker) {
            speaker = readSpeaker(m_wordings[wording].first);
        }
        return *speaker;
    }

    /// The speaker of the sentence's only quotation, named beside a verb of saying in the same sentence.
    [[nodiscard]] std::optional<NamedSpeaker> readSpeaker(SentenceRef ref)
    {
        const QStringView text = m_reader.block(ref).text;
        const TextRange sentence = m_reader.range(ref);
        const std::vector<std::vector<Quotation>> quoted{quotations(text)};
        const QStringView paragraph = text;
        const std::span<const TextRange> cut = m_reader.block(ref).sentences;
        const auto named =
            speakers(std::span(&paragraph, 1), quoted, m_reader.language(ref), std::span(&cut, 1));
        std::optional<NamedSpeaker> found;
        for (std::size_t q = 0; q < quoted[0].size(); ++q) {
            const TextRange range = named[0][q].range;
            if (quoted[0][q].depth > 0 || !quoted[0][q].range.overlaps(sentence) ||
                named[0][q].paragraph != 0 || !sentence.contains(range) || !isBesideVerb(ref, range)) {
                continue;
            }
            const auto speaker = familyName(text, range);
            if (!speaker || (found && found->family != speaker->family)) {
                return std::nullopt;
            }
            found = speaker;
        }
        return found;
    }

    [[nodiscard]] bool isBesideVerb(SentenceRef ref, TextRange name)
    {
        const TextLanguage language = textLanguage(m_reader.language(ref));
        const std::vector<Word> &words = m_reader.words(ref);
        const QStringView text = m_reader.block(ref).text;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool before = words[i].range.end() <= name.start &&
                                (i + 1 == words.size() || words[i + 1].range.start >= name.start);
            const bool behind =
                words[i].range.start >= name.end() && (i == 0 || words[i - 1].range.end() <= name.end());
            if ((before || behind) && isAttributionVerb(words[i].range.of(text), language)) {
                return true;
            }
        }
        return false;
    }

    /// The last word of a name; nothing where it holds small words, as "the ministry" does.
    [[nodiscard]] static std::optional<NamedSpeaker> familyName(QStringView text, TextRange range)
    {
        const QStringView name = range.of(text);
        const qsizetype space = name.lastIndexOf(u' ');
        const QStringView family = name.sliced(space + 1);
        const bool capital = family.size() > 2 && chars::isUpper(family.front().unicode()) &&
                             chars::isLower(family.back().unicode()) &&
                             !name.startsWith(u"the ", Qt::CaseInsensitive) && !name.contains(u" of ");
        return capital ? std::optional(NamedSpeaker{{range.start + space + 1, family.size()}, family})
                       : std::nullopt;
    }

    /// Whether the article has the family name behind a given name or a form of address.
    [[nodiscard]] bool isPerson(SentenceRef ref, QStringView family) const
    {
        return std::ranges::any_of(m_reader.article(ref).blocks, [family](const Block &block) {
            const QStringView text = block.text;
            if (block.role != Role::Body) {
                return false;
            }
            for (qsizetype at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
                qsizetype start = at - 1;
                while (start > 0 &&
                       (chars::isLetter(text.utf16()[start - 1]) || text.utf16()[start - 1] == u'.')) {
                    --start;
                }
                const QStringView before = at > 1 ? text.sliced(start, at - 1 - start) : QStringView();
                if (before.size() > 1 && chars::isUpper(before.front().unicode()) && before != u"The") {
                    return true;
                }
            }
            return false;
        });
    }

    void add(std::size_t i, TextRange one, std::size_t j, TextRange other)
    {
        const ConflictSide first = side(i, one);
        const ConflictSide second = side(j, other);
        for (Conflict &conflict : m_found) {
            const bool hasFirst = std::ranges::contains(conflict.sides, first);
            const bool hasSecond = std::ranges::contains(conflict.sides, second);
            if (hasFirst || hasSecond) {
                if (!hasFirst) {
                    addSides(i, one, conflict);
                }
                if (!hasSecond) {
                    addSides(j, other, conflict);
                }
                return;
            }
        }
        Conflict &conflict = m_found.emplace_back();
        conflict.kind = ConflictKind::Name;
        addSides(i, one, conflict);
        addSides(j, other, conflict);
    }

    [[nodiscard]] ConflictSide side(std::size_t wording, TextRange range) const
    {
        const SentenceRef first = m_wordings[wording].first;
        return {first, range, range.of(m_reader.block(first).text).toString()};
    }

    void addSides(std::size_t wording, TextRange range, Conflict &conflict) const
    {
        const SentenceRef first = m_wordings[wording].first;
        const qsizetype start = range.start - m_reader.range(first).start;
        for (const SentenceRef member : m_wordings[wording].members) {
            const TextRange here{m_reader.range(member).start + start, range.length};
            conflict.sides.push_back({member, here, here.of(m_reader.block(member).text).toString()});
        }
        std::ranges::stable_sort(conflict.sides, {}, &ConflictSide::where);
    }

    std::span<const Wording> m_wordings;
    SentenceReader &m_reader;
    const LinkBetween &m_linkBetween;
    std::vector<std::optional<std::optional<NamedSpeaker>>> m_speakers; ///< by wording, as far as read
    std::vector<Conflict> m_found;
};

} // namespace

std::vector<Conflict> nameConflicts(std::span<const Wording> wordings, SentenceReader &reader,
                                    const LinkBetween &linkBetween, bool isQuotation)
{
    return NameConflictFinder(wordings, reader, linkBetween).find(isQuotation);
}

} // namespace sidebyline
