// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/encoding.h"

#include "articles/mixedlines.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace sidebyline {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// ICU's detector learns nothing more from longer texts.
constexpr qsizetype DetectorBytes = 16 * 1024;

struct ByteOrderMark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

/// UTF-32LE stands before UTF-16LE, whose mark it begins with.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{
    {QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"_L1},
    {QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1},
    {QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1},
    {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1},
    {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1},
}};

DecodedText decodeUnicode(QByteArrayView bytes, QStringConverter::Encoding encoding, QLatin1StringView name)
{
    // Stateless: a last character that was cut off is an error at once, not kept for more bytes.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    return {decoder.decode(bytes), name};
}

std::optional<DecodedText> decodeMarked(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes)) {
            return decodeUnicode(bytes.sliced(mark.bytes.size()), mark.encoding, mark.name);
        }
    }
    return std::nullopt;
}

/// UTF-16 and UTF-32 without a mark give themselves away by zero bytes that keep to one side.
std::optional<DecodedText> decodeByZeroBytes(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) / 4 * 4;
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < size; ++i) {
        zeros.at(std::size_t(i % 4)) += bytes[i] == 0 ? 1 : 0;
    }
    const qsizetype quarter = size / 4;
    if (quarter == 0) {
        return std::nullopt;
    }
    const auto many = [&](int side) { return zeros.at(std::size_t(side)) * 10 >= quarter * 9; };
    const auto few = [&](int side) { return zeros.at(std::size_t(side)) * 20 <= quarter; };
    if (many(1) && many(2) && many(3) && few(0)) {
        return decodeUnicode(bytes, QStringConverter::Utf32LE, "UTF-32LE"_L1);
    }
    if (many(0) && many(1) && many(2) && few(3)) {
        return decodeUnicode(bytes, QStringConverter::Utf32BE, "UTF-32BE"_L1);
    }
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    // A text in any script has blanks and marks from the first page of Unicode.
    if (odd * 20 >= quarter * 2 && even * 20 <= odd) {
        return decodeUnicode(bytes, QStringConverter::Utf16LE, "UTF-16LE"_L1);
    }
    if (even * 20 >= quarter * 2 && odd * 20 <= even) {
        return decodeUnicode(bytes, QStringConverter::Utf16BE, "UTF-16BE"_L1);
    }
    return std::nullopt;
}

/// True where a text is UTF-8 but for a few bytes that were damaged or cut off.
bool isNearlyUtf8(QByteArrayView bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (uchar(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = multiByteLength(bytes, i);
        (length > 0 ? good : bad) += 1;
        i += std::max<qsizetype>(length, 1);
    }
    return good >= 10 * bad;
}

bool mentionsEscapeSequences(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), DetectorBytes));
    return head.contains('\x1B') &&
           (head.contains(QByteArrayView("\x1B$")) || head.contains(QByteArrayView("\x1B(")));
}

/// The detector's answer, narrowed to what a news text may sensibly be in.
QByteArray detectCharset(QByteArrayView bytes)
{
    static constexpr auto fallback = "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), DetectorBytes));
    ucsdet_setText(detector.get(), head.data(), int(head.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) {
        return fallback;
    }
    const QByteArray name = ucsdet_getName(match, &status);
    const int confidence = ucsdet_getConfidence(match, &status);
    // Windows' sets hold the same letters and the curly quotes besides.
    if (U_FAILURE(status) || name == "ISO-8859-1" || name.startsWith("UTF-") || name.startsWith("IBM")) {
        return fallback;
    }
    if (name == "ISO-8859-9") {
        return "windows-1254";
    }
    return confidence < 15 ? QByteArray(fallback) : name;
}

/// A declared name as ICU knows it; empty for one that says nothing (UTF-8 has been tried before) or that is
/// not known. Latin-1 is read as Windows-1252, as browsers do (WHATWG Encoding).
QByteArray knownCharset(QByteArrayView declared)
{
    const QByteArray name = declared.trimmed().toByteArray().toLower();
    if (name.isEmpty() || name.startsWith("utf") || name.contains("unicode")) {
        return {};
    }
    static constexpr std::array<QByteArrayView, 6> latin1{"iso-8859-1", "iso8859-1", "latin1",
                                                          "latin-1",    "us-ascii",  "ascii"};
    if (std::ranges::contains(latin1, QByteArrayView(name))) {
        return "windows-1252";
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.constData(), &status),
                                                                       ucnv_close);
    return U_FAILURE(status) ? QByteArray() : name;
}

DecodedText decodeWithIcu(QByteArrayView bytes, const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.constData(), &status), ucnv_close);
    if (U_FAILURE(status)) {
        return {QString::fromLatin1(bytes), u"ISO-8859-1"_s};
    }
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *target = begin;
    const char *source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    text.truncate(target - begin);
    return {text, QString::fromLatin1(charset)};
}

