// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/renderingruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

/// "kept [-struck-] [+inserted+]", so that a row of the table can be read.
QString written(const std::vector<RenderingRun> &runs)
{
    QString text;
    for (const RenderingRun &run : runs) {
        switch (run.op) {
        case DiffOp::Same:
            text += run.text;
            break;
        case DiffOp::Removed:
            text += u"[-"_s + run.text + u"-]"_s;
            break;
        case DiffOp::Added:
            text += u"[+"_s + run.text + u"+]"_s;
            break;
        }
    }
    return text;
}

QString withoutStruck(const std::vector<RenderingRun> &runs)
{
    QString text;
    for (const RenderingRun &run : runs) {
        text += run.op == DiffOp::Removed ? QString() : run.text;
    }
    return text;
}

} // namespace

class TestRenderingRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDifferences_data();
    void writesDifferences();
    void withoutPiecesAllIsKept();
};

void TestRenderingRuns::writesDifferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing differs") << u"The gate is shut."_s << u"The gate is shut."_s
                                     << u"The gate is shut."_s;
    QTest::newRow("in the middle") << u"“We will not open it,” she said."_s
                                   << u"“We won't open it,” she said."_s
                                   << u"“We [-will not-] [+won't+] open it,” she said."_s;
    QTest::newRow("at the end") << u"until it has been looked at"_s << u"until it has been inspected"_s
                                << u"until it has been [-looked at-] [+inspected+]"_s;
    QTest::newRow("at the start") << u"Yesterday the gate shut"_s << u"Today the gate shut"_s
                                  << u"[-Yesterday-] [+Today+] the gate shut"_s;
    QTest::newRow("only left out") << u"the old gate shut"_s << u"the gate shut"_s
                                   << u"the [-old-] gate shut"_s;
    QTest::newRow("only put in") << u"the gate shut"_s << u"the old gate shut"_s
                                 << u"the [+old+] gate shut"_s;
    QTest::newRow("left out at the end")
        << u"the gate shut early"_s << u"the gate shut"_s << u"the gate shut [-early-]"_s;
    QTest::newRow("within quotation marks")
        << u"“Old gates shut”"_s << u"“New gates shut”"_s << u"“[-Old-] [+New+] gates shut”"_s;
}

void TestRenderingRuns::writesDifferences()
{
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto runs = renderingRuns(reference, text, wordDiff(reference, text));
    // The difference says whether marks go with the word before them: only blanks and marks may stray.
    const auto bare = [](QString s) {
        return s.remove(u'“').remove(u'”').remove(u'.').remove(u',').simplified();
    };
    QCOMPARE(bare(written(runs)), bare(expected));
    QCOMPARE(withoutStruck(runs).remove(u' '), text.remove(u' '));
}

void TestRenderingRuns::withoutPiecesAllIsKept()
{
    const auto runs = renderingRuns(u"", u"The gate is shut.", {});
    QCOMPARE(runs, (std::vector<RenderingRun>{{DiffOp::Same, u"The gate is shut."_s}}));
}

QTEST_APPLESS_MAIN(TestRenderingRuns)
#include "tst_renderingruns.moc"
