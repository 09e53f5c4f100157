// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../bench/generatedstory.h"

#include "comparison/compare.h"
#include "review/passageindex.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace sidebyline;

namespace {

/// Bytes that are allocated now; 0 where that is not known, as with sanitizers.
std::size_t heapInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

} // namespace

/// An open folder of 2,000 articles must fit into ten times its text, the articles themselves included.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComparingLeaves();
    void whatNamingPassagesLeaves();

private:
    const std::vector<ArticlePtr> m_articles = generateStory(10);
    std::size_t m_text = 0; ///< characters
};

void TestMemory::whatComparingLeaves()
{
    for (const ArticlePtr &article : m_articles) {
        for (const Block &block : article->blocks) {
            m_text += std::size_t(block.text.size());
        }
    }
    QVERIFY(m_text > 30'000);
    (void)compare(m_articles); // what is made once and stays
    const std::size_t before = heapInUse();
    if (before == 0) {
        QSKIP("skipped: the heap is not known here");
    }
    const Comparison comparison = compare(m_articles);
    const std::size_t after = heapInUse();
    QVERIFY(!comparison.links.empty());
    QVERIFY2(after - before < 4 * m_text,
             qPrintable(QString::number(double(after - before) / double(m_text))));
}

void TestMemory::whatNamingPassagesLeaves()
{
    const std::size_t before = heapInUse();
    if (before == 0) {
        QSKIP("skipped: the heap is not known here");
    }
    const PassageIndex index(m_articles);
    const std::size_t after = heapInUse();
    QVERIFY(index.findArticle(index.articleKey(3)) >= 0);
    QVERIFY2(after - before < m_text / 2,
             qPrintable(QString::number(double(after - before) / double(m_text))));
}

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
