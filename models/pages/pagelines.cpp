// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagelines.h"

#include "text/characters.h"

#include <QHash>

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxLines = 20'000;

bool isSkipped(const PageNode &node)
{
    switch (node.tag) {
    case Tag::Head:
    case Tag::Script:
    case Tag::Noscript:
    case Tag::Select:
    case Tag::Option:
    case Tag::Textarea:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Video:
        return true;
    case Tag::Other:
        return node.name == u"svg" || node.name == u"math";
    default:
        return node.hidden;
    }
}

/// Whether a line ends before and behind it.
bool isBlock(const PageNode &node)
{
    switch (node.tag) {
    case Tag::A:
    case Tag::Abbr:
    case Tag::B:
    case Tag::Big:
    case Tag::Cite:
    case Tag::Code:
    case Tag::Del:
    case Tag::Em:
    case Tag::Font:
    case Tag::I:
    case Tag::Img:
    case Tag::Input:
    case Tag::Ins:
    case Tag::Label:
    case Tag::Q:
    case Tag::S:
    case Tag::Small:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Sub:
    case Tag::Sup:
    case Tag::Text:
    case Tag::Time:
    case Tag::U:
        return false;
    case Tag::Other:
        return node.name == u"hgroup" || node.name == u"dialog" || node.name == u"menu";
    default:
        return true;
    }
}

qsizetype visibleUnits(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !chars::isSpace(c.unicode()); });
}

/// Two elements side by side without a space, which a style sheet parts: "By" and "Jane Roe". Within a word
/// an element is followed by small letters.
bool isGlued(QStringView before, QStringView text)
{
    return !before.isEmpty() && !text.isEmpty() && chars::isLetterOrDigit(before.back().unicode()) &&
           chars::isUpper(text.front().unicode()) &&
           (!chars::isUpper(before.back().unicode()) || text.size() < 2 || chars::isLower(text[1].unicode()));
}

/// Whether an attribute says what its element holds; programs have names of their own: data-testid="byline".
bool saysHints(const PageAttribute &attribute)
{
    constexpr qsizetype longest = 40;
    const QStringView name = attribute.name;
    if (name == u"class" || name == u"id" || name == u"itemprop" || name == u"rel") {
        return true;
    }
    return name.startsWith(u"data-") && attribute.value.size() <= longest &&
           std::ranges::all_of(attribute.value, [](QChar c) {
               return chars::isLetter(c.unicode()) || c == u'-' || c == u'_';
           });
}

class LineMaker
{
public:
    explicit LineMaker(const PageTree &page)
        : m_page(page)
        , m_shownBefore(page.nodes.size() + 1)
    {}

    PageLines make()
    {
        measure();
        readHints();
        gather();
        for (PageLine &line : m_result.lines) {
            describe(line);
        }
        findBody();
        return std::move(m_result);
    }

private:
    [[nodiscard]] const PageNode &at(int node) const { return m_page.nodes[std::size_t(node)]; }

    [[nodiscard]] qsizetype shown(int node) const
    {
        return m_shownBefore[std::size_t(at(node).end)] - m_shownBefore[std::size_t(node)];
    }

    /// How much each node shows, as sums from the start.
    void measure()
    {
        const int count = int(m_page.nodes.size());
        int skippedUntil = 0;
        for (int i = 0; i < count; ++i) {
            if (i >= skippedUntil && isSkipped(at(i))) {
                skippedUntil = at(i).end;
            }
            const bool counts = i >= skippedUntil && at(i).tag == Tag::Text;
            m_shownBefore[std::size_t(i) + 1] =
                m_shownBefore[std::size_t(i)] + (counts ? visibleUnits(m_page.textOf(i)) : 0);
        }
    }

    void gather()
    {
        const int count = int(m_page.nodes.size());
        std::vector<int> ends; // of the blocks that are open
        for (int i = 0; i < count && m_result.lines.size() < MaxLines; ++i) {
            while (!ends.empty() && i >= ends.back()) {
                ends.pop_back();
                finish();
            }
            if (isSkipped(at(i))) {
                i = at(i).end - 1;
                continue;
            }
            if (at(i).tag == Tag::Text) {
                append(i);
            } else if (isBlock(at(i))) {
                finish();
                ends.push_back(at(i).end);
            }
        }
        finish();
    }

    void append(int node)
    {
        const QStringView text = m_page.textOf(node);
        const qsizetype units = visibleUnits(text);
        if (units > 0) {
            m_line.first = m_text.isEmpty() ? node : m_line.first;
            m_line.last = node;
            m_line.linked += isLinked(node) ? units : 0;
        }
        if (units > 0 && isGlued(m_text, text)) {
            m_text += u' ';
        }
        if (units > 0 || !m_text.isEmpty()) {
            m_text += text;
        }
    }

    void finish()
    {
        m_line.text = m_text.simplified();
        if (!m_line.text.isEmpty()) {
            m_result.lines.push_back(std::move(m_line));
        }
        m_line = {};
        m_text.clear();
    }

    [[nodiscard]] bool isLinked(int node) const
    {
        constexpr int mostInline = 64; // elements within one another; made up pages have hundreds
        for (int up = at(node).parent, steps = 0; up >= 0 && steps < mostInline && !isBlock(at(up));
             up = at(up).parent, ++steps) {
            if (at(up).tag == Tag::A) {
                return true;
            }
        }
        // A block within a link is rare but is one.
        for (int up = at(node).parent, steps = 0; up >= 0 && steps < 5; up = at(up).parent, ++steps) {
            if (at(up).tag == Tag::A) {
                return true;
            }
        }
        return false;
    }

