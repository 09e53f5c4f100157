// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport/htmlreport.h"

#include "exchange/savefile.h"
#include "htmlreport/htmlarticle.h"
#include "htmlreport/htmlclaims.h"
#include "htmlreport/htmllists.h"
#include "htmlreport/htmlstory.h"
#include "htmlreport/htmlstyle.h"
#include "items/storycounts.h"
#include "phrases/reporttext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

class HtmlReport
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)

public:
    HtmlReport(const Library &library, const HtmlOptions &options)
        : m_library(library)
        , m_options(options)
    {
        if (!m_options.compared.isValid()) {
            m_options.compared = QDateTime::currentDateTime();
        }
    }

    QByteArray make()
    {
        const QString title =
            m_library.stories.size() == 1
                ? m_library.stories.front()->title
                : tr("%n stories side by side", "title of a report", int(m_library.stories.size()));
        beginPage(title);
        for (std::size_t i = 0; i < m_library.stories.size(); ++i) {
            addStory(HtmlStory(*m_library.stories[i], int(i) + 1));
        }
        addHtmlProblems(m_page, m_library.problems);
        m_page.close("main"_L1);
        m_page.raw(u"<script>"_s + htmlScript() + u"</script>\n"_s);
        m_page.close("body"_L1);
        m_page.close("html"_L1);
        return m_page.html().toUtf8();
    }

private:
    void beginPage(const QString &title)
    {
        m_page.raw(u"<!DOCTYPE html>\n"_s);
        m_page.open("html"_L1, attribute("lang"_L1, QLocale().bcp47Name()));
        m_page.raw(u"\n<head>\n<meta charset=\"utf-8\">\n"_s
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"generator\" content=\"Sidebyline\">\n");
        m_page.element("title"_L1, title);
        m_page.raw(u"<style>"_s + htmlStyle() + u"</style>\n"_s);
        m_page.close("head"_L1);
        m_page.raw(u"<body>\n"_s);
        m_page.element("a"_L1, tr("To the stories"), u" class=\"skip\" href=\"#stories\""_s);
        m_page.raw(u"<header>\n"_s);
        m_page.element("p"_L1, tr("Coverage side by side"), u" class=\"remark\""_s);
        m_page.element("h1"_L1, title, u" dir=\"auto\""_s);
        m_page.element("p"_L1, facts(), u" class=\"facts\""_s);
        addLegend();
        m_page.close("header"_L1);
        m_page.raw(u"<main id=\"stories\">\n"_s);
    }

    [[nodiscard]] QString facts() const
    {
        const QLocale locale;
        const QString time = locale.toString(m_options.compared,
                                             tr("d MMMM yyyy, HH:mm", "date format of QLocale::toString()"));
        return tr("compared %1").arg(time) + u" · "_s + thresholdText(m_options.threshold);
    }

    void addLegend()
    {
        m_page.open("ul"_L1, u" class=\"legend\""_s + attribute("aria-label"_L1, tr("The marks")));
        const std::vector<std::pair<QLatin1StringView, QString>> entries = {
            {"in2"_L1, tr("in two outlets")},
            {"in3"_L1, tr("in three")},
            {"in4"_L1, tr("in four or more")},
            {"reworded"_L1, tr("reworded")},
            {"conflict"_L1, tr("figures, dates or names differ")},
            {"unique"_L1, tr("only in this outlet")},
        };
        for (const auto &[mark, words] : entries) {
            m_page.raw(u"<li><span class=\"%1\">%2</span></li>\n"_s.arg(mark, escaped(words)));
        }
        m_page.close("ul"_L1);
    }

    void addStory(const HtmlStory &story)
    {
        m_page.open("section"_L1, attribute("id"_L1, story.id("story"_L1)));
        m_page.element("h2"_L1, story.story().title, u" dir=\"auto\""_s);
        m_page.element("p"_L1, counts(story), u" class=\"facts\""_s);
        addContents(story);
        addHtmlOutlets(m_page, story);
        addHtmlConflicts(m_page, story);
        addHtmlQuotations(m_page, story);
        addHtmlClaims(m_page, story);
        addHtmlNotCarried(m_page, story);
        addHtmlVerdicts(m_page, story);
        addArticles(story);
        addHtmlSources(m_page, story);
        m_page.close("section"_L1);
    }

    [[nodiscard]] static QString counts(const HtmlStory &story)
    {
        const StoryCounts counts = storyCounts(story.story());
        QStringList facts{tr("%n articles", nullptr, story.count())};
        if (const auto origins = int(story.comparison().origins.size()); origins > 0) {
            facts.append(tr("%n origins", nullptr, origins));
        }
        facts += {tr("%n claims shared", nullptr, counts.shared),
                  tr("%n with figures, dates or names that differ", nullptr, counts.conflicts),
                  tr("%n sentences in one outlet only", nullptr, counts.unique),
                  tr("%n readers’ comments", nullptr, counts.comments)};
        return facts.join(u" · "_s);
    }

    void addContents(const HtmlStory &story)
    {
        const Comparison &comparison = story.comparison();
        const auto conflicts = std::ranges::any_of(
            comparison.claims, [](const Claim &claim) { return !claim.conflicts.empty(); });
        const auto quotations = std::ranges::any_of(comparison.claims, &Claim::quotation);
        const bool reviewed = story.story().review && !story.story().review->decisions.empty();
        const std::vector<std::tuple<bool, QLatin1StringView, QString>> parts = {
            {true, "outlets"_L1, tr("Outlets")},
            {conflicts, "conflicts"_L1, tr("What differs")},
            {quotations, "quotations"_L1, tr("Quotations")},
            {true, "claims"_L1, tr("Claims")},
            {!comparison.unique.empty(), "unique"_L1, tr("In one outlet only")},
            {true, "not-found"_L1, tr("Not found in")},
            {reviewed, "review"_L1, tr("Review")},
            {true, "articles"_L1, tr("The articles")},
            {true, "sources"_L1, tr("Sources")},
        };
        m_page.open("nav"_L1, attribute("aria-label"_L1, tr("Parts of “%1”").arg(story.story().title)));
        m_page.open("ul"_L1);
        for (const auto &[isThere, part, words] : parts) {
            if (isThere) {
                m_page.raw(u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(story.id(part), escaped(words)));
            }
        }
        m_page.close("ul"_L1);
        m_page.close("nav"_L1);
    }

    void addArticles(const HtmlStory &story)
    {
        m_page.open("section"_L1, attribute("id"_L1, story.id("articles"_L1)));
        m_page.element("h3"_L1, tr("The articles"));
        for (int article = 0; article < story.count(); ++article) {
            addHtmlArticle(m_page, story, article);
        }
        m_page.close("section"_L1);
    }

    const Library &m_library;
    HtmlOptions m_options;
    HtmlText m_page;
};

} // namespace

QByteArray toHtml(const Library &library, const HtmlOptions &options)
{
    return HtmlReport(library, options).make();
}

std::expected<void, ExchangeError> writeHtmlFile(const Library &library, const QString &file,
                                                 const HtmlOptions &options)
{
    const QByteArray html = toHtml(library, options);
    return saveFile(file, [&](QIODevice &device) { return device.write(html) == html.size(); });
}

} // namespace sidebyline
