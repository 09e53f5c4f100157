// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/origins.h"

#include "comparison/publication.h"
#include "comparison/sharedtext.h"
#include "comparison/sourcelines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace sidebyline {

namespace {

// Shares of the shorter text, quotations aside. Two reports of one hearing rarely share a tenth.
constexpr double mostlyOneText = 0.45;
constexpr double partlyOneText = 0.25; ///< with a copy of so many words
constexpr int longCopy = 40;
constexpr double citedText = 0.15; ///< where one names the other as its source
/// Less is no evidence worth showing.
constexpr double shownShare = 0.1;
constexpr int shownCopy = 20;

/// Which articles belong together: a forest with the smallest article of each tree as its root.
class Groups
{
public:
    explicit Groups(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    [[nodiscard]] int root(int member)
    {
        while (m_parents[std::size_t(member)] != member) {
            int &parent = m_parents[std::size_t(member)];
            parent = m_parents[std::size_t(parent)];
            member = parent;
        }
        return member;
    }

    void join(int a, int b)
    {
        const std::pair<int, int> ends = std::minmax({root(a), root(b)});
        m_parents[std::size_t(ends.second)] = ends.first;
    }

private:
    std::vector<int> m_parents;
};

[[nodiscard]] bool isWhole(const SourceLine &line)
{
    return line.kind == SourceLineKind::Agency || line.kind == SourceLineKind::Release;
}

class OriginFinder
{
public:
    OriginFinder(std::span<const ArticlePtr> articles, OriginTraces traces)
        : m_articles(articles)
        , m_groups(articles.size())
        , m_shared(std::move(traces.shared))
        , m_lines(std::move(traces.lines))
    {
        for (const std::vector<SourceLine> &lines : m_lines) {
            m_citing.push_back(std::ranges::any_of(
                lines, [](const SourceLine &line) { return line.kind == SourceLineKind::Citation; }));
        }
    }

    [[nodiscard]] std::vector<Origin> find()
    {
        joinMarked();
        joinSharing();
        std::vector<Origin> origins;
        m_originOf.assign(m_articles.size(), 0);
        for (int i = 0; i < int(m_articles.size()); ++i) {
            const int root = m_groups.root(i);
            if (root == i) {
                m_originOf[std::size_t(i)] = int(origins.size());
                origins.emplace_back();
            }
            m_originOf[std::size_t(i)] = m_originOf[std::size_t(root)];
            origins[std::size_t(m_originOf[std::size_t(i)])].articles.push_back(i);
        }
        addSharedText(origins);
        addSourceLines(origins);
        for (Origin &origin : origins) {
            findFirst(origin);
            std::ranges::stable_sort(origin.evidence, {}, &OriginEvidence::code);
        }
        return origins;
    }

    /// The independent origins of a claim's carriers. find() must have been called.
    [[nodiscard]] int count(const Claim &claim) const
    {
        const bool cites = std::ranges::any_of(
            claim.members, [this](SentenceRef member) { return m_citing[std::size_t(member.article)]; });
        if (cites) {
            return countCiting(claim);
        }
        std::vector<int> origins;
        for (const SentenceRef member : claim.members) {
            origins.push_back(m_originOf[std::size_t(member.article)]);
        }
        std::ranges::sort(origins);
        return int(std::ranges::unique(origins).begin() - origins.begin());
    }

private:
    [[nodiscard]] int countCiting(const Claim &claim) const
    {
        std::map<int, int> carriers; // by article: its place in the claim's own forest
        for (const SentenceRef member : claim.members) {
            carriers.try_emplace(member.article, int(carriers.size()));
        }
        Groups groups(carriers.size());
        std::map<int, int> byOrigin;
        for (const auto &[article, place] : carriers) {
            const auto [other, isNew] = byOrigin.try_emplace(m_originOf[std::size_t(article)], place);
            groups.join(other->second, place);
        }
        std::map<QString, int> bySource; // who is cited, by a carrier that cites them
        for (const SentenceRef member : claim.members) {
            for (const SourceLine &line : m_lines[std::size_t(member.article)]) {
                if (!stands(line, member)) {
                    continue;
                }
                const int place = carriers.at(member.article);
                groups.join(bySource.try_emplace(line.name, place).first->second, place);
                if (const auto cited = carriers.find(line.article); cited != carriers.end()) {
                    groups.join(cited->second, place);
                }
            }
        }
        int roots = 0;
        for (int place = 0; place < int(carriers.size()); ++place) {
            roots += groups.root(place) == place ? 1 : 0;
        }
        return roots;
    }

