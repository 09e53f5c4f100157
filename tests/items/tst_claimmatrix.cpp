// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/claimmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

class TestClaimMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayHowOutletsTellAClaim();
    void rowsAreClaimsAndUniqueSentences();
    void ordersRows();
    void filtersRows();
    void columnsFollowTheOutlets();
    void reviewHasAColumnWhereItIsKnown();
};

namespace {

struct Matrix
{
    Matrix()
    {
        story = craneStory();
        all = stops(*story);
        model.setStory(story, all, {0, 1, 2});
    }

    [[nodiscard]] int rowOfClaim(int claim) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.stop(row).claim == claim) {
                return row;
            }
        }
        return -1;
    }

    StoryPtr story;
    std::vector<Stop> all;
    ClaimMatrixModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestClaimMatrix::cellsSayHowOutletsTellAClaim()
{
    const Matrix matrix;
    const int quote = matrix.rowOfClaim(0);
    QCOMPARE(matrix.model.cell(quote, 0).kind, MatrixCellKind::Verbatim);
    QCOMPARE(matrix.model.cell(quote, 1).kind, MatrixCellKind::Reworded);
    QCOMPARE(matrix.model.cell(quote, 2).kind, MatrixCellKind::Verbatim);
    QCOMPARE(matrix.model.cell(quote, 2).paragraph, 2);
    QVERIFY(!matrix.model.cell(quote, 0).conflict);
    const int count = matrix.rowOfClaim(1);
    QCOMPARE(matrix.model.cell(count, 2).kind, MatrixCellKind::NotFound);
    QVERIFY(matrix.model.cell(count, 0).conflict);
    QVERIFY(!matrix.model.cell(count, 2).conflict);
    const int alone = matrix.model.rowOf(
        int(std::ranges::find(matrix.all, StopKind::Unique, &Stop::kind) - matrix.all.begin()));
    const int article = matrix.model.stop(alone).sentence.article;
    QCOMPARE(matrix.model.cell(alone, article).kind, MatrixCellKind::OnlyHere);
    QCOMPARE(matrix.model.cell(alone, (article + 1) % 3).kind, MatrixCellKind::NotFound);
}

void TestClaimMatrix::rowsAreClaimsAndUniqueSentences()
{
    const Matrix matrix;
    QCOMPARE(matrix.model.rowCount(), 4); // the comments have none
    QCOMPARE(matrix.model.allRows(), 4);
    QCOMPARE(matrix.model.columnCount(), 5);
    QCOMPARE(matrix.model.index(matrix.rowOfClaim(1), ClaimMatrixModel::Text).data().toString(),
             u"Some 40 ships were waiting on Monday."_s);
    QVERIFY(matrix.model.index(matrix.rowOfClaim(1), 0).data(ClaimMatrixModel::ConflictRole).toBool());
}

void TestClaimMatrix::ordersRows()
{
    Matrix matrix;
    matrix.model.setOrder(MatrixOrder::Spread);
    QCOMPARE(matrix.model.stop(0).claim, 0); // three outlets
    QCOMPARE(matrix.model.stop(1).claim, 1); // two
    matrix.model.setOrder(MatrixOrder::Conflicts);
    QCOMPARE(matrix.model.stop(0).claim, 1);
    matrix.model.setOrder(MatrixOrder::Story);
    for (int row = 0; row < matrix.model.rowCount(); ++row) {
        QCOMPARE(matrix.model.stop(row), matrix.all[std::size_t(row)]);
    }
    matrix.model.setConflictsFirst(true);
    QCOMPARE(matrix.model.stop(0).claim, 1);
    QCOMPARE(matrix.model.stop(1), matrix.all[0]);
}

void TestClaimMatrix::filtersRows()
{
    Matrix matrix;
    const StopSieve sieve(matrix.story, matrix.all);
    std::vector<bool> let;
    for (int i = 0; i < int(matrix.all.size()); ++i) {
        let.push_back(sieve.lets(i, StepFilter::Unique));
    }
    matrix.model.setShown(ShownStops(*matrix.story, matrix.all, let));
    QCOMPARE(matrix.model.rowCount(), 2);
    QCOMPARE(matrix.model.allRows(), 4);
    QCOMPARE(matrix.model.stop(0).kind, StopKind::Unique);
    matrix.model.setShown({});
    QCOMPARE(matrix.model.rowCount(), 4);
}

void TestClaimMatrix::columnsFollowTheOutlets()
{
    Matrix matrix;
    matrix.model.setArticles({2, 0});
    QCOMPARE(matrix.model.columnCount(), 4);
    QCOMPARE(matrix.model.article(ClaimMatrixModel::FirstOutlet), 2);
    QCOMPARE(matrix.model.columnOf(0), ClaimMatrixModel::FirstOutlet + 1);
    QCOMPARE(matrix.model.columnOf(1), -1);
    QCOMPARE(matrix.model.headerData(ClaimMatrixModel::FirstOutlet, Qt::Horizontal).toString(),
             u"Quay Notes"_s);
}

void TestClaimMatrix::reviewHasAColumnWhereItIsKnown()
{
    Matrix matrix;
    QCOMPARE(matrix.model.reviewColumn(), -1);
    matrix.model.setReviews([](const Stop &stop) { return StopReview{.reviewed = stop.claim == 1}; });
    QCOMPARE(matrix.model.reviewColumn(), 5);
    QCOMPARE(matrix.model.columnCount(), 6);
    QVERIFY(matrix.model.review(matrix.rowOfClaim(1)).reviewed);
    QVERIFY(!matrix.model.review(matrix.rowOfClaim(0)).reviewed);
}

QTEST_APPLESS_MAIN(TestClaimMatrix)
#include "tst_claimmatrix.moc"
