// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"
#include "workspace/library.h"

#include <QString>

#include <vector>

namespace sidebyline {

enum class FindCase : quint8 { Ignore, Match };
enum class FindWords : quint8 { Parts, Whole };

struct FindOptions
{
    FindCase letters = FindCase::Ignore;
    FindWords words = FindWords::Parts;

    friend bool operator==(const FindOptions &, const FindOptions &) = default;
};

/// A place where a text was found.
struct FoundText
{
    int article = 0; ///< index into Story::articles
    int block = 0;   ///< index into Article::blocks
    TextRange range; ///< within the block's text

    friend bool operator==(const FoundText &, const FoundText &) = default;
};

/// The text of a story made ready to be searched with every key press. Straight and typographic quotation
/// marks, hyphens and spaces of all kinds find each other.
class FindIndex
{
public:
    FindIndex() = default;
    /// Cost: the story's text, about 10 ns a character; memory twice the text.
    explicit FindIndex(const Story &story);

    /// All places of @p text in the order of articles and blocks, not overlapping; none for white space
    /// alone. Cost: one scan of the story's text.
    [[nodiscard]] std::vector<FoundText> find(QStringView text, FindOptions options = {}) const;

private:
    struct Text
    {
        QString asWritten;             ///< the blocks, one a line, with plain marks
        QString folded;                ///< the same without upper case, place by place
        std::vector<qsizetype> starts; ///< of the blocks
    };
    std::vector<Text> m_articles;
};

} // namespace sidebyline
