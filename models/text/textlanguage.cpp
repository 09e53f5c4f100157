// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textlanguage.h"

#include <array>
#include <utility>

namespace sidebyline {

TextLanguage textLanguage(QStringView tag)
{
    static constexpr std::array known{
        std::pair{u"de", TextLanguage::German},     std::pair{u"fr", TextLanguage::French},
        std::pair{u"es", TextLanguage::Spanish},    std::pair{u"it", TextLanguage::Italian},
        std::pair{u"pt", TextLanguage::Portuguese}, std::pair{u"nl", TextLanguage::Dutch},
    };
    const bool bare = tag.size() == 2 || (tag.size() > 2 && (tag[2] == u'-' || tag[2] == u'_'));
    if (bare) {
        for (const auto &[prefix, language] : known) {
            if (tag.first(2).compare(prefix, Qt::CaseInsensitive) == 0) {
                return language;
            }
        }
    }
    return TextLanguage::English;
}

} // namespace sidebyline
