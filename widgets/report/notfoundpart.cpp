// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/claimrenderings.h"
#include "report/listpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal GroupSpace = 5;
constexpr qreal Indent = 8;
constexpr qreal NumberWidth = 18;

class NotFoundPart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(NotFoundPart)

public:
    NotFoundPart(PageBuilder &builder, const StoryReport &report)
        : ListPart(builder, report)
    {
        const int count = int(report.comparison().claims.size());
        for (int claim = 0; claim < count; ++claim) {
            if (report.wantsClaim(claim)) {
                m_order.push_back(claim);
            }
        }
        std::ranges::stable_sort(m_order, std::ranges::greater(),
                                 [this](int claim) { return carriers(claim); });
    }

    void add()
    {
        Flow flow;
        const auto outlets = m_report.outlets();
        if (outlets.size() > MostOutletsWithoutClaim) {
            flow.append(
                {layoutLine(tr("Not listed for more than %n outlets.", nullptr, MostOutletsWithoutClaim),
                            m_report.styles().quiet, m_width, m_builder.fonts())},
                0);
        } else {
            std::ranges::for_each(outlets, [&](int article) { addOutlet(flow, article); });
        }
        put({.part = ReportPart::NotFound,
             .title = tr("not found in"),
             .remark = tr("Claims of the other outlets of which no sentence was found in this "
                          "one; it may say the same in quite other words")},
            flow);
    }

private:
    [[nodiscard]] const Claim &claim(int index) const
    {
        return m_report.comparison().claims[std::size_t(index)];
    }
    [[nodiscard]] int carriers(int index) const { return m_report.carriers(index); }

    void addOutlet(Flow &flow, int article)
    {
        std::vector<int> missing;
        std::ranges::copy_if(m_order, std::back_inserter(missing), [&](int index) {
            return !std::ranges::contains(claim(index).members, article, &SentenceRef::article);
        });
        if (missing.empty()) {
            return;
        }
        appendOutletHead(flow, m_report, ReportPart::NotFound, article,
                         tr("%n claims", nullptr, int(missing.size())), m_width, m_builder.fonts());
        int last = 0;
        for (const int index : missing) {
            if (carriers(index) != last) {
                last = carriers(index);
                flow.append({layoutLine(tr("in %1 of %n outlets", nullptr, m_report.outletTotal()).arg(last),
                                        m_report.styles().quiet, m_width, m_builder.fonts())},
                            GroupSpace, Cohesion::KeepWithNext);
            }
            flow.append(entry(index), 0);
        }
    }

    /// The claim's number and beside it the beginning of its words; the same for each outlet.
    [[nodiscard]] const std::vector<LaidLine> &entry(int index)
    {
        const auto [found, isNew] = m_entries.try_emplace(index);
        if (isNew) {
            const ReportStyles &styles = m_report.styles();
            LaidLine words = layoutBeginning({.text = m_report.sentenceText(m_report.claimPassage(index)),
                                              .style = styles.body,
                                              .indent = Indent + NumberWidth},
                                             m_width, 1, m_builder.fonts())
                                 .front();
            words.links.push_back({QRectF(0, 0, m_width, words.height), m_report.claimAnchor(index)});
            const TextParagraph number{
                .text = QString::number(index + 1), .style = styles.label, .indent = Indent};
            LaidLine before = layoutBeginning(number, m_width, 1, m_builder.fonts()).front();
            before.height = 0; // the words stand beside it
            before.text.baseline = words.text.baseline;
            found->second = {std::move(before), std::move(words)};
        }
        return found->second;
    }

    std::vector<int> m_order;                       ///< the claims, the most carried first
    std::map<int, std::vector<LaidLine>> m_entries; ///< by claim
};

} // namespace

void addNotFound(PageBuilder &builder, const StoryReport &report)
{
    NotFoundPart(builder, report).add();
}

} // namespace sidebyline
