// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where each line of small reports stands, in whole points. A case is a file in tests/golden/report: "parts",
// "orientation" where it is not landscape, "outlets" with their paragraphs, and "pages" with the lines of
// each, [column, left edge, baseline, words]. After a change that is meant: run this test with
// SIDEBYLINE_UPDATE_GOLDEN=1 and look at the difference.

#include "comparison/compare.h"
#include "report/layoutreport.h"
#include "storymaker.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

ReportParts partsNamed(const QJsonArray &names)
{
    static const QHash<QString, ReportPart> parts = {
        {u"cover"_s, ReportPart::Cover},         {u"summary"_s, ReportPart::Summary},
        {u"matrix"_s, ReportPart::Matrix},       {u"rows"_s, ReportPart::Rows},
        {u"unique"_s, ReportPart::Unique},       {u"not-found"_s, ReportPart::NotFound},
        {u"conflicts"_s, ReportPart::Conflicts}, {u"quotations"_s, ReportPart::Quotations},
        {u"audit"_s, ReportPart::Audit},         {u"sources"_s, ReportPart::Sources}};
    ReportParts found;
    for (const QJsonValue &name : names) {
        found |= parts.value(name.toString());
    }
    return found;
}

StoryPtr storyOf(const QJsonArray &outlets)
{
    std::vector<std::vector<QString>> paragraphs;
    for (const QJsonValue &outlet : outlets) {
        std::vector<QString> &own = paragraphs.emplace_back();
        for (const QJsonValue &paragraph : outlet.toArray()) {
            own.push_back(paragraph.toString());
        }
    }
    auto story = std::make_shared<Story>(*sidebyline::storyOf(paragraphs));
    story->comparison = compare(story->articles, {});
    return story;
}

QJsonArray linesOf(const Page &page)
{
    QJsonArray lines;
    for (const TextItem &text : page.texts) {
        lines.append(
            QJsonArray{text.place.column, qRound(text.rect.left()), qRound(text.baseline), text.text});
    }
    return lines;
}

} // namespace

class TestGoldenPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Holds for one test function each.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void standsWhereItStood_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SIDEBYLINE_TESTS_DIR "/golden/report"));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 5);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void standsWhereItStood()
    {
        if (!QFontDatabase::hasFamily(u"Noto Serif"_s) || !QFontDatabase::hasFamily(u"Noto Sans"_s)) {
            QSKIP("skipped: the Noto fonts are not installed");
        }
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        ReportOptions options;
        options.parts = partsNamed(golden[u"parts"_s].toArray());
        options.orientation = golden[u"orientation"_s].toString() == u"portrait"_s
                                  ? PaperOrientation::Portrait
                                  : PaperOrientation::Landscape;
        options.compared = QDateTime(QDate(2026, 5, 12), QTime(14, 5), QTimeZone::UTC);
        const std::array<StoryPtr, 1> stories{storyOf(golden[u"outlets"_s].toArray())};
        QJsonArray actual;
        for (const Page &page : layoutReport(stories, {}, options).pages) {
            actual.append(linesOf(page));
        }
        if (qEnvironmentVariableIsSet("SIDEBYLINE_UPDATE_GOLDEN")) {
            golden[u"pages"_s] = actual;
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(golden).toJson());
        }
        const QJsonArray expected = golden[u"pages"_s].toArray();
        for (qsizetype page = 0; page < std::min(expected.size(), actual.size()); ++page) {
            const QJsonArray wanted = expected[page].toArray();
            const QJsonArray lines = actual[page].toArray();
            for (qsizetype i = 0; i < std::min(wanted.size(), lines.size()); ++i) {
                QCOMPARE(QJsonDocument(lines[i].toArray()).toJson(QJsonDocument::Compact),
                         QJsonDocument(wanted[i].toArray()).toJson(QJsonDocument::Compact));
            }
            QCOMPARE(lines.size(), wanted.size());
        }
        QCOMPARE(actual.size(), expected.size());
    }
};

QTEST_MAIN(TestGoldenPages)
#include "tst_goldenpages.moc"
