// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/verdicts.h"
#include "review/verdictcommand.h"
#include "workspace/library.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace sidebyline {

class MergeDialog;
struct DecisionMerge;
class Navigator;
class OrphansDialog;
class ReviewPanel;
class ReviewSession;
enum class StepDirection : qint8;

/// Gives verdicts: turns what the reader commands at the navigator's place into steps that can be undone, and
/// shows in the panel what holds there.
class ReviewDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk. @p panel is also what dialogs and menus belong to.
    ReviewDesk(ReviewSession *session, Navigator *navigator, ReviewPanel *panel, QObject *parent = nullptr);

    /// Every verdict since the folder was opened.
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// Take the last verdict back, or give it again: it is said, and its place is current.
    void undo();
    void redo();
    /// Whether the next open item becomes current after a verdict.
    void setStepsOn(bool stepsOn) { m_stepsOn = stepsOn; }

    void toggleReviewed();
    void toggleFlagged();
    void editNote();
    /// The first time marks the sentence at hand; the second, in another outlet, links the two.
    void linkByHand();
    [[nodiscard]] bool isLinking() const { return m_linking.has_value(); }
    void giveUpLinking();
    void notSameClaim();
    void splitClaim();
    /// Asks which, where the claim has several.
    void notAConflict();
    /// Corrections are of what is pointed at, a paragraph or (block -1) an article, or else of the current
    /// place.
    void setPointed(std::function<std::optional<SentenceRef>()> pointed);
    void correctRole();
    /// Asks for the outlet, headline or date.
    void correctArticle(DecisionKind kind);
    /// Moves articles, by their paths, to the story @p storyId or, where that is empty, to a new one.
    void moveArticles(const QStringList &paths, const QString &storyId);
    /// Makes one story of two: the articles of @p storyId go to @p into.
    void mergeStory(const QString &storyId, const QString &into);

    /// To the next or previous stop that the filters show and that nothing was decided about, or that is
    /// flagged.
    void stepToOpen(StepDirection direction);
    void stepToFlagged(StepDirection direction);

    void showOrphans();
    /// Adds what @p theirs has; what differs is asked about first.
    void importDecisions(const std::vector<Decision> &theirs);
    /// The same with what was found by comparing the two.
    void importMerge(const DecisionMerge &merge);
    [[nodiscard]] MergeDialog *mergeDialog() const;

Q_SIGNALS:
    /// Something to be said in a line, and soon forgotten.
    void told(const QString &text);
    /// A verdict of another story was undone or done again, and leads there.
    void storyWanted(const QString &storyId);
    /// The note was left by key: the keys go back to the panes.
    void noteLeft();

private:
    /// A stop, with what its decisions are keyed by.
    struct Held
    {
        StoryPtr story;
        std::shared_ptr<const PassageIndex> index;
        std::vector<Decision> decisions;
        Stop stop;
        SentenceRef sentence;

        [[nodiscard]] VerdictPlace place() const;
    };
    struct Linking
    {
        StoryPtr story;
        SentenceRef sentence;
    };

    [[nodiscard]] std::optional<Held> held() const;
    [[nodiscard]] std::optional<Held> heldForCorrection() const;
    void correct(const Held &here, const DecisionEdit &edit, const QString &text);
    [[nodiscard]] Held held(const StoryPtr &story, const Stop &stop, SentenceRef sentence) const;
    bool perform(const DecisionEdit &edit, const QString &text, const QString &merges = {});
    bool perform(const Held &here, const DecisionEdit &edit, const QString &text, const QString &merges = {});
    void returnTo(const VerdictSpot &spot, const QString &message);
    void arrive();
    void toggle(DecisionKind kind, const QString &set, const QString &takenBack);
    template <typename Lets>
    void stepWhere(StepDirection direction, const Lets &lets, const QString &none);
    void stepOn();
    void show();
    [[nodiscard]] QString titleOf(const QString &storyId) const;
    [[nodiscard]] QString nameOf(const QStringList &paths) const;
    void storeNote(const QString &key, const QString &note);
    void takeMerge(const DecisionEdit &edit);
    void updateOrphans();

    ReviewSession *m_session;
    Navigator *m_navigator;
    ReviewPanel *m_panel;
    QUndoStack m_undo;
    std::function<std::optional<SentenceRef>()> m_pointed;
    std::optional<Linking> m_linking;
    VerdictSpot m_returning; ///< until its story is as the verdict makes it, or the reader goes elsewhere
    QString m_returnMessage;
    bool m_arriving = false;
    StoryPtr m_noteStory; ///< the story of the stop that the panel shows, as it was then
    Stop m_noteStop;
    QPointer<OrphansDialog> m_orphans;
    QPointer<MergeDialog> m_merge;
    bool m_stepsOn = true;
};

} // namespace sidebyline
