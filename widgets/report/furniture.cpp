// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/furniture.h"

#include "report/columns.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal LegendGap = 12;   // points between two entries
constexpr qreal LeastShare = 0.3; // of a page that must be free for another part to begin on it
constexpr qreal PartGap = 22;
constexpr qreal OutletLineWidth = 1.6;
constexpr qreal OutletSpace = 14; // above an outlet's name

class FurnitureText
{
    Q_DECLARE_TR_FUNCTIONS(FurnitureText)

public:
    static QString heading(const QString &story, const QString &part)
    {
        return part.isEmpty() ? story
                              : tr("%1 — %2", "title of a story — part of the report").arg(story, part);
    }

    static QString continued(const QString &heading)
    {
        return tr("%1 (continued)", "heading repeated on the next page").arg(heading);
    }

    static QString outlets(int count, bool orMore)
    {
        return orMore ? tr("in %n or more outlets", "legend: a sentence found in that many", count)
                      : tr("in %n outlets", "legend: a sentence found in that many", count);
    }
    static QString claim(int number) { return tr("claim %1", "its number").arg(number); }
    static QString carriers(int count, int total)
    {
        return tr("%1 of %n outlets", "who carries a claim", total).arg(count);
    }
    static QString origins(int count) { return tr("%n origins", "of what outlets carry", count); }
    static QString reworded() { return tr("reworded", "legend"); }
    static QString conflict() { return tr("figures, dates or names differ", "legend"); }
    static QString unique() { return tr("only in this outlet", "legend"); }
    static QString moved() { return tr("its place in that outlet", "legend, after the sign ¶ and a number"); }
};

/// One entry of the legend: a text of which the first part is marked.
TextParagraph entry(const StoryReport &report, const QString &sample, const QString &words,
                    std::vector<TextCue> cues)
{
    const TextStyle &plain = report.styles().quiet;
    TextStyle sampleStyle = plain;
    sampleStyle.slant = FontSlant::Italic;
    sampleStyle.colour = report.styles().body.colour;
    TextParagraph paragraph{.style = plain};
    paragraph.append(sample, sampleStyle);
    paragraph.text += words;
    for (TextCue &cue : cues) {
        cue.range = {0, sample.size()};
    }
    paragraph.cues = std::move(cues);
    return paragraph;
}

std::vector<TextParagraph> legendEntries(const StoryReport &report)
{
    const HighlightPalette &colours = report.colours();
    std::vector<TextParagraph> entries;
    const int most = std::min(report.outletTotal(), SharedDepths + 1);
    for (int count = most; count >= 2; --count) {
        const bool orMore = count == SharedDepths + 1 && report.outletTotal() > count;
        const QString number = u"\u00a0%1%2\u00a0"_s.arg(count).arg(orMore ? u"+"_s : QString());
        entries.push_back(entry(report, number, u"  "_s + FurnitureText::outlets(count, orMore),
                                {{CueKind::Fill, {}, colours.sharedFill(count).rgba()}}));
    }
    entries.push_back(
        entry(report, FurnitureText::reworded(), {}, {{CueKind::Underline, {}, colours.reworded.rgba()}}));
    entries.push_back(entry(report, FurnitureText::conflict(), {},
                            {{CueKind::Fill, {}, colours.conflictFill.rgba()},
                             {CueKind::DottedUnderline, {}, colours.conflictLine.rgba()}}));
    TextParagraph unique =
        entry(report, FurnitureText::unique(), {}, {{CueKind::Bar, {}, colours.unique.rgba()}});
    unique.indent = 5;
    entries.push_back(std::move(unique));
    entries.push_back(entry(report, u"¶ 2"_s, u"  "_s + FurnitureText::moved(), {}));
    return entries;
}

} // namespace

void beginPart(PageBuilder &builder, const StoryReport &report, const PartHead &head)
{
    const Anchor anchor = report.partAnchor(head.part, head.group);
    builder.addAnchor(anchor);
    QString title = head.title;
    if (!title.isEmpty()) {
        title.front() = title.front().toUpper();
    }
    builder.addToOutline({.title = title, .level = 1, .target = anchor});
}

void addHeading(PageBuilder &builder, const StoryReport &report, const PartHead &head)
{
    beginPart(builder, report, head);
    const QString text = FurnitureText::heading(report.story().title, head.title);
    builder.placeBelow(
        layoutParagraph({.text = text, .style = report.styles().heading}, builder.width(), builder.fonts()));
    if (!head.remark.isEmpty()) {
        builder.placeBelow(layoutParagraph({.text = head.remark, .style = report.styles().quiet},
                                           builder.width(), builder.fonts()));
    }
    builder.moveBy(6);
}

