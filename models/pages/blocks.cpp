// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blocks.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// A page that shows less text than this, in code units, shows it by scripts.
constexpr qsizetype FewShown = 400;
/// A line shorter than this ends by itself, not at the margin.
constexpr qsizetype ShortLine = 40;

/// What is never text of the page, whether shown or not.
bool isDropped(const PageNode &node)
{
    switch (node.tag) {
    case Tag::Head:
    case Tag::Script:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Video:
    case Tag::Textarea:
    case Tag::Select:
    case Tag::Option:
    case Tag::Input:
        return true;
    case Tag::Other:
        return node.name == "svg"_L1 || node.name == "audio"_L1 || node.name == "canvas"_L1 ||
               node.name == "math"_L1 || node.name == "map"_L1 || node.name == "noframes"_L1 ||
               node.name == "rp"_L1 || node.name == "optgroup"_L1 || node.name == "datalist"_L1;
    default:
        return false;
    }
}

/// What is known of a node from those above it.
struct Standing
{
    int block = 0; ///< the nearest block element
    int link = -1; ///< the nearest link
    bool bold = false;
    bool heading = false;
    bool verbatim = false; ///< line feeds end lines
    bool dropped = false;
};

int count(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return !chars::isSpace(c.unicode()); }));
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && (chars::isQuoteMark(text.back().unicode()) || text.back() == u')')) {
        text.chop(1);
    }
    return !text.isEmpty() && u".!?:…"_s.contains(text.back());
}

class BlockCutter
{
public:
    BlockCutter(const PageTree &page, Visibility visibility)
        : m_page(page)
        , m_all(visibility == Visibility::All)
    {
        m_standing.resize(page.nodes.size());
    }

    std::vector<PageBlock> cut(const std::stop_token &stop)
    {
        for (std::size_t i = 0; i < m_page.nodes.size(); ++i) {
            if (i % 4096 == 0 && stop.stop_requested()) {
                break;
            }
            visit(int(i));
        }
        flush();
        return std::move(m_blocks);
    }

private:
    void visit(int index)
    {
        const PageNode &node = m_page.nodes[std::size_t(index)];
        Standing &own = m_standing[std::size_t(index)];
        own = node.parent < 0 ? Standing{} : m_standing[std::size_t(node.parent)];
        own.dropped |= isDropped(node) || (!m_all && (node.hidden || node.tag == Tag::Noscript));
        if (own.dropped) {
            return;
        }
        if (node.tag == Tag::Text) {
            own.verbatim ? addLines(index, own) : add(index, m_page.textOf(index), own);
        } else if (node.tag == Tag::Br) {
            ++m_breaks;
        } else if (node.tag == Tag::Img) {
            m_picture = own.block;
        } else if (isInline(node)) {
            own.link = node.tag == Tag::A ? index : own.link;
            own.bold |= node.tag == Tag::B || node.tag == Tag::Strong;
        } else {
            flush();
            own.block = index;
            own.heading |= node.tag >= Tag::H1 && node.tag <= Tag::H6;
            own.verbatim |= node.tag == Tag::Pre;
        }
    }

    void addLines(int index, const Standing &standing)
    {
        QStringView rest = m_page.textOf(index);
        while (true) {
            const qsizetype end = rest.indexOf(u'\n');
            add(index, end < 0 ? rest : rest.first(end), standing);
            if (end < 0) {
                return;
            }
            ++m_breaks;
            rest = rest.sliced(end + 1);
        }
    }

