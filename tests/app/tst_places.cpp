// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "aligned/alignedview.h"
#include "app/finder.h"
#include "app/findfield.h"
#include "app/jumphistory.h"
#include "app/librarylink.h"
#include "app/session.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "panes/articlepane.h"
#include "panes/citation.h"
#include "panes/panesview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// Finding, going back, copying with a citation and coming back to a folder, with real keys.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typingFindsInAllPanes();
    void placesAreSteppedThrough();
    void escapeReturnsToWhereOneWas();
    void optionsAreKeysInTheField();
    void eachViewFindsWhatItShows();
    void anotherStoryIsLookedThrough();
    void nothingFoundIsSaid();
    void aFoldedPlaceIsOpened();
    void historyIsABrowsers();
    void historyIsBounded();
    void historyFollowsArticles();
    void backAndForwardThroughJumps();
    void stepsAreNoJumps();
    void passageIsCopiedWithItsCitation();
    void selectionIsCopiedWithItsCitation();
    void citationsNameWhatIsThere();
    void folderIsFoundAsItWasLeft();
    void changedTextIsNotMistaken();
    void sessionsAreReadAsWritten();
    void sessionsAreFew();

private:
    Navigator *navigator() const { return m_fixture->window->navigator(); }
    PanesView *panes() const { return m_fixture->window->page()->panes(); }
    FindField *field() const { return m_fixture->window->findChild<FindField *>(); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPlaces::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestPlaces::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QSettings().clear();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QCOMPARE(panes()->paneCount(), 3);
}

void TestPlaces::cleanup()
{
    m_fixture.reset();
}

void TestPlaces::typingFindsInAllPanes()
{
    m_fixture->press(Qt::Key_Slash);
    QVERIFY(field()->field()->hasFocus());
    type(u"crane"_s);
    const auto &found = m_fixture->window->finder()->found();
    QVERIFY(found.size() >= 6);
    for (int article = 0; article < 3; ++article) {
        QVERIFY(std::ranges::contains(found, article, &FoundText::article));
    }
    QCOMPARE(field()->countText(), u"1 of %1"_s.arg(found.size()));
    QCOMPARE(navigator()->currentStop(), std::nullopt); // typed, not stepped
    // What is found is painted: the pane looks otherwise without it.
    ArticlePane *pane = panes()->pane(0);
    const QImage with = pane->viewport()->grab().toImage();
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(with != pane->viewport()->grab().toImage());
}

void TestPlaces::placesAreSteppedThrough()
{
    m_fixture->press(Qt::Key_F, Qt::ControlModifier);
    type(u"ships"_s);
    const Finder *finder = m_fixture->window->finder();
    QCOMPARE(finder->found().size(), 2U);
    QCOMPARE(finder->current(), 0);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(finder->current(), 1);
    m_fixture->press(Qt::Key_F3);
    QCOMPARE(finder->current(), 0);
    m_fixture->press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(finder->current(), 1);
    m_fixture->press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(finder->current(), 0);
    QCOMPARE(field()->countText(), u"1 of 2"_s);
    // F3 goes on from a pane as well.
    panes()->focusPane(2);
    m_fixture->press(Qt::Key_F3);
    QCOMPARE(finder->current(), 1);
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!finder->isActive());
    QVERIFY(field()->text().isEmpty());
}

void TestPlaces::escapeReturnsToWhereOneWas()
{
    m_fixture->window->resize(1280, 420); // low, so that panes scroll
    m_fixture->press(Qt::Key_2);
    const auto before = panes()->readingPlaces();
    m_fixture->press(Qt::Key_Slash);
    type(u"second crane"_s);
    QCOMPARE(m_fixture->window->finder()->found().size(), 1U);
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(panes()->readingPlaces(), before);
    QVERIFY(panes()->pane(1)->hasFocus());
    QVERIFY(!m_fixture->window->finder()->isActive());
}

