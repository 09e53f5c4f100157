// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/alikeitems.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace sidebyline {

namespace {

constexpr int FewestItems = 3;
/// So many parts of all that is text in the items are comments: seven in ten.
constexpr int CommentShare = 7;
constexpr int Whole = 10;
/// Beside one item without a comment stand so many with one.
constexpr int OthersBeside = 3;
/// What has more letters on average is no comment, but one of several articles on a page.
constexpr qsizetype LongComment = 1500;

/// One element with others of its kind beside it, and the blocks in it.
struct Item
{
    std::size_t first;
    std::size_t last;
};

struct Group
{
    std::vector<Item> items;
};

/// The tag and the first class without its numbers.
QString kindOf(const PageTree &page, int node)
{
    QString names = page.attribute(node, u"class").section(u' ', 0, 0, QString::SectionSkipEmpty);
    names.removeIf([](QChar c) { return c.isDigit(); });
    return QString::number(int(page.nodes[std::size_t(node)].tag)) + names;
}

bool isText(BlockClass one)
{
    return one == BlockClass::Body || one == BlockClass::Supplemental;
}

class ItemFinder
{
public:
    ItemFinder(const PageTree &page, const BlockedPage &blocked)
        : m_page(page)
        , m_blocked(blocked)
    {}

    /// The items of each kind in each element, outermost first.
    [[nodiscard]] std::vector<Group> groups() const
    {
        QHash<std::pair<int, QString>, std::size_t> places;
        std::vector<Group> groups;
        std::size_t first = 0;
        for (int i = 1; i < int(m_page.nodes.size()); ++i) {
            const PageNode &node = m_page.nodes[std::size_t(i)];
            while (first < size() && m_blocked.blocks[first].firstText < i) {
                ++first;
            }
            // An item holds several blocks; paragraphs are none.
            const bool several = first + 1 < size() && m_blocked.blocks[first + 1].firstText < node.end;
            if (node.tag == Tag::Text || !several) {
                continue;
            }
            const std::pair kind(node.parent, kindOf(m_page, i));
            const std::size_t at = places.value(kind, groups.size());
            if (at == groups.size()) {
                places.insert(kind, at);
                groups.emplace_back();
            }
            groups[at].items.push_back({first, behind(first, node.end)});
        }
        return groups;
    }

private:
    [[nodiscard]] std::size_t size() const { return m_blocked.blocks.size(); }

    [[nodiscard]] std::size_t behind(std::size_t first, int end) const
    {
        const auto from = m_blocked.blocks.begin() + qsizetype(first);
        const auto last = std::partition_point(from, m_blocked.blocks.end(),
                                               [&](const PageBlock &block) { return block.firstText < end; });
        return std::size_t(last - m_blocked.blocks.begin());
    }

    const PageTree &m_page;
    const BlockedPage &m_blocked;
};

/// What the items of a group hold.
struct Survey
{
    qsizetype comments = 0; ///< letters
    qsizetype texts = 0;
    int withComments = 0; ///< items
    int withText = 0;     ///< and no comment
    bool headline = false;
};

Survey survey(const Group &group, const BlockedPage &blocked, std::span<const BlockClass> classes)
{
    Survey all;
    for (const Item &item : group.items) {
        const auto within = classes.subspan(item.first, item.last - item.first);
        const bool comment = std::ranges::contains(within, BlockClass::Comment);
        all.withComments += comment ? 1 : 0;
        all.withText += !comment && std::ranges::any_of(within, isText) ? 1 : 0;
        all.headline |= std::ranges::contains(within, BlockClass::Headline);
        for (std::size_t i = item.first; i < item.last; ++i) {
            const qsizetype letters = blocked.blocks[i].text.size();
            all.comments += classes[i] == BlockClass::Comment ? letters : 0;
            all.texts += isText(classes[i]) ? letters : 0;
        }
    }
    return all;
}

bool areComments(const Survey &items)
{
    return !items.headline && items.withComments >= FewestItems &&
           items.withComments >= OthersBeside * items.withText &&
           items.comments + items.texts <= LongComment * (items.withComments + items.withText) &&
           items.comments * Whole >= (items.comments + items.texts) * CommentShare;
}

} // namespace

void takeAlikeItems(const PageTree &page, const BlockedPage &blocked, std::span<BlockClass> classes)
{
    if (!std::ranges::contains(classes, BlockClass::Comment)) {
        return;
    }
    for (const Group &group : ItemFinder(page, blocked).groups()) {
        const Survey all = survey(group, blocked, classes);
        for (const Item &item : areComments(all) ? std::span(group.items) : std::span<const Item>()) {
            for (std::size_t i = item.first; i < item.last; ++i) {
                classes[i] = isText(classes[i]) ? BlockClass::Comment : classes[i];
            }
        }
    }
}

} // namespace sidebyline
