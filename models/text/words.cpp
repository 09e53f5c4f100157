// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words.h"

#include "text/stopwords.h"
#include "text/wordletters.h"

#include <QChar>
#include <QString>

#include <libstemmer.h>

#include <algorithm>

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
