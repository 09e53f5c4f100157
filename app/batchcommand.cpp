// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batchcommand.h"

#include "app/batchrecord.h"
#include "app/exchangeerrortext.h"
#include "app/reviewcommand.h"
#include "app/terminal.h"
#include "comparison/compare.h"
#include "exchange/comparisonfile.h"
#include "htmlreport/htmlreport.h"
#include "phrases/readerrortext.h"
#include "review/aboutarticles.h"
#include "tables/storytables.h"
#include "workspace/readlibrary.h"
#include "workspace/reviewlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <exception>
#include <iterator>
#include <thread>
#include <vector>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(BatchCommand)
};

enum class Outcome : quint8 { Written, Unchanged, Failed };

/// What became of one story.
struct Result
{
    Outcome outcome = Outcome::Failed;
    int claims = 0;
    QString why = {}; ///< Failed: in words
};

class Batch
{
public:
    Batch(const Arguments &arguments, const DocumentSupport &documents)
        : m_arguments(arguments)
        , m_documents(documents)
    {}

    int run()
    {
        if (!QDir().mkpath(m_arguments.out)) {
            print(stderr,
                  BatchText::tr("The folder “%1” cannot be made. Choose another one.").arg(m_arguments.out) +
                      u'\n');
            return ExitNothingReadable;
        }
        if (const QString error = read(); !error.isEmpty()) {
            print(stderr, error + u'\n');
            return ExitNothingReadable;
        }
        m_results.resize(m_library.stories.size());
        writeAll();
        tell();
        const bool failed = std::ranges::contains(m_results, Outcome::Failed, &Result::outcome);
        return failed || m_results.empty() ? ExitNothingReadable : ExitSuccess;
    }

private:
    /// Reads the articles and makes the stories; nothing is compared yet. Returns what is wrong.
    QString read()
    {
        LibraryOptions options;
        options.work = LibraryWork::Read;
        options.grouping = m_arguments.window.oneStory ? StoryGrouping::AsGiven : StoryGrouping::ByEvent;
        if (m_arguments.review) {
            options.assignments = keptAssignments(m_arguments.folder);
        }
        auto library = readLibrary(m_arguments.folder, options);
        if (!library) {
            return folderErrorText(m_arguments.folder, library.error());
        }
        m_library = *std::move(library);
        if (m_arguments.review) {
            auto decisions = keptDecisions(m_library);
            if (!decisions) {
                return decisions.error();
            }
            m_decisions = *std::move(decisions);
        }
        return {};
    }

