// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagecomments.h"

#include "articles/threads.h"
#include "pages/classwords.h"
#include "text/characters.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <ranges>
#include <vector>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxNameWords = 6;
/// One comment has less of a page's text than one part in so many.
constexpr qsizetype LargestComment = 2;
constexpr int MaxNameLength = 48; ///< code units
/// So many paragraphs of the article stand above a thread, and so many other blocks in a row end it.
constexpr qsizetype FewestAbove = 2;
constexpr int ThreadEnds = 3;
constexpr NameHints authorNames = nameHintBit(NameHint::Byline) | nameHintBit(NameHint::CommentPart);

/// Headings of threads, buttons at comments, the form and its rules.
bool isApparatus(const Facts &facts)
{
    return (facts.cue(Cue::CommentHead) >= 2 && facts.words <= 12) ||
           (facts.cue(Cue::CommentControl) >= 2 && facts.words <= 8) ||
           (facts.cue(Cue::CommentForm) > 0 && facts.words <= 16) || facts.isRuler;
}

bool speaksOfComments(const Facts &facts)
{
    return facts.words <= 12 && (facts.cue(Cue::CommentHead) >= 2 || facts.cue(Cue::CommentForm) >= 2);
}

bool isCommentAnchor(const PageTree &page, int node)
{
    const NameHints names =
        nameHintsOf(page.attribute(node, u"name")) | nameHintsOf(page.attribute(node, u"id"));
    return (names & nameHintBit(NameHint::Comment)) != 0;
}