/// Each line by itself; the set of those that are no UTF-8 is found from all of them together.
DecodedText decodeLines(const std::vector<EncodedLine> &lines)
{
    QByteArray others;
    for (const EncodedLine &line : lines) {
        others += line.isUtf8 ? QByteArrayView() : line.bytes;
    }
    const QByteArray charset = detectCharset(others);
    DecodedText decoded;
    for (const EncodedLine &line : lines) {
        decoded.text += line.isUtf8 ? QString::fromUtf8(line.bytes) : decodeWithIcu(line.bytes, charset).text;
    }
    decoded.encoding = u"UTF-8, "_s + QString::fromLatin1(charset);
    return decoded;
}

/// Sets of single bytes of Western and Central Europe, in which a page may mix with UTF-8.
bool isSingleByte(QByteArrayView charset)
{
    return charset.startsWith("windows-125") || charset.startsWith("iso-8859");
}

DecodedText decode(QByteArrayView bytes, QByteArrayView declared)
{
    if (auto marked = decodeMarked(bytes)) {
        return *std::move(marked);
    }
    if (bytes.isValidUtf8() && !bytes.contains('\0') && !mentionsEscapeSequences(bytes)) {
        return {QString::fromUtf8(bytes), u"UTF-8"_s};
    }
    if (auto wide = decodeByZeroBytes(bytes)) {
        return *std::move(wide);
    }
    const QByteArray charset = knownCharset(declared);
    if (!charset.isEmpty() && !isSingleByte(charset)) {
        return decodeWithIcu(bytes, charset);
    }
    if (const auto lines = mixedLines(bytes)) {
        return decodeLines(*lines);
    }
    if (!charset.isEmpty()) {
        return decodeWithIcu(bytes, charset);
    }
    if (isNearlyUtf8(bytes) && !mentionsEscapeSequences(bytes)) {
        return decodeUnicode(bytes, QStringConverter::Utf8, "UTF-8"_L1);
    }
    return decodeWithIcu(bytes, detectCharset(bytes));
}

/// What Windows-1252 has at 0x80 … 0x9F. Texts that were taken for Latin-1 on their way bring these as C1
/// controls; browsers read them alike (WHATWG Encoding, index windows-1252).
constexpr std::u16string_view windows1252 =
    u"\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
    u"\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178"sv;

/// What a character becomes in a clean text: itself, another one, or 0 where it is left out.
char16_t cleaned(char16_t c)
{
    if (c < 0x20) {
        return (c >= 0x09 && c <= 0x0D) ? c : u'\0';
    }
    if (c >= 0x7F && c <= 0x9F) {
        // U+0085 is a line end of its own; as Windows-1252 it would be an ellipsis.
        return c == 0x85 ? c : (c == 0x7F ? u'\0' : windows1252[c - 0x80U]);
    }
    // Soft hyphen, zero width space, byte order mark, object replacement and noncharacters say nothing.
    const bool mute = c == 0xAD || c == 0x200B || c == 0xFEFF || c >= 0xFFFE || (c >= 0xFFF9 && c <= 0xFFFC);
    return mute ? u'\0' : c;
}

struct ControlCount
{
    qsizetype zeros = 0;
    qsizetype controls = 0;
};

ControlCount clean(QString &text)
{
    ControlCount count;
    const QChar *const end = text.constData() + text.size();
    const auto isPlain = [](QChar c) {
        const char16_t unit = c.unicode();
        const bool ascii = (unit >= 0x20 && unit < 0x7F) || unit == u'\n';
        return ascii || (unit != 0 && cleaned(unit) == unit && !c.isSurrogate());
    };
    if (std::all_of(text.constData(), end, isPlain)) {
        return count;
    }
    QChar *out = text.data();
    const QChar *const last = out + text.size();
    for (const QChar *in = out; in != last; ++in) {
        const char16_t c = in->unicode();
        if (in->isHighSurrogate() && in + 1 != last && in[1].isLowSurrogate()) {
            *out++ = *in++;
            *out++ = *in;
            continue;
        }
        const char16_t kept = in->isSurrogate() ? char16_t(QChar::ReplacementCharacter) : cleaned(c);
        count.zeros += c == 0 ? 1 : 0;
        count.controls += (c < 0x20 || c == 0x7F) && kept == 0 ? 1 : 0;
        if (kept != 0) {
            *out++ = QChar(kept);
        }
    }
    text.truncate(out - text.constData());
    return count;
}

} // namespace

std::expected<DecodedText, ReadErrorCode> decodeText(QByteArrayView bytes, QByteArrayView declared)
{
    DecodedText decoded = decode(bytes, declared);
    const qsizetype size = decoded.text.size();
    const ControlCount count = clean(decoded.text);
    // A stray control character is dropped; more than these shares no text has.
    if (count.zeros * 1000 > size || count.controls * 50 > size) {
        return std::unexpected(ReadErrorCode::Binary);
    }
    return decoded;
}

} // namespace sidebyline
