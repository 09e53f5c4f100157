// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dom.h"

#include "pages/markupparser.h"
#include "pages/nesting.h"
#include "pages/opentitle.h"
#include "pages/scripts.h"

#include <gumbo.h>

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cstring>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// The longest value of an attribute that is kept, in bytes: pictures stand in some.
constexpr std::size_t MaxAttributeBytes = 16 * 1024;
/// Elements below this depth count as part of the one at it: tags that are not closed in order can nest
/// deeper than they look.
constexpr int MaxDepth = MaxNesting;

constexpr std::array<std::pair<GumboTag, Tag>, 80> knownTags{{
    {GUMBO_TAG_A, Tag::A},
    {GUMBO_TAG_ABBR, Tag::Abbr},
    {GUMBO_TAG_ADDRESS, Tag::Address},
    {GUMBO_TAG_ARTICLE, Tag::Article},
    {GUMBO_TAG_ASIDE, Tag::Aside},
    {GUMBO_TAG_B, Tag::B},
    {GUMBO_TAG_BIG, Tag::Big},
    {GUMBO_TAG_BLOCKQUOTE, Tag::Blockquote},
    {GUMBO_TAG_BODY, Tag::Body},
    {GUMBO_TAG_BR, Tag::Br},
    {GUMBO_TAG_BUTTON, Tag::Button},
    {GUMBO_TAG_CENTER, Tag::Center},
    {GUMBO_TAG_CITE, Tag::Cite},
    {GUMBO_TAG_CODE, Tag::Code},
    {GUMBO_TAG_DD, Tag::Dd},
    {GUMBO_TAG_DEL, Tag::Del},
    {GUMBO_TAG_DETAILS, Tag::Details},
    {GUMBO_TAG_DIV, Tag::Div},
    {GUMBO_TAG_DL, Tag::Dl},
    {GUMBO_TAG_DT, Tag::Dt},
    {GUMBO_TAG_EM, Tag::Em},
    {GUMBO_TAG_FIELDSET, Tag::Fieldset},
    {GUMBO_TAG_FIGCAPTION, Tag::Figcaption},
    {GUMBO_TAG_FIGURE, Tag::Figure},
    {GUMBO_TAG_FONT, Tag::Font},
    {GUMBO_TAG_FOOTER, Tag::Footer},
    {GUMBO_TAG_FORM, Tag::Form},
    {GUMBO_TAG_H1, Tag::H1},
    {GUMBO_TAG_H2, Tag::H2},
    {GUMBO_TAG_H3, Tag::H3},
    {GUMBO_TAG_H4, Tag::H4},
    {GUMBO_TAG_H5, Tag::H5},
    {GUMBO_TAG_H6, Tag::H6},
    {GUMBO_TAG_HEAD, Tag::Head},
    {GUMBO_TAG_HEADER, Tag::Header},
    {GUMBO_TAG_HR, Tag::Hr},
    {GUMBO_TAG_HTML, Tag::Html},
    {GUMBO_TAG_I, Tag::I},
    {GUMBO_TAG_IFRAME, Tag::Iframe},
    {GUMBO_TAG_IMG, Tag::Img},
    {GUMBO_TAG_INPUT, Tag::Input},
    {GUMBO_TAG_INS, Tag::Ins},
    {GUMBO_TAG_LABEL, Tag::Label},
    {GUMBO_TAG_LEGEND, Tag::Legend},
    {GUMBO_TAG_LI, Tag::Li},
    {GUMBO_TAG_LINK, Tag::Link},
    {GUMBO_TAG_MAIN, Tag::Main},
    {GUMBO_TAG_META, Tag::Meta},
    {GUMBO_TAG_NAV, Tag::Nav},
    {GUMBO_TAG_NOSCRIPT, Tag::Noscript},
    {GUMBO_TAG_OBJECT, Tag::Object},
    {GUMBO_TAG_OL, Tag::Ol},
    {GUMBO_TAG_OPTION, Tag::Option},
    {GUMBO_TAG_P, Tag::P},
    {GUMBO_TAG_PRE, Tag::Pre},
    {GUMBO_TAG_Q, Tag::Q},
    {GUMBO_TAG_S, Tag::S},
    {GUMBO_TAG_SCRIPT, Tag::Script},
    {GUMBO_TAG_SECTION, Tag::Section},
    {GUMBO_TAG_SELECT, Tag::Select},
    {GUMBO_TAG_SMALL, Tag::Small},
    {GUMBO_TAG_SPAN, Tag::Span},
    {GUMBO_TAG_STRONG, Tag::Strong},
    {GUMBO_TAG_SUB, Tag::Sub},
    {GUMBO_TAG_SUMMARY, Tag::Summary},
    {GUMBO_TAG_SUP, Tag::Sup},
    {GUMBO_TAG_TABLE, Tag::Table},
    {GUMBO_TAG_TBODY, Tag::Tbody},
    {GUMBO_TAG_TD, Tag::Td},
    {GUMBO_TAG_TEXTAREA, Tag::Textarea},
    {GUMBO_TAG_TFOOT, Tag::Tfoot},
    {GUMBO_TAG_TH, Tag::Th},
    {GUMBO_TAG_THEAD, Tag::Thead},
    {GUMBO_TAG_TIME, Tag::Time},
    {GUMBO_TAG_TITLE, Tag::Title},
    {GUMBO_TAG_TR, Tag::Tr},
    {GUMBO_TAG_U, Tag::U},
    {GUMBO_TAG_UL, Tag::Ul},
    {GUMBO_TAG_VIDEO, Tag::Video},
    {GUMBO_TAG_LAST, Tag::Other},
}};

