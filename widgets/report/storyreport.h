// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/highlightpalette.h"
#include "items/outletcount.h"
#include "items/panecontent.h"
#include "items/stops.h"
#include "report/paragraph.h"
#include "report/reportoptions.h"
#include "workspace/library.h"

#include <QStringList>

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
    /// Compares anew where the options name another base. @p number: which story of the report, from 0.
    StoryReport(const Story &story, const ReportOptions &options, int number = 0);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const Comparison &comparison() const { return m_story.comparison; }
    [[nodiscard]] const ReportOptions &options() const { return m_options; }
    [[nodiscard]] const ReportStyles &styles() const { return m_styles; }
    [[nodiscard]] const HighlightPalette &colours() const { return highlightPalette(ColorMode::Light); }

    /// The outlets to print, the base first, as indices into Story::articles.
    [[nodiscard]] std::span<const int> outlets() const { return m_outlets; }
    [[nodiscard]] int base() const { return m_story.comparison.base; }
    [[nodiscard]] int total() const { return int(m_story.articles.size()); }
    /// How many outlets the story's articles are by, and those that carry a claim.
    [[nodiscard]] int outletTotal() const { return m_outletCount.all(); }
    [[nodiscard]] int carriers(int claim) const { return m_carriers.at(std::size_t(claim)); }
    [[nodiscard]] bool has(int article) const;
    [[nodiscard]] const Article &article(int index) const { return *m_story.articles.at(std::size_t(index)); }
    /// With a star before it for the base.
    [[nodiscard]] QString outletName(int article) const;
    [[nodiscard]] QRgb outletColour(int article) const { return colours().outlet(article).rgba(); }

    /// All stops of the story, in reading order.
    [[nodiscard]] std::span<const Stop> stops() const { return m_stops; }
    /// Whether the options ask for a claim, and an outlet that is printed has it.
    [[nodiscard]] bool wantsClaim(int claim) const;
    /// Where a claim is quoted from: the base's sentence, or that of the first outlet printed.
    [[nodiscard]] SentenceRef claimPassage(int claim) const;
    /// The claims that a block's sentences are in, in order, each once.
    [[nodiscard]] std::vector<int> claimsIn(int article, int block) const;

    [[nodiscard]] Anchor storyAnchor() const;
    [[nodiscard]] Anchor partAnchor(ReportPart part, int group = 0) const;
    [[nodiscard]] Anchor outletAnchor(ReportPart part, int article) const;
    [[nodiscard]] Anchor claimAnchor(int claim) const;
    [[nodiscard]] Anchor passageAnchor(int article, int block) const;

    /// The number of a body block among those of its article, from 1; 0 for blocks of other roles.
    [[nodiscard]] int paragraphNumber(int article, int block) const;
    /// Appends "¶ 3" after a space that does not break, leading to the passage in the rows; nothing for
    /// blocks without a number.
    void appendPlace(TextParagraph &paragraph, int article, int block) const;
    /// A block's text with all that the comparison marks in it; its sentences lead to their claims.
    [[nodiscard]] TextParagraph markedParagraph(int article, int block, const TextStyle &style) const;
    [[nodiscard]] QString sentenceText(SentenceRef sentence) const;

private:
    struct ClaimMember
    {
        SentenceRef sentence;
        int claim = -1;

        friend constexpr auto operator<=>(const ClaimMember &, const ClaimMember &) = default;
    };

    [[nodiscard]] std::span<const Mark> marks(int article, int block) const;
    [[nodiscard]] std::span<const ClaimMember> members(int article, int block) const;

    Story m_story;
    ReportOptions m_options;
    ReportStyles m_styles;
    std::vector<int> m_outlets;
    int m_number;
    QStringList m_names; ///< by article
    OutletCount m_outletCount;
    std::vector<int> m_carriers; ///< by claim
    std::vector<Stop> m_stops;
    std::vector<ClaimMember> m_members;                   ///< sorted
    std::vector<std::vector<PaneParagraph>> m_paragraphs; ///< by article, in order of blocks
    std::vector<std::vector<int>> m_numbers;              ///< by article: paragraphNumbers()
};

} // namespace sidebyline
