// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace sidebyline {

/// A folder for one test, with invented coverage in it.
class TestFolder
{
public:
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }

    /// Writes a file, with its folders; false if that failed.
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_dir.path()).mkpath(QFileInfo(name).path());
        QFile file(filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// An article whose first paragraphs are those that all outlets of story @p story have.
    [[nodiscard]] static QByteArray article(int story, int outlet)
    {
        const QByteArray town = "Port " + QByteArray(1, char('A' + story % 26)) + "vel";
        const QByteArray own = QByteArray::number(outlet + 2);
        return "Ferry runs aground off " + town + "\n\n" + //
               "The ferry Silver Tern ran aground on a sandbank off " + town +
               " early on Thursday with 212 passengers on board, the coast guard said.\n\n"
               "“We heard a long grinding noise and then everything went quiet,” said Mira Oste, a teacher "
               "from " +
               town + ".\n\n" + //
               "Our reporter counted " + own + " tugs from the old lighthouse, where outlet number " + own +
               " keeps its office.\n";
    }

    /// Writes stories of outlets into subfolders "story-0" …; false if that failed.
    [[nodiscard]] bool writeStories(int stories, int outlets) const
    {
        bool written = true;
        for (int story = 0; story < stories; ++story) {
            for (int outlet = 0; outlet < outlets; ++outlet) {
                written = written && write(QStringLiteral("story-%1/outlet-%2.txt").arg(story).arg(outlet),
                                           article(story, outlet));
            }
        }
        return written;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace sidebyline
