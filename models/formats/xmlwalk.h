// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/document.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <expected>
#include <stop_token>

namespace sidebyline {

/// Deeper than word processors nest tables in tables.
inline constexpr int MaxDocumentDepth = 400;

/// Reads XML element by element for files too large to be held as a tree. A subclass is told what comes by
/// names without prefixes, in the case of the file.
class XmlWalk
{
public:
    XmlWalk() = default;
    virtual ~XmlWalk() = default;
    Q_DISABLE_COPY_MOVE(XmlWalk)

    /// True where the whole was well-formed; false where it breaks off: what stood before was told. Fails
    /// with Damaged beyond MaxDocumentDepth, Cancelled.
    [[nodiscard]] std::expected<bool, ReadErrorCode> walk(const QByteArray &xml, const std::stop_token &stop);

protected:
    /// False to leave the element and all in it out; end() is then not called for it.
    virtual bool start(QStringView name, const QXmlStreamAttributes &attributes) = 0;
    virtual void end(QStringView name) = 0;
    virtual void characters(QStringView text) = 0;
};

/// A walk through a word processor's file that gathers its paragraphs.
class ParagraphWalk : public XmlWalk
{
public:
    /// What stood before the file breaks off, if it does. Fails with Damaged where that is nothing or beyond
    /// MaxDocumentDepth, TooLarge beyond MaxParagraphs, Cancelled.
    [[nodiscard]] std::expected<std::vector<Paragraph>, ReadErrorCode>
    paragraphs(const QByteArray &xml, const std::stop_token &stop);

protected:
    [[nodiscard]] bool isFull() const { return list.size() > MaxParagraphs; }

    ParagraphList list;
};

/// An attribute's value by its name without a prefix; empty where there is none.
[[nodiscard]] QString attributeOf(const QXmlStreamAttributes &attributes, QStringView name);

} // namespace sidebyline
