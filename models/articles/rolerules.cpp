// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/rolerules.h"

namespace sidebyline {

namespace {

// Weights were set by hand against the golden cases of tests/golden and looked over on other pages. A unit is
// about what one weak hint is worth; four are next to certainty.
constexpr RoleRule rules[] = {
    {Role::Masthead, Feature::BeforeHeadline, 1.6F, RoleReason::OutletName},
    {Role::Masthead, Feature::FirstLine, 0.6F, RoleReason::FirstLine},
    {Role::Masthead, Feature::Outlet, 1.2F, RoleReason::OutletName},
    {Role::Masthead, Feature::FileName, 3.0F, RoleReason::OutletName},
    {Role::Masthead, Feature::NoticeWords, -2.5F},
    {Role::Masthead, Feature::Menu, -1.5F},
    {Role::Masthead, Feature::NameShape, 0.5F},
    {Role::Masthead, Feature::DateForm, -2.0F},
    {Role::Masthead, Feature::BylineForm, -1.5F},
    {Role::Masthead, Feature::Slug, -2.0F},
    {Role::Masthead, Feature::AmongProse, -6.0F},
    {Role::Masthead, Feature::AfterProse, -3.0F},
    {Role::Masthead, Feature::HeadOfPage, -3.0F},
    {Role::Masthead, Feature::Sentence, -0.6F},
    {Role::Masthead, Feature::Prose, -3.0F},
    {Role::Headline, Feature::IsHeadline, 6.0F, RoleReason::FirstLine},
    {Role::Headline, Feature::RepeatsHeadline, 5.5F, RoleReason::RepeatsHeadline},
    {Role::Headline, Feature::BelowRelated, -1.5F},
    {Role::Deck, Feature::StandfirstSpot, 6.0F, RoleReason::Standfirst},
    {Role::Deck, Feature::DateForm, -3.0F},
    {Role::Deck, Feature::BylineForm, -2.0F},
    {Role::Deck, Feature::Credit, -2.0F},
    {Role::Deck, Feature::NoticeWords, -2.0F},
    {Role::Byline, Feature::BylineForm, 3.0F, RoleReason::BylinePattern},
    {Role::Byline, Feature::DateForm, 2.6F, RoleReason::BylinePattern},
    {Role::Byline, Feature::Trade, 1.2F, RoleReason::BylinePattern},
    {Role::Byline, Feature::WritersName, 7.0F, RoleReason::BylinePattern},
    {Role::Byline, Feature::HeadOfPage, 1.2F, RoleReason::BylinePattern},
    {Role::Byline, Feature::NameShape, 0.8F, RoleReason::BylinePattern},
    {Role::Byline, Feature::Prose, -1.2F},
    {Role::Byline, Feature::AmongProse, -1.8F},
    {Role::Byline, Feature::AfterProse, -0.8F},
    {Role::Byline, Feature::BelowRelated, -2.5F},
    {Role::Byline, Feature::NoticeWords, -1.2F},
    {Role::Byline, Feature::UnderComments, -3.0F},
    {Role::Byline, Feature::ThreadAuthor, -2.0F},
    {Role::Byline, Feature::ThreadText, -2.0F},
    {Role::Byline, Feature::Menu, -0.5F},
    {Role::Byline, Feature::Credit, -1.5F},
    {Role::Byline, Feature::StandfirstSpot, -1.0F},
    {Role::Byline, Feature::SourceWords, -1.5F},
    {Role::Byline, Feature::Outlet, -0.2F},
    {Role::Byline, Feature::Bulleted, -2.0F},
    {Role::Byline, Feature::TimeStamp, -1.0F},
    {Role::Caption, Feature::Credit, 4.2F, RoleReason::CreditPattern},
    {Role::Caption, Feature::CreditLead, 1.6F, RoleReason::CreditPattern},
    {Role::Caption, Feature::NextToCredit, 4.6F, RoleReason::CaptionPattern},
    {Role::Caption, Feature::PointsIntoPicture, 0.9F, RoleReason::CaptionPattern},
    {Role::Caption, Feature::HeadOfPage, 0.8F, RoleReason::CaptionPattern},
    {Role::Caption, Feature::AfterProse, -1.0F},
    {Role::Caption, Feature::UnderComments, -3.0F},
    {Role::Caption, Feature::ThreadText, -3.0F},
    {Role::Caption, Feature::AgencyAlone, -2.0F},
    {Role::Caption, Feature::SourceWords, -1.0F},
    {Role::Caption, Feature::BelowRelated, -1.5F},
    {Role::Caption, Feature::NoticeWords, -0.5F},
    {Role::Body, Feature::Prose, 4.2F, RoleReason::SentenceLike},
    {Role::Body, Feature::Sentence, 0.8F, RoleReason::SentenceLike},
    {Role::Body, Feature::AmongProse, 1.4F, RoleReason::SentenceLike},
    {Role::Body, Feature::Colon, 0.8F, RoleReason::SentenceLike},
    {Role::Body, Feature::Isolated, -0.4F},
    {Role::Body, Feature::IsHeadline, -3.0F},
    {Role::Body, Feature::RepeatsHeadline, -4.0F},
    {Role::Body, Feature::NoticeWords, -3.4F},
    {Role::Body, Feature::RelatedHead, -3.0F},
    {Role::Body, Feature::RelatedLead, -1.6F},
    {Role::Body, Feature::Menu, -1.5F},
    {Role::Body, Feature::Ruler, -3.0F},
    {Role::Body, Feature::Credit, -2.0F},
    {Role::Body, Feature::SourceWords, -3.5F},
    {Role::Body, Feature::AgencyAlone, -2.0F},
    {Role::Body, Feature::AfterProse, -1.0F},
    {Role::Body, Feature::HeadOfPage, -0.6F},
    {Role::Body, Feature::BeforeHeadline, -3.0F},
    {Role::Body, Feature::DateForm, -2.5F},
    {Role::Body, Feature::ThreadAuthor, -3.0F},
    {Role::Body, Feature::ThreadText, -4.0F},
    {Role::Body, Feature::UnderComments, -3.5F},
    {Role::Body, Feature::BelowForm, -3.0F},
    {Role::Body, Feature::CommentHead, -4.0F},
    {Role::Body, Feature::BelowRelated, -1.5F},
    {Role::Body, Feature::WritersName, -3.0F},
    {Role::Body, Feature::StandfirstSpot, -3.0F},
    {Role::Body, Feature::Bulleted, 1.4F, RoleReason::SentenceLike},
    {Role::Body, Feature::TitleShape, -2.2F},
    {Role::Body, Feature::NextToCredit, -2.0F},
    {Role::Body, Feature::PullQuote, 3.2F, RoleReason::SentenceLike},
    {Role::Body, Feature::SummaryPoint, 4.0F, RoleReason::SentenceLike},
    {Role::Body, Feature::Tweet, 4.5F, RoleReason::SentenceLike},
    {Role::Body, Feature::OffTopic, -2.5F},
    {Role::Subhead, Feature::BetweenProse, 0.8F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::BeforeProse, 0.6F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::ShortTitle, 1.9F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::Numbered, 0.6F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::AmongProse, 1.0F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::TimeStamp, 5.0F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::DateForm, 0.0F, RoleReason::ShortHeading},
    {Role::Subhead, Feature::NoticeWords, -2.6F},
    {Role::Subhead, Feature::RelatedHead, -2.0F},
    {Role::Subhead, Feature::RelatedLead, -2.0F},
    {Role::Subhead, Feature::Arrow, -2.0F},
    {Role::Subhead, Feature::AfterProse, -3.0F},
    {Role::Subhead, Feature::BelowRelated, -2.0F},
    {Role::Subhead, Feature::ThreadAuthor, -4.0F},
    {Role::Subhead, Feature::UnderComments, -3.0F},
    {Role::Subhead, Feature::Credit, -2.5F},
    {Role::Subhead, Feature::Sentence, -1.6F},
    {Role::Subhead, Feature::Colon, -1.0F},
    {Role::Subhead, Feature::SourceWords, -2.0F},
    {Role::Subhead, Feature::Menu, -1.5F},
    {Role::Subhead, Feature::Ruler, -3.0F},
    {Role::Subhead, Feature::RepeatsHeadline, -4.0F},
    {Role::Subhead, Feature::HeadOfPage, -3.0F},
    {Role::Subhead, Feature::Bulleted, -2.5F},
    {Role::Subhead, Feature::InnerColon, -1.2F},
    {Role::Subhead, Feature::Tweet, -3.0F},
    {Role::Subhead, Feature::LongTitle, -1.0F},
    {Role::Related, Feature::RelatedHead, 4.0F, RoleReason::RelatedList},
    {Role::Related, Feature::BelowRelated, 3.0F, RoleReason::RelatedList},
    {Role::Related, Feature::RelatedLead, 3.4F, RoleReason::RelatedList},
    {Role::Related, Feature::Arrow, 2.0F, RoleReason::TitleLike},
    {Role::Related, Feature::TitleShape, 1.2F, RoleReason::TitleLike},
    {Role::Related, Feature::AmongProse, 0.6F, RoleReason::TitleLike},
    {Role::Related, Feature::BetweenProse, 0.5F, RoleReason::TitleLike},
    {Role::Related, Feature::ShortTitle, -0.9F},
    {Role::Related, Feature::AfterProse, 0.8F, RoleReason::TitleLike},
    {Role::Related, Feature::Prose, -1.4F},
    {Role::Related, Feature::Sentence, -0.8F},
    {Role::Related, Feature::NoticeWords, -1.6F},
    {Role::Related, Feature::Credit, -1.5F},
    {Role::Related, Feature::ThreadAuthor, -3.0F},
    {Role::Related, Feature::ThreadText, -3.0F},
    {Role::Related, Feature::UnderComments, -2.0F},
    {Role::Related, Feature::IsHeadline, -2.0F},
    {Role::Related, Feature::RepeatsHeadline, -1.5F},
    {Role::Related, Feature::BylineForm, -0.6F},
    {Role::Related, Feature::StandfirstSpot, -1.5F},
    {Role::Related, Feature::HeadOfPage, -0.8F},
    {Role::Related, Feature::Ruler, -2.0F},
    {Role::Related, Feature::Colon, -0.5F},
    {Role::Related, Feature::InnerColon, 1.4F, RoleReason::TitleLike},
    {Role::Related, Feature::LongTitle, 1.0F, RoleReason::TitleLike},
    {Role::Related, Feature::BeforeHeadline, -1.5F},
    {Role::Related, Feature::Tweet, -1.5F},
    {Role::Related, Feature::OffTopic, 1.0F, RoleReason::TitleLike},
    {Role::Notice, Feature::NoticeWords, 3.4F, RoleReason::SiteNotice},
    {Role::Notice, Feature::Menu, 1.6F, RoleReason::SiteNotice},
    {Role::Notice, Feature::Ruler, 3.0F, RoleReason::SiteNotice},
    {Role::Notice, Feature::CommentHead, 3.0F, RoleReason::SiteNotice},
    {Role::Notice, Feature::CommentControl, 3.6F, RoleReason::SiteNotice},
    {Role::Notice, Feature::BelowForm, 2.0F, RoleReason::SiteNotice},
    {Role::Notice, Feature::Contact, 0.6F, RoleReason::SiteNotice},
    {Role::Notice, Feature::AfterProse, 0.8F, RoleReason::SiteNotice},
    {Role::Notice, Feature::Short, 0.4F, RoleReason::SiteNotice},
    {Role::Notice, Feature::Again, 0.6F, RoleReason::SiteNotice},
    {Role::Notice, Feature::IsHeadline, -2.0F},
    {Role::Notice, Feature::RepeatsHeadline, -2.0F},
    {Role::Notice, Feature::Prose, -1.0F},
    {Role::Notice, Feature::BelowRelated, -1.0F},
    {Role::Notice, Feature::ThreadAuthor, -2.5F},
    {Role::Notice, Feature::ThreadText, -1.0F},
    {Role::Notice, Feature::StandfirstSpot, -1.0F},
    {Role::Notice, Feature::TimeStamp, -2.0F},
    {Role::Notice, Feature::AgencyAlone, -3.0F},
    {Role::Source, Feature::SourceWords, 4.4F, RoleReason::CreditPattern},
    {Role::Source, Feature::AgencyAlone, 4.2F, RoleReason::CreditPattern},
    {Role::Source, Feature::Slug, 4.5F, RoleReason::CreditPattern},
    {Role::Source, Feature::AfterProse, 0.5F, RoleReason::CreditPattern},
    {Role::Source, Feature::UnderComments, -3.0F},
    {Role::Source, Feature::ThreadText, -2.0F},
    {Role::Source, Feature::HeadOfPage, -1.5F},
    {Role::Comment, Feature::ThreadAuthor, 5.0F, RoleReason::CommentThread},
    {Role::Comment, Feature::ThreadText, 4.6F, RoleReason::CommentThread},
    {Role::Comment, Feature::UnderComments, 3.6F, RoleReason::CommentThread},
    {Role::Comment, Feature::Isolated, 0.5F, RoleReason::CommentThread},
    {Role::Comment, Feature::CommentHead, -2.5F},
    {Role::Comment, Feature::CommentControl, -3.5F},
    {Role::Comment, Feature::NoticeWords, -1.5F},
    {Role::Comment, Feature::RelatedHead, -2.0F},
    {Role::Comment, Feature::BelowForm, -2.0F},
    {Role::Comment, Feature::HeadOfPage, -5.0F},
    {Role::Comment, Feature::BeforeHeadline, -5.0F},
    {Role::Headline, Feature::StyledTitle, 9.0F, RoleReason::FileSays},
    {Role::Deck, Feature::StyledSubtitle, 9.0F, RoleReason::FileSays},
    {Role::Subhead, Feature::StyledHeading, 5.0F, RoleReason::FileSays},
    {Role::Body, Feature::StyledHeading, -4.0F},
    {Role::Byline, Feature::StyledHeading, -2.0F},
    {Role::Caption, Feature::StyledCaption, 9.0F, RoleReason::FileSays},
    {Role::Caption, Feature::BelowPicture, 5.0F, RoleReason::CaptionPattern},
    {Role::Body, Feature::BelowPicture, -4.0F},
};

} // namespace

std::span<const RoleRule> roleRules()
{
    return rules;
}

float roleBias(Role role)
{
    switch (role) {
    case Role::Headline:
        return -3.0F;
    case Role::Deck:
        return -2.0F;
    case Role::Comment:
        return -1.5F;
    case Role::Byline:
    case Role::Caption:
        return -1.0F;
    case Role::Source:
        return -1.2F;
    case Role::Masthead:
    case Role::Subhead:
        return -0.5F;
    case Role::Body:
    case Role::Related:
    case Role::Notice:
        return 0.0F;
    }
    return 0.0F;
}

RoleScores scoreRoles(const FeatureValues &values)
{
    RoleScores scores;
    std::array<float, RoleCount> loudest{};
    for (std::size_t role = 0; role < RoleCount; ++role) {
        scores.score.at(role) = roleBias(Role(role));
    }
    for (const RoleRule &rule : rules) {
        const float gain = rule.weight * values.at(std::size_t(rule.feature));
        const auto role = std::size_t(rule.role);
        scores.score.at(role) += gain;
        if (gain > loudest.at(role) && rule.why != RoleReason::None) {
            loudest.at(role) = gain;
            scores.why.at(role) = rule.why;
        }
    }
    return scores;
}

} // namespace sidebyline