void TestPlaces::optionsAreKeysInTheField()
{
    const Finder *finder = m_fixture->window->finder();
    m_fixture->press(Qt::Key_Slash);
    type(u"no"_s);
    const std::size_t all = finder->found().size();
    m_fixture->press(Qt::Key_W, Qt::AltModifier);
    const std::size_t whole = finder->found().size();
    QVERIFY(whole > 0 && whole < all);
    m_fixture->press(Qt::Key_C, Qt::AltModifier);
    QVERIFY(finder->found().size() < whole);
    m_fixture->press(Qt::Key_W, Qt::AltModifier);
    m_fixture->press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(finder->found().size(), all);
}

void TestPlaces::eachViewFindsWhatItShows()
{
    const Finder *finder = m_fixture->window->finder();
    StoryViews *views = m_fixture->window->page()->views();
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    const AlignedPlace before = views->aligned()->current();
    m_fixture->press(Qt::Key_Slash);
    type(u"ships"_s);
    QCOMPARE(finder->found().size(), 2U);
    const AlignedPlace first = views->aligned()->current();
    QVERIFY(views->aligned()->cellText(first).contains(u"40 ships"_s));
    m_fixture->press(Qt::Key_F3);
    QVERIFY(views->aligned()->cellText(views->aligned()->current()).contains(u"60 ships"_s));
    const QImage with = views->aligned()->viewport()->grab().toImage();
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(views->aligned()->current(), before);
    QVERIFY(views->aligned()->hasFocus());
    views->aligned()->goTo(first);
    QVERIFY(with != views->aligned()->viewport()->grab().toImage());

    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    m_fixture->press(Qt::Key_Slash);
    type(u"ships"_s);
    QCOMPARE(finder->found().size(), 1U); // one row, with the base's words
    const QTableView *table = views->matrix()->table();
    QVERIFY(table->currentIndex().data().toString().contains(u"40 ships"_s));
    QCOMPARE(navigator()->currentStop(), std::nullopt); // looked at, not gone to
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);   // the same words, found in the panes
    QCOMPARE(finder->found().size(), 2U);
    m_fixture->press(Qt::Key_4, Qt::AltModifier); // unique sentences alone
    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(finder->found().size(), 0U);
}

/// What is looked for is looked for in the story that is chosen next, which has fewer articles.
void TestPlaces::anotherStoryIsLookedThrough()
{
    QTemporaryDir folder;
    QVERIFY(writeCraneStory(folder.filePath(u"crane"_s)));
    QVERIFY(writeFile(folder.path(), u"yard/lamp.txt"_s,
                      "The Lamp\n\nCrane sold\n\nThe yard across the bay sold its last crane on Friday.\n"));
    QVERIFY(m_fixture->open(folder.path()));
    QTRY_COMPARE(panes()->paneCount(), 3);
    for (const ViewMode mode : {ViewMode::Reading, ViewMode::Aligned}) {
        m_fixture->window->findChild<LibraryLink *>()->chooseStory(u"crane"_s);
        m_fixture->window->page()->setViewMode(mode);
        m_fixture->window->page()->focusArticle(2);
        m_fixture->press(Qt::Key_Slash);
        type(u"crane"_s);
        m_fixture->window->findChild<LibraryLink *>()->chooseStory(u"yard"_s);
        QCOMPARE(navigator()->story()->articles.size(), std::size_t(1));
        QVERIFY(!m_fixture->window->finder()->found().empty());
        QCOMPARE(m_fixture->window->finder()->current(), 0);
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!m_fixture->window->finder()->isActive());
    }
}

void TestPlaces::nothingFoundIsSaid()
{
    m_fixture->press(Qt::Key_Slash);
    type(u"zeppelin"_s);
    QCOMPARE(field()->countText(), u"not found"_s);
    m_fixture->press(Qt::Key_F3);
    QCOMPARE(m_fixture->window->finder()->current(), -1);
}

void TestPlaces::aFoldedPlaceIsOpened()
{
    ArticlePane *pane = panes()->pane(2);
    const auto &sections = pane->content().sections;
    const auto comments = std::ranges::find(sections, SectionKind::Comments, &PaneSection::kind);
    QVERIFY(comments != sections.end());
    const int section = int(comments - sections.begin());
    pane->setFolded(section, true);
    m_fixture->press(Qt::Key_Slash);
    type(u"last spring"_s);
    QCOMPARE(m_fixture->window->finder()->found().size(), 1U);
    QVERIFY(!pane->isFolded(section));
}

