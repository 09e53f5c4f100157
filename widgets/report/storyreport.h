// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "items/panecontent.h"
#include "report/paragraph.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <span>
#include <vector>

namespace sidebyline {

/// The styles of a report's texts, in proportion to the size of running text.
struct ReportStyles
{
    explicit ReportStyles(qreal textSize);

    TextStyle title;    ///< of a story, on its cover
    TextStyle heading;  ///< of a part
    TextStyle headline; ///< of an article
    TextStyle body;
    TextStyle strong; ///< bold running text
    TextStyle deck;   ///< italic running text
    TextStyle label;  ///< names of outlets, heads of tables
    TextStyle plain;  ///< figures and words beside labels
    TextStyle quiet;  ///< remarks
    TextStyle faint;  ///< what is not there
    TextStyle figure; ///< large numbers on the cover
    TextStyle code;   ///< digests
};

/// A copy of @p style at @p factor times its size.
[[nodiscard]] TextStyle scaled(TextStyle style, qreal factor);

/// One story with the choices of a report applied: which outlets, in which order, against which base.
class StoryReport
{
public:
    /// Compares anew where the options name another base.
    StoryReport(const Story &story, const ReportOptions &options);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const Comparison &comparison() const { return m_story.comparison; }
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    [[nodiscard]] const ReportStyles &styles() const { return m_styles; }
    [[nodiscard]] const HighlightPalette &colours() const { return highlightPalette(ColorMode::Light); }

    /// The outlets to print, the base first, as indices into Story::articles.
    [[nodiscard]] std::span<const int> outlets() const { return m_outlets; }
    [[nodiscard]] int base() const { return m_story.comparison.base; }
    [[nodiscard]] int total() const { return int(m_story.articles.size()); }
    [[nodiscard]] bool has(int article) const;
    [[nodiscard]] const Article &article(int index) const { return *m_story.articles.at(std::size_t(index)); }
    /// With a star before it for the base.
    [[nodiscard]] QString outletName(int article) const;
    [[nodiscard]] QRgb outletColour(int article) const { return colours().outlet(article).rgba(); }

    /// The number of a body block among those of its article, from 1; 0 for blocks of other roles.
    [[nodiscard]] int paragraphNumber(int article, int block) const;
    /// A block's text with all that the comparison marks in it.
    [[nodiscard]] TextParagraph markedParagraph(int article, int block, const TextStyle &style) const;
    [[nodiscard]] QString sentenceText(SentenceRef sentence) const;

private:
    [[nodiscard]] std::span<const Mark> marks(int article, int block) const;

    Story m_story;
    ReportOptions m_options;
    ReportStyles m_styles;
    std::vector<int> m_outlets;
    std::vector<std::vector<PaneParagraph>> m_paragraphs; ///< by article, in order of blocks
};

} // namespace sidebyline
