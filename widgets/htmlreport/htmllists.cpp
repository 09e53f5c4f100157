// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmllists.h"

#include "comparison/languages.h"
#include "items/claimrenderings.h"
#include "items/findings.h"
#include "items/storycounts.h"
#include "phrases/claimtext.h"
#include "phrases/decisiontext.h"
#include "phrases/languagetext.h"
#include "phrases/origintext.h"
#include "phrases/readerrortext.h"
#include "phrases/reporttext.h"
#include "phrases/roletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

class HtmlLists
{
    Q_DECLARE_TR_FUNCTIONS(HtmlLists)

public:
    HtmlLists(HtmlText &page, const HtmlStory &story)
        : m_page(page)
        , m_story(story)
    {}

    void addOutlets()
    {
        begin("outlets"_L1, tr("Outlets"));
        beginTable(tr("The outlets of this story"), {{tr("Outlet")},
                                                     {tr("Headline")},
                                                     {tr("Published")},
                                                     {tr("Words"), true},
                                                     {tr("Shared"), true},
                                                     {tr("Only here"), true},
                                                     {tr("Comments"), true}});
        const QLocale locale;
        const std::vector<bool> apart = languagesApart(m_story.story().articles);
        for (int i = 0; i < m_story.count(); ++i) {
            const Article &article = m_story.article(i);
            m_page.open("tr"_L1);
            m_page.raw(u"<th scope=\"row\"><a href=\"#%1\"><bdi>%2</bdi></a></th>"_s.arg(
                m_story.articleId(i), escaped(m_story.name(i))));
            cell(article.headline, m_story.language(i) + attribute("dir"_L1, u"auto"_s));
            cell(article.published.isEmpty() ? tr("not stated", "date of publication")
                                             : publishedText(article.published));
            number(article.wordCount());
            const auto &summaries = m_story.comparison().articles;
            if (std::size_t(i) < summaries.size()) {
                const int share = sharedPercent(summaries[std::size_t(i)]);
                cell(apart[std::size_t(i)] ? notComparedText(article.language)
                     : share < 0           ? u"–"_s
                                           : tr("%1 %", "share of sentences").arg(share),
                     u" class=\"number\""_s);
                number(summaries[std::size_t(i)].unique);
            } else {
                cell(u"–"_s);
                cell(u"–"_s);
            }
            number(int(commentBlocks(article).size()));
            m_page.close("tr"_L1);
        }
        endTable();
        addOrigins();
        end();
    }

    void addConflicts()
    {
        const std::vector<FindingGroup> groups = figuresLedger(m_story.story(), m_story.stops());
        if (groups.empty()) {
            return;
        }
        begin("conflicts"_L1, tr("Figures, dates and names that differ"));
        beginTable(tr("Figures, dates and names that differ"), {{tr("Claim")},
                                                                {tr("What differs")},
                                                                {tr("Outlet")},
                                                                {tr("Gives", "a figure")},
                                                                {tr("Sentence")}});
        for (const FindingGroup &group : groups) {
            for (const Finding &entry : group.entries) {
                m_page.open("tr"_L1);
                m_page.raw(u"<td>"_s);
                m_story.linkToClaim(m_page, entry.stop.claim);
                m_page.raw(u"</td>"_s);
                cell(conflictTitle(group.conflict));
                outlet(entry);
                m_page.raw(u"<td><b class=\"value\" dir=\"auto\">"_s + escaped(entry.about) + u"</b></td>"_s);
                cell(entry.text, m_story.language(entry.stop.sentence.article) + u" dir=\"auto\""_s);
                m_page.close("tr"_L1);
            }
        }
        endTable();
        end();
    }

    void addQuotations()
    {
        const std::vector<FindingGroup> groups = quotationLedger(m_story.story(), m_story.stops());
        if (groups.empty()) {
            return;
        }
        begin("quotations"_L1, tr("Quotations"));
        beginTable(tr("Quotations in each outlet’s rendering"),
                   {{tr("Claim")}, {tr("Outlet")}, {tr("Speaker")}, {tr("Rendering")}});
        for (const FindingGroup &group : groups) {
            for (const Finding &entry : group.entries) {
                m_page.open("tr"_L1);
                m_page.raw(u"<td>"_s);
                m_story.linkToClaim(m_page, entry.stop.claim);
                m_page.raw(u"</td>"_s);
                outlet(entry);
                cell(entry.about.isEmpty() ? tr("not named", "the speaker of a quotation") : entry.about,
                     u" dir=\"auto\""_s);
                cell(entry.text, m_story.language(entry.stop.sentence.article) + u" dir=\"auto\""_s);
                m_page.close("tr"_L1);
            }
        }
        endTable();
        end();
    }

