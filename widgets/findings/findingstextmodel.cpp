// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingstextmodel.h"

#include "items/articlename.h"
#include "phrases/claimtext.h"
#include "phrases/origintext.h"
#include "phrases/outlettext.h"
#include "phrases/reporttext.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

/// The runs in one line, with signs in place of colours, as word differences are written: "a [-b-] {+c+}".
QString markedText(const std::vector<RenderingRun> &runs)
{
    QString text;
    for (const RenderingRun &run : runs) {
        switch (run.op) {
        case DiffOp::Same:
            text += run.text;
            break;
        case DiffOp::Removed:
            text += u"[-"_s + run.text + u"-]"_s;
            break;
        case DiffOp::Added:
            text += u"{+"_s + run.text + u"+}"_s;
            break;
        }
    }
    return text;
}

/// What became of a paragraph.
QString changeText(const Finding &finding)
{
    if (finding.runs.size() == 1 && finding.runs.front().op == DiffOp::Removed) {
        return FindingsTextModel::tr("taken out");
    }
    return finding.runs.size() == 1 && finding.runs.front().op == DiffOp::Added
               ? FindingsTextModel::tr("added")
               : FindingsTextModel::tr("changed");
}

} // namespace

QString FindingsTextModel::outletName(int article) const
{
    return articleName(story()->articles, article);
}

QString FindingsTextModel::outletNames(const std::vector<int> &articles) const
{
    QStringList names;
    for (const int article : articles) {
        names.append(outletName(article));
    }
    return names.join(tr(", ", "between outlets"));
}

QString FindingsTextModel::groupTitle(const FindingGroup &group) const
{
    switch (kind()) {
    case FindingsKind::NotCarried:
        return group.carriers == 1 ? tr("Carried by one outlet alone")
                                   : tr("Carried by %n outlet(s)", nullptr, group.carriers);
    case FindingsKind::Quotations:
    case FindingsKind::Figures:
        return group.text;
    case FindingsKind::Headlines:
        return group.shared < 0
                   ? tr("Over texts of their own")
                   : tr("Over the same text: at least %1 % of the shorter one is shared").arg(group.shared);
    case FindingsKind::Comments:
        return group.text.isEmpty() ? tr("About no single passage") : group.text;
    case FindingsKind::Origins:
        return originTitle(group);
    case FindingsKind::Versions:
        return versionsTitle(group);
    }
    return {};
}

QString FindingsTextModel::groupDetail(const FindingGroup &group) const
{
    const int entries = int(group.entries.size());
    switch (kind()) {
    case FindingsKind::NotCarried:
        return group.carriers == 1 ? tr("%n sentence(s)", nullptr, entries)
                                   : tr("%n claim(s)", nullptr, entries);
    case FindingsKind::Quotations: {
        const QString ways =
            group.ways > 1 ? tr("%n rendering(s)", nullptr, group.ways) : tr("the same words");
        return group.about.isEmpty() ? ways : tr("%1 · %2", "speaker, renderings").arg(group.about, ways);
    }
    case FindingsKind::Figures:
        return conflictTitle(group.conflict);
    case FindingsKind::Headlines:
        return tr("%n headline(s)", nullptr, entries);
    case FindingsKind::Comments: {
        const QString comments = tr("%n comment(s)", nullptr, entries);
        switch (group.tie) {
        case CommentTie::None:
            return comments;
        case CommentTie::Quotes:
            return tr("%1, quoting it").arg(comments);
        case CommentTie::Discusses:
            return tr("%1, on its subject").arg(comments);
        }
        return comments;
    }
    case FindingsKind::Origins:
        return originDetail(group);
    case FindingsKind::Versions: {
        const QString shared = tr("%1 % of the shorter text stands in both").arg(group.shared);
        return entries == 0 ? tr("no word changed")
                            : tr("%1 · %2", "paragraphs, share")
                                  .arg(tr("%n changed paragraph(s)", nullptr, entries), shared);
    }
    }
    return {};
}

const Origin &FindingsTextModel::originOf(const Finding &finding) const
{
    const std::vector<Origin> &origins = story()->comparison.origins;
    return *std::ranges::find_if(origins, [&finding](const Origin &origin) {
        return std::ranges::contains(origin.articles, finding.outlets.front());
    });
}

