// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/htmltext.h"

#include "pages/dom.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sidebyline {

namespace {

/// Elements that begin and end a paragraph.
bool isBlock(Tag tag)
{
    static constexpr std::array blocks{
        Tag::Address, Tag::Article, Tag::Aside, Tag::Blockquote, Tag::Body,   Tag::Center,    Tag::Dd,
        Tag::Details, Tag::Div,     Tag::Dl,    Tag::Dt,         Tag::Figure, Tag::Footer,    Tag::H1,
        Tag::H2,      Tag::H3,      Tag::H4,    Tag::H5,         Tag::H6,     Tag::Header,    Tag::Hr,
        Tag::Li,      Tag::Main,    Tag::Ol,    Tag::P,          Tag::Pre,    Tag::Section,   Tag::Table,
        Tag::Tbody,   Tag::Td,      Tag::Th,    Tag::Tr,         Tag::Ul,     Tag::Figcaption};
    return std::ranges::contains(blocks, tag);
}

/// Elements whose text is no part of the article.
bool isLeftOut(const PageNode &node)
{
    static constexpr std::array left{Tag::Script, Tag::Button, Tag::Form, Tag::Nav, Tag::Head};
    return node.hidden || std::ranges::contains(left, node.tag);
}

std::optional<ParagraphStyle> styleOf(Tag tag)
{
    switch (tag) {
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
        return ParagraphStyle::Heading;
    case Tag::Figcaption:
        return ParagraphStyle::Caption;
    default:
        return std::nullopt;
    }
}

class Gatherer
{
public:
    explicit Gatherer(const PageTree &tree)
        : m_tree(tree)
    {}

    std::vector<HtmlParagraph> gather()
    {
        const int count = int(m_tree.nodes.size());
        for (int i = 0; i < count; ++i) {
            closeUpTo(i);
            const PageNode &node = m_tree.nodes[std::size_t(i)];
            if (isLeftOut(node)) {
                i = std::max(i, node.end - 1);
            } else if (node.tag == Tag::Text) {
                m_text += m_tree.textOf(i);
                m_breaks = m_text.trimmed().isEmpty() ? m_breaks : 0;
            } else if (node.tag == Tag::Br) {
                // Two line breaks part paragraphs, one does not.
                m_text += u' ';
                if (++m_breaks == 2) {
                    flush();
                }
            } else if (isBlock(node.tag)) {
                flush();
                m_open.push_back(i);
            }
        }
        flush();
        return std::move(m_paragraphs);
    }

private:
    void closeUpTo(int node)
    {
        while (!m_open.empty() && m_tree.nodes[std::size_t(m_open.back())].end <= node) {
            flush();
            m_open.pop_back();
        }
    }

    void flush()
    {
        HtmlParagraph paragraph{.text = m_text.simplified()};
        m_text.clear();
        m_breaks = 0;
        if (paragraph.text.isEmpty()) {
            return;
        }
        for (const int open : m_open) {
            const Tag tag = m_tree.nodes[std::size_t(open)].tag;
            paragraph.style = styleOf(tag).value_or(paragraph.style);
            paragraph.bullet = tag == Tag::Li ? Bullet::Sign : paragraph.bullet;
        }
        m_paragraphs.push_back(std::move(paragraph));
    }

    const PageTree &m_tree;
    std::vector<int> m_open; ///< block elements around the current place
    QString m_text;
    int m_breaks = 0; ///< line breaks since the last word
    std::vector<HtmlParagraph> m_paragraphs;
};

} // namespace

std::vector<HtmlParagraph> htmlParagraphs(const QString &html)
{
    const PageTree tree = parsePage(html.toUtf8());
    return Gatherer(tree).gather();
}

} // namespace sidebyline
