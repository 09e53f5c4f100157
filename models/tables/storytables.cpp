// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/storytables.h"

#include "exchange/savefile.h"
#include "items/alignedrows.h"
#include "items/articlename.h"
#include "items/claimrenderings.h"
#include "items/findings.h"
#include "items/outletcount.h"
#include "items/verdicts.h"
#include "tables/csv.h"

#include <QDir>
#include <QIODevice>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// What the rows of one story share.
class StoryRows
{
public:
    explicit StoryRows(const Story &story)
        : m_story(story)
        , m_stops(stops(story))
        , m_names(articleNames(story.articles))
        , m_outlets(story.articles)
    {
        for (const ArticlePtr &article : story.articles) {
            m_paragraphs.push_back(paragraphNumbers(*article));
        }
    }

    void addClaims(Csv &csv) const
    {
        for (const Stop &stop : m_stops) {
            if (stop.kind == StopKind::Claim) {
                addClaim(csv, stop);
            }
        }
    }

    void addConflicts(Csv &csv) const
    {
        for (const Stop &stop : m_stops) {
            if (stop.kind != StopKind::Claim) {
                continue;
            }
            for (const Conflict &conflict : claimOf(stop).conflicts) {
                for (std::size_t i = 0; i < conflict.sides.size(); ++i) {
                    const ConflictSide &side = conflict.sides[i];
                    begin(csv, stop.claim)
                        .word(conflictKindName(conflict.kind))
                        .word(conflictNatureName(conflict.nature))
                        .yes(conflict.later == int(i));
                    outlet(csv, side.where);
                    csv.text(side.value).text(sentence(side.where)).endRow();
                }
            }
        }
    }

    void addQuotations(Csv &csv) const
    {
        for (const FindingGroup &group : quotationLedger(m_story, m_stops)) {
            for (const Finding &finding : group.entries) {
                begin(csv, finding.stop.claim).number(group.ways);
                outlet(csv, finding.stop.sentence);
                csv.text(finding.about).text(finding.text).endRow();
            }
        }
    }

    void addUnique(Csv &csv) const
    {
        for (const Stop &stop : m_stops) {
            if (stop.kind == StopKind::Unique) {
                csv.text(m_story.title);
                outlet(csv, stop.sentence);
                csv.text(sentence(stop.sentence));
                review(csv, stop);
                csv.endRow();
            }
        }
    }

private:
    [[nodiscard]] const Claim &claimOf(const Stop &stop) const
    {
        return m_story.comparison.claims.at(std::size_t(stop.claim));
    }

    Csv &begin(Csv &csv, int claim) const { return csv.text(m_story.title).number(claim + 1); }

    void outlet(Csv &csv, SentenceRef where) const
    {
        const int number = m_paragraphs.at(std::size_t(where.article)).at(std::size_t(where.block));
        csv.text(m_names.at(where.article));
        csv.text(number > 0 ? QString::number(number) : QString());
    }

    [[nodiscard]] QString sentence(SentenceRef where) const
    {
        const Block &block =
            m_story.articles.at(std::size_t(where.article))->blocks.at(std::size_t(where.block));
        return block.sentences.at(std::size_t(where.sentence)).of(block.text).toString();
    }

    void review(Csv &csv, const Stop &stop) const
    {
        const ReviewMark mark = m_story.review ? markOf(m_story.review->marks, stop) : ReviewMark();
        csv.yes(mark.reviewed).yes(mark.flagged).text(mark.note);
    }

    void addClaim(Csv &csv, const Stop &stop) const
    {
        const Claim &claim = claimOf(stop);
        const ClaimRenderings all = claimRenderings(m_story, stop.claim);
        for (const Rendering &rendering : all.renderings) {
            begin(csv, stop.claim)
                .word(linkKindName(claim.kind))
                .yes(claim.quotation)
                .number(m_outlets.of(claim.members))
                .number(claim.origins)
                .number(qint64(claim.conflicts.size()))
                .text(m_names.at(rendering.article))
                .yes(rendering.found);
            if (rendering.found) {
                const SentenceRef first = rendering.sentences.front();
                const int number = m_paragraphs.at(std::size_t(first.article)).at(std::size_t(first.block));
                csv.text(number > 0 ? QString::number(number) : QString());
            } else {
                csv.text({});
            }
            csv.text(rendering.text);
            review(csv, stop);
            csv.endRow();
        }
    }

    const Story &m_story;
    std::vector<Stop> m_stops;
    QStringList m_names;
    OutletCount m_outlets;
    std::vector<std::vector<int>> m_paragraphs; ///< by article, by block
};

Csv emptyTable(Table table)
{
    switch (table) {
    case Table::Claims:
        return Csv({"story"_L1, "claim"_L1, "kind"_L1, "quotation"_L1, "outlets"_L1, "origins"_L1,
                    "conflicts"_L1, "outlet"_L1, "found"_L1, "paragraph"_L1, "text"_L1, "reviewed"_L1,
                    "flagged"_L1, "note"_L1});
    case Table::Conflicts:
        return Csv({"story"_L1, "claim"_L1, "kind"_L1, "nature"_L1, "later"_L1, "outlet"_L1, "paragraph"_L1,
                    "value"_L1, "sentence"_L1});
    case Table::Quotations:
        return Csv(
            {"story"_L1, "claim"_L1, "ways"_L1, "outlet"_L1, "paragraph"_L1, "speaker"_L1, "rendering"_L1});
    case Table::Unique:
        break;
    }
    return Csv(
        {"story"_L1, "outlet"_L1, "paragraph"_L1, "sentence"_L1, "reviewed"_L1, "flagged"_L1, "note"_L1});
}

} // namespace

QLatin1StringView tableFileName(Table table)
{
    switch (table) {
    case Table::Claims:
        return "claims.csv"_L1;
    case Table::Conflicts:
        return "conflicts.csv"_L1;
    case Table::Quotations:
        return "quotations.csv"_L1;
    case Table::Unique:
        break;
    }
    return "unique.csv"_L1;
}

QByteArray toCsv(const Library &library, Table table)
{
    Csv csv = emptyTable(table);
    for (const StoryPtr &story : library.stories) {
        const StoryRows rows(*story);
        switch (table) {
        case Table::Claims:
            rows.addClaims(csv);
            break;
        case Table::Conflicts:
            rows.addConflicts(csv);
            break;
        case Table::Quotations:
            rows.addQuotations(csv);
            break;
        case Table::Unique:
            rows.addUnique(csv);
            break;
        }
    }
    return csv.bytes();
}

std::expected<void, ExchangeError> writeTables(const Library &library, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return std::unexpected(ExchangeError{ExchangeErrorCode::NoPermission, folder, {}});
    }
    for (int i = 0; i < TableCount; ++i) {
        const QByteArray bytes = toCsv(library, Table(i));
        const auto written = saveFile(QDir(folder).filePath(tableFileName(Table(i))),
                                      [&](QIODevice &device) { return device.write(bytes) == bytes.size(); });
        if (!written) {
            return written;
        }
    }
    return {};
}

} // namespace sidebyline
