// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/librarylink.h"
#include "app/messagebar.h"
#include "app/samples.h"
#include "app/settings.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "common/theme.h"
#include "items/problemsmodel.h"
#include "items/shownarticles.h"
#include "items/storytreemodel.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "navigation/notreadview.h"
#include "navigation/storyview.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"
#include "phrases/readerrortext.h"
#include "report/reportoptions.h"

#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beginsWithTheEmptyPage();
    void singleKeysCountFromTheStart();
    void opensTheSamples();
    void treeChoosesStoryAndOutlet();
    void showsSomePanesOfManyArticles();
    void listsWhatWasNotRead();
    void saysWhichItemOfAFeedWasNotRead();
    void emptyFolderSaysWhatToDo();
    void vanishedFolderLeavesTheOpenOne();
    void cancelKeepsWhatWasRead();
    void articlesAppearBeforeTheyAreCompared();
    void dropOpensAFolder_data();
    void dropOpensAFolder();
    void dropOfSomethingElseIsRefused();
    void recentFoldersOpenAgain();
    void closingTheFolderForgetsIt();
    void windowStateIsRemembered();
    void appearanceIsChosenAndRemembered();
    void exportsThePdf();
    void failedExportSaysWhatToDo();

private:
    QTemporaryDir m_settings;
    QTemporaryDir m_story;
};

namespace {

/// What a file manager sends when @p path is dropped.
bool drop(QWidget *window, const QUrl &url)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
    return event.isAccepted();
}

} // namespace

void TestWindow::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestWindow::init()
{
    QSettings().clear();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestWindow::beginsWithTheEmptyPage()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.window->showsFolder());
    auto *samples = fixture.window->findChild<QPushButton *>(u"emptyOpenSamples"_s);
    QVERIFY(fixture.window->findChild<QPushButton *>(u"emptyOpenFolder"_s)->isVisible());
    QCOMPARE(samples->isVisible(), !samplesFolder().isEmpty());
    QVERIFY(!fixture.window->actions().action(CommandId::ExportPdf)->isEnabled());
    QSignalSpy finished(&fixture.workspace, &Workspace::finished);
    QTest::mouseClick(samples, Qt::LeftButton);
    QVERIFY(finished.wait(30000));
    QVERIFY(fixture.window->showsFolder());
    QVERIFY(settings::recentFolders().isEmpty()); // the samples are one click away anyway
}

/// While a folder is still being read, the desktop gives the keys to some widget: not to a text field.
void TestWindow::singleKeysCountFromTheStart()
{
    Workspace workspace;
    Appearance appearance;
    workspace.open(m_story.path());
    const MainWindow window(&workspace, &appearance);
    const QWidget *focus = window.focusWidget();
    QVERIFY(focus);
    QVERIFY2(window.page()->views()->isAncestorOf(focus), qPrintable(focus->objectName()));
}

void TestWindow::opensTheSamples()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples")));
    const Library &library = fixture.workspace.library();
    QCOMPARE(library.stories.size(), 3U);
    const StoryPtr &story = fixture.window->navigator()->story();
    QVERIFY(story);
    QCOMPARE(fixture.window->page()->panes()->paneCount(), int(story->articles.size()));
    QCOMPARE(fixture.window->page()->stories()->model()->rowCount(), 3);
    QCOMPARE(fixture.window->windowTitle(), story->title);
    QVERIFY(fixture.window->navigator()->counts().shared > 0);
}

void TestWindow::treeChoosesStoryAndOutlet()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples")));
    StoryView *tree = fixture.window->page()->stories();
    const QModelIndex second = tree->model()->index(1, 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second).center());
    Navigator *navigator = fixture.window->navigator();
    QCOMPARE(navigator->story()->id, second.data(StoryTreeModel::StoryIdRole).toString());
    QVERIFY(tree->isExpanded(second));
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    const QModelIndex outlet = tree->model()->index(1, 0, second);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(outlet).center());
    QCOMPARE(fixture.window->page()->panes()->currentPane(), 1);
    fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(navigator->story()->id, tree->model()->index(2, 0).data(StoryTreeModel::StoryIdRole).toString());
    fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(navigator->story()->id, tree->model()->index(0, 0).data(StoryTreeModel::StoryIdRole).toString());
}

