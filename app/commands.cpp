// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr auto Switch = CommandForm::Switch;
constexpr auto Choice = CommandForm::Choice;
constexpr auto Plain = CommandForm::Plain;
constexpr auto StartsGroup = CommandPlace::StartsGroup;

using Id = CommandId;
using Menu = CommandMenu;
using Needs = CommandNeeds;

// clang-format off
constexpr std::array<Command, CommandCount> Table = {{
    {Id::OpenFolder, "open-folder", QT_TRANSLATE_NOOP("Commands", "&Open Folder…"), "Ctrl+O", Menu::File, Needs::Nothing},
    {Id::OpenSamples, "open-samples", QT_TRANSLATE_NOOP("Commands", "Open the &Sample Stories"), "Ctrl+Shift+O", Menu::File, Needs::Nothing},
    {Id::Reload, "reload", QT_TRANSLATE_NOOP("Commands", "&Reload"), "Ctrl+R F5", Menu::File, Needs::Folder},
    {Id::CloseFolder, "close-folder", QT_TRANSLATE_NOOP("Commands", "&Close Folder"), "Ctrl+W", Menu::File, Needs::Folder},
    {Id::ExportPdf, "export-pdf", QT_TRANSLATE_NOOP("Commands", "&Export PDF…"), "Ctrl+E", Menu::File, Needs::Story, Plain, StartsGroup},
    {Id::Quit, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", Menu::File, Needs::Nothing, Plain, StartsGroup},

    {Id::CopyWithCitation, "copy-with-citation", QT_TRANSLATE_NOOP("Commands", "&Copy with Citation"), "Ctrl+Shift+C", Menu::Edit, Needs::Story},
    {Id::Find, "find", QT_TRANSLATE_NOOP("Commands", "&Find in All Panes…"), "/ Ctrl+F", Menu::Edit, Needs::Story, Plain, StartsGroup},
    {Id::FindNext, "find-next", QT_TRANSLATE_NOOP("Commands", "Find &Next"), "F3", Menu::Edit, Needs::Story},
    {Id::FindPrevious, "find-previous", QT_TRANSLATE_NOOP("Commands", "Find &Previous"), "Shift+F3", Menu::Edit, Needs::Story},
    {Id::EditSettings, "settings", QT_TRANSLATE_NOOP("Commands", "&Settings…"), "Ctrl+,", Menu::Edit, Needs::Nothing, Plain, StartsGroup},
    {Id::EditKeys, "edit-keys", QT_TRANSLATE_NOOP("Commands", "Edit &Keys…"), "Ctrl+K", Menu::Edit, Needs::Nothing},

    {Id::NextStop, "next", QT_TRANSLATE_NOOP("Commands", "&Next"), "J", Menu::Go, Needs::Story},
    {Id::PreviousStop, "previous", QT_TRANSLATE_NOOP("Commands", "&Previous"), "K", Menu::Go, Needs::Story},
    {Id::FirstStop, "first", QT_TRANSLATE_NOOP("Commands", "&First"), "Home", Menu::Go, Needs::Story},
    {Id::LastStop, "last", QT_TRANSLATE_NOOP("Commands", "&Last"), "End", Menu::Go, Needs::Story},
    {Id::NextShared, "next-shared", QT_TRANSLATE_NOOP("Commands", "Next &Shared Claim"), "S", Menu::Go, Needs::Story, Plain, StartsGroup},
    {Id::PreviousShared, "previous-shared", QT_TRANSLATE_NOOP("Commands", "Previous Shared Claim"), "Shift+S", Menu::Go, Needs::Story},
    {Id::NextUnique, "next-unique", QT_TRANSLATE_NOOP("Commands", "Next &Unique Sentence"), "U", Menu::Go, Needs::Story},
    {Id::PreviousUnique, "previous-unique", QT_TRANSLATE_NOOP("Commands", "Previous Unique Sentence"), "Shift+U", Menu::Go, Needs::Story},
    {Id::NextConflict, "next-conflict", QT_TRANSLATE_NOOP("Commands", "Next &Conflict"), "D", Menu::Go, Needs::Story},
    {Id::PreviousConflict, "previous-conflict", QT_TRANSLATE_NOOP("Commands", "Previous Conflict"), "Shift+D", Menu::Go, Needs::Story},
    {Id::NextComment, "next-comment", QT_TRANSLATE_NOOP("Commands", "Next Co&mment"), "C", Menu::Go, Needs::Comments},
    {Id::PreviousComment, "previous-comment", QT_TRANSLATE_NOOP("Commands", "Previous Comment"), "Shift+C", Menu::Go, Needs::Comments},
    {Id::NextCarrier, "next-carrier", QT_TRANSLATE_NOOP("Commands", "Next Outlet with &This Claim"), ".", Menu::Go, Needs::Stop, Plain, StartsGroup},
    {Id::PreviousCarrier, "previous-carrier", QT_TRANSLATE_NOOP("Commands", "Previous Outlet with This Claim"), ",", Menu::Go, Needs::Stop},
    {Id::GoToClaim, "go-to-claim", QT_TRANSLATE_NOOP("Commands", "&Go to Claim…"), "G", Menu::Go, Needs::Story, Plain, StartsGroup},
    {Id::GoBack, "back", QT_TRANSLATE_NOOP("Commands", "&Back"), "Alt+Left", Menu::Go, Needs::Back},
    {Id::GoForward, "forward", QT_TRANSLATE_NOOP("Commands", "Forward"), "Alt+Right", Menu::Go, Needs::Forward},
    {Id::NextStory, "next-story", QT_TRANSLATE_NOOP("Commands", "Next St&ory"), "Ctrl+PgDown", Menu::Go, Needs::Story, Plain, StartsGroup},
    {Id::PreviousStory, "previous-story", QT_TRANSLATE_NOOP("Commands", "Previous Sto&ry"), "Ctrl+PgUp", Menu::Go, Needs::Story},
    {Id::FocusPane1, "focus-pane-1", QT_TRANSLATE_NOOP("Commands", "Pane &1"), "1", Menu::Panes, Needs::Story, Plain, StartsGroup},
    {Id::FocusPane2, "focus-pane-2", QT_TRANSLATE_NOOP("Commands", "Pane &2"), "2", Menu::Panes, Needs::Story},
    {Id::FocusPane3, "focus-pane-3", QT_TRANSLATE_NOOP("Commands", "Pane &3"), "3", Menu::Panes, Needs::Story},
    {Id::FocusPane4, "focus-pane-4", QT_TRANSLATE_NOOP("Commands", "Pane &4"), "4", Menu::Panes, Needs::Story},
    {Id::FocusPane5, "focus-pane-5", QT_TRANSLATE_NOOP("Commands", "Pane &5"), "5", Menu::Panes, Needs::Story},
    {Id::FocusPane6, "focus-pane-6", QT_TRANSLATE_NOOP("Commands", "Pane &6"), "6", Menu::Panes, Needs::Story},
    {Id::FocusPane7, "focus-pane-7", QT_TRANSLATE_NOOP("Commands", "Pane &7"), "7", Menu::Panes, Needs::Story},
    {Id::FocusPane8, "focus-pane-8", QT_TRANSLATE_NOOP("Commands", "Pane &8"), "8", Menu::Panes, Needs::Story},
    {Id::FocusPane9, "focus-pane-9", QT_TRANSLATE_NOOP("Commands", "Pane &9"), "9", Menu::Panes, Needs::Story},

    {Id::ToggleReviewed, "reviewed", QT_TRANSLATE_NOOP("Commands", "Mark as &Reviewed"), "M", Menu::Review, Needs::Stop},
    {Id::ToggleFlag, "flag", QT_TRANSLATE_NOOP("Commands", "&Flag"), "F", Menu::Review, Needs::Stop},
    {Id::EditNote, "note", QT_TRANSLATE_NOOP("Commands", "Write a &Note"), "N", Menu::Review, Needs::Stop},
    {Id::LinkByHand, "link-by-hand", QT_TRANSLATE_NOOP("Commands", "&Link by Hand"), "L", Menu::Review, Needs::Stop, Plain, StartsGroup},
    {Id::NotSameClaim, "not-the-same-claim", QT_TRANSLATE_NOOP("Commands", "Not the &Same Claim"), "X", Menu::Review, Needs::Stop},
    {Id::SplitClaim, "split-claim", QT_TRANSLATE_NOOP("Commands", "S&plit the Claim"), "Y", Menu::Review, Needs::Stop},
    {Id::NotAConflict, "not-a-conflict", QT_TRANSLATE_NOOP("Commands", "Not a &Conflict"), "Shift+X", Menu::Review, Needs::Stop},
    {Id::CorrectRole, "correct-role", QT_TRANSLATE_NOOP("Commands", "Correct the R&ole…"), "E", Menu::Review, Needs::Story, Plain, StartsGroup},
    {Id::CorrectOutlet, "correct-outlet", QT_TRANSLATE_NOOP("Commands", "Correct the Outle&t…"), "Shift+E", Menu::Review, Needs::Story},
    {Id::CorrectHeadline, "correct-headline", QT_TRANSLATE_NOOP("Commands", "Correct the &Headline…"), "Shift+T", Menu::Review, Needs::Story},
    {Id::CorrectDate, "correct-date", QT_TRANSLATE_NOOP("Commands", "Correct the Date…"), "Shift+W", Menu::Review, Needs::Story},
    {Id::NextOpen, "next-open", QT_TRANSLATE_NOOP("Commands", "N&ext Open Item"), "Shift+M", Menu::Review, Needs::Story, Plain, StartsGroup},
    {Id::PreviousOpen, "previous-open", QT_TRANSLATE_NOOP("Commands", "Previous Open Item"), "Ctrl+M", Menu::Review, Needs::Story},
    {Id::NextFlagged, "next-flagged", QT_TRANSLATE_NOOP("Commands", "Next Fla&gged Item"), "Shift+F", Menu::Review, Needs::Story},
    {Id::PreviousFlagged, "previous-flagged", QT_TRANSLATE_NOOP("Commands", "Previous Flagged Item"), "Ctrl+Shift+F", Menu::Review, Needs::Story},
    {Id::UndoVerdict, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z", Menu::Review, Needs::Undo, Plain, StartsGroup},
    {Id::RedoVerdict, "redo", QT_TRANSLATE_NOOP("Commands", "Re&do"), "Ctrl+Shift+Z", Menu::Review, Needs::Redo},
    {Id::StepAfterVerdict, "step-after-verdict", QT_TRANSLATE_NOOP("Commands", "Step On &After a Verdict"), "Ctrl+Shift+J", Menu::Review, Needs::Nothing, Switch},
    {Id::ShowOrphans, "verdicts-without-text", QT_TRANSLATE_NOOP("Commands", "&Verdicts Without Their Text…"), "Ctrl+Shift+V", Menu::Review, Needs::Folder, Plain, StartsGroup},
    {Id::ExportReview, "export-review", QT_TRANSLATE_NOOP("Commands", "E&xport Review…"), "Ctrl+Shift+E", Menu::Review, Needs::Folder},
    {Id::ImportReview, "import-review", QT_TRANSLATE_NOOP("Commands", "&Import Review…"), "Ctrl+Shift+I", Menu::Review, Needs::Folder},

    {Id::StepAll, "step-all", QT_TRANSLATE_NOOP("Commands", "&Everything"), "Alt+0", Menu::Step, Needs::Story, Switch},
    {Id::StepShared, "step-shared", QT_TRANSLATE_NOOP("Commands", "&Shared Claims"), "Alt+1", Menu::Step, Needs::Story, Switch, StartsGroup},
    {Id::StepReworded, "step-reworded", QT_TRANSLATE_NOOP("Commands", "&Reworded Claims"), "Alt+2", Menu::Step, Needs::Story, Switch},
    {Id::StepConflicts, "step-conflicts", QT_TRANSLATE_NOOP("Commands", "&Conflicts"), "Alt+3", Menu::Step, Needs::Story, Switch},
    {Id::StepUnique, "step-unique", QT_TRANSLATE_NOOP("Commands", "&Unique Sentences"), "Alt+4", Menu::Step, Needs::Story, Switch},
    {Id::StepComments, "step-comments", QT_TRANSLATE_NOOP("Commands", "Co&mments"), "Alt+5", Menu::Step, Needs::Comments, Switch},
    {Id::StepParaphrased, "step-paraphrased", QT_TRANSLATE_NOOP("Commands", "&Paraphrased Claims"), "Alt+6", Menu::Step, Needs::Story, Switch},
    {Id::StepQuotations, "step-quotations", QT_TRANSLATE_NOOP("Commands", "&Quotations"), "Alt+7", Menu::Step, Needs::Story, Switch},
    {Id::StepUnreviewed, "step-unreviewed", QT_TRANSLATE_NOOP("Commands", "&Not Reviewed"), "Alt+8", Menu::Step, Needs::Story, Switch, StartsGroup},
    {Id::StepFlagged, "step-flagged", QT_TRANSLATE_NOOP("Commands", "&Flagged"), "Alt+9", Menu::Step, Needs::Story, Switch},
    {Id::StepThisOutlet, "step-this-outlet", QT_TRANSLATE_NOOP("Commands", "What This &Outlet Carries"), "O", Menu::Step, Needs::Story, Plain, StartsGroup},
    {Id::ViewReading, "view-reading", QT_TRANSLATE_NOOP("Commands", "&Reading"), "Ctrl+1", Menu::View, Needs::Story, Choice},
    {Id::ViewAligned, "view-aligned", QT_TRANSLATE_NOOP("Commands", "Ali&gned"), "Ctrl+2", Menu::View, Needs::Story, Choice},
    {Id::ViewMatrix, "view-matrix", QT_TRANSLATE_NOOP("Commands", "Matri&x"), "Ctrl+3", Menu::View, Needs::Story, Choice},
    {Id::ListNotCarried, "list-not-carried", QT_TRANSLATE_NOOP("Commands", "&What This Outlet Does Not Carry"), "W", Menu::Lists, Needs::Story, Switch, StartsGroup},
    {Id::ListQuotations, "list-quotations", QT_TRANSLATE_NOOP("Commands", "List &Quotations"), "Q", Menu::Lists, Needs::Story, Switch},
    {Id::ListFigures, "list-figures", QT_TRANSLATE_NOOP("Commands", "List &Figures That Differ"), "I", Menu::Lists, Needs::Story, Switch},
    {Id::ListHeadlines, "list-headlines", QT_TRANSLATE_NOOP("Commands", "List &Headlines"), "T", Menu::Lists, Needs::Story, Switch},
    {Id::ListComments, "list-comments", QT_TRANSLATE_NOOP("Commands", "List &Readers’ Comments"), "R", Menu::Lists, Needs::Story, Switch},
    {Id::ListOrigins, "list-origins", QT_TRANSLATE_NOOP("Commands", "List &Origins"), "Shift+O", Menu::Lists, Needs::Story, Switch},
    {Id::ListVersions, "list-versions", QT_TRANSLATE_NOOP("Commands", "List &Versions"), "Shift+V", Menu::Lists, Needs::Story, Switch},
    {Id::SetBase, "set-base", QT_TRANSLATE_NOOP("Commands", "Make This Outlet the &Base"), "B", Menu::Arrange, Needs::Story},
    {Id::MovePaneLeft, "move-pane-left", QT_TRANSLATE_NOOP("Commands", "Move &Left"), "Alt+Shift+Left", Menu::Arrange, Needs::Story, Plain, StartsGroup},
    {Id::MovePaneRight, "move-pane-right", QT_TRANSLATE_NOOP("Commands", "Move &Right"), "Alt+Shift+Right", Menu::Arrange, Needs::Story},
    {Id::PinPane, "pin-pane", QT_TRANSLATE_NOOP("Commands", "&Keep at the Left or Let Go"), "P", Menu::Arrange, Needs::Story},
    {Id::HidePane, "hide-pane", QT_TRANSLATE_NOOP("Commands", "&Hide This Outlet"), "H", Menu::Arrange, Needs::Story},
    {Id::ShowAllPanes, "show-all-panes", QT_TRANSLATE_NOOP("Commands", "Show &All Outlets"), "Shift+H", Menu::Arrange, Needs::Hidden},
    {Id::ConnectAll, "connect-all", QT_TRANSLATE_NOOP("Commands", "Connect All &Claims"), "Ctrl+Shift+L", Menu::Arrange, Needs::Nothing, Switch, StartsGroup},
    {Id::MoveArticle, "move-article", QT_TRANSLATE_NOOP("Commands", "Move Article to Another Story…"), "A", Menu::Arrange, Needs::Story, Plain, StartsGroup},
    {Id::MergeStory, "merge-story", QT_TRANSLATE_NOOP("Commands", "Merge Story into Another…"), "Shift+A", Menu::Arrange, Needs::Story},
    {Id::ViewSource, "view-source", QT_TRANSLATE_NOOP("Commands", "View &Source"), "Ctrl+U", Menu::View, Needs::Story, Switch},
    {Id::LinkScrolling, "link-scrolling", QT_TRANSLATE_NOOP("Commands", "&Link Scrolling"), "Ctrl+L", Menu::View, Needs::Nothing, Switch},
    {Id::ShowStories, "show-stories", QT_TRANSLATE_NOOP("Commands", "Show S&tories"), "F9", Menu::View, Needs::Nothing, Switch, StartsGroup},
    {Id::ShowClaim, "show-claim", QT_TRANSLATE_NOOP("Commands", "Show &Claim"), "F8", Menu::View, Needs::Nothing, Switch},
    {Id::AppearanceSystem, "appearance-system", QT_TRANSLATE_NOOP("Commands", "As the &System"), "Ctrl+F9", Menu::Appearance, Needs::Nothing, Choice, StartsGroup},
    {Id::AppearanceLight, "appearance-light", QT_TRANSLATE_NOOP("Commands", "&Light"), "Ctrl+F10", Menu::Appearance, Needs::Nothing, Choice},
    {Id::AppearanceDark, "appearance-dark", QT_TRANSLATE_NOOP("Commands", "&Dark"), "Ctrl+F11", Menu::Appearance, Needs::Nothing, Choice},
    {Id::LargerText, "larger-text", QT_TRANSLATE_NOOP("Commands", "Larg&er Text"), "Ctrl++ Ctrl+=", Menu::View, Needs::Nothing},
    {Id::SmallerText, "smaller-text", QT_TRANSLATE_NOOP("Commands", "S&maller Text"), "Ctrl+-", Menu::View, Needs::Nothing},
    {Id::NormalText, "normal-text", QT_TRANSLATE_NOOP("Commands", "&Normal Text Size"), "Ctrl+0", Menu::View, Needs::Nothing},
    {Id::FullScreen, "full-screen", QT_TRANSLATE_NOOP("Commands", "&Full Screen"), "F11", Menu::View, Needs::Nothing, Switch},

    {Id::ShowPalette, "command-palette", QT_TRANSLATE_NOOP("Commands", "Command &Palette…"), "Ctrl+Alt+I", Menu::Help, Needs::Nothing},
    {Id::ShowKeys, "show-keys", QT_TRANSLATE_NOOP("Commands", "All &Keys"), "? F1", Menu::Help, Needs::Nothing, Switch},
    {Id::Leave, "leave", QT_TRANSLATE_NOOP("Commands", "&Leave or Clear"), "Esc", Menu::Help, Needs::Nothing},
    {Id::About, "about", QT_TRANSLATE_NOOP("Commands", "&About Sidebyline"), "Shift+F1", Menu::Help, Needs::Nothing, Plain, StartsGroup},
    {Id::AboutQt, "about-qt", QT_TRANSLATE_NOOP("Commands", "About &Qt"), "Ctrl+Shift+F1", Menu::Help, Needs::Nothing},
}};

constexpr std::array BarHints = {
    CommandHint{Id::NextStop, Id::PreviousStop, QT_TRANSLATE_NOOP("CommandHints", "next / previous")},
    CommandHint{Id::NextShared, Id::NextShared, QT_TRANSLATE_NOOP("CommandHints", "shared")},
    CommandHint{Id::NextUnique, Id::NextUnique, QT_TRANSLATE_NOOP("CommandHints", "unique")},
    CommandHint{Id::NextConflict, Id::NextConflict, QT_TRANSLATE_NOOP("CommandHints", "conflict")},
    CommandHint{Id::NextComment, Id::NextComment, QT_TRANSLATE_NOOP("CommandHints", "comments")},
    CommandHint{Id::FocusPane1, Id::FocusPane9, QT_TRANSLATE_NOOP("CommandHints", "pane")},
    CommandHint{Id::Find, Id::Find, QT_TRANSLATE_NOOP("CommandHints", "find")},
    CommandHint{Id::ToggleReviewed, Id::ToggleReviewed, QT_TRANSLATE_NOOP("CommandHints", "reviewed")},
    CommandHint{Id::ShowKeys, Id::ShowKeys, QT_TRANSLATE_NOOP("CommandHints", "all keys")},
};

constexpr std::array EmptyHints = {
    CommandHint{Id::OpenFolder, Id::OpenFolder, QT_TRANSLATE_NOOP("CommandHints", "open a folder")},
    CommandHint{Id::ShowKeys, Id::ShowKeys, QT_TRANSLATE_NOOP("CommandHints", "all keys")},
};

constexpr std::array ClaimHints = {
    CommandHint{Id::ToggleReviewed, Id::ToggleReviewed, QT_TRANSLATE_NOOP("CommandHints", "reviewed")},
    CommandHint{Id::ToggleFlag, Id::ToggleFlag, QT_TRANSLATE_NOOP("CommandHints", "flag")},
    CommandHint{Id::EditNote, Id::EditNote, QT_TRANSLATE_NOOP("CommandHints", "note")},
    CommandHint{Id::LinkByHand, Id::LinkByHand, QT_TRANSLATE_NOOP("CommandHints", "link")},
    CommandHint{Id::NotSameClaim, Id::NotSameClaim, QT_TRANSLATE_NOOP("CommandHints", "not the same claim")},
};
// clang-format on

constexpr std::array SourceHints = {
    CommandHint{Id::CorrectRole, Id::CorrectRole, QT_TRANSLATE_NOOP("CommandHints", "role")},
    CommandHint{Id::CorrectOutlet, Id::CorrectOutlet, QT_TRANSLATE_NOOP("CommandHints", "outlet")},
    CommandHint{Id::CorrectHeadline, Id::CorrectHeadline, QT_TRANSLATE_NOOP("CommandHints", "headline")},
    CommandHint{Id::CorrectDate, Id::CorrectDate, QT_TRANSLATE_NOOP("CommandHints", "date")},
    CommandHint{Id::UndoVerdict, Id::UndoVerdict, QT_TRANSLATE_NOOP("CommandHints", "undo")},
    CommandHint{Id::ViewSource, Id::ViewSource, QT_TRANSLATE_NOOP("CommandHints", "back to the articles")},
    CommandHint{Id::ShowKeys, Id::ShowKeys, QT_TRANSLATE_NOOP("CommandHints", "all keys")},
};

constexpr bool inOrderOfIds()
{
    for (std::size_t i = 0; i < Table.size(); ++i) {
        if (std::size_t(Table.at(i).id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrderOfIds(), "command() looks commands up by their place");

constexpr std::array<const char *, CommandMenuCount> MenuTexts = {
    QT_TRANSLATE_NOOP("Commands", "&File"),    QT_TRANSLATE_NOOP("Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Commands", "&Go"),      QT_TRANSLATE_NOOP("Commands", "To Pan&e"),
    QT_TRANSLATE_NOOP("Commands", "&Review"),  QT_TRANSLATE_NOOP("Commands", "&View"),
    QT_TRANSLATE_NOOP("Commands", "F&ilter"),  QT_TRANSLATE_NOOP("Commands", "L&ists"),
    QT_TRANSLATE_NOOP("Commands", "&Outlets"), QT_TRANSLATE_NOOP("Commands", "&Appearance"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

std::span<const Command> commands()
{
    return Table;
}

const Command &command(CommandId id)
{
    return Table.at(std::size_t(id));
}

QString commandText(const Command &command)
{
    return translated(command.text);
}

QString commandTitle(const Command &command)
{
    return plain(translated(command.text));
}

QList<QKeySequence> commandKeys(const Command &command)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(command.keys).split(u' ', Qt::SkipEmptyParts)) {
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    }
    return keys;
}

QString menuText(CommandMenu menu)
{
    return translated(MenuTexts.at(std::size_t(menu)));
}

QString menuTitle(CommandMenu menu)
{
    return plain(menuText(menu));
}

std::span<const CommandHint> emptyHints()
{
    return EmptyHints;
}

std::span<const CommandHint> barHints()
{
    return BarHints;
}

std::span<const CommandHint> sourceHints()
{
    return SourceHints;
}

std::span<const CommandHint> claimHints()
{
    return ClaimHints;
}

QString hintWords(const CommandHint &hint)
{
    return QCoreApplication::translate("CommandHints", hint.words);
}

} // namespace sidebyline
