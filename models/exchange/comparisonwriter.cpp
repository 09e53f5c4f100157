// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/comparisonfile.h"

#include "comparison/languages.h"
#include "exchange/jsonwriter.h"
#include "exchange/names.h"
#include "exchange/savefile.h"
#include "workspace/threadexecutor.h"

#include <QBuffer>
#include <QTimeZone>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

using Layout = JsonWriter::Layout;

class ComparisonWriter
{
public:
    ComparisonWriter(QIODevice &device, JsonContent content, const Executor &executor)
        : m_json(device)
        , m_content(content)
        , m_executor(executor)
    {}

    /// Writes items of one of @p whole's lists.
    ComparisonWriter(QByteArray &bytes, const ComparisonWriter &whole, bool first)
        : m_json(bytes, Layout::LineEach, first)
        , m_content(whole.m_content)
        , m_executor(whole.m_executor)
        , m_story(whole.m_story)
    {}

    bool write(const Library &library)
    {
        m_json.beginObject(Layout::LineEach);
        put("format"_L1, "sidebyline.comparison"_L1);
        put("version"_L1, ComparisonFileVersion);
        put("folder"_L1, library.folder);
        beginList("stories"_L1);
        for (const StoryPtr &story : library.stories) {
            writeStory(*story);
        }
        m_json.endArray();
        beginList("problems"_L1);
        for (const ReadError &problem : library.problems) {
            writeProblem(problem);
        }
        m_json.endArray();
        m_json.endObject();
        return m_json.finish();
    }

private:
    void put(QLatin1StringView name, QLatin1StringView value)
    {
        m_json.key(name);
        m_json.string(value);
    }

    void put(QLatin1StringView name, const QString &value)
    {
        m_json.key(name);
        m_json.string(QStringView(value));
    }

    void put(QLatin1StringView name, std::integral auto value)
    {
        m_json.key(name);
        m_json.integer(qint64(value));
    }

    void put(QLatin1StringView name, bool value)
    {
        m_json.key(name);
        m_json.boolean(value);
    }

    void putOrNull(QLatin1StringView name, const QString &value)
    {
        m_json.key(name);
        if (value.isEmpty()) {
            m_json.null();
        } else {
            m_json.string(QStringView(value));
        }
    }

    void beginList(QLatin1StringView name, Layout layout = Layout::LineEach)
    {
        m_json.key(name);
        m_json.beginArray(layout);
    }

    /// A list whose items @p writeItem writes, @p least of them at once in one thread. Pieces go out in
    /// order, each as soon as those before it are written.
    template <typename Item>
    void writeList(QLatin1StringView name, const std::vector<Item> &items, std::size_t least,
                   void (ComparisonWriter::*writeItem)(const Item &))
    {
        beginList(name);
        const Pieces pieces(items.size(), least, std::max<std::size_t>(1, items.size()));
        std::vector<QByteArray> written(pieces.count());
        runPiecesInOrder(
            m_executor, pieces.count(),
            [&](std::size_t piece) {
                ComparisonWriter part(written[piece], *this, piece == 0);
                for (std::size_t i = pieces.begin(piece); i < pieces.end(piece); ++i) {
                    (part.*writeItem)(items[i]);
                }
                part.m_json.flush();
            },
            [&](std::size_t piece) {
                m_json.items(written[piece]);
                written[piece] = {};
            });
        m_json.endArray();
    }

    void putRange(TextRange range)
    {
        put("start"_L1, range.start);
        put("length"_L1, range.length);
    }

    void writeSentence(const SentenceRef &ref)
    {
        m_json.sentenceId(m_story->articles[std::size_t(ref.article)]->path, ref.block, ref.sentence);
    }

    void putSentence(QLatin1StringView name, SentenceRef ref)
    {
        m_json.key(name);
        writeSentence(ref);
    }

    /// Nothing for 0, which is what a reader takes for a number that is missing.
    void putUnlessZero(QLatin1StringView name, int number)
    {
        if (number != 0) {
            put(name, number);
        }
    }

    void writeStory(const Story &story)
    {
        m_story = &story;
        m_json.beginObject(Layout::LineEach);
        put("id"_L1, story.id);
        put("title"_L1, story.title);
        writeList("articles"_L1, story.articles, 16, &ComparisonWriter::writeArticle);
        if (m_content == JsonContent::Comparison) {
            writeComparison(story.comparison);
            if (story.review) {
                writeReview(*story.review);
            }
        }
        m_json.endObject();
    }