Tag tagOf(GumboTag tag)
{
    static const auto table = [] {
        std::array<Tag, std::size_t(GUMBO_TAG_LAST) + 1> tags{};
        tags.fill(Tag::Other);
        for (const auto &[gumbo, ours] : knownTags) {
            tags.at(std::size_t(gumbo)) = ours;
        }
        return tags;
    }();
    return table.at(std::min(std::size_t(tag), std::size_t(GUMBO_TAG_LAST)));
}

/// Characters that say nothing and take no room: where a word may be parted, where none may, which bytes come
/// first. The joiners of some scripts and the marks of direction are shown otherwise and stay.
bool isUnseen(QChar c)
{
    return c == QChar::SoftHyphen || c == QChar(0x200b) || c == QChar(0x2060) || c == QChar(0xfeff);
}

QString seenText(QUtf8StringView bytes)
{
    QString text = bytes.toString();
    text.removeIf(isUnseen);
    return text;
}

/// Whether a style attribute takes the element out of sight.
bool hides(const QString &style)
{
    const QString plain = QString(style).remove(u' ').toLower();
    return plain.contains("display:none"_L1) || plain.contains("visibility:hidden"_L1);
}

class TreeBuilder
{
public:
    TreeBuilder(const GumboOutput &page, const std::stop_token &stop)
    {
        add(*page.root, -1, false);
        walk(stop);
    }

    PageTree take() { return std::move(m_tree); }

private:
    /// An element whose children are being added.
    struct Open
    {
        const GumboVector *children;
        unsigned next;
        int node;
    };

