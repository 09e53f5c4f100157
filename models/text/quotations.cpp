// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quotations.h"

#include "text/characters.h"
#include "text/singlequotes.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Marks that pair with each other.
enum class Family : quint8 { None, Straight, Curly, Guillemet, SmallGuillemet, Single };

Family familyOf(char16_t c)
{
    switch (c) {
    case u'"':
        return Family::Straight;
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201f':
        return Family::Curly;
    case u'\u00ab':
    case u'\u00bb':
        return Family::Guillemet;
    case u'\u2039':
    case u'\u203a':
        return Family::SmallGuillemet;
    case u'\'':
    case u'\u2018':
    case u'\u201a':
        return Family::Single;
    default:
        return Family::None;
    }
}

/// A quotation whose closing mark has not been met.
struct Open
{
    Family family = Family::None;
    char16_t mark = 0;
    std::size_t index = 0;   ///< among the paragraph's quotations
    qsizetype closedAt = -1; ///< single quotes: found ahead of time
};

qsizetype trimmedStart(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && chars::isSpace(text.utf16()[start])) {
        ++start;
    }
    return start;
}

qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && chars::isSpace(text.utf16()[end - 1])) {
        --end;
    }
    return end;
}

/// The marks that @p paragraph begins with, outermost first.
QStringView leadingMarks(QStringView paragraph)
{
    const qsizetype start = trimmedStart(paragraph, 0, paragraph.size());
    qsizetype end = start;
    while (end < paragraph.size() && familyOf(paragraph.utf16()[end]) != Family::None) {
        ++end;
    }
    return paragraph.sliced(start, end - start);
}

class ParagraphScanner
{
public:
    /// The first @p carried quotations go on from the paragraph before; @p next is what begins the next one.
    ParagraphScanner(QStringView text, qsizetype carried, QStringView next)
        : m_text(text)
        , m_next(next)
        , m_carried(carried)
        , m_straightLeft(text.count(u'"'))
    {}

    [[nodiscard]] std::vector<Quotation> scan()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t c = m_text.utf16()[i];
            if (!m_open.empty() && m_open.back().closedAt == i) {
                close(m_open.size() - 1, i, i + 1);
                continue;
            }
            switch (familyOf(c)) {
            case Family::None:
                break;
            case Family::Single:
                atSingle(i);
                break;
            case Family::Straight:
                atStraight(i);
                --m_straightLeft;
                break;
            case Family::Curly:
                atCurly(i);
                break;
            case Family::Guillemet:
            case Family::SmallGuillemet:
                atGuillemet(i);
                break;
            }
        }
        endParagraph();
        return std::move(m_found);
    }

    /// How many quotations go on in the next paragraph; after scan().
    [[nodiscard]] qsizetype runningOn() const { return m_runningOn; }