void addContinuedHeading(PageBuilder &builder, const StoryReport &report, const QString &part)
{
    const QString text = FurnitureText::continued(FurnitureText::heading(report.story().title, part));
    builder.placeBelow({layoutLine(text, report.styles().quiet, builder.width(), builder.fonts())});
    builder.moveBy(5);
}

void addLegend(PageBuilder &builder, const StoryReport &report)
{
    qreal x = builder.left();
    qreal height = 0;
    for (const TextParagraph &paragraph : legendEntries(report)) {
        const std::vector<LaidLine> lines = layoutParagraph(paragraph, builder.width(), builder.fonts());
        const LaidLine &line = lines.front();
        const qreal width = line.text.rect.right();
        if (x > builder.left() && x + width > builder.right()) {
            x = builder.left();
            builder.moveBy(line.height + 2);
        }
        builder.place(line, QPointF(x, builder.y()));
        x += width + LegendGap;
        height = line.height;
    }
    builder.moveBy(height + 4);
}

LaidLine continuedLine(const StoryReport &report, const QString &head, qreal width, const FontBook &fonts)
{
    TextParagraph paragraph{
        .text = FurnitureText::continued(head), .style = report.styles().quiet, .lineHeight = 2};
    return layoutBeginning(paragraph, width, 1, fonts).front();
}

void appendOutletHead(Flow &flow, const StoryReport &report, ReportPart part, int article,
                      const QString &remark, qreal width, const FontBook &fonts, Cohesion cohesion)
{
    TextParagraph paragraph{.style = report.styles().label, .lineHeight = 2};
    const auto isText = [](const Block &block) { return block.role == Role::Body; };
    const std::vector<Block> &blocks = report.article(article).blocks;
    const auto first = std::ranges::find_if(blocks, isText);
    paragraph.appendLink(report.outletName(article), paragraph.style,
                         part == ReportPart::Sources
                             ? report.passageAnchor(article, int(first - blocks.begin()))
                             : report.outletAnchor(ReportPart::Sources, article));
    if (!remark.isEmpty()) {
        paragraph.append(u"   "_s + remark, report.styles().quiet);
    }
    std::vector<LaidLine> lines = layoutParagraph(paragraph, width, fonts);
    if (!lines.empty()) {
        lines.front().rects.push_back(
            {.rect = QRectF(0, 0, width, OutletLineWidth), .fill = report.outletColour(article)});
        lines.front().anchors.push_back({report.outletAnchor(part, article), QPointF()});
    }
    flow.setContinuation({});
    flow.append(std::move(lines), OutletSpace, cohesion);
    LaidLine continued = continuedLine(report, report.outletName(article), width, fonts);
    continued.rects.push_back(
        {.rect = QRectF(0, 0, width, OutletLineWidth / 2), .fill = report.outletColour(article)});
    flow.setContinuation(std::move(continued));
}

qreal listColumnWidth(const PageBuilder &builder, const StoryReport &report)
{
    return textColumnWidth(builder.width(), textColumns(builder.width(), report.styles().body.size));
}

void addListPart(PageBuilder &builder, const StoryReport &report, const PartHead &head, const Flow &flow)
{
    const qreal pageHeight = builder.bottom() - builder.top();
    if (!builder.hasPage() || builder.room() < LeastShare * pageHeight) {
        builder.newPage();
    } else if (!builder.isFresh()) {
        builder.moveBy(PartGap);
    }
    addHeading(builder, report, head);
    for (std::size_t i = 0; i < flow.size(); ++i) {
        for (const AnchorItem &item : flow.line(i).anchors) {
            if (item.anchor.kind == AnchorKind::Outlet) {
                builder.addToOutline(
                    {.title = report.outletName(item.anchor.index), .level = 2, .target = item.anchor});
            }
        }
    }
    placeInColumns(builder, flow, textColumns(builder.width(), report.styles().body.size), [&] {
        builder.newPage();
        addContinuedHeading(builder, report, head.title);
        builder.endRepeated();
    });
}

void appendClaimNumber(TextParagraph &paragraph, const StoryReport &report, int claim)
{
    paragraph.appendLink(FurnitureText::claim(claim + 1), report.styles().quiet, report.claimAnchor(claim));
}

QString carriersText(const StoryReport &report, int claim)
{
    const int origins = report.comparison().claims[std::size_t(claim)].origins;
    const int outlets = report.carriers(claim);
    QString text = FurnitureText::carriers(outlets, report.outletTotal());
    if (origins > 0 && origins < outlets) {
        text += u" · "_s + FurnitureText::origins(origins);
    }
    return text;
}

} // namespace sidebyline
