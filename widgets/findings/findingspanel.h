// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findings.h"
#include "workspace/library.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace sidebyline {

class FindingsDelegate;
class FindingsTextModel;

/// What a desk asks of a story, beside the articles: one list at a time, chosen by name or key. A line leads
/// to its passage. Lists are made when they are shown.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setStory(const StoryPtr &story, const std::vector<Stop> &stops);
    void setShown(const ShownStops &shown);
    /// The article that "not found in" is about.
    void setArticle(int article);
    [[nodiscard]] int article() const { return m_article; }
    void setKind(FindingsKind kind);
    [[nodiscard]] FindingsKind kind() const { return m_kind; }
    /// Selects the line of @p stop where the list has one; scrolls to it without opening groups.
    void setCurrent(const std::optional<Stop> &stop);
    void setReadingSize(double pointSize);
    /// The keys that lead to the lists, in the order of the kinds, and the one that closes them; empty where
    /// a command has lost its key.
    void setKeys(const QStringList &kinds, const QString &close);

    [[nodiscard]] FindingsTextModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// Where an entry of the view leads; nothing where that is no passage to step to.
    [[nodiscard]] std::optional<Stop> stopOf(const QModelIndex &index) const;
    /// What stands in place of an empty list; empty while there are lines.
    [[nodiscard]] QString emptyText() const;

Q_SIGNALS:
    void kindChanged(sidebyline::FindingsKind kind);
    /// The reader went to another line.
    void stopChosen(const sidebyline::Stop &stop);
    /// Enter or a double click: to the passage in its article.
    void passageWanted(sidebyline::SentenceRef sentence);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void refresh();
    void fillOutlets();
    void open(const QModelIndex &index);
    void choose(const QModelIndex &index);
    /// Whether lines are broken otherwise now.
    bool takeWidth();
    [[nodiscard]] std::vector<FindingGroup> groups() const;
    [[nodiscard]] QString purpose() const;

    StoryPtr m_story;
    std::vector<Stop> m_stops;
    ShownStops m_shown;
    std::optional<Stop> m_current;
    FindingsTextModel *m_model;
    FindingsDelegate *m_delegate;
    QComboBox *m_kinds;
    QToolButton *m_close;
    QComboBox *m_outlets;
    QLabel *m_purpose;
    QTreeView *m_view;
    QLabel *m_empty;
    FindingsKind m_kind = FindingsKind::NotCarried;
    int m_article = 0;
    bool m_stale = true;   ///< the list is to be made when the panel is next shown
    bool m_silent = false; ///< the current line is the navigator's, not the reader's
};

} // namespace sidebyline
