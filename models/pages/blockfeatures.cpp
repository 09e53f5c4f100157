// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blockfeatures.h"

#include "pages/nodeprofile.h"
#include "pages/pagecomments.h"
#include "pages/titlematch.h"
#include "pages/wordsets.h"
#include "text/characters.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// What stands before any block or behind the last.
constexpr float Nothing = -1;
/// The features of its neighbours that a block sees, by their places among its own.
constexpr int NeighbourFeatures = 21;
constexpr int Neighbours = 4;

float logOf(double value)
{
    return float(std::log2(1 + value));
}

float share(double part, double whole)
{
    return whole > 0 ? float(part / whole) : 0.0F;
}

float nearness(quint8 distance)
{
    return distance >= NodeProfile::Far ? 0.0F : 1.0F / (1.0F + float(distance));
}

int headingLevel(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6 ? int(tag) - int(Tag::H1) + 1 : 7;
}

/// Puts a page's features together, block by block.
class FeatureWriter
{
public:
    FeatureWriter(const PageTree &page, const BlockedPage &blocked)
        : m_page(page)
        , m_blocked(blocked)
        , m_profiles(profilesOf(page, blocked.blocks, blocked.facts))
        , m_anchored(behindCommentAnchors(page, blocked))
    {
        surveyPage();
        surveyTitles();
    }

    /// One row; the same count of values for any block of any page.
    void write(std::size_t i, std::vector<float> &row) const
    {
        writeNeighbourly(i, row); // first: neighbours are looked up by these places
        writeText(i, row);
        writeElement(i, row);
        writeContainers(i, row);
        writePlace(i, row);
        writeTitles(i, row);
        writeThread(i, row);
    }

private:
    struct Kind
    {
        int blocks = 0;
        int letters = 0;
        int linked = 0;
        int prose = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_blocked.blocks.size(); }
    [[nodiscard]] const PageBlock &block(std::size_t i) const { return m_blocked.blocks[i]; }
    [[nodiscard]] const Facts &facts(std::size_t i) const { return m_blocked.facts[i]; }
    [[nodiscard]] const PageNode &node(std::size_t i) const
    {
        return m_page.nodes[std::size_t(block(i).node)];
    }
    [[nodiscard]] const NodeProfile &profile(std::size_t i) const
    {
        return m_profiles[std::size_t(block(i).node)];
    }

    void surveyPage()
    {
        m_letters.assign(size() + 1, 0);
        m_prose.assign(size() + 1, 0);
        m_linked.assign(size() + 1, 0);
        for (std::size_t i = 0; i < size(); ++i) {
            const int prose = proseLetters(block(i), facts(i));
            m_letters[i + 1] = m_letters[i] + int(block(i).text.size());
            m_prose[i + 1] = m_prose[i] + prose;
            m_linked[i + 1] = m_linked[i] + block(i).linked;
            Kind &kind = m_kinds[profile(i).signature];
            ++kind.blocks;
            kind.letters += int(block(i).text.size());
            kind.linked += block(i).linked;
            kind.prose += prose;
            ++m_texts[block(i).text];
        }
        findContainer();
        for (std::size_t i = 0; i < size(); ++i) {
            if (inContainer(i) && proseLetters(block(i), facts(i)) > 0) {
                m_firstProse = std::min(m_firstProse, i);
                m_lastProse = i;
            }
        }
    }

    /// The element that holds the article: going down from the root as long as most of the running text is in
    /// one child.
    void findContainer()
    {
        std::vector<int> best(m_profiles.size(), -1); // the child with most running text
        for (std::size_t i = 1; i < m_profiles.size(); ++i) {
            const int parent = m_profiles[i].parent;
            if (parent >= 0 && m_profiles[i].prose > 0) {
                int &child = best[std::size_t(parent)];
                child =
                    child < 0 || m_profiles[i].prose > m_profiles[std::size_t(child)].prose ? int(i) : child;
            }
        }
        int at = m_profiles.empty() ? -1 : 0;
        while (at >= 0) {
            m_container = at;
            const int next = best[std::size_t(at)];
            const bool most =
                next >= 0 &&
                m_profiles[std::size_t(next)].prose * 5 > m_profiles[std::size_t(at)].prose * 3 &&
                m_profiles[std::size_t(next)].prose * 20 > m_prose.back() * 9;
            at = most && m_profiles[std::size_t(next)].blocks > 1 ? next : -1;
        }
    }

    [[nodiscard]] bool inContainer(std::size_t i) const
    {
        const int at = block(i).node;
        return m_container >= 0 && at >= m_container && at < m_page.nodes[std::size_t(m_container)].end;
    }

