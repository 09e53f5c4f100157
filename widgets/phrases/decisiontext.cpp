// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/decisiontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionText)
};

QString subjectName(const PassageKey &passage)
{
    return passage.article.outlet.isEmpty() ? QFileInfo(passage.article.path).fileName()
                                            : passage.article.outlet;
}

QString roleOf(const QString &name, QString (*roleText)(Role))
{
    for (int role = 0; roleText && role < RoleCount; ++role) {
        if (name == roleName(Role(role))) {
            return roleText(Role(role));
        }
    }
    return name;
}

} // namespace

QString decisionText(const Decision &decision, QString (*roleText)(Role))
{
    switch (decision.kind) {
    case DecisionKind::Reviewed:
        return DecisionText::tr("Reviewed");
    case DecisionKind::Flagged:
        return DecisionText::tr("Flagged");
    case DecisionKind::Note:
        return DecisionText::tr("Note: %1").arg(decision.value);
    case DecisionKind::NotSameClaim:
        return DecisionText::tr("Not the same claim");
    case DecisionKind::LinkByHand:
        return DecisionText::tr("Linked by hand");
    case DecisionKind::Split:
        return DecisionText::tr("Claim split");
    case DecisionKind::NotAConflict:
        return DecisionText::tr("Not a conflict: %1")
            .arg(decision.value.section(u'\n', 1).replace(u'\n', u" / "_s));
    case DecisionKind::Role:
        return DecisionText::tr("Role: %1").arg(roleOf(decision.value, roleText));
    case DecisionKind::Outlet:
        return DecisionText::tr("Outlet: %1").arg(decision.value);
    case DecisionKind::Headline:
        return DecisionText::tr("Headline: %1").arg(decision.value);
    case DecisionKind::Date:
        return DecisionText::tr("Date: %1").arg(decision.value);
    case DecisionKind::Story:
        return decision.against.empty()
                   ? DecisionText::tr("A story of its own")
                   : DecisionText::tr("In the story of “%1”").arg(subjectName(decision.against.front()));
    }
    return {};
}

QString subjectText(const Decision &decision)
{
    if (decision.passages.empty()) {
        return {};
    }
    const PassageKey &passage = decision.passages.front();
    return DecisionText::tr("%1: %2", "outlet, passage").arg(subjectName(passage), passage.excerpt);
}

QString reviewErrorText(const ReviewError &error)
{
    const QString file = QDir::toNativeSeparators(error.path);
    switch (error.code) {
    case ReviewErrorCode::NoFolder:
        return DecisionText::tr("the folder for “%1” can’t be made").arg(file);
    case ReviewErrorCode::ReadOnly:
        return DecisionText::tr("“%1” may not be written").arg(file);
    case ReviewErrorCode::DiskFull:
        return DecisionText::tr("the disk is full. Make room: they are stored as soon as there is some");
    case ReviewErrorCode::Locked:
        return DecisionText::tr("another program holds “%1”. They are stored as soon as it lets go")
            .arg(file);
    case ReviewErrorCode::Damaged:
        return DecisionText::tr("“%1” is damaged and can’t be moved aside").arg(file);
    case ReviewErrorCode::NewerVersion:
        return DecisionText::tr("“%1” was written by a later version of Sidebyline").arg(file);
    case ReviewErrorCode::NoDriver:
        return DecisionText::tr("Qt’s driver for SQLite is not installed");
    case ReviewErrorCode::InputOutput:
        return DecisionText::tr("“%1” can’t be used: %2").arg(file, error.context);
    }
    return {};
}

} // namespace sidebyline