    void describe(PageLine &line)
    {
        const qsizetype own =
            m_shownBefore[std::size_t(line.last) + 1] - m_shownBefore[std::size_t(line.first)];
        const qsizetype half = m_shownBefore.back() / 2;
        line.element = at(line.first).parent;
        for (int up = at(line.first).parent; up >= 0; up = at(up).parent) {
            const PageNode &node = at(up);
            const qsizetype size = shown(up);
            if (node.tag >= Tag::H1 && node.tag <= Tag::H6 && line.heading == 0) {
                line.heading = int(node.tag) - int(Tag::H1) + 1;
            }
            if (size < own) {
                continue;
            }
            const bool alone = size == own;
            if (alone) {
                line.element = up;
                line.isWhole = true;
            }
            line.isStrong |= size <= own + 10 && isLarge(up);
            if (size <= own + std::max<qsizetype>(own / 3, 20)) {
                line.near |= hints(up);
            } else if (size < half || size < 200) {
                line.around |= hints(up) | tagHints(node.tag);
            } else {
                line.around |= tagHints(node.tag) & Hints(Hint::Article);
            }
        }
    }

    [[nodiscard]] static Hints tagHints(Tag tag)
    {
        switch (tag) {
        case Tag::Nav:
        case Tag::Aside:
        case Tag::Footer:
        case Tag::Form:
            return Hint::Elsewhere;
        case Tag::Figure:
        case Tag::Figcaption:
            return Hint::Caption;
        case Tag::Article:
            return Hint::Article;
        default:
            return {};
        }
    }

    [[nodiscard]] bool isLarge(int node) const
    {
        switch (at(node).tag) {
        case Tag::B:
        case Tag::Strong:
        case Tag::Big:
            return true;
        case Tag::Font: {
            const QString size = m_page.attribute(node, u"size");
            return size.startsWith(u'+') || size.toInt() >= 4;
        }
        default:
            return false;
        }
    }

    [[nodiscard]] Hints hints(int node) const { return m_result.hints[std::size_t(node)]; }

    /// Most classes stand at many elements: each is looked at once.
    void readHints()
    {
        QHash<QString, Hints> known;
        m_result.hints.resize(m_page.nodes.size());
        for (int node = 0; node < int(m_page.nodes.size()); ++node) {
            for (const PageAttribute &attribute : m_page.attributesOf(node)) {
                if (!saysHints(attribute)) {
                    continue;
                }
                const auto found = known.constFind(attribute.value);
                m_result.hints[std::size_t(node)] |=
                    found != known.cend() ? *found : *known.insert(attribute.value, hintsIn(attribute.value));
            }
        }
    }

    [[nodiscard]] static bool isRunning(const PageLine &line)
    {
        constexpr qsizetype shortest = 80;
        return line.text.size() >= shortest && line.linked * 2 < line.text.size() &&
               !((line.near | line.around) & (Hints(Hint::Comment) | Hint::Caption)) &&
               !(line.near & Hint::Elsewhere);
    }

    /// The running text is where the most long lines stand below one element, or below one above it.
    void findBody()
    {
        QHash<int, qsizetype> weights;
        for (const PageLine &line : m_result.lines) {
            if (isRunning(line)) {
                const qsizetype weight = line.text.size() * ((line.around & Hint::Elsewhere) ? 1 : 2);
                int up = at(line.first).parent;
                while (up >= 0 && !isBlock(at(up))) {
                    up = at(up).parent;
                }
                for (int level = 0; level < 2 && up >= 0; ++level) {
                    weights[up] += weight / (level + 1);
                    up = at(up).parent;
                }
            }
        }
        int best = -1;
        for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
            if (best < 0 || it.value() > weights[best] || (it.value() == weights[best] && it.key() < best)) {
                best = it.key();
            }
        }
        for (int i = 0; best >= 0 && i < int(m_result.lines.size()); ++i) {
            const PageLine &line = m_result.lines[std::size_t(i)];
            if (line.first > best && line.first < at(best).end && isRunning(line)) {
                m_result.bodyFirst = m_result.bodyFirst < 0 ? i : m_result.bodyFirst;
                m_result.bodyLast = i;
            }
        }
    }

    const PageTree &m_page;
    std::vector<qsizetype> m_shownBefore; ///< visible code units before a node
    PageLines m_result;
    PageLine m_line;
    QString m_text;
};

} // namespace

int PageLines::lineOf(const PageTree &page, int node) const
{
    const int end = page.nodes[std::size_t(node)].end;
    const auto found = std::ranges::lower_bound(lines, node, {}, &PageLine::last);
    return found != lines.end() && found->first < end ? int(found - lines.begin()) : -1;
}

QString partsOf(const PageTree &page, int node)
{
    QString parts;
    int open = 0;
    const int end = std::min(page.nodes[std::size_t(node)].end, node + MaxPartNodes);
    for (int i = node; i < end; ++i) {
        const PageNode &at = page.nodes[std::size_t(i)];
        if (i > node && isSkipped(at)) {
            i = at.end - 1;
            continue;
        }
        const bool breaks = isBlock(at) || at.tag == Tag::Br || (open > 0 && i >= open);
        open = isBlock(at) && i > node ? at.end : open;
        if (breaks && !parts.isEmpty() && !parts.endsWith(u'\n')) {
            parts += u'\n';
        }
        if (at.tag == Tag::Text) {
            const QString text = page.textOf(i).toString();
            parts += isGlued(parts, text) ? u"\n"_s : QString();
            parts += QString(text).replace(u'\n', u' ');
        }
    }
    return parts;
}

PageLines linesOf(const PageTree &page)
{
    return page.nodes.empty() ? PageLines() : LineMaker(page).make();
}

} // namespace sidebyline
