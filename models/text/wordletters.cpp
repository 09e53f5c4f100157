// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordletters.h"

namespace sidebyline {

namespace {

[[nodiscard]] bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

[[nodiscard]] WordLetterKind kindOfOther(char32_t c)
{
    switch (c) {
    case 0x2019: // right single quotation mark
    case 0x02BC: // modifier apostrophe
    case 0xFF07:
        return WordLetterKind::Apostrophe;
    case 0x20AC:
    case 0xA3:
    case 0xA5:
        return WordLetterKind::Sign;
    case 0xAD: // soft hyphen
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return WordLetterKind::Ignored;
    default:
        break;
    }
    if (isIdeograph(c)) {
        return WordLetterKind::Ideograph;
    }
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return WordLetterKind::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return WordLetterKind::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Other:
        return WordLetterKind::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return WordLetterKind::Joiner;
    default:
        return WordLetterKind::Mark;
    }
}

} // namespace

WordLetter widerLetterAt(QStringView text, qsizetype at, qsizetype end)
{
    const char16_t unit = text[at].unicode();
    if (QChar::isHighSurrogate(unit) && at + 1 < end && text[at + 1].isLowSurrogate()) {
        const char32_t c = QChar::surrogateToUcs4(unit, text[at + 1].unicode());
        return {c, kindOfOther(c), 2};
    }
    return {unit, QChar::isSurrogate(unit) ? WordLetterKind::Mark : kindOfOther(unit), 1};
}

void appendFolded(std::u16string &out, char32_t c)
{
    if (c < 128) {
        out.push_back(char16_t(c >= 'A' && c <= 'Z' ? c + 32 : c));
        return;
    }
    static constexpr std::array<std::u16string_view, 7> ligatures{u"ff",  u"fi", u"fl", u"ffi",
                                                                  u"ffl", u"st", u"st"};
    if (c >= 0xFB00 && c <= 0xFB06) {
        out.append(ligatures[c - 0xFB00]);
        return;
    }
    const char32_t folded = QChar::toCaseFolded(c);
    if (QChar::requiresSurrogates(folded)) {
        out.push_back(QChar::highSurrogate(folded));
        out.push_back(QChar::lowSurrogate(folded));
    } else {
        out.push_back(char16_t(folded));
    }
}

} // namespace sidebyline
