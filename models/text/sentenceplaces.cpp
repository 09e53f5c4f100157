// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentenceplaces.h"

#include "text/characters.h"

#include <optional>

namespace sidebyline {

namespace {

bool isBullet(char16_t c)
{
    return c == u'\u2022' || c == u'\u2023' || c == u'\u2043' || c == u'\u204c' || c == u'\u25aa' ||
           c == u'\u25cf' || c == u'\u25e6' || c == u'\u00b7';
}

qsizetype skipSpaces(QStringView line, qsizetype position)
{
    while (chars::isSpace(chars::at(line, position))) {
        ++position;
    }
    return position;
}

/// Behind closing marks and footnote marks ("[12]").
qsizetype skipClosers(QStringView line, qsizetype position)
{
    for (;;) {
        const char16_t c = chars::at(line, position);
        if (c == u'[' && chars::isDigit(chars::at(line, position + 1))) {
            qsizetype end = position + 1;
            while (chars::isDigit(chars::at(line, end))) {
                ++end;
            }
            if (chars::at(line, end) != u']') {
                return position;
            }
            position = end + 1;
        } else if (chars::isQuoteMark(c) || chars::isClosingBracket(c)) {
            ++position;
        } else {
            return position;
        }
    }
}

/// How an item of a list is labelled: "1.)", "1)", "1.", "a.", each optionally behind a bullet.
struct ListLabel
{
    bool bullet = false;
    bool letter = false;
    int ordinal = 0;
    bool stop = false;
    bool bracket = false;

    [[nodiscard]] bool isFollowedBy(const ListLabel &next) const
    {
        return bullet == next.bullet && letter == next.letter && stop == next.stop &&
               bracket == next.bracket && (ordinal == 0 ? next.ordinal == 0 : next.ordinal == ordinal + 1);
    }
};

void readOrdinal(QStringView line, qsizetype &position, ListLabel &label)
{
    constexpr int largest = 99;
    const char16_t c = chars::at(line, position);
    if (c >= u'a' && c <= u'z') {
        label.letter = true;
        label.ordinal = c - u'a' + 1;
        ++position;
        return;
    }
    while (chars::isDigit(chars::at(line, position)) && label.ordinal <= largest) {
        label.ordinal = label.ordinal * 10 + (line.utf16()[position] - u'0');
        ++position;
    }
}

/// The label at @p position, if there is one that white space (or, behind a bullet, anything) follows.
std::optional<ListLabel> labelAt(QStringView line, qsizetype position)
{
    ListLabel label;
    if (isBullet(chars::at(line, position))) {
        label.bullet = true;
        position = skipSpaces(line, position + 1);
    }
    const qsizetype ordinalStart = position;
    readOrdinal(line, position, label);
    label.stop = chars::at(line, position) == u'.';
    position += label.stop ? 1 : 0;
    label.bracket = chars::at(line, position) == u')';
    position += label.bracket ? 1 : 0;
    const bool numbered = position > ordinalStart && label.ordinal > 0 && (label.stop || label.bracket) &&
                          chars::isSpace(chars::at(line, position));
    if (numbered) {
        return label;
    }
    return label.bullet ? std::optional(ListLabel{.bullet = true}) : std::nullopt;
}

/// "iPhone", "eBay".
bool isCamelCase(QStringView line, qsizetype position)
{
    while (chars::isLower(chars::at(line, position))) {
        ++position;
    }
    return chars::isUpper(chars::at(line, position));
}

/// Whether ICU passes over a sentence that begins here: it sees only letters that are not small.
bool beginsUnseen(QStringView line, qsizetype position, char16_t mark)
{
    while (chars::isQuoteMark(chars::at(line, position)) ||
           chars::isOpeningBracket(chars::at(line, position))) {
        ++position;
    }
    const char16_t first = chars::at(line, position);
    const char16_t second = chars::at(line, position + 1);
    if (chars::isDigit(first) ||
        (QChar::category(first) == QChar::Symbol_Currency && chars::isDigit(second))) {
        return true;
    }
    if (mark == u'\u2026' && chars::isUpper(first)) {
        return true;
    }
    return chars::isLower(first) && (chars::isApostrophe(second) || isCamelCase(line, position) ||
                                     line.sliced(position).startsWith(u"http"));
}

} // namespace

std::vector<qsizetype> furtherSentenceBreaks(QStringView line)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t mark = line.utf16()[i];
        if (mark != u'.' && mark != u'!' && mark != u'?' && mark != u'\u2026') {
            continue;
        }
        const qsizetype end = skipClosers(line, i + 1);
        const qsizetype next = skipSpaces(line, end);
        const bool footnote = end > i + 1 && line.utf16()[end - 1] == u']';
        if (next > end && next < line.size() && (footnote || beginsUnseen(line, next, mark))) {
            places.push_back(next);
        }
    }
    return places;
}

std::vector<qsizetype> listItemBreaks(QStringView line)
{
    std::vector<qsizetype> places;
    const qsizetype first = skipSpaces(line, 0);
    std::optional<ListLabel> last = labelAt(line, first);
    if (!last || (last->ordinal > 1 && !last->bullet)) {
        return places;
    }
    for (qsizetype i = first + 1; i < line.size(); ++i) {
        if (!chars::isSpace(line.utf16()[i - 1]) || chars::isSpace(line.utf16()[i])) {
            continue;
        }
        const std::optional<ListLabel> label = labelAt(line, i);
        if (label && last->isFollowedBy(*label)) {
            places.push_back(i);
            last = label;
        }
    }
    return places;
}

} // namespace sidebyline
