// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/document.h"

#include "articles/anatomy.h"
#include "articles/blocksentences.h"
#include "articles/facts.h"
#include "articles/language.h"
#include "articles/longblocks.h"
#include "text/sentences.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Above the first heading that is a title stand an outlet, a date, a byline at most.
constexpr qsizetype MostAboveTitle = 400;

/// A language is told from so many paragraphs.
constexpr std::size_t LanguageSample = 400;

Block blockOf(Role role, RoleReason why, QString text)
{
    return {.role = role,
            .why = why,
            .text = std::move(text),
            .author = {},
            .depth = 0,
            .firstLine = 0,
            .lastLine = 0,
            .sentences = {}};
}

void countLines(Article &article)
{
    int line = 0;
    for (Block &block : article.blocks) {
        block.firstLine = block.lastLine = line++;
    }
}

void setFields(Article &article, const FileFields &fields, FieldRank rank)
{
    const auto set = [rank](QString &field, const QString &stated) {
        if (!stated.isEmpty() && (field.isEmpty() || rank == FieldRank::Stated)) {
            field = stated;
        }
    };
    set(article.outlet, fields.outlet);
    set(article.byline, bylineName(fields.byline));
    set(article.dateline, fields.dateline);
    set(article.published, fields.published);
    set(article.language, fields.language.section(u'-', 0, 0).toLower());
    const auto headline = std::ranges::find(article.blocks, Role::Headline, &Block::role);
    if (headline != article.blocks.end() && rank == FieldRank::Fallback) {
        article.headline = headline->text;
    } else if (!fields.headline.isEmpty()) {
        article.headline = fields.headline;
        if (std::ranges::find(article.blocks, Role::Headline, &Block::role) == article.blocks.end()) {
            article.blocks.insert(article.blocks.begin(),
                                  blockOf(Role::Headline, RoleReason::FileSays, fields.headline));
        }
    }
}

QString detectLanguageOf(std::span<const Block> blocks)
{
    std::vector<Facts> facts;
    for (const Block &block : blocks.first(std::min(blocks.size(), LanguageSample))) {
        if (!block.text.isEmpty()) {
            Paragraph paragraph;
            paragraph.text = block.text;
            facts.push_back(factsOf(paragraph));
        }
    }
    return detectLanguage(facts);
}

std::expected<Article, ReadErrorCode> finished(Article article, const std::stop_token &stop)
{
    countLines(article);
    splitLongBlocks(article);
    if (!cutSentences(article, stop)) {
        return std::unexpected(ReadErrorCode::Cancelled);
    }
    return article;
}

/// Takes the paragraphs at @p places out, in order.
std::vector<Paragraph> takeOut(std::vector<Paragraph> &paragraphs, std::span<const std::size_t> places)
{
    std::vector<Paragraph> taken;
    std::vector<Paragraph> kept;
    std::size_t next = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const bool isTaken = next < places.size() && places[next] == i;
        next += isTaken ? 1 : 0;
        (isTaken ? taken : kept).push_back(std::move(paragraphs[i]));
    }
    paragraphs = std::move(kept);
    return taken;
}

} // namespace

void ParagraphList::add(const QString &text, ParagraphStyle style, Bullet bullet)
{
    QString folded = text.simplified();
    if (folded.isEmpty()) {
        return;
    }
    Paragraph paragraph;
    paragraph.text = std::move(folded);
    paragraph.firstLine = paragraph.lastLine = int(m_paragraphs.size());
    paragraph.bullet = bullet;
    const bool inList =
        bullet != Bullet::None && !m_paragraphs.empty() && m_paragraphs.back().bullet == bullet;
    paragraph.blankBefore = !inList;
    paragraph.blankAfter = true;
    if (inList) {
        m_paragraphs.back().blankAfter = false;
    }
    paragraph.style = style;
    m_paragraphs.push_back(std::move(paragraph));
}

std::vector<Paragraph> ParagraphList::take()
{
    const auto styled = [this](ParagraphStyle style) {
        return std::ranges::find(m_paragraphs, style, &Paragraph::style);
    };
    const auto heading = styled(ParagraphStyle::Heading);
    if (styled(ParagraphStyle::Title) == m_paragraphs.end() && heading != m_paragraphs.end()) {
        qsizetype above = 0;
        for (auto it = m_paragraphs.begin(); it != heading; ++it) {
            above += it->text.size();
        }
        heading->style = above <= MostAboveTitle ? ParagraphStyle::Title : heading->style;
    }
    return std::exchange(m_paragraphs, {});
}

