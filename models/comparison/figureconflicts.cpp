// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/figureconflicts.h"

#include "text/characters.h"

#include <algorithm>
#include <map>

namespace sidebyline {

namespace {

/// How many words around them two figures must share. What is dated is told by more words than what is
/// counted, what befell people tells enough, and sentences that only mean the same must say more plainly that
/// they count the same.
[[nodiscard]] int neededContext(const Mention &mention, LinkKind link)
{
    const bool means = link == LinkKind::Paraphrase;
    if (mention.fate != Fate::None) {
        return means ? 2 : 0;
    }
    return (mention.figure.kind == FigureKind::Date ? 3 : 2) + (means ? 1 : 0);
}

[[nodiscard]] std::optional<ConflictKind> conflictKind(const Figure &figure)
{
    switch (figure.kind) {
    case FigureKind::Number:
        return figure.isPart ? ConflictKind::Percentage : ConflictKind::Number;
    case FigureKind::Money:
        return ConflictKind::Money;
    case FigureKind::Percentage:
        return ConflictKind::Percentage;
    case FigureKind::Date:
        return ConflictKind::Date;
    case FigureKind::Time:
    case FigureKind::Ordinal:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// Versions of one number seldom lie further apart than this; where they do, they count different things.
constexpr double greatestRatio = 3;

[[nodiscard]] bool isNear(const Mention &a, const Mention &b)
{
    const double one = magnitude(a.figure);
    const double other = magnitude(b.figure);
    return a.figure.kind == FigureKind::Date || a.fate != Fate::None ||
           std::max(one, other) <= greatestRatio * std::min(one, other);
}

/// A mention of one of the claim's wordings.
struct Place
{
    std::size_t wording = 0;
    const Mention *mention = nullptr;
};

class FigureConflictFinder
{
public:
    FigureConflictFinder(std::span<const Wording> wordings, SentenceReader &reader,
                         const LinkBetween &linkBetween)
        : m_wordings(wordings)
        , m_reader(reader)
        , m_linkBetween(linkBetween)
    {
        for (std::size_t i = 0; i < wordings.size(); ++i) {
            for (const Mention &mention : reader.mentions(wordings[i].first)) {
                m_places.push_back({i, &mention});
            }
        }
    }

    [[nodiscard]] std::vector<Conflict> find()
    {
        m_groups.assign(m_places.size(), -1);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            for (std::size_t j = i + 1; j < m_places.size(); ++j) {
                if (inConflict(m_places[i], m_places[j])) {
                    join(i, j);
                }
            }
        }
        addAgreeing();
        return conflicts();
    }

private:
    void join(std::size_t i, std::size_t j)
    {
        const int one = m_groups[i] >= 0 ? m_groups[i] : int(i);
        const int other = m_groups[j] >= 0 ? m_groups[j] : int(j);
        m_groups[i] = one;
        m_groups[j] = other;
        std::ranges::replace(m_groups, std::max(one, other), std::min(one, other));
    }

    /// Who has the very figure of a side and some of the words around it is a side as well.
    void addAgreeing()
    {
        const std::vector<int> sides = m_groups;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            for (std::size_t j = 0; sides[i] >= 0 && j < m_places.size(); ++j) {
                const Mention &a = *m_places[i].mention;
                const Mention &b = *m_places[j].mention;
                const bool same = i != j && countTheSame(a, b) && a.figure.value == b.figure.value &&
                                  a.figure.unit == b.figure.unit && a.figure.date == b.figure.date &&
                                  a.date.has_value() == b.date.has_value();
                if (same && contextFit(a, b) > 0) {
                    join(i, j);
                }
            }
        }
    }

    [[nodiscard]] std::vector<Conflict> conflicts() const
    {
        std::map<int, Conflict> byGroup; // by its first mention
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_groups[i] < 0) {
                continue;
            }
            const bool isNew = !byGroup.contains(m_groups[i]);
            Conflict &conflict = byGroup[m_groups[i]];
            const TextRange range = shownRange(i);
            const ConflictKind kind = *conflictKind(m_places[i].mention->figure);
            conflict.kind = isNew || kind == ConflictKind::Percentage ? kind : conflict.kind;
            const Wording &wording = m_wordings[m_places[i].wording];
            const qsizetype start = range.start - m_reader.range(wording.first).start;
            for (const SentenceRef member : wording.members) {
                const TextRange here{m_reader.range(member).start + start, range.length};
                conflict.sides.push_back({member, here, here.of(m_reader.block(member).text).toString()});
            }
        }
        std::vector<Conflict> found;
        for (auto &[first, conflict] : byGroup) {
            std::ranges::stable_sort(conflict.sides, {}, &ConflictSide::where);
            found.push_back(std::move(conflict));
        }
        return found;
    }