    void addNotCarried()
    {
        begin("not-found"_L1, tr("Not found in"));
        m_page.element(
            "p"_L1,
            tr("What two outlets or more carry and one does not, as far as was found: it may say it "
               "in words that have nothing in common."),
            u" class=\"remark\""_s);
        if (m_story.count() > MostOutletsWithoutClaim) {
            m_page.element("p"_L1,
                           tr("Not listed for more than %n outlets.", nullptr, MostOutletsWithoutClaim));
        }
        for (int article = 0; article < m_story.count() && m_story.count() <= MostOutletsWithoutClaim;
             ++article) {
            addNotCarriedBy(article);
        }
        end();
    }

    void addVerdicts()
    {
        if (!m_story.story().review) {
            return;
        }
        const std::vector<Decision> &decisions = m_story.story().review->decisions;
        if (decisions.empty()) {
            return;
        }
        begin("review"_L1, tr("Review"));
        m_page.open("ul"_L1);
        for (const Decision &decision : decisions) {
            m_page.open("li"_L1);
            m_page.raw(u"<b>"_s + escaped(decisionText(decision, &roleText)) + u"</b> "_s);
            m_page.text(subjectText(decision));
            m_page.close("li"_L1);
        }
        m_page.close("ul"_L1);
        end();
    }

    void addSources()
    {
        begin("sources"_L1, tr("Sources"));
        beginTable(tr("The files that were compared"), {{tr("Outlet")},
                                                        {tr("File")},
                                                        {tr("SHA-256")},
                                                        {tr("Bytes"), true},
                                                        {tr("Changed", "date of a file")},
                                                        {tr("Read as")}});
        for (int i = 0; i < m_story.count(); ++i) {
            const Article &article = m_story.article(i);
            m_page.open("tr"_L1, attribute("id"_L1, m_story.sourceId(i)));
            cell(m_story.name(i));
            cell(article.path, u" class=\"path\" dir=\"ltr\""_s);
            cell(QString::fromLatin1(article.sha256.toHex()), u" class=\"digest\""_s);
            number(int(std::min<qint64>(article.fileSize, std::numeric_limits<int>::max())));
            cell(article.modified.toUTC().toString(Qt::ISODate));
            cell(readAs(article));
            m_page.close("tr"_L1);
        }
        endTable();
        end();
    }

private:
    /// Of a column of a table.
    struct Head
    {
        QString words;
        bool isNumber = false;
    };

    void begin(QLatin1StringView part, const QString &title)
    {
        m_page.open("section"_L1, attribute("id"_L1, m_story.id(part)));
        m_page.element("h3"_L1, title);
    }

    void end() { m_page.close("section"_L1); }

    /// Wide tables scroll by themselves, by keys too.
    void beginTable(const QString &caption, const std::vector<Head> &heads)
    {
        m_page.open("div"_L1, u" class=\"wide\" role=\"region\" tabindex=\"0\""_s +
                                  attribute("aria-label"_L1, caption));
        m_page.open("table"_L1);
        m_page.open("thead"_L1);
        m_page.open("tr"_L1);
        for (const Head &head : heads) {
            m_page.element("th"_L1, head.words,
                           head.isNumber ? u" scope=\"col\" class=\"number\""_s : u" scope=\"col\""_s);
        }
        m_page.close("tr"_L1);
        m_page.close("thead"_L1);
        m_page.open("tbody"_L1);
    }

    void endTable()
    {
        m_page.close("tbody"_L1);
        m_page.close("table"_L1);
        m_page.close("div"_L1);
    }

    void cell(const QString &text, const QString &attributes = {})
    {
        m_page.element("td"_L1, text, attributes);
    }

    void number(int value) { cell(QLocale().toString(value), u" class=\"number\""_s); }

