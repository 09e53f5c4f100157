// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/filekind.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

using enum FileKind::Nature;

struct Signature
{
    QByteArrayView bytes;
    FileKind kind;
};

/// Signatures at the very start of a file.
constexpr std::array<Signature, 23> signatures{{
    {QByteArrayView("\x89PNG\r\n"), {Binary, "PNG"_L1}},
    {QByteArrayView("\xFF\xD8\xFF"), {Binary, "JPEG"_L1}},
    {QByteArrayView("GIF8"), {Binary, "GIF"_L1}},
    {QByteArrayView("II*\0", 4), {Binary, "TIFF"_L1}},
    {QByteArrayView("MM\0*", 4), {Binary, "TIFF"_L1}},
    {QByteArrayView("RIFF"), {Binary, "RIFF"_L1}},
    {QByteArrayView("\x7F"
                    "ELF"),
     {Binary, "ELF"_L1}},
    {QByteArrayView("MZ\x90"), {Binary, "EXE"_L1}},
    {QByteArrayView("\xCA\xFE\xBA\xBE"), {Binary, "CLASS"_L1}},
    {QByteArrayView("\x1F\x8B"), {Binary, "GZIP"_L1}},
    {QByteArrayView("BZh"), {Binary, "BZIP2"_L1}},
    {QByteArrayView("\xFD"
                    "7zXZ"),
     {Binary, "XZ"_L1}},
    {QByteArrayView("\x28\xB5\x2F\xFD"), {Binary, "ZSTD"_L1}},
    {QByteArrayView("7z\xBC\xAF"), {Binary, "7Z"_L1}},
    {QByteArrayView("Rar!\x1A"), {Binary, "RAR"_L1}},
    {QByteArrayView("ID3\x03"), {Binary, "MP3"_L1}},
    {QByteArrayView("OggS"), {Binary, "OGG"_L1}},
    {QByteArrayView("fLaC"), {Binary, "FLAC"_L1}},
    {QByteArrayView("wOF"), {Binary, "WOFF"_L1}},
    {QByteArrayView("SQLite format 3"), {Binary, "SQLITE"_L1}},
    {QByteArrayView("\xD0\xCF\x11\xE0"), {Document, "DOC"_L1}},
    {QByteArrayView("{\\rtf"), {Document, "RTF"_L1}},
    {QByteArrayView("%!PS"), {Document, "POSTSCRIPT"_L1}},
}};

std::optional<FileKind> bySignature(QByteArrayView head)
{
    const auto found =
        std::ranges::find_if(signatures, [&](const Signature &s) { return head.startsWith(s.bytes); });
    if (found != signatures.end()) {
        return found->kind;
    }
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains(QByteArrayView("%PDF-"))) {
        return FileKind{Document, "PDF"_L1};
    }
    if (head.startsWith(QByteArrayView("PK\x03\x04"))) {
        if (head.contains(QByteArrayView("opendocument.text"))) {
            return FileKind{Document, "ODT"_L1};
        }
        if (head.contains(QByteArrayView("word/"))) {
            return FileKind{Document, "DOCX"_L1};
        }
        return FileKind{head.contains(QByteArrayView("xhtml")) ? Document : Binary, "ZIP"_L1};
    }
    return std::nullopt;
}

/// Most heads are the beginning of a text: no mark-up, no zero bytes, and no field names down to the first
/// blank line. (UTF-16 has zero bytes.)
bool isUnmarked(QByteArrayView head)
{
    const QByteArrayView plain = head.trimmed();
    if (plain.isEmpty() || plain.contains('\0')) {
        return false;
    }
    static constexpr QByteArrayView openers("<{[\xEF\xFE\xFF");
    const QByteArrayView first = plain.first(std::min(plain.size(), plain.indexOf("\n\n") + 1));
    return !openers.contains(plain.front()) && !first.isEmpty() && !first.contains(": ");
}

/// The head in lower-case ASCII: without byte order mark, zero bytes and leading white space.
QByteArray readable(QByteArrayView head)
{
    QByteArray plain = head.first(std::min(head.size(), FileKindBytes)).toByteArray();
    if (plain.startsWith("\xEF\xBB\xBF")) {
        plain.remove(0, 3);
    } else if (plain.startsWith("\xFF\xFE") || plain.startsWith("\xFE\xFF")) {
        plain.remove(0, 2);
    }
    plain.removeIf([](char c) { return c == 0; });
    return plain.trimmed().toLower();
}

bool isHtml(const QByteArray &plain)
{
    if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<head")) {
        return true;
    }
    const bool tagged = plain.startsWith("<!--") || plain.startsWith("<?xml") || plain.startsWith("<meta") ||
                        plain.startsWith("<body") || plain.startsWith("<div") || plain.startsWith("<p>");
    return tagged && (plain.contains("<html") || plain.contains("<body") || plain.contains("<div") ||
                      plain.contains("</p>"));
}