    /// With the noun that is counted where another side counts in another: "three weeks", "40 days".
    [[nodiscard]] TextRange shownRange(std::size_t index) const
    {
        const Figure &figure = m_places[index].mention->figure;
        bool mixed = false;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            mixed =
                mixed || (m_groups[i] == m_groups[index] && m_places[i].mention->figure.unit != figure.unit);
        }
        TextRange range = figure.range;
        if (!mixed || figure.kind != FigureKind::Number || figure.isPart) {
            return range;
        }
        for (const Word &word : m_reader.words(sentence(m_places[index]))) {
            const bool isNext = word.range.start == range.end() + 1;
            const QStringView text = word.range.of(m_reader.block(sentence(m_places[index])).text);
            if (isNext && text.startsWith(figure.unit.first(std::min<qsizetype>(figure.unit.size(), 3)))) {
                range.length = word.range.end() - range.start;
                break;
            }
        }
        return range;
    }

    [[nodiscard]] SentenceRef sentence(const Place &place) const { return m_wordings[place.wording].first; }

    [[nodiscard]] std::vector<DateSpan> spans(const Place &place) const
    {
        const QDate day = m_reader.day(sentence(place));
        if (place.mention->date) {
            return spansOf(*place.mention->date, day);
        }
        std::vector<DateSpan> spans = spansOf(place.mention->figure.date, day);
        // "the 1990s"
        if (place.mention->figure.approximation == Approximation::About && !spans.empty()) {
            constexpr int decade = 10;
            spans.back().last = spans.back().last.addYears(decade - 1);
        }
        return spans;
    }

    [[nodiscard]] bool datesDisagree(const Place &a, const Place &b) const
    {
        const std::vector<DateSpan> first = spans(a);
        const std::vector<DateSpan> second = spans(b);
        if (first.empty() || second.empty()) {
            return !a.mention->date && !b.mention->date && disagree(a.mention->figure, b.mention->figure);
        }
        return std::ranges::none_of(first, [&second](DateSpan one) {
            return std::ranges::any_of(second, [one](DateSpan other) { return one.overlaps(other); });
        });
    }

    [[nodiscard]] bool differ(const Place &a, const Place &b) const
    {
        if (a.mention->figure.kind == FigureKind::Date) {
            return datesDisagree(a, b);
        }
        if (a.mention->fate == Fate::None) {
            return disagree(a.mention->figure, b.mention->figure);
        }
        // "22 people" and "a toll of 29" count the same.
        Figure other = b.mention->figure;
        other.unit = a.mention->figure.unit;
        return disagree(a.mention->figure, other);
    }

    /// Whether the dates that stand beside two figures keep them apart: "1,200 in 2024", "1,400 in 2025".
    [[nodiscard]] bool haveOtherDates(const Place &a, const Place &b) const
    {
        if (a.mention->when < 0 || b.mention->when < 0) {
            return false;
        }
        const auto dateOf = [this](const Place &place) {
            const auto &mentions = m_reader.mentions(sentence(place));
            return Place{place.wording, &mentions[std::size_t(place.mention->when)]};
        };
        return datesDisagree(dateOf(a), dateOf(b));
    }

    /// Whether figures that stand beside two dates differ as well: both tell of another time.
    [[nodiscard]] bool haveOtherFigures(const Place &a, const Place &b) const
    {
        return std::ranges::any_of(m_places, [&](const Place &one) {
            return isDatedBy(one, a) && std::ranges::any_of(m_places, [&](const Place &other) {
                       return isDatedBy(other, b) && countTheSame(*one.mention, *other.mention) &&
                              differ(one, other);
                   });
        });
    }

    [[nodiscard]] bool isDatedBy(const Place &figure, const Place &date) const
    {
        const auto &mentions = m_reader.mentions(sentence(date));
        return figure.wording == date.wording && figure.mention->figure.kind != FigureKind::Date &&
               figure.mention->when >= 0 && &mentions[std::size_t(figure.mention->when)] == date.mention;
    }

    [[nodiscard]] bool inConflict(const Place &a, const Place &b) const
    {
        const Mention &one = *a.mention;
        const Mention &other = *b.mention;
        if (a.wording == b.wording || sentence(a).article == sentence(b).article ||
            !countTheSame(one, other) || one.figure.approximation == Approximation::Vague ||
            other.figure.approximation == Approximation::Vague || !isNear(one, other) || !differ(a, b)) {
            return false;
        }
        const std::optional<LinkKind> link = linkOf(a, b);
        if (!link || contextFit(one, other) < neededContext(one, *link) || haveOtherNames(one, other)) {
            return false;
        }
        const bool isDate = one.figure.kind == FigureKind::Date;
        if (isDate ? !touchTheSame(one, other) || haveOtherFigures(a, b) : haveOtherDates(a, b)) {
            return false;
        }
        return isBest(a, b) && isBest(b, a) && (isDate || (!isKnown(a, b) && !isKnown(b, a)));
    }

    [[nodiscard]] std::optional<LinkKind> linkOf(const Place &a, const Place &b) const
    {
        return m_linkBetween(sentence(a), sentence(b));
    }

    /// Whether no other figure of the article of @p mine fits @p other as well or agrees with it. One that
    /// agrees with another figure of that sentence has its partner there.
    [[nodiscard]] bool isBest(const Place &mine, const Place &other) const
    {
        const int article = sentence(mine).article;
        const int fit = contextFit(*mine.mention, *other.mention);
        return std::ranges::none_of(m_places, [&](const Place &second) {
            if (second.mention == mine.mention || sentence(second).article != article ||
                !mayAgree(*second.mention, *other.mention)) {
                return false;
            }
            return !differ(second, other) ||
                   (countTheSame(*second.mention, *other.mention) && differ(second, mine) &&
                    !hasPartner(second, other.wording) && contextFit(*second.mention, *other.mention) >= fit);
        });
    }

    [[nodiscard]] bool hasPartner(const Place &place, std::size_t wording) const
    {
        return std::ranges::any_of(m_places, [&](const Place &partner) {
            return partner.wording == wording && countTheSame(*partner.mention, *place.mention) &&
                   !differ(partner, place);
        });
    }

    /// Whether the article of @p mine has the figure of @p other elsewhere: then it tells how the one became
    /// the other. Looks for its digits first.
    [[nodiscard]] bool isKnown(const Place &mine, const Place &other) const
    {
        const QStringView written = other.mention->figure.range.of(m_reader.block(sentence(other)).text);
        const qsizetype first =
            std::ranges::find_if(written, [](QChar c) { return c.isDigit(); }) - written.begin();
        qsizetype end = first;
        while (end < written.size() &&
               (written[end].isDigit() || written[end] == u'.' || written[end] == u',')) {
            ++end;
        }
        const QStringView digits = written.sliced(first, end - first);
        if (digits.isEmpty()) {
            return false;
        }
        const Article &article = m_reader.article(sentence(mine));
        return std::ranges::any_of(article.blocks, [&](const Block &block) {
            return hasSentences(block.role) && block.role != Role::Comment &&
                   hasFigure(block, digits, other.mention->figure, sentence(mine));
        });
    }

    [[nodiscard]] bool hasFigure(const Block &block, QStringView digits, const Figure &figure,
                                 SentenceRef near) const
    {
        const QStringView text = block.text;
        for (qsizetype at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            if (chars::isDigit(chars::at(text, at - 1)) ||
                chars::isDigit(chars::at(text, at + digits.size()))) {
                continue;
            }
            constexpr qsizetype reach = 40;
            const qsizetype from = std::max<qsizetype>(0, at - reach);
            const QStringView around =
                text.sliced(from, std::min(text.size() - from, digits.size() + 2 * reach));
            const auto found = figures(around, m_reader.language(near));
            const bool same = std::ranges::any_of(found, [&](const Figure &candidate) {
                return candidate.range.contains(at - from) && candidate.kind == figure.kind &&
                       areCommensurable(candidate, figure) && candidate.value == figure.value;
            });
            if (same) {
                return true;
            }
        }
        return false;
    }

    std::span<const Wording> m_wordings;
    SentenceReader &m_reader;
    const LinkBetween &m_linkBetween;
    std::vector<Place> m_places;
    std::vector<int> m_groups; ///< by place: which conflict it is a side of
};

} // namespace

std::vector<Conflict> figureConflicts(std::span<const Wording> wordings, SentenceReader &reader,
                                      const LinkBetween &linkBetween)
{
    return FigureConflictFinder(wordings, reader, linkBetween).find();
}

} // namespace sidebyline