    void surveyTitles()
    {
        m_titles = titleMatches(m_blocked);
        for (std::size_t i = 0; i < size(); ++i) {
            const float value = titleValue(i);
            if (value > m_bestTitle + 0.001F) {
                m_bestTitle = value;
                m_titleAt = i;
            }
            m_largestType = std::max(m_largestType, largeType(i));
            m_bestHeading = std::min(m_bestHeading, headingLevel(node(i).tag));
            ++m_headings[std::size_t(headingLevel(node(i).tag)) - 1];
        }
        m_author = wordSet(m_blocked.fields.byline);
    }

    [[nodiscard]] float titleValue(std::size_t i) const
    {
        const int level = headingLevel(node(i).tag);
        return m_titles[i].value() *
               (level == 1  ? 1.6F
                : level < 4 ? 1.3F
                            : 1.0F) *
               (i > m_firstProse ? 0.7F : 1.0F);
    }

    void writeNeighbourly(std::size_t i, std::vector<float> &row) const
    {
        const Facts &f = facts(i);
        const PageBlock &b = block(i);
        row.insert(row.end(), {
                                  logOf(double(b.text.size())),
                                  share(b.linked, double(b.text.size())),
                                  f.prose(),
                                  f.endsSentence ? 1.0F : 0.0F,
                                  float(headingLevel(node(i).tag)),
                                  f.hasDate ? 1.0F : 0.0F,
                                  f.mostlyDate ? 1.0F : 0.0F,
                                  f.isNameLike() ? 1.0F : 0.0F,
                                  nearness(profile(i).hints[std::size_t(NameHint::Comment)]),
                                  nearness(profile(i).hints[std::size_t(NameHint::Text)]),
                                  nearness(profile(i).hints[std::size_t(NameHint::CommentPart)]),
                                  f.cue(Cue::Notice),
                                  f.cue(Cue::RelatedHead),
                                  f.cue(Cue::CommentHead),
                                  f.cue(Cue::CommentControl),
                                  f.cue(Cue::BylineLead),
                                  f.cue(Cue::CreditLead),
                                  share(profile(i).prose, m_prose.back()),
                                  m_titles[i].value(),
                                  share(b.bold, double(b.text.size())),
                                  nearness(profile(i).regions[std::size_t(Region::List)]),
                              });
    }

    void writeText(std::size_t i, std::vector<float> &row) const
    {
        const Facts &f = facts(i);
        const PageBlock &b = block(i);
        const double words = std::max(1, f.words);
        const auto flag = [](bool value) { return value ? 1.0F : 0.0F; };
        const auto commas = std::ranges::count(b.text, u',');
        row.insert(row.end(),
                   {
                       logOf(f.words),
                       logOf(b.links),
                       share(double(b.text.size()), words),
                       share(f.capitalised, words),
                       share(f.upperWords, words),
                       share(f.numbers, words),
                       share(f.lowerWords, words),
                       logOf(f.sentenceBreaks),
                       flag(f.endsWithColon),
                       flag(f.endsWithQuestion),
                       flag(f.startsLower),
                       flag(f.startsQuoted),
                       flag(f.endsQuoted),
                       float(f.separators),
                       flag(f.hasContact),
                       flag(f.hasTime),
                       flag(f.endsWithCredit),
                       flag(f.inBrackets),
                       flag(f.isTitleLike()),
                       flag(f.allCaps()),
                       flag(f.startsNumbered),
                       flag(f.leadColon),
                       flag(f.hasArrow),
                       flag(f.isRuler),
                       share(double(f.content.size()), double(std::max<std::size_t>(1, f.tokens.size()))),
                       logOf(double(commas)),
                       flag(b.text.contains(u'©') || b.text.contains("copyright"_L1, Qt::CaseInsensitive)),
                       flag(b.text.endsWith("..."_L1) || b.text.endsWith(u'…')),
                       flag(b.picture),
                       float(m_texts.value(b.text)),
                   });
        row.insert(row.end(), f.cues.begin(), f.cues.end());
    }

    void writeElement(std::size_t i, std::vector<float> &row) const
    {
        const Tag tag = node(i).tag;
        for (const Tag one : {Tag::P, Tag::Div, Tag::Td, Tag::Li, Tag::Blockquote, Tag::Figcaption, Tag::Dd,
                              Tag::Body, Tag::Button}) {
            row.push_back(tag == one ? 1.0F : 0.0F);
        }
        for (const quint8 distance : profile(i).regions) {
            row.push_back(nearness(distance));
        }
        for (const quint8 distance : profile(i).hints) {
            row.push_back(nearness(distance));
        }
        row.push_back(float(node(i).depth));
        row.push_back(largeType(i));
        row.push_back(m_page.nodes[std::size_t(block(i).firstText)].parent == block(i).node ? 1.0F : 0.0F);
    }

