// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentences.h"

#include "text/characters.h"
#include "text/sentencebreaker.h"
#include "text/sentenceplaces.h"
#include "text/sentencerules.h"

#include <algorithm>

namespace sidebyline {

namespace {

qsizetype skipSpace(QStringView text, qsizetype position)
{
    while (position < text.size() && chars::isSpace(text.utf16()[position])) {
        ++position;
    }
    return position;
}

qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && chars::isSpace(text.utf16()[end - 1])) {
        --end;
    }
    return end;
}

/// ICU cuts an opening mark off from what it opens where no white space stands before it.
qsizetype beforeOpeningMarks(QStringView line, qsizetype position)
{
    while (position > 0 && chars::isOpeningBracket(line.utf16()[position - 1])) {
        --position;
    }
    return position;
}

/// French sets a space before the closing mark, which belongs to the sentence before all the same.
qsizetype behindSpacedGuillemet(QStringView line, qsizetype position)
{
    const char16_t mark = chars::at(line, position);
    const bool closes = (mark == u'\u00bb' || mark == u'\u203a') && position > 0 &&
                        chars::isSpace(line.utf16()[position - 1]) &&
                        !chars::isLetterOrDigit(chars::at(line, position + 1));
    return closes ? position + 1 : position;
}

/// All places to look at, ascending, each once.
std::vector<qsizetype> candidates(QStringView line, QStringView language)
{
    std::vector<qsizetype> places = proposedSentenceBreaks(line, language);
    for (qsizetype &place : places) {
        place = behindSpacedGuillemet(line, beforeOpeningMarks(line, place));
    }
    const std::vector<qsizetype> further = furtherSentenceBreaks(line);
    places.insert(places.end(), further.begin(), further.end());
    std::ranges::sort(places);
    const auto repeats = std::ranges::unique(places);
    places.erase(repeats.begin(), repeats.end());
    return places;
}

/// Cuts one line, that stands at @p offset of the whole text, into sentences.
class LineCutter
{
public:
    LineCutter(QStringView line, qsizetype offset, std::vector<TextRange> &found)
        : m_line(line)
        , m_offset(offset)
        , m_found(found)
        , m_start(skipSpace(line, 0))
        , m_firstWordCharacter(m_start)
    {}

    void cut(QStringView language)
    {
        const TextLanguage known = textLanguage(language);
        const std::vector<qsizetype> items = listItemBreaks(m_line);
        auto item = items.begin();
        for (const qsizetype place : candidates(m_line, language)) {
            for (; item != items.end() && *item <= place; ++item) {
                endBefore(*item);
            }
            const SentenceBreak here{m_start, trimmedEnd(m_line, m_start, place), skipSpace(m_line, place)};
            if (here.end > m_start && here.next < m_line.size() && holdsWord(here.end) &&
                endsSentence(m_line, here, known)) {
                endBefore(place);
            }
        }
        for (; item != items.end(); ++item) {
            endBefore(*item);
        }
        endBefore(m_line.size());
    }

private:
    void endBefore(qsizetype place)
    {
        const qsizetype end = trimmedEnd(m_line, m_start, place);
        if (end > m_start) {
            m_found.push_back({m_offset + m_start, end - m_start});
            m_start = skipSpace(m_line, place);
        }
    }

    /// Whether a letter or digit stands between the sentence's start and @p end; looks at each character
    /// once.
    bool holdsWord(qsizetype end)
    {
        m_firstWordCharacter = std::max(m_firstWordCharacter, m_start);
        while (m_firstWordCharacter < end && !chars::isLetterOrDigit(m_line.utf16()[m_firstWordCharacter]) &&
               !QChar::isSurrogate(m_line.utf16()[m_firstWordCharacter])) {
            ++m_firstWordCharacter;
        }
        return m_firstWordCharacter < end;
    }

    QStringView m_line;
    qsizetype m_offset;
    std::vector<TextRange> &m_found;
    qsizetype m_start;
    qsizetype m_firstWordCharacter;
};

} // namespace

std::vector<TextRange> sentences(QStringView text, QStringView language)
{
    std::vector<TextRange> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !chars::isLineEnd(text.utf16()[end])) {
            ++end;
        }
        LineCutter(text.sliced(start, end - start), start, found).cut(language);
        start = end + 1;
    }
    return found;
}

} // namespace sidebyline
