// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/speakers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesNestedOnesAlone();
    void saysWhichParagraph();
    void knowsPronouns();
};

namespace {

void row(const char *name, const char *paragraphs, const char *expected, const char *language = "en")
{
    QTest::newRow(name) << QString::fromUtf8(paragraphs) << QString::fromUtf8(expected)
                        << QString::fromLatin1(language);
}

struct Article
{
    explicit Article(const QString &text, QStringView language = u"en")
    {
        for (const QStringView paragraph : QStringView(text).split(u'\n')) {
            paragraphs.push_back(paragraph);
        }
        quoted = quotations(paragraphs);
        named = speakers(paragraphs, quoted, language);
    }

    std::vector<QStringView> paragraphs;
    std::vector<std::vector<Quotation>> quoted;
    std::vector<std::vector<Speaker>> named;
};

} // namespace

void TestSpeakers::finds_data()
{
    QTest::addColumn<QString>("paragraphs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("language");

    row("name, verb", "“It fell,” Tolver said.", "Tolver");
    row("verb, name", "“It fell,” said Amos Tolver, the mayor.", "Amos Tolver");
    row("pronoun", "“It fell,” she said.", "she");
    row("title", "“It fell,” said Lt. Cmdr. Mary E. Stone on Friday.", "Lt. Cmdr. Mary E. Stone");
    row("no name", "“It fell,” the harbour master said.", "the harbour master");
    row("description between", "“It fell,” Tolver, the mayor of Ostley, told reporters.", "Tolver");
    row("adverb between", "“It fell,” Tolver later said.", "Tolver");
    row("before, colon", "Tolver said: “It fell.”", "Tolver");
    row("before, no verb", "Tolver: “It fell.”", "Tolver");
    row("before, comma", "On Friday, Ana Finch told the hall, “It fell.”", "Ana Finch");
    row("before, partial", "Ana Finch called the plan “a scandal” on Friday.", "Ana Finch");
    row("behind a clause", "The plan is old and Ana Finch called it “a scandal.”", "Ana Finch");
    row("according to", "It is “a scandal,” according to Ana Finch.", "Ana Finch");
    row("according to, first", "According to Ana Finch, it is “a scandal.”", "Ana Finch");
    row("question", "“Did it fall?” Tolver asked.", "Tolver");
    row("second part", "“It fell,” Tolver said. “At noon.”", "Tolver, Tolver");
    row("two speakers", "“It fell,” Tolver said. “No,” said Finch.", "Tolver, Finch");
    row("runs on", "“It fell,” Tolver said. “At noon.\n“We left.”", "Tolver, Tolver, Tolver");
    row("pronoun, then verbs", "He left the hall saying “it fell.”", "He");
    row("sentence's first name", "For Ana Finch, this was “a scandal.”", "Ana Finch");
    row("nobody", "“Closed.”", "");
    row("a thing", "A sign reads “Closed.”", "A sign");
    row("German", "„Er ist weg“, sagte Bürgermeisterin Ilse Falk am Freitag.", "Bürgermeisterin Ilse Falk",
        "de");
    row("German, pronoun", "»Sie ist weg«, erklärte er.", "er", "de");
    row("German, before", "Ilse Falk sagte: „Er ist weg.“", "Ilse Falk", "de");
    row("German, source", "Laut Ilse Falk war das „ein Skandal“.", "Ilse Falk", "de");
    row("French", "« Nous verrons », a dit le maire.", "le maire", "fr");
    row("French, name", "« Nous verrons », a déclaré Jeanne Roux mardi.", "Jeanne Roux", "fr");
    row("French, source", "Selon Jeanne Roux, c’était « un scandale ».", "Jeanne Roux", "fr");
    row("Spanish", "«No lo sabemos», dijo Juana Rojas el martes.", "Juana Rojas", "es");
    row("Spanish, before", "Juana Rojas afirmó: “No lo sabemos”.", "Juana Rojas", "es");
    row("Spanish, source", "Según Juana Rojas, fue “un escándalo”.", "Juana Rojas", "es");
    row("Italian", "«Non lo sappiamo», ha detto Gianna Rossi.", "Gianna Rossi", "it");
    row("Italian, source", "Secondo Gianna Rossi, era «uno scandalo».", "Gianna Rossi", "it");
    row("Portuguese", "“Não sabemos”, disse Joana Rocha na terça-feira.", "Joana Rocha", "pt");
    row("Portuguese, source", "Segundo Joana Rocha, foi “um escândalo”.", "Joana Rocha", "pt");
    row("Dutch", "‘We weten het niet’, zei Jannie de Vries dinsdag.", "Jannie de Vries", "nl");
    row("Dutch, source", "Volgens Jannie de Vries was het ‘een schandaal’.", "Jannie de Vries", "nl");
}

void TestSpeakers::finds()
{
    QFETCH(const QString, paragraphs);
    QFETCH(const QString, expected);
    QFETCH(const QString, language);
    const Article article(paragraphs, language);
    QStringList found;
    for (const std::vector<Speaker> &speakers : article.named) {
        for (const Speaker &speaker : speakers) {
            if (speaker.paragraph >= 0) {
                found.append(
                    speaker.range.of(article.paragraphs.at(static_cast<std::size_t>(speaker.paragraph)))
                        .toString());
            }
        }
    }
    QCOMPARE(found.join(u", "_s), expected);
}

void TestSpeakers::leavesNestedOnesAlone()
{
    const Article article(u"“He said ‘run’ and we ran,” said Tolver."_s);
    QCOMPARE(article.named.front().size(), 2);
    QCOMPARE(article.named.front().front().paragraph, 0);
    QCOMPARE(article.named.front().back(), Speaker());
}

void TestSpeakers::saysWhichParagraph()
{
    const Article article(u"Nothing.\n“It fell,” Tolver said.\n“We left.”"_s);
    const Speaker tolver{.paragraph = 1, .range = {11, 6}};
    QCOMPARE(article.named, (std::vector<std::vector<Speaker>>{{}, {tolver}, {tolver}}));
}

void TestSpeakers::knowsPronouns()
{
    for (const QStringView pronoun : {u"I", u"She", u"they", u"Elle"}) {
        QVERIFY(isPronoun(pronoun));
    }
    for (const QStringView name : {u"Tolver", u"the mayor", u"I. Tolver", u""}) {
        QVERIFY(!isPronoun(name));
    }
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestSpeakers)
#include "tst_speakers.moc"
