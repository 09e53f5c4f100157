// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingsmodel.h"

namespace sidebyline {

/// A list of findings in words: what its lines show, speak and copy.
class FindingsTextModel : public FindingsModel
{
    Q_OBJECT

public:
    enum TextRole {
        TitleRole = Qt::UserRole + 100, ///< QString: the line itself; what DisplayRole gives as well
        DetailRole,                     ///< QString below it, quieter; may be empty
        IsGroupRole,                    ///< bool
        RunsRole, ///< std::vector<RenderingRun> that the title is made of; empty where it is plain
    };

    using FindingsModel::FindingsModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The whole list as text to copy or file: a group's line, its entries below, set in by a tab.
    [[nodiscard]] QString asText() const;
    /// One line with its detail, for copying; a group with its entries.
    [[nodiscard]] QString asText(const QModelIndex &index) const;

private:
    [[nodiscard]] QString groupTitle(const FindingGroup &group) const;
    [[nodiscard]] QString groupDetail(const FindingGroup &group) const;
    [[nodiscard]] QString entryTitle(const Finding &finding) const;
    [[nodiscard]] QString entryDetail(const Finding &finding) const;
    [[nodiscard]] QString originTitle(const FindingGroup &group) const;
    [[nodiscard]] QString versionsTitle(const FindingGroup &group) const;
    [[nodiscard]] QString originDetail(const FindingGroup &group) const;
    [[nodiscard]] QString originEntryTitle(const Finding &finding) const;
    [[nodiscard]] QString originEntryDetail(const Finding &finding) const;
    /// The origin that has the article of an entry.
    [[nodiscard]] const Origin &originOf(const Finding &finding) const;
    [[nodiscard]] QString outletName(int article) const;
    [[nodiscard]] QString outletNames(const std::vector<int> &articles) const;
};

/// The list's name, what it is for, and what it says where it is empty.
[[nodiscard]] QString findingsTitle(FindingsKind kind);
[[nodiscard]] QString findingsPurpose(FindingsKind kind);
[[nodiscard]] QString findingsEmpty(FindingsKind kind);

} // namespace sidebyline
