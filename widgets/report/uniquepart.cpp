// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "report/listpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ItemSpace = 5;
constexpr qreal UniqueIndent = 6;

class UniquePart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(UniquePart)

public:
    using ListPart::ListPart;

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addOutlet(flow, article);
        }
        put({.part = ReportPart::Unique,
             .title = tr("only in one outlet"),
             .remark = tr("Sentences found in no other article, in the order of the text; ¶ "
                          "gives the paragraph")},
            flow);
    }

private:
    void addOutlet(Flow &flow, int article)
    {
        const std::vector<SentenceRef> &all = m_report.comparison().unique;
        const auto [first, last] = std::ranges::equal_range(all, article, {}, &SentenceRef::article);
        if (first == last) {
            return;
        }
        appendOutletHead(flow, m_report, ReportPart::Unique, article,
                         tr("%n sentences", nullptr, int(last - first)), m_width, m_builder.fonts());
        for (auto it = first; it != last;) {
            // Neighbours are printed as the one passage that they are.
            auto next = it + 1;
            while (next != last && next->block == it->block && next->sentence == (next - 1)->sentence + 1) {
                ++next;
            }
            flow.append(passage({it, next}), it == first ? 0 : ItemSpace);
            it = next;
        }
    }

    [[nodiscard]] std::vector<LaidLine> passage(std::span<const SentenceRef> sentences) const
    {
        const SentenceRef where = sentences.front();
        const Block &block = m_report.article(where.article).blocks.at(std::size_t(where.block));
        const qsizetype start = block.sentences.at(std::size_t(where.sentence)).start;
        const qsizetype end = block.sentences.at(std::size_t(sentences.back().sentence)).end();
        const TextRange range{start, end - start};
        TextParagraph paragraph{.text = range.of(block.text).toString(),
                                .style = m_report.styles().body,
                                .cues = {{CueKind::Bar, {0, range.length}, m_report.colours().unique.rgba()}},
                                .indent = UniqueIndent,
                                .place = {.article = where.article, .block = where.block, .start = start}};
        m_report.appendPlace(paragraph, where.article, where.block);
        return layoutParagraph(paragraph, m_width, m_builder.fonts());
    }
};

} // namespace

void addUnique(PageBuilder &builder, const StoryReport &report)
{
    UniquePart(builder, report).add();
}

} // namespace sidebyline
