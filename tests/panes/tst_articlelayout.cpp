// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panesample.h"

#include "common/readingfont.h"
#include "panes/articlelayout.h"
#include "panes/articlepainter.h"
#include "panes/marktext.h"
#include "panes/passages.h"
#include "panes/sectiontext.h"

#include <QFontMetricsF>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 330;
constexpr double Everything = 1e6;

ArticleLayout layoutOf(const PaneContent &content, double width = Width)
{
    ArticleLayout layout{ReadingStyle(DefaultReadingSize)};
    layout.setWidth(width);
    layout.setContent(content);
    return layout;
}

int itemWith(const ArticleLayout &layout, const QString &words)
{
    for (int i = 0; i < int(layout.items().size()); ++i) {
        if (layout.items()[std::size_t(i)].text.contains(words)) {
            return i;
        }
    }
    return -1;
}

int setItems(const ArticleLayout &layout)
{
    return int(
        std::ranges::count_if(layout.items(), [](const LayoutItem &item) { return item.layout != nullptr; }));
}

} // namespace

class TestArticleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asidesAreFoldedAndNotLost()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        QCOMPARE(itemWith(layout, u"Ferry fares"_s), -1);
        const int fold = itemWith(layout, u"hidden"_s);
        QVERIFY(fold >= 0);
        const LayoutItem &item = layout.items()[std::size_t(fold)];
        QCOMPARE(item.kind, LayoutItem::Kind::Fold);
        QVERIFY(item.text.startsWith(u"2 related link"_s));
        QVERIFY(item.text.contains(u"1 site notice"_s));

        const int section = item.section;
        layout.setFolded(section, false);
        for (const QString &text :
             {u"Ferry fares to rise in June"_s, u"What a girder does"_s, u"Subscribe"_s}) {
            QVERIFY(itemWith(layout, text) > fold);
        }
        QCOMPARE(itemWith(layout, u"hidden"_s), -1);
        layout.setFolded(section, true);
        QCOMPARE(itemWith(layout, u"Ferry fares"_s), -1);
    }

    void everyBlockIsShownOnceAllIsOpen()
    {
        for (const PaneContent &content : sample::bridge()) {
            ArticleLayout layout = layoutOf(content);
            for (int s = 0; s < int(content.sections.size()); ++s) {
                layout.setFolded(s, false);
            }
            for (int block = 0; block < int(content.article->blocks.size()); ++block) {
                const int item = layout.itemOfBlock(block);
                QVERIFY(item >= 0);
                QVERIFY(layout.items()[std::size_t(item)].text.endsWith(
                    content.article->blocks[std::size_t(block)].text));
            }
        }
    }

    void commentsAreThreaded()
    {
        const ArticleLayout layout = layoutOf(sample::bridge()[3]);
        const LayoutItem &top = layout.items()[std::size_t(itemWith(layout, u"They said the same"_s))];
        const LayoutItem &reply = layout.items()[std::size_t(itemWith(layout, u"And the time before"_s))];
        const LayoutItem &deeper = layout.items()[std::size_t(itemWith(layout, u"asked back’"_s))];
        QVERIFY(top.x < reply.x && reply.x < deeper.x);
        QVERIFY(top.text.startsWith(u"quaywatcher\u2028"_s));
        QVERIFY(reply.text.startsWith(u"ferryman \u21a9 quaywatcher\u2028"_s));
        QVERIFY(deeper.text.startsWith(u"lamplighter \u21a9 ferryman\u2028"_s));
    }

    void paragraphsOfOneCommentCountOnce()
    {
        sample::PaneBuilder builder(0, u"A"_s, {});
        builder.comment(u"ana"_s, 0, u"First paragraph."_s)
            .comment(u"ana"_s, 0, u"Second paragraph."_s)
            .comment(u"ben"_s, 1, u"Reply."_s)
            .comment(u"ana"_s, 0, u"Another comment."_s);
        const PaneContent content = builder.build();
        QVERIFY(commentsText(content.sections[0], *content.article).startsWith(u"3 "_s));
        QCOMPARE(commentHead(content.sections[0], *content.article, 1), CommentHead());
        QCOMPARE(commentHead(content.sections[0], *content.article, 2), (CommentHead{u"ben"_s, u"ana"_s}));
    }

    void marksCoverTheirWords()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        const int index = itemWith(layout, u"40-centimetre"_s);
        const LayoutItem &item = layout.items()[std::size_t(index)];
        const auto conflict = std::ranges::find(layout.marks(item), MarkKind::Conflict, &Mark::kind);
        QVERIFY(conflict != layout.marks(item).end());
        QCOMPARE(conflict->range.of(item.text), QStringView(u"40-centimetre"));

        const QList<QRectF> rects = layout.rects(index, item.shown(conflict->range));
        QCOMPARE(rects.size(), 1);
        const QFontMetricsF metrics(readingFont());
        QVERIFY(std::abs(rects[0].width() - metrics.horizontalAdvance(u"40-centimetre"_s)) < 2);
        // The middle of the rectangle is in the middle of the words.
        const qsizetype middle = layout.positionAt(rects[0].center()) - item.documentStart;
        QVERIFY(conflict->range.contains(middle));
        QVERIFY(rects[0].left() >= item.x && rects[0].right() <= item.x + layout.textWidth());
    }

    void sentencesCoverTheirLines()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        const int index = itemWith(layout, u"Ferries will run"_s);
        const LayoutItem &item = layout.items()[std::size_t(index)];
        const Mark &first = layout.marks(item)[0];
        const Mark &second = layout.marks(item)[1];
        const QList<QRectF> before = layout.rects(index, item.shown(first.range));
        const QList<QRectF> after = layout.rects(index, item.shown(second.range));
        QVERIFY(before.size() >= 2 && after.size() >= 2);
        for (const QRectF &a : before) {
            for (const QRectF &b : after) {
                QVERIFY(!a.intersects(b));
            }
        }
        // They meet on one line, with the space between them left free.
        QCOMPARE(before.last().top(), after.first().top());
        QVERIFY(before.last().right() < after.first().left());
    }

    void outlineIsOneFigure()
    {
        const QList<QRectF> lines{{10, 1, 200, 20}, {10, 23, 150, 20}, {10, 45, 80, 20}};
        const QPainterPath path = outline(lines);
        QCOMPARE(path.toSubpathPolygons().size(), 1);
        for (const QRectF &line : lines) {
            QVERIFY(path.contains(line));
        }
        QVERIFY(!path.contains(QPointF(180, 60)));
    }

    void onlyWhatIsAskedForIsSet()
    {
        ArticleLayout layout = layoutOf(sample::longStory(1, 200)[0]);
        QCOMPARE(setItems(layout), 0);
        (void)layout.ensure(0, 600, 0);
        QVERIFY(setItems(layout) > 3);
        QVERIFY(setItems(layout) < 20);
    }

    void estimatesAreNear()
    {
        ArticleLayout layout = layoutOf(sample::longStory(1, 60)[0]);
        const double guess = layout.height();
        (void)layout.ensure(0, Everything, 0);
        QVERIFY2(std::abs(layout.height() - guess) < 0.12 * layout.height(),
                 qPrintable(u"%1 %2"_s.arg(guess).arg(layout.height())));
    }

    void whatIsSeenStaysWhenHeightsBecomeKnown()
    {
        ArticleLayout layout = layoutOf(sample::longStory(1, 60)[0]);
        const int anchor = 30;
        (void)layout.ensureItem(anchor);
        const double before = layout.items()[anchor].y;
        const double top = before - 500;
        const double shift = layout.ensure(top, top + 600, anchor);
        QCOMPARE(layout.items()[anchor].y - before, shift);
    }

    void linesStayWhereTheTextStays()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        (void)layout.ensure(0, Everything, 0);
        const int all = setItems(layout);
        PaneContent changed = sample::bridge()[0];
        for (PaneSection &section : changed.sections) {
            for (PaneParagraph &paragraph : section.paragraphs) {
                paragraph.marks.clear();
            }
        }
        layout.setContent(changed);
        QCOMPARE(setItems(layout), all);
        QVERIFY(layout.marks(layout.items()[2]).empty());
        layout.setFolded(1, false);
        QCOMPARE(setItems(layout), all - 1); // the fold's own words change
    }

    void shownTextGoesRoundTrip()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[3]);
        (void)layout.ensure(0, Everything, 0);
        const QString all = layout.shownText(0, layout.shownLength());
        QCOMPARE(all.size(), layout.shownLength());
        QVERIFY(all.contains(u"ferryman \u21a9 quaywatcher\nAnd the time before.\n"_s));
        for (qsizetype i = 0; i < all.size(); i += 7) {
            QCOMPARE(layout.shownText(i, i + 1), all.mid(i, 1));
            const QRectF caret = layout.caretRect(i);
            const qsizetype back = layout.positionAt({caret.left() + 0.1, caret.center().y()});
            // The end of a line and the beginning of the next are one place with two carets.
            QVERIFY(std::abs(back - i) <= 1);
        }
    }

    void rightToLeftTextStandsRight()
    {
        sample::PaneBuilder builder(0, u"A"_s, {});
        builder.paragraph({{u"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd."_s, -1, 1}});
        ArticleLayout layout = layoutOf(builder.build());
        const QList<QRectF> rects = layout.rects(0, {0, 4});
        QCOMPARE(rects.size(), 1);
        QVERIFY(rects[0].width() > 5);
        QVERIFY(rects[0].right() > layout.textWidth() * 0.8);
    }

    void marksAreSaidInWords()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        const int item = itemWith(layout, u"40-centimetre"_s);
        const qsizetype place = layout.items()[std::size_t(item)].text.indexOf(u"40-"_s);
        QVERIFY(marksText(layout, item, place).contains(u"Other outlets"_s));
        QVERIFY(marksText(layout, item, place).contains(u"4"_s));
        QVERIFY(marksText(layout, itemWith(layout, u"By Ines"_s), 1).isEmpty());
        QVERIFY(marksText(layout, itemWith(layout, u"Shop owners"_s), 1).contains(u"no other"_s));
    }

    void stopsAreFoundByPlace()
    {
        ArticleLayout layout = layoutOf(sample::bridge()[0]);
        const int quotation = itemWith(layout, u"We will not reopen"_s);
        QCOMPARE(stopAt(layout, quotation, 3)->claim, 1);
        QCOMPARE(stopAt(layout, itemWith(layout, u"Shop owners"_s), 3)->kind, StopKind::Unique);
        QCOMPARE(stopAt(layout, itemWith(layout, u"Who signed"_s), 3)->kind, StopKind::Comment);
        QVERIFY(!stopAt(layout, itemWith(layout, u"By Ines"_s), 3));
        const std::vector<Passage> found = passages(layout, *stopAt(layout, quotation, 3));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].item, quotation);
    }

    void emptyArticlesAreBorne()
    {
        PaneContent content;
        content.article = std::make_shared<const Article>();
        ArticleLayout layout = layoutOf(content);
        QCOMPARE(layout.height(), 0.0);
        QCOMPARE(layout.ensure(0, 100, 0), 0.0);
        QCOMPARE(layout.positionAt({5, 5}), 0);
        QCOMPARE(layout.shownText(0, 10), QString());
    }
};

QTEST_MAIN(TestArticleLayout)
#include "tst_articlelayout.moc"
