// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pdflayout.h"

#include <array>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Some 10,000 pages of a newspaper.
constexpr std::size_t MostLines = 2'000'000;

double number(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble();
}

/// Fonts draw some pairs of letters as one sign, and PDFs keep the sign.
QString withoutLigatures(QStringView text)
{
    static constexpr std::array<QStringView, 7> letters{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFB00 && unit <= 0xFB06) {
            plain += letters.at(unit - 0xFB00U);
        } else if (unit >= 0x20 && unit != 0xFFFE && unit != 0xFFFF) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

bool PdfLayoutParser::add(QByteArrayView piece)
{
    m_reader.addData(piece.toByteArray());
    return parse();
}

bool PdfLayoutParser::parse()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (m_isWord) {
                m_line.text += withoutLigatures(m_reader.text());
            }
            break;
        default:
            break;
        }
        if (m_lines > MostLines) {
            return false;
        }
    }
    return !m_reader.hasError() || m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
}

void PdfLayoutParser::start()
{
    const QStringView name = m_reader.name();
    const QXmlStreamAttributes attributes = m_reader.attributes();
    if (name == u"page") {
        m_pages.push_back({number(attributes, "width"_L1), number(attributes, "height"_L1), {}});
    } else if (name == u"line") {
        m_line = {.text = {},
                  .left = number(attributes, "xMin"_L1),
                  .top = number(attributes, "yMin"_L1),
                  .right = number(attributes, "xMax"_L1),
                  .bottom = number(attributes, "yMax"_L1)};
    } else if (name == u"word") {
        m_isWord = true;
        m_line.text += m_line.text.isEmpty() ? QString() : u" "_s;
    }
}

void PdfLayoutParser::end()
{
    const QStringView name = m_reader.name();
    if (name == u"word") {
        m_isWord = false;
    } else if (name == u"line") {
        m_line.text = m_line.text.simplified();
        if (!m_line.text.isEmpty()) {
            m_block.push_back(std::move(m_line));
            ++m_lines;
        }
        m_line = {};
    } else if (name == u"block" && !m_block.empty() && !m_pages.empty()) {
        m_pages.back().blocks.push_back(std::exchange(m_block, {}));
    }
}

std::expected<std::vector<PdfPage>, ReadErrorCode> PdfLayoutParser::take()
{
    if (m_reader.hasError() || !m_reader.atEnd()) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return std::exchange(m_pages, {});
}

} // namespace sidebyline