bool isMarkedComment(const PageTree &page, int node)
{
    const Tag tag = page.nodes[std::size_t(node)].tag;
    if (tag != Tag::Li && tag != Tag::Article && tag != Tag::Div && tag != Tag::Section && tag != Tag::Dd &&
        tag != Tag::Td) {
        return false;
    }
    static const QRegularExpression id(
        u"^(?:li-|div-)?(?:comment|kommentar|commentaire|comentario)[-_]?\\d+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"(?:^|\\s)(?:comment|kommentar|commentaire|comentario)(?:\\s|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression type(u"schema\\.org/(?:User)?Comments?$"_s);
    return id.match(page.attribute(node, u"id")).hasMatch() ||
           name.match(page.attribute(node, u"class")).hasMatch() ||
           type.match(page.attribute(node, u"itemtype")).hasMatch();
}

NameHints namesAt(const PageTree &page, int node)
{
    return nameHintsOf(page.attribute(node, u"class")) | nameHintsOf(page.attribute(node, u"itemprop")) |
           nameHintsOf(page.attribute(node, u"rel"));
}

bool isName(QStringView text)
{
    const auto letter = [](QChar c) { return chars::isLetter(c.unicode()); };
    return !text.isEmpty() && text.size() <= MaxNameLength && text.count(u' ') < MaxNameWords &&
           std::ranges::any_of(text, letter);
}

/// How deep a comment is answered, by what the elements around it say.
struct Nesting
{
    int said = -1;  ///< "depth-2", "level2": as the page counts
    int lists = 0;  ///< lists around it
    int boxes = 0;  ///< boxes of answers around it
    int margin = 0; ///< pixels

    [[nodiscard]] int level() const { return lists + boxes; }
};

class CommentReader
{
public:
    CommentReader(const PageTree &page, const BlockedPage &blocked)
        : m_page(page)
        , m_blocked(blocked)
    {}

    /// Whether mark-up within the block says which of its words are the author's name.
    [[nodiscard]] bool hasMarkedName(std::size_t i) const
    {
        return markedName(m_blocked.blocks[i]).has_value();
    }

    /// The innermost element around a block that is plainly one comment; -1 where there is none.
    [[nodiscard]] int itemOf(std::size_t i) { return surroundingsOf(m_blocked.blocks[i].node).item; }

    /// How deep the block stands in lists, boxes of answers and margins.
    [[nodiscard]] Nesting nestingOf(std::size_t i)
    {
        return surroundingsOf(m_blocked.blocks[i].node).nesting;
    }

    /// The name in a line that says who wrote a comment; nothing where the block is no such line.
    [[nodiscard]] std::optional<QString> authorOf(std::size_t i) const
    {
        const PageBlock &block = m_blocked.blocks[i];
        const Facts &facts = m_blocked.facts[i];
        if (const auto marked = markedName(block);
            marked && (facts.words <= 16 || block.text.startsWith(*marked))) {
            return marked;
        }
        const bool words = facts.words > 16 || (facts.endsSentence && facts.prose() >= 0.5F);
        const bool named = (namesAt(m_page, block.node) & authorNames) != 0 && !facts.mostlyDate;
        if (words || (!named && m_blocked.marks[i].author < 0.5F)) {
            return std::nullopt;
        }
        QString name = commentAuthor(block.text);
        return isName(name) ? std::optional(std::move(name)) : std::nullopt;
    }

private:
    struct Surroundings
    {
        int item = -1;
        Nesting nesting;
    };

    /// What an element and those above it say, each element asked once: comments can stand deep.
    Surroundings surroundingsOf(int node)
    {
        std::vector<int> asked;
        while (node >= 0 && !m_surroundings.contains(node)) {
            asked.push_back(node);
            node = m_page.nodes[std::size_t(node)].parent;
        }
        Surroundings around = m_surroundings.value(node);
        for (const int at : asked | std::views::reverse) {
            around.item = isMarkedComment(m_page, at) ? at : around.item;
            nest(at, around.nesting);
            m_surroundings.insert(at, around);
        }
        return around;
    }

    /// Adds what one element says to what those above it say.
    void nest(int at, Nesting &nesting) const
    {
        static const QRegularExpression level(
            u"(?:depth|level|indent|ebene|niveau|nesting)[-_]?(\\d{1,2})\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression margin(u"(?:margin|padding)-left:\\s*(\\d{1,4})px"_s);
        static const QRegularExpression answers(
            u"\\b(?:children|replies|reply-list|replylist|answers|antworten|respuestas|reponses|subcomments?|indented)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const PageNode &node = m_page.nodes[std::size_t(at)];
        const bool list = node.tag == Tag::Ol || node.tag == Tag::Ul;
        const QString names = m_page.attribute(at, u"class");
        nesting.lists += list ? 1 : 0;
        nesting.boxes += !list && answers.match(names).hasMatch() ? 1 : 0;
        if (const auto said = level.match(names); said.hasMatch()) {
            nesting.said = said.captured(1).toInt();
        }
        if (const auto moved = margin.match(m_page.attribute(at, u"style")); moved.hasMatch()) {
            nesting.margin += moved.captured(1).toInt();
        }
    }

    /// The text of the first inline element of a block that is marked as an author's name.
    [[nodiscard]] std::optional<QString> markedName(const PageBlock &block) const
    {
        for (int text = block.firstText; text <= block.lastText; ++text) {
            if (m_page.nodes[std::size_t(text)].tag != Tag::Text) {
                continue;
            }
            for (int at = m_page.nodes[std::size_t(text)].parent; at > block.node;
                 at = m_page.nodes[std::size_t(at)].parent) {
                const bool cite = m_page.nodes[std::size_t(at)].tag == Tag::Cite;
                if (cite || (namesAt(m_page, at) & authorNames) != 0) {
                    const QString name = m_page.visibleText(at, 4 * MaxNameLength);
                    const bool date = std::ranges::any_of(name, [](QChar c) { return c == u':'; });
                    if (isName(name) && !date && block.text.contains(name)) {
                        return name;
                    }
                }
            }
        }
        return std::nullopt;
    }

    const PageTree &m_page;
    const BlockedPage &m_blocked;
    QHash<int, Surroundings> m_surroundings; ///< by element
};

/// One place in the thread.
struct Entry
{
    std::size_t block = 0;
    std::optional<QString> author;
    bool sure = false; ///< the author's name is marked as such
    int item = -1;     ///< the element that is this comment, where one is marked so
    Nesting nesting;
};

/// The depth of each entry, by the surest of what the page says: its own count, lists and boxes, margins.
std::vector<int> depthsOf(std::span<const Entry> entries)
{
    const auto depths = [&](auto value) {
        std::vector<int> values;
        for (const Entry &entry : entries) {
            values.push_back(value(entry.nesting));
        }
        std::vector<int> steps = values;
        std::ranges::sort(steps);
        steps.erase(std::ranges::unique(steps).begin(), steps.end());
        for (int &depth : values) {
            depth = int(std::ranges::lower_bound(steps, depth) - steps.begin());
        }
        return values;
    };
    const bool counted = std::ranges::all_of(entries, [](const Entry &e) { return e.nesting.said >= 0; });
    const std::vector<int> said = depths([](const Nesting &n) { return n.said; });
    const std::vector<int> nested = depths([](const Nesting &n) { return n.level(); });
    const std::vector<int> moved = depths([](const Nesting &n) { return n.margin; });
    if (counted && std::ranges::max(said) > 0) {
        return said;
    }
    return std::ranges::max(nested) > 0 ? nested : moved;
}

/// Of a comment whose element is marked, one line tells the author: the others are words.
void settleItems(std::span<Entry> entries)
{
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].item == entries[i].item) {
            ++end;
        }
        const std::span<Entry> item = entries.subspan(i, end - i);
        i = end;
        if (item.front().item < 0) {
            continue;
        }
        auto teller = std::ranges::find_if(item, [](const Entry &e) { return e.sure && e.author; });
        teller = teller != item.end()
                     ? teller
                     : std::ranges::find_if(item, [](const Entry &e) { return e.author.has_value(); });
        if (teller == item.end()) {
            continue;
        }
        const std::optional<QString> author = teller->author;
        const Nesting nesting = teller->nesting;
        for (Entry &entry : item) {
            entry.author = author;
            entry.nesting = nesting;
        }
    }
}

/// Whether names stand below the words they belong to: the first entry is no name, the last one is.
bool namesFollow(std::span<const Entry> entries)
{
    return entries.size() >= 2 && !entries.front().author && entries.back().author.has_value();
}

} // namespace

