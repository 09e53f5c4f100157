// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/roletext.h"

#include <QCoreApplication>

namespace sidebyline {

namespace {

struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::RoleText)

public:
    [[nodiscard]] static QString of(Role role)
    {
        switch (role) {
        case Role::Masthead:
            return tr("Masthead");
        case Role::Headline:
            return tr("Headline");
        case Role::Deck:
            return tr("Deck", "the lines between headline and byline");
        case Role::Byline:
            return tr("Byline");
        case Role::Caption:
            return tr("Caption");
        case Role::Body:
            return tr("Body");
        case Role::Subhead:
            return tr("Subhead");
        case Role::Related:
            return tr("Related link");
        case Role::Notice:
            return tr("Site notice");
        case Role::Source:
            return tr("Source", "wire credit");
        case Role::Comment:
            return tr("Comment");
        }
        return {};
    }

    [[nodiscard]] static QString of(RoleReason reason)
    {
        switch (reason) {
        case RoleReason::None:
            return {};
        case RoleReason::FirstLine:
            return tr("the first title-like line");
        case RoleReason::RepeatsHeadline:
            return tr("repeats the headline");
        case RoleReason::OutletName:
            return tr("the outlet’s name above the headline");
        case RoleReason::BylinePattern:
            return tr("names, “By”, a date or a time");
        case RoleReason::CreditPattern:
            return tr("a photographer or an agency");
        case RoleReason::CaptionPattern:
            return tr("describes a picture");
        case RoleReason::TitleLike:
            return tr("a title between paragraphs");
        case RoleReason::RelatedList:
            return tr("below “Related” or “Read more”");
        case RoleReason::SiteNotice:
            return tr("the site speaks of itself");
        case RoleReason::CommentThread:
            return tr("in a thread below the article");
        case RoleReason::SentenceLike:
            return tr("full sentences");
        case RoleReason::ShortHeading:
            return tr("a short line that heads paragraphs");
        case RoleReason::Standfirst:
            return tr("between headline and byline");
        case RoleReason::PageLayout:
            return tr("its place and mark-up in the page");
        case RoleReason::FileSays:
            return tr("the file says so");
        case RoleReason::RunningHead:
            return tr("head, foot or number of a page");
        case RoleReason::ByHand:
            return tr("corrected by hand");
        }
        return {};
    }
};

} // namespace

QString roleText(Role role)
{
    return RoleText::of(role);
}

QString reasonText(RoleReason reason)
{
    return RoleText::of(reason);
}

} // namespace sidebyline
