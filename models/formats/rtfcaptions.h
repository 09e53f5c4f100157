// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/paragraphs.h"

#include <QHash>
#include <QStringView>

#include <span>
#include <vector>

namespace sidebyline {

/// How letters are set.
struct RtfLetters
{
    int size = 24; ///< half points
    bool isItalic = false;
    bool isCentred = false;
};

/// Finds captions that no style names: the first paragraph below a picture that stands alone, where it is
/// short and set otherwise than the text: all of it italic, smaller, or centred. It is told of what comes in
/// the file's order.
class RtfCaptions
{
public:
    /// A picture stands in the paragraph that has begun, if @p inText.
    void sawPicture(bool inText) { m_picture = m_picture || inText; }
    void addLetters(QStringView text, RtfLetters letters);
    /// The paragraph ends. Where it @p hasText it has become the one at @p place.
    void endParagraph(std::size_t place, bool hasText);
    /// Gives the plain ones among @p paragraphs that are captions their style.
    void settle(std::span<Paragraph> paragraphs) const;

private:
    struct Candidate
    {
        std::size_t place = 0;
        int size = 0; ///< the largest of its letters
        bool isApart = false;
    };

    QHash<int, qsizetype> m_letters; ///< of the whole text by size
    std::vector<Candidate> m_candidates;
    int m_largest = 0; ///< letters of the paragraph so far
    bool m_allItalic = true;
    bool m_allCentred = true;
    bool m_picture = false; ///< in the paragraph so far
    bool m_below = false;   ///< a picture stood alone before it
};

} // namespace sidebyline
