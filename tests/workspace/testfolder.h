// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <random>

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

    /// An article on one of many events, told in words of its own and in words that stand in any article.
    [[nodiscard]] static QByteArray eventArticle(int event, int outlet)
    {
        std::mt19937 random(unsigned(event * 100 + outlet));
        const auto pick = [&random](int first, int count) {
            return wordOf(first + int(random() % unsigned(count)));
        };
        const auto name = [event](int i) {
            QByteArray word = wordOf(9000 + 31 * (3 * event + i));
            word[0] = char(word[0] - 'a' + 'A');
            return word;
        };
        QByteArray text = "Council of " + name(0) + " and the " + wordOf(5000 + 20 * event) + "\n\n";
        for (int sentence = 0; sentence < 8; ++sentence) {
            text += "The " + pick(0, 400) + ' ' + pick(0, 400) + " in " + name(sentence % 3) + ' ' +
                    pick(0, 400) + " with " + QByteArray::number(1200 + 17 * event) + " as " + pick(0, 400) +
                    ' ' + pick(5000 + 20 * event, 10) + " and " + pick(0, 400) + ' ' + pick(0, 400) + ".\n\n";
        }
        return text;
    }

private:
    /// An invented word, always the same for a number.
    static QByteArray wordOf(int number)
    {
        static const std::array<const char *, 12> Syllables{"ba", "len", "tor", "mi",   "sket", "dro",
                                                            "va", "nul", "pe",  "rish", "go",   "fam"};
        QByteArray word;
        for (int rest = number + 150; rest > 0; rest /= 12) {
            word += Syllables[std::size_t(rest % 12)];
        }
        return word;
    }

    QTemporaryDir m_dir;
};

} // namespace sidebyline
