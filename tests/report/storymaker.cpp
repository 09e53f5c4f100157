// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storymaker.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Words = {u"harbour", u"the",      u"a",        u"of",     u"inspectors", u"said",
                              u"bridge",  u"crossing", u"on",       u"to",     u"was",        u"timetable",
                              u"ferry",   u"council",  u"quay",     u"and",    u"in",         u"Tuesday",
                              u"girder",  u"weld",     u"reporter", u"winter", u"maintenance"};

std::vector<Row> rowsOf(const std::vector<ArticlePtr> &articles)
{
    std::vector<Row> rows;
    std::vector<std::vector<int>> blocks;
    std::size_t most = 0;
    for (const ArticlePtr &article : articles) {
        std::vector<int> &own = blocks.emplace_back();
        for (int i = 0; i < int(article->blocks.size()); ++i) {
            const Role role = article->blocks[std::size_t(i)].role;
            if (role == Role::Body || role == Role::Subhead) {
                own.push_back(i);
            }
        }
        most = std::max(most, own.size());
    }
    for (std::size_t place = 0; place < most; ++place) {
        Row &row = rows.emplace_back();
        for (std::size_t i = 0; i < articles.size(); ++i) {
            const bool isHere = place < blocks[i].size();
            row.cells.push_back(isHere ? std::vector<int>{blocks[i][place]} : std::vector<int>{});
            row.moved.push_back(isHere && i > 0 && place % 4 == 3);
            row.outlets += isHere ? 1 : 0;
        }
    }
    return rows;
}

Claim claimOf(const std::vector<ArticlePtr> &articles, const Row &row, LinkKind kind)
{
    Claim claim{.kind = kind, .quotation = false, .outlets = 0, .members = {}, .conflicts = {}};
    Conflict conflict;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        const std::vector<int> &cell = row.cells[std::size_t(i)];
        if (cell.empty() || articles[std::size_t(i)]->blocks[std::size_t(cell.front())].role != Role::Body) {
            continue;
        }
        const SentenceRef member{i, cell.front(), 0};
        const Block &block = articles[std::size_t(i)]->blocks[std::size_t(cell.front())];
        claim.members.push_back(member);
        ++claim.outlets;
        const qsizetype length = block.text.indexOf(u' ');
        if (length > 0 && block.sentences.front().contains({0, length})) {
            conflict.sides.push_back({member, {0, length}, block.text.first(length)});
        }
    }
    if (conflict.sides.size() > 1) {
        claim.conflicts.push_back(conflict);
    }
    return claim;
}

} // namespace

int StoryMaker::upTo(int most)
{
    return std::uniform_int_distribution<int>(1, std::max(1, most))(m_random);
}

QString StoryMaker::word()
{
    const auto index = std::uniform_int_distribution<std::size_t>(0, Words.size() - 1)(m_random);
    return QString(Words.at(index));
}

QString StoryMaker::sentence(int words)
{
    QStringList parts;
    for (int i = 0; i < words; ++i) {
        parts.append(word());
    }
    QString text = parts.join(u' ');
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

Block StoryMaker::block(Role role, int sentences, int wordsEach)
{
    Block block;
    block.role = role;
    for (int i = 0; i < sentences; ++i) {
        const QString text = sentence(upTo(wordsEach));
        block.text += block.text.isEmpty() ? QString() : u" "_s;
        if (hasSentences(role)) {
            block.sentences.push_back({block.text.size(), text.size()});
        }
        block.text += text;
    }
    return block;
}

Article StoryMaker::article(int number, const StoryShape &shape)
{
    Article article;
    article.outlet = u"Outlet %1 of the Bay"_s.arg(number + 1);
    article.path = u"outlet-%1.txt"_s.arg(number + 1);
    article.published =
        number % 3 == 0 ? u"2026-05-12"_s : (number % 3 == 1 ? u"2026-05-12T17:20"_s : QString());
    article.byline = u"Ines Okafor"_s;
    article.encoding = u"UTF-8"_s;
    article.language = u"en"_s;
    article.sha256 = QCryptographicHash::hash(article.path.toUtf8(), QCryptographicHash::Sha256);
    article.fileSize = 1000 + number;
    article.modified = QDateTime(QDate(2026, 5, 12), QTime(18, 0), QTimeZone::UTC);
    article.blocks.push_back(block(Role::Headline, 1, 9));
    article.headline = article.blocks.front().text;
    article.blocks.push_back(block(Role::Deck, 1, 20));
    const int paragraphs = number == 0 ? shape.paragraphs : upTo(shape.paragraphs);
    for (int i = 0; i < paragraphs; ++i) {
        article.blocks.push_back(i % 7 == 5 ? block(Role::Subhead, 1, 4)
                                            : block(Role::Body, upTo(3), shape.mostWords / 3));
    }
    article.blocks.push_back(block(Role::Related, 1, 6));
    addComments(article, shape.comments);
    return article;
}

void StoryMaker::addComments(Article &article, int count)
{
    for (int i = 0; i < count; ++i) {
        Block comment = block(Role::Comment, 2, 12);
        comment.author = u"reader %1"_s.arg(i + 1);
        comment.depth = i % 9;
        article.blocks.push_back(comment);
    }
}

void StoryMaker::addUnique(Comparison &comparison, const Article &article, int index) const
{
    ArticleSummary summary;
    for (int i = 0; i < int(article.blocks.size()); ++i) {
        const Block &block = article.blocks[std::size_t(i)];
        if (block.role != Role::Body) {
            continue;
        }
        summary.sentences += int(block.sentences.size());
        // The first sentence of a paragraph is in a claim, all others are the outlet's own.
        for (int sentence = 1; sentence < int(block.sentences.size()); ++sentence) {
            comparison.unique.push_back({index, i, sentence});
            ++summary.unique;
        }
    }
    summary.shared = summary.sentences - summary.unique;
    comparison.articles.push_back(summary);
}

StoryPtr StoryMaker::make(const StoryShape &shape)
{
    auto story = std::make_shared<Story>();
    story->id = u"."_s;
    story->title = u"Closure of the harbour bridge"_s;
    for (int i = 0; i < shape.outlets; ++i) {
        story->articles.push_back(std::make_shared<const Article>(article(i, shape)));
        addUnique(story->comparison, *story->articles.back(), i);
    }
    story->comparison.rows = rowsOf(story->articles);
    for (std::size_t i = 0; i < story->comparison.rows.size(); ++i) {
        Claim claim = claimOf(story->articles, story->comparison.rows[i], LinkKind(i % 3));
        if (claim.outlets > 1) {
            story->comparison.claims.push_back(std::move(claim));
        }
    }
    return story;
}

StoryPtr storyOf(const std::vector<std::vector<QString>> &paragraphsByOutlet)
{
    auto story = std::make_shared<Story>();
    story->id = u"."_s;
    story->title = u"A story by hand"_s;
    for (std::size_t i = 0; i < paragraphsByOutlet.size(); ++i) {
        Article article;
        article.path = u"outlet-%1.txt"_s.arg(i + 1);
        article.outlet = u"Outlet %1"_s.arg(i + 1);
        for (const QString &text : paragraphsByOutlet[i]) {
            Block block;
            block.text = text;
            block.sentences.push_back({0, text.size()});
            article.blocks.push_back(std::move(block));
        }
        story->articles.push_back(std::make_shared<const Article>(std::move(article)));
        story->comparison.articles.emplace_back();
    }
    story->comparison.rows = rowsOf(story->articles);
    return story;
}

} // namespace sidebyline
