// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layoutreport.h"

#include "items/stops.h"
#include "report/pagebuilder.h"
#include "report/paragraph.h"
#include "storymaker.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <thread>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

ReportOptions optionsFor(ReportParts parts)
{
    ReportOptions options;
    options.parts = parts;
    options.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 5), QTimeZone::UTC);
    return options;
}

Report layout(const StoryPtr &story, const ReportOptions &options)
{
    const std::array<StoryPtr, 1> stories{story};
    return layoutReport(stories, {}, options);
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s);
    return text.remove(spaces);
}

/// What is wrong with a page; empty where nothing is.
QString flaw(const Page &page)
{
    const QRectF paper(QPointF(0, 0), page.size);
    const QRectF inside = paper.adjusted(PageMargin - 1, PageMargin - 1, 1 - PageMargin, 1 - PageMargin);
    for (const TextItem &text : page.texts) {
        if (!inside.contains(text.rect)) {
            return u"outside the margins: "_s + text.text;
        }
    }
    for (const RectItem &rect : page.rects) {
        if (!inside.contains(rect.rect)) {
            return u"a mark outside the margins: %1 %2 %3 %4"_s.arg(rect.rect.left())
                .arg(rect.rect.top())
                .arg(rect.rect.width())
                .arg(rect.rect.height());
        }
    }
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        const QRectF box = page.texts[i].rect.adjusted(0.05, 0.05, -0.05, -0.05);
        for (std::size_t other = i + 1; other < page.texts.size(); ++other) {
            if (box.intersects(page.texts[other].rect)) {
                return u"one on the other: %1 | %2"_s.arg(page.texts[i].text, page.texts[other].text);
            }
        }
    }
    return {};
}

using BlockPlace = std::pair<int, int>; // article, block

