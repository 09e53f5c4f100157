// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folderlisting.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Deeper than any archive sorts its stories; keeps a runaway tree from exhausting the stack.
constexpr int DeepestFolder = 32;

/// The digits at the start of @p text without leading zeros, and how many units they take with them.
struct DigitRun
{
    QStringView digits;
    qsizetype taken = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

DigitRun digitRun(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const qsizetype taken = end - text.begin();
    const auto significant = std::find_if(text.begin(), end, [](QChar c) { return c != u'0'; });
    return {text.sliced(significant - text.begin(), end - significant), taken};
}

std::strong_ordering ordering(int comparison)
{
    return comparison <=> 0;
}

QString joined(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'/' + name;
}

class Lister
{
public:
    Lister(FolderListing &listing, const std::stop_token &stop)
        : m_listing(listing)
        , m_root(listing.folder)
        , m_rootPath(m_root.canonicalPath())
        , m_stop(stop)
    {}

    void list(const QString &relative, int depth)
    {
        const QDir dir(relative.isEmpty() ? m_root.path() : m_root.filePath(relative));
        const QString canonical = dir.canonicalPath();
        const bool above = m_rootPath.startsWith(canonical + u'/');
        if (m_stop.stop_requested() || depth > DeepestFolder || above || m_seen.contains(canonical)) {
            return;
        }
        m_seen.insert(canonical);
        if (!QFileInfo(dir.path()).isReadable()) {
            m_listing.problems.push_back({ReadErrorCode::NoPermission, relative, {}});
            return;
        }
        QStringList files;
        QStringList folders;
        // Also what can never be read (pipes, sockets, links to nowhere): so that the reader says so of it.
        const auto entries =
            dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const QFileInfo &entry : entries) {
            (entry.isDir() ? folders : files).append(entry.fileName());
        }
        addStory(relative, files);
        folders.removeIf([](const QString &name) { return name.endsWith("_files"_L1); });
        sortNaturally(folders);
        for (const QString &folder : std::as_const(folders)) {
            list(joined(relative, folder), depth + 1);
        }
    }

private:
    static void sortNaturally(QStringList &names)
    {
        std::ranges::sort(names, [](const QString &a, const QString &b) { return naturalOrder(a, b) < 0; });
    }

    void addStory(const QString &relative, QStringList files)
    {
        if (files.isEmpty()) {
            return;
        }
        sortNaturally(files);
        StoryListing story;
        story.id = relative.isEmpty() ? u"."_s : relative;
        story.title =
            readableTitle(relative.isEmpty() ? QStringView(m_root.dirName())
                                             : QStringView(relative).mid(relative.lastIndexOf(u'/') + 1));
        for (const QString &file : std::as_const(files)) {
            story.files.append(joined(relative, file));
        }
        m_listing.stories.push_back(std::move(story));
    }

    FolderListing &m_listing;
    QDir m_root;
    QString m_rootPath; ///< canonical
    std::stop_token m_stop;
    QSet<QString> m_seen; ///< canonical paths, against loops of symbolic links
};

} // namespace

std::strong_ordering naturalOrder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const DigitRun left = digitRun(a.sliced(i));
            const DigitRun right = digitRun(b.sliced(j));
            if (left.digits.size() != right.digits.size()) {
                return left.digits.size() <=> right.digits.size();
            }
            if (const int order = left.digits.compare(right.digits); order != 0) {
                return ordering(order);
            }
            i += left.taken;
            j += right.taken;
            continue;
        }
        const char16_t left = a[i].toCaseFolded().unicode();
        const char16_t right = b[j].toCaseFolded().unicode();
        if (left != right) {
            return left <=> right;
        }
        ++i;
        ++j;
    }
    if (const auto rest = (a.size() - i) <=> (b.size() - j); rest != 0) {
        return rest;
    }
    return ordering(a.compare(b));
}

QString readableTitle(QStringView folderName)
{
    QString title = folderName.toString();
    if (!title.contains(u' ')) {
        std::ranges::replace(title, u'-', u' ');
        std::ranges::replace(title, u'_', u' ');
    }
    title = title.simplified();
    if (title.isEmpty()) {
        return folderName.toString();
    }
    title[0] = title[0].toUpper();
    return title;
}

std::expected<FolderListing, ReadError> listFolder(const QString &folder, const std::stop_token &stop)
{
    const QFileInfo info(folder);
    // In a deleted folder, “.” would be taken for the root of the file system.
    const bool fromNowhere = info.isRelative() && QDir::currentPath().isEmpty();
    if (folder.isEmpty() || fromNowhere || !info.exists()) {
        return std::unexpected(ReadError{ReadErrorCode::NotFound, folder, {}});
    }
    if (!info.isDir()) {
        return std::unexpected(ReadError{ReadErrorCode::NotAFolder, folder, {}});
    }
    if (!info.isReadable() || !info.isExecutable()) {
        return std::unexpected(ReadError{ReadErrorCode::NoPermission, folder, {}});
    }
    FolderListing listing;
    listing.folder = QDir::cleanPath(info.absoluteFilePath());
    Lister(listing, stop).list({}, 0);
    return listing;
}

} // namespace sidebyline
