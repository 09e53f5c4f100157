// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/htmlreader.h"

#include "articles/blocksentences.h"
#include "articles/filekind.h"
#include "articles/longblocks.h"
#include "pages/dom.h"
#include "pages/pagebytes.h"
#include "pages/readpage.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<ReadError> failure(ReadErrorCode code, const QString &path)
{
    return std::unexpected(ReadError{code, path, {}});
}

} // namespace

QLatin1StringView HtmlReader::format() const
{
    return "html"_L1;
}

bool HtmlReader::accepts(QByteArrayView head, QStringView fileName) const
{
    const QLatin1StringView kind = fileKind(head, fileName).name;
    const auto named = [&](QLatin1StringView ending) {
        return fileName.endsWith(ending, Qt::CaseInsensitive);
    };
    // Pages whose head is too broken or too long to show what they are go by their name.
    return kind == "HTML"_L1 ||
           (kind == "XML"_L1 && (named(".html"_L1) || named(".htm"_L1) || named(".xhtml"_L1)));
}

std::expected<FileReading, ReadError> HtmlReader::read(SourceFile file, const std::stop_token &stop) const
{
    return readHtml(std::move(file.bytes), file.path, stop).transform(&oneArticle);
}

std::expected<Article, ReadError> readHtml(QByteArray html, const QString &path, const std::stop_token &stop)
{
    auto decoded = pageUtf8(std::move(html));
    if (!decoded) {
        return failure(decoded.error(), path);
    }
    if (stop.stop_requested()) {
        return failure(ReadErrorCode::Cancelled, path);
    }
    auto article = readPage(parsePage(std::move(decoded->html), stop), stop);
    if (!article) {
        return failure(ReadErrorCode::Cancelled, path);
    }
    if (article->blocks.empty()) {
        return failure(ReadErrorCode::Empty, path);
    }
    splitLongBlocks(*article);
    int line = 0;
    for (Block &block : article->blocks) {
        block.firstLine = block.lastLine = line++;
    }
    if (!cutSentences(*article, stop)) {
        return failure(ReadErrorCode::Cancelled, path);
    }
    article->encoding = decoded->encoding;
    return *std::move(article);
}

} // namespace sidebyline
