// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixdelegate.h"

#include "common/theme.h"
#include "items/claimmatrixmodel.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

#include <vector>

using namespace sidebyline;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize CellSize(420, 40);

/// Right-to-left with a name in Latin letters amid it.
const QString Mixed = u"قال مدير Norvik إن العبّارة عادت"_s;

} // namespace

class TestMatrixDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundWordsAreMarkedWhereTheyStand_data();
    void foundWordsAreMarkedWhereTheyStand();

private:
    static QImage paint(const QString &text, Qt::LayoutDirection direction, const QList<TextRange> &found);
    static std::vector<int> marked(const QString &text, Qt::LayoutDirection direction,
                                   const QStringList &words);
};

QImage TestMatrixDelegate::paint(const QString &text, Qt::LayoutDirection direction,
                                 const QList<TextRange> &found)
{
    QStandardItemModel model(1, int(ClaimMatrixModel::Text) + 1);
    const QModelIndex index = model.index(0, ClaimMatrixModel::Text);
    model.setData(index, text);
    QMultiHash<int, TextRange> byRow;
    for (const TextRange range : found) {
        byRow.insert(0, range);
    }
    MatrixDelegate delegate;
    delegate.setFound(byRow, {-1, {}});
    QImage image(CellSize, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    delegate.paint(&painter, option, index);
    return image;
}

/// The columns of pixels in which the ground of @p words, each a mark of its own, is painted.
std::vector<int> TestMatrixDelegate::marked(const QString &text, Qt::LayoutDirection direction,
                                            const QStringList &words)
{
    QList<TextRange> ranges;
    for (const QString &word : words) {
        ranges.append({text.indexOf(word), word.size()});
    }
    const QImage image = paint(text, direction, ranges);
    const QRgb ground = Theme::instance().colors().found.rgb();
    std::vector<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == ground) {
                columns.push_back(x);
                break;
            }
        }
    }
    return columns;
}

void TestMatrixDelegate::foundWordsAreMarkedWhereTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QStringList>("parts"); // what it is made of, each of one direction
    QTest::addColumn<QString>("between");   // what stands amid these parts and was not found; may be empty
    QTest::newRow("one direction") << Mixed << u"مدير"_s << QStringList{u"مد"_s, u"ير"_s} << QString();
    QTest::newRow("a whole name") << Mixed << u"مدير Norvik"_s << QStringList{u"مدير "_s, u"Norvik"_s}
                                  << QString();
    QTest::newRow("the name's beginning")
        << Mixed << u"مدير Nor"_s << QStringList{u"مدير "_s, u"Nor"_s} << u"vi"_s;
    QTest::newRow("the name's end") << Mixed << u"vik إن"_s << QStringList{u"vik"_s, u" إن"_s} << u"or"_s;
    QTest::newRow("Latin with an Arabic name") << u"Harbour master العربي spoke"_s << u"master العر"_s
                                               << QStringList{u"master "_s, u"العر"_s} << u"بي"_s;
}

void TestMatrixDelegate::foundWordsAreMarkedWhereTheyStand()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QFETCH(const QStringList, parts);
    QFETCH(const QString, between);
    QVERIFY(text.contains(found));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const std::vector<int> columns = marked(text, direction, {found});
        QVERIFY(columns.size() > 8);
        QCOMPARE(columns, marked(text, direction, parts));
        if (!between.isEmpty()) {
            // What lies amid them stays without a mark, but for the pixels that the letters' edges share.
            const std::vector<int> amid = marked(text, direction, {between});
            QVERIFY(amid.front() > columns.front() && amid.back() < columns.back());
            const auto shared = std::ranges::count_if(
                amid, [&](int column) { return std::ranges::binary_search(columns, column); });
            QVERIFY2(shared <= 2, qPrintable(QString::number(shared)));
        }
    }
}

QTEST_MAIN(TestMatrixDelegate)
#include "tst_matrixdelegate.moc"
