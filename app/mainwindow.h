// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandactions.h"
#include "app/jumphistory.h"
#include "app/session.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;

namespace sidebyline {

class Appearance;
class EmptyPage;
class ExportJob;
class Finder;
class HelpSheet;
class HintBar;
class LibraryLink;
class MessageBar;
class Navigator;
class StoryPage;
class ProblemsModel;
class QuickPick;
class ReviewDesk;
class ReviewSession;
class ReviewStore;
class StoryTreeModel;
class ToolRow;
struct PickEntry;
struct Preferences;
struct ReportOptions;
enum class PickMatch : quint8;
enum class StepDirection : qint8;
enum class StepFilter : quint8;
enum class ThemeChoice : quint8;

/// Whether folders open as they were left.
enum class SessionUse : quint8 { Kept, None };

/// The window: menus, the row of tools, the pages, the line of keys. What is read comes from a workspace,
/// where the reader is from a navigator; the window brings commands to them and their news to the eye.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p workspace and @p appearance must outlive the window. A folder may be opening already.
    MainWindow(Workspace *workspace, Appearance *appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString &folder);
    /// Writes the current story's report; its end is told in the message bar.
    void exportPdf(const ReportOptions &options, const QString &file);

    [[nodiscard]] const CommandActions &actions() const { return *m_actions; }
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] StoryPage *page() const { return m_page; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] HintBar *hintBar() const { return m_hintBar; }
    [[nodiscard]] HelpSheet *helpSheet() const { return m_help; }
    /// The list that is picked from by typing: of commands or of claims.
    [[nodiscard]] QuickPick *quickPick() const { return m_pick; }
    [[nodiscard]] Finder *finder() const { return m_finder; }
    [[nodiscard]] ReviewSession *review() const { return m_review; }
    [[nodiscard]] ReviewDesk *desk() const { return m_desk; }
    [[nodiscard]] bool showsFolder() const;
    /// To be said before a folder is open.
    void setSessions(SessionUse use) { m_sessions = use; }

    /// Size, place and splitters as they were left, in @p folder where it was open before. From then on the
    /// window takes the place that each folder was left with.
    void restoreState(const QString &folder = {});

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectCommands();
    void connectSteps();
    void connectFilters();
    void connectViews();
    void connectView();
    void connectWorkspace();
    void connectExport();
    void connectTools();
    void connectPlaces();

    void setKeymap(const Keymap &keymap);
    void editKeys();
    void showPalette();
    void showClaimNumbers();
    void openPick(std::vector<PickEntry> entries, PickMatch match, const QString &prompt,
                  const QString &nothing, const std::function<void(int)> &pick);
    void updateHints();
    void editSettings();
    /// Makes what the reader set count, in this window and the application.
    void apply(const Preferences &preferences);
    void changeTextSize(double factor);

    [[nodiscard]] JumpPlace currentPlace() const;
    void rememberPlace();
    void goAlong(std::optional<JumpPlace> (JumpHistory::*step)(const JumpPlace &));
    void carryHistory(const StoryPtr &story);
    void showPlace(const JumpPlace &place);
    void copyWithCitation();
    void setBase(const QString &storyId, int article);
    /// Makes that article the base of a story which was it when the folder was left.
    void restoreBase(const StoryPtr &story);
    void saveSession() const;
    void prepareSession(const QString &folder);
    void restoreSession();
    void connectReview();
    void connectUndo();
    void sayWhereNothingIs(CommandId id, const QString &text);
    void stepAfterVerdict(const Preferences &preferences);
    void connectReviewStore();

    void exportReview();
    void importReview();
    void writeReview(const QString &file);
    void readReview(const QString &file);
    [[nodiscard]] std::vector<Decision> decided() const;
    [[nodiscard]] QString progressText() const;
    void updateProgress(const QString &storyId);
    void connectStories();

    void chooseFolder();
    void chooseExport();
    void openSamples();
    void closeFolder();
    void leave();
    void stepStory(StepDirection direction);
    /// A step that the filters or, where one is given, @p filter alone let through.
    void stepTo(StepDirection direction, std::optional<StepFilter> filter);
    void chooseTheme(ThemeChoice theme);
    void showAbout();

    void takeFolder(const QString &folder);
    void takeProgress(const LibraryProgress &progress);
    void takeEnd();
    void takeCancelled();
    void takeFailure(const ReadError &error);
    void takeChanges(const LibraryChanges &changes);
    void askWhereTo(const QString &path);
    void askWhatToMergeInto(const QString &storyId);

    void showFolderPage(bool folder);
    void updateRecent();
    void updateContext();
    void updateStatus();
    void updateTitle();
    void saveState() const;

    Workspace *m_workspace;
    Appearance *m_appearance;
    StoryTreeModel *m_storiesModel;
    ProblemsModel *m_problemsModel;
    Navigator *m_navigator;
    ReviewStore *m_reviewStore;
    ReviewSession *m_review;
    LibraryLink *m_link;
    CommandActions *m_actions;
    QMenu *m_recentMenu;
    ToolRow *m_tools;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    EmptyPage *m_empty;
    StoryPage *m_page;
    ReviewDesk *m_desk;
    HintBar *m_hintBar;
    HelpSheet *m_help; ///< made when first asked for
    QuickPick *m_pick; ///< made when first asked for
    Finder *m_finder = nullptr;
    JumpHistory m_history;
    QHash<QString, StoryPtr> m_jumpedIn; ///< by id: stories as the places of the history mean them
    SessionUse m_sessions = SessionUse::Kept;
    std::optional<Session> m_session; ///< to be restored with its story
    QString m_sessionFolder;          ///< that the history and the session are of
    QMap<QString, QString> m_bases;   ///< of that folder, as in Session
    QMap<QString, QString> m_basesToRestore;
    std::optional<QString> m_placedFor; ///< the folder whose place the window has; nothing: it has its own
    bool m_stepping = false;            ///< what moves is a step, not a jump
    bool m_returning = false;           ///< … is a place that was left before
    ExportJob *m_export;
    QAction *m_openExported;
    QAction *m_showChanged; ///< its data is an article's path
};

} // namespace sidebyline
