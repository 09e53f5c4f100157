// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "items/claimsmodel.h"
#include "items/problemsmodel.h"
#include "items/storytreemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace sidebyline;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The tester asks for fonts and colours, whose types are not known without QtGui.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance)"_s)); }
    void outletsAppearAsTheyAreRead();
    void aComparedStoryBringsShares();
    void indexesSurviveAnUpdate();
    void aListingMovesAndRemovesStories();
    void outletsAreMovedAndRemoved();
    void anUnchangedStoryTellsLittle();
    void unknownStoriesAreLeftOut();
    void problemsAreListed();
    void manyProblemsAreListed();
    void claimsAreListed();
    void aModelWithoutAStoryIsEmpty();

private:
    static FolderListing listing(const QStringList &ids);
    static QString dump(const QAbstractItemModel &model);
};

FolderListing TestModels::listing(const QStringList &ids)
{
    FolderListing listing{u"/news"_s, {}, {}};
    for (const QString &id : ids) {
        listing.stories.push_back({id, id.toUpper(), {}});
    }
    return listing;
}

/// "QUAY 71: The Lamp 67 *, Pier Post 100; …"
QString TestModels::dump(const QAbstractItemModel &model)
{
    const auto text = [](const QModelIndex &index) {
        const QString share = index.siblingAtColumn(1).data().toString();
        const bool base = index.data(StoryTreeModel::IsBaseRole).toBool();
        return index.data().toString() + (share.isEmpty() ? QString() : u' ' + share) +
               (base ? u" *"_s : QString());
    };
    QStringList stories;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex story = model.index(row, 0);
        QStringList outlets;
        for (int i = 0; i < model.rowCount(story); ++i) {
            outlets += text(model.index(i, 0, story));
        }
        stories += text(story) + (outlets.isEmpty() ? QString() : u": "_s + outlets.join(u", "_s));
    }
    return stories.join(u"; "_s);
}

void TestModels::outletsAppearAsTheyAreRead()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setListing(listing({u"quay"_s, u"mill"_s}));
    const StoryPtr story = craneStory();
    // The order of the panes, not that of their coming.
    model.addArticle(u"quay"_s, story->articles[2]);
    model.addArticle(u"quay"_s, story->articles[0]);
    model.addArticle(u"quay"_s, story->articles[1]);
    model.addArticle(u"quay"_s, story->articles[1]);
    QCOMPARE(dump(model), u"QUAY: The Lamp, Pier Post, Quay Notes; MILL"_s);
    const QModelIndex quay = model.storyIndex(u"quay"_s);
    QCOMPARE(quay.data(StoryTreeModel::ArticleCountRole).toInt(), 3);
    QCOMPARE(quay.data(StoryTreeModel::SharePercentRole).toInt(), -1);
    QCOMPARE(model.articleIndex(u"quay"_s, 1).data(StoryTreeModel::PathRole).toString(), u"pier.txt"_s);
    QCOMPARE(model.articleIndex(u"quay"_s, 1).data(StoryTreeModel::ColorIndexRole).toInt(), 1);
}

void TestModels::aComparedStoryBringsShares()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setListing(listing({u"quay"_s}));
    model.setStory(craneStory());
    QCOMPARE(dump(model), u"quay 71: The Lamp 67 *, Pier Post 100, Quay Notes 50"_s);
    const QModelIndex lamp = model.articleIndex(u"quay"_s, 0);
    QCOMPARE(lamp.data(StoryTreeModel::ItemKindRole).toInt(), int(StoryTreeModel::ItemKind::Outlet));
    QCOMPARE(lamp.data(StoryTreeModel::StoryIdRole).toString(), u"quay"_s);
    QCOMPARE(lamp.data(StoryTreeModel::SharePercentRole).toInt(), 67);
}

void TestModels::indexesSurviveAnUpdate()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setListing(listing({u"mill"_s, u"quay"_s}));
    auto story = std::make_shared<Story>(*craneStory());
    model.addArticle(u"quay"_s, story->articles[1]);
    const QPersistentModelIndex pier(model.articleIndex(u"quay"_s, 0));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStory(story);
    QCOMPARE(pier.row(), 1);
    QCOMPARE(pier.data().toString(), u"Pier Post"_s);
    story = std::make_shared<Story>(*story);
    story->comparison.base = 1;
    model.setStory(story);
    QVERIFY(pier.data(StoryTreeModel::IsBaseRole).toBool());
    model.removeStory(u"mill"_s);
    QCOMPARE(pier.parent().row(), 0);
    QCOMPARE(pier.parent().data().toString(), u"quay"_s);
    QCOMPARE(resets.size(), 0);
}

