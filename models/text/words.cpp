// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include "text/stopwords.h"

#include <QChar>
#include <QString>

#include <libstemmer.h>

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

enum class Kind : quint8 { Mark, Letter, Upper, Digit, Sign, Apostrophe, Joiner, Ideograph, Ignored };

[[nodiscard]] bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

[[nodiscard]] Kind kindOfOther(char32_t c)
{
    switch (c) {
    case 0x2019: // right single quotation mark
    case 0x02BC: // modifier apostrophe
    case 0xFF07:
        return Kind::Apostrophe;
    case 0x20AC:
    case 0xA3:
    case 0xA5:
        return Kind::Sign;
    case 0xAD: // soft hyphen
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return Kind::Ignored;
    default:
        break;
    }
    if (isIdeograph(c)) {
        return Kind::Ideograph;
    }
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return Kind::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return Kind::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Other:
        return Kind::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Kind::Joiner;
    default:
        return Kind::Mark;
    }
}

constexpr auto asciiKinds = [] {
    std::array<Kind, 128> kinds{};
    for (char c = 'a'; c <= 'z'; ++c) {
        kinds[std::size_t(c)] = Kind::Letter;
    }
    for (char c = 'A'; c <= 'Z'; ++c) {
        kinds[std::size_t(c)] = Kind::Upper;
    }
    for (char c = '0'; c <= '9'; ++c) {
        kinds[std::size_t(c)] = Kind::Digit;
    }
    for (const char c : {'$', '%', '&'}) {
        kinds[std::size_t(c)] = Kind::Sign;
    }
    kinds[std::size_t('\'')] = Kind::Apostrophe;
    return kinds;
}();

/// A code point, what it is and how many code units it takes. A lone surrogate is a mark.
struct Letter
{
    char32_t c = 0;
    Kind kind = Kind::Mark;
    qsizetype length = 1;
};

[[nodiscard]] Letter letterAt(QStringView text, qsizetype at, qsizetype end)
{
    const char16_t unit = text[at].unicode();
    if (unit < 128) {
        return {unit, asciiKinds[unit], 1};
    }
    if (QChar::isHighSurrogate(unit) && at + 1 < end && text[at + 1].isLowSurrogate()) {
        const char32_t c = QChar::surrogateToUcs4(unit, text[at + 1].unicode());
        return {c, kindOfOther(c), 2};
    }
    return {unit, QChar::isSurrogate(unit) ? Kind::Mark : kindOfOther(unit), 1};
}

[[nodiscard]] bool isLetter(Kind kind)
{
    return kind == Kind::Letter || kind == Kind::Upper;
}

[[nodiscard]] bool isWordPart(Kind kind)
{
    return isLetter(kind) || kind == Kind::Digit;
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

/// Cuts a stretch of text into words, one after the other.
class Scanner
{
public:
    Scanner(QStringView text, TextRange within)
        : m_text(text)
        , m_at(within.start)
        , m_end(within.end())
    {}

    /// Finds the next word; its normalised form goes to @p normalised. False at the end.
    bool next(Word &word, std::u16string &normalised)
    {
        normalised.clear();
        Letter letter;
        for (;; m_at += letter.length) {
            if (m_at >= m_end) {
                return false;
            }
            letter = letterAt(m_text, m_at, m_end);
            if (isWordPart(letter.kind) || letter.kind == Kind::Sign || letter.kind == Kind::Ideograph) {
                break;
            }
        }
        const qsizetype start = m_at;
        word.shape = shapeOf(letter.kind);
        take(letter, normalised);
        if (letter.kind != Kind::Sign && letter.kind != Kind::Ideograph) {
            takeRest(letter, normalised);
        }
        word.range = {start, m_at - start};
        return true;
    }

private:
    [[nodiscard]] static WordShape shapeOf(Kind kind)
    {
        switch (kind) {
        case Kind::Upper:
            return WordShape::Capitalised;
        case Kind::Digit:
            return WordShape::Number;
        case Kind::Sign:
            return WordShape::Sign;
        default:
            return WordShape::Plain;
        }
    }

    void take(const Letter &letter, std::u16string &normalised)
    {
        appendFolded(normalised, letter.c);
        m_at += letter.length;
    }

    [[nodiscard]] Letter peek(qsizetype ahead) const
    {
        return m_at + ahead < m_end ? letterAt(m_text, m_at + ahead, m_end) : Letter{};
    }

    void takeRest(Letter last, std::u16string &normalised)
    {
        const qsizetype start = m_at - last.length;
        bool upper = last.kind == Kind::Upper;
        if (!isLetter(last.kind) || !takeAbbreviation(start, normalised, upper)) {
            while (m_at < m_end) {
                const Letter letter = peek(0);
                if (isWordPart(letter.kind) || letter.kind == Kind::Joiner) {
                    upper = upper && letter.kind == Kind::Upper;
                    take(letter, normalised);
                } else if (letter.kind == Kind::Ignored) {
                    m_at += letter.length;
                } else if (!takeInner(last, letter, normalised, start)) {
                    break;
                }
                last = letter;
            }
        }
        if (upper && normalised == u"us") { // the country, not the pronoun
            normalised = u"u.s.";
        }
    }

    /// "U.S.", "a.m.", "U.S": two or more single letters, each with a point after it but perhaps the last.
    bool takeAbbreviation(qsizetype start, std::u16string &normalised, bool &upper)
    {
        int letters = 0;
        qsizetype at = start;
        while (at < m_end) {
            const Letter letter = letterAt(m_text, at, m_end);
            const qsizetype after = at + letter.length;
            const bool point = after < m_end && m_text[after] == u'.';
            const bool ends = after >= m_end || !isWordPart(letterAt(m_text, after, m_end).kind);
            if (!isLetter(letter.kind) || !(point || (ends && letters > 0))) {
                break;
            }
            ++letters;
            at = point ? after + 1 : after;
            if (!point) {
                break;
            }
        }
        if (letters < 2) {
            return false;
        }
        while (m_at < at) {
            const Letter letter = peek(0);
            if (isLetter(letter.kind)) {
                upper = upper && letter.kind == Kind::Upper;
                take(letter, normalised);
            } else {
                m_at += letter.length;
            }
        }
        return true;
    }

    /// A mark that stands inside a word: an apostrophe between letters, a point or comma between digits, the
    /// bracket after a changed first letter ("[w]e").
    bool takeInner(const Letter &last, const Letter &mark, std::u16string &normalised, qsizetype start)
    {
        const Kind after = peek(mark.length).kind;
        if (mark.kind == Kind::Apostrophe && isLetter(last.kind) && isLetter(after)) {
            normalised.push_back(u'\'');
        } else if ((mark.c == '.' || mark.c == ',') && last.kind == Kind::Digit && after == Kind::Digit) {
            normalised.push_back(char16_t(mark.c));
        } else if (mark.c != ']' || m_at - start != last.length || !isLetter(after) || start == 0 ||
                   m_text[start - 1] != u'[') {
            return false;
        }
        m_at += mark.length;
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
};

void appendUtf8(std::string &out, std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        if (QChar::isHighSurrogate(c) && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c < 0x80) {
            out.push_back(char(c));
        } else if (c < 0x800) {
            out.append({char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F))});
        } else if (c < 0x10000) {
            out.append({char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F))});
        } else {
            out.append({char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)),
                        char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F))});
        }
    }
}

} // namespace

