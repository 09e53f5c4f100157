// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedstory.h"

#include <QRandomGenerator>
#include <QStringList>

#include <cmath>

namespace sidebyline {

namespace {

constexpr int wordKinds = 6000;
constexpr int sentencesAnArticle = 32;
constexpr int wordsASentence = 22;

/// Word number 0 is the most common one; every tenth begins with a capital, as names do.
[[nodiscard]] QString wordNumber(int number)
{
    static constexpr QStringView syllables = u"balodirekumanesotiva";
    QString word;
    for (int rest = number + 1; rest > 0; rest /= 10) {
        word += syllables.sliced((rest % 10) * 2, 2);
    }
    if (number % 10 == 9) {
        word[0] = word[0].toUpper();
    }
    return word;
}

/// Zipf's law, nearly: the logarithm of the rank is drawn evenly.
[[nodiscard]] QString randomWord(QRandomGenerator &random)
{
    return wordNumber(int(std::exp(random.generateDouble() * std::log(double(wordKinds)))) - 1);
}

[[nodiscard]] QString randomSentence(QRandomGenerator &random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i) {
        list.push_back(randomWord(random));
    }
    return list.join(u' ') + u'.';
}

[[nodiscard]] QString edited(const QString &sentence, QRandomGenerator &random)
{
    static constexpr int every = 5;
    QStringList words = sentence.chopped(1).split(u' ');
    for (int i = random.bounded(every); i < words.size(); i += every) {
        words[i] = randomWord(random);
    }
    return words.join(u' ') + u'.';
}

} // namespace

QString generateSentence(int words, quint32 seed)
{
    QRandomGenerator random(seed);
    return randomSentence(random, words);
}

QString editSentence(const QString &sentence, quint32 seed)
{
    QRandomGenerator random(seed);
    return edited(sentence, random);
}

std::vector<ArticlePtr> generateStory(int articles)
{
    QRandomGenerator random(1);
    std::vector<ArticlePtr> story;
    std::vector<QStringList> texts;
    for (int i = 0; i < articles; ++i) {
        auto article = std::make_shared<Article>();
        article->language = QStringLiteral("en");
        QStringList text;
        for (int s = 0; s < sentencesAnArticle; ++s) {
            QString sentence = randomSentence(random, wordsASentence);
            if (i > 0 && s % 3 == 0) {
                const QStringList &other = texts[std::size_t(std::max(0, i - 1 - random.bounded(10)))];
                sentence = other[random.bounded(other.size())];
                sentence = s % 2 == 0 ? sentence : edited(sentence, random);
            }
            text.push_back(sentence);
            Block block;
            block.text = sentence;
            block.sentences = {{0, sentence.size()}};
            article->blocks.push_back(block);
        }
        texts.push_back(text);
        story.push_back(article);
    }
    return story;
}

} // namespace sidebyline
