// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonwriter.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string_view>

namespace sidebyline {

namespace {

constexpr qsizetype BufferSize = 256 * 1024;

/// What goes in without asking for room: a separator, quotation marks, a number, an escaped unit.
constexpr qsizetype SmallPiece = 64;

/// Longest that a UTF-16 unit gets: "\u001f".
constexpr qsizetype LongestUnit = 6;

/// As many units as are looked at and copied at once.
constexpr qsizetype Stride = 16;

constexpr bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\';
}

/// Whether isPlain() holds for Stride units. Four of them at a time, each in a quarter of a word: below 0x80
/// no sum runs over into the next quarter, and its bit 0x80 tells.
bool arePlain(const char16_t *units)
{
    constexpr quint64 Each = 0x0001'0001'0001'0001;
    std::array<quint64, Stride / 4> words;
    std::memcpy(words.data(), units, sizeof words);
    quint64 wide = 0;
    quint64 plain = 0x80 * Each;
    for (const quint64 four : words) {
        wide |= four;
        const quint64 notControl = four + (0x80 - 0x20) * Each;
        const quint64 notDelete = ~(four + Each);
        const quint64 notQuote = (four ^ (u'"' * Each)) + 0x7f * Each;
        const quint64 notBackslash = (four ^ (u'\\' * Each)) + 0x7f * Each;
        plain &= notControl & notDelete & notQuote & notBackslash;
    }
    return (wide & (0xff80 * Each)) == 0 && plain == 0x80 * Each;
}

/// Where the plain units at @p at end; they are copied to @p out.
const char16_t *copyPlain(const char16_t *at, const char16_t *end, char *&out)
{
    while (end - at >= Stride && arePlain(at)) {
        for (qsizetype i = 0; i < Stride; ++i) {
            out[i] = char(at[i]);
        }
        at += Stride;
        out += Stride;
    }
    while (at < end && isPlain(*at)) {
        *out++ = char(*at++);
    }
    return at;
}

char byte(char32_t value)
{
    return char(static_cast<unsigned char>(value));
}

char *putUtf8(char *out, char32_t point)
{
    if (point < 0x80) {
        *out++ = byte(point);
    } else if (point < 0x800) {
        *out++ = byte(0xc0U | (point >> 6U));
        *out++ = byte(0x80U | (point & 0x3fU));
    } else if (point < 0x10000) {
        *out++ = byte(0xe0U | (point >> 12U));
        *out++ = byte(0x80U | ((point >> 6U) & 0x3fU));
        *out++ = byte(0x80U | (point & 0x3fU));
    } else {
        *out++ = byte(0xf0U | (point >> 18U));
        *out++ = byte(0x80U | ((point >> 12U) & 0x3fU));
        *out++ = byte(0x80U | ((point >> 6U) & 0x3fU));
        *out++ = byte(0x80U | (point & 0x3fU));
    }
    return out;
}

char *putEscaped(char *out, char16_t unit)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    *out++ = '\\';
    if (unit == u'"' || unit == u'\\') {
        *out++ = char(unit);
        return out;
    }
    *out++ = 'u';
    for (unsigned shift = 16; shift > 0;) {
        shift -= 4;
        *out++ = Hex[(unsigned(unit) >> shift) & 0xfU];
    }
    return out;
}

