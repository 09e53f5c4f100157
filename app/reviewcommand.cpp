// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reviewcommand.h"

#include "app/exchangeerrortext.h"
#include "exchange/reviewfile.h"
#include "phrases/decisiontext.h"
#include "phrases/readerrortext.h"
#include "review/mergedecisions.h"
#include "review/reviewdatabase.h"
#include "workspace/readlibrary.h"
#include "workspace/reviewlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct ReviewCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommand)
};

int fail(const QString &text)
{
    QTextStream(stderr) << text << '\n' << Qt::flush;
    return ExitNothingReadable;
}

QString textOf(const ReviewError &error)
{
    return ReviewCommand::tr("The verdicts can’t be used: %1.").arg(reviewErrorText(error));
}

int failOn(const ReviewError &error)
{
    return fail(textOf(error));
}

/// The decisions made in the folder, and those about its articles that were made elsewhere.
std::expected<DecisionSet, ReviewError> decisionsOf(ReviewDatabase &database, const Library &library)
{
    auto here = database.load(library.folder);
    if (!here) {
        return std::unexpected(here.error());
    }
    std::vector<quint64> hashes;
    for (const StoryPtr &story : library.stories) {
        for (const ArticlePtr &article : story->articles) {
            const ArticleKey key = articleKey(*article);
            hashes.insert(hashes.end(), {key.text, key.headline});
        }
    }
    const auto found = database.find(hashes);
    if (!found) {
        return std::unexpected(found.error());
    }
    here->insert(here->end(), found->begin(), found->end());
    return DecisionSet(*std::move(here));
}

int importInto(ReviewDatabase &database, const QString &folder, const DecisionSet &mine, const QString &file)
{
    const auto theirs = readReviewFile(file);
    if (!theirs) {
        return fail(exchangeErrorText(theirs.error()));
    }
    const DecisionMerge merge = mergeDecisions(mine.all(), *theirs);
    const StoredEdit edit{folder, {.removed = {}, .added = merge.added}};
    if (const auto stored = database.apply({&edit, 1}); !stored) {
        return failOn(stored.error());
    }
    QTextStream out(stdout);
    out << ReviewCommand::tr("%n decision(s) taken over", nullptr, int(merge.added.size())) << '\n';
    for (const DecisionConflict &conflict : merge.conflicts) {
        out << ReviewCommand::tr("Differs, and stays as it is here: %1\n  here: %2\n  there: %3")
                   .arg(subjectText(conflict.mine), decisionText(conflict.mine),
                        decisionText(conflict.theirs))
            << '\n';
    }
    return ExitSuccess;
}

} // namespace

int reviewCommand(const Arguments &arguments)
{
    LibraryOptions options;
    options.work = LibraryWork::Read;
    const auto library = readLibrary(arguments.folder, options);
    if (!library) {
        return fail(folderErrorText(arguments.folder, library.error()));
    }
    ReviewDatabase database(ReviewDatabase::defaultFolder());
    if (const auto opened = database.open(); !opened) {
        return failOn(opened.error());
    }
    const auto decisions = decisionsOf(database, *library);
    if (!decisions) {
        return failOn(decisions.error());
    }
    if (!arguments.importFile.isEmpty()) {
        return importInto(database, library->folder, *decisions, arguments.importFile);
    }
    if (!arguments.exportFile.isEmpty()) {
        if (const auto written = writeReviewFile(decisions->all(), arguments.exportFile); !written) {
            return fail(exchangeErrorText(written.error()));
        }
    }
    QTextStream(arguments.exportFile == u"-"_s ? stderr : stdout)
        << ReviewCommand::tr("%n decision(s) in this folder", nullptr, int(decisions->size())) << '\n';
    return ExitSuccess;
}

StoryAssignments keptAssignments(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    return storedAssignments(ReviewDatabase::defaultFolder(), path);
}

std::expected<std::vector<Decision>, QString> keptDecisions(const Library &library)
{
    ReviewDatabase database(ReviewDatabase::defaultFolder());
    if (const auto opened = database.open(); !opened) {
        return std::unexpected(textOf(opened.error()));
    }
    const auto decisions = decisionsOf(database, library);
    if (!decisions) {
        return std::unexpected(textOf(decisions.error()));
    }
    return std::vector(decisions->all().begin(), decisions->all().end());
}

std::expected<Library, QString> withReview(const Library &library)
{
    return keptDecisions(library).transform(
        [&library](const std::vector<Decision> &decisions) { return reviewLibrary(library, decisions); });
}

} // namespace sidebyline