    void writeAll()
    {
        const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
        std::atomic<std::size_t> next = 0;
        const auto work = [this, &next] {
            for (std::size_t i = next++; i < m_results.size(); i = next++) {
                m_results[i] = write(*m_library.stories[i]);
            }
        };
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < std::min(processors, m_results.size()); ++i) {
            threads.emplace_back(work);
        }
        work();
    }

    /// A story that no memory suffices for is one that failed, not the end of the others.
    [[nodiscard]] Result write(const Story &story) const
    {
        try {
            return writeStory(story);
        } catch (const std::exception &fault) {
            return {.why = QString::fromLocal8Bit(fault.what())};
        }
    }

    [[nodiscard]] Result writeStory(const Story &read) const
    {
        const QString folder = QDir(m_arguments.out).filePath(batchFolder(read.id));
        const std::vector<Decision> decisions = decisionsAbout(read);
        const QByteArray fingerprint = storyFingerprint(read, decisions, settings());
        if (isUpToDate(folder, readBatchRecord(folder), fingerprint)) {
            return {.outcome = Outcome::Unchanged};
        }
        auto story = std::make_shared<Story>(read);
        const int base = std::max(0, findOutlet(story->articles, m_arguments.base));
        story->comparison = compare(story->articles, {.base = base});
        if (!QDir().mkpath(folder)) {
            return {.why = BatchText::tr("its folder cannot be made")};
        }
        const Library library = reviewLibrary({m_library.folder, {story}, {}}, decisions);
        BatchRecord record{.fingerprint = fingerprint, .files = {}};
        for (const QString &format : m_arguments.formats) {
            if (const auto written = writeFormat(library, folder, format, record.files); !written) {
                return {.why = exchangeErrorText(written.error())};
            }
        }
        if (!writeBatchRecord(folder, record)) {
            return {.why = BatchText::tr("its folder cannot be written")};
        }
        return {.outcome = Outcome::Written,
                .claims = int(library.stories.front()->comparison.claims.size())};
    }

    [[nodiscard]] std::vector<Decision> decisionsAbout(const Story &story) const
    {
        return m_decisions.empty()
                   ? std::vector<Decision>()
                   : sidebyline::decisionsAbout(hashesOf(PassageIndex(story.articles)), m_decisions);
    }

    [[nodiscard]] std::expected<void, ExchangeError> writeFormat(const Library &library,
                                                                 const QString &folder, const QString &format,
                                                                 QStringList &files) const
    {
        const auto file = [&](const QString &name) {
            files.append(name);
            return QDir(folder).filePath(name);
        };
        if (format == u"pdf"_s) {
            return m_documents.writePdf(library, file(u"report.pdf"_s), m_arguments.report);
        }
        if (format == u"odt"_s) {
            return m_documents.writeOdt(library, file(u"report.odt"_s), m_arguments.report.compared);
        }
        if (format == u"html"_s) {
            return writeHtmlFile(library, file(u"report.html"_s), {.compared = m_arguments.report.compared});
        }
        if (format == u"json"_s) {
            return writeJsonFile(library, file(u"comparison.json"_s));
        }
        for (int table = 0; table < TableCount; ++table) {
            files.append(tableFileName(Table(table)));
        }
        return writeTables(library, folder);
    }

    /// All that changes the results besides the stories themselves.
    [[nodiscard]] QString settings() const
    {
        QStringList claims;
        for (const int claim : m_arguments.report.claims) {
            claims.append(QString::number(claim));
        }
        return QStringList{QLatin1StringView(SIDEBYLINE_VERSION),
                           QLocale().bcp47Name(),
                           claims.join(u','),
                           m_arguments.base,
                           m_arguments.formats.join(u','),
                           m_arguments.report.compared.toString(Qt::ISODateWithMs),
                           QString::number(m_arguments.report.parts.toInt()),
                           QString::number(int(m_arguments.report.paper)),
                           QString::number(int(m_arguments.report.orientation))}
            .join(u'\n');
    }

    void tell() const
    {
        qsizetype widest = 0;
        for (const StoryPtr &story : m_library.stories) {
            widest = std::max(widest, story->title.size());
        }
        constexpr qsizetype mostColumns = 48;
        widest = std::min(widest, mostColumns);
        QString text;
        std::array<int, 3> counts{};
        for (std::size_t i = 0; i < m_results.size(); ++i) {
            const Story &story = *m_library.stories[i];
            ++counts.at(std::size_t(m_results[i].outcome));
            QString title = story.title;
            if (title.size() > mostColumns) {
                title = title.first(mostColumns - 1) + u'…';
            }
            text += title.leftJustified(widest) + u"  "_s +
                    BatchText::tr("%n articles", nullptr, int(story.articles.size())).rightJustified(13) +
                    u"  "_s + outcomeText(m_results[i]) + u'\n';
        }
        for (const ReadError &problem : m_library.problems) {
            text +=
                BatchText::tr("Not read: %1: %2", "path, why").arg(problem.path, readErrorReason(problem)) +
                u'\n';
        }
        text += BatchText::tr("%1 written, %2 unchanged, %3 failed, in %4")
                    .arg(counts[0])
                    .arg(counts[1])
                    .arg(counts[2])
                    .arg(m_arguments.out) +
                u'\n';
        print(stdout, text);
    }

    [[nodiscard]] static QString outcomeText(const Result &result)
    {
        switch (result.outcome) {
        case Outcome::Written:
            return BatchText::tr("written, %n claims", nullptr, result.claims);
        case Outcome::Unchanged:
            return BatchText::tr("unchanged");
        case Outcome::Failed:
            break;
        }
        return BatchText::tr("failed: %1").arg(result.why);
    }

    const Arguments &m_arguments;
    const DocumentSupport &m_documents;
    Library m_library;
    std::vector<Decision> m_decisions; ///< those of the review, where it is wanted
    std::vector<Result> m_results;
};

} // namespace

int batchCommand(const Arguments &arguments, const DocumentSupport &documents)
{
    return Batch(arguments, documents).run();
}

} // namespace sidebyline
