// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/origintext.h"

#include "items/articlename.h"

#include <QCoreApplication>
#include <QStringList>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

class OriginText
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)

public:
    static QString title(const QString &outlets, const QString &source)
    {
        return source.isEmpty()
                   ? outlets
                   : tr("%1 · from %2", "outlets and the source of their text").arg(outlets, source);
    }

    static QString evidence(const OriginEvidence &evidence, const QString &a, const QString &b)
    {
        switch (evidence.code) {
        case OriginEvidenceCode::SharedText:
            return tr("%1 and %2: %3 % of the shorter text is the same").arg(a, b).arg(evidence.count);
        case OriginEvidenceCode::LongestCopy:
            return tr("%1 and %2: %n word(s) in a row are the same", nullptr, evidence.count).arg(a, b);
        case OriginEvidenceCode::SameHeadline:
            return tr("%1 and %2 have the same headline").arg(a, b);
        case OriginEvidenceCode::Agency:
            return tr("%1 is marked as copy of %2").arg(a, evidence.text);
        case OriginEvidenceCode::Contribution:
            return tr("%1 has material of %2").arg(a, evidence.text);
        case OriginEvidenceCode::Release:
            return evidence.text.isEmpty()
                       ? tr("%1 is marked as a press release").arg(a)
                       : tr("%1 is marked as a press release by %2").arg(a, evidence.text);
        case OriginEvidenceCode::Citation:
            return tr("%1 names %2 as its source").arg(a, evidence.text);
        case OriginEvidenceCode::Published:
            return tr("%1 came out before %2").arg(a, b);
        }
        return {};
    }
};

QString nameOf(std::span<const ArticlePtr> articles, int article)
{
    return article < 0 ? QString() : articleName(articles, article);
}

} // namespace

QString originTitle(std::span<const ArticlePtr> articles, const Origin &origin)
{
    QStringList outlets;
    for (const int article : origin.articles) {
        outlets << nameOf(articles, article);
    }
    return OriginText::title(outlets.join(u", "_s), origin.source);
}

QString originEvidenceText(std::span<const ArticlePtr> articles, const OriginEvidence &evidence)
{
    return OriginText::evidence(evidence, nameOf(articles, evidence.a), nameOf(articles, evidence.b));
}

} // namespace sidebyline
