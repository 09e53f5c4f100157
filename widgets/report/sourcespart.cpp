// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "phrases/readerrortext.h"
#include "report/furniture.h"
#include "report/pagebuilder.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal SourceSpace = 14;

class SourcesPart
{
    Q_DECLARE_TR_FUNCTIONS(SourcesPart)

public:
    SourcesPart(PageBuilder &builder, const StoryReport &report, std::span<const ReadError> problems)
        : m_builder(builder)
        , m_report(report)
        , m_problems(problems)
        , m_width(listColumnWidth(builder, report))
    {}

    void add()
    {
        Flow flow;
        for (const int article : m_report.outlets()) {
            addSource(flow, article);
        }
        flow.setContinuation({});
        if (!m_problems.empty()) {
            flow.append(
                layoutParagraph({.text = tr("Not read"), .style = m_report.styles().label, .lineHeight = 2},
                                m_width, m_builder.fonts()),
                SourceSpace, Cohesion::KeepWithNext);
        }
        for (const ReadError &problem : m_problems) {
            addText(flow,
                    tr("%1: %2", "path: why it was not read").arg(problem.path, readErrorReason(problem)),
                    m_report.styles().quiet, Cohesion::Free);
        }
        if (flow.size() > 0) {
            addListPart(m_builder, m_report,
                        {.part = ReportPart::Sources,
                         .title = tr("sources"),
                         .remark = tr("The files as they were read. A file whose SHA-256 is the same is the "
                                      "same file, byte for byte")},
                        flow);
        }
    }

private:
    void addText(Flow &flow, const QString &text, const TextStyle &style, Cohesion cohesion) const
    {
        flow.append(layoutParagraph({.text = text, .style = style}, m_width, m_builder.fonts()), 1, cohesion);
    }

    /// What belongs to one file stays in one column.
    void addSource(Flow &flow, int index) const
    {
        const Article &article = m_report.article(index);
        const ReportStyles &styles = m_report.styles();
        appendOutletHead(flow, m_report, ReportPart::Sources, index, {}, m_width, m_builder.fonts());
        addText(flow, article.path, styles.plain, Cohesion::KeepWithNext);
        addText(flow, fileFacts(article), styles.quiet, Cohesion::KeepWithNext);
        if (!article.sha256.isEmpty()) {
            addText(flow, u"SHA-256"_s, styles.quiet, Cohesion::KeepWithNext);
            addText(flow, digest(article.sha256), styles.code, Cohesion::KeepWithNext);
        }
        addText(flow, roleCounts(article), styles.quiet, Cohesion::Free);
    }

    [[nodiscard]] static QString digest(const QByteArray &sha256)
    {
        return QString::fromLatin1(sha256.toHex());
    }

    [[nodiscard]] static QString fileFacts(const Article &article)
    {
        const QLocale locale;
        QStringList facts;
        if (article.fileSize > 0) {
            facts.append(tr("%1 bytes").arg(locale.toString(article.fileSize)));
        }
        if (article.modified.isValid()) {
            facts.append(
                tr("last changed %1", "time of a file")
                    .arg(locale.toString(article.modified,
                                         tr("d MMM yyyy, HH:mm", "date format of QLocale::toString()"))));
        }
        for (const QString &fact : {article.format, article.encoding, article.language}) {
            if (!fact.isEmpty()) {
                facts.append(fact);
            }
        }
        return facts.join(u" · "_s);
    }

    [[nodiscard]] static QString roleCount(Role role, int count)
    {
        switch (role) {
        case Role::Masthead:
            return tr("%n masthead lines", nullptr, count);
        case Role::Headline:
            return tr("%n headlines", nullptr, count);
        case Role::Deck:
            return tr("%n decks", "standfirsts", count);
        case Role::Byline:
            return tr("%n bylines", nullptr, count);
        case Role::Caption:
            return tr("%n captions", nullptr, count);
        case Role::Body:
            return tr("%n paragraphs", nullptr, count);
        case Role::Subhead:
            return tr("%n subheads", nullptr, count);
        case Role::Related:
            return tr("%n related links", nullptr, count);
        case Role::Notice:
            return tr("%n site notices", nullptr, count);
        case Role::Source:
            return tr("%n source credits", nullptr, count);
        case Role::Comment:
            return tr("%n lines of comments", nullptr, count);
        }
        return {};
    }

    [[nodiscard]] static QString roleCounts(const Article &article)
    {
        std::array<int, RoleCount> counts{};
        for (const Block &block : article.blocks) {
            ++counts.at(std::size_t(block.role));
        }
        QStringList texts;
        for (int role = 0; role < RoleCount; ++role) {
            if (counts.at(std::size_t(role)) > 0) {
                texts.append(roleCount(Role(role), counts.at(std::size_t(role))));
            }
        }
        return texts.isEmpty() ? QString() : tr("Read as: %1").arg(texts.join(u", "_s));
    }

    PageBuilder &m_builder;
    const StoryReport &m_report;
    std::span<const ReadError> m_problems;
    qreal m_width;
};

} // namespace

void addSources(PageBuilder &builder, const StoryReport &report, std::span<const ReadError> problems)
{
    SourcesPart(builder, report, problems).add();
}

} // namespace sidebyline
