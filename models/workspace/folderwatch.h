// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/library.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace sidebyline {

/// A file as its folder tells of it.
struct FileStamp
{
    qint64 size = 0;
    QDateTime modified;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// The files of a folder and the folders below it, by path relative to it.
struct FolderStamps
{
    QHash<QString, FileStamp> files;
    QStringList folders; ///< absolute paths, the folder itself among them

    friend bool operator==(const FolderStamps &, const FolderStamps &) = default;
};

/// Looks at the files that listFolder() finds, without reading them; nothing where the folder cannot be
/// listed or @p stop was requested.
[[nodiscard]] std::optional<FolderStamps> folderStamps(const QString &folder,
                                                       const std::stop_token &stop = {});

/// Whether files came, went or changed since @p library was read. A file that could not be read then counts
/// as the same as long as it is there.
[[nodiscard]] bool differs(const FolderStamps &stamps, const Library &library);

/// Tells when something in a folder is different from what was read. The system's notices are followed where
/// it gives them, and the folder is looked at from time to time where it does not (network drives, very large
/// folders); always in a thread of its own. Changes that follow each other are told once.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Watches the folder of @p library, which was just read; any other is let go.
    void watch(const Library &library);
    void stop();
    [[nodiscard]] bool isWatching() const { return !m_known.folder.isEmpty(); }

Q_SIGNALS:
    /// The folder is different from what was read. Told again for further changes.
    void changed();
    /// The folder cannot be listed any more: unplugged, renamed, deleted.
    void lost();
    /// It can be listed again. changed() follows where anything is different.
    void found();

private:
    class Looking;

    void look();
    void takeLook(const std::optional<FolderStamps> &stamps);
    void follow(const FolderStamps &stamps);
    void abandonLooking();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< until changes have come to rest
    QTimer m_patrol; ///< until the folder is looked at without a notice
    Library m_known;
    std::optional<FolderStamps> m_seen; ///< at the last look
    bool m_isLost = false;
    Looking *m_looking = nullptr;
    std::chrono::steady_clock::time_point m_lookBegan;
};

} // namespace sidebyline