    /// How large the letters are set in the block's own mark-up: font sizes, big; 0 where it does not say.
    [[nodiscard]] float largeType(std::size_t i) const
    {
        float size = 0;
        for (int at = m_page.nodes[std::size_t(block(i).firstText)].parent; at >= 0 && at >= block(i).node;
             at = m_page.nodes[std::size_t(at)].parent) {
            const Tag tag = m_page.nodes[std::size_t(at)].tag;
            size = std::max(size, tag == Tag::Big ? 4.0F : 0.0F);
            if (tag == Tag::Font) {
                const QString value = m_page.attribute(at, u"size");
                const float steps =
                    value.toFloat() + (value.startsWith(u'+') || value.startsWith(u'-') ? 3 : 0);
                size = std::max(size, steps);
            }
        }
        return size;
    }

    void writeContainers(std::size_t i, std::vector<float> &row) const
    {
        int at = profile(i).parent;
        for (int level = 0; level < 4; ++level) {
            if (at < 0) {
                row.insert(row.end(), {1, Nothing, Nothing});
                continue;
            }
            const NodeProfile &above = m_profiles[std::size_t(at)];
            row.insert(row.end(), {share(above.prose, m_prose.back()), share(above.linked, above.letters),
                                   logOf(above.blocks)});
            at = above.parent;
        }
        const Kind kind = m_kinds.value(profile(i).signature);
        row.insert(row.end(), {logOf(kind.blocks), logOf(share(kind.letters, kind.blocks)),
                               share(kind.linked, kind.letters), share(kind.prose, m_prose.back()),
                               share(kind.prose, kind.letters)});
        row.push_back(inContainer(i) ? 1.0F : 0.0F);
        row.push_back(
            float(node(i).depth - (m_container < 0 ? 0 : m_page.nodes[std::size_t(m_container)].depth)));
    }

    void writePlace(std::size_t i, std::vector<float> &row) const
    {
        const auto count = double(size());
        const auto signedLog = [](double value) { return value < 0 ? -logOf(-value) : logOf(value); };
        row.insert(row.end(), {
                                  share(double(i), count),
                                  logOf(double(i)),
                                  logOf(count - double(i)),
                                  share(m_letters[i], m_letters.back()),
                                  share(m_prose[i], m_prose.back()),
                                  share(m_prose.back() - m_prose[i + 1], m_prose.back()),
                                  logOf(m_prose[i]),
                                  logOf(m_prose.back()),
                                  logOf(count),
                                  m_firstProse < size() ? signedLog(double(i) - double(m_firstProse)) : 0.0F,
                                  signedLog(double(i) - double(m_lastProse)),
                              });
        for (const std::size_t reach : {std::size_t(2), std::size_t(5), std::size_t(12)}) {
            const std::size_t from = i - std::min(i, reach);
            const std::size_t to = std::min(size(), i + reach + 1);
            row.insert(row.end(), {share(m_prose[i] - m_prose[from], m_letters[i] - m_letters[from]),
                                   share(m_prose[to] - m_prose[i + 1], m_letters[to] - m_letters[i + 1]),
                                   share(m_linked[i] - m_linked[from], m_letters[i] - m_letters[from]),
                                   share(m_linked[to] - m_linked[i + 1], m_letters[to] - m_letters[i + 1])});
        }
    }

    void writeTitles(std::size_t i, std::vector<float> &row) const
    {
        const auto signedLog = [](double value) { return value < 0 ? -logOf(-value) : logOf(value); };
        row.insert(row.end(), {
                                  m_titles[i].match,
                                  m_titles[i].cover,
                                  m_titles[i].part,
                                  m_titles[i].slug,
                                  m_bestTitle > 0 ? titleValue(i) / m_bestTitle : 0.0F,
                                  m_titleAt < size() ? signedLog(double(i) - double(m_titleAt)) : 0.0F,
                                  m_titleAt == i ? 1.0F : 0.0F,
                                  m_titleAt < size()
                                      ? share(m_prose[i] - m_prose[std::min(i, m_titleAt)], m_prose.back())
                                      : 0.0F,
                                  m_bestTitle,
                                  float(m_headings[0]),
                                  float(headingLevel(node(i).tag) - m_bestHeading),
                                  logOf(m_headings[std::size_t(headingLevel(node(i).tag)) - 1]),
                                  m_largestType - largeType(i),
                              });
        const float author =
            m_author.empty() || facts(i).words > 30
                ? 0
                : float(commonWords(wordSet(block(i).text), m_author)) / float(m_author.size());
        row.push_back(author);
        const PageFields &fields = m_blocked.fields;
        for (const auto *candidates : {&fields.headlines, &fields.bylines, &fields.decks, &fields.dates}) {
            row.push_back(candidateShare(block(i), m_page, *candidates));
        }
    }

