// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdfcaptions.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// Captions are set in letters so much smaller than the text's, as shares of its height; notes are smaller
/// still.
constexpr double SmallLetters = 0.93;
constexpr double SmallestLetters = 0.5;
/// A picture is as high as so many lines of text, at least.
constexpr double PictureLines = 6;
/// Text follows within so many lines' heights.
constexpr double NearbyLines = 12;
constexpr std::size_t MostLines = 5;
constexpr qsizetype MostLetters = 300;

struct Box
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

Box boxOf(const PdfBlock &block)
{
    Box box{block.front().left, block.front().right, block.front().top, block.front().bottom};
    for (const PdfLine &line : block) {
        box.left = std::min(box.left, line.left);
        box.right = std::max(box.right, line.right);
        box.top = std::min(box.top, line.top);
        box.bottom = std::max(box.bottom, line.bottom);
    }
    return box;
}

/// As a caption is set; what begins with a figure or a sign may be a note.
bool looksLikeCaption(const PdfBlock &block, double textHeight)
{
    qsizetype letters = 0;
    for (const PdfLine &line : block) {
        letters += line.text.size();
        if (line.height() > textHeight * SmallLetters || line.height() < textHeight * SmallestLetters) {
            return false;
        }
    }
    return block.size() <= MostLines && letters <= MostLetters && block.front().text.front().isLetter();
}

template <typename Predicate>
bool hasLine(const PdfPage &page, Predicate holds)
{
    return std::ranges::any_of(page.blocks,
                               [&](const PdfBlock &block) { return std::ranges::any_of(block, holds); });
}

} // namespace

std::set<const PdfBlock *> blocksBelowPictures(const PdfPage &page, double textHeight)
{
    std::set<const PdfBlock *> found;
    if (page.blocks.size() > MaxCaptionBlocks || textHeight <= 0) {
        return found;
    }
    for (const PdfBlock &block : page.blocks) {
        if (!looksLikeCaption(block, textHeight)) {
            continue;
        }
        const Box box = boxOf(block);
        const double top = box.top - PictureLines * textHeight;
        const auto shares = [&box](const PdfLine &line) {
            return line.left < box.right && line.right > box.left;
        };
        const bool filled = top < 0 || hasLine(
                                           page,
                                           [&](const PdfLine &line) {
                                               return shares(line) && line.bottom > top && line.top < box.top;
                                           });
        const bool textBelow = hasLine(page, [&](const PdfLine &line) {
            return shares(line) && line.top >= box.bottom - 1 &&
                   line.top < box.bottom + NearbyLines * textHeight &&
                   line.height() > textHeight * SmallLetters;
        });
        if (!filled && textBelow) {
            found.insert(&block);
        }
    }
    return found;
}

} // namespace sidebyline
