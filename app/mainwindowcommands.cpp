// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does when a command of the table is given.

#include "app/appearance.h"
#include "app/emptypage.h"
#include "app/exportjob.h"
#include "app/finder.h"
#include "app/helpsheet.h"
#include "app/librarylink.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/quickpick.h"
#include "app/samples.h"
#include "app/settings.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "findings/findingspanel.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "phrases/readerrortext.h"
#include "review/reviewdesk.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr CommandId stepCommand(StepFilter filter)
{
    return CommandId(int(CommandId::StepAll) + int(filter));
}

constexpr CommandId viewCommand(ViewMode mode)
{
    return CommandId(int(CommandId::ViewReading) + int(mode));
}

constexpr CommandId listCommand(FindingsKind kind)
{
    return CommandId(int(CommandId::ListNotCarried) + int(kind));
}

constexpr CommandId themeCommand(ThemeChoice theme)
{
    return CommandId(int(CommandId::AppearanceSystem) + int(theme));
}

} // namespace

void MainWindow::connectCommands()
{
    m_actions->on(CommandId::OpenFolder, this, &MainWindow::chooseFolder);
    m_actions->on(CommandId::OpenSamples, this, &MainWindow::openSamples);
    m_actions->on(CommandId::Reload, this, [this] {
        m_messages->dismiss();
        m_workspace->reload();
    });
    m_actions->on(CommandId::CloseFolder, this, &MainWindow::closeFolder);
    m_actions->on(CommandId::Quit, this, &QWidget::close);
    m_actions->on(CommandId::ShowKeys, this, [this](bool shown) {
        if (!m_help) {
            m_help = new HelpSheet(*m_actions, this);
            connect(m_help, &HelpSheet::closed, m_actions->action(CommandId::ShowKeys),
                    [this] { m_actions->action(CommandId::ShowKeys)->setChecked(false); });
        }
        shown ? m_help->open() : m_help->leave();
    });
    m_actions->on(CommandId::Leave, this, &MainWindow::leave);
    m_actions->on(CommandId::About, this, &MainWindow::showAbout);
    m_actions->on(CommandId::AboutQt, qApp, &QApplication::aboutQt);
}

void MainWindow::connectSteps()
{
    using enum StepDirection;
    const auto step = [this](CommandId id, StepDirection direction, StepFilter filter) {
        m_actions->on(id, this, [this, direction, filter] { stepTo(direction, filter); });
    };
    m_actions->on(CommandId::NextStop, this, [this] { stepTo(Next, {}); });
    m_actions->on(CommandId::PreviousStop, this, [this] { stepTo(Previous, {}); });
    m_actions->on(CommandId::FirstStop, m_navigator, &Navigator::goToFirst);
    m_actions->on(CommandId::LastStop, m_navigator, &Navigator::goToLast);
    step(CommandId::NextShared, Next, StepFilter::Shared);
    step(CommandId::PreviousShared, Previous, StepFilter::Shared);
    step(CommandId::NextUnique, Next, StepFilter::Unique);
    step(CommandId::PreviousUnique, Previous, StepFilter::Unique);
    step(CommandId::NextConflict, Next, StepFilter::Conflicts);
    step(CommandId::PreviousConflict, Previous, StepFilter::Conflicts);
    step(CommandId::NextComment, Next, StepFilter::Comments);
    step(CommandId::PreviousComment, Previous, StepFilter::Comments);
    const auto stepCarrier = [this](StepDirection direction) {
        if (m_navigator->stepCarrier(direction)) {
            m_page->focusArticle(m_navigator->place()->article);
        }
    };
    m_actions->on(CommandId::NextCarrier, this, [stepCarrier] { stepCarrier(Next); });
    m_actions->on(CommandId::PreviousCarrier, this, [stepCarrier] { stepCarrier(Previous); });
    m_actions->on(CommandId::NextStory, this, [this] { stepStory(Next); });
    m_actions->on(CommandId::PreviousStory, this, [this] { stepStory(Previous); });
    for (int pane = 0; pane < PaneKeyCount; ++pane) {
        m_actions->on(focusPaneCommand(pane), this, [this, pane] { m_page->focusPane(pane); });
    }
    connectFilters();
}

