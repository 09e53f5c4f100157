// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/highlightingrepository.h"
#include "panes/prosehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

/// The stretches as "kind[text]", neighbours of one kind joined.
QString spell(const QString &text)
{
    QString result;
    QString kind;
    int end = -1;
    for (const ProseStretch &stretch : proseStretches(text, ColorMode::Light)) {
        const QString words = text.mid(stretch.start, stretch.length);
        if (stretch.kind == kind && stretch.start == end) {
            result.chop(1);
            result += words + u']';
        } else {
            result += (result.isEmpty() ? QString() : u" "_s) + stretch.kind + u'[' + words + u']';
        }
        kind = stretch.kind;
        end = stretch.start + stretch.length;
    }
    return result;
}

const QStringList &prose()
{
    static const QStringList paragraphs{
        u"LINDEN BAY (Port Wire) — The bridge was shut on Tuesday, officials said."_s,
        u"“We will not reopen it,” she said. “He told me ‘never’, and I believe him.”"_s,
        u"\"It costs $4.2 million,\" he said, \"and 'nobody' asked 48,000 people.\""_s,
        u"‘Twelve per cent’ or 12 per cent? ‘She said “no” twice’, he added on 3 May 2024."_s,
        u"„Wir haben ‚nie‘ gefragt“, sagte sie am Montag, 3. Oktober 2024."_s,
        u"«Nous n’avons “rien” vu», a déclaré le maire, selon 20 % des voisins."_s,
    };
    return paragraphs;
}

} // namespace

class TestProseHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // A malformed definition or pattern only warns.
        QTest::failOnWarning();
    }

    void definitionIsFound()
    {
        const KSyntaxHighlighting::Definition definition = proseDefinition();
        QVERIFY(definition.isValid());
        QCOMPARE(definition.name(), u"Sidebyline Prose"_s);
        QCOMPARE(definition.license(), u"GPL-3.0-or-later"_s);
        QCOMPARE(definition.formats().size(), 9);
    }

    void themesAreFound()
    {
        QCOMPARE(highlightingTheme(ColorMode::Light).name(), u"Sidebyline Light"_s);
        QCOMPARE(highlightingTheme(ColorMode::Dark).name(), u"Sidebyline Dark"_s);
    }

    void everyContextIsReached()
    {
        // Contexts are reached from the first one, by rules or by inclusion, as their item data are by a
        // context or a rule.
        QFile file(u":/sidebyline/highlighting/syntax/sidebyline-prose.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> contexts;
        QSet<QString> contextsUsed{u"Text"_s};
        QSet<QString> data;
        QSet<QString> dataUsed;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "itemData"_L1) {
                data.insert(attributes.value("name"_L1).toString());
                continue;
            }
            if (xml.name() == "context"_L1) {
                contexts.insert(attributes.value("name"_L1).toString());
            }
            contextsUsed.insert(attributes.value("context"_L1).toString());
            dataUsed.insert(attributes.value("attribute"_L1).toString());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(contexts.size(), 13);
        QVERIFY(contextsUsed.contains(contexts));
        QVERIFY(dataUsed.contains(data));
    }

    void everyKindIsSeen()
    {
        QSet<QString> seen{u"Prose"_s}; // what is plain has no stretch
        for (const QString &text : prose()) {
            for (const ProseStretch &stretch : proseStretches(text, ColorMode::Light)) {
                seen.insert(stretch.kind);
            }
        }
        QSet<QString> all;
        for (const KSyntaxHighlighting::Format &format : proseDefinition().formats()) {
            all.insert(format.name());
        }
        QCOMPARE(seen, all);
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dateline") << u"LINDEN BAY — It rained."_s << u"Dateline[LINDEN BAY —]"_s;
        QTest::newRow("dateline with agency") << u"LINDEN BAY, Averin (Port Wire) - It rained."_s
                                              << u"Dateline[LINDEN BAY, Averin (Port Wire) -]"_s;
        QTest::newRow("no dateline") << u"The NATO — so it was said — met."_s << u"Attribution[said]"_s;
        QTest::newRow("curly") << u"“It rains,” she said."_s << u"Quotation[“It rains,”] Attribution[said]"_s;
        QTest::newRow("straight") << u"\"It rains,\" she said."_s
                                  << u"Quotation[\"It rains,\"] Attribution[said]"_s;
        QTest::newRow("single") << u"‘It doesn’t rain’, she said."_s
                                << u"Quotation[‘It doesn’t rain’] Attribution[said]"_s;
        QTest::newRow("runs on") << u"“It rains, and it rains."_s << u"Quotation[“It rains, and it rains.]"_s;
        QTest::newRow("nested") << u"“They cried ‘rain’ again,” he said."_s
                                << u"Quotation[“They cried ] Nested quotation[‘rain’] Quotation[ again,”] "
                                   "Attribution[said]"_s;
        QTest::newRow("nested closes with its quotation")
            << u"“He shouted ‘rain.” That was all."_s
            << u"Quotation[“He shouted ] Nested quotation[‘rain.] Quotation[”]"_s;
        QTest::newRow("nested straight")
            << u"\"They cried 'rain' again.\""_s
            << u"Quotation[\"They cried ] Nested quotation['rain'] Quotation[ again.\"]"_s;
        QTest::newRow("straight closed by curly")
            << u"She \"put it on hold.” He did not."_s << u"Quotation[\"put it on hold.”]"_s;
        QTest::newRow("curly closed by straight")
            << u"She “put it on hold\" today. He did not."_s << u"Quotation[“put it on hold\"]"_s;
        QTest::newRow("apostrophe") << u"The dog’s tail and the dogs’ tails wagged."_s << QString();
        QTest::newRow("inches") << u"A 5\" pipe burst."_s << u"Figure[5]"_s;
        QTest::newRow("figure within")
            << u"“It took 12 days.”"_s << u"Quotation[“It took ] Figure[12] Quotation[ days.”]"_s;
        QTest::newRow("guillemets") << u"«Il pleut», a déclaré Ana."_s
                                    << u"Quotation[«Il pleut»] Attribution[déclaré]"_s;
        QTest::newRow("German") << u"„Es regnet“, sagte Ana."_s
                                << u"Quotation[„Es regnet“] Attribution[sagte]"_s;
        QTest::newRow("according to") << u"According to Ana it rained."_s << u"Attribution[According to]"_s;
        QTest::newRow("money") << u"It cost $4.2 million, not 300 euros."_s
                               << u"Money[$4.2 million] Money[300 euros]"_s;
        QTest::newRow("per cent") << u"Some 12 per cent, or 12.5%."_s
                                  << u"Percentage[12 per cent] Percentage[12.5%]"_s;
        QTest::newRow("date") << u"On Monday, 3 May 2024, and May 4, 2024, and 2024-05-06."_s
                              << u"Date[Monday] Date[3 May 2024] Date[May 4, 2024] Date[2024-05-06]"_s;
        QTest::newRow("may") << u"It may rain, and you may march."_s << QString();
        QTest::newRow("figure") << u"The 2nd of 48,000 in 2009."_s
                                << u"Figure[2nd] Figure[48,000] Figure[2009]"_s;
        QTest::newRow("part of a word") << u"The F16 and the B2B trade."_s << QString();
    }

    void kinds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(spell(text), expected);
    }

    void paragraphsStandForThemselves()
    {
        QCOMPARE(spell(u"“It never closes"_s), u"Quotation[“It never closes]"_s);
        QCOMPARE(spell(u"plain"_s), QString());
    }

    void colorsAreReadableOnEveryFill()
    {
        for (const ColorMode mode : {ColorMode::Light, ColorMode::Dark}) {
            const HighlightPalette &colors = highlightPalette(mode);
            for (const QString &text : prose()) {
                for (const ProseStretch &stretch : proseStretches(text, mode)) {
                    const QColor ink = stretch.format.foreground().color();
                    for (const QColor &ground : {colors.page, colors.shared[0], colors.shared[1],
                                                 colors.shared[2], colors.conflictFill}) {
                        QVERIFY2(contrast(ink, ground) >= 4.5,
                                 qPrintable(stretch.kind + u' ' + ink.name() + u' ' + ground.name()));
                    }
                }
            }
        }
    }

    void speed()
    {
        QString text;
        while (text.size() < 10'000) {
            text += prose().at(text.size() % prose().size()) + u' ';
        }
        QBENCHMARK
        {
            (void)proseFormats(text, ColorMode::Light);
        }
    }
};

QTEST_MAIN(TestProseHighlighter)
#include "tst_prosehighlighter.moc"
