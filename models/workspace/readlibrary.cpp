// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readlibrary.h"

#include "comparison/compare.h"
#include "formats/reader.h"
#include "workspace/threadexecutor.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <iterator>
#include <mutex>
#include <ranges>
#include <thread>

namespace sidebyline {

namespace {

/// Progress is told so many times at most, however many files there are.
constexpr int ProgressSteps = 200;

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
        const bool mayChange = !m_options.assignments.empty() ||
                               std::ranges::contains(m_listing.stories, RootStoryId, &StoryListing::id);
        m_planned = m_options.known || (m_options.grouping == StoryGrouping::ByEvent && mayChange);
        if (m_options.known && m_options.known->folder == m_listing.folder) {
            for (const StoryPtr &story : m_options.known->stories) {
                m_knownStories.insert(story->id, story);
                for (const ArticlePtr &article : story->articles) {
                    m_knownArticles[article->filePath()].push_back(article);
                }
            }
            for (const ReadError &problem : m_options.known->problems) {
                // A collection of which an item was not read is read again, so that the item is named again.
                m_knownArticles.remove(problem.path);
                m_knownArticles.remove(
                    problem.path.first(std::max<qsizetype>(0, problem.path.lastIndexOf(u'#'))));
            }
            for (std::vector<ArticlePtr> &articles : m_knownArticles) {
                std::ranges::sort(articles, {}, &Article::item);
            }
        }
    }

    Library run(int threads)
    {
        m_executor = threadExecutor(threads);
        if (m_events.listed) {
            m_events.listed(m_listing);
        }
        tellProgress();
        for (const ReadError &problem : m_listing.problems) {
            tell(m_events.problemFound, problem);
        }
        forEach(m_tasks.size(), threads, [this](std::size_t i) { read(m_tasks[i]); });
        if (m_planned && !m_stop.stop_requested()) {
            plan();
            forEach(m_plan.size(), threads, [this](std::size_t i) {
                if (!m_stop.stop_requested()) {
                    m_compared[i] = finishStory(m_plan[i]);
                }
            });
        }
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
        std::vector<std::vector<ArticlePtr>>
            articles;                                 ///< those of each file; none where it could not be read
        std::vector<std::vector<ReadError>> problems; ///< of each file
        std::atomic<int> unread = 0;
        StoryPtr story;

        [[nodiscard]] std::vector<ArticlePtr> readArticles() const
        {
            return articles | std::views::join | std::ranges::to<std::vector>();
        }
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
        const QString &file = listing.files[qsizetype(task.file)];
        std::vector<ArticlePtr> articles = knownArticles(file);
        std::vector<ReadError> problems;
        if (articles.empty()) {
            auto reading = readFile(m_listing.folder, file, m_stop);
            if (m_stop.stop_requested()) {
                return;
            }
            if (!reading) {
                problems.push_back(reading.error());
            } else {
                problems = std::move(reading->problems);
                for (Article &article : reading->articles) {
                    articles.push_back(std::make_shared<const Article>(std::move(article)));
                }
            }
        }
        for (const ArticlePtr &article : articles) {
            tell(m_events.articleRead, listing.id, article);
        }
        for (const ReadError &problem : problems) {
            tell(m_events.problemFound, problem);
        }
        run.articles[task.file] = std::move(articles);
        run.problems[task.file] = std::move(problems);
        tellProgress(&LibraryProgress::filesRead);
        if (run.unread.fetch_sub(1, std::memory_order_acq_rel) == 1 && !m_planned) {
            run.story = finishStory({listing.id, listing.title, run.readArticles()});
        }
    }

    /// The articles of a file as they were read before, where it has not changed since; else none.
    [[nodiscard]] std::vector<ArticlePtr> knownArticles(const QString &file) const
    {
        const auto known = m_knownArticles.constFind(file);
        if (m_options.readAll || known == m_knownArticles.cend()) {
            return {};
        }
        const Article &first = *known->front();
        const QFileInfo info(m_listing.folder + u'/' + file);
        const bool same = info.size() == first.fileSize && info.lastModified() == first.modified;
        return same ? *known : std::vector<ArticlePtr>();
    }

