// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtftext.h"

#include "formats/rtfcaptions.h"
#include "formats/rtfcodepages.h"
#include "formats/rtftokens.h"
#include "formats/wordstyles.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// So many pieces are read between two looks at the stop token.
constexpr int PiecesBetweenLooks = 4096;

/// Where text goes.
enum class Target : quint8 { Body, RunningHead, Note, StyleSheet, FontTable, Nowhere };

/// The group's properties: a group has its own and gives them back when it ends.
struct Group
{
    Target target = Target::Body;
    ParagraphStyle style = ParagraphStyle::Plain;
    Bullet bullet = Bullet::None;
    int codePage = 1252;
    int replacement = 1; ///< \uc: how many characters stand for one that old programs lack
    bool isHidden = false;
    bool isItalic = false;
    bool isCentred = false;
    int size = 24;           ///< of the letters, in half points
    int font = 0;            ///< in the font table: which is described
    int styleId = -1;        ///< in the style sheet: which is described
    bool isFirst = true;     ///< nothing but \* stood in it yet
    bool isOptional = false; ///< began with \*: to be left out unless it is known
};

/// Words that are a character.
QStringView characterOf(QByteArrayView word)
{
    static constexpr std::array<std::pair<std::string_view, QStringView>, 13> known{{{"tab"sv, u" "},
                                                                                     {"emdash"sv, u"—"},
                                                                                     {"endash"sv, u"–"},
                                                                                     {"lquote"sv, u"‘"},
                                                                                     {"rquote"sv, u"’"},
                                                                                     {"ldblquote"sv, u"“"},
                                                                                     {"rdblquote"sv, u"”"},
                                                                                     {"bullet"sv, u"•"},
                                                                                     {"emspace"sv, u" "},
                                                                                     {"enspace"sv, u" "},
                                                                                     {"qmspace"sv, u" "},
                                                                                     {"cell"sv, u" "},
                                                                                     {"zwnj"sv, u"\u200C"}}};
    const auto found = std::ranges::find(known, std::string_view(word.data(), std::size_t(word.size())),
                                         [](const auto &entry) { return entry.first; });
    return found == known.end() ? QStringView() : found->second;
}

bool isOneOf(QByteArrayView word, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, std::string_view(word.data(), std::size_t(word.size()))) != names.end();
}

class Parser
{
public:
    Parser(QByteArrayView rtf, std::stop_token stop)
        : m_tokens(rtf)
        , m_stop(std::move(stop))
    {
        m_groups.emplace_back();
    }

    std::expected<DocumentText, ReadErrorCode> parse()
    {
        for (int piece = 0;; ++piece) {
            if (piece % PiecesBetweenLooks == 0 && m_stop.stop_requested()) {
                return std::unexpected(ReadErrorCode::Cancelled);
            }
            const RtfToken token = m_tokens.next();
            if (token.kind == RtfToken::Kind::End) {
                break;
            }
            take(token);
            if (m_list.size() > MaxParagraphs || m_runningHeads.size() + m_notes.size() > MaxParagraphs) {
                return std::unexpected(ReadErrorCode::TooLarge);
            }
        }
        endParagraph();
        const bool brokeOff = m_groups.size() > 1;
        if (m_list.size() == 0 && brokeOff) {
            return std::unexpected(ReadErrorCode::Damaged);
        }
        DocumentText text;
        text.paragraphs = m_list.take();
        m_captions.settle(text.paragraphs);
        text.notes = std::move(m_notes);
        std::ranges::move(m_runningHeads, std::back_inserter(text.notes));
        text.encoding = QString::fromLatin1(codePageName(m_codePage));
        return text;
    }

private:
    Group &group() { return m_groups.back(); }

    void take(const RtfToken &token)
    {
        switch (token.kind) {
        case RtfToken::Kind::Open:
            open();
            return;
        case RtfToken::Kind::Close:
            close();
            return;
        case RtfToken::Kind::Text:
            addBytes(token.name);
            break;
        case RtfToken::Kind::Byte: {
            const char byte = char(*token.parameter);
            addBytes(QByteArrayView(&byte, 1));
            break;
        }
        case RtfToken::Kind::Sign:
            sign(token.name.front());
            return;
        case RtfToken::Kind::Word:
            word(token);
            break;
        case RtfToken::Kind::End:
            break;
        }
        group().isFirst = false;
    }

    void open()
    {
        flushBytes();
        m_skip = 0;
        if (m_tooDeep > 0 || int(m_groups.size()) >= MaxRtfDepth) {
            ++m_tooDeep;
            return;
        }
        Group inner = group();
        inner.isFirst = true;
        inner.isOptional = false;
        m_groups.push_back(inner);
    }

