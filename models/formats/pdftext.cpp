// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdftext.h"

#include "formats/pdfcaptions.h"

#include "text/characters.h"
#include "text/scripts.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Running heads and feet stand within this share of the page's height from its edge.
constexpr double MarginShare = 0.16;
/// So much taller than the text's lines are those of a headline, and of a heading.
constexpr double TitleHeight = 1.5;
constexpr double HeadingHeight = 1.12;
/// A gap above a line, as a share of the usual one, that begins a paragraph.
constexpr double ParagraphGap = 1.35;
/// An indented first line, as a share of the line's height.
constexpr double FirstLineIndent = 0.6;
/// A line that leaves so much of its block's width free is a heading or a paragraph's last one, whatever it
/// ends with.
constexpr double ShortLine = 0.4;

/// A line and what is known of it.
struct Line
{
    const PdfLine *line = nullptr;
    const PdfPage *page = nullptr;
    const PdfBlock *block = nullptr;
    bool isRunning = false;
    bool isBelowPicture = false;
};

/// The same for a head on every page: "12 Coast Daily" and "13 Coast Daily".
QString runningKey(const QString &text)
{
    QString key;
    for (const QChar c : text) {
        key += c.isDigit() ? u'0' : c.toLower();
    }
    while (key.contains("00"_L1)) {
        key.replace("00"_L1, "0"_L1);
    }
    return key;
}

bool isAtEdge(const PdfLine &line, const PdfPage &page)
{
    const double margin = page.height * MarginShare;
    return line.bottom <= margin || line.top >= page.height - margin;
}

/// "12", "– 12 –", "Page 3 of 7", "3/7".
bool isPageNumber(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    if (digits == 0 || digits > 8) {
        return false;
    }
    static constexpr std::u16string_view leads[] = {u"page", u"seite", u"página", u"pagina", u"p.", u"s."};
    const bool led = std::ranges::any_of(leads, [&](std::u16string_view lead) {
        return text.startsWith(QStringView(lead), Qt::CaseInsensitive);
    });
    return letters == 0 ? text.size() <= 12 : led && text.size() <= 24;
}

std::vector<Line> linesOf(std::span<const PdfPage> pages)
{
    std::vector<Line> lines;
    QHash<QString, int> repeats;
    for (const PdfPage &page : pages) {
        for (const PdfBlock &block : page.blocks) {
            for (const PdfLine &line : block) {
                lines.push_back({.line = &line, .page = &page, .block = &block});
                if (isAtEdge(line, page)) {
                    ++repeats[runningKey(line.text)];
                }
            }
        }
    }
    for (Line &line : lines) {
        if (isAtEdge(*line.line, *line.page)) {
            line.isRunning = repeats.value(runningKey(line.line->text)) >= 2 || isPageNumber(line.line->text);
        }
    }
    return lines;
}

/// The height of most letters' lines: the text's.
double textHeight(std::span<const Line> lines)
{
    QHash<int, qsizetype> letters; // by tenths of a point
    for (const Line &line : lines) {
        letters[int(std::lround(line.line->height() * 10))] += line.line->text.size();
    }
    int best = 0;
    qsizetype most = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            most = it.value();
            best = it.key();
        }
    }
    return double(best) / 10;
}

/// The usual distance from line to line within blocks of the text's height; 0 where there is none.
double usualStep(std::span<const Line> lines, double height)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const double step = lines[i].line->top - lines[i - 1].line->top;
        if (lines[i].block == lines[i - 1].block && step > 0 &&
            std::abs(lines[i].line->height() - height) < height * 0.1) {
            steps.push_back(step);
        }
    }
    if (steps.empty()) {
        return 0;
    }
    // Paragraphs' gaps are fewer than lines', or as many where all are short.
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 3);
    std::ranges::nth_element(steps, middle);
    return *middle;
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

void findCaptions(std::span<Line> lines, double height)
{
    const PdfPage *page = nullptr;
    std::set<const PdfBlock *> captions;
    for (Line &line : lines) {
        if (line.page != page) {
            page = line.page;
            captions = blocksBelowPictures(*page, height);
        }
        line.isBelowPicture = !line.isRunning && captions.contains(line.block);
    }
}

class Joiner
{
public:
    Joiner(std::span<const Line> lines, double height)
        : m_height(height)
        , m_step(usualStep(lines, m_height))
    {}

    void add(const Line &line)
    {
        if (line.isRunning) {
            m_waiting.push_back(line.line->text);
            return;
        }
        const ParagraphStyle style = line.isBelowPicture ? ParagraphStyle::BelowPicture : styleOf(*line.line);
        if (m_last && !goesOn(line, style)) {
            flush();
        }
        append(line.line->text);
        m_style = style;
        m_last = line;
    }

    DocumentText take()
    {
        flush();
        DocumentText text;
        text.paragraphs = m_list.take();
        text.runningHeads = std::move(m_runningHeads);
        return text;
    }

private:
    [[nodiscard]] bool isTall(const PdfLine &line) const
    {
        return m_height > 0 && line.height() >= m_height * HeadingHeight;
    }

    [[nodiscard]] ParagraphStyle styleOf(const PdfLine &line) const
    {
        if (!isTall(line)) {
            return ParagraphStyle::Plain;
        }
        if (m_hasText) {
            return ParagraphStyle::Heading;
        }
        // Above the text a deck, a byline may be set larger, too: what is what the anatomy finds.
        return line.height() >= m_height * TitleHeight && !m_hasTitle ? ParagraphStyle::Title
                                                                      : ParagraphStyle::Plain;
    }

