// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <stop_token>
#include <vector>

namespace sidebyline {

/// Elements that mean something for reading; all others are Other and told by PageNode::name.
enum class Tag : quint8 {
    Text, ///< no element: a run of text
    A,
    Abbr,
    Address,
    Article,
    Aside,
    B,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Center,
    Cite,
    Code,
    Dd,
    Del,
    Details,
    Div,
    Dl,
    Dt,
    Em,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Label,
    Legend,
    Li,
    Link,
    Main,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    Option,
    P,
    Pre,
    Q,
    S,
    Script,
    Section,
    Select,
    Small,
    Span,
    Strong,
    Sub,
    Summary,
    Sup,
    Table,
    Tbody,
    Td,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    U,
    Ul,
    Video,
    Other,
};

/// One attribute, its name in lower case.
struct PageAttribute
{
    QString name;
    QString value;
};

/// One element or one run of text.
struct PageNode
{
    Tag tag = Tag::Other;
    bool hidden = false; ///< itself or one above it is not shown: hidden, display: none …
    int parent = -1;     ///< index of the node above; -1 for the root
    int end = 0;         ///< index behind its last descendant: those are the nodes up to here
    int depth = 0;       ///< 0 for the root
    int firstAttribute = 0;
    int attributes = 0;
    QString name;   ///< elements of Tag::Other: the tag's name
    TextRange text; ///< runs of text, and scripts of data: where it stands in PageTree::text
};

/// A page as a flat tree: nodes in document order, root (html) first. Comments, styles and scripts are left
/// out, but for scripts of type application/ld+json; so are soft hyphens and other characters that are never
/// seen. No run of text is empty. Nothing in it was run or fetched.
struct PageTree
{
    std::vector<PageNode> nodes;
    std::vector<PageAttribute> attributes;
    QString text; ///< what all runs of text say, one after the other, white space as in the file

    [[nodiscard]] std::span<const PageAttribute> attributesOf(int node) const;
    /// The value of an attribute; null where the node has none of that name.
    [[nodiscard]] QString attribute(int node, QStringView name) const;
    [[nodiscard]] QStringView textOf(int node) const;
    /// The text of a node and all below it, without hidden parts and data, white space folded; @p most: not
    /// much more than so many code units are gathered.
    [[nodiscard]] QString visibleText(int node, qsizetype most = 1'000'000) const;
};

/// The most bytes of a page that are looked at, scripts and the like not counted; what follows is left out.
inline constexpr qsizetype MaxPageBytes = 4LL * 1024 * 1024;
/// The most tags of a page that are looked at: a tree takes some 500 bytes a tag while it is built.
inline constexpr qsizetype MaxPageTags = 250'000;

/// Builds the tree of a page as browsers do (HTML5), from UTF-8; wrong bytes become U+FFFD. Never fails: any
/// bytes make some tree. Empty once @p stop is requested. Some 20 ms a megabyte of text and tags, 1 ms one of
/// scripts.
[[nodiscard]] PageTree parsePage(QByteArray html, const std::stop_token &stop = {});

} // namespace sidebyline
