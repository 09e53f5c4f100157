// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plaintextreader.h"

#include "articles/anatomy.h"
#include "articles/blocksentences.h"
#include "articles/encoding.h"
#include "articles/filekind.h"
#include "articles/longblocks.h"
#include "articles/paragraphs.h"

#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<ReadError> failure(ReadErrorCode code, const QString &path, const QString &context = {})
{
    return std::unexpected(ReadError{code, path, context});
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

std::expected<FileReading, ReadError> PlainTextReader::read(SourceFile file,
                                                            const std::stop_token &stop) const
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
    return oneArticle(*std::move(article));
}

std::expected<QString, ReadError> PlainTextReader::sourceText(SourceFile file, int /*item*/) const
{
    auto decoded = decodeText(file.bytes);
    if (!decoded) {
        return failure(decoded.error(), file.path);
    }
    return std::move(decoded->text);
}

} // namespace sidebyline
