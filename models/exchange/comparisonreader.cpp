// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparisonfile.h"
#include "exchange/loadfile.h"
#include "exchange/names.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Reads one story's object. The first fault found is kept, with the place it stands at; what is read after
/// it is not used.
class StoryReader
{
public:
    explicit StoryReader(QString &fault)
        : m_fault(fault)
    {}

    Story read(const QJsonObject &object)
    {
        Story story;
        story.id = object["id"_L1].toString();
        story.title = object["title"_L1].toString();
        for (const QJsonValue article : object["articles"_L1].toArray()) {
            story.articles.push_back(
                std::make_shared<const Article>(readArticle(article.toObject(), int(story.articles.size()))));
        }
        m_articles = story.articles;
        story.comparison = readComparison(object);
        return story;
    }

private:
    void fail(QLatin1StringView what, const QString &where)
    {
        if (m_fault.isEmpty()) {
            m_fault = u"%1 %2"_s.arg(what, where);
        }
    }

    template <typename Enum>
    Enum named(QLatin1StringView what, const QJsonValue &value, std::optional<Enum> (*fromName)(QStringView))
    {
        const QString name = value.toString();
        const auto found = fromName(name);
        if (!found) {
            fail(what, name);
        }
        return found.value_or(Enum());
    }

    Article readArticle(const QJsonObject &object, int index)
    {
        Article article;
        article.path = object["path"_L1].toString();
        article.outlet = object["outlet"_L1].toString();
        article.headline = object["headline"_L1].toString();
        article.byline = object["byline"_L1].toString();
        article.dateline = object["dateline"_L1].toString();
        article.published = object["published"_L1].toString();
        article.language = object["language"_L1].toString();
        article.format = object["format"_L1].toString();
        article.encoding = object["encoding"_L1].toString();
        article.sha256 = QByteArray::fromHex(object["sha256"_L1].toString().toLatin1());
        article.fileSize = object["size"_L1].toInteger();
        article.modified = QDateTime::fromString(object["modified"_L1].toString(), Qt::ISODateWithMs);
        for (const QJsonValue block : object["blocks"_L1].toArray()) {
            article.blocks.push_back(readBlock(block.toObject(), {index, int(article.blocks.size()), 0}));
        }
        return article;
    }

    Block readBlock(const QJsonObject &object, SentenceRef ref)
    {
        Block block;
        block.role = named("role"_L1, object["role"_L1], &roleFromName);
        block.why = object.contains("why"_L1) ? named("why"_L1, object["why"_L1], &roleReasonFromName)
                                              : RoleReason::None;
        block.text = object["text"_L1].toString();
        block.author = object["author"_L1].toString();
        block.depth = object["depth"_L1].toInt();
        block.firstLine = object["firstLine"_L1].toInt();
        block.lastLine = object["lastLine"_L1].toInt();
        qsizetype from = 0;
        for (const QJsonValue value : object["sentences"_L1].toArray()) {
            const QJsonObject sentence = value.toObject();
            const TextRange range = sentenceRange(sentence, block.text, from);
            from = range.end();
            m_sentences.insert(sentence["id"_L1].toString(), ref);
            ++ref.sentence;
            block.sentences.push_back(range);
        }
        return block;
    }

    /// A file made by another tool may give the sentence's text alone: it is looked for from @p from on.
    TextRange sentenceRange(const QJsonObject &sentence, const QString &text, qsizetype from)
    {
        if (sentence.contains("start"_L1)) {
            return checked(readRange(sentence), text, sentence["id"_L1].toString());
        }
        const QString words = sentence["text"_L1].toString();
        const qsizetype at = text.indexOf(words, from);
        if (at < 0) {
            fail("sentence"_L1, sentence["id"_L1].toString());
            return {};
        }
        return {at, words.size()};
    }

    static TextRange readRange(const QJsonObject &object)
    {
        return {qsizetype(object["start"_L1].toInteger()), qsizetype(object["length"_L1].toInteger())};
    }

    TextRange checked(TextRange range, const QString &text, const QString &where)
    {
        if (range.start < 0 || range.length < 0 || range.start > text.size() ||
            range.length > text.size() - range.start) {
            fail("range"_L1, where);
            return {};
        }
        return range;
    }

