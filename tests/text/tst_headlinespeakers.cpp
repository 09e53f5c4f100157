// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/headlinespeakers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

class TestHeadlineSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void answersForNone();
};

namespace {

void row(const char *name, const char *headline, const char *expected, const char *language = "en")
{
    QTest::newRow(name) << QString::fromUtf8(headline) << QString::fromUtf8(expected)
                        << QString::fromLatin1(language);
}

} // namespace

/// What is quoted, " < " and the speaker; "?" behind one that is only set off. Quotations are parted by " |
/// ".
void TestHeadlineSpeakers::finds_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("language");

    row("verb, noun", "‘We will not yield’, says mayor", "‘We will not yield’ < mayor");
    row("noun, verb", "'We will not yield,' mayor says", "'We will not yield,' < mayor");
    row("verb, name, occasion", "‘Not one more storm’, warns Finch after pier collapse",
        "‘Not one more storm’ < Finch");
    row("according to", "Bridge is ‘not safe’, according to harbour master", "‘not safe’ < harbour master");
    row("title case", "‘We Heard It Crack’, Harbour Master Says", "‘We Heard It Crack’ < Harbour Master");
    row("before, object", "Mayor calls ferry plan ‘a bad joke’", "‘a bad joke’ < Mayor");
    row("before, that is", "Ana Finch says bridge was ‘never quite safe’", "‘never quite safe’ < Ana Finch");
    row("before, of", "Mayor of Ostley says pier is ‘a death trap’", "‘a death trap’ < Mayor of Ostley");
    row("before, colon and verb", "Tolver warns: ‘The next one will fall’",
        "‘The next one will fall’ < Tolver");
    row("label", "Finch: ‘We will not yield’", "‘We will not yield’ < Finch?");
    row("label with its topic", "Mayor on bridge: ‘We heard it crack’", "‘We heard it crack’ < Mayor?");
    row("label that is a topic", "Pier collapse: ‘We heard it crack’",
        "‘We heard it crack’ < Pier collapse?");
    row("label behind", "‘We heard it crack’: harbour master", "‘We heard it crack’ < harbour master?");
    row("label behind a dash", "‘We heard it crack’ – Ana Finch", "‘We heard it crack’ < Ana Finch?");
    row("a hyphen for a dash", "'We heard it crack' - Finch on the pier", "'We heard it crack' < Finch?");
    row("label in the second part", "Pier falls; Finch: “We heard it”", "“We heard it” < Finch?");
    row("nobody", "Ferry ‘not safe to sail’ for years", "‘not safe to sail’ < ");
    row("nobody in capitals", "Ferry ‘Not Safe’ For Torvey Crossing", "‘Not Safe’ < ");
    row("a noun that looks like a verb", "Fraud claims ‘all invented’", "‘all invented’ < ");
    row("and with its topic", "Charges against Tolver ‘all invented’", "‘all invented’ < ");
    row("who is spoken to", "Told to wait, islanders feel ‘left behind’", "‘left behind’ < ");
    row("two", "Finch: ‘We stay’ – Tolver: ‘We go’", "‘We stay’ < Finch? | ‘We go’ < Tolver?");
    row("a possessive", "Islanders’ anger at mayor’s ‘bad joke’", "‘bad joke’ < ");
    row("possessives around", "'It's the islanders' boat', says Finch", "'It's the islanders' boat' < Finch");
    row("a name in O’", "O’Dell says pier ‘is done for’", "‘is done for’ < O’Dell");
    row("three words of a sentence", "Tolver admits “it was late” and leaves", "“it was late” < Tolver");
    row("behind, no mark", "‘No way back’ says Finch", "‘No way back’ < Finch");

    row("German", "„Wir geben nicht auf“, sagt Bürgermeisterin Falk",
        "„Wir geben nicht auf“ < Bürgermeisterin Falk", "de");
    row("German, label", "Falk zum Brückenstreit: „Wir geben nicht auf“", "„Wir geben nicht auf“ < Falk?",
        "de");
    row("German, guillemets", "»Wir bleiben hier« – Inselbewohner über die Fähre",
        "»Wir bleiben hier« < Inselbewohner?", "de");
    row("German, names it", "Falk nennt Fährplan ‚schlechten Scherz‘", "‚schlechten Scherz‘ < Falk", "de");
    row("German, source", "Laut Ilse Falk ist die Brücke „nicht sicher“", "„nicht sicher“ < Ilse Falk", "de");
    row("German, so", "Brücke „nie ganz sicher“, so Falk", "„nie ganz sicher“ < Falk", "de");
    row("French", "« Nous restons ici », prévient la maire de Torvey",
        "« Nous restons ici » < la maire de Torvey", "fr");
    row("French, label", "Jeanne Roux : « Nous restons ici »", "« Nous restons ici » < Jeanne Roux?", "fr");
    row("French, source", "Le pont « jamais vraiment sûr », selon Jeanne Roux",
        "« jamais vraiment sûr » < Jeanne Roux", "fr");
    row("Spanish", "“No vamos a ceder”, dice la alcaldesa", "“No vamos a ceder” < la alcaldesa", "es");
    row("Spanish, label", "Rojas, sobre el puente: “No vamos a ceder”", "“No vamos a ceder” < ", "es");
    row("Spanish, single", "Juana Rojas: 'No vamos a ceder'", "'No vamos a ceder' < Juana Rojas?", "es");
    row("Italian", "«Non cediamo», dice la sindaca", "«Non cediamo» < la sindaca", "it");
    row("Italian, label", "Rossi: «Il ponte non era sicuro»", "«Il ponte non era sicuro» < Rossi?", "it");
    row("Portuguese", "“Não vamos ceder”, diz a prefeita", "“Não vamos ceder” < a prefeita", "pt");
    row("Dutch", "‘Wij gaan niet weg’, zegt burgemeester De Vries",
        "‘Wij gaan niet weg’ < burgemeester De Vries", "nl");
    row("Dutch, source", "Brug volgens De Vries ‘nooit veilig’", "‘nooit veilig’ < ", "nl");
}

void TestHeadlineSpeakers::finds()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, expected);
    QFETCH(const QString, language);
    const std::vector<Quotation> quoted = quotations(headline);
    const std::vector<HeadlineSpeaker> found = headlineSpeakers(headline, quoted, language);
    QCOMPARE(found.size(), quoted.size());
    QStringList lines;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        lines.append(quoted[i].range.of(headline).toString() + u" < "_s +
                     found[i].range.of(headline).toString() +
                     (found[i].sign == HeadlineSpeaker::Sign::Label ? u"?"_s : QString()));
    }
    QCOMPARE(lines.join(u" | "_s), expected);
}

void TestHeadlineSpeakers::answersForNone()
{
    QVERIFY(headlineSpeakers({}, {}, u"en").empty());
    QVERIFY(headlineSpeakers(u"Ferry is back", {}, u"en").empty());
}

} // namespace sidebyline

QTEST_APPLESS_MAIN(sidebyline::TestHeadlineSpeakers)
#include "tst_headlinespeakers.moc"