void TestWindow::showsSomePanesOfManyArticles()
{
    QTemporaryDir folder;
    for (int i = 0; i < MostPanes + 5; ++i) {
        QVERIFY(writeFile(folder.path(), u"story/outlet%1.txt"_s.arg(i),
                          "The old crane at the north quay has not moved since Monday.\n\n"
                          "Outlet " +
                              QByteArray::number(i) + " has asked the harbour master why that is so.\n"));
    }
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(folder.path()));
    StoryPage *page = fixture.window->page();
    auto *notice = page->findChild<QLabel *>(u"panesNotice"_s);
    QCOMPARE(page->panes()->paneCount(), MostPanes);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QString::number(MostPanes + 5)));
    const int last = MostPanes + 4;
    QCOMPARE(page->panes()->paneOf(last), -1);
    StoryView *tree = page->stories();
    const QModelIndex outlet = tree->model()->index(last, 0, tree->model()->index(0, 0));
    tree->scrollTo(outlet);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(outlet).center());
    QCOMPARE(page->panes()->paneCount(), MostPanes);
    QCOMPARE(page->currentArticle(), last);
    QCOMPARE(page->panes()->articleOf(MostPanes - 1), last);
    QVERIFY(fixture.open(QStringLiteral(SIDEBYLINE_SOURCE_DIR "/resources/samples")));
    QVERIFY(!notice->isVisible());
}

void TestWindow::listsWhatWasNotRead()
{
    QTemporaryDir folder;
    QVERIFY(writeCraneStory(folder.path()));
    QVERIFY(writeFile(folder.path(), u"nothing.txt"_s, {}));
    QVERIFY(writeFile(folder.path(), u"picture.txt"_s,
                      QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0", 24)));
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(folder.path()));
    QCOMPARE(fixture.window->page()->panes()->paneCount(), 3); // the rest is read
    auto *notRead = fixture.window->findChild<NotReadView *>();
    QVERIFY(notRead->isVisible());
    auto *list = notRead->findChild<QListView *>(u"notReadList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        QVERIFY(notRead->advice().contains(u"Save the article"_s));
    }
}

/// A feed with two articles and a teaser: which of its items was not read stands there.
void TestWindow::saysWhichItemOfAFeedWasNotRead()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/formats/both.rss.xml"),
                        folder.filePath(u"both.rss.xml"_s)));
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(folder.path()));
    auto *notRead = fixture.window->findChild<NotReadView *>();
    auto *list = notRead->findChild<QListView *>(u"notReadList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    const ReadError problem{.code = ReadErrorCode(row.data(ProblemsModel::CodeRole).toInt()),
                            .path = row.data(ProblemsModel::PathRole).toString(),
                            .context = row.data(ProblemsModel::ContextRole).toString()};
    QCOMPARE(readErrorReason(problem), u"1 of 3 item(s) without the text: “In brief”"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QVERIFY2(notRead->advice().startsWith(u"Of “In brief” the feed holds"_s), qPrintable(notRead->advice()));
}

void TestWindow::emptyFolderSaysWhatToDo()
{
    QTemporaryDir folder;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(folder.path()));
    QVERIFY(!fixture.window->showsFolder());
    QVERIFY(fixture.window->messages()->isVisible());
    QVERIFY(fixture.window->messages()->text().contains(u"Save each article in it"_s));
    fixture.press(Qt::Key_Escape);
    QVERIFY(!fixture.window->messages()->isVisible());
}

