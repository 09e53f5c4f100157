// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articles/article.h"
#include "articles/readerror.h"
#include "workspace/work.h"

#include <QWidget>

#include <expected>

class QLabel;

namespace sidebyline {

class KeyHint;
class SourceView;

/// "View source" in place of the panes: whose file it is, the file itself, and how to come back. The file is
/// read in another thread; the newest call wins.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(QWidget *parent = nullptr);
    ~SourcePage() override;

    /// Reads the file of @p article below @p folder and shows it, scrolled to @p block (-1: its beginning).
    void showSource(const QString &folder, const ArticlePtr &article, int block);
    /// Takes the same article as it was corrected: the text and the cursor stay.
    void setArticle(const ArticlePtr &article);
    [[nodiscard]] const ArticlePtr &article() const { return m_article; }
    [[nodiscard]] SourceView *view() const { return m_view; }
    /// The keys that lead back to the articles, as they are written on them.
    void setLeaveKeys(const QStringList &keys);

Q_SIGNALS:
    /// The file is shown.
    void shown();
    /// The file can't be read any more.
    void failed(const sidebyline::ReadError &error);

private:
    void takeSource();
    void writeTitle();

    QLabel *m_title;
    SourceView *m_view;
    KeyHint *m_leave;
    Work<std::expected<QString, ReadError>> *m_reading = nullptr; ///< the one under way
    ArticlePtr m_article;
    int m_block = -1;
};

} // namespace sidebyline
