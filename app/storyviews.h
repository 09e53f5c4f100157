// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/textfind.h"
#include "navigation/navigator.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace sidebyline {

class AlignedView;
class HiddenPanesBar;
class MatrixView;
class PanesView;

/// Three ways of seeing a story.
enum class ViewMode : quint8 {
    Reading, ///< each article whole, in its own order, side by side
    Aligned, ///< paragraphs in rows along the base outlet
    Matrix,  ///< claims by outlets
};
inline constexpr int ViewModeCount = int(ViewMode::Matrix) + 1;

/// The three views of the current story with one selection, one set of filters and one order of outlets. Only
/// the view that is seen is kept up to date; another one is when it is switched to.
class StoryViews : public QWidget
{
    Q_OBJECT

public:
    explicit StoryViews(Navigator *navigator, QWidget *parent = nullptr);

    [[nodiscard]] PanesView *panes() const { return m_panes; }
    [[nodiscard]] AlignedView *aligned() const { return m_aligned; }
    [[nodiscard]] MatrixView *matrix() const { return m_matrix; }

    [[nodiscard]] ViewMode mode() const { return m_mode; }
    /// Shows a view and gives it the keys, at the same outlet and claim.
    void setMode(ViewMode mode);
    /// What is spoken of the stop to come besides its words: "claim 2 of 21".
    void setSpokenPlace(const QString &text);
    /// Shows a story that is still being read in the panes.
    void showUnfinished(const StoryPtr &story);

    /// The index of the article that has the keys; -1 without a story.
    [[nodiscard]] int currentArticle() const;
    /// Gives the keys to an article's pane or column; one that is hidden is shown again.
    void focusArticle(int article);
    /// The same by its place among those shown, from 0.
    void focusPlace(int place);
    /// Gives the keys back to the article that had them; what is seen stays as it is.
    void takeKeysBack();
    /// How many outlets are shown.
    [[nodiscard]] int shownCount() const;
    /// Shows a passage in its article, in the reading view.
    void readPassage(SentenceRef sentence);

    /// Those of @p found that the current view can show, in its order.
    [[nodiscard]] std::vector<FoundText> shownOf(std::vector<FoundText> found) const;
    /// Marks them in the current view and brings the one at @p current into sight (-1: none).
    void setFound(const std::vector<FoundText> &found, int current);
    /// Forgets what was looked for, in every view.
    void clearFound();
    /// Takes the current view back to where the reader is, after places that were looked at.
    void showCurrent() { takeStop(); }

Q_SIGNALS:
    void modeChanged(sidebyline::ViewMode mode);
    /// Another stop is about to be shown, and spoken of.
    void stopComing();
    void basePicked(int article);
    /// Another article has the keys.
    void articleChanged(int article);

private:
    void connectViews();
    void takeStory();
    void takeStop();
    void takeFilter();
    void takeArrangement();
    void takeReadingSize();
    /// Brings what the current view shows up to date.
    void feed();
    [[nodiscard]] QWidget *widget() const;

    Navigator *m_navigator;
    PanesView *m_panes;
    AlignedView *m_aligned;
    MatrixView *m_matrix;
    HiddenPanesBar *m_hidden;
    QStackedLayout *m_stack;
    ViewMode m_mode = ViewMode::Reading;
    std::array<bool, ViewModeCount> m_stale{}; ///< another story or comparison came since it was last fed
};

} // namespace sidebyline
