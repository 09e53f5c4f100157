// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/alignedrows.h"
#include "items/findings.h"
#include "items/reference.h"
#include "items/storycounts.h"
#include "text/quotations.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace sidebyline {

namespace {

// A comment discusses a passage where both share words whose rarities add up to this many times that of a
// word which stands in one sentence alone, and no fewer than two: one rare name stands in many a sentence's
// neighbour too. Rarities are natural logarithms of the number of sentences a sentence that has the word.
constexpr double LeastRarity = 1.6;
constexpr int LeastWords = 2;
// … and where they are this part of what the shorter of the two says.
constexpr double LeastPart = 0.2;
constexpr double OwnArticle = 1.15;     // a comment is likelier about what it stands below
constexpr int LeastQuoted = 4;          // words in a row in quotation marks that stand in the article as well
constexpr qsizetype MostLetters = 4000; // of a comment: what stands behind says no other passage

/// A sentence of the story or a comment, as words.
struct Said
{
    SentenceRef place;
    std::vector<Word> words;
    std::vector<int> stems; ///< content words, sorted, each once
    double rarity = 0;      ///< of its stems added up
};

QString wholeComment(const Article &article, int block)
{
    QString text;
    const Block &first = article.blocks[std::size_t(block)];
    for (std::size_t i = std::size_t(block); i < article.blocks.size(); ++i) {
        const Block &here = article.blocks[i];
        const bool goesOn = int(i) == block || (here.role == Role::Comment && !first.author.isEmpty() &&
                                                here.author == first.author && here.depth == first.depth);
        if (!goesOn) {
            break;
        }
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + here.text;
    }
    return text;
}

class CommentPinner
{
public:
    CommentPinner(const Story &story, const std::vector<Stop> &stops)
        : m_story(story)
        , m_stops(stops)
    {
        readSentences();
        for (std::size_t i = 0; i < stops.size(); ++i) {
            if (stops[i].kind == StopKind::Claim) {
                for (const SentenceRef member :
                     m_story.comparison.claims[std::size_t(stops[i].claim)].members) {
                    m_stopOf.try_emplace(member, int(i));
                }
            } else if (stops[i].kind == StopKind::Unique) {
                m_stopOf.try_emplace(stops[i].sentence, int(i));
            }
        }
    }

    struct Pin
    {
        int sentence = -1;
        CommentTie tie = CommentTie::None;
    };

    [[nodiscard]] Pin pin(SentenceRef comment, const QString &text)
    {
        const Said said = read(comment, text);
        if (const int quoted = quotedBy(said, text); quoted >= 0) {
            return {quoted, CommentTie::Quotes};
        }
        const int discussed = discussedBy(said);
        return {discussed, discussed < 0 ? CommentTie::None : CommentTie::Discusses};
    }

    [[nodiscard]] const Said &sentence(int index) const { return m_sentences[std::size_t(index)]; }
    /// The stop of a sentence; none where it is no stop.
    [[nodiscard]] std::optional<Stop> stopOf(SentenceRef sentence) const
    {
        const auto found = m_stopOf.find(sentence);
        return found == m_stopOf.end() ? std::nullopt : std::optional(m_stops[std::size_t(found->second)]);
    }

private:
    Said read(SentenceRef place, QStringView text)
    {
        const QString &tag = m_story.articles[std::size_t(place.article)]->language;
        Said said{place, {}, {}, 0};
        m_vocabulary.append(text, {0, std::min(text.size(), MostLetters)},
                            m_vocabulary.language(tag.isEmpty() ? QStringView(u"en") : QStringView(tag)),
                            said.words);
        for (const Word &word : said.words) {
            if (!word.stop && word.stem >= 0) {
                said.stems.push_back(word.stem);
            }
        }
        std::ranges::sort(said.stems);
        said.stems.erase(std::ranges::unique(said.stems).begin(), said.stems.end());
        return said;
    }

    void readSentences()
    {
        for (std::size_t a = 0; a < m_story.articles.size(); ++a) {
            const Article &article = *m_story.articles[a];
            for (std::size_t b = 0; b < article.blocks.size(); ++b) {
                const Block &block = article.blocks[b];
                for (std::size_t s = 0; block.role == Role::Body && s < block.sentences.size(); ++s) {
                    m_sentences.push_back(read({int(a), int(b), int(s)}, block.sentences[s].of(block.text)));
                }
            }
        }
        m_holders.resize(std::size_t(m_vocabulary.stemCount()));
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            for (const int stem : m_sentences[i].stems) {
                m_holders[std::size_t(stem)].push_back(int(i));
            }
        }
        for (Said &said : m_sentences) {
            said.rarity = rarityOf(said.stems);
        }
    }

    [[nodiscard]] double rarity(int stem) const
    {
        const auto known = std::size_t(stem) < m_holders.size() ? m_holders[std::size_t(stem)].size() : 0;
        return std::log((double(m_sentences.size()) + 1) / (double(known) + 0.5));
    }

