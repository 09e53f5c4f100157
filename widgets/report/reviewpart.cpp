// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/stops.h"
#include "items/verdicts.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"
#include "report/parts.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ItemSpace = 7; // points
constexpr qreal Indent = 8;

class ReviewPart
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPart)

public:
    ReviewPart(PageBuilder &builder, const StoryReport &report)
        : m_builder(builder)
        , m_report(report)
        , m_review(*report.story().review)
        , m_width(listColumnWidth(builder, report))
    {}

    void add()
    {
        addReviewed();
        for (const Stop &stop : m_report.stops()) {
            addMark(stop);
        }
        for (const Decision &decision : m_review.decisions) {
            addVerdict(decision);
        }
        const ReviewProgress progress = progressOf(m_review.marks);
        const QString remark =
            QStringList{tr("%1 of %n claim(s) reviewed", nullptr, progress.claims).arg(progress.reviewed),
                        tr("%n flagged", nullptr, progress.flagged),
                        tr("%n note(s)", nullptr, progress.notes)}
                .join(u" · "_s);
        const PartHead head{
            .part = ReportPart::Review, .title = tr("review notes and verdicts"), .remark = remark};
        if (m_flow.size() > 0) {
            addListPart(m_builder, m_report, head, m_flow);
        }
    }

private:
    /// What was reviewed without a word, in one paragraph: the claims by their numbers, the rest counted.
    void addReviewed()
    {
        std::vector<int> claims;
        int others = 0;
        for (const Stop &stop : m_report.stops()) {
            const ReviewMark &mark = markOf(m_review.marks, stop);
            if (!mark.reviewed || mark.flagged || !mark.note.isEmpty()) {
                continue;
            }
            if (stop.kind == StopKind::Claim) {
                claims.push_back(stop.claim);
            } else {
                ++others;
            }
        }
        if (claims.empty() && others == 0) {
            return;
        }
        std::ranges::sort(claims);
        const TextStyle &body = m_report.styles().body;
        TextParagraph list{.text = tr("✓ Reviewed, nothing noted"), .style = m_report.styles().label};
        list.append(u"   "_s, body);
        if (!claims.empty()) {
            list.append(tr("%n claim(s):", nullptr, int(claims.size())), body);
        }
        for (const int claim : claims) {
            list.append(claim == claims.front() ? u" "_s : u", "_s, body);
            list.appendLink(QString::number(claim + 1), body, m_report.claimAnchor(claim));
        }
        if (others > 0) {
            list.append(claims.empty() ? QString() : u" · "_s, body);
            list.append(tr("%n sentence(s) or comment(s)", nullptr, others), body);
        }
        m_flow.append(layoutParagraph(list, m_width, m_builder.fonts()), ItemSpace);
    }

    /// What was flagged or noted.
    void addMark(const Stop &stop)
    {
        const ReviewMark &mark = markOf(m_review.marks, stop);
        if (!mark.flagged && mark.note.isEmpty()) {
            return;
        }
        QStringList status;
        if (mark.flagged) {
            status.append(tr("⚑ flagged"));
        }
        if (mark.reviewed) {
            status.append(tr("✓ reviewed"));
        }
        append(whatIs(stop), status.join(u" · "_s), textOf(stop));
        if (!mark.note.isEmpty()) {
            QTextDocument markdown;
            markdown.setMarkdown(mark.note);
            TextParagraph note{.text = tr("Note: %1").arg(markdown.toPlainText().simplified()),
                               .style = m_report.styles().deck,
                               .indent = Indent};
            m_flow.append(layoutParagraph(note, m_width, m_builder.fonts()), 1);
        }
    }

    void addVerdict(const Decision &decision)
    {
        const QString what = verdictText(decision);
        if (what.isEmpty() || decision.passages.empty()) {
            return;
        }
        append(what, {}, passageText(decision.passages.front()));
        if (!decision.against.empty() && decision.kind != DecisionKind::Story) {
            TextParagraph other{.text = passageText(decision.against.front()),
                                .style = m_report.styles().body,
                                .indent = Indent};
            m_flow.append(layoutParagraph(other, m_width, m_builder.fonts()), 1);
        }
    }

    void append(const QString &head, const QString &status, const QString &text)
    {
        TextParagraph title{.text = head, .style = m_report.styles().label, .lineHeight = 1.5};
        if (!status.isEmpty()) {
            title.append(u"   "_s + status, m_report.styles().quiet);
        }
        m_flow.append(layoutParagraph(title, m_width, m_builder.fonts()), ItemSpace, Cohesion::KeepWithNext);
        const TextParagraph body{.text = text, .style = m_report.styles().body, .indent = Indent};
        m_flow.append(layoutParagraph(body, m_width, m_builder.fonts()), 0);
    }

    [[nodiscard]] QString whatIs(const Stop &stop) const
    {
        const QString outlet = m_report.article(stop.sentence.article).displayName();
        switch (stop.kind) {
        case StopKind::Claim:
            return tr("Claim %1").arg(stop.claim + 1);
        case StopKind::Unique:
            return tr("Only in %1").arg(outlet);
        case StopKind::Comment:
            return tr("Comment in %1").arg(outlet);
        }
        return {};
    }

    [[nodiscard]] QString textOf(const Stop &stop) const
    {
        const SentenceRef at = stop.sentence;
        return stop.kind == StopKind::Comment
                   ? excerptOf(m_report.article(at.article).blocks.at(std::size_t(at.block)).text)
                   : m_report.sentenceText(at);
    }

    [[nodiscard]] static QString passageText(const PassageKey &passage)
    {
        const QString outlet =
            passage.article.outlet.isEmpty() ? passage.article.path : passage.article.outlet;
        return tr("%1: %2", "outlet, sentence").arg(outlet, passage.excerpt);
    }

    /// Empty for what marks show already.
    [[nodiscard]] static QString verdictText(const Decision &decision)
    {
        switch (decision.kind) {
        case DecisionKind::NotSameClaim:
            return tr("Not the same claim");
        case DecisionKind::LinkByHand:
            return tr("Linked by hand");
        case DecisionKind::Split:
            return tr("Split into two claims");
        case DecisionKind::NotAConflict:
            return tr("Not a conflict: %1").arg(decision.value.section(u'\n', 1).replace(u'\n', u" / "_s));
        case DecisionKind::Role:
            return tr("Role corrected");
        case DecisionKind::Outlet:
            return tr("Outlet corrected: %1").arg(decision.value);
        case DecisionKind::Headline:
            return tr("Headline corrected: %1").arg(decision.value);
        case DecisionKind::Date:
            return tr("Date corrected: %1").arg(decision.value);
        case DecisionKind::Story:
            return tr("Moved to this story");
        case DecisionKind::Reviewed:
        case DecisionKind::Flagged:
        case DecisionKind::Note:
            break;
        }
        return {};
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    const StoryReview &m_review;
    qreal m_width;
    Flow m_flow;
};

} // namespace

void addReview(PageBuilder &builder, const StoryReport &report)
{
    if (report.story().review) {
        ReviewPart(builder, report).add();
    }
}

} // namespace sidebyline
