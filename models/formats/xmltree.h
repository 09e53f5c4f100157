// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/readerror.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <expected>
#include <vector>

namespace sidebyline {

/// An element, or a run of text between elements.
struct XmlNode
{
    QString name; ///< as written, in lower case: "content:encoded"; empty for a run of text
    QString text; ///< of a run of text
    std::vector<std::pair<QString, QString>> attributes; ///< names as written, in lower case
    std::vector<XmlNode> children;

    /// The name without its prefix: "p" of "nitf:p".
    [[nodiscard]] QStringView local() const;
    /// An attribute's value, its prefix aside; empty where there is none.
    [[nodiscard]] QString attribute(QStringView localName) const;
    /// The first child of that name, its prefix aside; null where there is none.
    [[nodiscard]] const XmlNode *child(QStringView localName) const;
    /// The first element below, at any depth, in document order; null where there is none.
    [[nodiscard]] const XmlNode *find(QStringView localName) const;
    /// All elements of that name below that are not within another one of it.
    [[nodiscard]] std::vector<const XmlNode *> all(QStringView localName) const;
    /// All text at any depth, white space as in the file.
    [[nodiscard]] QString allText() const;
    /// The folded text of a child; empty where there is none.
    [[nodiscard]] QString childText(QStringView localName) const;
};

struct XmlTree
{
    XmlNode root;
    bool isComplete = true; ///< false where the file breaks off or is malformed: what stands before is there
    QString encoding;
};

inline constexpr int MaxXmlDepth = 200;
inline constexpr int MaxXmlNodes = 1'000'000;

/// Reads XML of any character set. Namespaces are left to their prefixes, HTML's entities are known though
/// undeclared, nothing is fetched, and what an entity expands to is limited. Fails with Damaged where there
/// is no root element or it nests deeper than MaxXmlDepth, TooLarge above MaxXmlNodes, else as decodeText()
/// does.
[[nodiscard]] std::expected<XmlTree, ReadErrorCode> parseXml(const QByteArray &bytes);

/// The mark-up of what is within @p node, as HTML.
[[nodiscard]] QString innerHtml(const XmlNode &node);

} // namespace sidebyline
