// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/plaintextreader.h"

#include "articles/anatomy.h"
#include "articles/encoding.h"
#include "articles/filekind.h"
#include "articles/longblocks.h"
#include "articles/paragraphs.h"
#include "text/sentences.h"

#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<ReadError> failure(ReadErrorCode code, const QString &path, const QString &context = {})
{
    return std::unexpected(ReadError{code, path, context});
}

/// False once a stop was requested.
bool cutSentences(Article &article, const std::stop_token &stop)
{
    for (Block &block : article.blocks) {
        if (stop.stop_requested()) {
            return false;
        }
        // A comment's author line stays whole: it says a name, not a sentence.
        if (hasSentences(block.role) && !isAuthorLine(block)) {
            block.sentences = sentences(block.text, article.language.isEmpty() ? u"en"_s : article.language);
        }
    }
    return true;
}

} // namespace

QLatin1StringView PlainTextReader::format() const
{
    return "text"_L1;
}

bool PlainTextReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return fileKind(head, fileName).nature == FileKind::Nature::Text;
}

std::expected<Article, ReadError> PlainTextReader::read(SourceFile file, const std::stop_token &stop) const
{
    auto decoded = decodeText(file.bytes);
    if (!decoded) {
        return failure(decoded.error(), file.path);
    }
    file.bytes = QByteArray();
    auto lines = paragraphs(decoded->text, stop);
    decoded->text = QString();
    if (stop.stop_requested()) {
        return failure(ReadErrorCode::Cancelled, file.path);
    }
    if (!lines) {
        return failure(lines.error(), file.path, QString::number(MaxFileSize));
    }
    if (lines->empty()) {
        return failure(ReadErrorCode::Empty, file.path);
    }
    auto article = dissect(*std::move(lines), QFileInfo(file.path).completeBaseName(), stop);
    if (!article) {
        return failure(ReadErrorCode::Cancelled, file.path);
    }
    splitLongBlocks(*article);
    if (!cutSentences(*article, stop)) {
        return failure(ReadErrorCode::Cancelled, file.path);
    }
    article->encoding = decoded->encoding;
    return *std::move(article);
}

} // namespace sidebyline
