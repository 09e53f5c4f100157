// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrix/matrixtextmodel.h"

#include "items/articlename.h"
#include "items/findings.h"
#include "phrases/claimtext.h"

#include <QStringList>

namespace sidebyline {

MatrixTextModel::MatrixTextModel(QObject *parent)
    : ClaimMatrixModel(parent)
{
    connect(this, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_badges.clear(); });
}

QString MatrixTextModel::cellText(const MatrixCell &cell)
{
    switch (cell.kind) {
    case MatrixCellKind::NotFound:
        return tr("not found", "in this outlet's article");
    case MatrixCellKind::OnlyHere:
        return tr("only here", "a sentence found in one outlet alone");
    default:
        break;
    }
    const QString place =
        cell.paragraph > 0 ? tr("¶%1", "paragraph number").arg(cell.paragraph) : tr("head", "above the text");
    return cell.more > 0 ? tr("%1 +%2", "a paragraph and how many sentences more").arg(place).arg(cell.more)
                         : place;
}

QString MatrixTextModel::cellSentence(int row, int article) const
{
    const MatrixCell at = cell(row, article);
    QStringList parts;
    switch (at.kind) {
    case MatrixCellKind::NotFound:
        return tr("%1: not found in this article", "outlet").arg(articleName(story()->articles, article));
    case MatrixCellKind::Verbatim:
        parts.append(tr("verbatim"));
        break;
    case MatrixCellKind::Reworded:
        parts.append(tr("reworded"));
        break;
    case MatrixCellKind::Paraphrase:
        parts.append(tr("in other words"));
        break;
    case MatrixCellKind::OnlyHere:
        parts.append(tr("found in this article alone"));
        break;
    }
    if (at.paragraph > 0) {
        parts.append(tr("paragraph %1").arg(at.paragraph));
    }
    if (at.conflict) {
        parts.append(tr("other outlets give this differently"));
    }
    return tr("%1: %2", "outlet, how it tells a claim")
        .arg(articleName(story()->articles, article), parts.join(tr(", ")));
}

QString MatrixTextModel::badge(const Stop &stop) const
{
    if (stop.kind != StopKind::Claim) {
        return {};
    }
    if (const auto known = m_badges.constFind(stop.claim); known != m_badges.constEnd()) {
        return *known;
    }
    const Claim &claim = story()->comparison.claims[std::size_t(stop.claim)];
    QString text;
    if (!claim.conflicts.empty()) {
        QStringList values;
        for (const ConflictSide &side : claim.conflicts.front().sides) {
            if (!values.contains(side.value)) {
                values.append(side.value);
            }
        }
        text = tr("%1: %2", "what differs, its versions")
                   .arg(conflictTitle(claim.conflicts.front().kind), values.join(tr(", ")));
    } else if (claim.quotation) {
        const int ways = quotationWays(*story(), claim);
        text = ways > 1 ? tr("quotation, %n rendering(s)", nullptr, ways) : tr("quotation, the same words");
    }
    m_badges.insert(stop.claim, text);
    return text;
}

QString MatrixTextModel::reviewText(StopReview review)
{
    QStringList parts;
    if (review.flagged) {
        parts.append(tr("⚑ flagged"));
    }
    if (review.reviewed) {
        parts.append(tr("✓ reviewed"));
    }
    if (review.noted) {
        parts.append(tr("✎ note"));
    }
    return parts.join(u' ');
}

QVariant MatrixTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int outlet = article(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (outlet >= 0) {
            return cellText(cell(index.row(), outlet));
        }
        if (index.column() == reviewColumn()) {
            return reviewText(review(index.row()));
        }
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (outlet >= 0) {
            return cellSentence(index.row(), outlet);
        }
        if (index.column() == Text) {
            const QString beside = badge(stop(index.row()));
            const QString text = ClaimMatrixModel::data(index, Qt::DisplayRole).toString();
            return beside.isEmpty() ? text : tr("%1 (%2)", "a claim, what is said of it").arg(text, beside);
        }
        if (role == Qt::ToolTipRole) {
            return {};
        }
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == Text ? int(Qt::AlignVCenter | Qt::AlignLeading) : int(Qt::AlignCenter);
    case BadgeRole:
        return badge(stop(index.row()));
    default:
        break;
    }
    return ClaimMatrixModel::data(index, role);
}

QVariant MatrixTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ClaimMatrixModel::headerData(section, orientation, role);
    }
    const int outlet = article(section);
    if (role == Qt::DisplayRole) {
        if (outlet >= 0) {
            const QString name = articleName(story()->articles, outlet);
            return outlet == story()->comparison.base ? QStringLiteral(u"★ ") + name : name;
        }
        return section == Number ? tr("No.", "number of a claim")
                                 : (section == Text ? tr("Claim") : tr("Review"));
    }
    if (role == Qt::ToolTipRole && outlet >= 0) {
        const Article &read = *story()->articles[std::size_t(outlet)];
        return articleName(story()->articles, outlet) + u'\n' + read.headline + u'\n' + read.path;
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Text ? int(Qt::AlignVCenter | Qt::AlignLeading) : int(Qt::AlignCenter);
    }
    return ClaimMatrixModel::headerData(section, orientation, role);
}

} // namespace sidebyline
