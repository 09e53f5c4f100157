// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparecommand.h"

#include "app/exchangeerrortext.h"
#include "app/interrupt.h"
#include "app/progressline.h"
#include "app/reviewcommand.h"
#include "app/summary.h"
#include "app/terminal.h"
#include "exchange/comparisonfile.h"
#include "htmlreport/htmlreport.h"
#include "phrases/readerrortext.h"
#include "tables/storytables.h"
#include "workspace/readlibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

class Command
{
public:
    Command(Arguments arguments, const DocumentSupport &documents)
        : m_arguments(std::move(arguments))
        , m_documents(documents)
        , m_compare(m_arguments.action == Action::Compare)
    {}

    int run()
    {
        m_timer.start();
        const Interrupt interrupt;
        auto read = readFolder(interrupt.token());
        if (interrupt.token().stop_requested()) {
            print(stderr, CompareCommand::tr("Stopped. Nothing was written.") + u'\n');
            return ExitInterrupted;
        }
        if (!read) {
            print(stderr, folderErrorText(m_arguments.folder, read.error()) + u'\n');
            return ExitNothingReadable;
        }
        m_library = *std::move(read);
        return tell();
    }

private:
    int tell()
    {
        if (m_library.stories.empty()) {
            print(
                stderr,
                librarySummary(m_library, SummaryKind::Read) +
                    CompareCommand::tr(
                        "Nothing in “%1” could be read. Put the articles there: saved pages, PDF, DOCX, ODT, "
                        "RTF, mail, feeds or text.")
                        .arg(m_library.folder) +
                    u'\n');
            return ExitNothingReadable;
        }
        if (const QString error = baseError(); !error.isEmpty()) {
            print(stderr, error + u'\n');
            return ExitUsage;
        }
        if (m_arguments.review) {
            auto reviewed = withReview(m_library);
            if (!reviewed) {
                print(stderr, reviewed.error() + u'\n');
                return ExitNothingReadable;
            }
            m_library = *std::move(reviewed);
        }
        print(isPiped() ? stderr : stdout,
              librarySummary(m_library, m_compare ? SummaryKind::Compared : SummaryKind::Read));
        return writeResults() ? ExitSuccess : ExitNothingReadable;
    }

    std::expected<Library, ReadError> readFolder(const std::stop_token &stop)
    {
        ProgressLine line;
        qint64 lastRead = 0;
        LibraryEvents events;
        events.articleRead = [&](const QString &, const ArticlePtr &) { lastRead = m_timer.nsecsElapsed(); };
        LibraryOptions options;
        options.work = m_compare ? LibraryWork::Compare : LibraryWork::Read;
        options.base = m_arguments.base;
        options.grouping = m_arguments.window.oneStory ? StoryGrouping::AsGiven : StoryGrouping::ByEvent;
        if (m_arguments.review) {
            options.assignments = keptAssignments(m_arguments.folder);
        }
        line.listenTo(events);
        auto library = readLibrary(m_arguments.folder, options, stop, events);
        const qint64 end = m_timer.nsecsElapsed();
        // Stories are compared while others are still being read: the second figure is what came after.
        tellTime("read"_L1, lastRead);
        if (m_compare) {
            tellTime("compare"_L1, end - lastRead);
        }
        return library;
    }

    void tellTime(QLatin1StringView step, qint64 nanoseconds) const
    {
        if (m_arguments.window.timings) {
            print(stderr, u"%1 %2 ms\n"_s.arg(step, -8).arg(double(nanoseconds) / 1e6, 8, 'f', 2));
        }
    }

    QString baseError() const
    {
        const auto has = [this](const StoryPtr &story) {
            return findOutlet(story->articles, m_arguments.base) >= 0;
        };
        if (m_arguments.base.isEmpty() || std::ranges::any_of(m_library.stories, has)) {
            return {};
        }
        QStringList names;
        for (const StoryPtr &story : m_library.stories) {
            for (const ArticlePtr &article : story->articles) {
                names.append(article->displayName());
            }
        }
        names.removeDuplicates();
        return CompareCommand::tr("No outlet or file here is called “%1”. There are: %2.")
            .arg(m_arguments.base, names.join(u", "_s));
    }

    bool writeResults()
    {
        bool written = true;
        if (!m_arguments.json.isEmpty()) {
            const qint64 start = m_timer.nsecsElapsed();
            const auto content = m_compare ? JsonContent::Comparison : JsonContent::Articles;
            const auto result = writeJsonFile(m_library, m_arguments.json, content);
            tellTime("json"_L1, m_timer.nsecsElapsed() - start);
            written = tellResult(result, m_arguments.json) && written;
        }
        if (!m_arguments.pdf.isEmpty()) {
            const qint64 start = m_timer.nsecsElapsed();
            const auto result = m_documents.writePdf(m_library, m_arguments.pdf, m_arguments.report);
            tellTime("pdf"_L1, m_timer.nsecsElapsed() - start);
            written = tellResult(result, m_arguments.pdf) && written;
        }
        if (!m_arguments.odt.isEmpty()) {
            const qint64 start = m_timer.nsecsElapsed();
            const auto result = m_documents.writeOdt(m_library, m_arguments.odt, m_arguments.report.compared);
            tellTime("odt"_L1, m_timer.nsecsElapsed() - start);
            written = tellResult(result, m_arguments.odt) && written;
        }
        if (!m_arguments.html.isEmpty()) {
            const qint64 start = m_timer.nsecsElapsed();
            const auto result =
                writeHtmlFile(m_library, m_arguments.html, {.compared = m_arguments.report.compared});
            tellTime("html"_L1, m_timer.nsecsElapsed() - start);
            written = tellResult(result, m_arguments.html) && written;
        }
        if (!m_arguments.csv.isEmpty()) {
            const qint64 start = m_timer.nsecsElapsed();
            const auto result = writeTables(m_library, m_arguments.csv);
            tellTime("csv"_L1, m_timer.nsecsElapsed() - start);
            written = tellResult(result, m_arguments.csv) && written;
        }
        return written;
    }

    /// Whether the standard output is taken by a result.
    [[nodiscard]] bool isPiped() const
    {
        return m_arguments.json == u"-"_s || m_arguments.pdf == u"-"_s || m_arguments.html == u"-"_s ||
               m_arguments.odt == u"-"_s;
    }

    bool tellResult(const std::expected<void, ExchangeError> &result, const QString &file) const
    {
        if (!result) {
            print(stderr, exchangeErrorText(result.error()) + u'\n');
            return false;
        }
        if (!isPiped()) {
            print(stdout, CompareCommand::tr("Written: %1").arg(file) + u'\n');
        }
        return true;
    }

    Arguments m_arguments;
    DocumentSupport m_documents;
    bool m_compare;
    Library m_library;
    QElapsedTimer m_timer;
};

} // namespace

int compareCommand(const Arguments &arguments, const DocumentSupport &documents)
{
    // Never freed: the process ends when it is done, and piece by piece that takes longer than all at once.
    static auto *const command = new Command(arguments, documents);
    return command->run();
}

} // namespace sidebyline
