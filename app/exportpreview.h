// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagelayout.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QToolButton;

namespace sidebyline {

/// Shows one page of a report as it will be printed, and steps through them. Only the page shown is painted:
/// long reports cost no more than short ones.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    ~ExportPreview() override;

    /// Shows the same page of @p report as of the one before, or its last.
    void setReport(const std::shared_ptr<const Report> &report, const ReportOptions &options);
    /// From 0; -1 without pages.
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);

private:
    void paint(QPrinter &printer);

    std::shared_ptr<const Report> m_report;
    int m_page = -1;
    std::unique_ptr<QPrinter> m_printer; ///< of the paper chosen; nothing is printed on it
    QPrintPreviewWidget *m_preview;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_where;
};

} // namespace sidebyline
