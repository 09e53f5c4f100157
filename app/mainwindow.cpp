// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/emptypage.h"
#include "app/exportjob.h"
#include "app/helpsheet.h"
#include "app/librarylink.h"
#include "app/messagebar.h"
#include "app/samples.h"
#include "app/settings.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "app/toolrow.h"
#include "items/problemsmodel.h"
#include "items/storytreemodel.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "phrases/readerrortext.h"
#include "review/reviewdesk.h"
#include "review/reviewpanel.h"
#include "workspace/reviewsession.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr QSize DefaultSize(1400, 900);
constexpr QSize Frame(16, 48); // about what the desktop draws around a window
constexpr auto GeometryName = "geometry"_L1;

/// The folder that a drop means: the first folder among the files, or the folder of the first file.
QString droppedFolder(const QMimeData *data)
{
    QString folder;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile()) {
            continue;
        }
        const QFileInfo file(url.toLocalFile());
        if (file.isDir()) {
            return file.absoluteFilePath();
        }
        if (folder.isEmpty()) {
            folder = file.absolutePath();
        }
    }
    return folder;
}

} // namespace

MainWindow::MainWindow(Workspace *workspace, Appearance *appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_storiesModel(new StoryTreeModel(this))
    , m_problemsModel(new ProblemsModel(this))
    , m_navigator(new Navigator(this))
    , m_reviewStore(new ReviewStore({}, this))
    , m_review(new ReviewSession(workspace, m_reviewStore, this))
    , m_link(new LibraryLink(workspace, m_storiesModel, m_problemsModel, m_navigator, this))
    , m_actions(new CommandActions(this))
    , m_recentMenu(new QMenu(tr("Open &Recent"), this))
    , m_tools(new ToolRow(*m_actions, m_navigator, this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(
          new EmptyPage(m_actions->action(CommandId::OpenFolder), m_actions->action(CommandId::OpenSamples)))
    , m_page(new StoryPage(m_storiesModel, m_problemsModel, m_navigator))
    , m_desk(new ReviewDesk(m_review, m_navigator, m_page->review(), this))
    , m_hintBar(new HintBar(this))
    , m_help(nullptr)
    , m_pick(nullptr)
    , m_export(new ExportJob(this))
    , m_openExported(new QAction(this))
    , m_showChanged(new QAction(this))
{
    buildLayout();
    connectCommands();
    connectSteps();
    connectView();
    connectWorkspace();
    connectExport();
    connectTools();
    connectPlaces();
    connectReview();
    connectStories();
    updateRecent();
    showFolderPage(m_workspace->isReading());
    updateContext();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_actions->addMenus(menuBar());
    m_actions->menu(CommandMenu::File)->insertMenu(m_actions->action(CommandId::OpenSamples), m_recentMenu);
    m_actions->action(CommandId::OpenSamples)->setVisible(!samplesFolder().isEmpty());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_hintBar);
    setCentralWidget(central);
    setAcceptDrops(true);
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
}

void MainWindow::connectWorkspace()
{
    connect(m_link, &LibraryLink::folderOpened, this, &MainWindow::takeFolder);
    connect(m_link, &LibraryLink::unfinishedStory, m_page, &StoryPage::showUnfinished);
    connect(m_workspace, &Workspace::progressed, this, &MainWindow::takeProgress);
    connect(m_workspace, &Workspace::finished, this, &MainWindow::takeEnd);
    connect(m_workspace, &Workspace::cancelled, this, &MainWindow::takeCancelled);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::takeFailure);
    connect(m_hintBar, &HintBar::cancelRequested, m_workspace, &Workspace::cancel);
    connect(m_empty, &EmptyPage::folderChosen, this, &MainWindow::openFolder);
    connect(m_page, &StoryPage::storyChosen, m_link, &LibraryLink::chooseStory);
    connect(m_page, &StoryPage::baseWanted, this, &MainWindow::setBase);
    connect(m_workspace, &Workspace::storyChanged, this, &MainWindow::restoreBase);
    connect(m_navigator, &Navigator::storyChanged, this, [this] {
        updateContext();
        updateTitle();
    });
    connect(m_navigator, &Navigator::stopChanged, this, [this] {
        updateContext();
        updateStatus();
    });
    connect(m_navigator, &Navigator::filterChanged, this, &MainWindow::updateStatus);
}

bool MainWindow::showsFolder() const
{
    return m_pages->currentWidget() == m_page;
}

void MainWindow::openFolder(const QString &folder)
{
    m_messages->dismiss();
    saveSession();
    m_hintBar->showProgress(tr("Looking into the folder…"), 0, 0);
    m_workspace->open(folder);
}

void MainWindow::takeFolder(const QString &folder)
{
    m_messages->dismiss();
    showFolderPage(true);
    prepareSession(folder);
    if (folder != samplesFolder()) {
        settings::addRecentFolder(folder);
        updateRecent();
    }
    updateContext();
    updateTitle();
}

void MainWindow::takeProgress(const LibraryProgress &progress)
{
    const bool reading = progress.filesRead < progress.files;
    const QString text = reading
                             ? tr("Reading article %1 of %2").arg(progress.filesRead + 1).arg(progress.files)
                             : tr("Comparing story %1 of %2")
                                   .arg(qMin(progress.storiesCompared + 1, progress.stories))
                                   .arg(progress.stories);
    m_hintBar->showProgress(text, progress.filesRead + progress.storiesCompared,
                            progress.files + progress.stories);
}

void MainWindow::takeEnd()
{
    m_hintBar->hideProgress();
    updateStatus();
    if (m_link->articlesRead() > 0) {
        return;
    }
    const bool problems = m_problemsModel->rowCount() > 0;
    if (problems) {
        m_page->showProblem();
    } else {
        showFolderPage(false);
    }
    m_messages->showMessage(
        MessageKind::Warning,
        problems
            ? tr("Nothing in this folder could be read. The list “Not read” says why and what to do.")
            : folderErrorText(m_link->folder(), {.code = ReadErrorCode::Empty, .path = {}, .context = {}}),
        m_actions->action(CommandId::Reload));
}

void MainWindow::takeCancelled()
{
    m_hintBar->hideProgress();
    if (m_link->folder().isEmpty()) {
        return;
    }
    m_messages->showMessage(
        MessageKind::Information,
        tr("Reading was cancelled: %n article(s) were read.", nullptr, m_link->articlesRead()),
        m_actions->action(CommandId::Reload));
}

void MainWindow::takeFailure(const ReadError &error)
{
    m_hintBar->hideProgress();
    settings::removeSession(error.path);
    // What was open before stays; where nothing was, the way to begin is shown again.
    showFolderPage(!m_link->folder().isEmpty());
    m_messages->showMessage(MessageKind::Error, folderErrorText(error.path, error),
                            m_actions->action(CommandId::OpenFolder));
}

void MainWindow::showFolderPage(bool folder)
{
    const bool arrives = folder && !showsFolder();
    m_pages->setCurrentWidget(folder ? static_cast<QWidget *>(m_page) : m_empty);
    if (arrives) {
        m_page->views()->focusArticle(-1); // single keys count at once: not the field that comes first
    }
    m_tools->setVisible(folder);
    updateHints();
}

void MainWindow::updateTitle()
{
    const StoryPtr &story = m_navigator->story();
    const QString folder = QDir(m_link->folder()).dirName();
    const QString progress = progressText();
    const QString title = story ? story->title : m_link->folder().isEmpty() ? QString() : folder;
    setWindowTitle(progress.isEmpty() ? title
                                      : tr("%1 — %2", "story, progress of its review").arg(title, progress));
}

void MainWindow::restoreState(const QString &folder)
{
    const QString path = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    const auto session = path.isEmpty() ? std::nullopt : settings::session(path);
    const QByteArray left = session ? session->layout.geometry : QByteArray();
    if (const QByteArray state = left.isEmpty() ? settings::windowState(GeometryName) : left;
        !state.isEmpty()) {
        restoreGeometry(state);
    }
    m_placedFor = path;
    m_page->restoreState();
}

void MainWindow::saveState() const
{
    settings::setWindowState(GeometryName, saveGeometry());
    saveSession();
    m_page->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    m_page->review()->finishNote();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString folder = droppedFolder(event->mimeData()); !folder.isEmpty()) {
        event->acceptProposedAction();
        openFolder(folder);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_actions) {
        m_actions->action(CommandId::FullScreen)->setChecked(isFullScreen());
    }
}

} // namespace sidebyline
