// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "navigation/hintbar.h"
#include "navigation/navigator.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace sidebyline {

class ClaimInspector;
class FindingsPanel;
class NotReadView;
class PanesView;
class ProblemsModel;
class ReviewPanel;
class SourcePage;
class StoryTreeModel;
class StoryView;
class StoryViews;
enum class FindingsKind : quint8;
enum class ViewMode : quint8;
struct WindowLayout;

/// The page of an opened folder: stories and what was not read at the left, the panes, and below them the
/// claim with its keys. Keeps panes, inspector and navigator at the same place.
class StoryPage : public QWidget
{
    Q_OBJECT

public:
    StoryPage(StoryTreeModel *stories, ProblemsModel *problems, Navigator *navigator,
              QWidget *parent = nullptr);

    [[nodiscard]] PanesView *panes() const { return m_panes; }
    /// The panes and the other ways of seeing the story.
    [[nodiscard]] StoryViews *views() const { return m_views; }
    /// Shows the story in another way; leaves a source that is shown.
    void setViewMode(ViewMode mode);
    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }
    [[nodiscard]] StoryView *stories() const { return m_stories; }
    [[nodiscard]] ReviewPanel *review() const { return m_review; }

    /// Shows a story that is still being read, without its comparison: nothing in it is a stop yet.
    void showUnfinished(const StoryPtr &story);
    void setClaimHints(const std::vector<HintText> &hints);
    /// Shows the file of the current article in place of the panes, or the panes again.
    void setSourceShown(const QString &folder, bool shown);
    [[nodiscard]] bool isSourceShown() const;
    /// The block of the source that the cursor is on; -1: on none, or no source is shown.
    [[nodiscard]] int sourceBlock() const;
    [[nodiscard]] SourcePage *source() const { return m_source; }
    /// The keys that lead back from a source, as they are written on them.
    void setLeaveKeys(const QStringList &keys);
    /// What the claim's place offers while none is chosen.
    void setStepKeys(const QString &next, const QString &previous);
    /// Gives the keys to the pane of an article, which gets one where it has none; while a source is shown,
    /// shows that article's.
    void focusArticle(int article);
    /// The same for the pane at @p index, from 0; ignored out of range.
    void focusPane(int index);
    /// The index of the article that has the keys, 0 where none was chosen; -1 without a story.
    [[nodiscard]] int currentArticle() const;

    /// Shows what to do about the first file that could not be read.
    void showProblem();
    void setStoriesShown(bool shown);
    void setClaimShown(bool shown);
    /// Shows a list of findings beside the views and gives it the keys; closes it where it has them already.
    void toggleFindings(FindingsKind kind);
    void closeFindings();
    [[nodiscard]] bool areFindingsShown() const;
    /// How the page is arranged; without the window's geometry.
    [[nodiscard]] WindowLayout windowLayout() const;
    /// Arranges the page as it was left. Views and lists follow with the story: see showLeftViews().
    void setWindowLayout(const WindowLayout &layout);
    /// Shows the view and the list that @p layout names; the keys stay with the articles.
    void showLeftViews(const WindowLayout &layout);
    /// The splitters' places, under settings::windowState(), for folders that were never open before.
    void saveState() const;
    void restoreState();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void storyChosen(const QString &storyId);
    void baseWanted(const QString &storyId, int article);
    /// The panes or a source came to be shown.
    void sourceShownChanged(bool shown);
    /// A list of findings was opened, changed or closed.
    void findingsChanged();
    /// The stories or the claim were shown or hidden, not by their commands.
    void partsChanged(bool stories, bool claim);
    void sourceFailed(const sidebyline::ReadError &error);

private:
    static constexpr int FindingsWidth = 380; // of a list, before the reader moves its splitter

    QWidget *makeSideBar();
    QWidget *makeClaimArea();
    void fitFont();
    void fitClaimArea();
    void foldStories();
    QWidget *makeCentre();
    void connectNavigator();
    void connectFindings();
    void makeSource();
    void followSource();
    void showStory();
    void takeFocus();
    void updateNotice();
    void showStop();
    [[nodiscard]] StepPosition stopPosition() const;

    Navigator *m_navigator;
    StoryView *m_stories;
    StoryViews *m_views;
    PanesView *m_panes; ///< one of the views
    FindingsPanel *m_findings;
    SourcePage *m_source = nullptr; ///< made when first asked for
    QLabel *m_notice;               ///< says that not all articles have a pane
    QStackedWidget *m_centre;
    ClaimInspector *m_claim;
    ReviewPanel *m_review;
    NotReadView *m_notRead;
    QBoxLayout *m_claimParts = nullptr; ///< claim and review, beside or below one another
    QFrame *m_claimLine = nullptr;      ///< between them
    QWidget *m_sideBar;
    QWidget *m_claimArea;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QString m_folder; ///< of the source shown
    QStringList m_leaveKeys;
    bool m_isNarrow = false; ///< there was no room for the stories when that was last looked at
    bool m_isFolded = false; ///< the stories gave way in a narrow window; they come back in a wider one
};

} // namespace sidebyline