void TestWindow::vanishedFolderLeavesTheOpenOne()
{
    QString gone;
    {
        QTemporaryDir folder;
        gone = folder.path();
    }
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    QSignalSpy failed(&fixture.workspace, &Workspace::failed);
    fixture.window->openFolder(gone);
    QVERIFY(failed.count() > 0 || failed.wait());
    QVERIFY(fixture.window->messages()->text().contains(gone));
    QVERIFY(fixture.window->showsFolder());
    QCOMPARE(fixture.window->page()->panes()->paneCount(), 3);
    QVERIFY(fixture.window->hintBar()->findChild<QToolButton *>(u"cancelReading"_s)->isHidden());
}

void TestWindow::cancelKeepsWhatWasRead()
{
    QTemporaryDir folder;
    QByteArray article = "Some outlet\n\nA headline above it all\n\n";
    for (int i = 0; i < 400; ++i) {
        article +=
            "The ferry number " + QByteArray::number(i) + " left the harbour late on Tuesday evening.\n\n";
    }
    constexpr int Articles = 120;
    for (int i = 0; i < Articles; ++i) {
        QVERIFY(writeFile(folder.path(), u"story-%1/article.txt"_s.arg(i), article));
    }
    WindowFixture fixture;
    QVERIFY(fixture.show());
    auto *cancel = fixture.window->hintBar()->findChild<QToolButton *>(u"cancelReading"_s);
    QSignalSpy cancelled(&fixture.workspace, &Workspace::cancelled);
    QSignalSpy finished(&fixture.workspace, &Workspace::finished);
    connect(&fixture.workspace, &Workspace::articleRead, cancel, &QToolButton::click,
            Qt::SingleShotConnection);
    fixture.window->openFolder(folder.path());
    QVERIFY(cancel->isVisible());
    QVERIFY(cancelled.wait(30000));
    QVERIFY(!fixture.workspace.isReading());
    QCOMPARE(finished.count(), 0);
    QVERIFY(!cancel->isVisible());
    QVERIFY(fixture.window->messages()->text().contains(u"cancelled"_s));
    // Another folder opens as if nothing had been.
    QVERIFY(fixture.open(m_story.path()));
    QCOMPARE(fixture.window->page()->stories()->model()->rowCount(), 1);
    QCOMPARE(fixture.window->page()->panes()->paneCount(), 3);
}

void TestWindow::articlesAppearBeforeTheyAreCompared()
{
    Workspace workspace;
    StoryTreeModel stories;
    ProblemsModel problems;
    Navigator navigator;
    LibraryLink link(&workspace, &stories, &problems, &navigator);
    QSignalSpy unfinished(&link, &LibraryLink::unfinishedStory);
    FolderListing listing;
    listing.folder = u"/stories"_s;
    listing.stories = {{.id = u"."_s, .title = u"Crane"_s, .files = {u"a.txt"_s, u"b.txt"_s}}};
    Q_EMIT workspace.folderOpened(listing);
    for (const QString &path : {u"b.txt"_s, u"a.txt"_s}) {
        auto article = std::make_shared<Article>();
        article->path = path;
        Q_EMIT workspace.articleRead(u"."_s, article);
    }
    QVERIFY(unfinished.wait());
    QCOMPARE(unfinished.count(), 1); // together, not one by one
    const auto story = unfinished.front().front().value<StoryPtr>();
    QCOMPARE(story->articles.size(), 2U);
    QCOMPARE(story->articles[0]->path, u"a.txt"_s); // in the folder's order
    QVERIFY(story->comparison.claims.empty());
    QCOMPARE(navigator.story(), nullptr);
}

void TestWindow::dropOpensAFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the folder") << QString();
    QTest::newRow("a file in it") << u"/pier.txt"_s;
}

void TestWindow::dropOpensAFolder()
{
    QFETCH(QString, name);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QSignalSpy finished(&fixture.workspace, &Workspace::finished);
    QVERIFY(drop(fixture.window.get(), QUrl::fromLocalFile(m_story.path() + name)));
    QVERIFY(finished.wait(30000));
    QCOMPARE(fixture.window->page()->panes()->paneCount(), 3);
}

