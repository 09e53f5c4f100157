// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/conflicttimes.h"

#include <algorithm>

namespace sidebyline {

namespace {

/// The sides that give the same value.
struct Version
{
    QString value;
    std::vector<int> sides{}; ///< indices
    bool isTimed = true;      ///< all of its articles say when they came out
    Publication hull{};       ///< from the first to the last of them
};

[[nodiscard]] bool mayChange(ConflictKind kind)
{
    return kind == ConflictKind::Number || kind == ConflictKind::Money || kind == ConflictKind::Percentage;
}

/// Both came out at the same moment, or each both before and behind the other.
[[nodiscard]] bool isTogether(const Version &a, const Version &b)
{
    const bool apart = isBefore(a.hull, b.hull) || isBefore(b.hull, a.hull);
    const bool exact = a.hull.first == a.hull.last && b.hull.first == b.hull.last;
    const bool around = (a.hull.first < b.hull.first && b.hull.last < a.hull.last) ||
                        (b.hull.first < a.hull.first && a.hull.last < b.hull.last);
    return !apart && ((exact && a.hull == b.hull) || (around && (a.sides.size() > 1 || b.sides.size() > 1)));
}

} // namespace

ConflictTimes::ConflictTimes(std::span<const ArticlePtr> articles)
{
    m_times.reserve(articles.size());
    for (const ArticlePtr &article : articles) {
        m_times.push_back(publicationOf(*article));
    }
}

void ConflictTimes::judge(Conflict &conflict) const
{
    std::vector<Version> versions;
    for (int i = 0; i < int(conflict.sides.size()); ++i) {
        const ConflictSide &side = conflict.sides[std::size_t(i)];
        auto version = std::ranges::find_if(versions, [&side](const Version &known) {
            return known.value.compare(side.value, Qt::CaseInsensitive) == 0;
        });
        if (version == versions.end()) {
            version = versions.insert(versions.end(), Version{.value = side.value});
        }
        const std::optional<Publication> &time = m_times[std::size_t(side.where.article)];
        version->isTimed = version->isTimed && time.has_value();
        if (time) {
            const bool first = version->sides.empty() || !version->hull.first.isValid();
            version->hull = first ? *time
                                  : Publication{std::min(version->hull.first, time->first),
                                                std::max(version->hull.last, time->last)};
        }
        version->sides.push_back(i);
    }
    conflict.nature = mayChange(conflict.kind) ? ConflictNature::Unknown : ConflictNature::Contradiction;
    conflict.later = -1;
    if (versions.size() < 2 || !std::ranges::all_of(versions, &Version::isTimed)) {
        return;
    }
    std::ranges::sort(versions, {}, [](const Version &version) { return version.hull.first; });
    const bool ordered = std::ranges::adjacent_find(versions, [](const Version &a, const Version &b) {
                             return !isBefore(a.hull, b.hull);
                         }) == versions.end();
    if (ordered) {
        conflict.later = versions.back().sides.front();
        conflict.nature = mayChange(conflict.kind) ? ConflictNature::Update : conflict.nature;
    } else if (versions.size() == 2 && isTogether(versions[0], versions[1])) {
        conflict.nature = ConflictNature::Contradiction;
    }
}

} // namespace sidebyline
