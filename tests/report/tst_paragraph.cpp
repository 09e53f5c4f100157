// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/paragraph.h"

#include <QRegularExpression>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal Width = 120; // points

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s);
    return text.remove(spaces);
}

} // namespace

class TestParagraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Holds for one test function each.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void breaksWithinTheWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words")
            << u"The ferries run every ten minutes until the bridge opens again. "_s.repeated(6);
        QTest::newRow("one long word") << u"Hafenbrückensperrungsverordnung"_s.repeated(9);
        QTest::newRow("address") << u"https://example.org/"_s +
                                        u"a/very/long/path?with=values&"_s.repeated(12);
        QTest::newRow("Arabic") << u"أغلق الجسر صباح الثلاثاء بعد العثور على صدع "_s.repeated(6);
        QTest::newRow("Hebrew with Latin") << u"הגשר נסגר Harbour Bridge ביום שלישי 40 "_s.repeated(6);
        QTest::newRow("Chinese") << u"港口大桥周二关闭"_s.repeated(12);
        QTest::newRow("emoji") << u"🚢🌉👩‍🔧🇳🇴 "_s.repeated(20);
        QTest::newRow("combining marks") << u"e\u0301\u0323\u0302"_s.repeated(90);
        QTest::newRow("bidi controls") << u"one \u202etwo\u202c three \u2067four "_s.repeated(10);
        QTest::newRow("control characters") << u"one\u0001two\u001bthree\u2028four "_s.repeated(10);
        QTest::newRow("soft hyphens")
            << u"Ha\u00adfen\u00adbrü\u00adcken\u00adsper\u00adrung "_s.repeated(10);
    }

    void breaksWithinTheWidth()
    {
        QFETCH(QString, text);
        const TextParagraph paragraph{.text = text};
        const std::vector<LaidLine> lines = layoutParagraph(paragraph, Width, m_fonts);
        QVERIFY(lines.size() > 1);
        QString joined;
        for (const LaidLine &line : lines) {
            QVERIFY2(line.text.rect.right() <= Width + 0.5,
                     qPrintable(QString::number(line.text.rect.right())));
            QVERIFY(line.text.rect.left() >= -0.01);
            QVERIFY(line.height > 0);
            joined += line.text.text;
        }
        if (!text.contains(u'\u00ad')) {
            QCOMPARE(withoutSpaces(joined), withoutSpaces(printable(text)));
        } else {
            QCOMPARE(withoutSpaces(joined).remove(u'-').remove(u'\u00ad'),
                     withoutSpaces(text).remove(u'\u00ad'));
        }
    }

    void setsRightToLeftTextFromTheRight()
    {
        const TextParagraph paragraph{.text = u"أغلق الجسر"_s};
        const std::vector<LaidLine> lines = layoutParagraph(paragraph, Width, m_fonts);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().text.direction, Qt::RightToLeft);
        QVERIFY(qAbs(lines.front().text.rect.right() - Width) < 0.1);
    }

    void marksLieUnderTheirWords()
    {
        const QString text = u"Inspectors found a crack almost 60 centimetres long in a girder."_s;
        const qsizetype start = text.indexOf(u"60"_s);
        TextParagraph paragraph{.text = text, .cues = {{CueKind::Fill, {start, 2}, 0xff0000ff}}};
        const LaidLine line = layoutParagraph(paragraph, 1000, m_fonts).front();
        QCOMPARE(line.rects.size(), std::size_t(1));
        const QRectF fill = line.rects.front().rect;
        QVERIFY(qAbs(fill.left() - measuredWidth(text.first(start), {}, m_fonts)) < 0.3);
        QVERIFY(qAbs(fill.width() - measuredWidth(u"60"_s, {}, m_fonts)) < 0.3);
    }

    void marksOfMixedDirectionsCoverTheirWords()
    {
        const QString text = u"הגשר נסגר Harbour ביום"_s;
        const qsizetype start = text.indexOf(u"Harbour"_s);
        TextParagraph paragraph{.text = text, .cues = {{CueKind::Fill, {start, 7}, 0xff0000ff}}};
        const LaidLine line = layoutParagraph(paragraph, 1000, m_fonts).front();
        QCOMPARE(line.rects.size(), std::size_t(1));
        const QRectF fill = line.rects.front().rect;
        QVERIFY(line.text.rect.adjusted(-0.5, -1, 0.5, 1).contains(fill));
        QVERIFY(qAbs(fill.width() - measuredWidth(u"Harbour"_s, {}, m_fonts)) < 1);
        QVERIFY(qAbs(fill.right() - (line.text.rect.right() - measuredWidth(u"הגשר נסגר "_s, {}, m_fonts))) <
                3);
    }

    void marksGoOnOverLines()
    {
        const QString text = u"one two three four five six seven eight nine ten eleven twelve"_s;
        TextParagraph paragraph{.text = text, .cues = {{CueKind::Underline, {0, text.size()}, 0xff0000ff}}};
        const std::vector<LaidLine> lines = layoutParagraph(paragraph, Width, m_fonts);
        QVERIFY(lines.size() >= 2);
        for (const LaidLine &line : lines) {
            QCOMPARE(line.lines.size(), std::size_t(1));
            QVERIFY(line.lines.front().to.x() <= line.text.rect.right() + 0.01);
            QVERIFY(line.lines.front().to.x() >= line.text.rect.right() - 0.5);
        }
    }

    void keepsWhereItsTextBegins()
    {
        const QString text = u"one two three four five six seven eight nine ten eleven twelve thirteen"_s;
        TextParagraph paragraph{.text = text, .place = {.article = 2, .block = 5, .start = 100}};
        for (const LaidLine &line : layoutParagraph(paragraph, Width, m_fonts)) {
            QCOMPARE(line.text.place.article, 2);
            QCOMPARE(text.sliced(line.text.place.start - 100, line.text.text.size()), line.text.text);
        }
    }

    void elidesOneLine()
    {
        const LaidLine line =
            layoutLine(u"An outlet with a name that is longer than its column is wide"_s, {}, Width, m_fonts);
        QVERIFY(line.text.text.endsWith(u'…'));
        QVERIFY(line.text.rect.right() <= Width + 0.01);
        QCOMPARE(layoutLine(u"Short"_s, {}, Width, m_fonts).text.text, u"Short"_s);
        QVERIFY(layoutLine({}, {}, Width, m_fonts).text.text.isEmpty());
    }

    void setsNoLigatures()
    {
        // "ffi" as one glyph could not be searched for in the PDF.
        const qreal together = measuredWidth(u"ffi"_s, {}, m_fonts);
        const qreal apart = measuredWidth(u"f\u200cf\u200ci"_s, {}, m_fonts);
        QVERIFY(qAbs(together - apart) < 0.6);
    }

private:
    FontBook m_fonts{ReportFonts()};
};

QTEST_MAIN(TestParagraph)
#include "tst_paragraph.moc"