    /// What headings above announced, and what the text anatomy takes for comments.
    void writeThread(std::size_t i, std::vector<float> &row) const
    {
        const ThreadMark &mark = m_blocked.marks[i];
        row.insert(row.end(), {mark.author, mark.text, mark.underHeading, mark.belowForm ? 1.0F : 0.0F});
        const std::size_t most = std::min<std::size_t>(i, 60);
        std::array<float, 6> since;
        since.fill(7);
        since[5] = m_anchored[i] ? 0 : since[5];
        for (std::size_t back = most; back > 0; --back) {
            const Facts &f = facts(i - back);
            const float distance = logOf(double(back));
            since[5] = m_anchored[i - back] && !m_anchored[i] ? distance : since[5];
            const bool heading = headingLevel(node(i - back).tag) < 7;
            since[0] = heading ? distance : since[0];
            since[1] = f.cue(Cue::CommentHead) >= 2 && f.words <= 12 ? distance : since[1];
            since[2] = f.cue(Cue::RelatedHead) >= 2 && f.words <= 8 ? distance : since[2];
            since[3] = f.cue(Cue::CommentForm) > 0 && f.words <= 16 ? distance : since[3];
            since[4] = f.cue(Cue::CommentControl) >= 2 && f.words <= 6 ? distance : since[4];
        }
        row.insert(row.end(), since.begin(), since.end());
    }

    const PageTree &m_page;
    const BlockedPage &m_blocked;
    std::vector<NodeProfile> m_profiles;
    std::vector<bool> m_anchored; ///< where the anchor of the comments stands right before the block
    std::vector<int> m_letters;   ///< code units of text before each block
    std::vector<int> m_prose;
    std::vector<int> m_linked;
    QHash<quint64, Kind> m_kinds;
    QHash<QString, int> m_texts; ///< how often the same text stands on the page
    std::vector<TitleMatch> m_titles;
    WordSet m_author;
    int m_container = -1;
    std::array<int, 7> m_headings{}; ///< of each level, what is no heading last
    int m_bestHeading = 7;
    float m_largestType = 0;
    std::size_t m_firstProse = std::size_t(-1);
    std::size_t m_lastProse = 0;
    std::size_t m_titleAt = std::size_t(-1);
    float m_bestTitle = 0;
};

/// Same element and same kind of element as the neighbour's.
void writeKinship(const BlockedPage &blocked, const PageTree &page, std::size_t i, std::size_t other,
                  std::vector<float> &row)
{
    const int a = blocked.blocks[i].node;
    const int b = blocked.blocks[other].node;
    const bool siblings = page.nodes[std::size_t(a)].parent == page.nodes[std::size_t(b)].parent;
    row.push_back(a == b ? 2.0F : siblings ? 1.0F : 0.0F);
    row.push_back(page.nodes[std::size_t(a)].tag == page.nodes[std::size_t(b)].tag ? 1.0F : 0.0F);
}

void appendNeighbours(const BlockedPage &blocked, const PageTree &page, std::span<const float> own,
                      std::size_t width, std::size_t i, std::vector<float> &row)
{
    for (const int offset : {-2, -1, 1, 2}) {
        const auto other = qsizetype(i) + offset;
        if (other < 0 || other >= qsizetype(blocked.blocks.size())) {
            row.insert(row.end(), NeighbourFeatures + 2, Nothing);
            continue;
        }
        const auto from = own.begin() + other * qsizetype(width);
        row.insert(row.end(), from, from + NeighbourFeatures);
        writeKinship(blocked, page, i, std::size_t(other), row);
    }
}

} // namespace

std::vector<float> featureTable(const PageTree &page, const BlockedPage &blocked, const std::stop_token &stop)
{
    std::vector<float> table;
    if (blocked.blocks.empty()) {
        return table;
    }
    const FeatureWriter writer(page, blocked);
    std::vector<float> own;
    for (std::size_t i = 0; i < blocked.blocks.size(); ++i) {
        if (stop.stop_requested()) {
            return {};
        }
        writer.write(i, own);
    }
    const std::size_t width = own.size() / blocked.blocks.size();
    table.reserve(own.size() + blocked.blocks.size() * (NeighbourFeatures + 2) * Neighbours);
    for (std::size_t i = 0; i < blocked.blocks.size(); ++i) {
        const auto from = own.begin() + qsizetype(i * width);
        table.insert(table.end(), from, from + qsizetype(width));
        appendNeighbours(blocked, page, own, width, i, table);
    }
    return table;
}

std::size_t featureCount()
{
    static const std::size_t count = [] {
        const PageTree page = parsePage("<p>x</p>");
        return featureTable(page, blockedPage(page)).size();
    }();
    return count;
}

} // namespace sidebyline