private:
    [[nodiscard]] char16_t at(qsizetype position) const { return chars::at(m_text, position); }
    [[nodiscard]] bool isEdge(qsizetype position) const
    {
        return at(position) == u'\0' || chars::isSpace(at(position));
    }
    /// A word may begin behind it.
    [[nodiscard]] bool opensBehind(qsizetype position) const
    {
        const char16_t c = at(position);
        return isEdge(position) || chars::isOpeningBracket(c) || c == u'\u2014' || c == u'\u2013' ||
               c == u'\u201c' || c == u'\u2018';
    }
    /// The innermost open quotation of @p family, or -1.
    [[nodiscard]] qsizetype openOf(Family family) const
    {
        for (qsizetype i = std::ssize(m_open) - 1; i >= 0; --i) {
            if (m_open[static_cast<std::size_t>(i)].family == family) {
                return i;
            }
        }
        return -1;
    }

    void open(Family family, qsizetype position, qsizetype closedAt = -1)
    {
        const bool continues = std::ssize(m_found) < m_carried;
        m_open.push_back({family, at(position), m_found.size(), closedAt});
        m_found.push_back({.range = {position, 0},
                           .words = {position + 1, 0},
                           .depth = static_cast<int>(m_open.size()) - 1,
                           .runsOn = false,
                           .continues = continues});
    }

    /// Ends the quotation at @p level of the open ones, and with it those inside whose marks are missing.
    void close(std::size_t level, qsizetype wordsEnd, qsizetype end)
    {
        while (m_open.size() > level) {
            Quotation &quotation = m_found[m_open.back().index];
            const bool outermost = m_open.size() == level + 1;
            const qsizetype from = trimmedStart(m_text, quotation.range.start + 1, wordsEnd);
            quotation.words = {from, trimmedEnd(m_text, from, wordsEnd) - from};
            quotation.range.length =
                outermost ? end - quotation.range.start : quotation.words.end() - quotation.range.start;
            m_open.pop_back();
        }
    }

    void closeBefore(std::size_t level, qsizetype position)
    {
        const qsizetype end = trimmedEnd(m_text, m_found[m_open[level].index].range.start + 1, position);
        close(level, end, end);
    }

    void atSingle(qsizetype position)
    {
        if (openOf(Family::Single) >= 0 || !canOpenSingleQuote(m_text, position)) {
            return;
        }
        const qsizetype closing = closingSingleQuote(m_text, position);
        const bool runsOn = closing < 0 && chars::at(m_next, std::ssize(m_open)) == at(position);
        if (closing > position + 1 || runsOn) {
            open(Family::Single, position, closing);
        }
    }

    void atStraight(qsizetype position)
    {
        const qsizetype level = openOf(Family::Straight);
        const bool beginsWord = opensBehind(position - 1) && !isEdge(position + 1);
        if (level < 0) {
            if (closesOther(Family::Curly, position)) {
                return;
            }
            const char16_t before = at(position - 1);
            if (!isEdge(position + 1) && !chars::isLetterOrDigit(before) &&
                !(chars::isApostrophe(before) && chars::isDigit(at(position - 2)))) {
                open(Family::Straight, position);
            }
            return;
        }
        // An inch mark leaves an even number of marks from here on, a closing mark an odd one.
        if (chars::isDigit(at(position - 1)) && m_straightLeft % 2 == 0) {
            return;
        }
        if (beginsWord && chars::isLetterOrDigit(at(position + 1))) {
            closeBefore(static_cast<std::size_t>(level), position);
            open(Family::Straight, position);
        } else {
            close(static_cast<std::size_t>(level), position, position + 1);
        }
    }

    /// A mark behind a word closes what a mark of the other family opened: texts patched together mix them.
    bool closesOther(Family family, qsizetype position)
    {
        const qsizetype level = openOf(family);
        const bool endsWord = !opensBehind(position - 1) && !chars::isLetterOrDigit(at(position + 1));
        if (level < 0 || !endsWord) {
            return false;
        }
        close(static_cast<std::size_t>(level), position, position + 1);
        return true;
    }

    void atCurly(qsizetype position)
    {
        const char16_t c = at(position);
        const qsizetype level = openOf(Family::Curly);
        const bool beginsWord = opensBehind(position - 1) && !isEdge(position + 1);
        if (level < 0) {
            if (closesOther(Family::Straight, position)) {
                return;
            }
            // ” opens in some languages, and in others by mistake.
            if (c != u'\u201d' || beginsWord) {
                open(Family::Curly, position);
            }
            return;
        }
        const bool closes = c == u'\u201d' || (c == u'\u201c' && !beginsWord);
        if (closes) {
            close(static_cast<std::size_t>(level), position, position + 1);
            return;
        }
        if (!closesTwice(position)) {
            closeBefore(static_cast<std::size_t>(level), position);
        }
        open(Family::Curly, position);
    }

    /// Whether two closing marks follow before a third quotation opens: the one at @p position is nested
    /// then.
    [[nodiscard]] bool closesTwice(qsizetype position) const
    {
        constexpr qsizetype farthest = 2000;
        int closers = 0;
        const qsizetype end = std::min(m_text.size(), position + farthest);
        for (qsizetype i = position + 1; i < end && closers < 2; ++i) {
            closers += at(i) == u'\u201d' ? 1 : 0;
            if (at(i) == u'\u201c') {
                break;
            }
        }
        return closers == 2;
    }

    void atGuillemet(qsizetype position)
    {
        const Family family = familyOf(at(position));
        const qsizetype level = openOf(family);
        if (level < 0) {
            open(family, position);
        } else if (m_open[static_cast<std::size_t>(level)].mark == at(position)) {
            // French repeats the mark at the beginning of lines; it is the quotation's own.
            return;
        } else {
            close(static_cast<std::size_t>(level), position, position + 1);
        }
    }

    void endParagraph()
    {
        qsizetype leading = 0;
        for (const Open &open : m_open) {
            const bool repeated = leading < m_next.size() && leading == m_runningOn &&
                                  familyOf(m_next.utf16()[leading]) == open.family &&
                                  m_next.utf16()[leading] != u'\u201d';
            m_found[open.index].runsOn = repeated;
            m_runningOn += repeated ? 1 : 0;
            ++leading;
        }
        if (!m_open.empty()) {
            closeBefore(0, m_text.size());
        }
        std::erase_if(m_found, [](const Quotation &quotation) { return quotation.words.isEmpty(); });
    }

    QStringView m_text;
    QStringView m_next;
    qsizetype m_carried;
    qsizetype m_straightLeft;
    qsizetype m_runningOn = 0;
    std::vector<Open> m_open;
    std::vector<Quotation> m_found;
};

} // namespace

std::vector<std::vector<Quotation>> quotations(std::span<const QStringView> paragraphs)
{
    std::vector<std::vector<Quotation>> found;
    found.reserve(paragraphs.size());
    qsizetype carried = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const QStringView next = i + 1 < paragraphs.size() ? leadingMarks(paragraphs[i + 1]) : QStringView();
        ParagraphScanner scanner(paragraphs[i], carried, next);
        found.push_back(scanner.scan());
        carried = scanner.runningOn();
    }
    return found;
}

std::vector<Quotation> quotations(QStringView paragraph)
{
    return quotations(std::span<const QStringView>(&paragraph, 1)).front();
}

} // namespace sidebyline
