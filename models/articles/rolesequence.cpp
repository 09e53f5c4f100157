// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/rolesequence.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace sidebyline {

namespace {

/// The parts of a page in their order; a page may lack any of them.
enum class Part : quint8 { Head, Story, Tail, Thread, Foot };

struct State
{
    Part part;
    Role role;
    float bonus = 0; ///< for standing in this part at all
};

constexpr auto states = std::to_array<State>({
    {Part::Head, Role::Masthead},
    {Part::Head, Role::Headline},
    {Part::Head, Role::Deck},
    {Part::Head, Role::Byline},
    {Part::Head, Role::Caption},
    {Part::Head, Role::Notice},
    {Part::Head, Role::Related, -0.3F},
    {Part::Head, Role::Source},
    {Part::Story, Role::Body},
    {Part::Story, Role::Subhead},
    {Part::Story, Role::Related},
    {Part::Story, Role::Caption},
    {Part::Story, Role::Notice},
    {Part::Story, Role::Byline, -0.5F},
    {Part::Story, Role::Headline, -1.0F},
    {Part::Story, Role::Source, -0.8F},
    {Part::Tail, Role::Related},
    {Part::Tail, Role::Notice},
    {Part::Tail, Role::Source},
    {Part::Tail, Role::Byline},
    {Part::Tail, Role::Caption, -0.5F},
    {Part::Tail, Role::Headline, -1.5F},
    {Part::Thread, Role::Comment},
    {Part::Thread, Role::Notice},
    {Part::Foot, Role::Notice},
    {Part::Foot, Role::Related},
    {Part::Foot, Role::Masthead, -1.5F},
    {Part::Foot, Role::Source, -0.5F},
});
constexpr std::size_t StateCount = states.size();

constexpr float Never = -std::numeric_limits<float>::infinity();

/// From one part to the next one.
float partStep(Part from, Part to)
{
    if (from == to) {
        return 0;
    }
    switch (to) {
    case Part::Head:
        return Never;
    case Part::Story:
        return from == Part::Head ? 0.0F : Never;
    case Part::Tail:
        return from == Part::Story ? -0.2F : from == Part::Head ? -4.0F : Never;
    case Part::Thread:
        return from == Part::Tail ? 0.0F : from == Part::Story ? -0.5F : Never;
    case Part::Foot:
        return from == Part::Thread ? 0.0F : Never;
    }
    return Never;
}

struct RoleStep
{
    Role from;
    Role to;
    float gain;
};

constexpr auto roleSteps = std::to_array<RoleStep>({
    {Role::Masthead, Role::Headline, 0.5F},  {Role::Headline, Role::Deck, 0.4F},
    {Role::Headline, Role::Byline, 0.4F},    {Role::Headline, Role::Caption, 0.2F},
    {Role::Headline, Role::Masthead, -2.0F}, {Role::Deck, Role::Byline, 0.6F},
    {Role::Deck, Role::Caption, 0.3F},       {Role::Deck, Role::Deck, -0.5F},
    {Role::Deck, Role::Body, -0.4F},         {Role::Byline, Role::Byline, 0.5F},
    {Role::Byline, Role::Caption, 0.3F},     {Role::Body, Role::Body, 0.5F},
    {Role::Related, Role::Related, 0.7F},    {Role::Notice, Role::Notice, 0.5F},
    {Role::Comment, Role::Comment, 0.8F},    {Role::Subhead, Role::Subhead, -1.0F},
    {Role::Subhead, Role::Related, -1.0F},   {Role::Subhead, Role::Notice, -0.6F},
    {Role::Subhead, Role::Body, 0.3F},       {Role::Body, Role::Deck, -6.0F},
    {Role::Byline, Role::Masthead, -2.0F},   {Role::Caption, Role::Caption, 0.3F},
    {Role::Source, Role::Source, 0.5F},
});

using StepTable = std::array<std::array<float, StateCount>, StateCount>;

/// [from][to]
const StepTable &stepTable()
{
    static const StepTable table = [] {
        StepTable built{};
        for (std::size_t from = 0; from < StateCount; ++from) {
            for (std::size_t to = 0; to < StateCount; ++to) {
                float gain = partStep(states.at(from).part, states.at(to).part) + states.at(to).bonus;
                for (const RoleStep &step : roleSteps) {
                    gain +=
                        step.from == states.at(from).role && step.to == states.at(to).role ? step.gain : 0.0F;
                }
                built.at(from).at(to) = gain;
            }
        }
        return built;
    }();
    return table;
}

float startGain(const State &state)
{
    const bool first = state.part == Part::Head || (state.part == Part::Story && state.role == Role::Body);
    return first ? state.bonus : Never;
}

} // namespace

std::vector<Role> bestRoles(std::span<const RoleScores> scores)
{
    if (scores.empty()) {
        return {};
    }
    const StepTable &steps = stepTable();
    std::vector<std::array<quint8, StateCount>> from(scores.size());
    std::array<float, StateCount> best{};
    for (std::size_t s = 0; s < StateCount; ++s) {
        best.at(s) = startGain(states.at(s)) + scores[0].score.at(std::size_t(states.at(s).role));
    }
    for (std::size_t i = 1; i < scores.size(); ++i) {
        // The inner loop goes over the targets: so the compiler does several of them at once.
        std::array<float, StateCount> gain{};
        std::array<qint32, StateCount> source{};
        gain.fill(Never);
        for (std::size_t s = 0; s < StateCount; ++s) {
            const float before = best[s];
            const std::array<float, StateCount> &step = steps[s];
            for (std::size_t to = 0; to < StateCount; ++to) {
                const float sum = before + step[to];
                source[to] = sum > gain[to] ? qint32(s) : source[to];
                gain[to] = sum > gain[to] ? sum : gain[to];
            }
        }
        for (std::size_t to = 0; to < StateCount; ++to) {
            from[i][to] = quint8(source[to]);
            best[to] = gain[to] + scores[i].score[std::size_t(states[to].role)];
        }
    }
    std::vector<Role> roles(scores.size());
    auto state = std::size_t(std::ranges::max_element(best) - best.begin());
    for (std::size_t i = scores.size(); i-- > 0;) {
        roles[i] = states.at(state).role;
        state = from[i].at(state);
    }
    return roles;
}

} // namespace sidebyline
