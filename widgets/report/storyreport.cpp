// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/storyreport.h"

#include "comparison/compare.h"
#include "items/alignedrows.h"
#include "items/articlename.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal UniqueIndent = 6; // points: room for the bar

Story withBase(const Story &story, const ReportOptions &options)
{
    Story result = story;
    const int count = int(story.articles.size());
    if (options.base >= 0 && options.base < count && options.base != story.comparison.base) {
        result.comparison = compare(story.articles, {.base = options.base, .threshold = options.threshold});
        if (story.review) {
            const PassageIndex index(story.articles);
            result.comparison = applyDecisions(index, result.comparison, story.review->decisions);
            const StoryMarks marks = marksOf(index, result.comparison, story.review->decisions);
            result.review = std::make_shared<const StoryReview>(StoryReview{story.review->decisions, marks});
        }
    }
    return result;
}

std::vector<int> outletOrder(const Story &story, const ReportOptions &options)
{
    std::vector<int> order{story.comparison.base};
    const auto append = [&](int article) {
        if (article >= 0 && article < int(story.articles.size()) && !std::ranges::contains(order, article)) {
            order.push_back(article);
        }
    };
    for (const int article : options.outlets) {
        append(article);
    }
    for (int i = 0; options.outlets.empty() && i < int(story.articles.size()); ++i) {
        append(i);
    }
    return order;
}

TextStyle style(FontFace face, FontWeight weight, FontSlant slant, qreal size, const QColor &colour)
{
    return {.face = face, .weight = weight, .slant = slant, .size = size, .colour = colour.rgba()};
}

/// What is left of @p range outside of @p holes, which are in order.
std::vector<TextRange> without(TextRange range, std::span<const TextRange> holes)
{
    std::vector<TextRange> rest;
    for (const TextRange hole : holes) {
        if (!hole.overlaps(range)) {
            continue;
        }
        if (hole.start > range.start) {
            rest.push_back({range.start, hole.start - range.start});
        }
        const qsizetype start = std::min(hole.end(), range.end());
        range = {start, range.end() - start};
    }
    if (!range.isEmpty()) {
        rest.push_back(range);
    }
    return rest;
}

void addCues(TextParagraph &paragraph, std::span<const Mark> marks, const HighlightPalette &colours)
{
    std::vector<TextRange> conflicts;
    for (const Mark &mark : marks) {
        if (mark.kind == MarkKind::Conflict) {
            conflicts.push_back(mark.range);
        }
    }
    for (const Mark &mark : marks) {
        switch (mark.kind) {
        case MarkKind::Shared:
            paragraph.cues.push_back({CueKind::Fill, mark.range, colours.sharedFill(mark.outlets).rgba()});
            break;
        case MarkKind::Reworded:
            // The dotted line of a conflict stands where this one would.
            for (const TextRange range : without(mark.range, conflicts)) {
                paragraph.cues.push_back({CueKind::Underline, range, colours.reworded.rgba()});
            }
            break;
        case MarkKind::Conflict:
            paragraph.cues.push_back({CueKind::Fill, mark.range, colours.conflictFill.rgba()});
            paragraph.cues.push_back({CueKind::DottedUnderline, mark.range, colours.conflictLine.rgba()});
            break;
        case MarkKind::Unique:
            paragraph.cues.push_back({CueKind::Bar, mark.range, colours.unique.rgba()});
            paragraph.indent = UniqueIndent;
            break;
        }
    }
}

} // namespace

ReportStyles::ReportStyles(qreal textSize)
{
    using enum FontFace;
    using enum FontWeight;
    using enum FontSlant;
    const HighlightPalette &colours = highlightPalette(ColorMode::Light);
    const QColor faintText(0x85, 0x8b, 0x93);
    title = style(Serif, Bold, Upright, textSize * 2.9, colours.text);
    heading = style(Serif, Bold, Upright, textSize * 1.65, colours.text);
    headline = style(Serif, Bold, Upright, textSize * 1.2, colours.text);
    body = style(Serif, Regular, Upright, textSize, colours.text);
    strong = style(Serif, Bold, Upright, textSize, colours.text);
    deck = style(Serif, Regular, Italic, textSize, colours.text);
    label = style(Sans, Bold, Upright, textSize * 0.88, colours.text);
    plain = style(Sans, Regular, Upright, textSize * 0.88, colours.text);
    quiet = style(Sans, Regular, Upright, textSize * 0.8, colours.quietText);
    faint = style(Sans, Regular, Upright, textSize * 0.8, faintText);
    figure = style(Serif, Bold, Upright, textSize * 2.1, colours.text);
    code = style(Mono, Regular, Upright, textSize * 0.7, colours.quietText);
}

TextStyle scaled(TextStyle style, qreal factor)
{
    style.size *= factor;
    return style;
}

