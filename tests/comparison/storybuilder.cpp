// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include "text/sentences.h"

#include <QTextStream>

namespace sidebyline {

ArticlePtr makeArticle(const QStringList &paragraphs, const QString &language)
{
    auto article = std::make_shared<Article>();
    article->language = language;
    for (const QString &paragraph : paragraphs) {
        Block block;
        block.text = paragraph.simplified();
        block.sentences = sentences(block.text, language);
        article->blocks.push_back(block);
    }
    return article;
}

std::vector<ArticlePtr> makeStory(const QString &text, const QString &language)
{
    std::vector<ArticlePtr> articles;
    for (const QString &article : text.split(QStringLiteral("\n===\n"))) {
        articles.push_back(makeArticle(article.trimmed().split(QStringLiteral("\n\n")), language));
    }
    return articles;
}

QString sentenceName(SentenceRef sentence)
{
    return QStringLiteral("%1%2.%3")
        .arg(QChar(u'A' + sentence.article))
        .arg(sentence.block + 1)
        .arg(sentence.sentence + 1);
}

SentenceRef sentenceNamed(QStringView name)
{
    const qsizetype point = name.indexOf(u'.');
    return {name[0].unicode() - u'A', name.sliced(1, point - 1).toInt() - 1,
            name.sliced(point + 1).toInt() - 1};
}

QString sentenceText(const std::vector<ArticlePtr> &articles, SentenceRef sentence)
{
    const Block &block = articles[std::size_t(sentence.article)]->blocks[std::size_t(sentence.block)];
    return block.sentences[std::size_t(sentence.sentence)].of(block.text).toString();
}

namespace {

[[nodiscard]] QStringView stretch(const std::vector<ArticlePtr> &articles, SentenceRef sentence,
                                  TextRange range)
{
    return range.of(articles[std::size_t(sentence.article)]->blocks[std::size_t(sentence.block)].text);
}

void describeLink(QTextStream &out, const std::vector<ArticlePtr> &articles, const Link &link)
{
    out << "  " << sentenceName(link.a) << ' ' << sentenceName(link.b) << ' ' << linkKindName(link.kind)
        << (link.quotation ? " quotation" : "") << '\n';
    for (const SharedSpan &span : link.spans) {
        out << "    | " << stretch(articles, link.a, span.a) << '\n';
    }
}

void describeClaim(QTextStream &out, const Claim &claim)
{
    out << "  " << linkKindName(claim.kind) << (claim.quotation ? " quotation" : "") << ' ' << claim.outlets
        << ':';
    for (const SentenceRef member : claim.members) {
        out << ' ' << sentenceName(member);
    }
    out << '\n';
    for (const Conflict &conflict : claim.conflicts) {
        out << "    ! " << conflictKindName(conflict.kind) << ':';
        for (const ConflictSide &side : conflict.sides) {
            out << ' ' << sentenceName(side.where) << " \"" << side.value << '"';
        }
        out << '\n';
    }
}

void describeRow(QTextStream &out, const Row &row)
{
    out << ' ';
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        out << ' ';
        for (const int block : row.cells[i]) {
            out << QChar(u'A' + int(i)) << block + 1;
        }
        out << (row.cells[i].empty() ? "-" : "") << (row.moved[i] ? "*" : "");
    }
    out << '\n';
}

} // namespace

QString describe(const std::vector<ArticlePtr> &articles, const Comparison &comparison)
{
    QString text;
    QTextStream out(&text);
    out << "links\n";
    for (const Link &link : comparison.links) {
        describeLink(out, articles, link);
    }
    out << "claims\n";
    for (const Claim &claim : comparison.claims) {
        describeClaim(out, claim);
    }
    out << "rows\n";
    for (const Row &row : comparison.rows) {
        describeRow(out, row);
    }
    out << "unique\n";
    for (const SentenceRef sentence : comparison.unique) {
        out << "  " << sentenceName(sentence) << '\n';
    }
    out.flush();
    return text;
}

} // namespace sidebyline
