// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

/// Lists of words as constants of the program: written as one literal, split and sorted by the compiler,
/// looked up by bisection without allocating.
namespace sidebyline {

[[nodiscard]] consteval std::size_t countWords(std::u16string_view words)
{
    return static_cast<std::size_t>(std::ranges::count(words, u' ')) + 1;
}

/// The words of a literal, split at single spaces and sorted by code unit.
template <std::size_t N>
[[nodiscard]] consteval std::array<std::u16string_view, N> sortedWords(std::u16string_view words)
{
    std::array<std::u16string_view, N> list;
    for (auto &entry : list) {
        const std::size_t end = std::min(words.find(u' '), words.size());
        entry = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    std::ranges::sort(list);
    return list;
}

/// Longer words than this are in no list.
inline constexpr qsizetype longestListedWord = 20;

using WordBuffer = std::array<char16_t, static_cast<std::size_t>(longestListedWord)>;

/// @p word in small letters, held by @p buffer; empty if it is too long to be listed.
[[nodiscard]] inline std::u16string_view lowered(QStringView word, WordBuffer &buffer)
{
    if (word.size() > longestListedWord) {
        return {};
    }
    const std::u16string_view source(word.utf16(), static_cast<std::size_t>(word.size()));
    std::ranges::transform(source, buffer.begin(), [](char16_t c) {
        return c < 0x80 ? static_cast<char16_t>(c >= u'A' && c <= u'Z' ? c + 0x20 : c) : QChar::toLower(c);
    });
    return {buffer.data(), source.size()};
}

/// Whether @p list, of words in small letters, holds @p word in whatever case.
[[nodiscard]] inline bool lowerCaseListed(std::span<const std::u16string_view> list, QStringView word)
{
    WordBuffer buffer;
    const std::u16string_view key = lowered(word, buffer);
    return !key.empty() && std::ranges::binary_search(list, key);
}

} // namespace sidebyline
