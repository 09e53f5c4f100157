// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <string>

namespace sidebyline {

/// What a character is to a word.
enum class WordLetterKind : quint8 {
    Mark, ///< ends it
    Letter,
    Upper,
    Digit,
    Sign,       ///< a word of its own: "$", "%"
    Apostrophe, ///< belongs to it between letters
    Joiner,     ///< a combining mark: belongs to what is before it
    Ideograph,  ///< a word of its own
    Ignored,    ///< soft hyphens and the like
};

/// A code point, what it is and how many code units it takes. A lone surrogate is a mark.
struct WordLetter
{
    char32_t c = 0;
    WordLetterKind kind = WordLetterKind::Mark;
    qsizetype length = 1;
};

/// The character at @p at, which is below @p end, beyond ASCII.
[[nodiscard]] WordLetter widerLetterAt(QStringView text, qsizetype at, qsizetype end);

/// Appends @p c without case; ligatures as their letters.
void appendFolded(std::u16string &out, char32_t c);

inline constexpr auto asciiLetterKinds = [] {
    std::array<WordLetterKind, 128> kinds{};
    for (char c = 'a'; c <= 'z'; ++c) {
        kinds[std::size_t(c)] = WordLetterKind::Letter;
    }
    for (char c = 'A'; c <= 'Z'; ++c) {
        kinds[std::size_t(c)] = WordLetterKind::Upper;
    }
    for (char c = '0'; c <= '9'; ++c) {
        kinds[std::size_t(c)] = WordLetterKind::Digit;
    }
    for (const char c : {'$', '%', '&'}) {
        kinds[std::size_t(c)] = WordLetterKind::Sign;
    }
    kinds[std::size_t('\'')] = WordLetterKind::Apostrophe;
    return kinds;
}();

/// The character at @p at, which is below @p end.
[[nodiscard]] inline WordLetter wordLetterAt(QStringView text, qsizetype at, qsizetype end)
{
    const char16_t unit = text[at].unicode();
    return unit < 128 ? WordLetter{unit, asciiLetterKinds[unit], 1} : widerLetterAt(text, at, end);
}

[[nodiscard]] inline bool isLetter(WordLetterKind kind)
{
    return kind == WordLetterKind::Letter || kind == WordLetterKind::Upper;
}

[[nodiscard]] inline bool isWordPart(WordLetterKind kind)
{
    return isLetter(kind) || kind == WordLetterKind::Digit;
}

} // namespace sidebyline
