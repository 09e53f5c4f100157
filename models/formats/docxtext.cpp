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

/// A paragraph costs some 200 bytes beside its text.
constexpr std::size_t MostParagraphs = 500'000;

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
class TextWalk : public XmlWalk
{
public:
    explicit TextWalk(const WordStyles &styles)
        : m_styles(styles)
    {}

    ParagraphList list;

protected:
    bool start(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        // What was deleted or moved away, and the second form of what the first choice holds.
        static constexpr std::array<QStringView, 7> leftOut{
            u"del", u"moveFrom", u"Fallback", u"instrText", u"delText", u"pPrChange", u"rPrChange"};
        if (std::ranges::contains(leftOut, name) || list.size() > MostParagraphs) {
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

std::expected<void, ReadErrorCode> addNotes(const QByteArray &xml, const WordStyles &styles,
                                            std::vector<QString> &notes, const std::stop_token &stop)
{
    TextWalk walk(styles);
    if (const auto walked = walk.walk(xml, stop); !walked) {
        return std::unexpected(walked.error());
    }
    for (const Paragraph &paragraph : walk.list.take()) {
        notes.push_back(paragraph.text);
    }
    return {};
}

} // namespace

std::expected<DocumentText, ReadErrorCode> docxText(const DocxParts &parts, const std::stop_token &stop)
{
    StyleWalk styles;
    // Without its styles a document is still a text.
    static_cast<void>(styles.walk(parts.styles, stop));
    TextWalk walk(styles.styles);
    const auto walked = walk.walk(parts.document, stop);
    if (!walked) {
        return std::unexpected(walked.error());
    }
    if (walk.list.size() > MostParagraphs) {
        return std::unexpected(ReadErrorCode::TooLarge);
    }
    if (!*walked && walk.list.size() == 0) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    DocumentText text;
    text.paragraphs = walk.list.take();
    for (const QByteArray *notes : {&parts.footnotes, &parts.endnotes}) {
        if (const auto added = addNotes(*notes, styles.styles, text.notes, stop); !added) {
            return std::unexpected(added.error());
        }
    }
    text.encoding = u"UTF-8"_s;
    return text;
}

} // namespace sidebyline