    /// Adds the nodes in document order without recursion: pages of others decide how deep it goes.
    void walk(const std::stop_token &stop)
    {
        while (!m_open.empty() && !stop.stop_requested()) {
            Open &open = m_open.back();
            if (open.next == open.children->length) {
                m_tree.nodes[std::size_t(open.node)].end = int(m_tree.nodes.size());
                m_open.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(open.children->data[open.next++]);
            const int parent = open.node;
            add(*child, parent, m_tree.nodes[std::size_t(parent)].hidden);
        }
    }

    void add(const GumboNode &node, int parent, bool hidden)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            addText(node.v.text.text, parent, hidden);
            break;
        case GUMBO_NODE_ELEMENT:
            addElement(node.v.element, parent, hidden);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
            break;
        }
    }

    int append(Tag tag, int parent, bool hidden)
    {
        const int at = int(m_tree.nodes.size());
        const int depth = parent < 0 ? 0 : m_tree.nodes[std::size_t(parent)].depth + 1;
        m_tree.nodes.push_back({.tag = tag,
                                .hidden = hidden,
                                .parent = parent,
                                .end = at + 1,
                                .depth = depth,
                                .firstAttribute = int(m_tree.attributes.size()),
                                .attributes = 0,
                                .name = {},
                                .text = {}});
        return at;
    }

    void addText(const char *text, int parent, bool hidden)
    {
        const QString seen = seenText(text);
        if (seen.isEmpty()) {
            return;
        }
        const int at = append(Tag::Text, parent, hidden);
        m_tree.nodes[std::size_t(at)].text = {m_tree.text.size(), seen.size()};
        m_tree.text += seen;
    }

    void addElement(const GumboElement &element, int parent, bool hidden)
    {
        if (element.tag == GUMBO_TAG_STYLE || element.tag == GUMBO_TAG_TEMPLATE) {
            return;
        }
        if (parent >= 0 && m_tree.nodes[std::size_t(parent)].depth >= MaxDepth) {
            m_open.push_back({&element.children, 0, parent});
            return;
        }
        const Tag tag = tagOf(element.tag);
        if (tag == Tag::Script && !isData(element)) {
            return;
        }
        const int at = append(tag, parent, hidden || tag == Tag::Script);
        if (tag == Tag::Other) {
            m_tree.nodes[std::size_t(at)].name = otherName(element);
        }
        addAttributes(element, at);
        m_open.push_back({&element.children, 0, at});
    }

    void addAttributes(const GumboElement &element, int at)
    {
        bool hidden = m_tree.nodes[std::size_t(at)].hidden;
        int count = 0;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const std::size_t length = std::strlen(attribute->value);
            const QLatin1StringView name(attribute->name);
            if (length > MaxAttributeBytes || name.startsWith("on"_L1)) {
                continue;
            }
            QString value = seenText(QUtf8StringView(attribute->value, qsizetype(length)));
            hidden |= name == "hidden"_L1 || (name == "style"_L1 && hides(value));
            m_tree.attributes.push_back({sharedName(attribute->name), std::move(value)});
            ++count;
        }
        m_tree.nodes[std::size_t(at)].attributes = count;
        m_tree.nodes[std::size_t(at)].hidden = hidden;
    }

    /// A name in lower case, its letters held once for all that have it.
    QString sharedName(const char *name)
    {
        const auto known = m_names.constFind(QByteArray::fromRawData(name, qsizetype(std::strlen(name))));
        return known != m_names.cend()
                   ? *known
                   : *m_names.insert(QByteArray(name), QString::fromLatin1(name).toLower());
    }

    static bool isData(const GumboElement &element)
    {
        const GumboAttribute *type = gumbo_get_attribute(&element.attributes, "type");
        return type != nullptr && QLatin1StringView(type->value)
                                      .trimmed()
                                      .startsWith("application/ld+json"_L1, Qt::CaseInsensitive);
    }

    static QString otherName(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN) {
            return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        }
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return piece.data == nullptr ? QString()
                                     : QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
    }

    PageTree m_tree;
    std::vector<Open> m_open;
    QHash<QByteArray, QString> m_names;
};

/// Empty where a stop was requested or the page takes more than one may.
PageTree treeOf(QByteArrayView html, const std::stop_token &stop)
{
    MarkupParser parser(stop);
    const GumboOutput *const page = parser.parse(html);
    return page != nullptr && page->root != nullptr ? TreeBuilder(*page, stop).take() : PageTree();
}

/// Where the tag behind the first \a most tags begins, opening and closing ones; the end where there are
/// fewer.
qsizetype behindTags(QByteArrayView html, qsizetype most)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i <= most; ++i) {
        at = html.indexOf('<', at + 1);
        if (at < 0) {
            return html.size();
        }
    }
    return at;
}

} // namespace

std::span<const PageAttribute> PageTree::attributesOf(int node) const
{
    const PageNode &at = nodes[std::size_t(node)];
    return std::span(attributes).subspan(std::size_t(at.firstAttribute), std::size_t(at.attributes));
}

QString PageTree::attribute(int node, QStringView name) const
{
    const auto all = attributesOf(node);
    const auto found = std::ranges::find(all, name, &PageAttribute::name);
    return found == all.end() ? QString() : found->value;
}

QStringView PageTree::textOf(int node) const
{
    return nodes[std::size_t(node)].text.of(text);
}

QString PageTree::visibleText(int node, qsizetype most) const
{
    QString all;
    const int end = nodes[std::size_t(node)].end;
    for (int i = node; i < end && all.size() < most; ++i) {
        const PageNode &at = nodes[std::size_t(i)];
        if (at.tag == Tag::Text && !at.hidden) {
            all += textOf(i);
        } else if (at.tag == Tag::Br || at.tag == Tag::P || at.tag == Tag::Div || at.tag == Tag::Li ||
                   at.tag == Tag::Td) {
            all += u' ';
        }
    }
    return all.simplified();
}

PageTree parsePage(QByteArray html, const std::stop_token &stop)
{
    html = withoutScripts(withClosedTitle(std::move(html)), stop);
    html.truncate(std::min(MaxPageBytes, behindTags(html, MaxPageTags)));
    const QByteArray flat = withoutDeepNesting(std::move(html));
    if (stop.stop_requested()) {
        return {};
    }
    PageTree tree = treeOf(flat, stop);
    if (tree.nodes.empty() && !stop.stop_requested()) {
        // Made up to take more than a page may: elements that can't nest take no more than their tags.
        tree = treeOf(withoutDeepNesting(flat, 0), stop);
    }
    return stop.stop_requested() ? PageTree() : tree;
}

} // namespace sidebyline
