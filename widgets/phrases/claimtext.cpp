// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/claimtext.h"

#include "articles/anatomy.h"
#include "items/articlename.h"
#include "items/outletcount.h"
#include "items/storycounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

class ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimText)

public:
    static QString summary(const Story &story, const ClaimRenderings &renderings)
    {
        const Claim &claim = story.comparison.claims[std::size_t(renderings.claim)];
        const OutletCount count(story.articles);
        const int outlets = count.of(claim.members);
        QString carriers = tr("%1 of %2 outlets", "how many carry a claim").arg(outlets).arg(count.all());
        if (claim.origins > 0 && claim.origins < outlets) {
            carriers = tr("%1, %n origin(s)", "how many carry a claim", claim.origins).arg(carriers);
        }
        if (claim.quotation) {
            return renderings.ways > 1
                       ? tr("quotation, rendered %n way(s) in %1", nullptr, renderings.ways).arg(carriers)
                       : tr("quotation, the same in %1").arg(carriers);
        }
        if (claim.kind == LinkKind::Paraphrase) {
            return tr("told in other words by %1").arg(carriers);
        }
        return renderings.ways > 1 ? tr("worded %n way(s) in %1", nullptr, renderings.ways).arg(carriers)
                                   : tr("the same words in %1").arg(carriers);
    }

    static QString reason(const Reason &reason)
    {
        switch (reason.code) {
        case ReasonCode::SameWords:
            return tr("%1 of %2 words are the same").arg(reason.count).arg(reason.of);
        case ReasonCode::LongestRun:
            return tr("%n word(s) in a row", nullptr, reason.count);
        case ReasonCode::SharedQuotation:
            return quotation(reason);
        case ReasonCode::SharedFigures:
            return reason.text.isEmpty()
                       ? tr("%n figure(s) agree", nullptr, reason.count)
                       : tr("%n figure(s) agree (%1)", nullptr, reason.count).arg(reason.text);
        case ReasonCode::SharedNames:
            return reason.text.isEmpty()
                       ? tr("%n name(s) agree", nullptr, reason.count)
                       : tr("%n name(s) agree (%1)", nullptr, reason.count).arg(reason.text);
        case ReasonCode::SimilarSpelling:
            return tr("spelled alike, %1%").arg(reason.count);
        case ReasonCode::SamePlace:
            return tr("at the same place in the story");
        case ReasonCode::Neighbours:
            return tr("the sentences around match");
        case ReasonCode::ThirdOutlet:
            return tr("both match a third outlet");
        case ReasonCode::ByHand:
            return tr("linked by hand");
        }
        return {};
    }

    static QString conflict(ConflictKind kind)
    {
        switch (kind) {
        case ConflictKind::Number:
            return tr("Figures differ");
        case ConflictKind::Money:
            return tr("Amounts differ");
        case ConflictKind::Percentage:
            return tr("Percentages differ");
        case ConflictKind::Date:
            return tr("Dates differ");
        case ConflictKind::Name:
            return tr("Names differ");
        case ConflictKind::Negation:
            return tr("One affirms, another denies");
        }
        return {};
    }

    static QString later(const QString &outlet)
    {
        return tr("%1 came out later: perhaps an update", "of a figure that differs").arg(outlet);
    }

    static QString version(const QString &value, const QStringList &outlets)
    {
        return tr("%1 (%2)", "a figure and the outlets that give it").arg(value, outlets.join(u", "));
    }

    static QString comment(const QString &author, int depth, const QString &outlet)
    {
        if (author.isEmpty()) {
            return depth > 0 ? tr("Reply in %1").arg(outlet) : tr("Comment in %1").arg(outlet);
        }
        return depth > 0 ? tr("Reply by %1 in %2").arg(author, outlet)
                         : tr("Comment by %1 in %2").arg(author, outlet);
    }

private:
    static QString quotation(const Reason &reason)
    {
        const QString words = tr("same quotation, %1 of %2 words").arg(reason.count).arg(reason.of);
        return reason.text.isEmpty() ? words : tr("%1; speaker %2", "a reason").arg(words, reason.text);
    }
};

} // namespace

QString claimSummary(const Story &story, const ClaimRenderings &renderings)
{
    return ClaimText::summary(story, renderings);
}

QString reasonsText(std::span<const Reason> reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons) {
        texts << ClaimText::reason(reason);
    }
    return texts.join(u" · "_s);
}

QString conflictTitle(ConflictKind kind)
{
    return ClaimText::conflict(kind);
}

QStringList conflictVersions(const Story &story, const Conflict &conflict)
{
    struct Version
    {
        QString value;
        QStringList outlets;
    };
    std::vector<Version> versions;
    for (const ConflictSide &side : conflict.sides) {
        const QString outlet = articleName(story.articles, side.where.article);
        const auto known = std::ranges::find(versions, side.value, &Version::value);
        if (known == versions.end()) {
            versions.push_back({.value = side.value, .outlets = {outlet}});
        } else if (!known->outlets.contains(outlet)) {
            known->outlets << outlet;
        }
    }
    QStringList texts;
    for (const Version &version : versions) {
        texts << ClaimText::version(version.value, version.outlets);
    }
    return texts;
}

QString conflictTimes(const Story &story, const Conflict &conflict)
{
    if (conflict.nature != ConflictNature::Update || conflict.later < 0) {
        return {};
    }
    const SentenceRef later = conflict.sides[std::size_t(conflict.later)].where;
    return ClaimText::later(articleName(story.articles, later.article));
}

QString commentText(const Article &article, int block)
{
    const std::vector<int> starts = commentBlocks(article);
    const auto next = std::ranges::upper_bound(starts, block);
    const int end = next == starts.end() ? int(article.blocks.size()) : *next;
    QStringList paragraphs;
    for (int i = block; i < end && article.blocks[std::size_t(i)].role == Role::Comment; ++i) {
        // The title names the author already.
        if (!isAuthorLine(article.blocks[std::size_t(i)])) {
            paragraphs << article.blocks[std::size_t(i)].text;
        }
    }
    return paragraphs.join(u'\n');
}

QString commentTitle(const Article &article, int block)
{
    const Block &comment = article.blocks[std::size_t(block)];
    return ClaimText::comment(comment.author, comment.depth, article.displayName());
}

} // namespace sidebyline