void TestWindow::dropOfSomethingElseIsRefused()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!drop(fixture.window.get(), QUrl(u"https://example.org/story"_s)));
    QVERIFY(!fixture.workspace.isReading());
}

void TestWindow::recentFoldersOpenAgain()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    QCOMPARE(settings::recentFolders(), QStringList(m_story.path()));
    fixture.window->actions().action(CommandId::CloseFolder)->trigger();
    QVERIFY(!fixture.window->showsFolder());
    // By keys alone: every stop on the way can be seen and pressed.
    const auto *page = fixture.window->findChild<QWidget *>(u"emptyPage"_s);
    QWidget *at = QApplication::focusWidget();
    for (int i = 0; i < 10 && at->toolTip() != m_story.path(); ++i) {
        QVERIFY2(page->isAncestorOf(at) && at->isVisible() && qobject_cast<QPushButton *>(at),
                 qPrintable(at->objectName()));
        fixture.press(Qt::Key_Tab);
        at = QApplication::focusWidget();
    }
    QCOMPARE(at->toolTip(), m_story.path());
    QSignalSpy finished(&fixture.workspace, &Workspace::finished);
    fixture.press(Qt::Key_Return);
    QVERIFY(finished.wait(30000));
    QVERIFY(fixture.window->showsFolder());
}

void TestWindow::closingTheFolderForgetsIt()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    fixture.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!fixture.window->showsFolder());
    QCOMPARE(fixture.window->navigator()->story(), nullptr);
    QCOMPARE(fixture.window->page()->panes()->paneCount(), 0);
    QVERIFY(fixture.window->windowTitle().isEmpty());
    QVERIFY(!fixture.window->actions().action(CommandId::NextStop)->isEnabled());
}

void TestWindow::windowStateIsRemembered()
{
    // The screen of the offscreen platform is 800 pixels wide: a window is as wide as it must be.
    constexpr int Height = 651;
    constexpr int SideBar = 222;
    {
        WindowFixture fixture;
        fixture.window->resize(800, Height);
        QVERIFY(fixture.show());
        QVERIFY(fixture.open(m_story.path()));
        auto *splitter = fixture.window->page()->findChild<QSplitter *>(Qt::FindDirectChildrenOnly);
        splitter->setSizes({SideBar, splitter->width() - SideBar});
        fixture.window->close();
    }
    WindowFixture fixture;
    fixture.window->restoreState();
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    QCOMPARE(fixture.window->height(), Height);
    QCOMPARE(fixture.window->page()->findChild<QSplitter *>(Qt::FindDirectChildrenOnly)->sizes().front(),
             SideBar);
}

void TestWindow::appearanceIsChosenAndRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window->actions().action(CommandId::AppearanceDark)->trigger();
    QCOMPARE(Theme::instance().mode(), ColorMode::Dark);
    QCOMPARE(settings::theme(), ThemeChoice::Dark);
    fixture.window->actions().action(CommandId::AppearanceLight)->trigger();
    QCOMPARE(Theme::instance().mode(), ColorMode::Light);
}

void TestWindow::exportsThePdf()
{
    QTemporaryDir target;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    const QString file = target.filePath(u"crane.pdf"_s);
    fixture.window->exportPdf({}, file);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->messages()->isVisible(), 30000);
    QVERIFY2(fixture.window->messages()->text().contains(file),
             qPrintable(fixture.window->messages()->text()));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void TestWindow::failedExportSaysWhatToDo()
{
    QTemporaryDir target;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.open(m_story.path()));
    fixture.window->exportPdf({}, target.filePath(u"no/such/folder/crane.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->messages()->isVisible(), 30000);
    QVERIFY(fixture.window->messages()->text().contains(u"choose another one"_s));
    QVERIFY(!fixture.window->hintBar()->findChild<QToolButton *>(u"cancelReading"_s)->isVisible());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
