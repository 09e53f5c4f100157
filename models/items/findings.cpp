// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findings.h"

#include "comparison/quotedspeakers.h"
#include "items/alignedrows.h"
#include "items/outletcount.h"
#include "items/reference.h"
#include "text/quotations.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace sidebyline {

namespace {

constexpr double SameBody = 0.5; // of the shorter article's body sentences

/// Knows the paragraph numbers of articles that were asked about.
class ParagraphBook
{
public:
    explicit ParagraphBook(const Story &story)
        : m_story(story)
    {}

    [[nodiscard]] int of(SentenceRef sentence)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(sentence.article);
        if (isNew) {
            entry->second = paragraphNumbers(*m_story.articles[std::size_t(sentence.article)]);
        }
        return entry->second[std::size_t(sentence.block)];
    }

private:
    const Story &m_story;
    std::map<int, std::vector<int>> m_numbers;
};

std::vector<int> carriersOf(const Claim &claim, int first)
{
    std::vector<int> carriers{first};
    int last = -1;
    for (const SentenceRef member : claim.members) { // in article order
        if (member.article != first && member.article != last) {
            carriers.push_back(member.article);
        }
        last = member.article;
    }
    return carriers;
}

/// Letters and digits alone: what makes two renderings differ in their words.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

TextRange quotedStretch(const Story &story, const Claim &claim, SentenceRef member)
{
    for (const SentenceRef other : claim.members) {
        const Link *link = findLink(story.comparison, member, other);
        if (link != nullptr && link->quotation) {
            if (const auto range = sharedQuotation(story, *link, member)) {
                return *range;
            }
        }
    }
    return sentenceRange(story, member);
}

QStringView blockText(const Story &story, SentenceRef sentence)
{
    return story.articles[std::size_t(sentence.article)]->blocks[std::size_t(sentence.block)].text;
}

Stop stopOfClaim(const Stop &stop, SentenceRef sentence)
{
    return {StopKind::Claim, stop.claim, sentence, stop.conflict};
}

class Clusters
{
public:
    explicit Clusters(int count)
        : m_parent(std::size_t(count))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    [[nodiscard]] int root(int i)
    {
        while (m_parent[std::size_t(i)] != i) {
            m_parent[std::size_t(i)] = m_parent[std::size_t(m_parent[std::size_t(i)])];
            i = m_parent[std::size_t(i)];
        }
        return i;
    }
    void join(int a, int b)
    {
        m_parent[std::size_t(std::max(root(a), root(b)))] = std::min(root(a), root(b));
    }

private:
    std::vector<int> m_parent;
};

Finding headlineOf(const Story &story, int article)
{
    const Article &read = *story.articles[std::size_t(article)];
    Finding finding;
    finding.outlets = {article};
    finding.text = read.headline;
    finding.about = read.published;
    const auto at = std::ranges::find(read.blocks, Role::Headline, &Block::role);
    finding.stop = {StopKind::Unique,
                    -1,
                    {article, at == read.blocks.end() ? 0 : int(at - read.blocks.begin()), 0},
                    false};
    return finding;
}

/// What headlines quote of a quotation whose renderings are in @p group: three words at least.
void addHeadlines(const Story &story, const QuotedSpeakers &speakers, FindingGroup &group)
{
    QString rendered;
    std::set<int> carriers;
    for (const Finding &entry : group.entries) {
        rendered += plainWords(entry.text);
        carriers.insert(entry.stop.sentence.article);
    }
    for (const int article : carriers) {
        const std::vector<Block> &blocks = story.articles[std::size_t(article)]->blocks;
        const auto at = std::ranges::find(blocks, Role::Headline, &Block::role);
        if (at == blocks.end()) {
            continue;
        }
        for (const Quotation &quotation : quotations(at->text)) {
            const QString words = plainWords(quotation.words.of(at->text));
            if (words.count(u' ') > TellingWords && rendered.contains(words)) {
                const SentenceRef where{article, int(at - blocks.begin()), 0};
                group.entries.push_back({stopOfClaim(*group.stop, where),
                                         quotation.range.of(at->text).toString(),
                                         speakers.speaker(where, quotation.words),
                                         0,
                                         {article}});
            }
        }
    }
}

/// For pairs of articles how many sentences of the first and of the second are worded alike.
using SharedSentences =
    std::map<std::pair<int, int>, std::pair<std::set<SentenceRef>, std::set<SentenceRef>>>;

SharedSentences sharedSentences(const Comparison &comparison)
{
    SharedSentences shared;
    for (const Link &link : comparison.links) {
        if (link.kind != LinkKind::Paraphrase) {
            auto &[ofA, ofB] = shared[{link.a.article, link.b.article}];
            ofA.insert(link.a);
            ofB.insert(link.b);
        }
    }
    return shared;
}

} // namespace

