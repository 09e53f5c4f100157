// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/comparison.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

QLatin1StringView linkKindName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Verbatim:
        return "verbatim"_L1;
    case LinkKind::Reworded:
        return "reworded"_L1;
    case LinkKind::Paraphrase:
        return "paraphrase"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView conflictKindName(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Number:
        return "number"_L1;
    case ConflictKind::Money:
        return "money"_L1;
    case ConflictKind::Percentage:
        return "percentage"_L1;
    case ConflictKind::Date:
        return "date"_L1;
    case ConflictKind::Name:
        return "name"_L1;
    case ConflictKind::Negation:
        return "negation"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView conflictNatureName(ConflictNature nature)
{
    switch (nature) {
    case ConflictNature::Unknown:
        return "unknown"_L1;
    case ConflictNature::Update:
        return "update"_L1;
    case ConflictNature::Contradiction:
        return "contradiction"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView originEvidenceName(OriginEvidenceCode code)
{
    switch (code) {
    case OriginEvidenceCode::SharedText:
        return "shared-text"_L1;
    case OriginEvidenceCode::LongestCopy:
        return "longest-copy"_L1;
    case OriginEvidenceCode::SameHeadline:
        return "same-headline"_L1;
    case OriginEvidenceCode::Agency:
        return "agency"_L1;
    case OriginEvidenceCode::Contribution:
        return "contribution"_L1;
    case OriginEvidenceCode::Release:
        return "release"_L1;
    case OriginEvidenceCode::Citation:
        return "citation"_L1;
    case OriginEvidenceCode::Published:
        return "published"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

void pack(std::string &bytes, const Reason &reason)
{
    packNumber(bytes, quint64(reason.code));
    packNumber(bytes, quint32(reason.count));
    packNumber(bytes, quint32(reason.of));
    packText(bytes, reason.text);
}

void unpack(PackedReader &reader, Reason &reason)
{
    reason.code = ReasonCode(reader.number());
    reason.count = int(reader.number());
    reason.of = int(reader.number());
    reason.text = reader.text();
}

void pack(std::string &bytes, const SharedSpan &span)
{
    for (const qsizetype number : {span.a.start, span.a.length, span.b.start, span.b.length}) {
        packNumber(bytes, quint64(number));
    }
}

void unpack(PackedReader &reader, SharedSpan &span)
{
    for (qsizetype *number : {&span.a.start, &span.a.length, &span.b.start, &span.b.length}) {
        *number = qsizetype(reader.number());
    }
}

} // namespace sidebyline
