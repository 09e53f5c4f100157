// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/conflictledger.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

std::vector<LedgerEntry> conflictLedger(const StoryReport &report)
{
    const auto holds = [](const Conflict &all, const Conflict &some) {
        return std::ranges::all_of(
            some.sides, [&](const ConflictSide &side) { return std::ranges::contains(all.sides, side); });
    };
    const auto isPrinted = [&report](const ConflictSide &side) { return report.has(side.where.article); };
    std::vector<LedgerEntry> ledger;
    const std::vector<Claim> &claims = report.comparison().claims;
    for (int claim = 0; claim < int(claims.size()); ++claim) {
        if (!report.wantsClaim(claim)) {
            continue;
        }
        for (const Conflict &conflict : claims[std::size_t(claim)].conflicts) {
            if (std::ranges::count_if(conflict.sides, isPrinted) < 2 ||
                std::ranges::any_of(ledger,
                                    [&](const LedgerEntry &l) { return holds(*l.conflict, conflict); })) {
                continue;
            }
            std::erase_if(ledger, [&](const LedgerEntry &l) { return holds(conflict, *l.conflict); });
            ledger.push_back({&conflict, claim});
        }
    }
    return ledger;
}

QString conflictValues(const Conflict &conflict)
{
    QStringList found;
    for (const ConflictSide &side : conflict.sides) {
        if (!found.contains(side.value, Qt::CaseInsensitive)) {
            found.append(side.value);
        }
    }
    return found.join(u" / "_s);
}

} // namespace sidebyline