QString FindingsTextModel::originTitle(const FindingGroup &group) const
{
    return group.origin < 0 ? tr("With an origin of their own")
                            : sidebyline::originTitle(story()->articles,
                                                      story()->comparison.origins[std::size_t(group.origin)]);
}

QString FindingsTextModel::originDetail(const FindingGroup &group) const
{
    if (group.origin < 0) {
        std::vector<int> articles;
        std::ranges::transform(group.entries, std::back_inserter(articles),
                               [](const Finding &entry) { return entry.outlets.front(); });
        return outletsText(story()->articles, articles);
    }
    const Origin &origin = story()->comparison.origins[std::size_t(group.origin)];
    QStringList parts{tr("%1, one origin", "outlets").arg(outletsText(story()->articles, origin.articles))};
    if (origin.first >= 0) {
        parts.append(tr("likely copies of %1").arg(outletName(origin.first)));
    } else if (origin.articles.size() > 1) {
        parts.append(tr("which came first is not known"));
    }
    if (origin.evidence.size() > MostOriginEvidence) {
        parts.append(tr("the strongest %1 of %2 pieces of evidence")
                         .arg(MostOriginEvidence)
                         .arg(origin.evidence.size()));
    }
    return parts.join(u" · "_s);
}

QString FindingsTextModel::versionsTitle(const FindingGroup &group) const
{
    const Article &earlier = *story()->articles[std::size_t(group.articles.front())];
    const Article &later = *story()->articles[std::size_t(group.articles.back())];
    // Where the articles tell no two times, their files do, or else their names.
    const auto stated = [](const Article &version) { return publishedText(version.published); };
    const auto changed = [](const Article &version) {
        return QLocale().toString(version.modified, QLocale::ShortFormat);
    };
    const auto file = [](const Article &version) { return QFileInfo(version.path).fileName(); };
    const auto title = [&](const auto &word) {
        return tr("%1: from %2 to %3", "outlet, times of two versions")
            .arg(later.outlet, word(earlier), word(later));
    };
    if (!earlier.published.isEmpty() && !later.published.isEmpty() && earlier.published != later.published) {
        return title(stated);
    }
    return changed(earlier) != changed(later) ? title(changed) : title(file);
}

QString FindingsTextModel::originEntryTitle(const Finding &finding) const
{
    return finding.evidence < 0
               ? outletName(finding.outlets.front())
               : originEvidenceText(story()->articles,
                                    originOf(finding).evidence[std::size_t(finding.evidence)]);
}

QString FindingsTextModel::originEntryDetail(const Finding &finding) const
{
    if (finding.evidence >= 0) {
        return finding.text;
    }
    const Origin &origin = originOf(finding);
    QStringList parts;
    if (origin.first >= 0 && origin.articles.size() > 1) {
        parts.append(finding.outlets.front() == origin.first ? tr("likely the first") : tr("likely a copy"));
    }
    parts.append(finding.text.isEmpty() ? tr("no headline") : finding.text);
    return parts.join(u" · "_s);
}

QString FindingsTextModel::entryTitle(const Finding &finding) const
{
    if (kind() == FindingsKind::Figures) {
        return finding.about;
    }
    if (kind() == FindingsKind::Origins) {
        return originEntryTitle(finding);
    }
    if (kind() == FindingsKind::Comments) {
        // The detail names the author.
        const SentenceRef at = finding.stop.sentence;
        return commentText(*story()->articles[std::size_t(at.article)], at.block);
    }
    if (kind() == FindingsKind::Versions) {
        return markedText(finding.runs);
    }
    return finding.text.isEmpty() ? tr("no headline") : finding.text;
}

QString FindingsTextModel::entryDetail(const Finding &finding) const
{
    if (kind() == FindingsKind::Origins) {
        return originEntryDetail(finding);
    }
    QStringList parts;
    if (kind() == FindingsKind::NotCarried && finding.outlets.size() > 1) {
        parts.append(outletNames(finding.outlets));
    } else {
        parts.append(outletName(finding.outlets.front()));
        if (finding.paragraph > 0) {
            parts.append(tr("¶%1", "paragraph number").arg(finding.paragraph));
        }
    }
    switch (kind()) {
    case FindingsKind::Quotations:
    case FindingsKind::Comments:
        if (!finding.about.isEmpty()) {
            parts.append(finding.about);
        }
        break;
    case FindingsKind::Figures:
        parts.append(finding.text);
        break;
    case FindingsKind::Headlines:
        if (!finding.about.isEmpty()) {
            parts.append(publishedText(finding.about));
        }
        break;
    case FindingsKind::Versions:
        parts.append(changeText(finding));
        break;
    case FindingsKind::NotCarried:
    case FindingsKind::Origins:
        break;
    }
    return parts.join(u" · "_s);
}

