// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/reviewerror.h"

#include <QLatin1StringView>
#include <QVariantList>

#include <expected>
#include <memory>
#include <span>
#include <vector>

namespace sidebyline {

/// An edit and the folder of stories that it was made in.
struct StoredEdit
{
    QString folder; ///< absolute path
    DecisionEdit edit;
};

/// The file with all decisions: SQLite, write-ahead logged and synchronised at every commit, so that what
/// apply() has returned from is on the disk. To be used by one thread; several programs may hold it open.
class ReviewDatabase
{
public:
    /// @p folder is the data folder, made where it is missing; the file in it is review.sqlite.
    explicit ReviewDatabase(const QString &folder);
    ~ReviewDatabase();
    Q_DISABLE_COPY_MOVE(ReviewDatabase)

    [[nodiscard]] static QString fileName(const QString &folder);
    /// The program's data folder: QStandardPaths::AppDataLocation, whichever of its programs asks.
    [[nodiscard]] static QString defaultFolder();

    /// Opens or makes the file. A damaged one is not touched: see moveAside().
    [[nodiscard]] std::expected<void, ReviewError> open();
    [[nodiscard]] bool isOpen() const;
    void close();

    /// Renames the file (and what SQLite keeps beside it) and returns its new path; empty where there is none
    /// or it can't be renamed. Close first.
    [[nodiscard]] QString moveAside();

    /// The decisions made in a folder of stories, in order. Indexed: cost grows with what is found.
    [[nodiscard]] std::expected<std::vector<Decision>, ReviewError> load(const QString &folder);
    /// Of these, those of one kind.
    [[nodiscard]] std::expected<std::vector<Decision>, ReviewError> load(const QString &folder,
                                                                         DecisionKind kind);
    /// The decisions about articles with one of these hashes (of words or headline), wherever made.
    [[nodiscard]] std::expected<std::vector<Decision>, ReviewError> find(std::span<const quint64> hashes);
    /// Does all edits in order, or none.
    [[nodiscard]] std::expected<void, ReviewError> apply(std::span<const StoredEdit> edits);
    /// A number that changes when another connection writes; 0 if it can't be read.
    [[nodiscard]] qint64 dataVersion();

private:
    struct Connection;

    [[nodiscard]] std::expected<std::vector<Decision>, ReviewError> select(QLatin1StringView statement,
                                                                           const QVariantList &values);

    QString m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace sidebyline
