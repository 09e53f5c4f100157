// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/interner.h"
#include "text/textrange.h"

#include <QStringView>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sidebyline {

/// What a word looks like where it stands.
enum class WordShape : quint8 {
    Plain,       ///< "door"
    Capitalised, ///< "Door", "DOOR", "McDoor": at a sentence's start it says little
    Number,      ///< begins with a digit: "1,250", "3.5", "22nd"
    Sign,        ///< a single "$", "€", "£", "¥", "%", "&"
};

/// One word where it stands in a text. Two words with the same id are the same but for case, the kind of
/// quotation marks, dots in an abbreviation ("U.S." and "US") and brackets ("[w]e" and "we").
struct Word
{
    TextRange range; ///< within the text given
    int id = 0;      ///< as interned by the Vocabulary
    int stem = 0;    ///< id of the stem, a numbering of its own; -1 where no language was given
    WordShape shape = WordShape::Plain;
    bool stop = false; ///< a function word ("the", "of") of the language, or a Sign

    friend bool operator==(const Word &, const Word &) = default;
};

/// Cuts text into words and numbers the distinct ones from 0 in the order of their first coming, without
/// stems: a part of a larger text, cut while other threads cut the rest. Vocabulary::adopt() joins the parts.
/// Words of different languages have different numbers.
class WordCutter
{
public:
    /// Appends the words of the stretch @p within of @p text. @p language is any number for the language;
    /// its function words are @p stops. About 15 ns a word; nothing is allocated for a word met before.
    void append(QStringView text, TextRange within, int language, std::span<const std::u16string_view> stops,
                std::vector<Word> &words);

    [[nodiscard]] int wordCount() const { return m_words.size(); }
    [[nodiscard]] std::u16string_view word(int id) const { return m_words.text(id); }
    [[nodiscard]] int language(int id) const { return m_known[std::size_t(id)].language; }

private:
    struct Known
    {
        int language = 0;
        bool stop = false;
    };

    Interner<char16_t> m_words;
    std::vector<Known> m_known;  ///< by word id
    std::u16string m_normalised; ///< scratch
};

/// Gives every distinct word and stem a small number, from 0 without gaps. Words of different languages have
/// different numbers. Not for use by several threads at once.
class Vocabulary
{
public:
    Vocabulary();
    ~Vocabulary();
    Vocabulary(Vocabulary &&) noexcept;
    Vocabulary &operator=(Vocabulary &&) noexcept;

    /// The number to give append() for a BCP 47 tag; of "en-GB" only "en" counts. A language without a
    /// stemmer has its words for stems. An empty tag gives -1: words alone, no stems.
    [[nodiscard]] int language(QStringView tag);

    /// Appends the words of the stretch @p within of @p text. About 30 ns a word; nothing is allocated for a
    /// word met before.
    void append(QStringView text, TextRange within, int language, std::vector<Word> &words);

    /// The function words of a language() that is known; they stay where they are.
    [[nodiscard]] std::span<const std::u16string_view> stopsOf(int language) const;

    /// Takes over the words that @p cutter met, whose languages are numbered as language() does: the numbers
    /// here by the numbers there. Numbers are those that append() would have given, had it been given the
    /// same texts in the same order as the cutters that were adopted.
    [[nodiscard]] std::vector<int> adopt(const WordCutter &cutter);

    /// The stem of a word, -1 where no language was given.
    [[nodiscard]] int stemOf(int word) const { return m_known[std::size_t(word)].stem; }

    [[nodiscard]] int wordCount() const { return m_words.size(); }
    [[nodiscard]] int stemCount() const { return m_stems.size(); }

    /// The normalised word, for example "u.s." or "don't".
    [[nodiscard]] std::u16string_view word(int id) const { return m_words.text(id); }

private:
    struct Language;
    struct Known
    {
        int stem = -1;
        bool stop = false;
    };

    [[nodiscard]] int number(std::u16string_view normalised, int language);
    [[nodiscard]] Known lookUp(std::u16string_view normalised, int language);

    std::vector<std::unique_ptr<Language>> m_languages;
    Interner<char16_t> m_words;
    Interner<char> m_stems;
    std::vector<Known> m_known;  ///< by word id
    std::u16string m_normalised; ///< scratch
};

} // namespace sidebyline
