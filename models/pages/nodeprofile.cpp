// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/nodeprofile.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

int regionOf(Tag tag)
{
    switch (tag) {
    case Tag::Article:
        return int(Region::Article);
    case Tag::Main:
        return int(Region::Main);
    case Tag::Aside:
        return int(Region::Aside);
    case Tag::Nav:
        return int(Region::Nav);
    case Tag::Header:
        return int(Region::Header);
    case Tag::Footer:
        return int(Region::Footer);
    case Tag::Form:
        return int(Region::Form);
    case Tag::Ul:
    case Tag::Ol:
    case Tag::Dl:
        return int(Region::List);
    case Tag::Table:
        return int(Region::Table);
    case Tag::Figure:
        return int(Region::Figure);
    case Tag::Blockquote:
        return int(Region::Blockquote);
    case Tag::A:
        return int(Region::Link);
    default:
        return -1;
    }
}

/// Mixes a value into a hash (FNV-1a, a word at a time).
quint64 mix(quint64 hash, quint64 value)
{
    return (hash ^ value) * 0x100000001b3ULL ^ hash >> 47;
}

/// A class without its numbers: "comment-12 even" and "comment-13 odd" are one kind.
quint64 classKind(QStringView names)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const QStringView first = names.trimmed();
    for (const QChar c : first.first(std::min<qsizetype>(first.size(), 24))) {
        if (c.isSpace()) {
            break;
        }
        hash = c.isDigit() ? hash : mix(hash, c.unicode());
    }
    return hash;
}

struct Names
{
    NameHints hints = 0;
    quint64 kind = 0;
};

class Profiler
{
public:
    explicit Profiler(const PageTree &page)
        : m_page(page)
        , m_profiles(page.nodes.size())
        , m_own(page.nodes.size())
    {}

    std::vector<NodeProfile> take() { return std::move(m_profiles); }

    void readElements()
    {
        for (std::size_t i = 0; i < m_page.nodes.size(); ++i) {
            if (m_page.nodes[i].tag != Tag::Text) {
                readElement(i);
            }
        }
    }

    void addBlocks(std::span<const PageBlock> blocks, std::span<const Facts> facts)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            NodeProfile &profile = m_profiles[std::size_t(blocks[i].node)];
            ++profile.blocks;
            profile.letters += int(blocks[i].text.size());
            profile.linked += blocks[i].linked;
            profile.prose += proseLetters(blocks[i], facts[i]);
        }
        for (std::size_t i = m_profiles.size(); i-- > 1;) {
            const NodeProfile &profile = m_profiles[i];
            if (profile.parent >= 0) {
                NodeProfile &above = m_profiles[std::size_t(profile.parent)];
                above.blocks += profile.blocks;
                above.letters += profile.letters;
                above.linked += profile.linked;
                above.prose += profile.prose;
            }
        }
    }

private:
    void readElement(std::size_t index)
    {
        const PageNode &node = m_page.nodes[index];
        NodeProfile &profile = m_profiles[index];
        profile.parent = node.parent;
        profile.hints.fill(NodeProfile::Far);
        profile.regions.fill(NodeProfile::Far);
        if (node.parent >= 0) {
            const NodeProfile &above = m_profiles[std::size_t(node.parent)];
            const auto farther = [](quint8 d) { return quint8(std::min<int>(d + 1, NodeProfile::Far)); };
            std::ranges::transform(above.hints, profile.hints.begin(), farther);
            std::ranges::transform(above.regions, profile.regions.begin(), farther);
        }
        const Names names = namesOf(int(index));
        // The names of html and body are about the page as a whole.
        for (int h = 0; h < NameHintCount && node.depth >= 2; ++h) {
            if ((names.hints >> h & 1U) != 0) {
                profile.hints[std::size_t(h)] = 0;
            }
        }
        if (const int region = regionOf(node.tag); region >= 0) {
            profile.regions[std::size_t(region)] = 0;
        }
        m_own[index] = mix(names.kind, quint64(node.tag) + 1);
        int above = int(index);
        for (int level = 0; level < 4 && above >= 0; ++level) {
            profile.signature = mix(profile.signature, m_own[std::size_t(above)]);
            above = m_page.nodes[std::size_t(above)].parent;
        }
    }

    Names namesOf(int index)
    {
        Names names;
        for (const PageAttribute &attribute : m_page.attributesOf(index)) {
            static constexpr std::array<QLatin1StringView, 7> telling{
                "class"_L1, "id"_L1, "itemprop"_L1, "role"_L1, "itemtype"_L1, "rel"_L1, "data-component"_L1};
            if (!std::ranges::contains(telling, attribute.name)) {
                continue;
            }
            auto known = m_known.constFind(attribute.value);
            if (known == m_known.constEnd()) {
                known = m_known.insert(attribute.value,
                                       {nameHintsOf(attribute.value), classKind(attribute.value)});
            }
            names.hints |= known->hints;
            names.kind = attribute.name == "class"_L1 ? known->kind : names.kind;
        }
        return names;
    }

    const PageTree &m_page;
    std::vector<NodeProfile> m_profiles;
    std::vector<quint64> m_own; ///< tag and class of each element
    QHash<QString, Names> m_known;
};

} // namespace

int proseLetters(const PageBlock &block, const Facts &facts)
{
    const int size = int(block.text.size());
    return facts.words >= 8 && facts.prose() >= 0.5F && block.linked * 2 < size ? size - block.linked : 0;
}

std::vector<NodeProfile> profilesOf(const PageTree &page, std::span<const PageBlock> blocks,
                                    std::span<const Facts> facts)
{
    Profiler profiler(page);
    profiler.readElements();
    profiler.addBlocks(blocks, facts);
    return profiler.take();
}

} // namespace sidebyline
