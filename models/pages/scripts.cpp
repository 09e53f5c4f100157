// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/scripts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sidebyline {

namespace {

/// Shorter addresses of data are not worth a copy.
constexpr qsizetype LongData = 256;
/// The most attributes of a tag: the parser looks for each among those before it. Real tags stay far below.
constexpr int MaxAttributes = 64;
/// The most attributes of a page: the parser takes some 250 bytes for each.
constexpr int MaxPageAttributes = 300'000;
/// Bytes of text without a tag that the parser takes some milliseconds for.
constexpr std::size_t LongText = 128 * 1024;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

constexpr bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool startsWith(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && std::ranges::equal(text.substr(0, small.size()), small, {}, lower);
}

/// Walks a page as a tokenizer does (HTML5, 13.2.5) and copies it but for what is cut.
class Cutter
{
public:
    explicit Cutter(QByteArrayView html)
        : m_text(html.data(), std::size_t(html.size()))
    {}

    /// Null where nothing was cut.
    QByteArray cut(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            passText();
            if (m_at + 1 >= m_text.size()) {
                break;
            }
            const char next = m_text[m_at + 1];
            if (next == '!') {
                passDeclaration();
            } else if (isLetter(next) ||
                       (next == '/' && m_at + 2 < m_text.size() && isLetter(m_text[m_at + 2]))) {
                passTag();
            } else {
                ++m_at;
            }
        }
        if (m_copied > 0) {
            copy(m_text.size());
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view rest(std::size_t from) const
    {
        return m_text.substr(std::min(from, m_text.size()));
    }

    void copy(std::size_t until)
    {
        if (m_result.isNull()) {
            m_result.reserve(qsizetype(m_text.size()));
        }
        m_result.append(m_text.data() + m_copied, qsizetype(until - m_copied));
        m_copied = until;
    }

    /// Leaves out what stands from \a first up to \a last.
    void leaveOut(std::size_t first, std::size_t last)
    {
        if (last <= first) {
            return;
        }
        copy(first);
        m_copied = last;
    }

    /// Up to the next tag. An empty comment parts long text, as it has no end at which the parser could be
    /// stopped.
    void passText()
    {
        const std::size_t end = std::min(m_text.find('<', m_at), m_text.size());
        for (m_at += LongText; m_at < end; m_at += LongText) {
            while (m_at < end && !mayPart(m_at)) {
                ++m_at;
            }
            if (m_at < end) {
                copy(m_at);
                m_result.append("<!---->");
            }
        }
        m_at = end;
    }

    /// Whether neither a letter's bytes nor a character reference stand around a place in text.
    [[nodiscard]] bool mayPart(std::size_t at) const
    {
        constexpr std::size_t longestReference = 40;
        const std::size_t first = at - std::min(at, longestReference);
        const bool within = (uchar(m_text[at]) & 0xC0U) == 0x80;
        return m_text[at] == '&' || (!within && !m_text.substr(first, at - first).contains('&'));
    }

    void passDeclaration()
    {
        if (!rest(m_at).starts_with("<!--")) {
            m_at =
                m_drawings > 0 && rest(m_at).starts_with("<![CDATA[") ? endOf("]]>", m_at) : endOf(">", m_at);
            return;
        }
        const std::size_t inside = m_at + 4;
        if (rest(inside).starts_with(">") || rest(inside).starts_with("->")) {
            m_at = inside;
            return;
        }
        const std::size_t plain = std::min(m_text.find("-->", inside), m_text.size());
        const std::size_t odd = std::min(m_text.substr(0, plain).find("--!>", inside), plain);
        leaveOut(inside, odd);
        m_at = odd;
    }

    [[nodiscard]] std::size_t endOf(std::string_view mark, std::size_t from) const
    {
        const std::size_t found = m_text.find(mark, from);
        return found == std::string_view::npos ? m_text.size() : found + mark.size();
    }

    void passTag()
    {
        const bool closes = m_text[m_at + 1] == '/';
        const std::size_t start = m_at + (closes ? 2 : 1);
        std::size_t end = start;
        while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '/' && m_text[end] != '>') {
            ++end;
        }
        const std::string_view name = m_text.substr(start, end - start);
        m_at = end;
        const bool isData = passAttributes();
        if (isNamed(name, "svg") || isNamed(name, "math")) {
            m_drawings = closes ? std::max(0, m_drawings - 1) : m_drawings + 1;
        } else if (!closes && m_drawings == 0) {
            passContent(name, isData);
        }
    }