    void writeArticle(const ArticlePtr &pointer)
    {
        const Article &article = *pointer;
        m_json.beginObject(Layout::LineEach);
        put("id"_L1, article.path);
        put("path"_L1, article.path);
        putOrNull("outlet"_L1, article.outlet);
        putOrNull("headline"_L1, article.headline);
        putOrNull("byline"_L1, article.byline);
        putOrNull("dateline"_L1, article.dateline);
        putOrNull("published"_L1, article.published);
        putOrNull("language"_L1, article.language);
        putOrNull("format"_L1, article.format);
        putOrNull("encoding"_L1, article.encoding);
        putOrNull("sha256"_L1, QString::fromLatin1(article.sha256.toHex()));
        put("size"_L1, article.fileSize);
        putOrNull("modified"_L1, article.modified.toUTC().toString(Qt::ISODateWithMs));
        beginList("blocks"_L1);
        for (std::size_t i = 0; i < article.blocks.size(); ++i) {
            writeBlock(article, int(i));
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeBlock(const Article &article, int index)
    {
        const Block &block = article.blocks[std::size_t(index)];
        m_json.beginObject();
        put("role"_L1, roleName(block.role));
        put("why"_L1, roleReasonName(block.why));
        put("firstLine"_L1, block.firstLine);
        put("lastLine"_L1, block.lastLine);
        put("text"_L1, block.text);
        if (block.role == Role::Comment) {
            putOrNull("author"_L1, block.author);
            put("depth"_L1, block.depth);
        }
        if (hasSentences(block.role) || !block.sentences.empty()) {
            writeSentences(article, index);
        }
        m_json.endObject();
    }

    void writeSentences(const Article &article, int index)
    {
        const Block &block = article.blocks[std::size_t(index)];
        beginList("sentences"_L1, Layout::OneLine);
        for (std::size_t i = 0; i < block.sentences.size(); ++i) {
            m_json.beginObject();
            m_json.key("id"_L1);
            m_json.sentenceId(article.path, index, int(i));
            m_json.key("text"_L1);
            m_json.string(block.sentences[i].of(block.text));
            putRange(block.sentences[i]);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeComparison(const Comparison &comparison)
    {
        const auto base = std::size_t(comparison.base);
        putOrNull("base"_L1, base < m_story->articles.size() ? m_story->articles[base]->path : QString());
        beginList("counts"_L1);
        const std::vector<bool> apart = languagesApart(m_story->articles);
        for (std::size_t i = 0; i < comparison.articles.size(); ++i) {
            const ArticleSummary &summary = comparison.articles[i];
            m_json.beginObject();
            put("sentences"_L1, summary.sentences);
            put("shared"_L1, summary.shared);
            put("unique"_L1, summary.unique);
            put("compared"_L1, i >= apart.size() || !apart[i]);
            m_json.endObject();
        }
        m_json.endArray();
        writeList("pairs"_L1, comparison.links, 512, &ComparisonWriter::writePair);
        writeList("claims"_L1, comparison.claims, 512, &ComparisonWriter::writeClaim);
        writeList("unique"_L1, comparison.unique, 4096, &ComparisonWriter::writeSentence);
        writeList("rows"_L1, comparison.rows, 512, &ComparisonWriter::writeRow);
        beginList("origins"_L1);
        for (const Origin &origin : comparison.origins) {
            writeOrigin(origin);
        }
        m_json.endArray();
    }

    void writeReview(const StoryReview &review)
    {
        m_json.key("review"_L1);
        m_json.beginObject(Layout::LineEach);
        beginList("marks"_L1);
        for (const auto &[claim, mark] : review.marks.claims) {
            writeMark("claim"_L1, u"c%1"_s.arg(claim + 1), mark);
        }
        for (const auto &[sentence, mark] : review.marks.sentences) {
            writeMark("sentence"_L1, sentenceId(*m_story, sentence), mark);
        }
        m_json.endArray();
        beginList("decisions"_L1);
        for (const Decision &decision : review.decisions) {
            m_json.beginObject();
            put("kind"_L1, decisionKindName(decision.kind));
            put("subject"_L1, subjectKindName(decision.subject));
            writePassages("passages"_L1, decision.passages);
            writePassages("against"_L1, decision.against);
            putOrNull("value"_L1, decision.value);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeMark(QLatin1StringView subject, const QString &id, const ReviewMark &mark)
    {
        if (mark.ids.isEmpty()) {
            return;
        }
        m_json.beginObject();
        put(subject, id);
        put("reviewed"_L1, mark.reviewed);
        put("flagged"_L1, mark.flagged);
        putOrNull("note"_L1, mark.note);
        m_json.endObject();
    }

    void writePassages(QLatin1StringView name, std::span<const PassageKey> passages)
    {
        beginList(name, Layout::OneLine);
        for (const PassageKey &passage : passages) {
            m_json.beginObject();
            put("path"_L1, passage.article.path);
            put("text"_L1, passage.excerpt);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writePair(const Link &link)
    {
        m_json.beginObject();
        putSentence("a"_L1, link.a);
        putSentence("b"_L1, link.b);
        put("kind"_L1, linkKindName(link.kind));
        m_json.key("score"_L1);
        m_json.real(link.score);
        put("quotation"_L1, link.quotation);
        beginList("spans"_L1, Layout::OneLine);
        for (const SharedSpan &span : link.spans) {
            m_json.beginArray();
            for (const qsizetype number : {span.a.start, span.a.length, span.b.start, span.b.length}) {
                m_json.integer(number);
            }
            m_json.endArray();
        }
        m_json.endArray();
        beginList("reasons"_L1, Layout::OneLine);
        for (const Reason &reason : link.reasons) {
            m_json.beginObject();
            put("code"_L1, reasonName(reason.code));
            putUnlessZero("count"_L1, reason.count);
            putUnlessZero("of"_L1, reason.of);
            if (!reason.text.isEmpty()) {
                put("text"_L1, reason.text);
            }
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeClaim(const Claim &claim)
    {
        const auto number = &claim - m_story->comparison.claims.data() + 1;
        m_json.beginObject();
        put("id"_L1, u"c"_s + QString::number(number));
        put("kind"_L1, linkKindName(claim.kind));
        put("quotation"_L1, claim.quotation);
        put("outlets"_L1, claim.outlets);
        put("origins"_L1, claim.origins);
        beginList("members"_L1, Layout::OneLine);
        for (const SentenceRef ref : claim.members) {
            writeSentence(ref);
        }
        m_json.endArray();
        beginList("conflicts"_L1, Layout::OneLine);
        for (const Conflict &conflict : claim.conflicts) {
            m_json.beginObject();
            put("kind"_L1, conflictKindName(conflict.kind));
            put("nature"_L1, conflictNatureName(conflict.nature));
            put("later"_L1, conflict.later);
            beginList("sides"_L1, Layout::OneLine);
            for (const ConflictSide &side : conflict.sides) {
                m_json.beginObject();
                putSentence("sentence"_L1, side.where);
                put("value"_L1, side.value);
                putRange(side.range);
                m_json.endObject();
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeOrigin(const Origin &origin)
    {
        m_json.beginObject();
        beginList("articles"_L1, Layout::OneLine);
        for (const int article : origin.articles) {
            m_json.integer(article);
        }
        m_json.endArray();
        put("first"_L1, origin.first);
        putOrNull("source"_L1, origin.source);
        beginList("evidence"_L1, Layout::OneLine);
        for (const OriginEvidence &evidence : origin.evidence) {
            m_json.beginObject();
            put("code"_L1, originEvidenceName(evidence.code));
            put("a"_L1, evidence.a);
            put("b"_L1, evidence.b);
            put("count"_L1, evidence.count);
            putOrNull("text"_L1, evidence.text);
            put("block"_L1, evidence.block);
            putRange(evidence.range);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeRow(const Row &row)
    {
        m_json.beginObject();
        beginList("cells"_L1, Layout::OneLine);
        for (const std::vector<int> &cell : row.cells) {
            m_json.beginArray();
            for (const int block : cell) {
                m_json.integer(block);
            }
            m_json.endArray();
        }
        m_json.endArray();
        beginList("moved"_L1, Layout::OneLine);
        for (const bool moved : row.moved) {
            m_json.boolean(moved);
        }
        m_json.endArray();
        put("outlets"_L1, row.outlets);
        m_json.endObject();
    }

    void writeProblem(const ReadError &problem)
    {
        m_json.beginObject();
        put("path"_L1, problem.path);
        put("code"_L1, readErrorName(problem.code));
        put("message"_L1, readErrorMessage(problem));
        putOrNull("context"_L1, problem.context);
        m_json.endObject();
    }

    JsonWriter m_json;
    JsonContent m_content;
    const Executor &m_executor;
    const Story *m_story = nullptr;
};

} // namespace

QString sentenceId(const Story &story, SentenceRef sentence)
{
    return story.articles[std::size_t(sentence.article)]->path + u'#' + QString::number(sentence.block) +
           u'.' + QString::number(sentence.sentence);
}

bool writeJson(const Library &library, QIODevice &device, JsonContent content, const Executor &executor)
{
    return ComparisonWriter(device, content, executor).write(library);
}

QByteArray toJson(const Library &library, JsonContent content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeJson(library, buffer, content);
    return buffer.data();
}

std::expected<void, ExchangeError> writeJsonFile(const Library &library, const QString &file,
                                                 JsonContent content)
{
    return saveFile(file,
                    [&](QIODevice &device) { return writeJson(library, device, content, threadExecutor()); });
}

} // namespace sidebyline
