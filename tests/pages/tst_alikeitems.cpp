// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/alikeitems.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestAlikeItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItems_data();
    void takesItems();
};

void TestAlikeItems::takesItems_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("classes"); // a letter a block: h, b, s, c, o
    QTest::addColumn<QString>("taken");
    const auto item = [](const QByteArray &name,
                         const QByteArray &words = "The ferry was late again today.") {
        return "<div class='x-" + name.toLower() + "9 b'><b>" + name + "</b><p>" + words + "</p></div>";
    };
    const QByteArray four = item("a").repeated(4);
    QTest::newRow("the first of a thread")
        << "<p>Ferry</p><div>" + four + "</div>" << u"bsbcccccc"_s << u"bcccccccc"_s;
    QTest::newRow("what is neither text nor comment")
        << "<p>Ferry</p><div>" + four + "</div>" << u"bobcccccc"_s << u"boccccccc"_s;
    QTest::newRow("too few") << item("a").repeated(3) << u"sbcccc"_s << u"sbcccc"_s;
    QTest::newRow("many without a comment") << item("a").repeated(5) << u"sbsbcccccc"_s << u"sbsbcccccc"_s;
    QTest::newRow("of another kind") << item("b") + four << u"sbcccccccc"_s << u"sbcccccccc"_s;
    QTest::newRow("in another element")
        << "<div>" + item("a") + "</div><div>" + four + "</div>" << u"sbcccccccc"_s << u"sbcccccccc"_s;
    QTest::newRow("paragraphs") << QByteArray("<p>The ferry was late again.</p>").repeated(5) << u"bcccc"_s
                                << u"bcccc"_s;
    QTest::newRow("articles") << item("a", QByteArray("The ferry was late. ").repeated(90)).repeated(4)
                              << u"sbcccccc"_s << u"sbcccccc"_s;
    QTest::newRow("with the headline") << four << u"hbcccccc"_s << u"hbcccccc"_s;
    QTest::newRow("no comments") << four << u"sbsbsbsb"_s << u"sbsbsbsb"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void TestAlikeItems::takesItems()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, classes);
    QFETCH(const QString, taken);
    static const QString letters = u"ohbsrc"_s; // as BlockClass
    const PageTree page = parsePage(html);
    const BlockedPage blocked = blockedPage(page);
    QCOMPARE(qsizetype(blocked.blocks.size()), classes.size());
    std::vector<BlockClass> values;
    for (const QChar c : classes) {
        values.push_back(BlockClass(letters.indexOf(c)));
    }
    takeAlikeItems(page, blocked, values);
    QString said;
    for (const BlockClass value : values) {
        said += letters[int(value)];
    }
    QCOMPARE(said, taken);
}

} // namespace sidebyline

QTEST_GUILESS_MAIN(sidebyline::TestAlikeItems)
#include "tst_alikeitems.moc"