    [[nodiscard]] double rarityOf(const std::vector<int> &stems) const
    {
        double sum = 0;
        for (const int stem : stems) {
            sum += rarity(stem);
        }
        return sum;
    }

    /// The first sentence, of the comment's own article if it can be, that holds words in a row that the
    /// comment has in quotation marks; -1 for none.
    [[nodiscard]] int quotedBy(const Said &said, QStringView text) const
    {
        for (const Quotation &quotation : quotations(text.first(std::min(text.size(), MostLetters)))) {
            std::vector<int> ids;
            for (const Word &word : said.words) {
                if (quotation.words.contains(word.range.start)) {
                    ids.push_back(word.id);
                }
            }
            if (int(ids.size()) < LeastQuoted) {
                continue;
            }
            int found = -1;
            for (int i = 0; i < int(m_sentences.size()); ++i) {
                const bool own = m_sentences[std::size_t(i)].place.article == said.place.article;
                if ((found < 0 || own) && holdsRun(m_sentences[std::size_t(i)], ids)) {
                    found = i;
                    if (own) {
                        break;
                    }
                }
            }
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    [[nodiscard]] static bool holdsRun(const Said &sentence, const std::vector<int> &ids)
    {
        const std::vector<Word> &words = sentence.words;
        return !std::ranges::search(words, ids, {}, &Word::id).empty();
    }

    [[nodiscard]] int discussedBy(const Said &said) const
    {
        struct Overlap
        {
            double rarity = 0;
            int words = 0;
        };
        std::map<int, Overlap> overlaps;
        for (const int stem : said.stems) {
            if (std::size_t(stem) >= m_holders.size()) {
                continue;
            }
            for (const int holder : m_holders[std::size_t(stem)]) {
                overlaps[holder].rarity += rarity(stem);
                ++overlaps[holder].words;
            }
        }
        const double all = rarityOf(said.stems);
        const double least = LeastRarity * std::log((double(m_sentences.size()) + 1) / 1.5);
        int best = -1;
        double bestScore = 0;
        for (const auto &[index, overlap] : overlaps) {
            const Said &sentence = m_sentences[std::size_t(index)];
            const double shorter = std::min(all, sentence.rarity);
            if (overlap.words < LeastWords || overlap.rarity < least ||
                overlap.rarity < LeastPart * shorter) {
                continue;
            }
            const double score =
                overlap.rarity * (sentence.place.article == said.place.article ? OwnArticle : 1.0);
            if (score > bestScore) {
                bestScore = score;
                best = index;
            }
        }
        return best;
    }

    const Story &m_story;
    const std::vector<Stop> &m_stops;
    Vocabulary m_vocabulary;
    std::vector<Said> m_sentences;
    std::vector<std::vector<int>> m_holders; ///< by stem: the sentences that have it
    std::map<SentenceRef, int> m_stopOf;
};

} // namespace

std::vector<FindingGroup> pooledComments(const Story &story, const std::vector<Stop> &stops)
{
    std::vector<FindingGroup> groups;
    if (std::ranges::none_of(stops, [](const Stop &stop) { return stop.kind == StopKind::Comment; })) {
        return groups;
    }
    CommentPinner pinner(story, stops);
    std::map<int, FindingGroup> byStop; // by the stop's claim, or by place for others
    std::map<SentenceRef, FindingGroup> bySentence;
    FindingGroup loose;
    for (const Stop &stop : stops) {
        if (stop.kind != StopKind::Comment) {
            continue;
        }
        const Article &article = *story.articles[std::size_t(stop.sentence.article)];
        const QString text = wholeComment(article, stop.sentence.block);
        Finding finding{
            stop, text, article.blocks[std::size_t(stop.sentence.block)].author, 0, {stop.sentence.article}};
        const auto [sentence, tie] = pinner.pin(stop.sentence, text);
        if (sentence < 0) {
            loose.entries.push_back(std::move(finding));
            continue;
        }
        const SentenceRef place = pinner.sentence(sentence).place;
        const std::optional<Stop> passage = pinner.stopOf(place);
        FindingGroup &group = passage && passage->claim >= 0 ? byStop[passage->claim] : bySentence[place];
        group.stop = passage;
        group.text = sentenceText(story, passage ? passage->sentence : place).toString();
        group.tie = group.tie == CommentTie::Quotes ? group.tie : tie;
        group.entries.push_back(std::move(finding));
    }
    for (auto &[claim, group] : byStop) {
        groups.push_back(std::move(group));
    }
    for (auto &[place, group] : bySentence) {
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FindingGroup &group) { return group.entries.size(); });
    if (!loose.entries.empty()) {
        groups.push_back(std::move(loose));
    }
    return groups;
}

} // namespace sidebyline
