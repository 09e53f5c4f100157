// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesample.h"

#include "common/highlightpalette.h"
#include "common/theme.h"
#include "panes/articlepane.h"
#include "panes/marktext.h"
#include "panes/overviewstrip.h"
#include "panes/panehead.h"
#include "panes/passages.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

int itemWith(const ArticlePane &pane, const QString &words)
{
    const auto &items = pane.layout().items();
    for (int i = 0; i < int(items.size()); ++i) {
        if (items[std::size_t(i)].text.contains(words)) {
            return i;
        }
    }
    return -1;
}

/// The middle of the first of @p words on the pane's viewport.
QPoint placeOf(ArticlePane &pane, const QString &words)
{
    const int item = itemWith(pane, words);
    const QString &text = pane.layout().items()[std::size_t(item)].text;
    const QList<QRectF> rects = pane.layout().rects(item, {text.indexOf(words), words.size()});
    return (rects.first().center() - QPointF(0, pane.scrollPlace())).toPoint();
}

void wheel(ArticlePane &pane, int notches)
{
    QWheelEvent event(QPointF(50, 50), pane.viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120 * notches},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(pane.viewport(), &event);
}

} // namespace

class TestArticlePane : public QObject
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
        m_pane = std::make_unique<ArticlePane>();
        m_pane->resize(340, 500);
        m_pane->setContent(sample::bridge()[0]);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
    }

    void cleanup() { m_pane.reset(); }

    void marksArePainted()
    {
        m_pane->resize(340, 900); // all of it
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        const QImage image = m_pane->viewport()->grab().toImage();
        const auto below = [&](const QString &words, int dy) {
            return image.pixelColor(placeOf(*m_pane, words) + QPoint(0, dy));
        };
        const auto inLine = [&](const QString &words, const QColor &color) {
            const QPoint place = placeOf(*m_pane, words);
            for (int y = place.y() - 12; y <= place.y() + 12; ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == color) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(inLine(u"LINDEN BAY"_s, colors.sharedFill(4)));
        QVERIFY(inLine(u"40-centimetre"_s, colors.conflictFill));
        QVERIFY(inLine(u"40-centimetre"_s, colors.conflictLine));
        QVERIFY(inLine(u"every weld"_s, colors.reworded));
        QVERIFY(inLine(u"Shop owners"_s, colors.unique));
        QVERIFY(!inLine(u"Shop owners"_s, colors.sharedFill(4)));
        QVERIFY(below(u"By Ines"_s, -14) == colors.page);
    }

    void verdictsStandInTheMargin()
    {
        m_pane->resize(340, 900);
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        const auto marginHas = [&](const QColor &color) {
            const QImage image = m_pane->viewport()->grab().toImage();
            const int left = int(ReadingStyle::LeftMargin + m_pane->layout().textWidth()) + 1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = left; x < left + int(ReadingStyle::RightMargin) - 1; ++x) {
                    if (image.pixelColor(x, y) == color) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(!marginHas(colors.warning));
        m_pane->setReviews([](const Stop &stop) {
            return StopReview{.reviewed = false, .flagged = stop.kind == StopKind::Claim && stop.claim == 1};
        });
        QVERIFY(marginHas(colors.warning));
        const Passage passage = passages(m_pane->layout(), Stop{StopKind::Claim, 1, {}, false}).front();
        const QString spoken = marksText(m_pane->layout(), passage.item, passage.range, 1);
        QVERIFY2(spoken.endsWith(u"Flagged."_s), qPrintable(spoken));
    }

    void currentClaimIsOutlined()
    {
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        const QPoint left(int(ReadingStyle::LeftMargin) - 3, placeOf(*m_pane, u"We will not"_s).y());
        QVERIFY(m_pane->viewport()->grab().toImage().pixelColor(left) != colors.current);
        m_pane->setCurrent(Stop{StopKind::Claim, 1, {}, false});
        QCOMPARE(m_pane->viewport()->grab().toImage().pixelColor(left), colors.current);
        m_pane->setCurrent({});
        QVERIFY(m_pane->viewport()->grab().toImage().pixelColor(left) != colors.current);
    }

    void focusIsSeen()
    {
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        QTRY_VERIFY(m_pane->hasFocus());
        QCOMPARE(m_pane->viewport()->grab().toImage().pixelColor(1, 250), colors.current);
    }

    void foldsOpenByKey()
    {
        const int aside = 1;
        QVERIFY(m_pane->isFolded(aside));
        QTest::keyClick(m_pane.get(), Qt::Key_End); // the fold comes into view
        QTest::keyClick(m_pane.get(), Qt::Key_Tab); // and has the focus
        QTest::keyClick(m_pane.get(), Qt::Key_Return);
        QVERIFY(!m_pane->isFolded(aside));
        QVERIFY(itemWith(*m_pane, u"Ferry fares"_s) > 0);
        QTest::keyClick(m_pane.get(), Qt::Key_Return);
        QVERIFY(m_pane->isFolded(aside));
        QTest::keyClick(m_pane.get(), Qt::Key_Tab); // the comments' head
        QTest::keyClick(m_pane.get(), Qt::Key_Return);
        QVERIFY(m_pane->isFolded(2));
    }

    void foldsOpenByClick()
    {
        m_pane->setScrollPlace(m_pane->endPlace());
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, placeOf(*m_pane, u"hidden"_s));
        QVERIFY(!m_pane->isFolded(1));
    }

    void aHiddenCurrentPassageOpensItsFold()
    {
        m_pane->setFolded(2, true);
        const int block = int(m_pane->content().article->blocks.size()) - 1;
        m_pane->setCurrent(Stop{StopKind::Comment, -1, {0, block, 0}, false});
        QVERIFY(!m_pane->isFolded(2));
    }

    void sentencesAnswerToClicks()
    {
        QSignalSpy sentence(m_pane.get(), &ArticlePane::sentenceActivated);
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, placeOf(*m_pane, u"will not reopen"_s));
        QCOMPARE(sentence.count(), 1);
        QCOMPARE(sentence[0][1].toInt(), 1);
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, placeOf(*m_pane, u"Shop owners"_s));
        QCOMPARE(sentence.count(), 2);
        QCOMPARE(sentence[1][1].toInt(), -1);
        QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {}, placeOf(*m_pane, u"By Ines"_s));
        QCOMPARE(sentence.count(), 2);
    }

    void textIsSelectedByMouse()
    {
        const QPoint from = placeOf(*m_pane, u"Engineers"_s) - QPoint(70, 0);
        const QPoint to = placeOf(*m_pane, u"crack found"_s) + QPoint(100, 0);
        QSignalSpy sentence(m_pane.get(), &ArticlePane::sentenceActivated);
        QTest::mousePress(m_pane->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, m_pane->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane->viewport(), &move);
        QTest::mouseRelease(m_pane->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_pane->selectedText(), u"Engineers close harbour bridge after crack found"_s);
        QCOMPARE(sentence.count(), 0);
        QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Engineers close harbour bridge after crack found"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QVERIFY(m_pane->selectedText().isEmpty());
    }

    void textIsSelectedByKeys()
    {
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(m_pane.get(), Qt::Key_Right, Qt::ShiftModifier);
        }
        QCOMPARE(m_pane->selectedText(), u"Engineers"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"Engineer"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_pane->selectedText().contains(u"harbour"_s));
        QTest::keyClick(m_pane.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(m_pane->selectedText().endsWith(u"inspection?"_s));
        QTest::keyClick(m_pane.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_pane->selectedText().startsWith(u"Engineers close"_s));
        QVERIFY(m_pane->selectedText().contains(u"48,000 vehicles"_s));
    }

    void rightToLeftTextIsSelectedByKeys()
    {
        m_pane->setContent(sample::PaneBuilder(0, u"صدى الميناء"_s, {})
                               .paragraph({{.text = u"عادت العبّارة ومعها 84 راكبا."_s}})
                               .build());
        // The text goes on towards the left: a shadda is one with its letter.
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_pane.get(), Qt::Key_Left, Qt::ShiftModifier);
        }
        QCOMPARE(m_pane->selectedText(), u"عادت"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"عاد"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"عادت العبّارة ومعها 84 راكبا."_s);
        // Figures run against the words around them, and have their place among them all the same.
        const QRectF figure = m_pane->layout().rects(0, {20, 2}).first();
        const QRectF before = m_pane->layout().rects(0, {14, 5}).first();
        const QRectF behind = m_pane->layout().rects(0, {23, 5}).first();
        const QRectF eight = m_pane->layout().rects(0, {20, 1}).first();
        const QRectF four = m_pane->layout().rects(0, {21, 1}).first();
        QVERIFY(eight.width() > 3 && qAbs(eight.right() - four.left()) < 1);
        QVERIFY(qAbs(figure.left() - eight.left()) < 1 && qAbs(figure.right() - four.right()) < 1);
        QVERIFY(behind.right() <= figure.left() && figure.right() <= before.left());
        // Lines begin at the right edge.
        const QRectF first = m_pane->layout().rects(0, {0, 4}).first();
        QVERIFY(first.right() > m_pane->layout().textWidth() * 0.9);
    }

    void wordsAreSelectedByDoubleClick()
    {
        QTest::mouseDClick(m_pane->viewport(), Qt::LeftButton, {}, placeOf(*m_pane, u"harbour"_s));
        QCOMPARE(m_pane->selectedText(), u"harbour"_s);
    }

    void keysScroll()
    {
        m_pane->setContent(sample::longStory(1, 60)[0]);
        QSignalSpy scrolled(m_pane.get(), &ArticlePane::scrolled);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(m_pane.get(), key);
            return m_pane->scrollPlace();
        };
        const int line = press(Qt::Key_Down);
        QVERIFY(line > 10 && line < 40);
        QCOMPARE(press(Qt::Key_Up), 0);
        const int page = press(Qt::Key_PageDown);
        QVERIFY(page > 300 && page < m_pane->viewport()->height());
        const int end = press(Qt::Key_End);
        QCOMPARE(end, m_pane->endPlace());
        QCOMPARE(press(Qt::Key_Down), end); // the reader's scrolling ends with the text
        QVERIFY(press(Qt::Key_PageUp) < end);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(scrolled.count(), 6);
    }

    void programScrollingIsSilent()
    {
        QSignalSpy scrolled(m_pane.get(), &ArticlePane::scrolled);
        QSignalSpy places(m_pane.get(), &ArticlePane::placesChanged);
        m_pane->setScrollPlace(120);
        QCOMPARE(m_pane->scrollPlace(), 120);
        QCOMPARE(scrolled.count(), 0);
        QVERIFY(places.count() > 0);
    }

    void scrollingUpThroughUnknownTextIsSteady()
    {
        m_pane->setContent(sample::longStory(1, 90)[0]);
        m_pane->setScrollPlace(6000);
        for (int step = 0; step < 20; ++step) {
            m_pane->settle();
            const int seen = m_pane->layout().itemAt(m_pane->scrollPlace() + 100);
            const double before = m_pane->layout().items()[std::size_t(seen)].y - m_pane->scrollPlace();
            const int place = m_pane->scrollPlace();
            wheel(*m_pane, 1);
            const double after = m_pane->layout().items()[std::size_t(seen)].y - m_pane->scrollPlace();
            QVERIFY(m_pane->scrollPlace() != place);
            QCOMPARE(after - before, 3 * m_pane->layout().style().of(Role::Body).lineHeight);
        }
    }

    void placeIsKeptWhenTheMarksChange()
    {
        m_pane->setContent(sample::longStory(1, 60)[0]);
        m_pane->setScrollPlace(700);
        const int place = m_pane->scrollPlace();
        m_pane->setContent(sample::longStory(2, 60)[0]);
        QCOMPARE(m_pane->scrollPlace(), place);
        m_pane->setContent(sample::bridge()[1]);
        QCOMPARE(m_pane->scrollPlace(), 0);
    }

    void placeIsKeptWhenTheWidthChanges()
    {
        m_pane->setContent(sample::longStory(1, 60)[0]);
        m_pane->setScrollPlace(2000);
        const int item = m_pane->layout().itemAt(m_pane->scrollPlace());
        m_pane->resize(500, 500);
        QTRY_COMPARE(m_pane->layout().itemAt(m_pane->scrollPlace()), item);
    }

    void stripLeadsToItsPlace()
    {
        m_pane->setContent(sample::longStory(1, 60)[0]);
        m_pane->settle();
        auto *strip = m_pane->findChild<OverviewStrip *>();
        QVERIFY(strip);
        QCOMPARE(strip->geometry().right(), m_pane->rect().right());
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(6, strip->height() / 2));
        const double middle = m_pane->scrollPlace() + m_pane->viewport()->height() / 2.0;
        QVERIFY(std::abs(middle / m_pane->layout().height() - 0.5) < 0.05);
    }

    void stripShowsTheMarks()
    {
        const HighlightPalette &colors = highlightPalette(ColorMode::Light);
        auto *strip = m_pane->findChild<OverviewStrip *>();
        m_pane->setCurrent(Stop{StopKind::Claim, 1, {}, false});
        const auto colorAt = [&](const QString &words) {
            const int item = itemWith(*m_pane, words);
            const auto [top, bottom] = m_pane->layout().extent(item, {0, 5});
            const QRectF mark = strip->markRect(top, bottom);
            return strip->grab().toImage().pixelColor(QPoint(3, int(mark.top()) + 1));
        };
        QCOMPARE(colorAt(u"Shop owners"_s), colors.unique);
        QCOMPARE(colorAt(u"We will not"_s), colors.current);
        QCOMPARE(colorAt(u"LINDEN BAY"_s), colors.sharedFill(4));
    }

    void headTellsTheArticle()
    {
        auto *head = m_pane->findChild<PaneHead *>();
        m_pane->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(head->details().startsWith(u"12 May 2026"_s));
        QVERIFY(head->details().endsWith(u"base"_s));
        QCOMPARE(head->grab().toImage().pixelColor(50, 1), highlightPalette(ColorMode::Light).outlet(0));
        QSignalSpy base(m_pane.get(), &ArticlePane::basePicked);
        QTest::mouseDClick(head, Qt::LeftButton);
        QCOMPARE(base.count(), 1);
    }

    void datesAreWrittenForReaders()
    {
        QCOMPARE(shortDate(u"2026-05-12T08:30:00Z"_s, QLocale(u"de"_s)), u"12 Mai 2026"_s);
        QCOMPARE(shortDate(u"in spring"_s, QLocale::c()), u"in spring"_s);
    }

    void menuOffersWhatOthersAdd()
    {
        QMenu *menu = nullptr;
        int claim = -2;
        connect(m_pane.get(), &ArticlePane::menuOpening, this, [&](QMenu *opening, SentenceRef, int at) {
            menu = opening;
            claim = at;
            menu->addAction(u"Flag"_s);
        });
        const QPoint place = placeOf(*m_pane, u"will not reopen"_s);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_pane->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_pane->viewport(), &event);
        QVERIFY(menu);
        QCOMPARE(claim, 1);
        QCOMPARE(menu->actions().last()->text(), u"Flag"_s);
        QVERIFY(menu->isVisible());
        menu->close();
    }

    void darkColoursComeLive()
    {
        (void)Theme::instance();
        QApplication::setPalette(windowPalette(ColorMode::Dark));
        QTRY_COMPARE(m_pane->viewport()->grab().toImage().pixelColor(m_pane->viewport()->width() - 5, 5),
                     highlightPalette(ColorMode::Dark).page);
        QApplication::setPalette(windowPalette(ColorMode::Light));
        QTRY_COMPARE(m_pane->viewport()->grab().toImage().pixelColor(m_pane->viewport()->width() - 5, 5),
                     highlightPalette(ColorMode::Light).page);
    }

    void textIsSpoken()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_pane.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Document);
        QCOMPARE(face->text(QAccessible::Name), u"Coast Daily"_s);
        QVERIFY(face->state().readOnly);
        QAccessibleTextInterface *text = face->textInterface();
        QVERIFY(text);
        const QString all = text->text(0, text->characterCount());
        QVERIFY(all.startsWith(u"Engineers close"_s));

        m_pane->setCurrent(Stop{StopKind::Claim, 1, {}, false});
        QCOMPARE(text->cursorPosition(), all.indexOf(u"“We will not"_s));
        QVERIFY(face->text(QAccessible::Description).contains(u"reworded"_s));
        const int word = int(all.indexOf(u"looked at"_s));
        int start = 0;
        int end = 0;
        const QString attributes = text->attributes(word, &start, &end);
        QVERIFY(attributes.contains(u"shared-by:3"_s));
        QVERIFY(attributes.contains(u"underline"_s));
        QCOMPARE(all.mid(start, end - start), u"every weld has been looked at"_s);

        const QRect place = text->characterRect(word);
        QVERIFY(!place.isEmpty());
        QVERIFY(std::abs(text->offsetAtPoint(place.center()) - word) <= 1);
        text->setSelection(0, word, word + 6);
        QCOMPARE(m_pane->selectedText(), u"looked"_s);
        QCOMPARE(text->selectionCount(), 1);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
        text->setCursorPosition(int(all.size()));
        const QRect shown(m_pane->viewport()->mapToGlobal(QPoint()), m_pane->viewport()->size());
        QVERIFY(shown.contains(text->characterRect(int(all.size()) - 1)));
        QCOMPARE(text->offsetAtPoint(QPoint(-5, -5)), -1);
    }

    void textGrows()
    {
        const double before = m_pane->layout().height();
        m_pane->setReadingSize(22);
        m_pane->settle();
        QVERIFY(m_pane->layout().height() > 2 * before);
    }

private:
    std::unique_ptr<ArticlePane> m_pane;
};

QTEST_MAIN(TestArticlePane)
#include "tst_articlepane.moc"