    void close()
    {
        flushBytes();
        m_skip = 0;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        if (m_groups.size() < 2) {
            return;
        }
        const Group ended = group();
        m_groups.pop_back();
        if (ended.target == Target::StyleSheet) {
            if (ended.styleId >= 0) {
                const QString name = m_name.section(u';', 0, 0).trimmed();
                m_styles.insert(ended.styleId, styleFromName(name).value_or(ParagraphStyle::Plain));
            }
            m_name.clear();
        }
        const bool leaves = ended.target != group().target;
        if (leaves && (ended.target == Target::RunningHead || ended.target == Target::Note)) {
            endBeside(ended.target);
        }
    }

    void sign(char mark)
    {
        switch (mark) {
        case '*':
            group().isOptional = group().isFirst;
            return;
        case '~':
            addText(u"\u00A0");
            break;
        case '_':
            addText(u"\u2011");
            break;
        case '\\':
        case '{':
        case '}':
            addBytes(QByteArrayView(&mark, 1));
            break;
        case '\r':
        case '\n':
            endParagraph();
            break;
        default: // "\-", an optional hyphen, and what is not known
            break;
        }
        group().isFirst = false;
    }

    void word(const RtfToken &token)
    {
        flushBytes();
        if (m_tooDeep > 0) {
            return;
        }
        const QByteArrayView name = token.name;
        const int value = token.parameter.value_or(1);
        if (name == QByteArrayView("u")) {
            addUnicode(value);
            return;
        }
        m_skip = 0;
        if (group().isFirst && destination(name)) {
            return;
        }
        if (const QStringView character = characterOf(name); !character.isEmpty()) {
            addText(character);
        } else if (isOneOf(name, {"par", "sect", "page", "line", "row", "column"})) {
            endParagraph();
        } else if (name == QByteArrayView("pard")) {
            group().style = ParagraphStyle::Plain;
            group().bullet = Bullet::None;
            group().isCentred = false;
        } else {
            property(name, value, token.parameter.has_value());
        }
    }

    /// What a group is for, by its first word. True where that settles what the word means.
    bool destination(QByteArrayView name)
    {
        Group &own = group();
        if (own.target == Target::Nowhere) {
            return true;
        }
        m_captions.sawPicture(own.target == Target::Body && isOneOf(name, {"pict", "shppict", "nonshppict"}));
        if (isOneOf(name,
                    {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})) {
            own.target = Target::RunningHead;
        } else if (name == QByteArrayView("footnote")) {
            own.target = Target::Note;
        } else if (name == QByteArrayView("stylesheet")) {
            own.target = Target::StyleSheet;
        } else if (name == QByteArrayView("fonttbl")) {
            own.target = Target::FontTable;
        } else if (isOneOf(name, {"colortbl",   "info",
                                  "pict",       "object",
                                  "fldinst",    "listtext",
                                  "pntext",     "annotation",
                                  "atnid",      "atnauthor",
                                  "nonshppict", "bkmkstart",
                                  "bkmkend",    "xe",
                                  "tc",         "rxe",
                                  "generator",  "themedata",
                                  "datastore",  "latentstyles",
                                  "listtable",  "listoverridetable",
                                  "filetbl",    "revtbl",
                                  "ftnsep",     "ftnsepc",
                                  "aftnsep",    "private",
                                  "template",   "operator",
                                  "deleted"})) {
            own.bullet = isOneOf(name, {"listtext", "pntext"}) ? Bullet::Sign : own.bullet;
            if (isOneOf(name, {"listtext", "pntext"}) && m_groups.size() >= 2) {
                m_groups[m_groups.size() - 2].bullet = Bullet::Sign;
            }
            own.target = Target::Nowhere;
        } else if (own.isOptional && !isOneOf(name, {"shptxt", "shpinst", "ud", "cs"})) {
            own.target = Target::Nowhere;
        } else {
            return false;
        }
        return true;
    }

    void property(QByteArrayView name, int value, bool isNumbered)
    {
        Group &own = group();
        const bool on = !isNumbered || value != 0;
        if (name == QByteArrayView("ansicpg")) {
            m_codePage = own.codePage = value > 0 ? value : 1252;
        } else if (name == QByteArrayView("mac")) {
            m_codePage = own.codePage = 10000;
        } else if (name == QByteArrayView("pc") || name == QByteArrayView("pca")) {
            m_codePage = own.codePage = name.size() == 2 ? 437 : 850;
        } else if (name == QByteArrayView("uc")) {
            own.replacement = std::clamp(value, 0, 16);
        } else if (name == QByteArrayView("v")) {
            own.isHidden = on;
        } else if (name == QByteArrayView("deleted")) {
            own.isHidden = on;
        } else if (name == QByteArrayView("plain")) {
            own.isHidden = false;
            own.codePage = m_codePage;
            own.isItalic = false;
            own.size = 24;
        } else if (name == QByteArrayView("i")) {
            own.isItalic = on;
        } else if (name == QByteArrayView("fs")) {
            own.size = value;
        } else if (isOneOf(name, {"qc", "ql", "qr", "qj"})) {
            own.isCentred = name == QByteArrayView("qc");
        } else if (name == QByteArrayView("f")) {
            own.font = value;
            const int page = m_fonts.value(value);
            own.codePage = own.target == Target::FontTable || page == 0 ? own.codePage : page;
        } else if (name == QByteArrayView("fcharset") && own.target == Target::FontTable) {
            m_fonts.insert(own.font, codePageOfCharset(value));
        } else if (name == QByteArrayView("s")) {
            if (own.target == Target::StyleSheet) {
                own.styleId = value;
            } else {
                own.style = m_styles.value(value, own.style);
            }
        } else if (name == QByteArrayView("outlinelevel") && own.target != Target::StyleSheet && value < 9) {
            own.style = own.style == ParagraphStyle::Plain ? ParagraphStyle::Heading : own.style;
        } else if (name == QByteArrayView("ls") && own.target == Target::Body) {
            own.bullet = value > 0 ? Bullet::Sign : Bullet::None;
        }
    }

