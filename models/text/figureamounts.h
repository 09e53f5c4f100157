// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/figuretokens.h"

#include <optional>
#include <span>

namespace sidebyline {

/// A number in figures or words, without what it counts.
struct Amount
{
    double value = 0;
    double step = 1;
    double scale = 1;     ///< what a word multiplied it by: 1e6 in "1.5 million"
    std::size_t next = 0; ///< index of the token behind it
    bool isVague = false; ///< "thousands", "several hundred"
    bool inWords = false; ///< no digits in it
    bool isPart = false;  ///< "two-thirds", "half"
    bool rounds = false;  ///< "a dozen"
};

/// The tokens that stand around a place of a text; out of bounds there is an empty mark.
class FigureTokenView
{
public:
    FigureTokenView(QStringView text, std::span<const FigureToken> tokens, TextLanguage language)
        : m_text(text)
        , m_tokens(tokens)
        , m_language(language)
    {}

    [[nodiscard]] const FigureToken &at(std::size_t index) const
    {
        static constexpr FigureToken none{};
        return index < m_tokens.size() ? m_tokens[index] : none;
    }
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] TextLanguage language() const { return m_language; }
    [[nodiscard]] QStringView text(std::size_t index) const { return at(index).range.of(m_text); }
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] bool isText(std::size_t index, QStringView word) const
    {
        return at(index).range.length == word.size() && text(index).compare(word, Qt::CaseInsensitive) == 0;
    }
    /// No white space stands between the tokens @p index and @p index + 1.
    [[nodiscard]] bool isAttached(std::size_t index) const
    {
        return index + 1 < m_tokens.size() && at(index).range.end() == at(index + 1).range.start;
    }
    /// The index behind a hyphen at @p index that joins two tokens, or @p index itself.
    [[nodiscard]] std::size_t behindHyphen(std::size_t index) const;

private:
    QStringView m_text;
    std::span<const FigureToken> m_tokens;
    TextLanguage m_language;
};

/// The amount that begins at token @p index, if one does.
[[nodiscard]] std::optional<Amount> amountAt(const FigureTokenView &tokens, std::size_t index);

} // namespace sidebyline
