// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "comparison/comparison.h"
#include "comparison/parallel.h"
#include "text/words.h"

#include <span>
#include <vector>

namespace sidebyline {

/// What a content word is.
enum class StemKind : quint8 { Plain, Name, Number };

/// A stem of a sentence. A sentence's stems are sorted by id and their squared weights sum to 1, so that a
/// dot product is a cosine.
struct StemTerm
{
    int id = 0;
    float weight = 0;
    float rarity = 0; ///< inverse sentence frequency within the story
    StemKind kind = StemKind::Plain;

    friend bool operator==(const StemTerm &, const StemTerm &) = default;
};

/// A word of a sentence as the comparison sees it (see Word); small, since a folder holds millions.
struct StoryWord
{
    int id = 0;
    int stem = 0;
    int start = 0; ///< within the block's text
    int length = 0;
    WordShape shape = WordShape::Plain;
    bool stop = false;
    bool quoted = false; ///< within quotation marks
    bool name = false;   ///< capitalised within a sentence, here or wherever else it stands in the story

    [[nodiscard]] TextRange range() const { return {start, length}; }
};

/// Rarity of a sentence's stems added up, all of them and apart for names and plain words; its numbers
/// counted.
struct StemSums
{
    float all = 0;
    float names = 0;
    float plain = 0;
    int numbers = 0;

    void add(const StemTerm &stem);
};

/// A body sentence, cut into words.
struct StorySentence
{
    SentenceRef ref;
    int language = 0;   ///< only sentences of one language are compared
    int place = 0;      ///< ordinal among the article's body sentences, from 0
    float position = 0; ///< place in the article, 0 … 1
    int firstWord = 0;  ///< into StoryText::words
    int wordCount = 0;
    int quotedWords = 0;  ///< of these, those within quotation marks
    int contentWords = 0; ///< of these, those that aren't function words
    int firstStem = 0;    ///< into StoryText::stems
    int stemCount = 0;
    StemSums sums;
};

/// What stands in a sentence behind so many words is not compared: a page without full stops must not cost
/// the square of its length.
inline constexpr std::size_t mostWords = 1000;

/// All body sentences of a story's articles, in order, as words and weighted stems; and the character 4-grams
/// of every word (see SentenceTerms for those of the sentences).
struct StoryText
{
    std::vector<StorySentence> sentences;
    std::vector<int>
        articleBegin; ///< index of each article's first sentence, and the end: articles + 1 entries
    std::vector<StoryWord> words;
    std::vector<StemTerm> stems;
    std::vector<float> rarity;     ///< by stem id: inverse sentence frequency, 0 for function words
    std::vector<int> gramsBegin;   ///< by word id, and the end: into wordGrams
    std::vector<int> wordGrams;    ///< gram ids
    std::vector<float> gramRarity; ///< by gram id
    int wordIds = 0;               ///< word ids are below this
    int stemIds = 0;

    [[nodiscard]] std::span<const StoryWord> wordsOf(const StorySentence &sentence) const
    {
        return std::span(words).subspan(std::size_t(sentence.firstWord), std::size_t(sentence.wordCount));
    }
    [[nodiscard]] std::span<const StemTerm> stemsOf(const StorySentence &sentence) const
    {
        return std::span(stems).subspan(std::size_t(sentence.firstStem), std::size_t(sentence.stemCount));
    }
    [[nodiscard]] std::span<const int> gramsOf(const StoryWord &word) const
    {
        const auto begin = std::size_t(gramsBegin[std::size_t(word.id)]);
        return std::span(wordGrams).subspan(begin, std::size_t(gramsBegin[std::size_t(word.id) + 1]) - begin);
    }
};

/// Cuts and weighs the body sentences. An article without a language is taken for one in the language that
/// most articles of the story have, or else for an English one.
[[nodiscard]] StoryText makeStoryText(std::span<const ArticlePtr> articles, const Executor &executor = {});

} // namespace sidebyline