std::expected<Article, ReadErrorCode> articleOf(DocumentText text, QStringView fileStem,
                                                const std::stop_token &stop)
{
    if (text.paragraphs.size() == text.runningHeads.size()) {
        return std::unexpected(ReadErrorCode::NoText);
    }
    std::vector<Paragraph> heads = takeOut(text.paragraphs, text.runningHeads);
    auto article = dissect(std::move(text.paragraphs), fileStem, stop);
    if (!article) {
        return std::unexpected(ReadErrorCode::Cancelled);
    }
    std::vector<Block> blocks;
    blocks.reserve(article->blocks.size() + heads.size() + text.notes.size());
    std::size_t nextHead = 0;
    for (Block &block : article->blocks) {
        while (nextHead < heads.size() && text.runningHeads[nextHead] == blocks.size()) {
            blocks.push_back(
                blockOf(Role::Notice, RoleReason::RunningHead, std::move(heads[nextHead++].text)));
        }
        blocks.push_back(std::move(block));
    }
    for (; nextHead < heads.size(); ++nextHead) {
        blocks.push_back(blockOf(Role::Notice, RoleReason::RunningHead, std::move(heads[nextHead].text)));
    }
    for (const QString &note : text.notes) {
        if (const QString folded = note.simplified(); !folded.isEmpty()) {
            blocks.push_back(blockOf(Role::Notice, RoleReason::FileSays, folded));
        }
    }
    article->blocks = std::move(blocks);
    setFields(*article, text.fields, text.rank);
    article->encoding = text.encoding;
    return finished(*std::move(article), stop);
}

std::expected<Article, ReadErrorCode> articleOf(std::vector<Part> parts, const FileFields &fields,
                                                const std::stop_token &stop)
{
    Article article;
    for (Part &part : parts) {
        if (QString folded = part.text.simplified(); !folded.isEmpty()) {
            Block block = blockOf(part.role, RoleReason::FileSays, std::move(folded));
            block.author = part.author.simplified();
            block.depth = part.depth;
            article.blocks.push_back(std::move(block));
        }
    }
    if (!std::ranges::contains(article.blocks, Role::Body, &Block::role)) {
        return std::unexpected(ReadErrorCode::NoText);
    }
    setFields(article, fields, FieldRank::Stated);
    const auto headline = std::ranges::find(article.blocks, Role::Headline, &Block::role);
    if (article.headline.isEmpty() && headline != article.blocks.end()) {
        article.headline = headline->text;
    }
    if (article.language.isEmpty()) {
        article.language = detectLanguageOf(article.blocks);
    }
    article.encoding = u"UTF-8"_s;
    return finished(std::move(article), stop);
}

void fillFields(Article &article, const FileFields &fields)
{
    const std::size_t blocks = article.blocks.size();
    setFields(article, fields, FieldRank::Fallback);
    if (article.blocks.size() > blocks) {
        countLines(article);
        Block &headline = article.blocks.front();
        headline.sentences =
            sentences(headline.text, article.language.isEmpty() ? u"en"_s : article.language);
    }
}

QString bylineName(const QString &byline)
{
    static constexpr std::array<QStringView, 10> leads{u"بقلم ", u"מאת ", u"by ", u"von ",  u"par ",
                                                       u"por ",  u"di ",  u"da ", u"door ", u"text: "};
    const QString folded = byline.simplified();
    for (const QStringView lead : leads) {
        if (folded.startsWith(lead, Qt::CaseInsensitive)) {
            return folded.sliced(lead.size());
        }
    }
    return folded;
}

QString isoTime(QStringView stamp)
{
    QString text = stamp.trimmed().toString();
    if (text.size() >= 8 && std::ranges::all_of(text.first(8), [](QChar c) { return c.isDigit(); })) {
        // The basic form of ISO 8601, as the wire formats write it: 20260512T093000+0200.
        QString marked = text.first(4) + u'-' + text.sliced(4, 2) + u'-' + text.sliced(6, 2);
        const QString time = text.sliced(8);
        if (time.size() >= 5 && time.front() == u'T') {
            marked += time.first(3) + u':' + time.sliced(3, 2);
            const bool seconds = time.size() >= 7 && time[5].isDigit();
            marked += seconds ? u':' + time.sliced(5, 2) : QString();
            marked += time.sliced(seconds ? 7 : 5);
        }
        text = marked;
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        return text;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        // Sun, 22 Nov 2026 04:00:00 +0100 (CET)
        time = QDateTime::fromString(text.section(u'(', 0, 0).trimmed(), Qt::RFC2822Date);
    }
    if (!time.isValid() && text.endsWith(u"GMT")) {
        time = QDateTime::fromString(text.chopped(3) + u"+0000"_s, Qt::RFC2822Date);
    }
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

QStringList textParagraphs(QStringView text)
{
    QStringList result;
    const auto cut = paragraphs(text);
    if (cut) {
        for (const Paragraph &paragraph : *cut) {
            result.append(paragraph.text);
        }
    }
    return result;
}

} // namespace sidebyline