void TestPlaces::historyIsABrowsers()
{
    const auto at = [](int article) { return JumpPlace{.storyId = u"s"_s, .article = article}; };
    JumpHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QCOMPARE(history.back(at(0)), std::nullopt);
    history.leave(at(1));
    history.leave(at(2));
    QCOMPARE(history.back(at(3)), at(2));
    QCOMPARE(history.back(at(2)), at(1));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(at(1)), at(2));
    QCOMPARE(history.forward(at(2)), at(3));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(3)), at(2));
    history.leave(at(2)); // what was ahead is forgotten
    QVERIFY(!history.canGoForward());
}

void TestPlaces::historyFollowsArticles()
{
    // The reader stands in the last article, jumps away, and the first one goes.
    const QTemporaryDir folder;
    QVERIFY(writeCraneStory(folder.path()));
    QVERIFY(m_fixture->open(folder.path()));
    for (const Stop &stop : navigator()->stops()) {
        if (stop.kind == StopKind::Unique && stop.sentence.article > 0) {
            navigator()->goToStop(stop);
        }
    }
    const SentenceRef last = *navigator()->place();
    QVERIFY(last.article > 0);
    const QString path = navigator()->story()->articles[std::size_t(last.article)]->path;
    navigator()->goToFirst();
    const QString first = navigator()->story()->articles[0]->path;
    QVERIFY(first != path);
    QVERIFY(QFile::remove(folder.filePath(first)));
    QSignalSpy finished(&m_fixture->workspace, &Workspace::finished);
    m_fixture->workspace.reload();
    QVERIFY(finished.wait(30000));
    QTRY_COMPARE(navigator()->story()->articles.size(), 2U);
    m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(navigator()->place());
    QCOMPARE(navigator()->story()->articles[std::size_t(navigator()->place()->article)]->path, path);
    QCOMPARE(navigator()->place()->block, last.block);
}

void TestPlaces::historyIsBounded()
{
    JumpHistory history;
    for (int i = 0; i < 3 * int(JumpHistory::Longest); ++i) {
        history.leave({.storyId = u"s"_s, .article = i});
    }
    std::size_t places = 0;
    while (history.back({.storyId = u"here"_s})) {
        ++places;
    }
    QCOMPARE(places, JumpHistory::Longest);
}

void TestPlaces::backAndForwardThroughJumps()
{
    const auto stop = [this] { return navigator()->currentStop(); };
    QVERIFY(!m_fixture->window->actions().action(CommandId::GoBack)->isEnabled());
    m_fixture->press(Qt::Key_S);
    const auto first = stop();
    m_fixture->press(Qt::Key_U);
    const auto second = stop();
    m_fixture->press(Qt::Key_D);
    const auto third = stop();
    QVERIFY(first != second && second != third);
    m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stop(), second);
    m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stop(), first);
    m_fixture->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(stop(), second);
    m_fixture->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(stop(), third);
    QVERIFY(!m_fixture->window->actions().action(CommandId::GoForward)->isEnabled());
    for (int i = 0; i < 3; ++i) {
        m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    }
    QCOMPARE(stop(), std::nullopt);
}

void TestPlaces::stepsAreNoJumps()
{
    m_fixture->press(Qt::Key_S);
    const auto jumped = navigator()->currentStop();
    m_fixture->press(Qt::Key_J);
    m_fixture->press(Qt::Key_J);
    const auto stepped = navigator()->currentStop();
    m_fixture->press(Qt::Key_End);
    m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(navigator()->currentStop(), stepped);
    m_fixture->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(navigator()->currentStop() != jumped); // before the first jump: nowhere
}

void TestPlaces::passageIsCopiedWithItsCitation()
{
    m_fixture->press(Qt::Key_D); // the conflict
    m_fixture->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Some 40 ships"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"The Lamp"_s) && copied.contains(u"Crane stands still"_s) &&
                 copied.contains(u"paragraph 3"_s) && copied.contains(u"lamp.txt"_s),
             qPrintable(copied));
}