StoryReport::StoryReport(const Story &story, const ReportOptions &options, int number)
    : m_story(withBase(story, options))
    , m_options(options)
    , m_styles(std::clamp(options.textSize, SmallestTextSize, LargestTextSize))
    , m_outlets(outletOrder(m_story, options))
    , m_number(number)
    , m_names(articleNames(m_story.articles))
    , m_outletCount(m_story.articles)
    , m_carriers(m_outletCount.ofEach(m_story.comparison.claims))
    , m_stops(sidebyline::stops(m_story))
{
    for (int claim = 0; claim < int(m_story.comparison.claims.size()); ++claim) {
        for (const SentenceRef member : m_story.comparison.claims[std::size_t(claim)].members) {
            m_members.push_back({member, claim});
        }
    }
    std::ranges::sort(m_members);
    m_names.replaceInStrings(QRegularExpression(u"^$"_s), u"–"_s); // every head has words to lead from
    for (const ArticlePtr &article : m_story.articles) {
        m_numbers.push_back(paragraphNumbers(*article));
    }
    m_paragraphs.resize(m_story.articles.size());
    for (const int index : m_outlets) {
        std::vector<PaneParagraph> &paragraphs = m_paragraphs[std::size_t(index)];
        for (PaneSection &section : paneContent(m_story, index).sections) {
            std::ranges::move(section.paragraphs, std::back_inserter(paragraphs));
        }
        std::ranges::sort(paragraphs, {}, &PaneParagraph::block);
    }
}

bool StoryReport::has(int article) const
{
    return std::ranges::contains(m_outlets, article);
}

QString StoryReport::outletName(int index) const
{
    const QString &name = m_names.at(index);
    return index == base() ? u"★ "_s + name : name;
}

bool StoryReport::wantsClaim(int claim) const
{
    return (m_options.claims.empty() || std::ranges::contains(m_options.claims, claim)) &&
           std::ranges::any_of(comparison().claims.at(std::size_t(claim)).members,
                               [this](SentenceRef member) { return has(member.article); });
}

SentenceRef StoryReport::claimPassage(int claim) const
{
    const std::vector<SentenceRef> &members = comparison().claims.at(std::size_t(claim)).members;
    for (const int article : m_outlets) { // the base first
        const auto found = std::ranges::find(members, article, &SentenceRef::article);
        if (found != members.end()) {
            return *found;
        }
    }
    return members.front();
}

std::vector<int> StoryReport::claimsIn(int index, int block) const
{
    std::vector<int> claims;
    for (const ClaimMember &member : members(index, block)) {
        claims.push_back(member.claim);
    }
    std::ranges::sort(claims);
    const auto repeated = std::ranges::unique(claims);
    claims.erase(repeated.begin(), repeated.end());
    return claims;
}

Anchor StoryReport::storyAnchor() const
{
    return {.kind = AnchorKind::Story, .story = m_number};
}

Anchor StoryReport::partAnchor(ReportPart part, int group) const
{
    return {.kind = AnchorKind::Part, .story = m_number, .index = int(part), .within = group};
}

Anchor StoryReport::outletAnchor(ReportPart part, int index) const
{
    return {.kind = AnchorKind::Outlet, .story = m_number, .index = index, .within = int(part)};
}

Anchor StoryReport::claimAnchor(int claim) const
{
    return {.kind = AnchorKind::Claim, .story = m_number, .index = claim};
}

Anchor StoryReport::passageAnchor(int index, int block) const
{
    return {.kind = AnchorKind::Passage, .story = m_number, .index = index, .within = block};
}

int StoryReport::paragraphNumber(int index, int block) const
{
    return m_numbers.at(std::size_t(index)).at(std::size_t(block));
}

void StoryReport::appendPlace(TextParagraph &paragraph, int index, int block) const
{
    if (const int number = paragraphNumber(index, block); number > 0) {
        paragraph.appendLink(u"\u00a0¶\u00a0%1"_s.arg(number), m_styles.faint, passageAnchor(index, block));
    }
}

std::span<const Mark> StoryReport::marks(int index, int block) const
{
    const std::vector<PaneParagraph> &paragraphs = m_paragraphs.at(std::size_t(index));
    const auto found = std::ranges::lower_bound(paragraphs, block, {}, &PaneParagraph::block);
    return found != paragraphs.end() && found->block == block ? std::span(found->marks)
                                                              : std::span<const Mark>();
}

std::span<const StoryReport::ClaimMember> StoryReport::members(int index, int block) const
{
    const auto place = [](const ClaimMember &member) {
        return std::pair(member.sentence.article, member.sentence.block);
    };
    const auto [first, last] = std::ranges::equal_range(m_members, std::pair(index, block), {}, place);
    return {first, last};
}

TextParagraph StoryReport::markedParagraph(int index, int block, const TextStyle &textStyle) const
{
    TextParagraph paragraph{.text = article(index).blocks.at(std::size_t(block)).text,
                            .style = textStyle,
                            .place = {.article = index, .block = block}};
    addCues(paragraph, marks(index, block), colours());
    const std::vector<TextRange> &sentences = article(index).blocks.at(std::size_t(block)).sentences;
    for (const ClaimMember &member : members(index, block)) {
        paragraph.links.push_back(
            {sentences.at(std::size_t(member.sentence.sentence)), claimAnchor(member.claim)});
    }
    return paragraph;
}

QString StoryReport::sentenceText(SentenceRef sentence) const
{
    const Block &block = article(sentence.article).blocks.at(std::size_t(sentence.block));
    return block.sentences.at(std::size_t(sentence.sentence)).of(block.text).toString();
}

} // namespace sidebyline