/// True where the head opens with header fields as a mail does (RFC 5322), one of them a mail's own.
bool isMail(const QByteArray &plain)
{
    static constexpr std::array fields{"received: ",     "return-path: ",  "mime-version: ",  "message-id: ",
                                       "content-type: ", "delivered-to: ", "dkim-signature: "};
    const qsizetype body = plain.indexOf("\n\n") >= 0 ? plain.indexOf("\n\n") : plain.indexOf("\r\n\r\n");
    const QByteArray header = "\n" + (body >= 0 ? plain.first(body) : plain);
    const auto hits =
        std::ranges::count_if(fields, [&](const char *f) { return header.contains("\n" + QByteArray(f)); });
    return hits >= 2;
}

/// The kind of XML by its first element, or nothing where the head is no XML.
std::optional<QLatin1StringView> xmlDialect(const QByteArray &plain)
{
    static constexpr std::array<std::pair<const char *, QLatin1StringView>, 8> dialects{
        {{"newsmessage", "NewsML-G2"_L1},
         {"newsitem", "NewsML-G2"_L1},
         {"packageitem", "NewsML-G2"_L1},
         {"nitf", "NITF"_L1},
         {"rdf", "RSS"_L1},
         {"rss", "RSS"_L1},
         {"feed", "Atom"_L1},
         {"entry", "Atom"_L1}}};
    if (!plain.startsWith('<')) {
        return std::nullopt;
    }
    qsizetype at = 0;
    while (at < plain.size()) {
        // What may stand before the first element: declarations and comments.
        const bool isComment = plain.sliced(at).startsWith("<!--");
        if (!isComment && plain.sliced(at, 2) != "<!" && plain.sliced(at, 2) != "<?") {
            break;
        }
        const qsizetype end = plain.indexOf(isComment ? "-->" : ">", at);
        at = end < 0 ? -1 : plain.indexOf('<', end);
        if (at < 0) {
            break;
        }
    }
    if (at >= 0 && at < plain.size()) {
        QByteArray name = plain.sliced(at + 1, std::min<qsizetype>(40, plain.size() - at - 1));
        const auto end = std::ranges::find_if(name, [](char c) { return c == '>' || c == '/' || c <= ' '; });
        name.truncate(end - name.begin());
        name = name.sliced(name.indexOf(':') + 1);
        const auto known =
            std::ranges::find(dialects, name, [](const auto &d) { return QByteArray(d.first); });
        if (known != dialects.end()) {
            return known->second;
        }
    }
    return plain.startsWith("<?xml") ? std::optional("XML"_L1) : std::nullopt;
}

std::optional<FileKind> byText(const QByteArray &plain)
{
    if (isMail(plain)) {
        const bool saved =
            plain.contains("\nsnapshot-content-location:") || plain.contains("multipart/related");
        return FileKind{Document, plain.startsWith("from ") ? "MBOX"_L1 : saved ? "MHTML"_L1 : "EML"_L1};
    }
    // The wire's XML may hold a page within.
    const auto dialect = xmlDialect(plain);
    if (dialect && *dialect != "XML"_L1) {
        return FileKind{Document, *dialect};
    }
    if (isHtml(plain)) {
        return FileKind{Document, "HTML"_L1};
    }
    if (dialect) {
        return FileKind{Document, *dialect};
    }
    if ((plain.startsWith('{') || plain.startsWith("[{")) && plain.contains("\":")) {
        return FileKind{Document, "JSON"_L1};
    }
    return std::nullopt;
}

/// Endings of files that are text but no prose.
std::optional<FileKind> byName(QStringView fileName)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 20> endings{
        {{".md"_L1, "MARKDOWN"_L1},  {".markdown"_L1, "MARKDOWN"_L1},
         {".mkd"_L1, "MARKDOWN"_L1}, {".mdown"_L1, "MARKDOWN"_L1},
         {".csv"_L1, "CSV"_L1},      {".tsv"_L1, "TSV"_L1},
         {".xml"_L1, "XML"_L1},      {".css"_L1, "CSS"_L1},
         {".js"_L1, "JS"_L1},        {".json"_L1, "JSON"_L1},
         {".svg"_L1, "SVG"_L1},      {".ini"_L1, "INI"_L1},
         {".log"_L1, "LOG"_L1},      {".yml"_L1, "YAML"_L1},
         {".yaml"_L1, "YAML"_L1},    {".toml"_L1, "TOML"_L1},
         {".py"_L1, "PY"_L1},        {".sh"_L1, "SH"_L1},
         {".html"_L1, "HTML"_L1},    {".htm"_L1, "HTML"_L1}}};
    const auto found = std::ranges::find_if(
        endings, [&](const auto &e) { return fileName.endsWith(e.first, Qt::CaseInsensitive); });
    return found == endings.end() ? std::nullopt : std::optional(FileKind{Document, found->second});
}

} // namespace

FileKind fileKind(QByteArrayView head, QStringView fileName)
{
    if (const auto kind = bySignature(head)) {
        return *kind;
    }
    const auto kind = isUnmarked(head) ? std::nullopt : byText(readable(head));
    if (kind) {
        return *kind;
    }
    return byName(fileName).value_or(FileKind{});
}

} // namespace sidebyline
