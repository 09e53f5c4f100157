// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/sectiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sidebyline {

namespace {

struct SectionText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::SectionText)

public:
    [[nodiscard]] static QString count(Role role, int n)
    {
        switch (role) {
        case Role::Related:
            return tr("%n related link(s)", nullptr, n);
        case Role::Notice:
            return tr("%n site notice(s)", nullptr, n);
        case Role::Masthead:
            return tr("%n masthead line(s)", "the outlet's name or slogan above the headline", n);
        case Role::Headline:
            return tr("%n repeated headline(s)", nullptr, n);
        default:
            return tr("%n other line(s)", nullptr, n);
        }
    }
    [[nodiscard]] static QString hidden(const QString &counts)
    {
        return tr("%1 hidden", "for example: 2 related links, 1 site notice hidden").arg(counts);
    }
    [[nodiscard]] static QString comments(int n) { return tr("%n reader comment(s)", nullptr, n); }
    [[nodiscard]] static QString separator()
    {
        return tr(", ", "between the parts of: 2 related links, 1 site notice hidden");
    }
};

const Block &blockOf(const PaneSection &section, const Article &article, std::size_t index)
{
    return article.blocks[std::size_t(section.paragraphs[index].block)];
}

} // namespace

QString asideText(const PaneSection &section, const Article &article, bool folded)
{
    // Named in this order, whatever the order in the source; all other roles are one count.
    int related = 0;
    int notices = 0;
    int mastheads = 0;
    int headlines = 0;
    int others = 0;
    for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
        switch (blockOf(section, article, i).role) {
        case Role::Related:
            ++related;
            break;
        case Role::Notice:
            ++notices;
            break;
        case Role::Masthead:
            ++mastheads;
            break;
        case Role::Headline:
            ++headlines;
            break;
        default:
            ++others;
        }
    }
    QStringList parts;
    for (const auto &[role, n] : {std::pair{Role::Related, related}, std::pair{Role::Notice, notices},
                                  std::pair{Role::Masthead, mastheads}, std::pair{Role::Headline, headlines},
                                  std::pair{Role::Body, others}}) {
        if (n > 0) {
            parts.append(SectionText::count(role, n));
        }
    }
    const QString counts = parts.join(SectionText::separator());
    return folded ? SectionText::hidden(counts) : counts;
}

QString commentsText(const PaneSection &section, const Article &article)
{
    int count = 0;
    for (std::size_t i = 0; i < section.paragraphs.size(); ++i) {
        count += beginsComment(section, article, i) ? 1 : 0;
    }
    return SectionText::comments(count);
}

bool beginsComment(const PaneSection &section, const Article &article, std::size_t index)
{
    const Block &block = blockOf(section, article, index);
    if (index == 0 || block.author.isEmpty()) {
        return true;
    }
    const Block &before = blockOf(section, article, index - 1);
    return before.author != block.author || before.depth != block.depth;
}

QString CommentHead::reply() const
{
    return parent.isEmpty() ? QString() : QStringLiteral(u" \u21a9 ") + parent;
}

QString CommentHead::text() const
{
    return author + reply();
}

CommentHead commentHead(const PaneSection &section, const Article &article, std::size_t index)
{
    const Block &block = blockOf(section, article, index);
    if (block.author.isEmpty() || !beginsComment(section, article, index)) {
        return {};
    }
    CommentHead head{block.author, {}};
    for (std::size_t i = index; i-- > 0 && block.depth > 0;) {
        const Block &earlier = blockOf(section, article, i);
        if (earlier.depth < block.depth) {
            head.parent = earlier.author;
            break;
        }
    }
    return head;
}

} // namespace sidebyline