    SentenceRef sentence(const QJsonValue &id)
    {
        const auto found = m_sentences.constFind(id.toString());
        if (found == m_sentences.cend()) {
            fail("sentence"_L1, id.toString());
            return {};
        }
        return *found;
    }

    QString textOf(SentenceRef ref) const
    {
        return ref.article < 0 ? QString()
                               : m_articles[std::size_t(ref.article)]->blocks[std::size_t(ref.block)].text;
    }

    Comparison readComparison(const QJsonObject &object)
    {
        Comparison comparison;
        const QString base = object["base"_L1].toString();
        for (std::size_t i = 0; i < m_articles.size(); ++i) {
            if (m_articles[i]->path == base) {
                comparison.base = int(i);
            }
        }
        for (const QJsonValue value : object["counts"_L1].toArray()) {
            comparison.articles.push_back(
                {value["sentences"_L1].toInt(), value["shared"_L1].toInt(), value["unique"_L1].toInt()});
        }
        for (const QJsonValue pair : object["pairs"_L1].toArray()) {
            comparison.links.push_back(readPair(pair.toObject()));
        }
        for (const QJsonValue claim : object["claims"_L1].toArray()) {
            comparison.claims.push_back(readClaim(claim.toObject()));
        }
        for (const QJsonValue id : object["unique"_L1].toArray()) {
            comparison.unique.push_back(sentence(id));
        }
        for (const QJsonValue row : object["rows"_L1].toArray()) {
            comparison.rows.push_back(readRow(row.toObject()));
        }
        for (const QJsonValue origin : object["origins"_L1].toArray()) {
            comparison.origins.push_back(readOrigin(origin.toObject()));
        }
        return comparison;
    }

    Link readPair(const QJsonObject &object)
    {
        Link link;
        link.a = sentence(object["a"_L1]);
        link.b = sentence(object["b"_L1]);
        link.kind = named("kind"_L1, object["kind"_L1], &linkKindFromName);
        link.score = float(object["score"_L1].toDouble());
        link.quotation = object["quotation"_L1].toBool();
        for (const QJsonValue value : object["spans"_L1].toArray()) {
            const QJsonArray n = value.toArray();
            const auto number = [&n](qsizetype i) { return qsizetype(n.at(i).toInteger()); };
            link.spans.push_back(
                {checked({number(0), number(1)}, textOf(link.a), object["a"_L1].toString()),
                 checked({number(2), number(3)}, textOf(link.b), object["b"_L1].toString())});
        }
        for (const QJsonValue value : object["reasons"_L1].toArray()) {
            link.reasons.push_back({named("reason"_L1, value["code"_L1], &reasonFromName),
                                    value["count"_L1].toInt(), value["of"_L1].toInt(),
                                    value["text"_L1].toString()});
        }
        return link;
    }

    Claim readClaim(const QJsonObject &object)
    {
        Claim claim;
        claim.kind = named("kind"_L1, object["kind"_L1], &linkKindFromName);
        claim.quotation = object["quotation"_L1].toBool();
        claim.outlets = object["outlets"_L1].toInt();
        claim.origins = object["origins"_L1].toInt();
        for (const QJsonValue id : object["members"_L1].toArray()) {
            claim.members.push_back(sentence(id));
        }
        for (const QJsonValue value : object["conflicts"_L1].toArray()) {
            Conflict conflict;
            conflict.kind = named("conflict"_L1, value["kind"_L1], &conflictKindFromName);
            if (value.toObject().contains("nature"_L1)) {
                conflict.nature = named("nature"_L1, value["nature"_L1], &conflictNatureFromName);
            }
            conflict.later = value["later"_L1].toInt(-1);
            for (const QJsonValue item : value["sides"_L1].toArray()) {
                const QJsonObject side = item.toObject();
                const SentenceRef where = sentence(side["sentence"_L1]);
                conflict.sides.push_back(
                    {where, checked(readRange(side), textOf(where), side["sentence"_L1].toString()),
                     side["value"_L1].toString()});
            }
            if (conflict.later >= int(conflict.sides.size())) {
                fail("conflict"_L1, {});
            }
            claim.conflicts.push_back(std::move(conflict));
        }
        return claim;
    }

