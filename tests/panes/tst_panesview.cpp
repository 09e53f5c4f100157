// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesample.h"

#include "common/highlightpalette.h"
#include "panes/articlepane.h"
#include "panes/panesrow.h"
#include "panes/panesview.h"
#include "panes/passages.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr double Near = 2; // pixels

Stop claim(int index)
{
    return Stop{StopKind::Claim, index, {}, false};
}

/// Where a claim stands on the screen, from the top of the pane's text.
double seenAt(ArticlePane *pane, int index)
{
    return pane->passageExtent(claim(index))->first - pane->scrollPlace();
}

void wheel(ArticlePane *pane, int notches)
{
    QWheelEvent event(QPointF(50, 50), pane->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120 * notches},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(pane->viewport(), &event);
}

/// Clicks on the first letters of a passage, as a reader would: the press gives the pane the focus.
void clickOn(ArticlePane *pane, const Passage &passage)
{
    const QRectF rect = pane->layout().rects(passage.item, {passage.range.start, 5}).first();
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {},
                      (rect.center() - QPointF(0, pane->scrollPlace())).toPoint());
}

} // namespace

class TestPanesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(windowPalette(ColorMode::Light));
    }

    void init()
    {
        // The offscreen platform says so of every window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_view = std::make_unique<PanesView>();
        m_view->resize(1430, 700);
        m_view->setContents(sample::bridge());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void panesShareTheRoom()
    {
        QCOMPARE(m_view->paneCount(), 4);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(std::abs(m_view->pane(i)->width() - m_view->pane(0)->width()) <= 1);
            QCOMPARE(m_view->pane(i)->x(), m_view->pane(i - 1)->geometry().right() + 1 + PanesRow::Gutter);
        }
        QCOMPARE(m_view->pane(3)->geometry().right(), m_view->viewport()->width() - 1);
        QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    }

    void theCurrentPassageIsBroughtIntoSightSideways()
    {
        m_view->resize(700, 500);
        m_view->setContents(sample::longStory(6, 12));
        QTRY_VERIFY(m_view->horizontalScrollBar()->isVisible());
        // A sliver of the third pane is seen: a passage that it has alone can't be read there.
        const ArticlePane *third = m_view->pane(2);
        m_view->horizontalScrollBar()->setValue(third->x() + 30 - m_view->viewport()->width());
        std::optional<SentenceRef> sentence;
        for (const PaneParagraph &paragraph : m_view->contents()[2].sections.front().paragraphs) {
            for (const Mark &mark : paragraph.marks) {
                sentence = mark.kind == MarkKind::Unique ? mark.sentence : sentence;
            }
        }
        QVERIFY(sentence);
        m_view->setCurrent(Stop{StopKind::Unique, -1, *sentence, false});
        const int left = third->mapTo(m_view->viewport(), QPoint(0, 0)).x();
        QVERIFY2(left >= 0 && left + third->width() <= m_view->viewport()->width(),
                 qPrintable(QString::number(left)));
        // Keys that only come back, from a note, to the pane that had them last, leave it there.
        QCOMPARE(m_view->currentPane(), 0);
        const int shown = m_view->horizontalScrollBar()->value();
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->takeKeysBack();
        QVERIFY(m_view->pane(0)->hasFocus());
        QCOMPARE(m_view->horizontalScrollBar()->value(), shown);
        m_view->focusPane(0); // who chooses it sees it
        QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
    }

    void manyPanesScrollSideways()
    {
        m_view->setContents(sample::longStory(30, 12));
        QCOMPARE(m_view->paneCount(), 30);
        QTRY_VERIFY(m_view->horizontalScrollBar()->isVisible());
        QVERIFY(m_view->pane(29)->width() >= m_view->pane(29)->minimumSizeHint().width());
        m_view->focusPane(29);
        QCOMPARE(m_view->currentPane(), 29);
        QCOMPARE(m_view->horizontalScrollBar()->value(), m_view->horizontalScrollBar()->maximum());
        QVERIFY(m_view->pane(29)->hasFocus());
        m_view->focusPane(30);
        QCOMPARE(m_view->currentPane(), 29);
    }

    void largeLettersHaveWidePanes()
    {
        const auto letters = [](const ArticlePane *pane) {
            return pane->layout().textWidth() / pane->layout().style().of(Role::Body).letters;
        };
        const int usual = m_view->pane(0)->minimumSizeHint().width();
        m_view->setCurrentClaim(2);
        m_view->resize(900, 600);
        for (const double size : {11.0, 22.0, 33.0, 11.0}) {
            m_view->setReadingSize(size);
            QTRY_VERIFY(letters(m_view->pane(3)) >= 29);
            for (int i = 1; i < m_view->paneCount(); ++i) {
                QVERIFY2(letters(m_view->pane(i)) >= 29,
                         qPrintable(QString::number(letters(m_view->pane(i)))));
                QVERIFY(m_view->pane(i)->x() > m_view->pane(i - 1)->geometry().right());
            }
        }
        QCOMPARE(m_view->pane(0)->minimumSizeHint().width(), usual);
        QTRY_VERIFY(m_view->pane(0)->width() < usual * 3 / 2);
    }

    void counterpartsComeLevel_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 5; ++i) {
            QTest::addRow("claim %d", i) << i;
        }
    }

    void counterpartsComeLevel()
    {
        QFETCH(const int, index);
        m_view->setCurrentClaim(index);
        std::optional<double> level;
        for (int i = 0; i < m_view->paneCount(); ++i) {
            if (m_view->pane(i)->passageExtent(claim(index))) {
                const double seen = seenAt(m_view->pane(i), index);
                QVERIFY(std::abs(seen - level.value_or(seen)) <= Near);
                QVERIFY(seen >= 0 && seen < m_view->pane(i)->viewport()->height());
                level = seen;
            }
        }
        QVERIFY(level);
    }

    void longStoriesComeLevelToo()
    {
        m_view->setContents(sample::longStory(5, 60));
        for (const int index : {0, 7, 19, 3, 12}) {
            m_view->setCurrentClaim(index);
            for (int i = 1; i < 4; ++i) {
                QVERIFY(std::abs(seenAt(m_view->pane(i), index) - seenAt(m_view->pane(0), index)) <= Near);
            }
        }
    }

    void whatStandsWellStays()
    {
        m_view->setContents(sample::longStory(4, 60));
        m_view->setCurrentClaim(5);
        const int place = m_view->pane(0)->scrollPlace();
        m_view->setCurrentClaim(6);
        m_view->setCurrentClaim(5);
        QVERIFY(place > 0);
        m_view->focusPane(0);
        const int before = m_view->pane(0)->scrollPlace();
        m_view->setCurrentClaim(5);
        QCOMPARE(m_view->pane(0)->scrollPlace(), before);
    }

    void wheelKeepsCounterpartsLevel()
    {
        m_view->setContents(sample::longStory(4, 60));
        m_view->setCurrentClaim(8);
        for (int step = 0; step < 12; ++step) {
            wheel(m_view->pane(0), -1);
        }
        // The others have gone along, further, since they have more text between the claims.
        QVERIFY(m_view->pane(3)->scrollPlace() > m_view->pane(0)->scrollPlace());
        // A claim that arrives at the level is level in all panes.
        double nearest = 1e9;
        int index = 0;
        for (int i = 0; i < 20; ++i) {
            const double off = std::abs(seenAt(m_view->pane(0), i) - 200);
            index = off < nearest ? i : index;
            nearest = std::min(nearest, off);
        }
        QVERIFY(index > 8);
        m_view->setCurrentClaim(index);
        const double level = seenAt(m_view->pane(0), index);
        wheel(m_view->pane(0), -1);
        wheel(m_view->pane(0), 1);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(std::abs(seenAt(m_view->pane(i), index) - level) <= Near);
        }
    }

    void scrollingIsSmooth()
    {
        m_view->setContents(sample::longStory(4, 60));
        m_view->setCurrentClaim(8);
        int last = m_view->pane(1)->scrollPlace();
        for (int step = 0; step < 30; ++step) {
            wheel(m_view->pane(0), -1);
            const int place = m_view->pane(1)->scrollPlace();
            QVERIFY2(place >= last && place - last < m_view->pane(1)->viewport()->height(),
                     qPrintable(u"%1 to %2"_s.arg(last).arg(place)));
            last = place;
        }
    }

    void allReachTheirEndsTogether()
    {
        m_view->setContents(sample::longStory(4, 30));
        for (int step = 0; step < 200; ++step) {
            wheel(m_view->pane(0), -3);
        }
        for (int i = 0; i < 4; ++i) {
            ArticlePane *pane = m_view->pane(i);
            QVERIFY(std::abs(pane->scrollPlace() - pane->endPlace()) < 60);
        }
        for (int step = 0; step < 200; ++step) {
            wheel(m_view->pane(0), 3);
        }
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(m_view->pane(i)->scrollPlace(), 0);
        }
    }

    void linkingCanBeUnlocked()
    {
        m_view->setContents(sample::longStory(3, 60));
        QSignalSpy changed(m_view.get(), &PanesView::scrollLinkedChanged);
        m_view->setScrollLinked(false);
        QCOMPARE(changed.count(), 1);
        wheel(m_view->pane(0), -5);
        QVERIFY(m_view->pane(0)->scrollPlace() > 0);
        QCOMPARE(m_view->pane(1)->scrollPlace(), 0);
        m_view->setCurrentClaim(15); // each pane still shows its own passage
        for (int i = 0; i < 3; ++i) {
            const double seen = seenAt(m_view->pane(i), 15);
            QVERIFY(seen >= 0 && seen < m_view->pane(i)->viewport()->height());
        }
        m_view->setScrollLinked(true);
        QVERIFY(std::abs(seenAt(m_view->pane(1), 15) - seenAt(m_view->pane(0), 15)) <= Near);
    }

    void connectorsJoinThePassages()
    {
        m_view->setCurrentClaim(1);
        const std::vector<Connector> ribbons = m_view->row()->ribbons();
        QCOMPARE(ribbons.size(), 2); // the last outlet lacks the claim
        for (int i = 0; i < 2; ++i) {
            const Connector &ribbon = ribbons[std::size_t(i)];
            const QWidget *text = m_view->pane(i)->viewport();
            const auto extent = *m_view->pane(i)->passageExtent(claim(1));
            const double top = text->mapTo(m_view->row(), QPoint()).y() - m_view->pane(i)->scrollPlace();
            QCOMPARE(ribbon.x0, double(m_view->pane(i)->geometry().right() + 1));
            QCOMPARE(ribbon.x1, double(m_view->pane(i + 1)->x()));
            QVERIFY(std::abs(ribbon.top0 - (extent.first + top)) <= Near);
            QVERIFY(std::abs(ribbon.bottom0 - (extent.second + top)) <= Near);
            const QPoint inside(int(ribbon.x0) + PanesRow::Gutter / 2,
                                int(ribbon.top0 + ribbon.bottom0 + ribbon.top1 + ribbon.bottom1) / 4);
            QCOMPARE(m_view->row()->grab().toImage().pixelColor(inside),
                     highlightPalette(ColorMode::Light).connector);
        }
        m_view->setCurrent({});
        QVERIFY(m_view->row()->ribbons().empty());
    }

    void clicksAreTold()
    {
        QSignalSpy claims(m_view.get(), &PanesView::claimActivated);
        QSignalSpy sentences(m_view.get(), &PanesView::sentenceActivated);
        const auto click = [&](int pane, int block) {
            ArticlePane *widget = m_view->pane(pane);
            const int item = widget->layout().itemOfBlock(block);
            const QRectF rect = widget->layout().rects(item, {0, 5}).first();
            QTest::mouseClick(widget->viewport(), Qt::LeftButton, {},
                              (rect.center() - QPointF(0, widget->scrollPlace())).toPoint());
        };
        click(1, 4);
        QCOMPARE(claims.count(), 1);
        QCOMPARE(claims[0][0].toInt(), 1);
        click(0, 4);
        QCOMPARE(sentences.count(), 1);
        QCOMPARE(sentences[0][0].value<SentenceRef>(), (SentenceRef{0, 4, 0}));
        QCOMPARE(m_view->currentPane(), 0);
    }

    /// What was clicked stays under the pointer; its counterparts come level with it as far as they can.
    void aClickMovesTheOtherPanesOnly()
    {
        m_view->setContents(sample::longStory(4, 60));
        connect(m_view.get(), &PanesView::stopActivated, m_view.get(), &PanesView::setCurrent);
        int beyond = 0; // counterparts that stand too near to their beginnings to come as far down
        for (const int notches : {0, 3, 9}) {
            wheel(m_view->pane(0), -notches);
            for (int i = 0; i < m_view->paneCount(); ++i) {
                ArticlePane *pane = m_view->pane(i);
                const int item =
                    pane->layout().itemAt(pane->scrollPlace() + 0.8 * pane->viewport()->height());
                int index = 0;
                while (pane->passageExtent(claim(index))->first <
                       pane->layout().items()[std::size_t(item)].y) {
                    ++index;
                }
                const double top = seenAt(pane, --index);
                QVERIFY(top >= 0 && top < pane->viewport()->height());
                const int place = pane->scrollPlace();
                clickOn(pane, passages(pane->layout(), claim(index)).front());
                QCOMPARE(m_view->current()->claim, index);
                QCOMPARE(pane->scrollPlace(), place);
                for (int other = 0; other < m_view->paneCount(); ++other) {
                    ArticlePane *counterpart = m_view->pane(other);
                    const double seen = seenAt(counterpart, index);
                    const bool reaches = counterpart->scrollPlace() > 0;
                    beyond += reaches ? 0 : 1;
                    QVERIFY2(reaches ? std::abs(seen - top) <= Near : seen <= top + Near,
                             qPrintable(u"%1 for %2"_s.arg(seen).arg(top)));
                }
            }
        }
        QVERIFY(beyond > 0);
        // A key brings all of them level again.
        m_view->setCurrentClaim(0);
        for (int i = 1; i < m_view->paneCount(); ++i) {
            QVERIFY(std::abs(seenAt(m_view->pane(i), 0) - seenAt(m_view->pane(0), 0)) <= Near);
        }
    }

    void aClickMovesNothingSideways()
    {
        m_view->resize(700, 500);
        m_view->setContents(sample::longStory(6, 12));
        connect(m_view.get(), &PanesView::stopActivated, m_view.get(), &PanesView::setCurrent);
        QTRY_VERIFY(m_view->horizontalScrollBar()->isVisible());
        ArticlePane *third = m_view->pane(2);
        m_view->horizontalScrollBar()->setValue(third->x() + 60 - m_view->viewport()->width());
        const int shown = m_view->horizontalScrollBar()->value();
        const Passage passage = passages(third->layout(), claim(0)).front();
        const int top = third->scrollPlace();
        clickOn(third, passage);
        QCOMPARE(m_view->current()->claim, 0);
        QCOMPARE(m_view->currentPane(), 2);
        QCOMPARE(m_view->horizontalScrollBar()->value(), shown);
        QCOMPARE(third->scrollPlace(), top);
    }

    void uniqueSentencesComeIntoView()
    {
        m_view->setContents(sample::longStory(3, 60));
        const PaneContent &content = m_view->pane(1)->content();
        int block = int(content.article->blocks.size()) - 10;
        while (content.sections[0].paragraphs[std::size_t(block)].marks.front().kind != MarkKind::Unique) {
            --block;
        }
        const Stop stop{StopKind::Unique, -1, {1, block, 0}, false};
        m_view->setCurrent(stop);
        const auto extent = m_view->pane(1)->passageExtent(stop);
        QVERIFY(extent);
        const double seen = extent->first - m_view->pane(1)->scrollPlace();
        QVERIFY(seen >= 0 && seen < m_view->pane(1)->viewport()->height());
        QVERIFY(m_view->pane(0)->scrollPlace() > 0); // the others come along
    }

    void articlesArriveWhileOneReads()
    {
        const std::vector<PaneContent> all = sample::longStory(4, 60);
        m_view->setContents({all[0], all[1]});
        m_view->focusPane(1);
        m_view->setCurrentClaim(9);
        ArticlePane *first = m_view->pane(0);
        const double seen = seenAt(first, 9);
        m_view->setContents({all[0], all[2], all[1], all[3]});
        QCOMPARE(m_view->paneCount(), 4);
        QCOMPARE(m_view->pane(0), first);
        QCOMPARE(m_view->currentPane(), 2); // the pane that was marked, at its new place
        QVERIFY(m_view->current());
        QVERIFY(std::abs(seenAt(first, 9) - seen) <= Near);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(std::abs(seenAt(m_view->pane(i), 9) - seenAt(first, 9)) <= Near);
        }
        m_view->setContents({});
        QCOMPARE(m_view->paneCount(), 0);
        QCOMPARE(m_view->currentPane(), -1);
    }

    void baseIsPicked()
    {
        QSignalSpy base(m_view.get(), &PanesView::basePicked);
        Q_EMIT m_view->pane(2)->basePicked();
        QCOMPARE(base.count(), 1);
        QCOMPARE(base[0][0].toInt(), 2);
    }

    void tabWalksOverThePanes()
    {
        m_view->focusPane(2); // has no folds
        QTest::keyClick(m_view->pane(2), Qt::Key_Tab);
        QTRY_VERIFY(m_view->pane(3)->hasFocus());
        QCOMPARE(m_view->currentPane(), 3);
    }

    void steppingIsQuick()
    {
        m_view->setContents(sample::longStory(5, 90));
        m_view->setCurrentClaim(0);
        int index = 0;
        QBENCHMARK
        {
            m_view->setCurrentClaim(++index % 30);
            (void)m_view->grab();
        }
    }

private:
    std::unique_ptr<PanesView> m_view;
};

QTEST_MAIN(TestPanesView)
#include "tst_panesview.moc"
