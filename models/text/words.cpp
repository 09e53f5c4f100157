// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include "text/stopwords.h"
#include "text/wordletters.h"

#include <QChar>
#include <QString>

#include <libstemmer.h>

#include <algorithm>
#include <array>

namespace sidebyline {

namespace {

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
        while (m_at < m_end && endsWord(m_text.utf16()[m_at])) {
            ++m_at;
        }
        if (takePlain(word, normalised)) {
            return true;
        }
        normalised.clear();
        WordLetter letter;
        for (;; m_at += letter.length) {
            if (m_at >= m_end) {
                return false;
            }
            letter = wordLetterAt(m_text, m_at, m_end);
            if (isWordPart(letter.kind) || letter.kind == WordLetterKind::Sign ||
                letter.kind == WordLetterKind::Ideograph) {
                break;
            }
        }
        const qsizetype start = m_at;
        word.shape = shapeOf(letter.kind);
        take(letter, normalised);
        if (letter.kind != WordLetterKind::Sign && letter.kind != WordLetterKind::Ideograph) {
            takeRest(letter, normalised);
        }
        word.range = {start, m_at - start};
        return true;
    }

private:
    /// ASCII that is no part of any word.
    [[nodiscard]] static bool endsWord(char16_t unit)
    {
        return unit < 128 && asciiLetterKinds[unit] == WordLetterKind::Mark;
    }

    /// Most words are ASCII letters alone with a blank or a mark behind them: those that the rules for
    /// abbreviations, apostrophes and digits could not make longer.
    bool takePlain(Word &word, std::u16string &normalised)
    {
        constexpr qsizetype longest = 32;
        const char16_t *const units = m_text.utf16() + m_at;
        const qsizetype most = std::min(longest, m_end - m_at);
        std::array<char16_t, std::size_t(longest)> folded; // NOLINT: filled as far as it is read
        qsizetype length = 0;
        char16_t allUpper = 0x20; // stays 0x20 as long as no letter is small
        for (; length < most; ++length) {
            const auto small = char16_t(units[length] | 0x20U);
            if (small < u'a' || small > u'z') {
                break;
            }
            folded[std::size_t(length)] = small;
            allUpper = char16_t(allUpper & ~units[length]);
        }
        const qsizetype end = m_at + length;
        if (length == 0 || length == longest) {
            return false;
        }
        if (end < m_end) {
            const char16_t next = m_text.utf16()[end];
            const bool isEnd =
                endsWord(next) || (next < 128 && asciiLetterKinds[next] == WordLetterKind::Sign);
            if (!isEnd || (length == 1 && (next == u'.' || next == u']'))) {
                return false;
            }
        }
        normalised.assign(folded.data(), std::size_t(length));
        if (allUpper != 0 && normalised == u"us") { // see takeRest()
            normalised = u"u.s.";
        }
        word.shape = units[0] < u'a' ? WordShape::Capitalised : WordShape::Plain;
        word.range = {m_at, length};
        m_at = end;
        return true;
    }

    [[nodiscard]] static WordShape shapeOf(WordLetterKind kind)
    {
        switch (kind) {
        case WordLetterKind::Upper:
            return WordShape::Capitalised;
        case WordLetterKind::Digit:
            return WordShape::Number;
        case WordLetterKind::Sign:
            return WordShape::Sign;
        default:
            return WordShape::Plain;
        }
    }

    void take(const WordLetter &letter, std::u16string &normalised)
    {
        appendFolded(normalised, letter.c);
        m_at += letter.length;
    }

    [[nodiscard]] WordLetter peek(qsizetype ahead) const
    {
        return m_at + ahead < m_end ? wordLetterAt(m_text, m_at + ahead, m_end) : WordLetter{};
    }

    void takeRest(WordLetter last, std::u16string &normalised)
    {
        const qsizetype start = m_at - last.length;
        bool upper = last.kind == WordLetterKind::Upper;
        if (!isLetter(last.kind) || !takeAbbreviation(start, normalised, upper)) {
            while (m_at < m_end) {
                const WordLetter letter = peek(0);
                if (isWordPart(letter.kind) || letter.kind == WordLetterKind::Joiner) {
                    upper = upper && letter.kind == WordLetterKind::Upper;
                    take(letter, normalised);
                } else if (letter.kind == WordLetterKind::Ignored) {
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
            const WordLetter letter = wordLetterAt(m_text, at, m_end);
            const qsizetype after = at + letter.length;
            const bool point = after < m_end && m_text[after] == u'.';
            const bool ends = after >= m_end || !isWordPart(wordLetterAt(m_text, after, m_end).kind);
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
            const WordLetter letter = peek(0);
            if (isLetter(letter.kind)) {
                upper = upper && letter.kind == WordLetterKind::Upper;
                take(letter, normalised);
            } else {
                m_at += letter.length;
            }
        }
        return true;
    }

    /// A mark that stands inside a word: an apostrophe between letters, a point or comma between digits, the
    /// bracket after a changed first letter ("[w]e").
    bool takeInner(const WordLetter &last, const WordLetter &mark, std::u16string &normalised,
                   qsizetype start)
    {
        const WordLetterKind after = peek(mark.length).kind;
        if (mark.kind == WordLetterKind::Apostrophe && isLetter(last.kind) && isLetter(after)) {
            normalised.push_back(u'\'');
        } else if ((mark.c == '.' || mark.c == ',') && last.kind == WordLetterKind::Digit &&
                   after == WordLetterKind::Digit) {
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

void WordCutter::append(QStringView text, TextRange within, int language,
                        std::span<const std::u16string_view> stops, std::vector<Word> &words)
{
    Scanner scanner(text, within);
    Word word{.range = {}, .id = 0, .stem = -1, .shape = WordShape::Plain, .stop = false};
    while (scanner.next(word, m_normalised)) {
        word.id = m_words.intern(m_normalised, quint32(language + 1));
        if (word.id == int(m_known.size())) {
            m_known.push_back({language, std::ranges::binary_search(stops, m_normalised)});
        }
        word.stop = m_known[std::size_t(word.id)].stop || word.shape == WordShape::Sign;
        words.push_back(word);
    }
}

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
        word.id = number(m_normalised, language);
        const Known known = m_known[std::size_t(word.id)];
        word.stem = known.stem;
        word.stop = known.stop || word.shape == WordShape::Sign;
        words.push_back(word);
    }
}

int Vocabulary::number(std::u16string_view normalised, int language)
{
    const int id = m_words.intern(normalised, quint32(language + 1));
    if (id == int(m_known.size())) {
        m_known.push_back(lookUp(normalised, language));
    }
    return id;
}

std::span<const std::u16string_view> Vocabulary::stopsOf(int language) const
{
    return language < 0 ? std::span<const std::u16string_view>() : m_languages[std::size_t(language)]->stops;
}

std::vector<int> Vocabulary::adopt(const WordCutter &cutter)
{
    std::vector<int> numbers;
    numbers.reserve(std::size_t(cutter.wordCount()));
    for (int id = 0; id < cutter.wordCount(); ++id) {
        numbers.push_back(number(cutter.word(id), cutter.language(id)));
    }
    return numbers;
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