    /// Copy of one agency or wire is one origin, whatever each made of it.
    void joinMarked()
    {
        std::map<QString, int> marked;
        for (int i = 0; i < int(m_articles.size()); ++i) {
            for (const SourceLine &line : m_lines[std::size_t(i)]) {
                if (line.kind == SourceLineKind::Agency && !line.name.isEmpty()) {
                    m_groups.join(marked.try_emplace(line.name, i).first->second, i);
                }
            }
        }
    }

    void joinSharing()
    {
        for (const SharedText &pair : m_shared) {
            const bool oneText =
                pair.share >= mostlyOneText ||
                (pair.share >= partlyOneText && pair.longestCopy >= longCopy) ||
                (pair.share >= citedText && (cites(pair.a, pair.b) || cites(pair.b, pair.a)));
            if (oneText) {
                m_groups.join(pair.a, pair.b);
            }
        }
    }

    [[nodiscard]] bool cites(int article, int other) const
    {
        return std::ranges::any_of(m_lines[std::size_t(article)], [&](const SourceLine &line) {
            return line.kind == SourceLineKind::Citation && line.article == other;
        });
    }

    /// Of each article the pair with the most shared text: a thousand copies of one text make no million of
    /// lines.
    void addSharedText(std::vector<Origin> &origins)
    {
        std::vector<const SharedText *> best(m_articles.size(), nullptr);
        for (const SharedText &pair : m_shared) {
            if (m_originOf[std::size_t(pair.a)] == m_originOf[std::size_t(pair.b)]) {
                for (const int article : {pair.a, pair.b}) {
                    const SharedText *&own = best[std::size_t(article)];
                    own = own == nullptr || pair.share > own->share ? &pair : own;
                }
            }
        }
        std::ranges::sort(best);
        const auto repeats = std::ranges::unique(best);
        best.erase(repeats.begin(), repeats.end());
        for (const SharedText *pair : best) {
            if (pair != nullptr) {
                addPair(*pair, origins[std::size_t(m_originOf[std::size_t(pair->a)])].evidence);
            }
        }
    }

    void addPair(const sidebyline::SharedText &pair, std::vector<OriginEvidence> &evidence) const
    {
        using enum OriginEvidenceCode;
        if (pair.share >= shownShare) {
            const int percent = int(std::lround(pair.share * 100));
            evidence.push_back({.code = SharedText, .a = pair.a, .b = pair.b, .count = percent});
        }
        if (pair.longestCopy >= shownCopy) {
            evidence.push_back({.code = LongestCopy, .a = pair.a, .b = pair.b, .count = pair.longestCopy});
        }
        const QString &headline = m_articles[std::size_t(pair.a)]->headline;
        if (!headline.isEmpty() &&
            headline.compare(m_articles[std::size_t(pair.b)]->headline, Qt::CaseInsensitive) == 0) {
            evidence.push_back({.code = SameHeadline, .a = pair.a, .b = pair.b, .text = headline});
        }
    }

    void addSourceLines(std::vector<Origin> &origins)
    {
        for (int i = 0; i < int(m_articles.size()); ++i) {
            Origin &origin = origins[std::size_t(m_originOf[std::size_t(i)])];
            for (const SourceLine &line : m_lines[std::size_t(i)]) {
                if (isWhole(line) && origin.source.isEmpty()) {
                    origin.source = line.name;
                }
                origin.evidence.push_back({.code = codeOf(line.kind),
                                           .a = i,
                                           .b = line.article,
                                           .text = line.name,
                                           .block = line.block,
                                           .range = line.range});
            }
        }
    }

