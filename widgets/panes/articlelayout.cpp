// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/articlelayout.h"

#include "articles/anatomy.h"
#include "panes/sectiontext.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <utility>

namespace sidebyline {

namespace {

constexpr double NarrowestText = 80; // text is never set narrower, in pixels
constexpr double FoldIconRoom = 14;  // the triangle before a fold's words
constexpr double BubbleRoom = 18;    // the speech bubble before the comments' head

constexpr std::pair<int, int> keyOf(const LayoutItem &item)
{
    return item.block >= 0 ? std::pair(item.block, 0) : std::pair(item.section, 1);
}

} // namespace

ArticleLayout::ArticleLayout(const ReadingStyle &style)
    : m_style(style)
{}

void ArticleLayout::setFormats(Formats formats)
{
    m_formats = std::move(formats);
    dropLines();
}

void ArticleLayout::setContent(const PaneContent &content)
{
    const auto sameText = [](const ArticlePtr &a, const ArticlePtr &b) {
        return a == b || (a && b && a->path == b->path && a->blocks == b->blocks);
    };
    const bool same =
        sameText(m_content.article, content.article) && m_content.sections.size() == content.sections.size();
    m_content = content;
    if (!same) {
        m_folded.clear();
        for (std::size_t i = 0; i < m_content.sections.size(); ++i) {
            if (m_content.sections[i].kind == SectionKind::Aside) {
                m_folded.insert(int(i));
            }
        }
        m_items.clear();
    }
    rebuild();
}

void ArticleLayout::setStyle(const ReadingStyle &style)
{
    if (style == m_style) {
        return;
    }
    m_style = style;
    m_items.clear();
    rebuild();
}

void ArticleLayout::setWidth(double width)
{
    if (width == m_width) {
        return;
    }
    m_width = width;
    m_items.clear();
    rebuild();
}

void ArticleLayout::dropLines()
{
    for (LayoutItem &item : m_items) {
        item.layout.reset();
    }
}

const std::vector<Mark> &ArticleLayout::marks(const LayoutItem &item) const
{
    static const std::vector<Mark> none;
    if (item.paragraph < 0) {
        return none;
    }
    return m_content.sections[std::size_t(item.section)].paragraphs[std::size_t(item.paragraph)].marks;
}

double ArticleLayout::height() const
{
    return m_items.empty() ? 0 : m_items.back().bottom() + ReadingStyle::BottomMargin;
}

double ArticleLayout::textWidth() const
{
    return std::max(NarrowestText, m_width - ReadingStyle::LeftMargin - ReadingStyle::RightMargin);
}

void ArticleLayout::setFolded(int section, bool folded)
{
    if (folded ? m_folded.insert(section).second : m_folded.erase(section) > 0) {
        rebuild();
    }
}

int ArticleLayout::sectionOf(int block) const
{
    for (std::size_t i = 0; i < m_content.sections.size(); ++i) {
        if (std::ranges::contains(m_content.sections[i].paragraphs, block, &PaneParagraph::block)) {
            return int(i);
        }
    }
    return -1;
}

const RoleStyle &ArticleLayout::styleOf(const LayoutItem &item) const
{
    return item.kind == LayoutItem::Kind::Fold ? m_style.fold() : m_style.of(item.role);
}

LayoutItem ArticleLayout::foldItem(int section) const
{
    const PaneSection &part = m_content.sections[std::size_t(section)];
    LayoutItem item;
    item.kind = LayoutItem::Kind::Fold;
    item.sectionKind = part.kind;
    item.section = section;
    const bool comments = part.kind == SectionKind::Comments;
    item.text = comments ? commentsText(part, *m_content.article)
                         : asideText(part, *m_content.article, isFolded(section));
    item.x = ReadingStyle::LeftMargin + FoldIconRoom + (comments ? BubbleRoom : 0);
    item.before = m_style.fold().before;
    item.lineHeight = m_style.fold().lineHeight;
    return item;
}

LayoutItem ArticleLayout::paragraphItem(int section, std::size_t paragraph) const
{
    const PaneSection &part = m_content.sections[std::size_t(section)];
    LayoutItem item;
    item.sectionKind = part.kind;
    item.section = section;
    item.paragraph = int(paragraph);
    item.block = part.paragraphs[paragraph].block;
    const Block &block = m_content.article->blocks[std::size_t(item.block)];
    item.role = block.role;
    item.text = block.text;
    const RoleStyle &style = m_style.of(block.role);
    item.x = ReadingStyle::LeftMargin + style.indent;
    item.before = style.before;
    item.lineHeight = style.lineHeight;
    if (part.kind == SectionKind::Comments) {
        const CommentHead head = commentHead(part, *m_content.article, paragraph);
        if (!head.author.isEmpty() && isAuthorLine(block) && block.text.startsWith(block.author)) {
            item.text += head.reply(); // the page's own line serves as the head
            item.authorLength = head.author.size();
        } else if (!head.author.isEmpty()) {
            item.text.prepend(head.text() + QChar(QChar::LineSeparator));
            item.textStart = item.text.size() - block.text.size();
            item.authorLength = head.author.size();
        } else if (!beginsComment(part, *m_content.article, paragraph)) {
            item.before = std::round(item.before / 2);
        }
        item.x += std::min(block.depth, ReadingStyle::DeepestReply) * m_style.replyIndent();
    } else if (part.kind == SectionKind::Aside) {
        item.x += FoldIconRoom;
    }
    return item;
}

void ArticleLayout::rebuild()
{
    std::map<std::pair<int, int>, LayoutItem> old;
    for (LayoutItem &item : m_items) {
        const auto key = keyOf(item);
        old.emplace(key, std::move(item));
    }
    m_items.clear();
    const auto add = [&](LayoutItem item) {
        const auto found = old.find(keyOf(item));
        if (found != old.end() && found->second.text == item.text && found->second.x == item.x) {
            item.height = found->second.height;
            item.layout = std::move(found->second.layout);
        } else {
            item.height = estimate(item);
        }
        m_items.push_back(std::move(item));
    };
    for (std::size_t s = 0; m_content.article && s < m_content.sections.size(); ++s) {
        const PaneSection &section = m_content.sections[s];
        if (section.kind != SectionKind::Article) {
            add(foldItem(int(s)));
        }
        if (section.kind == SectionKind::Article || !isFolded(int(s))) {
            for (std::size_t p = 0; p < section.paragraphs.size(); ++p) {
                add(paragraphItem(int(s), p));
            }
        }
    }
    placeFrom(0);
}

void ArticleLayout::placeFrom(std::size_t index)
{
    ++m_arrangement;
    for (std::size_t i = index; i < m_items.size(); ++i) {
        m_items[i].y = i == 0 ? ReadingStyle::TopMargin : m_items[i - 1].bottom();
        m_items[i].documentStart = i == 0 ? 0 : m_items[i - 1].documentStart + m_items[i - 1].text.size() + 1;
    }
}

double ArticleLayout::estimate(const LayoutItem &item) const
{
    const double room = std::max(NarrowestText, textWidth() - (item.x - ReadingStyle::LeftMargin));
    // Lines end at words: about a twentieth of the room stays empty.
    const double lines = std::ceil(double(item.text.size()) * styleOf(item).letters / (room * 0.95));
    return item.before + std::max(1.0, lines) * item.lineHeight;
}

void ArticleLayout::setLines(LayoutItem &item) const
{
    const double room = std::max(NarrowestText, textWidth() - (item.x - ReadingStyle::LeftMargin));
    item.layout = std::make_unique<QTextLayout>(item.text, styleOf(item).font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(item.text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    item.layout->setTextOption(option);
    item.layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats = m_formats ? m_formats(item) : QList<QTextLayout::FormatRange>();
    if (item.authorLength > 0) {
        QTextLayout::FormatRange author{0, int(item.authorLength), {}};
        author.format.setFontWeight(QFont::Bold);
        formats.append(author);
    }
    item.layout->setFormats(formats);
    item.layout->beginLayout();
    int lines = 0;
    for (QTextLine line = item.layout->createLine(); line.isValid(); line = item.layout->createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, lines * item.lineHeight + (item.lineHeight - line.height()) / 2});
        ++lines;
    }
    item.layout->endLayout();
    item.markRects.clear();
    item.height = item.before + std::max(1, lines) * item.lineHeight;
}

double ArticleLayout::ensureItem(int index)
{
    LayoutItem &item = m_items[std::size_t(index)];
    if (item.layout) {
        return 0;
    }
    const double guess = item.height;
    setLines(item);
    if (item.height != guess) {
        placeFrom(std::size_t(index) + 1);
    }
    return item.height - guess;
}

double ArticleLayout::ensure(double top, double bottom, int anchor)
{
    double shift = 0;
    for (int i = itemAt(top); i >= 0 && i < int(m_items.size()); ++i) {
        // What lies above the anchor moves it down as it grows: the window looked through moves along.
        if (m_items[std::size_t(i)].y > bottom + shift) {
            break;
        }
        const double change = ensureItem(i);
        shift += i < anchor ? change : 0;
    }
    if (shift < 0) {
        // Less text than guessed above the anchor: more of it comes into view.
        for (int i = std::min(anchor, int(m_items.size())) - 1; i >= 0; --i) {
            if (m_items[std::size_t(i)].bottom() < top + shift) {
                break;
            }
            shift += ensureItem(i);
        }
    }
    return shift;
}

int ArticleLayout::itemAt(double y) const
{
    if (m_items.empty()) {
        return -1;
    }
    const auto after = std::ranges::upper_bound(m_items, y, {}, &LayoutItem::y);
    return after == m_items.begin() ? 0 : int(after - m_items.begin()) - 1;
}

int ArticleLayout::itemOfBlock(int block) const
{
    const auto found = std::ranges::find(m_items, block, &LayoutItem::block);
    return block < 0 || found == m_items.end() ? -1 : int(found - m_items.begin());
}

int ArticleLayout::itemAtPosition(qsizetype position) const
{
    if (m_items.empty()) {
        return -1;
    }
    const auto after = std::ranges::upper_bound(m_items, position, {}, &LayoutItem::documentStart);
    return after == m_items.begin() ? 0 : int(after - m_items.begin()) - 1;
}

} // namespace sidebyline