    void addUnicode(int value)
    {
        // Signed 16-bit numbers; what lies above the BMP comes as two surrogates.
        const auto unit = char16_t(value & 0xFFFF);
        if (unit >= 0x20) {
            addText(QStringView(&unit, 1));
        }
        m_skip = group().replacement;
    }

    void addBytes(QByteArrayView bytes)
    {
        const auto skipped = std::min<qsizetype>(m_skip, bytes.size());
        m_skip -= int(skipped);
        m_bytes += bytes.sliced(skipped);
    }

    void flushBytes()
    {
        if (m_bytes.isEmpty()) {
            return;
        }
        const QByteArray bytes = std::exchange(m_bytes, {});
        const int page = group().codePage;
        if (page != m_decoderPage) {
            m_decoder = QStringDecoder(codePageName(page).constData());
            if (!m_decoder.isValid()) {
                m_decoder = QStringDecoder("windows-1252");
            }
            m_decoderPage = page;
        }
        const bool isAscii = std::ranges::all_of(bytes, [](char c) { return c >= 0; });
        m_decoder.resetState();
        const QString text =
            isAscii || !m_decoder.isValid() ? QString::fromLatin1(bytes) : m_decoder.decode(bytes);
        append(text);
    }

    void addText(QStringView text)
    {
        flushBytes();
        append(text);
    }

    void append(QStringView text)
    {
        const Group &own = group();
        if (own.isHidden || m_tooDeep > 0) {
            return;
        }
        switch (own.target) {
        case Target::Body:
            m_text += text;
            m_style = own.style;
            m_bullet = own.bullet;
            m_captions.addLetters(text, {own.size, own.isItalic, own.isCentred});
            break;
        case Target::RunningHead:
        case Target::Note:
            m_beside += text;
            break;
        case Target::StyleSheet:
            m_name += text;
            break;
        case Target::FontTable:
        case Target::Nowhere:
            break;
        }
    }

    void endParagraph()
    {
        flushBytes();
        const Target target = group().target;
        if (target == Target::Body) {
            const QString text = withoutLoneSurrogates(std::exchange(m_text, {}));
            const Bullet bullet = m_style == ParagraphStyle::Plain ? m_bullet : Bullet::None;
            const std::size_t before = m_list.size();
            m_list.add(text, m_style, bullet);
            m_captions.endParagraph(before, m_list.size() > before);
        } else if (target == Target::RunningHead || target == Target::Note) {
            endBeside(target);
        }
    }

    void endBeside(Target target)
    {
        if (const QString text = withoutLoneSurrogates(std::exchange(m_beside, {})).simplified();
            !text.isEmpty()) {
            (target == Target::Note ? m_notes : m_runningHeads).push_back(text);
        }
    }

    static QString withoutLoneSurrogates(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair) {
                ++i;
            } else if (text[i].isSurrogate()) {
                text[i] = QChar::ReplacementCharacter;
            }
        }
        return text;
    }

    RtfTokens m_tokens;
    std::stop_token m_stop;
    std::vector<Group> m_groups;
    int m_tooDeep = 0; ///< groups open beyond MaxRtfDepth
    int m_skip = 0;    ///< bytes left that stand for a character already read
    int m_codePage = 1252;
    QHash<int, int> m_fonts; ///< code pages; 0 where a font has none of its own
    QHash<int, ParagraphStyle> m_styles;
    QStringDecoder m_decoder{"windows-1252"};
    int m_decoderPage = 1252;
    QByteArray m_bytes; ///< not decoded yet: a character may take two
    QString m_text;     ///< the paragraph so far
    ParagraphStyle m_style = ParagraphStyle::Plain;
    Bullet m_bullet = Bullet::None;
    QString m_beside; ///< the running head or note so far
    QString m_name;   ///< in the style sheet
    ParagraphList m_list;
    RtfCaptions m_captions;
    std::vector<QString> m_runningHeads;
    std::vector<QString> m_notes;
};

} // namespace

std::expected<DocumentText, ReadErrorCode> rtfText(QByteArrayView rtf, const std::stop_token &stop)
{
    return Parser(rtf, stop).parse();
}

} // namespace sidebyline