/// A language's stemmer and function words.
struct Vocabulary::Language
{
    explicit Language(QStringView tag)
        : code(tag.toString().toLower())
        , stemmer(sb_stemmer_new(code.toLatin1().constData(), "UTF_8"), &sb_stemmer_delete)
        , stops(stopWords(code))
    {}

    QString code;
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer; ///< null where there is none
    std::span<const std::u16string_view> stops;
    std::string utf8; ///< scratch
};

Vocabulary::Vocabulary() = default;
Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary &&) noexcept = default;
Vocabulary &Vocabulary::operator=(Vocabulary &&) noexcept = default;

int Vocabulary::language(QStringView tag)
{
    const qsizetype hyphen = tag.indexOf(u'-');
    const QStringView primary = hyphen < 0 ? tag : tag.first(hyphen);
    if (primary.isEmpty()) {
        return -1;
    }
    const auto known = std::ranges::find_if(m_languages, [primary](const auto &language) {
        return primary.compare(language->code, Qt::CaseInsensitive) == 0;
    });
    if (known != m_languages.end()) {
        return int(known - m_languages.begin());
    }
    m_languages.push_back(std::make_unique<Language>(primary));
    return int(m_languages.size()) - 1;
}

void Vocabulary::append(QStringView text, TextRange within, int language, std::vector<Word> &words)
{
    Scanner scanner(text, within);
    Word word;
    while (scanner.next(word, m_normalised)) {
        addWord(m_normalised, language, word);
        words.push_back(word);
    }
}

void Vocabulary::addWord(std::u16string_view normalised, int language, Word &word)
{
    word.id = m_words.intern(normalised, quint32(language + 1));
    if (word.id == int(m_known.size())) {
        m_known.push_back(lookUp(normalised, language));
    }
    const Known known = m_known[std::size_t(word.id)];
    word.stem = known.stem;
    word.stop = known.stop || word.shape == WordShape::Sign;
}

Vocabulary::Known Vocabulary::lookUp(std::u16string_view normalised, int language)
{
    if (language < 0) {
        return {};
    }
    Language &with = *m_languages[std::size_t(language)];
    with.utf8.clear();
    appendUtf8(with.utf8, normalised);
    std::string_view stem = with.utf8;
    if (with.stemmer != nullptr) {
        const auto *bytes = reinterpret_cast<const sb_symbol *>(with.utf8.data());
        if (const sb_symbol *made = sb_stemmer_stem(with.stemmer.get(), bytes, int(with.utf8.size()))) {
            stem = {reinterpret_cast<const char *>(made), std::size_t(sb_stemmer_length(with.stemmer.get()))};
        }
    }
    return {m_stems.intern(stem, quint32(language)), std::ranges::binary_search(with.stops, normalised)};
}

} // namespace sidebyline
