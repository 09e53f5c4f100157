// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of tests/golden/pages: CASE.blocks.tsv says in order what is read as more than menus, notices
// and related stories: role, a comment's author and depth, how the text begins. A new case is found by
// itself.

#include "pages/pagebytes.h"
#include "pages/readpage.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestReadPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsMarked_data();
    void readsAsMarked();
    void keepsAllText();
    void takesBadPages_data();
    void takesBadPages();
    void stops();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Article read(const QByteArray &bytes)
{
    return readPage(parsePage(pageUtf8(bytes).value_or(PageBytes{}).html)).value_or(Article{});
}

QString lineOf(const Block &block)
{
    const bool comment = block.role == Role::Comment;
    return QString(roleName(block.role)) + u'\t' + block.author + u'\t' +
           (comment ? QString::number(block.depth) : QString()) + u'\t' + block.text;
}

} // namespace

void TestReadPage::readsAsMarked_data()
{
    QTest::addColumn<QString>("page");
    const QDir folder(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/pages"));
    const QStringList names = folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(qUtf8Printable(name)) << folder.filePath(name);
    }
}

void TestReadPage::readsAsMarked()
{
    QFETCH(QString, page);
    const QString marked = QString::fromUtf8(bytesOf(QString(page).replace(u".html"_s, u".blocks.tsv"_s)));
    QStringList said;
    for (const Block &block : read(bytesOf(page)).blocks) {
        if (block.role != Role::Notice && block.role != Role::Related && block.role != Role::Masthead) {
            said.append(lineOf(block));
        }
    }
    const QStringList wanted = marked.split(u'\n', Qt::SkipEmptyParts);
    QString differences;
    for (qsizetype i = 0; i < std::max(wanted.size(), said.size()); ++i) {
        if (!said.value(i).startsWith(wanted.value(i)) || wanted.value(i).isEmpty()) {
            differences += u"\n  wanted %1\n  said   %2"_s.arg(wanted.value(i), said.value(i).left(100));
        }
    }
    QVERIFY2(differences.isEmpty(), qUtf8Printable(differences));
}

void TestReadPage::keepsAllText()
{
    const Article article = read("<title>T</title><ul><li><a href=x>Menu</a></ul><p>A line.</p><p>©");
    QStringList texts;
    for (const Block &block : article.blocks) {
        QCOMPARE(block.firstLine, int(texts.size()));
        texts.append(block.text);
    }
    QCOMPARE(texts, (QStringList{u"Menu"_s, u"A line."_s, u"©"_s}));
}

void TestReadPage::takesBadPages_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no page") << QByteArray("just words, and a < sign");
    QTest::newRow("cut off in a tag") << QByteArray("<html><body><p>One sentence here.</p><div class=\"art");
    QTest::newRow("cut off in a script") << QByteArray("<p>One.</p><script>var a = '");
    QTest::newRow("nested to death") << QByteArray("<div>").repeated(60'000) + "<p>At the bottom.";
    QTest::newRow("formatting to death") << QByteArray("<b><i><u>").repeated(5'000) + "x";
    QTest::newRow("tables to death") << QByteArray("<table><tr><td>").repeated(5'000) + "x";
    QTest::newRow("one line") << QByteArray("word ").repeated(200'000);
    QTest::newRow("many blocks") << QByteArray("<p>a</p>").repeated(50'000);
    QTest::newRow("wrong bytes") << QByteArray("<p>\xFF\xFE\x80\x81 text \xC3</p>");
}

void TestReadPage::takesBadPages()
{
    QFETCH(QByteArray, html);
    const Article article = read(html);
    for (const Block &block : article.blocks) {
        QVERIFY(!block.text.isEmpty());
        QVERIFY(!block.text.contains(u"var a"_s));
    }
}

void TestReadPage::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!readPage(parsePage("<p>Text"), stop.get_token()).has_value());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestReadPage)
#include "tst_readpage.moc"