void MainWindow::connectFilters()
{
    m_actions->on(CommandId::StepAll, m_navigator, [this] {
        m_navigator->setFacets({});
        m_actions->action(CommandId::StepAll)->setChecked(true); // it may have been before
    });
    for (int i = 1; i < StepFilterCount; ++i) {
        m_actions->on(stepCommand(StepFilter(i)), m_navigator,
                      [this, i] { m_navigator->toggleFilter(StepFilter(i)); });
    }
    m_actions->on(CommandId::StepThisOutlet, m_navigator, [this] {
        if (m_page->currentArticle() >= 0) {
            m_navigator->toggleOutlet(m_page->currentArticle());
        }
    });
    const auto showChoice = [this] {
        for (int i = 0; i < StepFilterCount; ++i) {
            m_actions->action(stepCommand(StepFilter(i)))
                ->setChecked(m_navigator->facets().has(StepFilter(i)));
        }
    };
    connect(m_navigator, &Navigator::filterChanged, this, showChoice);
    showChoice();
}

void MainWindow::connectView()
{
    m_actions->on(CommandId::SetBase, this, [this] {
        if (const StoryPtr &story = m_navigator->story()) {
            setBase(story->id, m_page->currentArticle());
        }
    });
    m_actions->on(CommandId::ViewSource, this,
                  [this](bool shown) { m_page->setSourceShown(m_link->folder(), shown); });
    connect(m_page, &StoryPage::sourceShownChanged, m_actions->action(CommandId::ViewSource),
            &QAction::setChecked);
    connect(m_page, &StoryPage::sourceShownChanged, this, &MainWindow::updateHints);
    connect(m_page, &StoryPage::sourceFailed, this, [this](const ReadError &error) {
        m_messages->showMessage(MessageKind::Error,
                                tr("“%1” can’t be shown: %2. %3")
                                    .arg(error.path, readErrorReason(error), readErrorAdvice(error)));
    });
    m_actions->on(CommandId::LinkScrolling, this, [this](bool linked) {
        settings::setLinkScrolling(linked);
        m_page->panes()->setScrollLinked(linked);
    });
    m_actions->action(CommandId::LinkScrolling)->setChecked(settings::linkScrolling());
    m_page->panes()->setScrollLinked(settings::linkScrolling());
    connectViews();
    m_actions->on(CommandId::ShowStories, m_page, &StoryPage::setStoriesShown);
    m_actions->on(CommandId::ShowClaim, m_page, &StoryPage::setClaimShown);
    m_actions->action(CommandId::ShowStories)->setChecked(true);
    m_actions->action(CommandId::ShowClaim)->setChecked(true);
    connect(m_page, &StoryPage::partsChanged, this, [this](bool stories, bool claim) {
        m_actions->action(CommandId::ShowStories)->setChecked(stories);
        m_actions->action(CommandId::ShowClaim)->setChecked(claim);
    });
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_actions->on(themeCommand(theme), this, [this, theme] { chooseTheme(theme); });
    }
    m_actions->action(themeCommand(m_appearance->choice()))->setChecked(true);
    m_actions->on(CommandId::FullScreen, this,
                  [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::connectViews()
{
    StoryViews *views = m_page->views();
    for (int mode = 0; mode < ViewModeCount; ++mode) {
        m_actions->on(viewCommand(ViewMode(mode)), views,
                      [this, mode] { m_page->setViewMode(ViewMode(mode)); });
    }
    connect(views, &StoryViews::modeChanged, this,
            [this](ViewMode mode) { m_actions->action(viewCommand(mode))->setChecked(true); });
    m_actions->action(viewCommand(views->mode()))->setChecked(true);
    for (int kind = 0; kind < FindingsKindCount; ++kind) {
        m_actions->on(listCommand(FindingsKind(kind)), m_page,
                      [this, kind] { m_page->toggleFindings(FindingsKind(kind)); });
    }
    connect(m_page, &StoryPage::findingsChanged, this, [this] {
        for (int kind = 0; kind < FindingsKindCount; ++kind) {
            m_actions->action(listCommand(FindingsKind(kind)))
                ->setChecked(m_page->areFindingsShown() && m_page->findings()->kind() == FindingsKind(kind));
        }
    });
    PanesView *panes = m_page->panes();
    const auto place = [this, panes] { return panes->paneOf(m_page->currentArticle()); };
    m_actions->on(CommandId::MovePaneLeft, panes, [=] { panes->movePane(place(), place() - 1); });
    m_actions->on(CommandId::MovePaneRight, panes, [=] { panes->movePane(place(), place() + 1); });
    m_actions->on(CommandId::PinPane, panes, [=] { panes->togglePinned(place()); });
    m_actions->on(CommandId::HidePane, panes, [=] { panes->hidePane(place()); });
    m_actions->on(CommandId::ShowAllPanes, panes, &PanesView::showAllPanes);
    m_actions->on(CommandId::ConnectAll, panes, [panes](bool shown) {
        settings::setConnectAll(shown);
        panes->setOtherConnectors(shown);
    });
    m_actions->action(CommandId::ConnectAll)->setChecked(settings::connectAll());
    panes->setOtherConnectors(settings::connectAll());
    connect(panes, &PanesView::arrangementChanged, this, &MainWindow::updateContext);
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a Folder of Stories"), settings::recentFolders().value(0));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFolder);
    dialog->open();
}

void MainWindow::openSamples()
{
    if (const QString folder = samplesFolder(); !folder.isEmpty()) {
        openFolder(folder);
    }
}

void MainWindow::closeFolder()
{
    saveSession();
    m_finder->clear();
    m_link->clear();
    m_history.clear();
    m_jumpedIn.clear();
    m_sessionFolder.clear();
    m_session.reset();
    m_messages->dismiss();
    m_hintBar->hideProgress();
    m_hintBar->forgetTold();
    showFolderPage(false);
    m_empty->setFocus();
    updateContext();
    updateTitle();
}

void MainWindow::stepTo(StepDirection direction, std::optional<StepFilter> filter)
{
    // One step after another is no jump; a step that skips what lies between is.
    const bool next = !filter || m_navigator->facets() == StopFacets::of(*filter);
    const QScopedValueRollback stepping(m_stepping, next);
    if (!(filter ? m_navigator->step(direction, *filter) : m_navigator->step(direction))) {
        const bool all = !filter && m_navigator->facets().isEmpty();
        m_hintBar->tell(all ? tr("Nothing to step through in this story")
                            : tr("None of these in this story"));
    }
}

void MainWindow::stepStory(StepDirection direction)
{
    m_link->chooseStory(m_page->stories()->neighbour(int(direction)));
}

void MainWindow::leave()
{
    if (m_pick && m_pick->isVisible()) {
        m_pick->leave();
    } else if (m_help && m_help->isVisible()) {
        m_help->leave();
    } else if (m_desk->isLinking()) {
        m_desk->giveUpLinking();
    } else if (m_workspace->isReading()) {
        m_workspace->cancel();
    } else if (m_export->isRunning()) {
        m_export->cancel();
    } else if (m_page->isSourceShown()) {
        m_page->setSourceShown(m_link->folder(), false);
    } else if (m_finder->isActive()) {
        m_finder->clear();
    } else if (m_messages->isVisible()) {
        m_messages->dismiss();
    } else if (m_page->areFindingsShown()) {
        m_page->closeFindings();
    } else if (!m_navigator->facets().isEmpty()) {
        m_navigator->setFacets({});
    } else {
        m_navigator->clearStop();
    }
}

void MainWindow::chooseTheme(ThemeChoice theme)
{
    settings::setTheme(theme);
    m_appearance->choose(theme);
    m_actions->action(themeCommand(theme))->setChecked(true);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Sidebyline"),
        tr("<h3>Sidebyline %1</h3><p>Lays the coverage of one event by several outlets side by "
           "side.</p><p>Everything is read and compared on this computer.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::updateRecent()
{
    const QStringList folders = settings::recentFolders();
    m_empty->setRecentFolders(folders);
    m_recentMenu->clear();
    for (const QString &folder : folders) {
        QAction *action = m_recentMenu->addAction(QDir::toNativeSeparators(folder).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, folder] { openFolder(folder); });
    }
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear List"));
    connect(clear, &QAction::triggered, this, [this] {
        settings::clearRecentFolders();
        // The menu that holds this action is rebuilt: not before the action is done.
        QMetaObject::invokeMethod(this, &MainWindow::updateRecent, Qt::QueuedConnection);
    });
    m_recentMenu->setEnabled(!folders.isEmpty());
}

void MainWindow::updateContext()
{
    const StoryPtr &story = m_navigator->story();
    m_actions->setContext({.folder = !m_link->folder().isEmpty(),
                           .story = story != nullptr,
                           .stop = m_navigator->currentStop().has_value(),
                           .comments = m_navigator->counts().comments > 0,
                           .back = m_history.canGoBack(),
                           .forward = m_history.canGoForward(),
                           .undo = m_desk->undoStack()->canUndo(),
                           .redo = m_desk->undoStack()->canRedo(),
                           .hidden = story && !m_page->panes()->hiddenArticles().empty(),
                           .panes = m_page->panes()->paneCount()});
}

void MainWindow::updateStatus()
{
    if (!m_navigator->story()) {
        m_hintBar->setStatus({});
        return;
    }
    const StepPosition position = m_navigator->position();
    QStringList parts;
    if (position.number > 0) {
        parts << tr("%1 of %2", "place in the story").arg(position.number).arg(position.of);
    } else {
        parts << tr("%n place(s) to step through", nullptr, position.of);
    }
    if (const QString progress = progressText(); !progress.isEmpty()) {
        parts << progress;
    }
    m_hintBar->setStatus(parts.join(u" · "_s));
}

} // namespace sidebyline