void TestPlaces::selectionIsCopiedWithItsCitation()
{
    ArticlePane *pane = panes()->pane(1);
    panes()->focusPane(1);
    const QString text = pane->layout().shownText(0, pane->layout().shownLength());
    const qsizetype at = text.indexOf(u"Some 60 ships"_s);
    pane->setSelection(at, at + 13);
    m_fixture->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Some 60 ships"_s);
    m_fixture->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Some 60 ships\n— Pier Post"_s) && copied.contains(u"pier.txt"_s),
             qPrintable(copied));
}

void TestPlaces::citationsNameWhatIsThere()
{
    Article article;
    article.path = u"a/lamp.txt"_s;
    article.outlet = u"The Lamp"_s;
    for (const Role role : {Role::Headline, Role::Body, Role::Caption, Role::Body}) {
        article.blocks.emplace_back();
        article.blocks.back().role = role;
    }
    QCOMPARE(paragraphNumber(article, 1), 1);
    QCOMPARE(paragraphNumber(article, 3), 2);
    QCOMPARE(paragraphNumber(article, 2), 0);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(withCitation(u"Words."_s, article, 3, english),
             u"Words.\n— The Lamp, paragraph 2 (a/lamp.txt)"_s);
    article.headline = u"Crane stands"_s;
    article.published = u"2026-05-12"_s;
    QVERIFY(withCitation(u"Words."_s, article, 0, english).contains(u"12 May 2026, Headline"_s));
}

void TestPlaces::folderIsFoundAsItWasLeft()
{
    m_fixture->press(Qt::Key_2);
    m_fixture->press(Qt::Key_D);
    const auto place = navigator()->place();
    m_fixture->press(Qt::Key_2);
    QVERIFY(m_fixture->window->close());
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QCOMPARE(navigator()->place(), place);
    QCOMPARE(panes()->currentPane(), 1);
    QVERIFY(!m_fixture->window->actions().action(CommandId::GoBack)->isEnabled()); // coming back is no jump
}

void TestPlaces::changedTextIsNotMistaken()
{
    const QTemporaryDir folder;
    QVERIFY(writeCraneStory(folder.path()));
    QVERIFY(m_fixture->open(folder.path()));
    m_fixture->press(Qt::Key_D);
    QCOMPARE(navigator()->place()->article, 0);
    m_fixture->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(settings::session(folder.path()));
    QVERIFY(writeFile(folder.path(), u"lamp.txt"_s,
                      "The Lamp\n\nCrane moves again\n\nBy Ada Brenn\n\n"
                      "The old crane at the north quay turned on Friday for the first time in a week.\n"));
    QVERIFY(m_fixture->open(folder.path()));
    QCOMPARE(navigator()->currentStop(), std::nullopt);
}

void TestPlaces::sessionsAreReadAsWritten()
{
    const Session session{.storyId = u"quay"_s,
                          .paneArticle = u"b.txt"_s,
                          .stopArticle = u"a.txt"_s,
                          .stopBlock = 3,
                          .stopSentence = 1,
                          .readings = {{.place = {.path = u"a.txt"_s, .block = 2, .part = 0.25},
                                        .digest = QByteArray::fromHex("00ff10")}}};
    QCOMPARE(readSession(writeSession(session)), session);
    for (const char *bad : {"", "{", "[]", "{}", R"({"story": 1, "readings": []})"}) {
        QCOMPARE(readSession(bad), std::nullopt);
    }
    const auto odd = readSession(R"({"story": "x", "readings": [7, {"part": 1e300}], "stop": []})");
    QVERIFY(odd);
    QCOMPARE(odd->readings.at(1).place.part, 1.0);
}

void TestPlaces::sessionsAreFew()
{
    for (int i = 0; i < settings::MaxSessions + 5; ++i) {
        settings::setSession(u"/stories/%1"_s.arg(i), {.storyId = u"x"_s});
    }
    QVERIFY(!settings::session(u"/stories/0"_s));
    QVERIFY(!settings::session(u"/stories/4"_s));
    QVERIFY(settings::session(u"/stories/5"_s));
    settings::removeSession(u"/stories/5"_s);
    QVERIFY(!settings::session(u"/stories/5"_s));
    QVERIFY(QSettings().allKeys().size() < settings::MaxSessions + 5);
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
