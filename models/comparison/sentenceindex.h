// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/storytext.h"

#include <span>
#include <vector>

namespace sidebyline {

/// For each stem the sentences that hold it, in order, with its weight there.
class StemIndex
{
public:
    struct Posting
    {
        int sentence;
        float weight;
    };

    /// Linear in the stems. Those that more than @p common sentences hold are left out.
    StemIndex(const StoryText &text, int common);

    /// Empty for a common stem.
    [[nodiscard]] std::span<const Posting> of(int stem) const
    {
        const std::size_t from = m_begin[std::size_t(stem)];
        return std::span(m_postings).subspan(from, m_begin[std::size_t(stem) + 1] - from);
    }

private:
    std::vector<std::size_t> m_begin;
    std::vector<Posting> m_postings;
};

/// Three words in a row that stand in two sentences or more: a group for each of them.
class ShingleIndex
{
public:
    /// Sorts the shingles in parts: about 40 ns a word.
    explicit ShingleIndex(const StoryText &text, const Executor &executor = {});

    /// The groups that a sentence stands in.
    [[nodiscard]] std::span<const int> groupsOf(int sentence) const
    {
        const std::size_t from = m_ofSentence[std::size_t(sentence)];
        return std::span(m_groups).subspan(from, m_ofSentence[std::size_t(sentence) + 1] - from);
    }
    /// The sentences of a group in order, each once.
    [[nodiscard]] std::span<const int> sentencesOf(int group) const
    {
        const std::size_t from = m_begin[std::size_t(group)];
        return std::span(m_sentences).subspan(from, m_begin[std::size_t(group) + 1] - from);
    }

private:
    std::vector<std::size_t> m_begin; ///< by group, and the end: into m_sentences
    std::vector<int> m_sentences;
    std::vector<std::size_t> m_ofSentence; ///< by sentence, and the end: into m_groups
    std::vector<int> m_groups;
};

} // namespace sidebyline
