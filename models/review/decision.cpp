// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/decision.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <array>
#include <tuple>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, DecisionKindCount> KindNames{
    "reviewed"_L1, "flagged"_L1,        "note"_L1, "not-same-claim"_L1, "link"_L1,
    "split"_L1,    "not-a-conflict"_L1, "role"_L1, "outlet"_L1};

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
    std::ranges::sort(m_decisions, {}, order);
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
    for (const Decision &decision : edit.removed) {
        const auto found = std::ranges::lower_bound(m_decisions, order(decision), {}, order);
        if (found != m_decisions.end() && found->id == decision.id) {
            m_decisions.erase(found);
        }
    }
    for (const Decision &decision : edit.added) {
        const auto place = std::ranges::lower_bound(m_decisions, order(decision), {}, order);
        if (place == m_decisions.end() || place->id != decision.id) {
            m_decisions.insert(place, decision);
        }
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
    return kind == DecisionKind::Role || kind == DecisionKind::Outlet;
}

} // namespace sidebyline