    /// Makes the stories to compare of all that was read.
    void plan()
    {
        std::vector<PlannedStory> given;
        for (std::size_t i = 0; i < m_stories.size(); ++i) {
            const StoryListing &listing = m_listing.stories[i];
            given.push_back({listing.id, listing.title, m_stories[i].readArticles()});
        }
        m_plan = planStories(given, m_options.grouping, m_options.assignments, m_stop, m_executor);
        m_compared.resize(m_plan.size());
        if (m_stop.stop_requested()) {
            return;
        }
        FolderListing listing{m_listing.folder, {}, m_listing.problems};
        for (const PlannedStory &story : m_plan) {
            QStringList files;
            for (const ArticlePtr &article : story.articles) {
                files.append(article->path);
            }
            listing.stories.push_back({story.id, story.title, files});
        }
        m_progress.stories = int(m_plan.size());
        tell(m_events.grouped, listing);
    }

    StoryPtr finishStory(PlannedStory planned)
    {
        StoryPtr finished;
        if (!planned.articles.empty()) {
            auto story = std::make_shared<Story>(Story{
                std::move(planned.id), std::move(planned.title), std::move(planned.articles), {}, {}, {}});
            if (m_options.work == LibraryWork::Compare) {
                finished = compared(*story);
            }
            if (m_stop.stop_requested()) {
                return nullptr;
            }
            if (!finished) {
                finished = std::move(story);
            }
            tell(m_events.storyCompared, finished);
        }
        tellProgress(&LibraryProgress::storiesCompared);
        return finished;
    }

    /// Compares @p story, or takes the known comparison of the same articles; null for @p story as it is.
    [[nodiscard]] StoryPtr compared(Story &story)
    {
        const QString chosen = m_options.storyBases.value(story.id, m_options.base);
        const int base = std::max(0, findOutlet(story.articles, chosen));
        const StoryPtr known = m_options.compareAll ? nullptr : m_knownStories.value(story.id);
        if (known && known->comparison.base == base &&
            known->comparison.articles.size() == story.articles.size() &&
            std::ranges::equal(known->articles, story.articles, sameText)) {
            if (known->articles == story.articles && known->title == story.title) {
                return known;
            }
            story.comparison = known->comparison;
            return nullptr;
        }
        Progress progress;
        if (m_progress.stories == 1 && m_events.comparing) {
            progress = [this](double done) { tell(m_events.comparing, done); };
        }
        story.comparison = compare(story.articles, {base, m_options.threshold}, m_stop, progress, m_executor);
        return nullptr;
    }

    /// Whether two articles were read from the same bytes under the same name.
    static bool sameText(const ArticlePtr &a, const ArticlePtr &b)
    {
        return a == b || (a->path == b->path && a->sha256 == b->sha256 && a->fileSize == b->fileSize);
    }

    Library result() const
    {
        Library library{m_listing.folder, {}, m_listing.problems};
        for (const StoryPtr &story : m_compared) {
            if (story) {
                library.stories.push_back(story);
            }
        }
        for (const StoryRun &run : m_stories) {
            if (run.story) {
                library.stories.push_back(run.story);
            }
            std::ranges::copy(run.problems | std::views::join, std::back_inserter(library.problems));
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
    bool m_planned = false; ///< stories are made when all is read, not as they were listed
    std::vector<PlannedStory> m_plan;
    std::vector<StoryPtr> m_compared; ///< one a planned story
    QHash<QString, StoryPtr> m_knownStories;
    QHash<QString, std::vector<ArticlePtr>> m_knownArticles; ///< by their file
    std::mutex m_mutex;                                      ///< one event at a time; guards m_progress
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
    again->comparison = compare(again->articles, {base, threshold}, stop, {}, threadExecutor());
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
