// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/claimmatrixmodel.h"

#include <QHash>

namespace sidebyline {

/// The claim matrix in words: what is shown, told by tool tips and spoken.
class MatrixTextModel : public ClaimMatrixModel
{
    Q_OBJECT

public:
    enum TextRole {
        BadgeRole = Qt::UserRole + 100, ///< QString beside a claim: "figures differ: 40 cm, almost 60 cm"
    };

    explicit MatrixTextModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// "¶3", "headline", "only here", "not found".
    [[nodiscard]] static QString cellText(const MatrixCell &cell);
    /// The same in a sentence, with the outlet: "Pier Post: reworded, paragraph 3, differs from others".
    [[nodiscard]] QString cellSentence(int row, int article) const;

private:
    [[nodiscard]] QString badge(const Stop &stop) const;
    [[nodiscard]] static QString reviewText(StopReview review);

    mutable QHash<int, QString> m_badges; ///< by claim: worked out when first shown
};

} // namespace sidebyline
