// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdfprocess.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Between two looks at the stop token.
constexpr int WaitTime = 50;

constexpr qint64 PieceSize = 1024 * 1024;

/// Runs in the child between fork and exec: nothing but system calls.
void limitProcess()
{
    const auto limit = [](auto resource, rlim_t most) {
        const struct rlimit both{most, most};
        ::setrlimit(resource, &both);
    };
    limit(RLIMIT_AS, rlim_t(MaxPdfMemory));
    limit(RLIMIT_CPU, rlim_t(MaxPdfTime.count()));
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it writes into a pipe and nowhere else
}

/// pdftotext says what is wrong on its error channel, in English whatever the language.
ReadErrorCode failureOf(const QProcess &process, const QByteArray &errors)
{
    if (errors.contains("Incorrect password") || errors.contains("not allowed") || process.exitCode() == 3) {
        return ReadErrorCode::Encrypted;
    }
    const bool exhausted = errors.contains("Out of memory") || errors.contains("bad_alloc") ||
                           process.exitStatus() == QProcess::CrashExit;
    return exhausted ? ReadErrorCode::TooLarge : ReadErrorCode::Damaged;
}

/// Ends a process however it is left.
class Child
{
public:
    ~Child()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
    Child() = default;
    Q_DISABLE_COPY_MOVE(Child)

    QProcess process;
};

} // namespace

std::expected<void, ReadErrorCode> runPdfToText(QByteArray pdf, const PdfOutput &output,
                                                const std::stop_token &stop)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) {
        return std::unexpected(ReadErrorCode::ToolMissing);
    }
    Child child;
    QProcess &process = child.process;
    process.setChildProcessModifier(limitProcess);
    process.start(program, {u"-bbox-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    pdf.clear();
    process.closeWriteChannel();
    const QDeadlineTimer deadline(MaxPdfTime);
    qint64 total = 0;
    QByteArray errors;
    while (true) {
        const bool ended = process.state() == QProcess::NotRunning;
        if (!ended) {
            // Waits for output, the end or the time, whichever comes first; and hands the PDF over meanwhile.
            process.waitForReadyRead(WaitTime);
        }
        const QByteArray piece = process.read(PieceSize);
        errors = errors.size() < PieceSize ? errors + process.readAllStandardError() : errors;
        total += piece.size();
        if (stop.stop_requested()) {
            return std::unexpected(ReadErrorCode::Cancelled);
        }
        if (total > MaxPdfLayoutBytes || deadline.hasExpired()) {
            return std::unexpected(ReadErrorCode::TooLarge);
        }
        if (!piece.isEmpty() && !output(piece)) {
            return std::unexpected(ReadErrorCode::Damaged);
        }
        if (ended && piece.isEmpty()) {
            break;
        }
    }
    if (process.error() == QProcess::FailedToStart) {
        return std::unexpected(ReadErrorCode::ToolMissing); // it is there and does not run
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::unexpected(failureOf(process, errors));
    }
    return {};
}

} // namespace sidebyline
