// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/paragraphs.h"

#include "text/characters.h"
#include "text/scripts.h"

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

/// A paragraph costs some 200 bytes beside its text.
constexpr std::size_t MaxLines = 1'000'000;
constexpr int TabWidth = 8;
/// Wrapped texts are set at 60 to 80 columns; mails at 100 by exception.
constexpr qsizetype MaxWrapColumn = 105;
constexpr qsizetype MinWrapColumn = 40;

struct Line
{
    QStringView text; ///< without the bullet and the white space around it; empty for a blank line
    int number = 0;
    int indent = 0;
    int textColumn = 0; ///< where text begins
    Bullet bullet = Bullet::None;
};

bool isLineBreak(char16_t c)
{
    return (c < 0x20 || c >= 0x80) && (chars::isLineEnd(c) || c == u'\f' || c == u'\v');
}

bool isSignAlways(char16_t c)
{
    constexpr std::u16string_view signs = u"•◦▪‣●○■□►▸·∙⁃";
    return signs.contains(c);
}

bool isSignPerhaps(char16_t c)
{
    return c == u'*' || c == u'-' || c == u'+' || c == u'–';
}

int indentOf(QStringView line, qsizetype length)
{
    int column = 0;
    for (const QChar c : line.first(length)) {
        column = c == u'\t' ? (column / TabWidth + 1) * TabWidth : column + 1;
    }
    return column;
}

Line measured(QStringView raw, int number)
{
    Line line{.text = raw.trimmed(), .number = number};
    if (line.text.isEmpty()) {
        return line;
    }
    line.indent = indentOf(raw, line.text.data() - raw.data());
    line.textColumn = line.indent;
    const char16_t first = line.text.front().unicode();
    const bool spaced = line.text.size() > 1 && line.text.at(1).isSpace();
    if (first == u'>' && line.text.size() > 1 && !line.text.startsWith(u">>")) {
        line.bullet = Bullet::Quote;
    } else if (line.text.size() > 1 && (isSignAlways(first) || (spaced && isSignPerhaps(first)))) {
        const QStringView rest = line.text.sliced(1).trimmed();
        line.bullet = Bullet::Sign;
        line.textColumn += int(rest.data() - line.text.data());
        line.text = rest;
    }
    return line;
}

bool isFull(const Line &line, const Line &next, qsizetype column)
{
    const qsizetype space = next.text.indexOf(u' ');
    const qsizetype word = space < 0 ? next.text.size() : space;
    return line.textColumn + line.text.size() + 1 + word > column;
}

/// The column at which the text is wrapped, 0 where it is not.
qsizetype wrapColumn(const std::vector<Line> &lines)
{
    std::vector<qsizetype> ends;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].text.isEmpty() && !lines[i + 1].text.isEmpty()) {
            ends.push_back(lines[i].textColumn + lines[i].text.size());
        }
    }
    if (ends.size() < 2) {
        return 0;
    }
    // A long address or two may stick out.
    const auto nth = ends.begin() + std::ptrdiff_t((ends.size() - 1) * 97 / 100);
    std::ranges::nth_element(ends, nth);
    const qsizetype column = *nth;
    if (column > MaxWrapColumn || column < MinWrapColumn) {
        return 0;
    }
    qsizetype pairs = 0;
    qsizetype full = 0;
    qsizetype broken = 0;
    qsizetype beyond = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        beyond += lines[i].textColumn + lines[i].text.size() > column + 10 ? 1 : 0;
        if (lines[i].text.isEmpty() || lines[i + 1].text.isEmpty()) {
            continue;
        }
        ++pairs;
        full += isFull(lines[i], lines[i + 1], column) ? 1 : 0;
        broken += chars::isLower(lines[i + 1].text.front().unicode()) ? 1 : 0;
    }
    // Running text begins about every second line with a small letter; lists and titles do not.
    const bool wrapped = full * 2 >= pairs && broken * 4 >= pairs && beyond * 10 <= pairs;
    return wrapped ? column : 0;
}

