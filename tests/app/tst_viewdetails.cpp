// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "aligned/alignedview.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "common/theme.h"
#include "findings/findingstextmodel.h"
#include "items/claimmatrixmodel.h"
#include "items/findings.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "navigation/storyview.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace sidebyline;

/// What the mouse does in the views besides choosing, and small things that have to be legible.
class TestViewDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void matrixColumnsFitTheirWords();
    void headlinesSayWhenTheyCameOut();
    void theRowWithTheKeysIsLegible();
    void rightButtonOffersVerdicts_data();
    void rightButtonOffersVerdicts();
    void wheelWithCtrlSetsTheText();

private:
    [[nodiscard]] StoryViews *views() const { return m_fixture->window->page()->views(); }
    [[nodiscard]] Navigator *navigator() const { return m_fixture->window->navigator(); }
    [[nodiscard]] QPoint alignedPoint(bool onStop) const;
    void showMode(ViewMode mode) { m_fixture->press(Qt::Key(Qt::Key_1 + int(mode)), Qt::ControlModifier); }

    QTemporaryDir m_settings;
    QTemporaryDir m_story;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestViewDetails::initTestCase()
{
    QVERIFY(m_settings.isValid() && m_story.isValid());
    useTemporarySettings(m_settings);
    QVERIFY(writeCraneStory(m_story.path()));
}

void TestViewDetails::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->open(m_story.path()));
    QVERIFY(navigator()->story());
}

/// The frame around the row that has the keys leaves its words as they are.
void TestViewDetails::theRowWithTheKeysIsLegible()
{
    const StoryView *tree = m_fixture->window->page()->stories();
    const QModelIndex outlet = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const auto painted = [&](QStyle::State state) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(tree);
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | state;
        tree->itemDelegate()->paint(&painter, option, outlet);
        return image.copy(image.rect().adjusted(2, 2, -2, -2));
    };
    QCOMPARE(painted(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange), painted({}));
}

/// What is short in one language is long in another.
void TestViewDetails::matrixColumnsFitTheirWords()
{
    class LongWords : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            return QLatin1StringView(text) == "not found"_L1 ? u"stands in no sentence of this one"_s
                                                             : QString();
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };
    LongWords words;
    QVERIFY(QCoreApplication::installTranslator(&words));
    showMode(ViewMode::Matrix);
    const QTableView *table = views()->matrix()->table();
    const int wide = table->fontMetrics().horizontalAdvance(words.translate("", "not found", "", -1));
    for (int outlet = 0; outlet < 3; ++outlet) {
        QVERIFY(table->columnWidth(ClaimMatrixModel::FirstOutlet + outlet) > wide);
    }
}

void TestViewDetails::headlinesSayWhenTheyCameOut()
{
    auto story = std::make_shared<Story>(*navigator()->story());
    const auto publish = [&story](std::size_t article, const QString &published) {
        auto copy = std::make_shared<Article>(*story->articles[article]);
        copy->published = published;
        story->articles[article] = copy;
    };
    publish(0, u"2026-05-12"_s);
    publish(1, u"2026-05"_s); // an article may say no more
    publish(2, u"2026-05-13T17:20"_s);
    FindingsTextModel model;
    model.setFindings(story, FindingsKind::Headlines, headlineGroups(*story));
    const QString text = model.asText();
    for (const QStringView date : {u"12 May 2026", u"2026-05", u"13 May 2026, 17:20"}) {
        QVERIFY2(text.contains(date), qPrintable(text));
    }
}

void TestViewDetails::rightButtonOffersVerdicts_data()
{
    QTest::addColumn<ViewMode>("mode");
    QTest::newRow("reading") << ViewMode::Reading;
    QTest::newRow("aligned") << ViewMode::Aligned;
    QTest::newRow("matrix") << ViewMode::Matrix;
}

/// A point of a cell in sight of the aligned view where a passage stands, or where none does.
QPoint TestViewDetails::alignedPoint(bool onStop) const
{
    const AlignedView *view = views()->aligned();
    for (int y = 1; y < view->viewport()->height(); y += 4) {
        for (int x = 1; x < view->viewport()->width(); x += 8) {
            if (view->placeAt({x, y}).isValid() && view->hasStopAt({x, y}) == onStop) {
                return {x, y};
            }
        }
    }
    return {};
}

void TestViewDetails::rightButtonOffersVerdicts()
{
    QFETCH(const ViewMode, mode);
    showMode(mode);
    navigator()->goToClaim(0);
    const SentenceRef there = navigator()->currentStop()->sentence;
    QWidget *viewport = nullptr;
    QPoint place;
    if (mode == ViewMode::Reading) {
        ArticlePane *pane = views()->panes()->pane(there.article);
        viewport = pane->viewport();
        const auto extent = pane->passageExtent(*navigator()->currentStop());
        const int top = int(extent->first) - pane->scrollPlace();
        place = QPoint(40, top + 8);
        navigator()->clearStop();
    } else if (mode == ViewMode::Aligned) {
        viewport = views()->aligned()->viewport();
        place = alignedPoint(true);
        // Beside what can be stepped to there is nothing to be done: least of all to what is current
        // elsewhere.
        const QPoint bare = alignedPoint(false);
        QTest::mousePress(viewport, Qt::RightButton, {}, bare);
        QContextMenuEvent nothing(QContextMenuEvent::Mouse, bare, viewport->mapToGlobal(bare));
        QCoreApplication::sendEvent(viewport, &nothing);
        QVERIFY(!QApplication::activePopupWidget());
    } else {
        viewport = views()->matrix()->table()->viewport();
        place = QPoint(60, 60);
    }
    QTest::mousePress(viewport, Qt::RightButton, {}, place);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_fixture->window->actions().action(CommandId::ToggleReviewed)));
    QVERIFY(navigator()->currentStop());
    if (mode == ViewMode::Reading) {
        QCOMPARE(navigator()->currentClaim(), 0); // what is under the mouse
    }
    menu->close();
}

void TestViewDetails::wheelWithCtrlSetsTheText()
{
    const double before = Theme::instance().readingSize();
    const auto turn = [](QWidget *viewport, int angle) {
        QWheelEvent event(QPointF(20, 20), viewport->mapToGlobal(QPointF(20, 20)), {}, {0, angle}, {},
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    };
    for (const ViewMode mode : {ViewMode::Reading, ViewMode::Aligned, ViewMode::Matrix}) {
        showMode(mode);
        QWidget *viewport = mode == ViewMode::Reading   ? views()->panes()->viewport()
                            : mode == ViewMode::Aligned ? views()->aligned()->viewport()
                                                        : views()->matrix()->table()->viewport();
        turn(viewport, 60); // half a step of a fine wheel
        QCOMPARE(Theme::instance().readingSize(), before);
        turn(viewport, 60);
        QVERIFY(Theme::instance().readingSize() > before);
        m_fixture->press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(Theme::instance().readingSize(), before);
    }
}

QTEST_MAIN(TestViewDetails)
#include "tst_viewdetails.moc"