    void add(int index, QStringView text, const Standing &standing)
    {
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty()) {
            m_space |= !text.isEmpty();
            return;
        }
        if (!m_block.text.isEmpty() && (standing.block != m_block.node || endsAtBreak(trimmed, standing))) {
            flush();
        }
        if (m_block.text.isEmpty()) {
            m_block.node = standing.block;
            m_block.firstText = index;
            m_block.picture = m_picture == standing.block;
            m_picture = -1;
        }
        if (!m_block.text.isEmpty() && (m_space || m_breaks > 0 || chars::isSpace(text.front().unicode()))) {
            m_block.text += u' ';
        }
        appendFolded(trimmed);
        m_block.lastText = index;
        const int letters = count(trimmed);
        m_block.bold += standing.bold ? letters : 0;
        if (standing.link >= 0) {
            m_block.linked += letters;
            m_block.links += standing.link != m_link ? 1 : 0;
            m_link = standing.link;
        }
        m_space = chars::isSpace(text.back().unicode());
        m_breaks = 0;
    }

    [[nodiscard]] bool endsAtBreak(QStringView next, const Standing &standing) const
    {
        if (m_breaks == 0 || (m_breaks == 1 && standing.heading)) {
            return false;
        }
        return m_breaks >= 2 || m_block.text.size() < ShortLine || endsSentence(m_block.text) ||
               !chars::isLower(next.front().unicode());
    }

    void appendFolded(QStringView text)
    {
        bool space = false;
        for (const QChar c : text) {
            const bool isSpace = chars::isSpace(c.unicode());
            if (isSpace && !space) {
                m_block.text += u' ';
            } else if (!isSpace) {
                m_block.text += c;
            }
            space = isSpace;
        }
    }

    void flush()
    {
        if (!m_block.text.isEmpty()) {
            m_block.text.squeeze();
            m_blocks.push_back(std::move(m_block));
        }
        m_block = PageBlock{};
        m_breaks = 0;
        m_space = false;
        m_link = -1;
    }

    const PageTree &m_page;
    bool m_all;
    std::vector<Standing> m_standing;
    std::vector<PageBlock> m_blocks;
    PageBlock m_block; ///< the one being put together
    int m_breaks = 0;  ///< ends of lines since its last text
    int m_link = -1;
    int m_picture = -1;   ///< the block element with a picture and no text since
    bool m_space = false; ///< white space since its last text
};

qsizetype textSize(const std::vector<PageBlock> &blocks)
{
    qsizetype size = 0;
    for (const PageBlock &block : blocks) {
        size += block.text.size() - block.linked;
    }
    return size;
}

} // namespace

bool isInline(const PageNode &node)
{
    switch (node.tag) {
    case Tag::Text:
    case Tag::A:
    case Tag::Abbr:
    case Tag::B:
    case Tag::Big:
    case Tag::Cite:
    case Tag::Code:
    case Tag::Del:
    case Tag::Em:
    case Tag::Font:
    case Tag::I:
    case Tag::Ins:
    case Tag::Label:
    case Tag::Q:
    case Tag::S:
    case Tag::Small:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Sub:
    case Tag::Sup:
    case Tag::Time:
    case Tag::U:
    case Tag::Noscript:
        return true;
    case Tag::Other: {
        static constexpr std::array<QLatin1StringView, 24> names{
            "acronym"_L1, "strike"_L1, "tt"_L1,    "kbd"_L1,  "var"_L1,      "samp"_L1,
            "mark"_L1,    "dfn"_L1,    "bdi"_L1,   "bdo"_L1,  "data"_L1,     "wbr"_L1,
            "ruby"_L1,    "rt"_L1,     "rb"_L1,    "nobr"_L1, "basefont"_L1, "blink"_L1,
            "picture"_L1, "source"_L1, "param"_L1, "area"_L1, "output"_L1,   "st1:place"_L1};
        return std::ranges::contains(names, node.name) || node.name.contains(u':');
    }
    default:
        return false;
    }
}

std::vector<PageBlock> blocksOf(const PageTree &page, Visibility visibility, const std::stop_token &stop)
{
    return BlockCutter(page, visibility).cut(stop);
}

std::vector<PageBlock> visibleBlocks(const PageTree &page, const std::stop_token &stop)
{
    std::vector<PageBlock> shown = blocksOf(page, Visibility::Shown, stop);
    if (textSize(shown) >= FewShown) {
        return shown;
    }
    std::vector<PageBlock> all = blocksOf(page, Visibility::All, stop);
    return textSize(all) > 2 * textSize(shown) ? all : shown;
}

} // namespace sidebyline