bool endsSentence(QStringView text)
{
    qsizetype i = text.size();
    while (i > 0 &&
           (chars::isQuoteMark(text[i - 1].unicode()) || chars::isClosingBracket(text[i - 1].unicode()))) {
        --i;
    }
    return i > 0 && (chars::isSentenceMark(text[i - 1].unicode()) || text[i - 1] == u':');
}

/// Whether \a next goes on with the paragraph that began with \a first and whose last line is \a line.
bool continues(const Line &first, const Line &line, const Line &next, qsizetype wrap)
{
    if (next.text.isEmpty() || next.bullet != Bullet::None || line.bullet == Bullet::Quote) {
        return false;
    }
    const bool cutShort = !endsSentence(line.text) && chars::isLower(next.text.front().unicode());
    if (wrap == 0) {
        // Even in a text that is not wrapped a sentence may be broken by a link or a name.
        return cutShort && line.text.size() >= 40 && next.indent == line.indent && next.text.size() >= 20;
    }
    const bool opening = line.number == first.number;
    const bool level = next.indent == line.textColumn || next.indent == line.indent;
    const bool hanging = opening && next.indent < line.textColumn;
    return (level || hanging) && (isFull(line, next, wrap) || (cutShort && line.text.size() * 2 > wrap));
}

/// "inter-" and "national" meet without a blank; everything else with one.
void append(QString &text, QStringView line)
{
    const bool hyphen = text.size() > 1 && text.endsWith(u'-') &&
                        chars::isLetter(text.at(text.size() - 2).unicode()) &&
                        chars::isLower(line.front().unicode());
    if (!text.isEmpty() && !hyphen) {
        text += u' ';
    }
    text += line;
}

/// Whether simplified() would leave the text as it is.
bool isSimplified(QStringView text)
{
    bool space = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if ((blank && space) || (!blank && chars::isSpace(c.unicode()))) {
            return false;
        }
        space = blank;
    }
    return !space;
}

Paragraph paragraphOf(const std::vector<Line> &lines, std::size_t from, std::size_t to)
{
    const Line &first = lines[from];
    QString text;
    for (std::size_t i = from; i < to; ++i) {
        append(text, lines[i].text);
    }
    text = isSimplified(text) ? std::move(text) : std::move(text).simplified();
    text.squeeze(); // it stays as long as its folder is open
    return {.text = std::move(text),
            .firstLine = first.number,
            .lastLine = lines[to - 1].number,
            .indent = first.indent,
            .bullet = first.bullet,
            .blankBefore = from == 0 || lines[from - 1].text.isEmpty(),
            .blankAfter = to == lines.size() || lines[to].text.isEmpty(),
            .style = ParagraphStyle::Plain};
}

} // namespace

std::vector<QStringView> sourceLines(QStringView text)
{
    std::vector<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineBreak(text[i].unicode())) {
            continue;
        }
        lines.push_back(text.sliced(start, i - start));
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
        }
        start = i + 1;
    }
    if (start < text.size()) {
        lines.push_back(text.sliced(start));
    }
    return lines;
}

std::expected<std::vector<Paragraph>, ReadErrorCode> paragraphs(QStringView text, const std::stop_token &stop)
{
    const std::vector<QStringView> raw = sourceLines(text);
    if (raw.size() > MaxLines) {
        return std::unexpected(ReadErrorCode::TooLarge);
    }
    std::vector<Line> lines;
    lines.reserve(raw.size());
    for (const QStringView line : raw) {
        lines.push_back(measured(line, int(lines.size())));
    }
    const qsizetype column = wrapColumn(lines);
    std::vector<Paragraph> result;
    for (std::size_t i = 0; i < lines.size() && !stop.stop_requested();) {
        std::size_t end = i + 1;
        if (!lines[i].text.isEmpty()) {
            while (end < lines.size() && continues(lines[i], lines[end - 1], lines[end], column)) {
                ++end;
            }
            result.push_back(paragraphOf(lines, i, end));
        }
        i = end;
    }
    return result;
}

} // namespace sidebyline
