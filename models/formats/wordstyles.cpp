// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/wordstyles.h"

#include <array>
#include <utility>

namespace sidebyline {

namespace {

/// Styles are based on one another in chains; longer ones are circles.
constexpr int LongestChain = 20;

} // namespace

std::optional<ParagraphStyle> styleFromName(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, ParagraphStyle>, 24> starts{
        {{u"subtitle", ParagraphStyle::Subtitle},     {u"untertitel", ParagraphStyle::Subtitle},
         {u"sous-titre", ParagraphStyle::Subtitle},   {u"standfirst", ParagraphStyle::Subtitle},
         {u"deck", ParagraphStyle::Subtitle},         {u"title", ParagraphStyle::Title},
         {u"titel", ParagraphStyle::Title},           {u"titre principal", ParagraphStyle::Title},
         {u"headline", ParagraphStyle::Title},        {u"heading", ParagraphStyle::Heading},
         {u"überschrift", ParagraphStyle::Heading},   {u"titre", ParagraphStyle::Heading},
         {u"título", ParagraphStyle::Heading},        {u"titolo", ParagraphStyle::Heading},
         {u"kop", ParagraphStyle::Heading},           {u"subhead", ParagraphStyle::Heading},
         {u"caption", ParagraphStyle::Caption},       {u"beschriftung", ParagraphStyle::Caption},
         {u"légende", ParagraphStyle::Caption},       {u"illustration", ParagraphStyle::Caption},
         {u"image caption", ParagraphStyle::Caption}, {u"figure", ParagraphStyle::Caption},
         {u"drawing", ParagraphStyle::Caption},       {u"cutline", ParagraphStyle::Caption}}};
    // OpenDocument writes a blank as "_20_".
    QString plain = name.toString();
    plain.replace(QLatin1StringView("_20_"), QLatin1StringView(" "));
    for (const auto &[start, style] : starts) {
        if (plain.startsWith(start, Qt::CaseInsensitive)) {
            return style;
        }
    }
    return std::nullopt;
}

void WordStyles::add(const QString &id, const QString &name, const QString &parent, bool isOutlined)
{
    m_entries.insert(id, {name, parent, isOutlined});
}

ParagraphStyle WordStyles::style(const QString &id) const
{
    QString current = id;
    for (int step = 0; step < LongestChain && !current.isEmpty(); ++step) {
        const auto found = m_entries.constFind(current);
        const QString name = found == m_entries.cend() || found->name.isEmpty() ? current : found->name;
        if (const auto style = styleFromName(name)) {
            return *style;
        }
        if (found == m_entries.cend()) {
            break;
        }
        if (found->isOutlined) {
            return ParagraphStyle::Heading;
        }
        current = found->parent;
    }
    return ParagraphStyle::Plain;
}

} // namespace sidebyline