/// Writes the character at @p at, which is not plain, and gives where the next one is.
const char16_t *putSpecial(const char16_t *at, const char16_t *end, char *&out)
{
    const char16_t unit = *at++;
    if (QChar::isHighSurrogate(unit) && at < end && QChar::isLowSurrogate(*at)) {
        out = putUtf8(out, QChar::surrogateToUcs4(unit, *at++));
    } else if (unit < 0x80 || QChar::isSurrogate(unit)) { // half a surrogate pair is no UTF-8
        out = putEscaped(out, unit);
    } else {
        out = putUtf8(out, unit);
    }
    return at;
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(&device)
    , m_buffer(std::make_unique_for_overwrite<char[]>(BufferSize))
    , m_at(m_buffer.get())
    , m_end(m_buffer.get() + BufferSize)
{}

JsonWriter::JsonWriter(QByteArray &bytes, Layout layout, bool first)
    : m_bytes(&bytes)
    , m_buffer(std::make_unique_for_overwrite<char[]>(BufferSize))
    , m_at(m_buffer.get())
    , m_end(m_buffer.get() + BufferSize)
{
    m_levels.push_back({layout, first});
}

void JsonWriter::beginObject(Layout layout)
{
    begin('{', layout);
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray(Layout layout)
{
    begin('[', layout);
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    put('"');
    put(name);
    put('"');
    put(':');
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    separate();
    put('"');
    escape(text);
    put('"');
}

void JsonWriter::string(QLatin1StringView ascii)
{
    separate();
    put('"');
    put(ascii);
    put('"');
}

void JsonWriter::sentenceId(QStringView path, int block, int sentence)
{
    separate();
    put('"');
    escape(path);
    put('#');
    putNumber(block);
    put('.');
    putNumber(sentence);
    put('"');
}

void JsonWriter::integer(qint64 number)
{
    separate();
    putNumber(number);
}

void JsonWriter::real(float number)
{
    separate();
    putNumber(std::isfinite(number) ? number : 0.0F);
}

void JsonWriter::boolean(bool value)
{
    separate();
    put(value ? QLatin1StringView("true") : QLatin1StringView("false"));
}

void JsonWriter::null()
{
    separate();
    put(QLatin1StringView("null"));
}

void JsonWriter::items(QByteArrayView written)
{
    flush();
    if (m_device != nullptr) {
        m_failed = m_failed || m_device->write(written.data(), written.size()) != written.size();
    } else {
        m_bytes->append(written);
    }
    m_levels.back().empty = false;
}

bool JsonWriter::finish()
{
    reserve(SmallPiece);
    put('\n');
    flush();
    return !m_failed;
}

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    put(bracket);
    m_levels.push_back({layout, true});
}

void JsonWriter::end(char bracket)
{
    reserve(SmallPiece);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::LineEach && !level.empty) {
        put('\n');
    }
    put(bracket);
}

/// Before every key, and before every value that has none. Leaves room for a small piece.
void JsonWriter::separate()
{
    reserve(SmallPiece);
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.empty) {
        put(',');
    }
    if (level.layout == Layout::LineEach) {
        put('\n');
    }
    level.empty = false;
}

/// Leaves room for a small piece.
void JsonWriter::escape(QStringView text)
{
    constexpr qsizetype Part = BufferSize / LongestUnit / 4;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        // Not beyond a part, for which there is room; a pair of surrogates may end behind it.
        const char16_t *const part = at + std::min<qsizetype>(Part, end - at);
        reserve((part - at + 1) * LongestUnit + SmallPiece);
        while (at < part) {
            at = copyPlain(at, part, m_at);
            if (at < part) {
                at = putSpecial(at, end, m_at);
            }
        }
    }
    reserve(SmallPiece);
}

void JsonWriter::put(QLatin1StringView ascii)
{
    reserve(ascii.size() + SmallPiece);
    std::memcpy(m_at, ascii.data(), std::size_t(ascii.size()));
    m_at += ascii.size();
}

template <typename Number>
void JsonWriter::putNumber(Number number)
{
    m_at = std::to_chars(m_at, m_end, number).ptr;
}

/// Makes room for @p bytes, less than the buffer.
void JsonWriter::reserve(qsizetype bytes)
{
    if (m_end - m_at < bytes) {
        flush();
    }
}

void JsonWriter::flush()
{
    const qsizetype size = m_at - m_buffer.get();
    if (m_device == nullptr) {
        m_bytes->append(m_buffer.get(), size);
    } else if (!m_failed && m_device->write(m_buffer.get(), size) != size) {
        m_failed = true;
    }
    m_at = m_buffer.get();
}

} // namespace sidebyline
