// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace sidebyline {

namespace {

// What a matched letter is worth, and what it is worth more.
constexpr int Letter = 16;
constexpr int WordStart = 12;
constexpr int TextStart = 6;
constexpr int InRun = 14;
constexpr int Gap = 4;  // for letters left out between two, however many …
constexpr int Skip = 1; // … and for each of them
constexpr int None = std::numeric_limits<int>::min() / 2;

/// One code unit for one, so that places stay the same.
QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        c = c.toCaseFolded();
    }
    return result;
}

bool startsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

/// The best score of each prefix of the pattern that ends at each letter of the text.
class Table
{
public:
    Table(const QString &pattern, const QString &text)
        : m_pattern(pattern)
        , m_text(text)
        , m_scores(std::size_t(pattern.size() * text.size()), None)
        , m_from(m_scores.size(), -1)
    {
        for (qsizetype row = 0; row < pattern.size(); ++row) {
            fill(row);
        }
    }

    [[nodiscard]] std::optional<FuzzyMatch> best() const
    {
        const qsizetype last = m_pattern.size() - 1;
        qsizetype end = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            end = m_scores[place(last, at)] > m_scores[place(last, end)] ? at : end;
        }
        FuzzyMatch match{.score = m_scores[place(last, end)], .positions = {}};
        if (match.score <= None / 2) {
            return {};
        }
        for (qsizetype row = last; row >= 0; --row) {
            match.positions.push_back(int(end));
            end = m_from[place(row, end)];
        }
        std::ranges::reverse(match.positions);
        return match;
    }

private:
    [[nodiscard]] std::size_t place(qsizetype row, qsizetype at) const
    {
        return std::size_t(row * m_text.size() + at);
    }

    [[nodiscard]] int worth(qsizetype at) const
    {
        return Letter + (startsWord(m_text, at) ? WordStart : 0) + (at == 0 ? TextStart : 0);
    }

    void fill(qsizetype row)
    {
        int before = None; // the best of the row above that leaves a gap, less what the gap costs
        qsizetype beforeAt = -1;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (row > 0 && at >= 2) {
                before -= Skip;
                if (const int score = m_scores[place(row - 1, at - 2)] - Gap - Skip; score > before) {
                    before = score;
                    beforeAt = at - 2;
                }
            }
            if (m_text[at] != m_pattern[row]) {
                continue;
            }
            if (row == 0) {
                m_scores[place(row, at)] = worth(at);
                continue;
            }
            const int run = at > 0 ? m_scores[place(row - 1, at - 1)] + InRun : None;
            const int score = std::max(run, before);
            if (score > None / 2) {
                m_scores[place(row, at)] = score + worth(at);
                m_from[place(row, at)] = run >= before ? at - 1 : beforeAt;
            }
        }
    }

    const QString &m_pattern;
    const QString &m_text;
    std::vector<int> m_scores;
    std::vector<qsizetype> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString wanted = folded(pattern);
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    if (wanted.isEmpty()) {
        return FuzzyMatch();
    }
    if (wanted.size() > text.size()) {
        return {};
    }
    const QString within = folded(text);
    return Table(wanted, within).best();
}

std::optional<FuzzyMatch> wordsMatch(QStringView pattern, QStringView text)
{
    FuzzyMatch match;
    const QString within = folded(text);
    for (const QString &word : folded(pattern).simplified().split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = within.indexOf(word);
        if (at < 0) {
            return {};
        }
        for (qsizetype next = at; next >= 0 && !startsWord(within, at);
             next = within.indexOf(word, next + 1)) {
            at = startsWord(within, next) ? next : at;
        }
        match.score +=
            Letter * int(word.size()) + (startsWord(within, at) ? WordStart : 0) + (at == 0 ? TextStart : 0);
        for (qsizetype i = 0; i < word.size(); ++i) {
            match.positions.push_back(int(at + i));
        }
    }
    std::ranges::sort(match.positions);
    const auto twice = std::ranges::unique(match.positions);
    match.positions.erase(twice.begin(), twice.end());
    return match;
}

} // namespace sidebyline