std::vector<FindingGroup> notCarried(const Story &story, const std::vector<Stop> &stops, int article)
{
    std::map<int, FindingGroup, std::greater<>> byCarriers;
    const OutletCount count(story.articles);
    ParagraphBook paragraphs(story);
    for (const Stop &stop : stops) {
        std::vector<int> carriers{stop.sentence.article};
        if (stop.kind == StopKind::Claim) {
            carriers = carriersOf(story.comparison.claims[std::size_t(stop.claim)], stop.sentence.article);
        }
        if (stop.kind == StopKind::Comment || std::ranges::contains(carriers, article)) {
            continue;
        }
        const int outlets = count.of(carriers);
        FindingGroup &group = byCarriers[outlets];
        group.carriers = outlets;
        group.entries.push_back({stop,
                                 sentenceText(story, stop.sentence).toString(),
                                 {},
                                 paragraphs.of(stop.sentence),
                                 carriers});
    }
    std::vector<FindingGroup> groups;
    for (auto &[carriers, group] : byCarriers) {
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<FindingGroup> quotationLedger(const Story &story, const std::vector<Stop> &stops)
{
    std::vector<FindingGroup> groups;
    ParagraphBook paragraphs(story);
    const QuotedSpeakers speakers(story.articles, std::vector<char>(story.articles.size(), 1));
    for (const Stop &stop : stops) {
        if (stop.kind != StopKind::Claim || !story.comparison.claims[std::size_t(stop.claim)].quotation) {
            continue;
        }
        const Claim &claim = story.comparison.claims[std::size_t(stop.claim)];
        FindingGroup group;
        group.stop = stop;
        QSet<QString> different;
        for (const SentenceRef member : claim.members) {
            const TextRange range = quotedStretch(story, claim, member);
            Finding finding{stopOfClaim(stop, member),
                            range.of(blockText(story, member)).toString(),
                            speakers.speaker(member, range),
                            paragraphs.of(member),
                            {member.article}};
            different.insert(lettersOf(finding.text));
            if (member == stop.sentence || group.text.isEmpty()) {
                group.text = finding.text;
            }
            if (group.about.isEmpty()) {
                group.about = finding.about;
            }
            group.entries.push_back(std::move(finding));
        }
        group.ways = int(different.size());
        addHeadlines(story, speakers, group);
        groups.push_back(std::move(group));
    }
    return groups;
}

int quotationWays(const Story &story, const Claim &claim)
{
    QSet<QString> different;
    for (const SentenceRef member : claim.members) {
        different.insert(lettersOf(quotedStretch(story, claim, member).of(blockText(story, member))));
    }
    return int(different.size());
}

std::vector<FindingGroup> figuresLedger(const Story &story, const std::vector<Stop> &stops)
{
    std::vector<FindingGroup> groups;
    ParagraphBook paragraphs(story);
    for (const Stop &stop : stops) {
        if (!stop.conflict) {
            continue;
        }
        for (const Conflict &conflict : story.comparison.claims[std::size_t(stop.claim)].conflicts) {
            FindingGroup group;
            group.stop = stop;
            group.conflict = conflict.kind;
            group.text = sentenceText(story, stop.sentence).toString();
            for (const ConflictSide &side : conflict.sides) {
                group.entries.push_back({stopOfClaim(stop, side.where),
                                         sentenceText(story, side.where).toString(),
                                         side.value,
                                         paragraphs.of(side.where),
                                         {side.where.article}});
            }
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

std::vector<FindingGroup> headlineGroups(const Story &story)
{
    const int count = int(story.articles.size());
    Clusters clusters(count);
    std::map<int, int> leastShared; // by root, in per cent
    std::vector<std::tuple<int, int, int>> same;
    for (const auto &[pair, sentences] : sharedSentences(story.comparison)) {
        const auto summary = [&](int article) {
            return std::size_t(article) < story.comparison.articles.size()
                       ? story.comparison.articles[std::size_t(article)].sentences
                       : 0;
        };
        const int a = summary(pair.first);
        const int b = summary(pair.second);
        const int shorter = std::max(1, std::min(a, b));
        const int shared = int(a <= b ? sentences.first.size() : sentences.second.size());
        if (double(shared) >= SameBody * shorter) {
            clusters.join(pair.first, pair.second);
            same.emplace_back(pair.first, pair.second, std::min(100, 100 * shared / shorter));
        }
    }
    for (const auto &[a, b, share] : same) {
        const auto [entry, isNew] = leastShared.try_emplace(clusters.root(a), share);
        entry->second = std::min(entry->second, share);
    }
    std::map<int, FindingGroup> byRoot;
    FindingGroup own;
    for (int article = 0; article < count; ++article) {
        const int root = clusters.root(article);
        const auto share = leastShared.find(root);
        FindingGroup &group = share == leastShared.end() ? own : byRoot[root];
        group.shared = share == leastShared.end() ? -1 : share->second;
        group.entries.push_back(headlineOf(story, article));
    }
    std::vector<FindingGroup> groups;
    for (auto &[root, group] : byRoot) {
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const FindingGroup &group) { return group.entries.size(); });
    if (!own.entries.empty()) {
        groups.push_back(std::move(own));
    }
    return groups;
}

std::vector<FindingGroup> shownFindings(std::vector<FindingGroup> groups, FindingsKind kind,
                                        const ShownStops &shown)
{
    if (shown.showsAll() || kind == FindingsKind::Headlines || kind == FindingsKind::Origins ||
        kind == FindingsKind::Versions) {
        return groups;
    }
    const auto hidden = [&shown](const Stop &stop) {
        return stop.kind == StopKind::Claim ? !shown.showsClaim(stop.claim)
                                            : !shown.showsSentence(stop.sentence);
    };
    for (FindingGroup &group : groups) {
        if (kind == FindingsKind::Comments) {
            // Comments go with the passage that they are about: filters are about passages.
            if (group.stop && hidden(*group.stop)) {
                group.entries.clear();
            }
        } else {
            std::erase_if(group.entries, [&](const Finding &finding) { return hidden(finding.stop); });
        }
    }
    std::erase_if(groups, [](const FindingGroup &group) { return group.entries.empty(); });
    return groups;
}

} // namespace sidebyline
