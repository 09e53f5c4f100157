// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/interner.h"
#include "text/textrange.h"

#include <QStringView>

#include <memory>
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

    void addWord(std::u16string_view normalised, int language, Word &word);
    [[nodiscard]] Known lookUp(std::u16string_view normalised, int language);

    std::vector<std::unique_ptr<Language>> m_languages;
    Interner<char16_t> m_words;
    Interner<char> m_stems;
    std::vector<Known> m_known;  ///< by word id
    std::u16string m_normalised; ///< scratch
};

} // namespace sidebyline
