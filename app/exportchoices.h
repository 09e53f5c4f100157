// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportoptions.h"
#include "workspace/library.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QListWidget;

namespace sidebyline {

class OutletChoice;

/// What a story's report holds and how it is set, as fields.
class ExportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(const StoryPtr &story, QWidget *parent = nullptr);

    [[nodiscard]] ReportOptions options() const;
    /// Paper, parts, fonts and size of @p options; what belongs to one story stays as it is.
    void setOptions(const ReportOptions &options);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QGroupBox *partsBox();
    [[nodiscard]] QGroupBox *paperBox();
    [[nodiscard]] QGroupBox *claimsBox(const Story &story);
    [[nodiscard]] QComboBox *fontBox(QLatin1StringView name);
    [[nodiscard]] ReportParts parts() const;
    void setParts(ReportParts parts);
    void takePreset(int index);
    [[nodiscard]] bool isPreset(ReportPreset preset) const;
    void showPreset();
    void showClaims(bool shown);

    QComboBox *m_preset;
    std::array<QCheckBox *, ReportPartCount> m_parts{};
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QDoubleSpinBox *m_textSize;
    QComboBox *m_serif;
    QComboBox *m_sans;
    QGroupBox *m_onlyClaims;
    QListWidget *m_claims;
    OutletChoice *m_outlets;
};

} // namespace sidebyline
