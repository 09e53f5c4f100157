// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/names.h"

#include "articles/teasers.h"

#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

/// Walks the values of an enumeration from 0 to @p last: a handful of them.
template <typename Enum>
std::optional<Enum> fromName(QStringView name, QLatin1StringView (*nameOf)(Enum), Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (name == nameOf(Enum(value))) {
            return Enum(value);
        }
    }
    return std::nullopt;
}

QString teasersMessage(const Teasers &teasers)
{
    return u"%1 of %2 items of the feed hold no full text: %3"_s.arg(teasers.headlines.size())
        .arg(teasers.items)
        .arg(teasers.headlines.join("; "_L1));
}

} // namespace

QLatin1StringView roleReasonName(RoleReason reason)
{
    switch (reason) {
    case RoleReason::None:
        return "none"_L1;
    case RoleReason::FirstLine:
        return "first-line"_L1;
    case RoleReason::RepeatsHeadline:
        return "repeats-headline"_L1;
    case RoleReason::OutletName:
        return "outlet-name"_L1;
    case RoleReason::BylinePattern:
        return "byline-pattern"_L1;
    case RoleReason::CreditPattern:
        return "credit-pattern"_L1;
    case RoleReason::CaptionPattern:
        return "caption-pattern"_L1;
    case RoleReason::TitleLike:
        return "title-like"_L1;
    case RoleReason::RelatedList:
        return "related-list"_L1;
    case RoleReason::SiteNotice:
        return "site-notice"_L1;
    case RoleReason::CommentThread:
        return "comment-thread"_L1;
    case RoleReason::SentenceLike:
        return "sentence-like"_L1;
    case RoleReason::ShortHeading:
        return "short-heading"_L1;
    case RoleReason::Standfirst:
        return "standfirst"_L1;
    case RoleReason::PageLayout:
        return "page-layout"_L1;
    case RoleReason::FileSays:
        return "file-says"_L1;
    case RoleReason::RunningHead:
        return "running-head"_L1;
    case RoleReason::ByHand:
        return "by-hand"_L1;
    }
    std::unreachable();
}

QLatin1StringView reasonName(ReasonCode code)
{
    switch (code) {
    case ReasonCode::SameWords:
        return "same-words"_L1;
    case ReasonCode::LongestRun:
        return "longest-run"_L1;
    case ReasonCode::SharedQuotation:
        return "shared-quotation"_L1;
    case ReasonCode::SharedFigures:
        return "shared-figures"_L1;
    case ReasonCode::SharedNames:
        return "shared-names"_L1;
    case ReasonCode::SimilarSpelling:
        return "similar-spelling"_L1;
    case ReasonCode::SamePlace:
        return "same-place"_L1;
    case ReasonCode::Neighbours:
        return "neighbours"_L1;
    case ReasonCode::ThirdOutlet:
        return "third-outlet"_L1;
    case ReasonCode::ByHand:
        return "by-hand"_L1;
    }
    std::unreachable();
}

QString readErrorMessage(const ReadError &error)
{
    switch (error.code) {
    case ReadErrorCode::NotFound:
        return u"The file vanished before it could be read."_s;
    case ReadErrorCode::NoPermission:
        return u"Reading is not permitted."_s;
    case ReadErrorCode::Empty:
        return u"The file is empty."_s;
    case ReadErrorCode::TooLarge:
        return u"The file is larger than %1 bytes."_s.arg(error.context);
    case ReadErrorCode::Binary:
        return u"The file is not a text."_s;
    case ReadErrorCode::UnknownFormat:
        return u"This kind of file cannot be read."_s;
    case ReadErrorCode::NoText:
        return u"The file holds no text, perhaps only a picture of one."_s;
    case ReadErrorCode::Damaged:
        return u"The file is damaged or incomplete."_s;
    case ReadErrorCode::InputOutput:
        return u"Reading failed: %1"_s.arg(error.context);
    case ReadErrorCode::NotAFolder:
        return u"This is a file, not a folder."_s;
    case ReadErrorCode::Encrypted:
        return u"The file is locked with a password or by restrictions."_s;
    case ReadErrorCode::ToolMissing:
        return u"The program %1 is needed and not installed."_s.arg(error.context);
    case ReadErrorCode::Teasers:
        return teasersMessage(teasersOf(error.context));
    case ReadErrorCode::Cancelled:
        return u"Reading was cancelled."_s;
    }
    std::unreachable();
}

std::optional<Role> roleFromName(QStringView name)
{
    return fromName(name, &roleName, Role::Comment);
}

std::optional<RoleReason> roleReasonFromName(QStringView name)
{
    return fromName(name, &roleReasonName, RoleReason::ByHand);
}

std::optional<LinkKind> linkKindFromName(QStringView name)
{
    return fromName(name, &linkKindName, LinkKind::Paraphrase);
}

std::optional<ReasonCode> reasonFromName(QStringView name)
{
    return fromName(name, &reasonName, ReasonCode::ByHand);
}

std::optional<ConflictKind> conflictKindFromName(QStringView name)
{
    return fromName(name, &conflictKindName, ConflictKind::Negation);
}

std::optional<ConflictNature> conflictNatureFromName(QStringView name)
{
    return fromName(name, &conflictNatureName, ConflictNature::Contradiction);
}

std::optional<OriginEvidenceCode> originEvidenceFromName(QStringView name)
{
    return fromName(name, &originEvidenceName, OriginEvidenceCode::Published);
}

std::optional<ReadErrorCode> readErrorFromName(QStringView name)
{
    return fromName(name, &readErrorName, ReadErrorCode::Cancelled);
}

} // namespace sidebyline
