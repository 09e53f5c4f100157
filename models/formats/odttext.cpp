// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/odttext.h"

#include "formats/wordstyles.h"
#include "formats/xmlwalk.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Named and automatic styles of styles.xml and of content.xml.
class StyleWalk : public XmlWalk
{
public:
    explicit StyleWalk(WordStyles &styles)
        : m_styles(styles)
    {}

protected:
    bool start(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"style" && attributeOf(attributes, u"family") == u"paragraph") {
            const QString id = attributeOf(attributes, u"name");
            const QString shown = attributeOf(attributes, u"display-name");
            // Automatic styles are called P1, P2 … and say nothing by their names.
            m_styles.add(id, shown.isEmpty() ? id : shown, attributeOf(attributes, u"parent-style-name"),
                         attributeOf(attributes, u"default-outline-level").toInt() > 0);
        }
        return name != u"body";
    }
    void end(QStringView /*name*/) override {}
    void characters(QStringView /*text*/) override {}

private:
    WordStyles &m_styles;
};

class TextWalk : public ParagraphWalk
{
public:
    explicit TextWalk(const WordStyles &styles)
        : m_styles(styles)
    {}

    std::vector<QString> notes;

protected:
    bool start(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        static constexpr std::array<QStringView, 9> leftOut{u"tracked-changes",
                                                            u"annotation",
                                                            u"note-citation",
                                                            u"automatic-styles",
                                                            u"scripts",
                                                            u"font-face-decls",
                                                            u"forms",
                                                            u"title",
                                                            u"desc"};
        if (std::ranges::contains(leftOut, name) || isFull()) {
            return false;
        }
        if (name == u"p" || name == u"h") {
            const ParagraphStyle style = m_styles.style(attributeOf(attributes, u"style-name"));
            const bool heading = name == u"h" && style == ParagraphStyle::Plain;
            m_open.push_back({.text = {}, .style = heading ? ParagraphStyle::Heading : style});
        } else if (name == u"note") {
            ++m_notes;
        } else if (name == u"list-item") {
            ++m_items;
        } else if (!m_open.empty()) {
            if (name == u"s" || name == u"tab") {
                m_open.back().text += u' ';
            } else if (name == u"line-break") {
                flush();
            }
        }
        return true;
    }

    void end(QStringView name) override
    {
        if ((name == u"p" || name == u"h") && !m_open.empty()) {
            flush();
            m_open.pop_back();
        } else if (name == u"note") {
            --m_notes;
        } else if (name == u"list-item") {
            --m_items;
        }
    }

    void characters(QStringView text) override
    {
        if (!m_open.empty()) {
            m_open.back().text += text;
        }
    }

private:
    struct Open
    {
        QString text;
        ParagraphStyle style;
    };

    void flush()
    {
        Open &open = m_open.back();
        QString text = std::exchange(open.text, {});
        if (m_notes > 0) {
            notes.push_back(std::move(text));
        } else {
            const bool inList = m_items > 0 && open.style == ParagraphStyle::Plain;
            list.add(text, open.style, inList ? Bullet::Sign : Bullet::None);
        }
    }

    const WordStyles &m_styles;
    std::vector<Open> m_open; ///< frames and notes stand within paragraphs
    int m_notes = 0;
    int m_items = 0;
};

} // namespace

std::expected<DocumentText, ReadErrorCode> odtText(const QByteArray &content, const QByteArray &styles,
                                                   const std::stop_token &stop)
{
    WordStyles known;
    // Without its styles a document is still a text.
    static_cast<void>(StyleWalk(known).walk(styles, stop));
    static_cast<void>(StyleWalk(known).walk(content, stop));
    TextWalk walk(known);
    auto paragraphs = walk.paragraphs(content, stop);
    if (!paragraphs) {
        return std::unexpected(paragraphs.error());
    }
    DocumentText text;
    text.paragraphs = *std::move(paragraphs);
    text.notes = std::move(walk.notes);
    text.encoding = u"UTF-8"_s;
    return text;
}

} // namespace sidebyline
