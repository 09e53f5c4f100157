// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readlibrary.h"

#include "articles/reader.h"
#include "comparison/compare.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace sidebyline {

namespace {

/// Progress is told so many times at most, however many files there are.
constexpr int ProgressSteps = 200;

/// Calls @p work with 0 … count - 1 on @p threads threads, the calling one among them. Threads of its own,
/// not of a pool: a pool's may all be taken by callers that wait for each other.
template <typename Work>
void forEach(std::size_t count, int threads, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> helpers;
    const std::size_t wanted = std::min(count, std::size_t(std::max(1, threads)));
    for (std::size_t i = 1; i < wanted; ++i) {
        helpers.emplace_back(take);
    }
    take();
}

/// Shares the pieces of one comparison among @p threads threads.
[[nodiscard]] Executor threadsOf(int threads)
{
    return [threads](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        forEach(pieces, threads, run);
    };
}

/// Letters and digits alone: "Coast Daily" also finds "coast-daily".
QString nameKey(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            key += c.toCaseFolded();
        }
    }
    return key;
}

/// One reading of a folder: files are read in parallel; the thread that reads a story's last file compares
/// it.
class Run
{
public:
    Run(FolderListing listing, const LibraryOptions &options, std::stop_token stop,
        const LibraryEvents &events)
        : m_listing(std::move(listing))
        , m_options(options)
        , m_stop(std::move(stop))
        , m_events(events)
        , m_stories(m_listing.stories.size())
    {
        for (std::size_t i = 0; i < m_stories.size(); ++i) {
            const auto files = std::size_t(m_listing.stories[i].files.size());
            m_stories[i].articles.resize(files);
            m_stories[i].problems.resize(files);
            m_stories[i].unread = int(files);
            m_progress.files += int(files);
            for (std::size_t file = 0; file < files; ++file) {
                m_tasks.push_back({i, file});
            }
        }
        m_progress.stories = int(m_stories.size());
    }

    Library run(int threads)
    {
        m_executor = threadsOf(threads);
        if (m_events.listed) {
            m_events.listed(m_listing);
        }
        tellProgress();
        for (const ReadError &problem : m_listing.problems) {
            tell(m_events.problemFound, problem);
        }
        forEach(m_tasks.size(), threads, [this](std::size_t i) { read(m_tasks[i]); });
        return result();
    }

private:
    struct Task
    {
        std::size_t story;
        std::size_t file;
    };

    struct StoryRun
    {
        std::vector<ArticlePtr> articles;               ///< one a file; null where it could not be read
        std::vector<std::optional<ReadError>> problems; ///< one a file
        std::atomic<int> unread = 0;
        StoryPtr story;
    };

    template <typename Event, typename... Arguments>
    void tell(const Event &event, const Arguments &...arguments)
    {
        if (event) {
            const std::scoped_lock lock(m_mutex);
            event(arguments...);
        }
    }

    void tellProgress(int LibraryProgress::*counter = nullptr)
    {
        const std::scoped_lock lock(m_mutex);
        if (counter) {
            ++(m_progress.*counter);
        }
        const int done = m_progress.filesRead + m_progress.storiesCompared;
        const int all = m_progress.files + m_progress.stories;
        if (m_events.progressed && (done == all || done % std::max(1, all / ProgressSteps) == 0)) {
            m_events.progressed(m_progress);
        }
    }

    void read(const Task &task)
    {
        if (m_stop.stop_requested()) {
            return;
        }
        const StoryListing &listing = m_listing.stories[task.story];
        StoryRun &run = m_stories[task.story];
        auto article = readArticle(m_listing.folder, listing.files[qsizetype(task.file)], m_stop);
        if (m_stop.stop_requested()) {
            return;
        }
        if (article) {
            const auto pointer = std::make_shared<const Article>(*std::move(article));
            run.articles[task.file] = pointer;
            tell(m_events.articleRead, listing.id, pointer);
        } else {
            run.problems[task.file] = article.error();
            tell(m_events.problemFound, article.error());
        }
        tellProgress(&LibraryProgress::filesRead);
        if (run.unread.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            finishStory(listing, run);
        }
    }

    void finishStory(const StoryListing &listing, StoryRun &run)
    {
        auto story = std::make_shared<Story>(Story{listing.id, listing.title, run.articles, {}, {}, {}});
        std::erase(story->articles, nullptr);
        if (!story->articles.empty()) {
            if (m_options.work == LibraryWork::Compare) {
                const QString chosen = m_options.storyBases.value(listing.id, m_options.base);
                const CompareOptions options{std::max(0, findOutlet(story->articles, chosen)),
                                             m_options.threshold};
                story->comparison = compare(story->articles, options, m_stop, {}, m_executor);
            }
            if (m_stop.stop_requested()) {
                return;
            }
            run.story = std::move(story);
            tell(m_events.storyCompared, run.story);
        }
        tellProgress(&LibraryProgress::storiesCompared);
    }

    Library result() const
    {
        Library library{m_listing.folder, {}, m_listing.problems};
        for (const StoryRun &run : m_stories) {
            if (run.story) {
                library.stories.push_back(run.story);
            }
            for (const auto &problem : run.problems) {
                if (problem) {
                    library.problems.push_back(*problem);
                }
            }
        }
        return library;
    }

    FolderListing m_listing;
    LibraryOptions m_options;
    Executor m_executor;
    std::stop_token m_stop;
    LibraryEvents m_events;
    std::vector<StoryRun> m_stories;
    std::vector<Task> m_tasks;
    std::mutex m_mutex; ///< one event at a time; guards m_progress
    LibraryProgress m_progress;
};

} // namespace

std::expected<Library, ReadError> readLibrary(const QString &folder, const LibraryOptions &options,
                                              const std::stop_token &stop, const LibraryEvents &events,
                                              int threads)
{
    auto listing = listFolder(folder, stop);
    if (!listing) {
        return std::unexpected(listing.error());
    }
    return Run(*std::move(listing), options, stop, events)
        .run(threads > 0 ? threads : int(std::thread::hardware_concurrency()));
}

StoryPtr compareAgain(const Story &story, int base, double threshold, const std::stop_token &stop)
{
    auto again = std::make_shared<Story>(story);
    again->found.reset();
    again->review.reset();
    again->comparison = compare(again->articles, {base, threshold}, stop, {},
                                threadsOf(int(std::thread::hardware_concurrency())));
    return again;
}

int findOutlet(std::span<const ArticlePtr> articles, const QString &base)
{
    const QString wanted = nameKey(base);
    const auto isWanted = [&wanted](const ArticlePtr &article) {
        const QStringView fileName = QStringView(article->path).mid(article->path.lastIndexOf(u'/') + 1);
        const QStringView stem = fileName.first(std::max<qsizetype>(0, fileName.lastIndexOf(u'.')));
        const std::array<QStringView, 4> names{article->path, article->outlet, fileName, stem};
        return std::ranges::any_of(names, [&](QStringView name) { return nameKey(name) == wanted; });
    };
    const auto found = std::ranges::find_if(articles, isWanted);
    return wanted.isEmpty() || found == articles.end() ? -1 : int(found - articles.begin());
}

} // namespace sidebyline
