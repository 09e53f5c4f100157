// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "items/panecontent.h"
#include "phrases/roletext.h"
#include "report/listpart.h"

#include <QCoreApplication>

#include <span>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal RunSpace = 4;
constexpr qreal Indent = 8;
constexpr std::size_t LinesEach = 2; // of one line of the file

class AuditPart : private ListPart
{
    Q_DECLARE_TR_FUNCTIONS(AuditPart)

public:
    using ListPart::ListPart;

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addOutlet(flow, article);
        }
        put({.part = ReportPart::Audit,
             .title = tr("reading audit"),
             .remark = tr("What of each file was not compared, what it was taken for, and why")},
            flow);
    }

private:
    [[nodiscard]] static bool isLeftOut(const Article &article, int block)
    {
        return !hasSentences(article.blocks[std::size_t(block)].role) || repeatsHeadline(article, block);
    }

    void addOutlet(Flow &flow, int index)
    {
        const Article &article = m_report.article(index);
        std::vector<int> left;
        for (int block = 0; block < int(article.blocks.size()); ++block) {
            if (isLeftOut(article, block)) {
                left.push_back(block);
            }
        }
        const QString remark =
            left.empty() ? tr("nothing was left out") : tr("%n lines left out", nullptr, int(left.size()));
        appendOutletHead(flow, m_report, ReportPart::Audit, index, remark, m_width, m_builder.fonts(),
                         left.empty() ? Cohesion::Free : Cohesion::KeepWithNext);
        for (std::size_t first = 0; first < left.size();) {
            std::size_t end = first + 1;
            while (end < left.size() && isSameRun(article, left[end - 1], left[end])) {
                ++end;
            }
            addRun(flow, article, std::span(left).subspan(first, end - first));
            first = end;
        }
    }

    /// Whether two blocks follow each other and were taken for the same for the same reason.
    [[nodiscard]] static bool isSameRun(const Article &article, int block, int next)
    {
        const Block &one = article.blocks[std::size_t(block)];
        const Block &other = article.blocks[std::size_t(next)];
        return next == block + 1 && one.role == other.role && one.why == other.why;
    }

    void addRun(Flow &flow, const Article &article, std::span<const int> blocks)
    {
        const ReportStyles &styles = m_report.styles();
        const Block &first = article.blocks[std::size_t(blocks.front())];
        const int firstLine = first.firstLine + 1;
        const int lastLine = article.blocks[std::size_t(blocks.back())].lastLine + 1;
        TextParagraph head{.text = roleText(first.role), .style = styles.label, .indent = Indent};
        QStringList facts{firstLine == lastLine ? tr("line %1").arg(firstLine)
                                                : tr("lines %1–%2").arg(firstLine).arg(lastLine)};
        if (const QString why = reasonText(first.why); !why.isEmpty()) {
            facts.prepend(why);
        }
        head.append(u"   "_s + facts.join(u" · "_s), styles.quiet);
        flow.append(layoutParagraph(head, m_width, m_builder.fonts()), RunSpace, Cohesion::KeepWithNext);
        for (const int block : blocks) {
            const TextParagraph text{
                .text = article.blocks[std::size_t(block)].text, .style = styles.plain, .indent = Indent};
            flow.append(layoutBeginning(text, m_width, LinesEach, m_builder.fonts()), 0);
        }
    }
};

} // namespace

void addAudit(PageBuilder &builder, const StoryReport &report)
{
    AuditPart(builder, report).add();
}

} // namespace sidebyline
