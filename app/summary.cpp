// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/summary.h"

#include "comparison/languages.h"
#include "items/articlename.h"
#include "items/storycounts.h"
#include "phrases/languagetext.h"
#include "phrases/origintext.h"
#include "phrases/outlettext.h"
#include "phrases/readerrortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

qsizetype longest(const QStringList &names)
{
    return names.isEmpty() ? 0 : std::ranges::max(names, {}, &QString::size).size();
}

QString sharedText(const ArticleSummary &summary)
{
    const int percent = sharedPercent(summary);
    return percent < 0 ? Summary::tr("no sentences")
                       : Summary::tr("%1 % shared").arg(QString::number(percent).rightJustified(3));
}

QString outletLine(const Story &story, std::size_t index, const QString &name, bool isLanguageApart)
{
    const Article &article = *story.articles[index];
    QStringList parts{name, Summary::tr("%n word(s)", nullptr, article.wordCount()).rightJustified(12)};
    if (index < story.comparison.articles.size()) {
        const ArticleSummary &summary = story.comparison.articles[index];
        if (isLanguageApart) {
            parts += notComparedText(article.language);
        } else {
            parts += sharedText(summary);
            parts += Summary::tr("%n sentence(s) alone", nullptr, summary.unique);
        }
        if (int(index) == story.comparison.base) {
            parts += Summary::tr("base");
        }
    } else {
        parts += article.headline;
    }
    return u"  "_s + parts.join(u"  "_s).trimmed() + u'\n';
}

QString countsLine(const Story &story)
{
    const StoryCounts counts = storyCounts(story);
    const QStringList parts{
        Summary::tr("%n shared claim(s)", nullptr, counts.shared),
        Summary::tr("%n reworded", nullptr, counts.reworded),
        Summary::tr("%n with conflicts", nullptr, counts.conflicts),
        Summary::tr("%n sentence(s) in one outlet alone", nullptr, counts.unique),
        Summary::tr("%n reader comment(s)", nullptr, counts.comments),
    };
    return u"  "_s + parts.join(u", "_s) + u'\n';
}

/// The origins that several outlets have, each with what speaks for it most.
QString originLines(const Story &story)
{
    QString text;
    for (const Origin &origin : story.comparison.origins) {
        if (origin.articles.size() > 1 && !origin.evidence.empty()) {
            text += u"  "_s + Summary::tr("One origin: %1").arg(originTitle(story.articles, origin)) +
                    u" ("_s + originEvidenceText(story.articles, origin.evidence.front()) + u")\n"_s;
        }
    }
    return text;
}

} // namespace

QString librarySummary(const Library &library, SummaryKind kind)
{
    QString text;
    for (const StoryPtr &story : library.stories) {
        text +=
            Summary::tr("%1: %2", "story, how many outlets").arg(story->title, outletsText(story->articles));
        if (const auto origins = int(story->comparison.origins.size()); origins > 0) {
            text += u", "_s + Summary::tr("%n origin(s)", nullptr, origins);
        }
        text += u'\n';
        const QStringList names = articleNames(story->articles);
        const qsizetype width = longest(names);
        const std::vector<bool> apart = languagesApart(story->articles);
        for (std::size_t i = 0; i < story->articles.size(); ++i) {
            text += outletLine(*story, i, names[qsizetype(i)].leftJustified(width), apart[i]);
        }
        if (kind == SummaryKind::Compared) {
            text += countsLine(*story) + originLines(*story);
        }
    }
    if (!library.problems.empty()) {
        text += Summary::tr("Not read:") + u'\n';
        for (const ReadError &problem : library.problems) {
            text += u"  %1: %2\n"_s.arg(problem.path, readErrorReason(problem));
        }
    }
    return text;
}

} // namespace sidebyline