    void outlet(const Finding &entry)
    {
        const SentenceRef at = entry.stop.sentence;
        m_page.raw(u"<td><bdi>"_s + escaped(m_story.name(at.article)) + u"</bdi> "_s);
        m_story.linkToBlock(m_page, at.article, at.block);
        m_page.raw(u"</td>"_s);
    }

    void addOrigins()
    {
        for (const Origin &origin : m_story.comparison().origins) {
            if (origin.articles.size() < 2) {
                continue;
            }
            m_page.open("details"_L1);
            m_page.element("summary"_L1,
                           tr("One origin: %1").arg(originTitle(m_story.story().articles, origin)));
            m_page.open("ul"_L1);
            for (const OriginEvidence &evidence : origin.evidence) {
                m_page.element("li"_L1, originEvidenceText(m_story.story().articles, evidence));
            }
            m_page.close("ul"_L1);
            m_page.close("details"_L1);
        }
    }

    void addNotCarriedBy(int article)
    {
        m_page.open("details"_L1);
        std::vector<FindingGroup> groups = notCarried(m_story.story(), m_story.stops(), article);
        // What one outlet has alone is listed by outlet elsewhere.
        std::erase_if(groups, [](const FindingGroup &group) { return group.carriers < 2; });
        qsizetype count = 0;
        for (const FindingGroup &group : groups) {
            count += qsizetype(group.entries.size());
        }
        m_page.open("summary"_L1);
        m_page.raw(u"<bdi>"_s + escaped(m_story.name(article)) + u"</bdi> "_s);
        m_page.text(tr("%n claims of others not found", nullptr, int(count)));
        m_page.close("summary"_L1);
        if (count > 0) {
            m_page.open("ul"_L1);
        }
        for (const FindingGroup &group : groups) {
            for (const Finding &entry : group.entries) {
                m_page.open("li"_L1);
                m_story.linkToClaim(m_page, entry.stop.claim);
                m_page.raw(u" <span dir=\"auto\"%1>"_s.arg(m_story.language(entry.stop.sentence.article)));
                m_page.text(entry.text);
                m_page.raw(u"</span> <small>"_s);
                m_page.text(tr("in %n outlets", nullptr, group.carriers));
                m_page.raw(u"</small>"_s);
                m_page.close("li"_L1);
            }
        }
        if (count > 0) {
            m_page.close("ul"_L1);
        }
        m_page.close("details"_L1);
    }

    /// "text, UTF-8: 12 × Body, 2 × Site notice".
    [[nodiscard]] static QString readAs(const Article &article)
    {
        std::array<int, RoleCount> counts{};
        for (const Block &block : article.blocks) {
            ++counts.at(std::size_t(block.role));
        }
        QStringList roles;
        for (int role = 0; role < RoleCount; ++role) {
            if (counts.at(std::size_t(role)) > 0) {
                roles.append(
                    tr("%1 × %2", "lines, role").arg(counts.at(std::size_t(role))).arg(roleText(Role(role))));
            }
        }
        return tr("%1, %2: %3", "format, encoding, roles")
            .arg(article.format, article.encoding, roles.join(u", "_s));
    }

    HtmlText &m_page;
    const HtmlStory &m_story;
};

struct HtmlProblems
{
    Q_DECLARE_TR_FUNCTIONS(HtmlProblems)
};

} // namespace

void addHtmlOutlets(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addOutlets();
}

void addHtmlConflicts(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addConflicts();
}

void addHtmlQuotations(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addQuotations();
}

void addHtmlNotCarried(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addNotCarried();
}

void addHtmlVerdicts(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addVerdicts();
}

void addHtmlSources(HtmlText &page, const HtmlStory &story)
{
    HtmlLists(page, story).addSources();
}

void addHtmlProblems(HtmlText &page, std::span<const ReadError> problems)
{
    if (problems.empty()) {
        return;
    }
    page.open("section"_L1, u" id=\"not-read\""_s);
    page.element("h2"_L1, HtmlProblems::tr("Not read"));
    page.open("ul"_L1);
    for (const ReadError &problem : problems) {
        page.open("li"_L1);
        page.raw(u"<code>"_s + escaped(problem.path) + u"</code> "_s);
        page.text(readErrorReason(problem));
        page.close("li"_L1);
    }
    page.close("ul"_L1);
    page.close("section"_L1);
}

} // namespace sidebyline
