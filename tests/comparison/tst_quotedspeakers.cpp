// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/quotedspeakers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestQuotedSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoSpeaksInTheHeadline_data();
    void findsWhoSpeaksInTheHeadline();
};

void TestQuotedSpeakers::findsWhoSpeaksInTheHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("with a verb") << u"‘Never again’, says mayor"_s << u"mayor"_s;
    QTest::newRow("by its words in the text") << u"Ferry ‘is a joke’ for islanders"_s << u"Ana Finch"_s;
    QTest::newRow("in capitals") << u"Ferry ‘Is A Joke’ For Islanders"_s << u"Ana Finch"_s;
    QTest::newRow("two words tell nothing") << u"Ferry ‘a joke’ for islanders"_s << QString();
    QTest::newRow("set off, speaks in the text") << u"Mayor Finch: ‘Never again’"_s << u"Mayor Finch"_s;
    QTest::newRow("set off, a topic") << u"Ferry row: ‘Never again’"_s << QString();
    QTest::newRow("words before who is set off") << u"Tolver: ‘is a joke’"_s << u"Ana Finch"_s;
    QTest::newRow("other words") << u"Ferry ‘is not a joke’ for islanders"_s << QString();
    QTest::newRow("a pronoun names nobody") << u"‘Never again’, she says"_s << QString();
}

void TestQuotedSpeakers::findsWhoSpeaksInTheHeadline()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, speaker);
    Article article;
    article.language = u"en"_s;
    Block title;
    title.role = Role::Headline;
    title.text = headline;
    Block body;
    body.text = u"“The ferry is a joke, and an old one,” said Ana Finch on Monday."_s;
    body.sentences = {{0, body.text.size()}};
    article.blocks = {title, body};
    const std::vector<ArticlePtr> story{std::make_shared<const Article>(article)};
    const QuotedSpeakers speakers(story, {1});
    QCOMPARE(speakers.speaker({0, 1, 0}, {1, 10}), u"Ana Finch"_s);
    QCOMPARE(speakers.speaker({0, 0, 0}, {0, headline.size()}), speaker);
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestQuotedSpeakers)
#include "tst_quotedspeakers.moc"
