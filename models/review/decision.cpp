// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/decision.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, DecisionKindCount> KindNames{
    "reviewed"_L1,       "flagged"_L1, "note"_L1,   "not-same-claim"_L1, "link"_L1,     "split"_L1,
    "not-a-conflict"_L1, "role"_L1,    "outlet"_L1, "story"_L1,          "headline"_L1, "date"_L1};

constexpr std::array<QLatin1StringView, SubjectKindCount> SubjectNames{
    "claim"_L1, "sentence"_L1, "comment"_L1, "block"_L1, "article"_L1};

template <typename Kind, std::size_t Count>
std::optional<Kind> named(const std::array<QLatin1StringView, Count> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return known == name; });
    return found == names.end() ? std::nullopt : std::optional(Kind(found - names.begin()));
}

auto order(const Decision &decision)
{
    return std::tie(decision.decided, decision.id);
}

} // namespace

QLatin1StringView decisionKindName(DecisionKind kind)
{
    return KindNames.at(std::size_t(kind));
}

std::optional<DecisionKind> decisionKindFrom(QStringView name)
{
    return named<DecisionKind>(KindNames, name);
}

QLatin1StringView subjectKindName(SubjectKind kind)
{
    return SubjectNames.at(std::size_t(kind));
}

std::optional<SubjectKind> subjectKindFrom(QStringView name)
{
    return named<SubjectKind>(SubjectNames, name);
}

DecisionSet::DecisionSet(std::vector<Decision> decisions)
    : m_decisions(std::move(decisions))
{
    if (!std::ranges::is_sorted(m_decisions, {}, order)) {
        std::ranges::sort(m_decisions, {}, order);
    }
    const auto repeats = std::ranges::unique(m_decisions, {}, &Decision::id);
    m_decisions.erase(repeats.begin(), repeats.end());
}

const Decision *DecisionSet::find(QStringView id) const
{
    const auto found = std::ranges::find(m_decisions, id, &Decision::id);
    return found == m_decisions.end() ? nullptr : &*found;
}

void DecisionSet::apply(const DecisionEdit &edit)
{
    remove(edit.removed);
    add(edit.added);
}

void DecisionSet::remove(std::span<const Decision> removed)
{
    const auto find = [this](const Decision &decision) {
        const auto found = std::ranges::lower_bound(m_decisions, order(decision), {}, order);
        return found != m_decisions.end() && found->id == decision.id ? found : m_decisions.end();
    };
    if (removed.size() == 1) {
        if (const auto found = find(removed.front()); found != m_decisions.end()) {
            m_decisions.erase(found);
        }
        return;
    }
    std::vector<std::size_t> places;
    for (const Decision &decision : removed) {
        if (const auto found = find(decision); found != m_decisions.end()) {
            places.push_back(std::size_t(found - m_decisions.begin()));
        }
    }
    std::ranges::sort(places);
    auto next = places.begin();
    std::size_t kept = places.empty() ? m_decisions.size() : places.front();
    for (std::size_t i = kept; i < m_decisions.size(); ++i) {
        while (next != places.end() && *next < i) {
            ++next;
        }
        if (next == places.end() || *next != i) {
            m_decisions[kept++] = std::move(m_decisions[i]);
        }
    }
    m_decisions.resize(kept);
}

void DecisionSet::add(std::span<const Decision> added)
{
    std::vector<Decision> fresh;
    for (const Decision &decision : added) {
        const auto place = std::ranges::lower_bound(m_decisions, order(decision), {}, order);
        if (place == m_decisions.end() || place->id != decision.id) {
            fresh.push_back(decision);
        }
    }
    fresh = DecisionSet(std::move(fresh)).m_decisions; // in order, each once
    const auto before = std::ssize(m_decisions);
    const bool atEnd =
        m_decisions.empty() || fresh.empty() || order(m_decisions.back()) < order(fresh.front());
    std::ranges::move(fresh, std::back_inserter(m_decisions));
    if (!atEnd) {
        std::ranges::inplace_merge(m_decisions, m_decisions.begin() + before, {}, order);
    }
}

qint64 DecisionSet::nextTime() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return m_decisions.empty() ? now : std::max(now, m_decisions.back().decided + 1);
}

Decision makeDecision(DecisionKind kind, SubjectKind subject, std::vector<PassageKey> passages,
                      std::vector<PassageKey> against, const QString &value, qint64 decided)
{
    return {.id = QUuid::createUuid().toString(QUuid::Id128),
            .kind = kind,
            .subject = subject,
            .passages = std::move(passages),
            .against = std::move(against),
            .value = value,
            .decided = decided};
}

bool changesComparison(DecisionKind kind)
{
    using enum DecisionKind;
    return kind == NotSameClaim || kind == LinkByHand || kind == Split || kind == NotAConflict;
}

bool correctsArticle(DecisionKind kind)
{
    using enum DecisionKind;
    return kind == Role || kind == Outlet || kind == Headline || kind == Date;
}

} // namespace sidebyline
