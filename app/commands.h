// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace sidebyline {

/// Everything that the window can be told to do. The nine panes are neighbours, and so are the step filters.
enum class CommandId : quint8 {
    OpenFolder,
    OpenSamples,
    Reload,
    CloseFolder,
    ExportPdf,
    Quit,

    CopyWithCitation,
    Find,
    FindNext,
    FindPrevious,
    EditSettings,
    EditKeys,

    NextStop,
    PreviousStop,
    FirstStop,
    LastStop,
    NextShared,
    PreviousShared,
    NextUnique,
    PreviousUnique,
    NextConflict,
    PreviousConflict,
    NextComment,
    PreviousComment,
    NextCarrier,
    PreviousCarrier,
    GoToClaim,
    GoBack,
    GoForward,
    NextStory,
    PreviousStory,
    FocusPane1,
    FocusPane2,
    FocusPane3,
    FocusPane4,
    FocusPane5,
    FocusPane6,
    FocusPane7,
    FocusPane8,
    FocusPane9,

    ToggleReviewed,
    ToggleFlag,
    EditNote,
    LinkByHand,
    NotSameClaim,
    SplitClaim,
    NotAConflict,
    CorrectRole,
    CorrectOutlet,
    CorrectHeadline,
    CorrectDate,
    NextOpen,
    PreviousOpen,
    NextFlagged,
    PreviousFlagged,
    UndoVerdict,
    RedoVerdict,
    StepAfterVerdict,
    ShowOrphans,
    ExportReview,
    ImportReview,

    StepAll,
    StepShared,
    StepReworded,
    StepConflicts,
    StepUnique,
    StepComments,
    StepParaphrased,
    StepQuotations,
    StepUnreviewed,
    StepFlagged,
    StepThisOutlet,
    ViewReading,
    ViewAligned,
    ViewMatrix,
    ListNotCarried,
    ListQuotations,
    ListFigures,
    ListHeadlines,
    ListComments,
    ListOrigins,
    ListVersions,
    SetBase,
    MovePaneLeft,
    MovePaneRight,
    PinPane,
    HidePane,
    ShowAllPanes,
    ConnectAll,
    MoveArticle,
    MergeStory,
    ViewSource,
    LinkScrolling,
    ShowStories,
    ShowClaim,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    LargerText,
    SmallerText,
    NormalText,
    FullScreen,

    ShowPalette,
    ShowKeys,
    Leave,
    About,
    AboutQt,
};
inline constexpr int CommandCount = int(CommandId::AboutQt) + 1;
inline constexpr int PaneKeyCount = 9;

/// The menu, or the menu within a menu, that a command stands in.
enum class CommandMenu : quint8 {
    File,
    Edit,
    Go,
    Panes,
    Review,
    View,
    Step,
    Lists,
    Arrange,
    Appearance,
    Help
};
inline constexpr int CommandMenuCount = int(CommandMenu::Help) + 1;

/// What must be there for a command to be of use.
enum class CommandNeeds : quint8 {
    Nothing,
    Folder,   ///< an opened folder
    Story,    ///< a story with its comparison
    Stop,     ///< a current claim, sentence or comment
    Comments, ///< a story in which readers comment
    Back,     ///< a place that the reader jumped away from
    Forward,  ///< a place that the reader went back from
    Undo,     ///< a verdict that can be taken back
    Redo,     ///< a verdict that was taken back
    Hidden,   ///< an outlet that is hidden
};

/// Whether a command is done at once or is a state that is on or off.
enum class CommandForm : quint8 {
    Plain,
    Switch, ///< on or off by itself
    Choice, ///< one of its menu's neighbours is on
};

/// Where a menu draws a line: above the command (above its submenu, for the first one in it) or not.
enum class CommandPlace : quint8 { Follows, StartsGroup };

struct Command
{
    CommandId id;
    const char *name; ///< stable, for settings and tests: "next-shared"
    const char *text; ///< untranslated menu text with its mnemonic; commandText() translates
    const char *keys; ///< default key sequences in portable form, separated by spaces; the first is shown
    CommandMenu menu;
    CommandNeeds needs;
    CommandForm form = CommandForm::Plain;
    CommandPlace place = CommandPlace::Follows;
};

/// The one table: every command once, in the order of CommandId and of the menus.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command &command(CommandId id);

/// Translated menu text, with mnemonic; commandTitle() is without mnemonic and dots, for sheets and hints.
[[nodiscard]] QString commandText(const Command &command);
[[nodiscard]] QString commandTitle(const Command &command);
/// The default keys; CommandActions::keymap() has those in use.
[[nodiscard]] QList<QKeySequence> commandKeys(const Command &command);

/// Translated title of a menu, with and without its mnemonic.
[[nodiscard]] QString menuText(CommandMenu menu);
[[nodiscard]] QString menuTitle(CommandMenu menu);

[[nodiscard]] constexpr CommandId focusPaneCommand(int pane)
{
    return CommandId(int(CommandId::FocusPane1) + pane);
}

/// A line of keys and few words, for the hint bar: from the first command's key on to the last one's.
struct CommandHint
{
    CommandId first;
    CommandId last; ///< the same as first, its partner, or the end of a row such as 1 to 9
    const char *words;
};

/// Of the source view: what is corrected there.
[[nodiscard]] std::span<const CommandHint> sourceHints();
/// What the hint bar tells without a folder and below the panes, and what the panel beside the claim tells.
[[nodiscard]] std::span<const CommandHint> emptyHints();
[[nodiscard]] std::span<const CommandHint> barHints();
[[nodiscard]] std::span<const CommandHint> claimHints();
[[nodiscard]] QString hintWords(const CommandHint &hint);

} // namespace sidebyline