    /// An article's index; -1 stands for none where that may be.
    int article(const QJsonValue &value)
    {
        const int index = value.toInt(-1);
        if (index < -1 || index >= int(m_articles.size())) {
            fail("origin"_L1, {});
            return -1;
        }
        return index;
    }

    Origin readOrigin(const QJsonObject &object)
    {
        Origin origin;
        for (const QJsonValue index : object["articles"_L1].toArray()) {
            origin.articles.push_back(article(index));
        }
        origin.first = article(object["first"_L1]);
        origin.source = object["source"_L1].toString();
        for (const QJsonValue item : object["evidence"_L1].toArray()) {
            const QJsonObject evidence = item.toObject();
            const int a = article(evidence["a"_L1]);
            const int block = evidence["block"_L1].toInt(-1);
            const bool known =
                a >= 0 && block >= 0 && std::size_t(block) < m_articles[std::size_t(a)]->blocks.size();
            const QString text =
                known ? m_articles[std::size_t(a)]->blocks[std::size_t(block)].text : QString();
            origin.evidence.push_back(
                {.code = named("evidence"_L1, evidence["code"_L1], &originEvidenceFromName),
                 .a = a,
                 .b = article(evidence["b"_L1]),
                 .count = evidence["count"_L1].toInt(),
                 .text = evidence["text"_L1].toString(),
                 .block = known ? block : -1,
                 .range = checked(readRange(evidence), text, u"origin"_s)});
        }
        return origin;
    }

    Row readRow(const QJsonObject &object)
    {
        Row row;
        const QJsonArray cells = object["cells"_L1].toArray();
        const QJsonArray moved = object["moved"_L1].toArray();
        if (std::size_t(cells.size()) != m_articles.size() || moved.size() != cells.size()) {
            fail("row"_L1, {});
            return row;
        }
        for (qsizetype article = 0; article < cells.size(); ++article) {
            std::vector<int> &cell = row.cells.emplace_back();
            for (const QJsonValue value : cells[article].toArray()) {
                cell.push_back(value.toInt(-1));
                if (cell.back() < 0 ||
                    std::size_t(cell.back()) >= m_articles[std::size_t(article)]->blocks.size()) {
                    fail("row"_L1, {});
                }
            }
            row.moved.push_back(moved[article].toBool());
        }
        row.outlets = object["outlets"_L1].toInt();
        return row;
    }

    QString &m_fault;
    std::vector<ArticlePtr> m_articles;
    QHash<QString, SentenceRef> m_sentences;
};

std::unexpected<ExchangeError> failure(ExchangeErrorCode code, const QString &context = {})
{
    return std::unexpected(ExchangeError{code, {}, context});
}

} // namespace

std::expected<Library, ExchangeError> fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return failure(ExchangeErrorCode::Damaged, error.errorString());
    }
    if (root["format"_L1].toString() != "sidebyline.comparison"_L1) {
        return failure(ExchangeErrorCode::NotAComparison);
    }
    if (const int version = root["version"_L1].toInt(); version > ComparisonFileVersion) {
        return failure(ExchangeErrorCode::NewerVersion, QString::number(version));
    }
    Library library;
    library.folder = root["folder"_L1].toString();
    QString fault;
    for (const QJsonValue story : root["stories"_L1].toArray()) {
        library.stories.push_back(std::make_shared<const Story>(StoryReader(fault).read(story.toObject())));
    }
    for (const QJsonValue problem : root["problems"_L1].toArray()) {
        library.problems.push_back(
            {readErrorFromName(problem["code"_L1].toString()).value_or(ReadErrorCode::InputOutput),
             problem["path"_L1].toString(), problem["context"_L1].toString()});
    }
    if (!fault.isEmpty()) {
        return failure(ExchangeErrorCode::Damaged, fault);
    }
    return library;
}

std::expected<Library, ExchangeError> readJsonFile(const QString &file)
{
    return loadFile(file).and_then(fromJson).transform_error([&](ExchangeError error) {
        error.path = file;
        return error;
    });
}

} // namespace sidebyline
