// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonwriter.h"

#include <QIODevice>

#include <array>
#include <charconv>
#include <cmath>

namespace sidebyline {

namespace {

constexpr qsizetype BufferSize = 64 * 1024;

template <typename Number>
void appendNumber(QByteArray &buffer, Number number)
{
    std::array<char, 32> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    buffer.append(digits.data(), result.ptr - digits.data());
}

char byte(unsigned value)
{
    return char(static_cast<unsigned char>(value));
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{
    // Room for a long string beyond the mark at which the buffer is written.
    m_buffer.reserve(BufferSize + BufferSize / 4);
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
    m_buffer.append('"').append(name.data(), name.size()).append("\":");
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    separate();
    m_buffer.append('"');
    escape(text);
    m_buffer.append('"');
    flushIfFull();
}

void JsonWriter::string(QLatin1StringView ascii)
{
    separate();
    m_buffer.append('"').append(ascii.data(), ascii.size()).append('"');
}

void JsonWriter::integer(qint64 number)
{
    separate();
    appendNumber(m_buffer, number);
}

void JsonWriter::real(float number)
{
    separate();
    appendNumber(m_buffer, std::isfinite(number) ? number : 0.0F);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_buffer.append(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_buffer.append("null");
}

bool JsonWriter::finish()
{
    m_buffer.append('\n');
    flush();
    return !m_failed;
}

void JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    m_buffer.append(bracket);
    m_levels.push_back({layout, true});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::LineEach && !level.empty) {
        m_buffer.append('\n');
    }
    m_buffer.append(bracket);
    flushIfFull();
}

/// Before every key, and before every value that has none.
void JsonWriter::separate()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.empty) {
        m_buffer.append(',');
    }
    if (level.layout == Layout::LineEach) {
        m_buffer.append('\n');
    }
    level.empty = false;
}

void JsonWriter::escape(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f) {
            unicodeEscape(unit);
        } else if (unit < 0x80) {
            m_buffer.append(char(unit));
        } else if (unit < 0x800) {
            m_buffer.append(byte(0xc0U | (unit >> 6U))).append(byte(0x80U | (unit & 0x3fU)));
        } else if (!QChar::isSurrogate(unit)) {
            m_buffer.append(byte(0xe0U | (unit >> 12U)))
                .append(byte(0x80U | ((unit >> 6U) & 0x3fU)))
                .append(byte(0x80U | (unit & 0x3fU)));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(unit, text[++i].unicode());
            m_buffer.append(byte(0xf0U | (point >> 18U)))
                .append(byte(0x80U | ((point >> 12U) & 0x3fU)))
                .append(byte(0x80U | ((point >> 6U) & 0x3fU)))
                .append(byte(0x80U | (point & 0x3fU)));
        } else {
            unicodeEscape(unit); // half a surrogate pair is no UTF-8
        }
    }
}

void JsonWriter::unicodeEscape(char16_t unit)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    if (unit == u'"' || unit == u'\\') {
        m_buffer.append('\\').append(char(unit));
        return;
    }
    m_buffer.append("\\u");
    for (unsigned shift = 16; shift > 0;) {
        shift -= 4;
        m_buffer.append(Hex[(unsigned(unit) >> shift) & 0xfU]);
    }
}

void JsonWriter::flushIfFull()
{
    if (m_buffer.size() >= BufferSize) {
        flush();
    }
}

void JsonWriter::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size()) {
        m_failed = true;
    }
    m_buffer.resize(0);
}

} // namespace sidebyline