    /// Whether a line goes on with the paragraph of the one before.
    [[nodiscard]] bool goesOn(const Line &next, ParagraphStyle style) const
    {
        const PdfLine &a = *m_last->line;
        const PdfLine &b = *next.line;
        if (style != m_style || std::abs(a.height() - b.height()) > 0.1 * std::max(a.height(), b.height())) {
            return false;
        }
        const bool isHeading = isTall(b);
        const bool sameBlock = m_last->block == next.block;
        if (!sameBlock) {
            // Over a column's or a page's end a sentence goes on; a block below is another paragraph, unless
            // it stands as close as a line.
            const bool close = next.page == m_last->page && b.top > a.top && m_step > 0 &&
                               b.top - a.top < m_step * ParagraphGap && b.left < a.right && b.right > a.left;
            const bool cut = !endsSentence(a.text) && startsWithin(b.text) && free(*m_last) < ShortLine;
            return isHeading ? close : cut && (!isBelow(next) || close);
        }
        if (isHeading) {
            return true;
        }
        const double gap = b.top - a.top;
        if (m_step > 0 && gap > m_step * ParagraphGap) {
            return false;
        }
        // A sentence that ends early, or a line set in, part paragraphs that no gap does.
        const bool indented = b.left - blockLeft(*next.block) > b.height() * FirstLineIndent;
        const bool wasIndented = a.left - blockLeft(*next.block) > a.height() * FirstLineIndent;
        if (endsSentence(a.text)) {
            const bool isHead = free(next) >= ShortLine && !endsSentence(b.text);
            return !leavesRoom(*m_last, b) && !(indented && !wasIndented) && !isHead;
        }
        return free(*m_last) < ShortLine || !chars::isUpper(b.text.front().unicode());
    }

    /// Below in the same column: not at the top of the next one.
    [[nodiscard]] bool isBelow(const Line &next) const
    {
        return next.page == m_last->page && next.line->top > m_last->line->bottom - 1 &&
               next.line->left < m_last->line->right && next.line->right > m_last->line->left;
    }

    static bool startsWithin(QStringView text)
    {
        return !text.isEmpty() &&
               (chars::isLower(text.front().unicode()) || text.front().isDigit() ||
                chars::isUpper(text.front().unicode()) || chars::isQuoteMark(text.front().unicode()));
    }

    static double blockLeft(const PdfBlock &block)
    {
        return std::ranges::min_element(block, {}, &PdfLine::left)->left;
    }

    /// How much of its block's width a line leaves free at its end, 0 … 1.
    static double free(const Line &line)
    {
        const double right = std::ranges::max_element(*line.block, {}, &PdfLine::right)->right;
        const double width = right - blockLeft(*line.block);
        return width > 0 ? (right - line.line->right) / width : 0;
    }

    /// Whether the first word of @p next would still have stood on @p line: it was not the width that ended
    /// it.
    static bool leavesRoom(const Line &line, const PdfLine &next)
    {
        const double right = std::ranges::max_element(*line.block, {}, &PdfLine::right)->right;
        const qsizetype space = next.text.indexOf(u' ');
        const double letters = double(space < 0 ? next.text.size() : space) + 1;
        return right - line.line->right > letters * (next.right - next.left) / double(next.text.size());
    }

    /// Joins a line: a hyphen at the end of the last one goes where a small letter follows.
    void append(const QString &text)
    {
        if (m_text.isEmpty()) {
            m_text = text;
            return;
        }
        const QChar last = m_text.back();
        const bool hyphen = last == u'-' || last == u'\u2010' || last == u'\u00AD';
        const bool word = m_text.size() > 1 && chars::isLetter(m_text[m_text.size() - 2].unicode());
        if (hyphen && word && chars::isLower(text.front().unicode())) {
            m_text.chop(1);
        } else if (!(hyphen && word)) {
            m_text += u' ';
        }
        m_text += text;
    }

    void flush()
    {
        if (!m_text.isEmpty()) {
            const bool isList = m_text.startsWith(u"• ") || m_text.startsWith(u"– ");
            m_hasTitle = m_hasTitle || m_style == ParagraphStyle::Title;
            m_hasText = m_hasText || (m_style == ParagraphStyle::Plain && m_text.size() > 160);
            m_list.add(isList ? m_text.sliced(2) : m_text, m_style, isList ? Bullet::Sign : Bullet::None);
            m_text.clear();
        }
        m_last.reset();
        for (const QString &head : m_waiting) {
            m_runningHeads.push_back(m_list.size());
            m_list.add(head);
        }
        m_waiting.clear();
    }

    double m_height; ///< of the text's lines
    double m_step;   ///< from line to line
    ParagraphList m_list;
    std::vector<std::size_t> m_runningHeads;
    std::vector<QString> m_waiting; ///< running heads met within a paragraph
    std::optional<Line> m_last;
    QString m_text;
    ParagraphStyle m_style = ParagraphStyle::Plain;
    bool m_hasTitle = false;
    bool m_hasText = false; ///< running text has begun: no headline comes any more
};

} // namespace

DocumentText pdfText(std::span<const PdfPage> pages)
{
    std::vector<Line> lines = linesOf(pages);
    const double height = textHeight(lines);
    findCaptions(lines, height);
    Joiner joiner(lines, height);
    for (const Line &line : lines) {
        joiner.add(line);
    }
    return joiner.take();
}

} // namespace sidebyline
