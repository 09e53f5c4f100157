// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comparison's fast parts against slow and obvious ones. The bytes are word numbers: first two lists for
// the word script, then the same as sentences of a small story.

#include "bytes.h"
#include "comparison/compare.h"
#include "comparison/sharedruns.h"
#include "comparison/worddiff.h"
#include "references.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <vector>

namespace {

using namespace sidebyline;

/// The script leads from one list to the other and keeps as much as the textbook.
void checkScript(std::span<const int> base, std::span<const int> other)
{
    std::size_t inBase = 0;
    std::size_t inOther = 0;
    int same = 0;
    for (const DiffOp op : wordScript(base, other)) {
        require(op == DiffOp::Added || inBase < base.size());
        require(op == DiffOp::Removed || inOther < other.size());
        if (op == DiffOp::Same) {
            require(base[inBase] == other[inOther]);
            ++same;
        }
        inBase += op == DiffOp::Added ? 0 : 1;
        inOther += op == DiffOp::Removed ? 0 : 1;
    }
    require(inBase == base.size() && inOther == other.size());
    require(same == textbookCommon(base, other));
}

/// Byte 0 ends an article, 1 a sentence; function words and names are among the others.
std::vector<ArticlePtr> storyOf(std::span<const uint8_t> bytes)
{
    static constexpr std::array<QStringView, 6> some{u"the", u"of", u"“we", u"again”", u"Linden", u"1,931"};
    std::vector<ArticlePtr> story;
    auto article = std::make_shared<Article>();
    article->language = QStringLiteral("en");
    QString sentence;
    const auto endSentence = [&] {
        if (!sentence.isEmpty()) {
            Block block;
            block.text = sentence;
            block.sentences = {{0, sentence.size()}};
            article->blocks.push_back(block);
            sentence.clear();
        }
    };
    const auto endArticle = [&] {
        endSentence();
        story.push_back(article);
        article = std::make_shared<Article>();
        article->language = QStringLiteral("en");
    };
    for (const uint8_t byte : bytes) {
        if (byte == 0) {
            endArticle();
        } else if (byte == 1) {
            endSentence();
        } else {
            const std::size_t word = byte % 32U;
            sentence += word < some.size() ? some[word].toString() : QStringLiteral("word%1").arg(word);
            sentence += u' ';
        }
    }
    endArticle();
    return story;
}

void checkCandidates(const StoryText &text)
{
    const auto fast = candidates(text);
    const auto slow = bruteForceCandidates(text);
    // At the very bound two orders of adding may fall on either side.
    const auto isClear = [](const Candidate &pair) { return std::abs(pair.promise - leastPromise) > 1e-4F; };
    const auto byPair = [](const std::vector<Candidate> &pairs) {
        std::map<std::pair<int, int>, float> promises;
        for (const Candidate &pair : pairs) {
            require(promises.insert({{pair.a, pair.b}, pair.promise}).second);
        }
        return promises;
    };
    const auto contains = [](const std::map<std::pair<int, int>, float> &promises, const Candidate &wanted) {
        const auto found = promises.find({wanted.a, wanted.b});
        return found != promises.end() && std::abs(found->second - wanted.promise) < 1e-3F;
    };
    const auto fastPromises = byPair(fast);
    const auto slowPromises = byPair(slow);
    for (const Candidate &pair : fast) {
        require(!isClear(pair) || contains(slowPromises, pair));
    }
    for (const Candidate &pair : slow) {
        require(!isClear(pair) || contains(fastPromises, pair));
    }
}

/// Runs have the same words, lie apart on both sides, and the longest of all is among them.
void checkRuns(const StoryText &text)
{
    int wordIds = 0;
    for (const StorySentence &sentence : text.sentences) {
        for (const StoryWord &word : text.wordsOf(sentence)) {
            wordIds = std::max(wordIds, word.id + 1);
        }
    }
    RunFinder finder(wordIds);
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        const auto a = text.wordsOf(text.sentences[i]);
        finder.setFirst(a);
        for (std::size_t j = 0; j < std::min<std::size_t>(i, 8); ++j) {
            const auto b = text.wordsOf(text.sentences[j]);
            std::vector<bool> usedA(a.size());
            std::vector<bool> usedB(b.size());
            int longest = 0;
            for (const SharedRun &run : finder.find(b)) {
                require(run.length >= 2 && run.content <= run.length && run.quoted <= run.length);
                longest = std::max(longest, run.length);
                for (int k = 0; k < run.length; ++k) {
                    const auto inA = std::size_t(run.a + k);
                    const auto inB = std::size_t(run.b + k);
                    require(inA < a.size() && inB < b.size() && a[inA].id == b[inB].id);
                    require(!usedA[inA] && !usedB[inB]);
                    usedA[inA] = usedB[inB] = true;
                }
            }
            const int wanted = longestSharedRun(a, b);
            // Runs of two and three count where not all of their words are function words.
            require(wanted < 4 ? longest <= wanted : longest == wanted);
        }
    }
}

void checkLinks(const std::vector<ArticlePtr> &story, const Comparison &comparison)
{
    for (std::size_t i = 0; i < comparison.links.size(); ++i) {
        const Link &link = comparison.links[i];
        require(link.a.article < link.b.article && link.score >= 0 && link.score <= 1);
        require(i == 0 ||
                std::pair(comparison.links[i - 1].a, comparison.links[i - 1].b) < std::pair(link.a, link.b));
        for (const SharedSpan &span : link.spans) {
            const auto length = [&story](SentenceRef ref) {
                return story[std::size_t(ref.article)]->blocks[std::size_t(ref.block)].text.size();
            };
            require(span.a.start >= 0 && span.a.end() <= length(link.a));
            require(span.b.start >= 0 && span.b.end() <= length(link.b));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    // Below the bounds of the candidates and quick enough for the slow ones.
    static constexpr std::size_t most = 300;
    const std::span<const uint8_t> bytes(data, std::min(size, most));
    const std::vector<int> numbers(bytes.begin(), bytes.end());
    const std::size_t half = numbers.size() / 2;
    checkScript(std::span(numbers).first(half), std::span(numbers).subspan(half));

    const std::vector<ArticlePtr> story = storyOf(bytes);
    const StoryText text = makeStoryText(story);
    checkCandidates(text);
    checkRuns(text);
    const Executor backwards = [](std::size_t pieces, const std::function<void(std::size_t)> &run) {
        for (std::size_t piece = pieces; piece-- > 0;) {
            run(piece);
        }
    };
    const Comparison comparison = compare(story);
    require(comparison == compare(story, {}, {}, {}, backwards));
    checkLinks(story, comparison);
    return 0;
}
