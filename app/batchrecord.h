// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace sidebyline {

/// What was written for a story of a batch, kept beside it: by this a later run knows that nothing changed.
struct BatchRecord
{
    QByteArray fingerprint; ///< as storyFingerprint() made it
    QStringList files;      ///< relative to the story's folder

    friend bool operator==(const BatchRecord &, const BatchRecord &) = default;
};

/// Equal for equal texts, @p decisions about them and @p settings, whatever the files' times; in hexadecimal.
[[nodiscard]] QByteArray storyFingerprint(const Story &story, std::span<const Decision> decisions,
                                          const QString &settings);

/// The folder of a story's results, relative to that of the batch: its id, without what a file system or a
/// shell would take for something else. Distinct ids have distinct folders.
[[nodiscard]] QString batchFolder(const QString &storyId);

/// The record in @p folder; empty where there is none or it cannot be read.
[[nodiscard]] BatchRecord readBatchRecord(const QString &folder);
/// False where it could not be written.
[[nodiscard]] bool writeBatchRecord(const QString &folder, const BatchRecord &record);

/// Whether @p folder holds all that @p record says, for the story with @p fingerprint.
[[nodiscard]] bool isUpToDate(const QString &folder, const BatchRecord &record,
                              const QByteArray &fingerprint);

} // namespace sidebyline