    [[nodiscard]] static OriginEvidenceCode codeOf(SourceLineKind kind)
    {
        switch (kind) {
        case SourceLineKind::Agency:
            return OriginEvidenceCode::Agency;
        case SourceLineKind::Contribution:
            return OriginEvidenceCode::Contribution;
        case SourceLineKind::Release:
            return OriginEvidenceCode::Release;
        case SourceLineKind::Citation:
            return OriginEvidenceCode::Citation;
        }
        Q_UNREACHABLE_RETURN(OriginEvidenceCode::Citation);
    }

    void findFirst(Origin &origin) const
    {
        if (origin.articles.size() < 2) {
            return;
        }
        for (const OriginEvidence &evidence : origin.evidence) {
            const bool inside = evidence.code == OriginEvidenceCode::Citation &&
                                std::ranges::binary_search(origin.articles, evidence.b);
            if (inside && origin.first < 0) {
                origin.first = evidence.b;
            }
        }
        const int earliest = earliestOf(origin.articles);
        if (origin.first < 0) {
            origin.first = earliest;
        }
        if (earliest >= 0 && origin.first == earliest) {
            const auto second = std::ranges::find_if(origin.articles, [=](int i) { return i != earliest; });
            origin.evidence.push_back({.code = OriginEvidenceCode::Published, .a = earliest, .b = *second});
        }
        if (origin.first >= 0 && origin.source.isEmpty()) {
            origin.source = m_articles[std::size_t(origin.first)]->outlet;
        }
    }

    /// The article that surely came out before all others of @p articles, or -1.
    [[nodiscard]] int earliestOf(const std::vector<int> &articles) const
    {
        int best = -1;
        std::optional<Publication> bestTime;
        for (const int article : articles) {
            const auto time = publicationOf(*m_articles[std::size_t(article)]);
            if (!time) {
                return -1;
            }
            if (!bestTime || isBefore(*time, *bestTime)) {
                best = article;
                bestTime = time;
            }
        }
        const bool certain = std::ranges::all_of(articles, [&](int article) {
            return article == best || isBefore(*bestTime, *publicationOf(*m_articles[std::size_t(article)]));
        });
        return certain ? best : -1;
    }

    /// Whether @p line names a source within the sentence @p member.
    [[nodiscard]] bool stands(const SourceLine &line, SentenceRef member) const
    {
        if (line.kind != SourceLineKind::Citation || line.block != member.block) {
            return false;
        }
        const Block &block = m_articles[std::size_t(member.article)]->blocks[std::size_t(member.block)];
        return block.sentences[std::size_t(member.sentence)].contains(line.range);
    }

    std::span<const ArticlePtr> m_articles;
    Groups m_groups;
    std::vector<SharedText> m_shared;
    std::vector<std::vector<SourceLine>> m_lines; ///< by article
    std::vector<bool> m_citing;                   ///< by article: whether it cites anyone
    std::vector<int> m_originOf;                  ///< by article: index of its origin
};

} // namespace

OriginTraces originTraces(std::span<const ArticlePtr> articles, std::span<const Link> links,
                          const Executor &executor)
{
    OriginTraces traces{shareText(articles, links, executor),
                        std::vector<std::vector<SourceLine>>(articles.size())};
    const SourceLineFinder finder(articles);
    const Pieces pieces(articles.size(), 4);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            traces.lines[i] = finder.find(int(i));
        }
    });
    return traces;
}

std::vector<Origin> originsOf(std::span<const ArticlePtr> articles, OriginTraces traces,
                              std::span<Claim> claims, const Executor &executor)
{
    OriginFinder finder(articles, std::move(traces));
    std::vector<Origin> origins = finder.find();
    const Pieces pieces(claims.size(), 1024);
    runPieces(executor, pieces.count(), [&](std::size_t piece) {
        for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
            claims[i].origins = finder.count(claims[i]);
        }
    });
    return origins;
}

std::vector<Origin> findOrigins(std::span<const ArticlePtr> articles, std::span<const Link> links,
                                std::span<Claim> claims, const Executor &executor)
{
    return originsOf(articles, originTraces(articles, links, executor), claims, executor);
}

} // namespace sidebyline
