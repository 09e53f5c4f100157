// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/language.h"

#include "articles/paragraphs.h"
#include "text/characters.h"
#include "text/stopwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

constexpr std::array<std::u16string_view, 7> languages{u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl"};
using Counts = std::array<int, languages.size()>;

/// Word to a bit for each language that has it as a function word.
const QHash<QString, quint8> &knownWords()
{
    static const QHash<QString, quint8> words = [] {
        QHash<QString, quint8> table;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            for (const std::u16string_view word : stopWords(languages.at(i))) {
                table[QString::fromUtf16(word.data(), qsizetype(word.size()))] |= quint8(1U << i);
            }
        }
        return table;
    }();
    return words;
}

void count(QStringView text, Counts &counts, int &words)
{
    constexpr int enough = 1500;
    QString word;
    for (qsizetype i = 0; i <= text.size() && words < enough; ++i) {
        if (i < text.size() && chars::isLetter(text[i].unicode())) {
            word += text[i].toLower();
            continue;
        }
        if (!word.isEmpty()) {
            ++words;
            const quint8 bits = knownWords().value(word);
            for (std::size_t l = 0; l < counts.size(); ++l) {
                counts.at(l) += (bits >> l) & 1;
            }
            word.clear();
        }
    }
}

} // namespace

QString detectLanguage(std::span<const Paragraph> paragraphs)
{
    Counts counts{};
    int words = 0;
    for (const Paragraph &paragraph : paragraphs) {
        // Titles and menus hold few function words.
        if (paragraph.text.size() >= 60 || paragraphs.size() < 4) {
            count(paragraph.text, counts, words);
        }
    }
    const auto best = std::ranges::max_element(counts);
    Counts others = counts;
    others.at(std::size_t(best - counts.begin())) = 0;
    // Function words are a third to a half of any text in these languages.
    const bool clear =
        *best * 6 >= words && *best >= 3 && *best * 10 >= *std::ranges::max_element(others) * 11;
    const std::u16string_view name = languages.at(std::size_t(best - counts.begin()));
    return clear ? QString::fromUtf16(name.data(), qsizetype(name.size())) : QString();
}

} // namespace sidebyline