QVariant FindingsTextModel::data(const QModelIndex &index, int role) const
{
    const FindingGroup *of = group(index);
    if (of == nullptr) {
        return {};
    }
    const Finding *finding = entry(index);
    const auto title = [&] { return finding != nullptr ? entryTitle(*finding) : groupTitle(*of); };
    const auto detail = [&] { return finding != nullptr ? entryDetail(*finding) : groupDetail(*of); };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title();
    case DetailRole:
        return detail();
    case IsGroupRole:
        return finding == nullptr;
    case RunsRole:
        return QVariant::fromValue(finding != nullptr ? finding->runs : std::vector<RenderingRun>());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "a line, its detail").arg(title(), detail());
    default:
        return FindingsModel::data(index, role);
    }
}

QString FindingsTextModel::asText(const QModelIndex &index) const
{
    QString text = index.data(TitleRole).toString();
    if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty()) {
        text += u" ("_s + detail + u')';
    }
    for (int row = 0; row < rowCount(index); ++row) {
        text += u"\n\t"_s + asText(this->index(row, 0, index));
    }
    return text;
}

QString FindingsTextModel::asText() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        lines.append(asText(index(row, 0)));
    }
    return lines.join(u'\n');
}

QString findingsTitle(FindingsKind kind)
{
    switch (kind) {
    case FindingsKind::NotCarried:
        return FindingsTextModel::tr("Not found in");
    case FindingsKind::Quotations:
        return FindingsTextModel::tr("Quotations");
    case FindingsKind::Figures:
        return FindingsTextModel::tr("Figures");
    case FindingsKind::Headlines:
        return FindingsTextModel::tr("Headlines");
    case FindingsKind::Comments:
        return FindingsTextModel::tr("Comments");
    case FindingsKind::Origins:
        return FindingsTextModel::tr("Origins");
    case FindingsKind::Versions:
        return FindingsTextModel::tr("Versions");
    }
    return {};
}

QString findingsPurpose(FindingsKind kind)
{
    switch (kind) {
    case FindingsKind::NotCarried:
        return FindingsTextModel::tr(
            "Claims of the others that no sentence of this article was linked to. It "
            "may still say them in other words.");
    case FindingsKind::Quotations:
        return FindingsTextModel::tr("Every shared quotation with all its renderings and speakers.");
    case FindingsKind::Figures:
        return FindingsTextModel::tr("Every figure, date or name that two outlets give differently.");
    case FindingsKind::Headlines:
        return FindingsTextModel::tr("The headlines, those over the same text together.");
    case FindingsKind::Comments:
        return FindingsTextModel::tr("Readers’ comments of all outlets with the passage that they quote or "
                                     "discuss.");
    case FindingsKind::Origins:
        return FindingsTextModel::tr("Which articles go back to one text or one source, likely whose, and "
                                     "what speaks for it. Enter leads to the passage.");
    case FindingsKind::Versions:
        return FindingsTextModel::tr(
            "Articles of one outlet that are the same at two times, and what changed, word "
            "by word. Enter leads to the paragraph.");
    }
    return {};
}

QString findingsEmpty(FindingsKind kind)
{
    switch (kind) {
    case FindingsKind::NotCarried:
        return FindingsTextModel::tr("Every claim of the others was found in this article.");
    case FindingsKind::Quotations:
        return FindingsTextModel::tr("No quotation stands in two of these articles.");
    case FindingsKind::Figures:
        return FindingsTextModel::tr("No figure, date or name was found that two outlets give differently.");
    case FindingsKind::Headlines:
        return FindingsTextModel::tr("No article of this story was read.");
    case FindingsKind::Comments:
        return FindingsTextModel::tr("No reader’s comment stands below these articles.");
    case FindingsKind::Origins:
        return FindingsTextModel::tr("No article of this story was read.");
    case FindingsKind::Versions:
        return FindingsTextModel::tr("No article of this story is here in two versions of the same outlet.");
    }
    return {};
}

} // namespace sidebyline
