// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/blockroles.h"

#include "pages/classwords.h"

#include <algorithm>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// A subhead is a title, not a paragraph in bold.
constexpr int MaxSubheadWords = 16;
/// What looks like a headline's second line, or like a comment, is a deck where more than its place says so.
constexpr double CertainDeck = 2;

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

/// The hints in the names of a block's element and of the two above it.
NameHints hintsAt(const PageTree &page, int node)
{
    NameHints bits = 0;
    for (int level = 0; level < 3 && node >= 0; ++level) {
        bits |= nameHintsOf(page.attribute(node, u"class")) | nameHintsOf(page.attribute(node, u"id")) |
                nameHintsOf(page.attribute(node, u"itemprop"));
        node = page.nodes[std::size_t(node)].parent;
    }
    return bits;
}

class RoleFinder
{
public:
    RoleFinder(const PageTree &page, const BlockedPage &blocked, std::span<const BlockClass> classes)
        : m_page(page)
        , m_blocked(blocked)
        , m_classes(classes)
    {}

    [[nodiscard]] BlockRole roleOf(std::size_t i) const
    {
        const bool near = m_classes[i] == BlockClass::Body || m_classes[i] == BlockClass::Supplemental;
        if (near && isCaption(i)) {
            return {Role::Caption, RoleReason::CaptionPattern};
        }
        if (isDeck(i)) {
            return {Role::Deck, RoleReason::Standfirst};
        }
        switch (m_classes[i]) {
        case BlockClass::Headline:
            return {Role::Headline, isFirst(i) ? RoleReason::PageLayout : RoleReason::RepeatsHeadline};
        case BlockClass::Body:
            return bodyRole(i);
        case BlockClass::Supplemental:
            return supplementalRole(i);
        case BlockClass::Related:
            return {Role::Related, RoleReason::RelatedList};
        case BlockClass::Comment:
            return {Role::Comment, RoleReason::CommentThread};
        case BlockClass::Other:
            break;
        }
        return {Role::Notice, facts(i).notice() >= 2 ? RoleReason::SiteNotice : RoleReason::PageLayout};
    }

private:
    [[nodiscard]] const Facts &facts(std::size_t i) const { return m_blocked.facts[i]; }
    [[nodiscard]] const PageBlock &block(std::size_t i) const { return m_blocked.blocks[i]; }
    [[nodiscard]] Tag tag(std::size_t i) const { return m_page.nodes[std::size_t(block(i).node)].tag; }

    [[nodiscard]] bool isDeck(std::size_t i) const
    {
        const PageFields &fields = m_blocked.fields;
        const bool other = m_classes[i] == BlockClass::Headline || m_classes[i] == BlockClass::Comment;
        const FieldCandidate *deck =
            m_classes[i] == BlockClass::Related ? nullptr : candidateAt(block(i), m_page, fields.decks);
        const double enough = other ? CertainDeck : 0;
        return deck != nullptr && deck->score > enough &&
               candidateShare(block(i), m_page, fields.headlines) < 1;
    }

    /// Within a figure's caption, as its element says.
    [[nodiscard]] bool isCaption(std::size_t i) const
    {
        int at = block(i).node;
        for (int level = 0; level < 3 && at >= 0; ++level) {
            if (m_page.nodes[std::size_t(at)].tag == Tag::Figcaption) {
                return true;
            }
            at = m_page.nodes[std::size_t(at)].parent;
        }
        return false;
    }

    [[nodiscard]] bool isFirst(std::size_t i) const
    {
        return std::ranges::find(m_classes, BlockClass::Headline) == m_classes.begin() + qsizetype(i);
    }

    [[nodiscard]] BlockRole bodyRole(std::size_t i) const
    {
        const PageBlock &b = block(i);
        const bool title = facts(i).words <= MaxSubheadWords && !facts(i).endsSentence;
        const bool bold = b.bold > 0 && b.bold * 10 >= (b.text.size() - facts(i).words) * 9;
        const bool followed = i + 1 < m_classes.size() && m_classes[i + 1] == BlockClass::Body;
        if (title && (isHeading(tag(i)) || (bold && followed))) {
            return {Role::Subhead, RoleReason::ShortHeading};
        }
        return {Role::Body, RoleReason::SentenceLike};
    }

    [[nodiscard]] BlockRole supplementalRole(std::size_t i) const
    {
        const Facts &f = facts(i);
        if (f.cue(Cue::CommentHead) >= 2) {
            return {Role::Notice, RoleReason::SiteNotice}; // "4 comments", which leads to them
        }
        if (f.cue(Cue::SourceWord) >= 2) {
            return {Role::Source, RoleReason::CreditPattern};
        }
        const NameHints hints = hintsAt(m_page, block(i).node);
        const bool captioned = tag(i) == Tag::Figcaption || (hints & nameHintBit(NameHint::Caption)) != 0;
        const bool byline = (hints & (nameHintBit(NameHint::Byline) | nameHintBit(NameHint::Date))) != 0;
        const bool writes = f.cue(Cue::BylineLead) > 0 || f.mostlyDate || f.hasDate || f.hasTime;
        if ((writes && f.words <= 25 && tag(i) != Tag::Figcaption) ||
            (byline && !captioned && f.words <= 25)) {
            return {Role::Byline, RoleReason::BylinePattern};
        }
        if (captioned || block(i).picture || f.endsWithCredit || f.cue(Cue::CreditLead) > 0 || f.words > 12) {
            return {Role::Caption, RoleReason::CaptionPattern};
        }
        return f.cue(Cue::Agency) > 0 ? BlockRole{Role::Source, RoleReason::CreditPattern}
                                      : BlockRole{Role::Byline, RoleReason::BylinePattern};
    }

    const PageTree &m_page;
    const BlockedPage &m_blocked;
    std::span<const BlockClass> m_classes;
};

} // namespace

std::vector<BlockRole> rolesOf(const PageTree &page, const BlockedPage &blocked,
                               std::span<const BlockClass> classes)
{
    const RoleFinder finder(page, blocked, classes);
    std::vector<BlockRole> roles;
    roles.reserve(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i) {
        roles.push_back(finder.roleOf(i));
    }
    return roles;
}

} // namespace sidebyline
