// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlelayout.h"

#include <QGlyphRun>

#include <algorithm>
#include <ranges>

// Where places of the text stand on the page, and the other way round.

namespace sidebyline {

namespace {

constexpr double FillInset = 1; // between the fills of two lines, above and below

qsizetype withoutSpaceAtEnd(const QString &text, qsizetype from, qsizetype to)
{
    while (to > from && (text.at(to - 1).isSpace() || text.at(to - 1) == QChar::LineSeparator)) {
        --to;
    }
    return to;
}

/// The number of the line that holds @p position. Logarithmic, unlike QTextLayout::lineForTextPosition().
int lineNumber(const QTextLayout &layout, qsizetype position)
{
    const auto lines = std::views::iota(0, layout.lineCount());
    const auto after = std::ranges::upper_bound(
        lines, position, {}, [&layout](int line) { return qsizetype(layout.lineAt(line).textStart()); });
    return std::max(0, int(after - lines.begin()) - 1);
}

bool isRightToLeft(QChar c)
{
    const QChar::Direction direction = c.unicode() < 0x590 ? QChar::DirL : c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// From where to where @p line shows its characters @p from to @p to. Where directions are mixed the first
/// and the last of them need not stand at the edges: a figure in Arabic runs against the words around it.
std::pair<double, double> shownExtent(const QTextLine &line, const QString &text, qsizetype from,
                                      qsizetype to)
{
    const QStringView own = QStringView(text).sliced(line.textStart(), line.textLength());
    QRectF box;
    if (std::ranges::any_of(own, isRightToLeft)) {
        for (const QGlyphRun &run : line.glyphRuns(int(from), int(to - from))) {
            box |= run.boundingRect();
        }
    }
    if (!box.isEmpty()) {
        return {box.left(), box.right()};
    }
    const double first = line.cursorToX(int(from));
    const double last = line.cursorToX(int(to));
    return {std::min(first, last), std::max(first, last)};
}

QTextLine lineAt(const QTextLayout &layout, const LayoutItem &item, double y)
{
    const int line = int((y - item.textTop()) / item.lineHeight);
    return layout.lineAt(std::clamp(line, 0, layout.lineCount() - 1));
}

} // namespace

QList<QRectF> ArticleLayout::rects(int index, TextRange range)
{
    ensureItem(index);
    const LayoutItem &item = m_items[std::size_t(index)];
    QList<QRectF> result = lineRects(item, range);
    for (QRectF &rect : result) {
        rect.translate(item.x, item.textTop());
    }
    return result;
}

const QList<QRectF> &ArticleLayout::markRects(int index, std::size_t mark)
{
    ensureItem(index);
    LayoutItem &item = m_items[std::size_t(index)];
    if (item.markRects.empty()) {
        for (const Mark &each : marks(item)) {
            item.markRects.push_back(lineRects(item, item.shown(each.range)));
        }
    }
    return item.markRects[mark];
}

QList<QRectF> ArticleLayout::lineRects(const LayoutItem &item, TextRange range) const
{
    QList<QRectF> result;
    for (int i = lineNumber(*item.layout, range.start); i < item.layout->lineCount(); ++i) {
        const QTextLine line = item.layout->lineAt(i);
        if (line.textStart() >= range.end()) {
            break;
        }
        const qsizetype from = std::max<qsizetype>(range.start, line.textStart());
        qsizetype to = std::min<qsizetype>(range.end(), line.textStart() + line.textLength());
        to = withoutSpaceAtEnd(item.text, from, to);
        if (from >= to) {
            continue;
        }
        const auto [left, right] = shownExtent(line, item.text, from, to);
        result.append(
            QRectF(left, i * item.lineHeight + FillInset, right - left, item.lineHeight - 2 * FillInset));
    }
    return result;
}

std::pair<double, double> ArticleLayout::extent(int index, TextRange range) const
{
    const LayoutItem &item = m_items[std::size_t(index)];
    const double textHeight = item.height - item.before;
    if (item.layout == nullptr) {
        const double size = double(std::max<qsizetype>(item.text.size(), 1));
        return {item.textTop() + textHeight * double(range.start) / size,
                item.textTop() + textHeight * double(range.end()) / size};
    }
    const qsizetype last = std::max(range.start, range.end() - 1);
    const int first = lineNumber(*item.layout, range.start);
    const int end = lineNumber(*item.layout, last);
    return {item.textTop() + first * item.lineHeight, item.textTop() + (end + 1) * item.lineHeight};
}

qsizetype ArticleLayout::positionAt(QPointF point) const
{
    const int index = itemAt(point.y());
    if (index < 0) {
        return 0;
    }
    const LayoutItem &item = m_items[std::size_t(index)];
    if (item.layout == nullptr || item.layout->lineCount() == 0) {
        return item.documentStart;
    }
    const QTextLine line = lineAt(*item.layout, item, point.y());
    return item.documentStart + line.xToCursor(point.x() - item.x);
}

QRectF ArticleLayout::caretRect(qsizetype position)
{
    const int index = itemAtPosition(position);
    if (index < 0) {
        return {};
    }
    ensureItem(index);
    const LayoutItem &item = m_items[std::size_t(index)];
    const qsizetype offset = std::clamp<qsizetype>(position - item.documentStart, 0, item.text.size());
    const QTextLine line = item.layout->lineForTextPosition(int(offset));
    if (!line.isValid()) {
        return {item.x, item.textTop(), 1, item.lineHeight};
    }
    return {item.x + line.cursorToX(int(offset)), item.textTop() + line.lineNumber() * item.lineHeight, 1,
            item.lineHeight};
}

QString ArticleLayout::shownText(qsizetype from, qsizetype to) const
{
    QString result;
    for (int i = std::max(itemAtPosition(from), 0); i < int(m_items.size()); ++i) {
        const LayoutItem &item = m_items[std::size_t(i)];
        if (item.documentStart >= to) {
            break;
        }
        const qsizetype start = std::max<qsizetype>(from - item.documentStart, 0);
        const qsizetype end = to - item.documentStart;
        // The line end after an item is a character of its own.
        QString line = item.text + u'\n';
        line.replace(QChar(QChar::LineSeparator), u'\n');
        if (i + 1 == int(m_items.size())) {
            line.chop(1);
        }
        result +=
            QStringView(line)
                .sliced(std::min(start, line.size()))
                .first(std::max<qsizetype>(0, std::min(end, line.size()) - std::min(start, line.size())));
    }
    return result;
}

qsizetype ArticleLayout::shownLength() const
{
    return m_items.empty() ? 0 : m_items.back().documentStart + m_items.back().text.size();
}

} // namespace sidebyline