void attributePageComments(std::span<Block> blocks, const PageTree &page, const BlockedPage &blocked)
{
    CommentReader reader(page, blocked);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].role != Role::Comment) {
            continue;
        }
        if (isApparatus(blocked.facts[i])) {
            blocks[i].role = Role::Notice;
            blocks[i].why = RoleReason::SiteNotice;
            continue;
        }
        entries.push_back(
            {i, reader.authorOf(i), reader.hasMarkedName(i), reader.itemOf(i), reader.nestingOf(i)});
    }
    if (entries.empty()) {
        return;
    }
    settleItems(entries);
    const std::vector<int> depths = depthsOf(entries);
    const bool follow = namesFollow(entries);
    QString author;
    int depth = 0;
    for (std::size_t n = 0; n < entries.size(); ++n) {
        const std::size_t at = follow ? entries.size() - 1 - n : n;
        if (entries[at].author) {
            author = *entries[at].author;
            depth = depths[at];
        } else if (author.isEmpty()) {
            depth = depths[at];
        }
        blocks[entries[at].block].author = author;
        blocks[entries[at].block].depth = depth;
    }
}

std::vector<bool> inMarkedComments(const PageTree &page, const BlockedPage &blocked)
{
    const auto &blocks = blocked.blocks;
    std::vector<qsizetype> letters{0}; // before each block
    for (const PageBlock &block : blocks) {
        letters.push_back(letters.back() + block.text.size());
    }
    std::vector<bool> marked(blocks.size());
    for (std::size_t i = 0; i < page.nodes.size(); ++i) {
        if (!isMarkedComment(page, int(i))) {
            continue;
        }
        const auto place = [&](int node) {
            return std::ranges::lower_bound(blocks, node, {}, &PageBlock::firstText) - blocks.begin();
        };
        const qsizetype first = place(int(i));
        const qsizetype last = place(page.nodes[i].end);
        const qsizetype within = letters[std::size_t(last)] - letters[std::size_t(first)];
        if (within * LargestComment < letters.back()) {
            std::fill(marked.begin() + first, marked.begin() + last, true);
        }
    }
    return marked;
}

std::vector<bool> behindCommentAnchors(const PageTree &page, const BlockedPage &blocked)
{
    std::vector<bool> anchored(blocked.blocks.size());
    int from = 0;
    for (std::size_t i = 0; i < anchored.size(); ++i) {
        const int text = blocked.blocks[i].firstText;
        for (int at = from; at < text && !anchored[i]; ++at) {
            const PageNode &node = page.nodes[std::size_t(at)];
            const bool empty = node.tag != Tag::Text && node.tag != Tag::Input && node.end <= text;
            anchored[i] = empty && node.attributes > 0 && isCommentAnchor(page, at);
        }
        from = blocked.blocks[i].lastText + 1;
    }
    return anchored;
}

void takeAnchoredComments(const PageTree &page, const BlockedPage &blocked, std::span<BlockClass> classes)
{
    const std::vector<bool> anchored = behindCommentAnchors(page, blocked);
    const auto isText = [](BlockClass one) {
        return one == BlockClass::Body || one == BlockClass::Supplemental;
    };
    qsizetype article = 0; // paragraphs of it so far
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (!anchored[i] || article < FewestAbove || !speaksOfComments(blocked.facts[i])) {
            article += classes[i] == BlockClass::Body ? 1 : 0;
            continue;
        }
        int others = 0;
        for (std::size_t k = i; k < classes.size() && others < ThreadEnds; ++k) {
            others = isText(classes[k]) || classes[k] == BlockClass::Comment ? 0 : others + 1;
            classes[k] = isText(classes[k]) ? BlockClass::Comment : classes[k];
        }
        return;
    }
}

} // namespace sidebyline
