// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pickcontents.h"

#include "app/commandactions.h"
#include "items/outletcount.h"
#include "items/reference.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr qsizetype LongestTitle = 160; // UTF-16 code units: more is never seen

struct PickTexts
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::PickTexts)
};

PickEntry entryOf(const CommandActions &actions, const Command &command)
{
    PickEntry entry{
        .title = commandTitle(command),
        .detail = menuTitle(command.menu),
        .keys =
            actions.keyLabels(command.id).first(std::min<qsizetype>(1, actions.keyLabels(command.id).size())),
        .reason = {}};
    if (!actions.action(command.id)->isEnabled()) {
        const auto missing = actions.missing(command.id);
        entry.reason = missing ? missingText(*missing) : PickTexts::tr("not possible now");
    }
    return entry;
}

/// A sentence of the claim as the reference outlet has it.
QString claimText(const Story &story, const Claim &claim)
{
    const auto members = membersIn(claim, referenceArticle(story.comparison, claim));
    const SentenceRef sentence = members.empty() ? claim.members.front() : members.front();
    return sentenceText(story, sentence)
        .first(std::min(sentenceText(story, sentence).size(), LongestTitle))
        .toString();
}

} // namespace

QString missingText(CommandNeeds needs)
{
    switch (needs) {
    case CommandNeeds::Nothing:
        return {};
    case CommandNeeds::Folder:
        return PickTexts::tr("open a folder first");
    case CommandNeeds::Story:
        return PickTexts::tr("no story is compared yet");
    case CommandNeeds::Stop:
        return PickTexts::tr("go to a claim first");
    case CommandNeeds::Comments:
        return PickTexts::tr("this story has no reader comments");
    case CommandNeeds::Back:
        return PickTexts::tr("there is no place to go back to");
    case CommandNeeds::Forward:
        return PickTexts::tr("you have not gone back");
    case CommandNeeds::Undo:
        return PickTexts::tr("nothing to undo");
    case CommandNeeds::Redo:
        return PickTexts::tr("nothing was undone");
    case CommandNeeds::Hidden:
        return PickTexts::tr("no outlet is hidden");
    }
    return {};
}

CommandPicks commandPicks(const CommandActions &actions, const QStringList &recent)
{
    CommandPicks picks;
    const auto add = [&](const Command &command) {
        if (command.id != CommandId::ShowPalette && actions.action(command.id)->isVisible()) {
            picks.entries.push_back(entryOf(actions, command));
            picks.ids.push_back(command.id);
        }
    };
    for (const QString &name : recent) {
        const auto found = std::ranges::find_if(
            commands(), [&](const Command &command) { return name == QLatin1StringView(command.name); });
        if (found != commands().end()) {
            add(*found);
        }
    }
    for (const Command &command : commands()) {
        if (!recent.contains(QLatin1StringView(command.name))) {
            add(command);
        }
    }
    return picks;
}

ClaimPicks claimPicks(const Story &story, const std::vector<Stop> &stops)
{
    ClaimPicks picks;
    const OutletCount outlets(story.articles);
    std::vector<Stop> numbered;
    std::ranges::copy_if(stops, std::back_inserter(numbered),
                         [](const Stop &stop) { return stop.kind == StopKind::Claim; });
    std::ranges::stable_sort(numbered, {}, &Stop::claim);
    for (const Stop &stop : numbered) {
        const Claim &claim = story.comparison.claims[std::size_t(stop.claim)];
        const QString count = PickTexts::tr("%n outlet(s)", nullptr, outlets.of(claim.members));
        picks.claims.push_back(stop.claim);
        picks.entries.push_back(
            {.title = u"%1 · %2"_s.arg(stop.claim + 1).arg(claimText(story, claim)),
             .detail = stop.conflict ? PickTexts::tr("%1, conflict", "number of outlets").arg(count) : count,
             .keys = {},
             .reason = {}});
    }
    return picks;
}

} // namespace sidebyline