void TestModels::aListingMovesAndRemovesStories()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setListing(listing({u"a"_s, u"b"_s, u"c"_s}));
    const QPersistentModelIndex c(model.storyIndex(u"c"_s));
    const QPersistentModelIndex b(model.storyIndex(u"b"_s));
    model.setListing(listing({u"c"_s, u"x"_s, u"a"_s}));
    QCOMPARE(dump(model), u"C; X; A"_s);
    QCOMPARE(c.row(), 0);
    QVERIFY(!b.isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!c.isValid());
}

void TestModels::outletsAreMovedAndRemoved()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setListing(listing({u"quay"_s}));
    auto story = std::make_shared<Story>(*craneStory());
    story->comparison = {};
    model.setStory(story);
    const QPersistentModelIndex notes(model.articleIndex(u"quay"_s, 2));
    story = std::make_shared<Story>(*story);
    story->articles = {story->articles[2], story->articles[0]};
    model.setStory(story);
    QCOMPARE(dump(model), u"quay: Quay Notes, The Lamp"_s);
    QCOMPARE(notes.row(), 0);
}

void TestModels::anUnchangedStoryTellsLittle()
{
    StoryTreeModel model;
    model.setListing(listing({u"quay"_s}));
    model.setStory(craneStory());
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStory(craneStory());
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestModels::unknownStoriesAreLeftOut()
{
    StoryTreeModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setStory(craneStory());
    model.addArticle(u"quay"_s, craneStory()->articles[0]);
    model.removeStory(u"quay"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.storyIndex(u"quay"_s).isValid());
    QVERIFY(!model.articleIndex(u"quay"_s, 0).isValid());
}

void TestModels::problemsAreListed()
{
    ProblemsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.add({ReadErrorCode::NoText, u"quay/scan.pdf"_s, {}});
    model.add({ReadErrorCode::TooLarge, u"all.txt"_s, u"100"_s});
    QCOMPARE(model.rowCount(), 2);
    const auto at = [&model](int row, ProblemsModel::Column column) {
        return model.index(row, int(column)).data();
    };
    QCOMPARE(at(0, ProblemsModel::Column::Name).toString(), u"scan.pdf"_s);
    QCOMPARE(at(0, ProblemsModel::Column::Reason).toString(), u"no-text"_s);
    QCOMPARE(at(0, ProblemsModel::Column::Path).toString(), u"quay/scan.pdf"_s);
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(second.data(ProblemsModel::CodeRole).toInt(), int(ReadErrorCode::TooLarge));
    QCOMPARE(second.data(ProblemsModel::ContextRole).toString(), u"100"_s);
    model.add({ReadErrorCode::TooLarge, u"all.txt"_s, u"100"_s}); // found again when the folder is refreshed
    QCOMPARE(model.rowCount(), 2);
    model.set({{ReadErrorCode::Empty, u"quay/a.txt"_s, {}}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(at(0, ProblemsModel::Column::Name).toString(), u"a.txt"_s);
    model.clear();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// A folder of pictures, say: none of its files can be read.
void TestModels::manyProblemsAreListed()
{
    constexpr int Many = 200'000;
    ProblemsModel model;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Many; ++i) {
        model.add({ReadErrorCode::Binary, u"pictures/%1.raw"_s.arg(i), {}});
    }
    QCOMPARE(model.rowCount(), Many);
    QVERIFY(timer.elapsed() < 10'000); // a bound that only the wrong kind of growth exceeds
}

void TestModels::claimsAreListed()
{
    ClaimsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setStory(craneStory());
    QCOMPARE(model.rowCount(), 2);
    const auto at = [&model](int row, ClaimsModel::Column column) {
        return model.index(row, int(column)).data();
    };
    QCOMPARE(at(1, ClaimsModel::Column::Number).toInt(), 2);
    QCOMPARE(at(1, ClaimsModel::Column::Text).toString(), u"Some 40 ships were waiting on Monday."_s);
    QCOMPARE(at(1, ClaimsModel::Column::Kind).toString(), u"reworded"_s);
    QCOMPARE(at(0, ClaimsModel::Column::Outlets).toInt(), 3);
    QCOMPARE(at(1, ClaimsModel::Column::Conflicts).toInt(), 1);
    const QModelIndex first = model.index(0, 0);
    QVERIFY(first.data(ClaimsModel::QuotationRole).toBool());
    QCOMPARE(first.data(ClaimsModel::ArticlesRole).value<QList<int>>(), (QList<int>{0, 1, 2}));
    QCOMPARE(model.index(1, 0).data(ClaimsModel::ConflictKindsRole).value<QList<int>>(),
             QList<int>{int(ConflictKind::Number)});
    QCOMPARE(first.data(ClaimsModel::ClaimRole).toInt(), 0);
    QCOMPARE(first.data(ClaimsModel::KindRole).toInt(), int(LinkKind::Verbatim));
    model.setStory(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aModelWithoutAStoryIsEmpty()
{
    ClaimsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), ClaimsModel::ColumnCount);
    QCOMPARE(model.roleNames().value(ClaimsModel::ArticlesRole), "articles"_ba);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
