// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../samplelibrary.h"

#include "common/highlightpalette.h"
#include "htmlreport/htmlreport.h"
#include "htmlreport/htmlstyle.h"
#include "htmlreport/htmltext.h"
#include "items/claimrenderings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

const HtmlOptions &options()
{
    static const HtmlOptions fixed{.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 30))};
    return fixed;
}

QString textOf(QString html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.remove(tags);
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QStringList captured(const QString &html, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (const QRegularExpressionMatch &match : expression.globalMatch(html)) {
        found.append(match.captured(1));
    }
    return found;
}

/// One article with one sentence, of one outlet.
StoryPtr hostileStory(const QString &sentence)
{
    Article article;
    article.path = u"a \"quoted\" <name>.txt"_s;
    article.outlet = u"<script>alert(1)</script>"_s;
    article.headline = sentence;
    Block body;
    body.text = sentence;
    body.sentences = {{0, sentence.size()}};
    article.blocks = {body};
    Story story;
    story.id = u"."_s;
    story.title = u"</title><b>"_s;
    story.articles = {std::make_shared<const Article>(article)};
    story.comparison.unique = {{0, 0, 0}};
    story.comparison.articles = {{.sentences = 1, .shared = 0, .unique = 1}};
    return std::make_shared<const Story>(story);
}

} // namespace

class TestHtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = sampleLibrary();
        QVERIFY(!m_library.stories.empty());
        m_html = QString::fromUtf8(toHtml(m_library, options()));
    }

    void escapedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("marks") << u"<a href=\"x\">&amp;"_s << u"&lt;a href=&quot;x&quot;&gt;&amp;amp;"_s;
        QTest::newRow("control") << u"a\u0001b\u0085c"_s << u"a\ufffdb\ufffdc"_s;
        QTest::newRow("lines") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xd83d) + u"b"_s) << u"a\ufffdb"_s;
        QTest::newRow("pair") << u"a😀b"_s << u"a😀b"_s;
        QTest::newRow("no character") << (u"a"_s + QChar(0xffff)) << u"a\ufffd"_s;
    }

    void escapedText()
    {
        QFETCH(QString, text);
        QTEST(escaped(text), "html");
    }

    void idsAreUniqueAndLinksLead()
    {
        const QStringList ids = captured(m_html, u" id=\"([^\"]*)\""_s);
        const QSet<QString> known(ids.begin(), ids.end());
        QCOMPARE(known.size(), ids.size());
        const QStringList links = captured(m_html, u"href=\"#([^\"]*)\""_s);
        QVERIFY(links.size() > 100);
        for (const QString &link : links) {
            QVERIFY2(known.contains(link), qPrintable(link));
        }
    }

    void needsNothingElse()
    {
        const QRegularExpression elsewhere(u"(src|href)=\"(?!#)|url\\(|@import|<link|http"_s);
        const auto match = elsewhere.match(m_html);
        QVERIFY2(!match.hasMatch(), qPrintable(m_html.mid(match.capturedStart(), 60)));
    }

    void everySentenceAndClaimIsThere()
    {
        const QString text = textOf(m_html).simplified();
        for (const StoryPtr &story : m_library.stories) {
            for (const ArticlePtr &article : story->articles) {
                QVERIFY(text.contains(article->headline.simplified()));
                QVERIFY(text.contains(QString::fromLatin1(article->sha256.toHex())));
            }
            for (int claim = 0; claim < int(story->comparison.claims.size()); ++claim) {
                for (const Rendering &rendering : claimRenderings(*story, claim).renderings) {
                    // Where words differ, what the reference has stands between them.
                    if (rendering.found && rendering.pieces.empty()) {
                        QVERIFY2(text.contains(rendering.text.simplified()), qPrintable(rendering.text));
                    }
                }
            }
        }
        QVERIFY(text.contains(u"scan-0412.txt"_s)); // not read
    }

    void renderingsKeepTheirWords()
    {
        // Where words before a comma are struck out, the space before them stays.
        const auto closed = [](const QString &text) {
            return text.simplified().remove(QRegularExpression(u" (?=[,.;:!?’”)])"_s));
        };
        const QStringList cells = captured(m_html, u"<dd[^>]*>(.*?)</dd>"_s);
        QSet<QString> written;
        for (QString cell : cells) {
            cell.remove(QRegularExpression(u"<del>.*?</del> ?|<small.*?</small>"_s));
            written.insert(closed(textOf(cell)));
        }
        for (const StoryPtr &story : m_library.stories) {
            for (int claim = 0; claim < int(story->comparison.claims.size()); ++claim) {
                for (const Rendering &rendering : claimRenderings(*story, claim).renderings) {
                    if (rendering.found) {
                        QVERIFY2(written.contains(closed(rendering.text)), qPrintable(rendering.text));
                    }
                }
            }
        }
    }

    void sameInputSameBytes() { QCOMPARE(toHtml(m_library, options()), m_html.toUtf8()); }

    void hostileTextsStayTexts()
    {
        const QString sentence = u"<img src=x onerror=\"alert(1)\"> & \u202E\u0007 \"quoted\""_s;
        Library library;
        library.stories = {hostileStory(sentence)};
        library.problems = {{ReadErrorCode::Empty, u"<b>.txt"_s, {}}};
        const QString html = QString::fromUtf8(toHtml(library, options()));
        QVERIFY(!html.contains("<img"_L1));
        QVERIFY(!html.contains("<script>alert"_L1));
        QVERIFY(!html.contains("</title><b>"_L1));
        QVERIFY(!html.contains("<b>.txt"_L1));
        QVERIFY(!html.contains(QChar(7)));
        QVERIFY(html.contains(u"&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; \u202E\ufffd"_s));
    }

    void nothingAtAll()
    {
        const QString html = QString::fromUtf8(toHtml({}, options()));
        QVERIFY(html.contains("</html>"_L1));
    }

    /// The page is made without QtGui and has its colours in its style: they are the palette's.
    void coloursAreThePalettes()
    {
        const QString style = htmlStyle();
        const qsizetype dark = style.indexOf("prefers-color-scheme"_L1);
        const auto colour = [&](QLatin1StringView name, ColorMode mode) {
            const QString half = mode == ColorMode::Light ? style.first(dark) : style.sliced(dark);
            const QStringList found = captured(half, u"--%1: (#[0-9a-f]{6})"_s.arg(name));
            return found.isEmpty() ? QColor() : QColor(found.first());
        };
        for (const ColorMode mode : {ColorMode::Light, ColorMode::Dark}) {
            const HighlightPalette &palette = highlightPalette(mode);
            QCOMPARE(colour("page"_L1, mode), palette.page);
            QCOMPARE(colour("text"_L1, mode), palette.text);
            QCOMPARE(colour("quiet"_L1, mode), palette.quietText);
            QCOMPARE(colour("rule"_L1, mode), palette.rule);
            QCOMPARE(colour("shared2"_L1, mode), palette.shared[0]);
            QCOMPARE(colour("shared3"_L1, mode), palette.shared[1]);
            QCOMPARE(colour("shared4"_L1, mode), palette.shared[2]);
            QCOMPARE(colour("reworded"_L1, mode), palette.reworded);
            QCOMPARE(colour("conflict"_L1, mode), palette.conflictFill);
            QCOMPARE(colour("conflict-line"_L1, mode), palette.conflictLine);
            QCOMPARE(colour("unique"_L1, mode), palette.unique);
            QCOMPARE(colour("comment"_L1, mode), palette.comment);
            QCOMPARE(colour("removed"_L1, mode), palette.removed);
            QCOMPARE(colour("added"_L1, mode), palette.added);
        }
    }

    void isValid()
    {
        if (QStandardPaths::findExecutable(u"tidy"_s).isEmpty()) {
            QSKIP("skipped: tidy is not installed");
        }
        QTemporaryDir folder;
        Library library = m_library;
        library.stories.push_back(hostileStory(u"<&\u0001\u202E \"x\""_s));
        const QString file = folder.filePath(u"page.html"_s);
        QVERIFY(writeHtmlFile(library, file, options()));
        QProcess tidy;
        tidy.setProcessChannelMode(QProcess::MergedChannels);
        tidy.start(u"tidy"_s, {u"-errors"_s, u"-quiet"_s, u"-utf8"_s, file});
        QVERIFY(tidy.waitForFinished());
        QCOMPARE(QString::fromUtf8(tidy.readAll()), QString());
        QCOMPARE(tidy.exitCode(), 0);
    }

private:
    Library m_library;
    QString m_html;
};

QTEST_GUILESS_MAIN(TestHtmlPage)
#include "tst_page.moc"