    static bool isNamed(std::string_view name, std::string_view small)
    {
        return name.size() == small.size() && startsWith(name, small);
    }

    /// Up to behind the tag's end. Whether its type is that of data on the article.
    bool passAttributes()
    {
        bool isData = false;
        int count = 0;
        std::size_t surplus = m_text.size(); // where too many attributes begin
        while (m_at < m_text.size() && m_text[m_at] != '>') {
            if (isBlank(m_text[m_at]) || m_text[m_at] == '/') {
                ++m_at;
                continue;
            }
            const std::size_t name = m_at;
            const bool tooMany = ++count > MaxAttributes || ++m_attributes > MaxPageAttributes;
            surplus = tooMany ? std::min(surplus, name) : surplus;
            ++m_at; // an equals sign at the start is part of the name
            while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '/' &&
                   m_text[m_at] != '>' && m_text[m_at] != '=') {
                ++m_at;
            }
            const bool isType = isNamed(m_text.substr(name, m_at - name), "type");
            const std::string_view value = passValue(surplus == m_text.size());
            isData |= isType && value.find("ld+json") != std::string_view::npos;
        }
        leaveOut(surplus, m_at);
        m_at = std::min(m_at + 1, m_text.size());
        return isData;
    }

    /// The value behind an attribute's name, if there is one; where it is \a kept, data is left out of it.
    std::string_view passValue(bool kept)
    {
        std::size_t at = m_at;
        while (at < m_text.size() && isBlank(m_text[at])) {
            ++at;
        }
        if (at >= m_text.size() || m_text[at] != '=') {
            m_at = at;
            return {};
        }
        ++at;
        while (at < m_text.size() && isBlank(m_text[at])) {
            ++at;
        }
        if (at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'')) {
            const std::size_t end = std::min(m_text.find(m_text[at], at + 1), m_text.size());
            const std::string_view value = m_text.substr(at + 1, end - at - 1);
            if (kept && qsizetype(value.size()) > LongData && startsWith(value, "data:")) {
                leaveOut(at + 1, end);
            }
            m_at = std::min(end + 1, m_text.size());
            return value;
        }
        m_at = at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '>') {
            ++m_at;
        }
        return m_text.substr(at, m_at - at);
    }

    /// Behind a tag whose content is no mark-up: up to its closing tag.
    void passContent(std::string_view name, bool isData)
    {
        static constexpr std::array<std::string_view, 8> plain{"script",   "style", "title",   "textarea",
                                                               "noframes", "xmp",   "noembed", "iframe"};
        const auto *const element =
            std::ranges::find_if(plain, [&](std::string_view one) { return isNamed(name, one); });
        if (isNamed(name, "plaintext")) {
            m_at = m_text.size();
        }
        if (element == plain.end()) {
            return;
        }
        const std::size_t end = closingTag(*element);
        const bool script = *element == "script";
        if (script && isNested(m_text.substr(m_at, end - m_at))) {
            m_at = m_text.size();
            return;
        }
        if ((script && !isData) || *element == "style") {
            leaveOut(m_at, end);
        }
        m_at = end;
    }

    [[nodiscard]] std::size_t closingTag(std::string_view name) const
    {
        std::size_t at = m_at;
        while ((at = m_text.find("</", at)) != std::string_view::npos) {
            const std::size_t behind = at + 2 + name.size();
            if (startsWith(rest(at + 2), name) && behind < m_text.size() &&
                (isBlank(m_text[behind]) || m_text[behind] == '/' || m_text[behind] == '>')) {
                return at;
            }
            at += 2;
        }
        return m_text.size();
    }

    /// Whether a script opens one of its own behind a comment's mark: where that one ends is for the tree.
    static bool isNested(std::string_view script)
    {
        std::size_t at = script.find("<!--");
        while (at != std::string_view::npos && (at = script.find('<', at + 1)) != std::string_view::npos) {
            if (startsWith(script.substr(at), "<script")) {
                return true;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_copied = 0; ///< up to where the text is in the result or left out of it
    int m_attributes = 0;     ///< so far
    int m_drawings = 0;       ///< svg and math that are open: within them scripts are plain elements
    QByteArray m_result;
};

} // namespace

QByteArray withoutScripts(QByteArray html, const std::stop_token &stop)
{
    QByteArray shorter = Cutter(html).cut(stop);
    return shorter.isNull() ? html : shorter;
}

} // namespace sidebyline
