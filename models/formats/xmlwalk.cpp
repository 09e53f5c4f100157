// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/xmlwalk.h"

#include <algorithm>

namespace sidebyline {

std::expected<bool, ReadErrorCode> XmlWalk::walk(const QByteArray &xml, const std::stop_token &stop)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (stop.stop_requested()) {
                return std::unexpected(ReadErrorCode::Cancelled);
            }
            if (++depth > MaxDocumentDepth) {
                return std::unexpected(ReadErrorCode::Damaged);
            }
            if (!start(reader.name(), reader.attributes())) {
                reader.skipCurrentElement();
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            end(reader.name());
            break;
        case QXmlStreamReader::Characters:
            characters(reader.text());
            break;
        default:
            break;
        }
    }
    return !reader.hasError();
}

std::expected<std::vector<Paragraph>, ReadErrorCode> ParagraphWalk::paragraphs(const QByteArray &xml,
                                                                               const std::stop_token &stop)
{
    const auto walked = walk(xml, stop);
    if (!walked) {
        return std::unexpected(walked.error());
    }
    if (isFull()) {
        return std::unexpected(ReadErrorCode::TooLarge);
    }
    if (!*walked && list.size() == 0) {
        return std::unexpected(ReadErrorCode::Damaged);
    }
    return list.take();
}

QString attributeOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    const auto found =
        std::ranges::find_if(attributes, [&](const QXmlStreamAttribute &a) { return a.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

} // namespace sidebyline
