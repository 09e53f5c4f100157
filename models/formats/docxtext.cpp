// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/docxtext.h"

#include "formats/wordstyles.h"
#include "formats/xmlwalk.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// A property that is on unless it says that it is not.
bool isOn(const QXmlStreamAttributes &attributes)
{
    const QString value = attributeOf(attributes, u"val");
    return value != u"0" && value != u"false" && value != u"none" && value != u"off";
}

class StyleWalk : public XmlWalk
{
public:
    WordStyles styles;

protected:
    bool start(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"style") {
            m_id = attributeOf(attributes, u"styleId");
            m_name.clear();
            m_parent.clear();
            m_isOutlined = false;
        } else if (name == u"name") {
            m_name = attributeOf(attributes, u"val");
        } else if (name == u"basedOn") {
            m_parent = attributeOf(attributes, u"val");
        } else if (name == u"outlineLvl") {
            // 9 is "body text".
            m_isOutlined = attributeOf(attributes, u"val").toInt() < 9;
        }
        return true;
    }

    void end(QStringView name) override
    {
        if (name == u"style") {
            styles.add(m_id, m_name, m_parent, m_isOutlined);
        }
    }

    void characters(QStringView /*text*/) override {}

private:
    QString m_id;
    QString m_name;
    QString m_parent;
    bool m_isOutlined = false;
};

/// Paragraphs may stand within paragraphs: in text boxes.
class TextWalk : public ParagraphWalk
{
public:
    explicit TextWalk(const WordStyles &styles)
        : m_styles(styles)
    {}

protected:
    bool start(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        // What was deleted or moved away, and the second form of what the first choice holds.
        static constexpr std::array<QStringView, 7> leftOut{
            u"del", u"moveFrom", u"Fallback", u"instrText", u"delText", u"pPrChange", u"rPrChange"};
        if (std::ranges::contains(leftOut, name) || isFull()) {
            return false;
        }
        if (name == u"p" || name == u"footnote" || name == u"endnote") {
            m_open.push_back({});
        } else if (name == u"r") {
            m_isHidden = false;
        } else if (!m_open.empty()) {
            property(name, attributes);
        }
        m_isText = name == u"t";
        return true;
    }

    void end(QStringView name) override
    {
        m_isText = false;
        if (name == u"p" && !m_open.empty()) {
            flush();
            m_open.pop_back();
        } else if ((name == u"footnote" || name == u"endnote") && !m_open.empty()) {
            m_open.pop_back();
        }
    }

    void characters(QStringView text) override
    {
        if (m_isText && !m_isHidden && !m_open.empty()) {
            m_open.back().text += text;
        }
    }

private:
    struct Open
    {
        QString text;
        ParagraphStyle style = ParagraphStyle::Plain;
        Bullet bullet = Bullet::None;
    };

    void property(QStringView name, const QXmlStreamAttributes &attributes)
    {
        Open &open = m_open.back();
        if (name == u"pStyle") {
            open.style = m_styles.style(attributeOf(attributes, u"val"));
        } else if (name == u"outlineLvl" && attributeOf(attributes, u"val").toInt() < 9) {
            open.style = open.style == ParagraphStyle::Plain ? ParagraphStyle::Heading : open.style;
        } else if (name == u"numId") {
            open.bullet = attributeOf(attributes, u"val") == u"0" ? Bullet::None : Bullet::Sign;
        } else if (name == u"vanish" || name == u"webHidden") {
            m_isHidden = isOn(attributes);
        } else if (name == u"tab" || name == u"ptab") {
            open.text += u' ';
        } else if (name == u"noBreakHyphen") {
            open.text += u'\u2011';
        } else if (name == u"sym") {
            open.text += u' ';
        } else if (name == u"br" || name == u"cr") {
            flush();
        }
    }

    void flush()
    {
        Open &open = m_open.back();
        // Headings in lists are numbered headings.
        const Bullet bullet = open.style == ParagraphStyle::Plain ? open.bullet : Bullet::None;
        list.add(std::exchange(open.text, {}), open.style, bullet);
    }

    const WordStyles &m_styles;
    std::vector<Open> m_open;
    bool m_isText = false;
    bool m_isHidden = false;
};

} // namespace

std::expected<DocumentText, ReadErrorCode> docxText(const DocxParts &parts, const std::stop_token &stop)
{
    StyleWalk styles;
    // Without its styles a document is still a text.
    static_cast<void>(styles.walk(parts.styles, stop));
    auto paragraphs = TextWalk(styles.styles).paragraphs(parts.document, stop);
    if (!paragraphs) {
        return std::unexpected(paragraphs.error());
    }
    DocumentText text;
    text.paragraphs = *std::move(paragraphs);
    for (const QByteArray *part : {&parts.footnotes, &parts.endnotes}) {
        // Without its notes a document is still a text, too.
        const auto notes = TextWalk(styles.styles).paragraphs(*part, stop);
        if (!notes && notes.error() != ReadErrorCode::Damaged) {
            return std::unexpected(notes.error());
        }
        for (const Paragraph &note : notes.value_or(std::vector<Paragraph>())) {
            text.notes.push_back(note.text);
        }
    }
    text.encoding = u"UTF-8"_s;
    return text;
}

} // namespace sidebyline
