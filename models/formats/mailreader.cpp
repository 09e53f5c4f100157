// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailreader.h"

#include "articles/filekind.h"
#include "formats/htmlreader.h"
#include "formats/mailboxcutter.h"
#include "formats/mailtext.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

std::expected<Article, ReadErrorCode> fromText(MailText mail, QStringView fileStem,
                                               const std::stop_token &stop)
{
    auto cut = paragraphs(mail.text, stop);
    if (!cut) {
        return std::unexpected(cut.error());
    }
    DocumentText text;
    text.paragraphs = *std::move(cut);
    text.fields = std::move(mail.fields);
    text.encoding = std::move(mail.encoding);
    return articleOf(std::move(text), fileStem, stop);
}

bool hasBody(const Article &article)
{
    return std::ranges::contains(article.blocks, Role::Body, &Block::role);
}

/// The page of a mail with its header's fields where it says none.
std::expected<Article, ReadErrorCode> fromPage(const MailText &mail, const QString &path,
                                               const std::stop_token &stop)
{
    auto article = readHtml(mail.html, path, stop);
    if (!article) {
        return std::unexpected(article.error().code);
    }
    fillFields(*article, mail.fields);
    return *std::move(article);
}

std::expected<Article, ReadErrorCode> readMail(const QByteArray &bytes, const QString &path,
                                               const std::stop_token &stop)
{
    auto mail = mailText(bytes);
    if (!mail) {
        return std::unexpected(mail.error());
    }
    if (!mail->html.isEmpty()) {
        auto page = fromPage(*mail, path, stop);
        if (stop.stop_requested()) {
            return std::unexpected(ReadErrorCode::Cancelled);
        }
        if (page && (hasBody(*page) || mail->text.isEmpty())) {
            return page;
        }
    }
    return fromText(*std::move(mail), QFileInfo(path).completeBaseName(), stop);
}

/// What an article takes, nearly.
qint64 keptBytes(const Article &article)
{
    qint64 bytes = sizeof(Article);
    for (const Block &block : article.blocks) {
        bytes += qint64(sizeof(Block)) + block.text.size() * qint64(sizeof(QChar)) +
                 qint64(block.sentences.size() * sizeof(TextRange));
    }
    return bytes;
}

bool isKind(QByteArrayView head, QStringView fileName, QLatin1StringView kind)
{
    return fileKind(head, fileName).name == kind;
}

} // namespace

QLatin1StringView MailReader::format() const
{
    return "mail"_L1;
}

bool MailReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return isKind(head, fileName, "EML"_L1);
}

std::expected<FileReading, ReadError> MailReader::read(SourceFile file, const std::stop_token &stop) const
{
    auto article = readMail(file.bytes, file.path, stop);
    if (!article) {
        return std::unexpected(readFailure(article.error(), file.path));
    }
    return oneArticle(*std::move(article));
}

QLatin1StringView MailboxReader::format() const
{
    return "mailbox"_L1;
}

bool MailboxReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return isKind(head, fileName, "MBOX"_L1);
}

std::expected<FileReading, ReadError> MailboxReader::read(SourceFile file, const std::stop_token &stop) const
{
    QBuffer box(&file.bytes);
    box.open(QIODevice::ReadOnly);
    return readPieces(box, file.path, stop);
}

std::expected<FileReading, ReadError> MailboxReader::readPieces(QIODevice &file, const QString &path,
                                                                const std::stop_token &stop) const
{
    MailboxCutter mails(file, stop);
    FileReading reading;
    qint64 kept = 0;
    int place = 0;
    while (const auto mail = mails.next()) {
        ++place;
        if (kept > MaxMailboxText) {
            // Said of the whole: what was read so far is kept.
            reading.problems.push_back(readFailure(ReadErrorCode::TooLarge, path, MaxMailboxText));
            break;
        }
        auto article = mail->and_then([&](const QByteArray &bytes) { return readMail(bytes, path, stop); });
        if (article) {
            kept += keptBytes(*article);
            article->item = place;
            reading.articles.push_back(*std::move(article));
        } else {
            const QString item = u"%1#%2"_s.arg(path).arg(place);
            kept += qint64(sizeof(ReadError)) + item.size() * qint64(sizeof(QChar));
            reading.problems.push_back(readFailure(article.error(), item, MaxMailSize));
        }
    }
    if (stop.stop_requested()) {
        return std::unexpected(readFailure(ReadErrorCode::Cancelled, path));
    }
    if (reading.articles.empty()) {
        return std::unexpected(
            readFailure(place == 0 ? ReadErrorCode::Damaged : ReadErrorCode::NoText, path));
    }
    return reading;
}

QLatin1StringView WebArchiveReader::format() const
{
    return "mhtml"_L1;
}

bool WebArchiveReader::accepts(QByteArrayView head, QStringView fileName) const
{
    return isKind(head, fileName, "MHTML"_L1);
}

std::expected<FileReading, ReadError> WebArchiveReader::read(SourceFile file,
                                                             const std::stop_token &stop) const
{
    const auto parts = mailText(file.bytes);
    if (!parts) {
        return std::unexpected(readFailure(parts.error(), file.path));
    }
    file.bytes = {};
    if (parts->html.isEmpty()) {
        return std::unexpected(ReadError{ReadErrorCode::NoText, file.path, {}});
    }
    return readHtml(parts->html, file.path, stop).transform(&oneArticle);
}

} // namespace sidebyline
