// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window offers to find its way by: the palette, the numbers of claims, keys of one's own.

#include "app/appearance.h"
#include "app/keysdialog.h"
#include "app/mainwindow.h"
#include "app/passagemenus.h"
#include "app/pickcontents.h"
#include "app/preferences.h"
#include "app/quickpick.h"
#include "app/settings.h"
#include "app/settingsdialog.h"
#include "app/storypage.h"
#include "common/theme.h"
#include "findings/findingspanel.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "panes/texttheme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr double TextStep = 1.1; // larger and smaller text

HintText hintText(const CommandActions &actions, const CommandHint &hint)
{
    const auto key = [&](CommandId id) { return actions.keyLabels(id).value(0); };
    HintText text{.keys = {key(hint.first)}, .words = hintWords(hint)};
    if (hint.first == CommandId::FocusPane1 && hint.last == CommandId::FocusPane9) {
        text.keys = {key(hint.first) + u'–' + key(hint.last)};
    } else if (hint.last != hint.first) {
        text.keys << key(hint.last);
    }
    text.keys.removeAll(QString()); // a command may have lost its key
    return text;
}

std::vector<HintText> hintTexts(const CommandActions &actions, std::span<const CommandHint> hints)
{
    std::vector<HintText> texts;
    for (const CommandHint &hint : hints) {
        if (const HintText text = hintText(actions, hint); !text.keys.isEmpty()) {
            texts.push_back(text);
        }
    }
    return texts;
}

} // namespace

void MainWindow::connectTools()
{
    m_actions->on(CommandId::ShowPalette, this, &MainWindow::showPalette);
    m_actions->on(CommandId::GoToClaim, this, &MainWindow::showClaimNumbers);
    m_actions->on(CommandId::EditKeys, this, &MainWindow::editKeys);
    m_actions->on(CommandId::EditSettings, this, &MainWindow::editSettings);
    m_actions->on(CommandId::LargerText, this, [this] { changeTextSize(TextStep); });
    m_actions->on(CommandId::SmallerText, this, [this] { changeTextSize(1 / TextStep); });
    m_actions->on(CommandId::NormalText, this, [this] { changeTextSize(0); });
    new PassageMenus(*m_actions, m_page, m_navigator, this);
    apply(settings::preferences());
    connect(m_actions, &CommandActions::keymapChanged, this, &MainWindow::updateHints);
    if (const auto keymap = readKeymap(settings::changedKeys())) {
        m_actions->setKeymap(*keymap);
    }
}

void MainWindow::updateHints()
{
    m_hintBar->setHints(hintTexts(*m_actions, !showsFolder()            ? emptyHints()
                                              : m_page->isSourceShown() ? sourceHints()
                                                                        : barHints()));
    m_page->setClaimHints(hintTexts(*m_actions, claimHints()));
    QStringList lists;
    for (int kind = 0; kind < FindingsKindCount; ++kind) {
        lists << m_actions->keyLabels(CommandId(int(CommandId::ListNotCarried) + kind)).value(0);
    }
    const QStringList leave = m_actions->keyLabels(CommandId::Leave);
    m_page->findings()->setKeys(lists, leave.value(0));
    m_page->setLeaveKeys(leave.first(qMin(leave.size(), 1)));
    m_page->setStepKeys(m_actions->keyLabels(CommandId::NextStop).value(0),
                        m_actions->keyLabels(CommandId::PreviousStop).value(0));
}

void MainWindow::setKeymap(const Keymap &keymap)
{
    m_actions->setKeymap(keymap);
    settings::setChangedKeys(writeKeymap(keymap, KeymapExtent::Changes));
}

void MainWindow::editKeys()
{
    auto *dialog = new KeysDialog(m_actions->keymap(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::keymapChanged, this, &MainWindow::setKeymap);
    dialog->open();
}

void MainWindow::editSettings()
{
    auto *dialog =
        new SettingsDialog(settings::preferences(), m_navigator->story(), m_appearance->systemFont(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::preferencesChanged, this, [this](const Preferences &preferences) {
        settings::setPreferences(preferences);
        apply(preferences);
        chooseTheme(preferences.theme);
    });
    connect(m_navigator, &Navigator::storyChanged, dialog,
            [this, dialog] { dialog->setStory(m_navigator->story()); });
    dialog->open();
}

void MainWindow::apply(const Preferences &preferences)
{
    m_appearance->chooseFont(preferences.interfaceFamily, preferences.interfaceSize);
    m_appearance->chooseHighlights(preferences.highlights);
    Theme::instance().setReading(preferences.readingFamily,
                                 readingSizeOf(preferences, m_appearance->systemFont().pointSizeF()));
    setTextThemes(preferences.lightTextTheme, preferences.darkTextTheme);
    m_workspace->setThreshold(preferences.linkThreshold);
    stepAfterVerdict(preferences);
}

void MainWindow::changeTextSize(double factor)
{
    Preferences preferences = settings::preferences();
    const double size = Theme::instance().readingSize() * factor;
    preferences.readingSize =
        factor > 0 ? std::clamp(std::round(size * 2) / 2, SmallestText, LargestText) : 0;
    settings::setPreferences(preferences);
    apply(preferences);
}

void MainWindow::showPalette()
{
    CommandPicks picks = commandPicks(*m_actions, settings::recentCommands());
    openPick(std::move(picks.entries), PickMatch::Fuzzy, tr("What do you want to do?"),
             tr("No command has these letters."), [this, ids = std::move(picks.ids)](int entry) {
                 const CommandId id = ids[std::size_t(entry)];
                 settings::addRecentCommand(QLatin1StringView(command(id).name));
                 m_actions->action(id)->trigger();
             });
}

void MainWindow::showClaimNumbers()
{
    ClaimPicks picks = claimPicks(*m_navigator->story(), m_navigator->stops());
    openPick(std::move(picks.entries), PickMatch::Words, tr("Number or words of a claim"),
             tr("No claim has this number or these words."),
             [this, claims = std::move(picks.claims)](int entry) {
                 m_navigator->goToClaim(claims[std::size_t(entry)]);
             });
}

void MainWindow::openPick(std::vector<PickEntry> entries, PickMatch match, const QString &prompt,
                          const QString &nothing, const std::function<void(int)> &pick)
{
    if (!m_pick) {
        m_pick = new QuickPick(this);
    }
    disconnect(m_pick, &QuickPick::picked, this, nullptr);
    connect(m_pick, &QuickPick::picked, this, pick, Qt::SingleShotConnection);
    m_pick->open(std::move(entries), match, prompt, nothing);
}

} // namespace sidebyline