/// The text of each block as the pages show it, white space aside; once for each time it is printed.
std::map<BlockPlace, QStringList> printedBlocks(const Report &report)
{
    std::map<BlockPlace, QStringList> printed;
    for (const Page &page : report.pages) {
        for (const TextItem &text : page.texts) {
            if (text.place.block < 0) {
                continue;
            }
            QStringList &times = printed[{text.place.article, text.place.block}];
            if (text.place.start == 0) {
                times.append(QString());
            }
            if (!times.isEmpty()) {
                times.back() += withoutSpaces(text.text);
            }
        }
    }
    return printed;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Holds for one test function each.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stories_data()
    {
        QTest::addColumn<int>("outlets");
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<int>("paper");
        QTest::addColumn<double>("textSize");
        const auto landscape = int(PaperOrientation::Landscape);
        const auto portrait = int(PaperOrientation::Portrait);
        const auto a4 = int(PaperSize::A4);
        const double usual = DefaultTextSize;
        for (const int outlets : {1, 2, 3, 4, 5, 8, 9, 13, 30}) {
            QTest::addRow("%d outlets", outlets) << outlets << 12 << 60 << landscape << a4 << usual;
        }
        QTest::newRow("portrait") << 5 << 12 << 60 << portrait << a4 << usual;
        QTest::newRow("A3") << 8 << 30 << 60 << landscape << int(PaperSize::A3) << usual;
        QTest::newRow("Letter, portrait") << 8 << 12 << 60 << portrait << int(PaperSize::Letter) << usual;
        QTest::newRow("Legal") << 6 << 12 << 60 << landscape << int(PaperSize::Legal) << usual;
        QTest::newRow("small type") << 4 << 12 << 60 << landscape << a4 << SmallestTextSize;
        QTest::newRow("large type") << 4 << 8 << 60 << landscape << a4 << 16.0;
        QTest::newRow("largest type, long paragraphs") << 3 << 4 << 300 << portrait << a4 << LargestTextSize;
        QTest::newRow("paragraphs longer than a page") << 4 << 6 << 3000 << landscape << a4 << usual;
    }

    void stories()
    {
        QFETCH(int, outlets);
        QFETCH(int, paragraphs);
        QFETCH(int, words);
        QFETCH(int, orientation);
        QFETCH(int, paper);
        QFETCH(double, textSize);
        for (std::uint32_t seed = 1; seed <= 3; ++seed) {
            const StoryPtr story = StoryMaker(seed).make(
                {.outlets = outlets, .paragraphs = paragraphs, .mostWords = words, .comments = 4});
            ReportOptions options = optionsFor(AllReportParts);
            options.orientation = PaperOrientation(orientation);
            options.paper = PaperSize(paper);
            options.textSize = textSize;
            const Report report = layout(story, options);
            QVERIFY(report.pages.size() >= 3);
            for (std::size_t i = 0; i < report.pages.size(); ++i) {
                const QString wrong = flaw(report.pages[i]);
                QVERIFY2(wrong.isEmpty(), qPrintable(u"page %1: %2"_s.arg(i + 1).arg(wrong)));
            }
            verifyRows(story, options);
        }
    }

    void oddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << u"Closed"_s;
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("a word longer than a page") << u"Brückensperrung"_s.repeated(2000);
        QTest::newRow("right to left") << u"أغلق الجسر صباح الثلاثاء بعد العثور على صدع "_s.repeated(40);
        QTest::newRow("overrides") << u"\u202eone two \u2066three "_s.repeated(100);
        QTest::newRow("emoji") << u"🚢🌉👩‍🔧🇳🇴 "_s.repeated(100);
        QTest::newRow("combining marks") << u"e\u0301\u0323\u0302 o\u0308\u0304\u0328"_s.repeated(200);
        QTest::newRow("address") << u"https://example.org/"_s +
                                        u"a/very/long/path?with=values&"_s.repeated(60);
        QTest::newRow("control characters") << u"a\u0002b\u2029c\u007f "_s.repeated(100);
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u" word "_s + QChar(0xdea2);
    }

    void oddTexts()
    {
        QFETCH(QString, text);
        const StoryPtr story = storyOf({{text, u"A plain paragraph."_s}, {u"Another one."_s, text}, {text}});
        const ReportOptions options = optionsFor(AllReportParts);
        for (const Page &page : layout(story, options).pages) {
            const QString wrong = flaw(page);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        verifyRows(story, options);
    }

    void fortyThousandWords()
    {
        const QString paragraph = u"The ferries run every ten minutes until the bridge opens. "_s.repeated(8);
        const StoryPtr story = storyOf({std::vector<QString>(500, paragraph), {u"One word."_s}});
        const ReportOptions options = optionsFor(ReportPart::Rows);
        verifyRows(story, options);
    }

    /// 500 claims of 30 outlets, all parts: as many pages as their words take and not many more.
    void manyClaimsOfManyOutlets()
    {
        const StoryPtr story =
            StoryMaker(17).make({.outlets = 30, .paragraphs = 620, .mostWords = 24, .comments = 1});
        QVERIFY(story->comparison.claims.size() >= 500);
        ReportOptions options = optionsFor(ReportPart::Matrix);
        options.parts |= {ReportPart::Summary, ReportPart::NotFound, ReportPart::Conflicts};
        const Report report = layout(story, options);
        for (const Page &page : report.pages) {
            for (const TextItem &text : page.texts) {
                QVERIFY(text.rect.right() <= page.size.width() - PageMargin + 0.5);
                QVERIFY(text.rect.bottom() <= page.size.height() - PageMargin + 0.5);
            }
        }
        // A row of the matrix takes 2 lines of some 45 a page, in 3 groups; not found is up to 29 lists.
        QVERIFY2(report.pages.size() > 50 && report.pages.size() < 600,
                 qPrintable(QString::number(report.pages.size())));
        options.parts = ReportPart::Summary;
        QCOMPARE(layout(story, options).pages.size(), std::size_t(1));
    }

    void numbersItsPages()
    {
        const Report report = layout(StoryMaker(5).make({}), optionsFor(AllReportParts));
        const auto count = report.pages.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString wanted = u"%1 / %2"_s.arg(i + 1).arg(count);
            QCOMPARE(report.pages[i].texts.back().text, wanted);
        }
    }

    void isTheSameEachTime()
    {
        const StoryPtr story = StoryMaker(7).make({.outlets = 9});
        const ReportOptions options = optionsFor(AllReportParts);
        const Report first = layout(story, options);
        Report inThread;
        std::jthread([&] { inThread = layout(story, options); }).join();
        QCOMPARE(first, layout(story, options));
        QCOMPARE(first, inThread);
    }

    void printsTheChosenOutletsBaseFirst()
    {
        const StoryPtr story = StoryMaker(3).make({.outlets = 5});
        ReportOptions options = optionsFor(ReportPart::Rows);
        options.outlets = {4, 2, 99, -1, 4};
        const QStringList heads = columnHeads(layout(story, options).pages.front());
        QCOMPARE(heads, QStringList({u"★ Outlet 1 of the Bay"_s, u"Outlet 5 of the Bay"_s,
                                     u"Outlet 3 of the Bay"_s}));
    }

    void tellsOfTheSelectedClaimsAlone()
    {
        const StoryPtr story = StoryMaker(9).make({.outlets = 4, .paragraphs = 12});
        ReportOptions options = optionsFor(partsOf(ReportPreset::SelectedClaims));
        options.claims = {1, 4};
        std::set<int> numbered;
        std::set<BlockPlace> passages;
        for (const Page &page : layout(story, options).pages) {
            for (const AnchorItem &item : page.anchors) {
                if (item.anchor.kind == AnchorKind::Claim) {
                    numbered.insert(item.anchor.index);
                } else if (item.anchor.kind == AnchorKind::Passage) {
                    passages.insert({item.anchor.index, item.anchor.within});
                }
            }
        }
        QCOMPARE(numbered, std::set<int>({1, 4}));
        std::set<BlockPlace> wanted;
        for (const Row &row : story->comparison.rows) {
            const bool holdsOne = std::ranges::any_of(options.claims, [&](int claim) {
                const SentenceRef first = story->comparison.claims[std::size_t(claim)].members.front();
                return std::ranges::contains(row.cells[std::size_t(first.article)], first.block);
            });
            for (int article = 0; holdsOne && article < int(row.cells.size()); ++article) {
                for (const int block : row.cells[std::size_t(article)]) {
                    wanted.insert({article, block});
                }
            }
        }
        QCOMPARE(passages, wanted);
    }

    void listsTheClaimsThatAreMerelyReviewed()
    {
        auto story =
            std::make_shared<Story>(*StoryMaker(9).make({.outlets = 3, .paragraphs = 12, .comments = 1}));
        QVERIFY(story->comparison.claims.size() > 4);
        const std::vector<Stop> all = stops(*story);
        const auto comment = std::ranges::find(all, StopKind::Comment, &Stop::kind);
        QVERIFY(comment != all.end());
        StoryMarks marks;
        marks.claimCount = int(story->comparison.claims.size());
        marks.claims[0].reviewed = true;
        marks.claims[1].reviewed = marks.claims[1].flagged = true;
        marks.claims[2].note = u"ask the yard"_s;
        marks.claims[4].reviewed = true;
        marks.sentences[comment->sentence].reviewed = true;
        story->review =
            std::make_shared<const StoryReview>(StoryReview{.decisions = {}, .marks = std::move(marks)});
        QStringList texts;
        int links = 0;
        for (const Page &page : layout(story, optionsFor(ReportPart::Review)).pages) {
            for (const TextItem &text : page.texts) {
                texts.append(text.text);
            }
            for (const LinkItem &link : page.links) {
                links += link.target == Anchor{.kind = AnchorKind::Claim, .index = 4} ? 1 : 0;
            }
        }
        const QStringList reviewed = texts.filter(u"Reviewed, nothing noted"_s);
        QCOMPARE(reviewed.size(), 1);
        const QString line = reviewed.front().simplified(); // it may go on in another
        QVERIFY2(line.startsWith(u"✓ Reviewed, nothing noted 2 claim(s): 1, 5 · 1 sentence(s)"_s),
                 qPrintable(line));
        QCOMPARE(links, 1);
        QCOMPARE(texts.filter(u"⚑ flagged"_s).size(), 1);
    }

    void repeatsTheBaseInEachGroup()
    {
        const StoryPtr story = StoryMaker(3).make({.outlets = 12});
        const Report report = layout(story, optionsFor(ReportPart::Rows));
        QSet<QString> seen;
        for (const Page &page : report.pages) {
            const QStringList heads = columnHeads(page);
            QVERIFY(heads.size() >= 2 && heads.size() <= 8);
            QCOMPARE(heads.front(), u"★ Outlet 1 of the Bay"_s);
            seen += QSet<QString>(heads.begin(), heads.end());
        }
        QCOMPARE(seen.size(), 12);
    }

    void beginsEachStoryOnItsOwnPage()
    {
        const std::array<StoryPtr, 2> stories{StoryMaker(1).make({}), StoryMaker(2).make({})};
        ReportOptions options = optionsFor(ReportPart::Sources);
        const Report both = layoutReport(stories, {}, options);
        QCOMPARE(both.pages.size(),
                 layout(stories[0], options).pages.size() + layout(stories[1], options).pages.size());
    }

    void listsWhatWasNotRead()
    {
        const std::array<StoryPtr, 1> stories{StoryMaker(1).make({})};
        const std::array<ReadError, 1> problems{ReadError{ReadErrorCode::Binary, u"scan-7.txt"_s, {}}};
        const Report report = layoutReport(stories, problems, optionsFor(ReportPart::Sources));
        QString all;
        for (const TextItem &text : report.pages.back().texts) {
            all += text.text + u'\n';
        }
        QVERIFY2(all.contains(u"scan-7.txt: not a text"_s), qPrintable(all));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        const std::array<StoryPtr, 1> stories{StoryMaker(1).make({.paragraphs = 40})};
        double last = 0;
        const auto progress = [&](double done) {
            last = done;
            if (done > 0.2) {
                stop.request_stop();
            }
        };
        const Report report =
            layoutReport(stories, {}, optionsFor(ReportPart::Rows), stop.get_token(), progress);
        QVERIFY(report.pages.empty());
        QVERIFY(last > 0.2 && last < 0.4);
    }

    void hasNoPagesWithoutParts()
    {
        QVERIFY(layout(StoryMaker(1).make({}), optionsFor({})).pages.empty());
        QVERIFY(layoutReport({}, {}, optionsFor(AllReportParts)).pages.empty());
        QVERIFY(layout(std::make_shared<Story>(), optionsFor(AllReportParts)).pages.empty());
    }

