// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/threadexecutor.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>
#include <vector>

using namespace sidebyline;

class TestThreadExecutor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsMadeOnce()
    {
        for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
            for (const int threads : {0, 1, 4}) {
                std::vector<std::atomic<int>> calls(count);
                forEach(count, threads, [&](std::size_t i) { ++calls[i]; });
                for (const std::atomic<int> &made : calls) {
                    QCOMPARE(made.load(), 1);
                }
            }
        }
    }

    void callsAreShared()
    {
        // Each waits for the others: three threads are needed.
        std::barrier all(3);
        std::mutex mutex;
        std::set<std::thread::id> ids;
        forEach(3, 3, [&](std::size_t) {
            all.arrive_and_wait();
            const std::scoped_lock lock(mutex);
            ids.insert(std::this_thread::get_id());
        });
        QCOMPARE(ids.size(), 3U);
        QVERIFY(ids.contains(std::this_thread::get_id()));
    }

    void piecesAreJoinedInOrder()
    {
        constexpr std::size_t Count = 500;
        for (const Executor &executor : {Executor(), threadExecutor(1), threadExecutor(4)}) {
            std::vector<char> isMade(Count, 0);
            std::vector<std::size_t> joined;
            runPiecesInOrder(
                executor, Count, [&](std::size_t piece) { isMade[piece] = 1; },
                [&](std::size_t piece) {
                    QVERIFY(isMade[piece] != 0);
                    joined.push_back(piece); // by one thread at a time
                });
            std::vector<std::size_t> all(Count);
            std::iota(all.begin(), all.end(), std::size_t(0));
            QCOMPARE(joined, all);
        }
    }

    void joiningKeepsNobodyWaiting()
    {
        // The first piece's joining lasts until the last piece is made.
        std::atomic<int> made = 0;
        std::vector<std::size_t> joined;
        runPiecesInOrder(
            threadExecutor(2), 3,
            [&](std::size_t) {
                ++made;
                made.notify_all();
            },
            [&](std::size_t piece) {
                for (int now = made; piece == 0 && now < 3; now = made) {
                    made.wait(now);
                }
                joined.push_back(piece);
            });
        QCOMPARE(joined, (std::vector<std::size_t>{0, 1, 2}));
    }

    void callsWithinCallsEnd()
    {
        std::atomic<int> sum = 0;
        const Executor executor = threadExecutor(4);
        executor(20, [&](std::size_t) {
            executor(20, [&](std::size_t) { executor(5, [&](std::size_t i) { sum += int(i); }); });
        });
        QCOMPARE(sum.load(), 20 * 20 * 10);
    }

    void callersInSeveralThreads()
    {
        std::vector<int> sums(8);
        {
            std::vector<std::jthread> callers;
            for (int &sum : sums) {
                callers.emplace_back([&sum] {
                    for (int round = 0; round < 200; ++round) {
                        std::atomic<int> calls = 0;
                        forEach(6, 3, [&](std::size_t) { ++calls; });
                        sum += calls;
                    }
                });
            }
        }
        QCOMPARE(std::accumulate(sums.begin(), sums.end(), 0), 8 * 200 * 6);
    }
};

QTEST_GUILESS_MAIN(TestThreadExecutor)
#include "tst_threadexecutor.moc"
