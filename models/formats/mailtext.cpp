// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailtext.h"

#include "articles/encoding.h"

#include <KMime/Content>
#include <KMime/Headers>
#include <KMime/Message>
#include <KMime/Util>

#include <QStringDecoder>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Mails within mails are walked so deep.
constexpr int DeepestPart = 20;

/// The text of a part: by its declared character set, or else by what its bytes look like.
DecodedText decodedPart(const QByteArray &bytes, const QByteArray &charset)
{
    const bool declared = !charset.isEmpty() && charset.compare("us-ascii", Qt::CaseInsensitive) != 0;
    if (declared) {
        QStringDecoder decoder(charset.constData());
        QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
        if (decoder.isValid() && !decoder.hasError()) {
            return {std::move(text), QString::fromLatin1(charset)};
        }
    }
    return decodeText(bytes).value_or(DecodedText{});
}

/// The header field of a name, where the library could read it as one: its own accessors take any for it.
template <typename Header>
const Header *headerOf(const KMime::Content &part, const char *name)
{
    return dynamic_cast<const Header *>(part.headerByType(name));
}

/// What a part holds. Its encoding is asked for by the library's accessor: as it stands where that is none.
QByteArray contentOf(const KMime::Content &part)
{
    static constexpr const char *name = "Content-Transfer-Encoding";
    const bool isOdd = part.headerByType(name) != nullptr &&
                       headerOf<KMime::Headers::ContentTransferEncoding>(part, name) == nullptr;
    return isOdd ? part.body() : part.decodedContent();
}

/// Subjects in bytes of no declared character set become U+FFFD: then the bytes are looked at.
QString subjectOf(const KMime::Message &mail)
{
    const auto *const subject = headerOf<KMime::Headers::Subject>(mail, "Subject");
    if (subject == nullptr) {
        return {};
    }
    QString text = subject->asUnicodeString();
    if (text.contains(u'\uFFFD')) {
        const QByteArray head = "\n" + mail.head();
        const qsizetype at = head.toLower().indexOf("\nsubject:");
        const qsizetype end = at < 0 ? -1 : head.indexOf('\n', at + 1);
        if (at >= 0) {
            text = decodeText(head.sliced(at + 9, (end < 0 ? head.size() : end) - at - 9))
                       .value_or(DecodedText{})
                       .text;
        }
    }
    return text.simplified();
}

FileFields fieldsOf(const KMime::Message &mail)
{
    FileFields fields;
    fields.headline = subjectOf(mail);
    if (const auto *const from = headerOf<KMime::Headers::From>(mail, "From");
        from != nullptr && !from->mailboxes().isEmpty()) {
        fields.outlet = from->mailboxes().first().name().simplified();
    }
    if (const auto *const date = headerOf<KMime::Headers::Date>(mail, "Date");
        date != nullptr && date->dateTime().isValid()) {
        fields.published = date->dateTime().toString(Qt::ISODate);
    }
    return fields;
}

/// Takes the first page and the first text that are no attachments.
void gather(const KMime::Content &part, int depth, MailText &mail)
{
    const auto children = part.contents();
    if (depth > DeepestPart) {
        return;
    }
    if (!children.empty()) {
        for (const KMime::Content *child : children) {
            gather(*child, depth + 1, mail);
        }
        return;
    }
    const auto *const type = headerOf<KMime::Headers::ContentType>(part, "Content-Type");
    const auto *const disposition = headerOf<KMime::Headers::ContentDisposition>(part, "Content-Disposition");
    const bool attached =
        disposition != nullptr && disposition->disposition() == KMime::Headers::CDattachment;
    const QByteArray kind = type == nullptr || type->isEmpty() ? "text/plain" : type->mimeType().toLower();
    const QByteArray charset = type == nullptr ? QByteArray() : type->charset();
    if (attached) {
        return;
    }
    if ((kind == "text/html" || kind == "application/xhtml+xml") && mail.html.isEmpty()) {
        const QByteArray bytes = contentOf(part);
        const bool declared = type != nullptr && type->hasParameter("charset");
        mail.html = declared ? decodedPart(bytes, charset).text.toUtf8() : bytes;
    } else if (kind == "text/plain" && mail.text.isEmpty()) {
        DecodedText decoded = decodedPart(contentOf(part), charset);
        mail.text = std::move(decoded.text);
        mail.encoding = std::move(decoded.encoding);
    }
}

} // namespace

std::expected<MailText, ReadErrorCode> mailText(const QByteArray &mail)
{
    // What holds parts or another mail says so in its type: counted before anything is parsed.
    const QByteArray small = mail.toLower();
    if (std::max(small.count("multipart"), small.count("rfc822")) > MaxMailParts) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    KMime::Message message;
    QByteArray plain = KMime::CRLFtoLF(mail);
    plain.replace('\0', ' '); // behind one the library takes a header field's name for another
    message.setContent(plain);
    message.parse();
    MailText text;
    text.fields = fieldsOf(message);
    gather(message, 0, text);
    return text;
}

} // namespace sidebyline