private:
    /// How many groups of outlets the rows are printed in.
    static qsizetype groupsOf(const Report &report)
    {
        std::set<Anchor> groups;
        for (const Page &page : report.pages) {
            for (const AnchorItem &item : page.anchors) {
                if (item.anchor.kind == AnchorKind::Part) {
                    groups.insert(item.anchor);
                }
            }
        }
        return qsizetype(groups.size());
    }

    /// A text of the rows that reaches into the next column; empty where none does.
    static QString columnFlaw(const Page &page)
    {
        std::map<int, qreal> lefts;
        for (const TextItem &text : page.texts) {
            if (text.place.column >= 0 && text.direction == Qt::LeftToRight) {
                const auto [entry, isNew] = lefts.try_emplace(text.place.column, text.rect.left());
                entry->second = std::min(entry->second, text.rect.left());
            }
        }
        for (const TextItem &text : page.texts) {
            const auto own = lefts.find(text.place.column);
            const auto next = lefts.upper_bound(text.place.column);
            if (text.place.column >= 0 && ((own != lefts.end() && text.rect.left() < own->second - 0.5) ||
                                           (next != lefts.end() && text.rect.right() > next->second))) {
                return u"outside its column: "_s + text.text;
            }
        }
        return {};
    }

    static QStringList columnHeads(const Page &page)
    {
        QStringList heads;
        for (const TextItem &text : page.texts) {
            if (text.place.column == heads.size() && text.place.article < 0 &&
                text.style.weight == FontWeight::Bold) {
                heads.append(text.text);
            }
        }
        return heads;
    }

    /// Every paragraph stands whole in the rows, and heads on each of their pages.
    static void verifyRows(const StoryPtr &story, ReportOptions options)
    {
        options.parts = ReportPart::Rows;
        const Report report = layout(story, options);
        const std::map<BlockPlace, QStringList> printed = printedBlocks(report);
        for (int i = 0; i < int(story->articles.size()); ++i) {
            const std::vector<Block> &blocks = story->articles[std::size_t(i)]->blocks;
            for (int block = 0; block < int(blocks.size()); ++block) {
                const Role role = blocks[std::size_t(block)].role;
                if (role != Role::Body && role != Role::Subhead) {
                    continue;
                }
                const auto found = printed.find({i, block});
                QVERIFY(found != printed.end());
                const bool isBase = i == story->comparison.base;
                QCOMPARE(found->second.size(), isBase ? groupsOf(report) : 1);
                const QString wanted = withoutSpaces(printable(blocks[std::size_t(block)].text));
                for (const QString &text : found->second) {
                    // What follows is the sign of a paragraph that stands elsewhere.
                    QVERIFY2(text.startsWith(wanted) && text.size() <= wanted.size() + 5, qPrintable(text));
                }
            }
        }
        for (const Page &page : report.pages) {
            QVERIFY(!columnHeads(page).isEmpty());
            const QString wrong = columnFlaw(page);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
