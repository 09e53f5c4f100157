// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace sidebyline {

struct ShownSource;
class SourceEdit;

/// "View source": the decoded file as it is, coloured by KSyntaxHighlighting's definition for its kind (ours
/// for plain text), each line tagged with the role it was given and why.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// Shows @p source, the decoded text that @p article was read from. Of a long source only the beginning
    /// is shown, and said so.
    void setSource(const QString &source, const ArticlePtr &article);

    /// Takes the same article as it was corrected: the text and the cursor stay.
    void setArticle(const ArticlePtr &article);

    /// Scrolls to a block of the article and selects its line.
    void goToBlock(int block);

    [[nodiscard]] SourceEdit *edit() const { return m_edit; }
    /// What was left out, or empty.
    [[nodiscard]] QString notice() const;
    /// The name of the syntax definition in use; empty where nothing is coloured.
    [[nodiscard]] QString definitionName() const;

private:
    void applyTheme();
    [[nodiscard]] QString noticeFor(const ShownSource &shown) const;

    QLabel *m_notice;
    SourceEdit *m_edit;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    ArticlePtr m_article;
    int m_lines = 0; ///< of the text that is shown
};

} // namespace sidebyline
