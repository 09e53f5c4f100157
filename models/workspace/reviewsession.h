// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/marks.h"
#include "review/reviewstore.h"
#include "workspace/library.h"
#include "workspace/work.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace sidebyline {

class Workspace;

/// The review of an opened folder: lays what its readers decided over the stories of a workspace, and keeps
/// what they decide in a store.
///
/// An edit counts at once for what the next key does (wanted()), and is shown as done (marks(), the stories
/// of the workspace) once the store has it on the disk. Where the store can't keep anything, edits are shown
/// at once and isKept() is false.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the session.
    ReviewSession(Workspace *workspace, ReviewStore *store, QObject *parent = nullptr);
    ~ReviewSession() override;

    /// Of the story as the workspace has it; empty where nothing is known of it.
    [[nodiscard]] const StoryMarks &marks(const QString &storyId) const;
    [[nodiscard]] ReviewProgress progress(const QString &storyId) const;
    /// The marks with the edits that are still on their way to the disk.
    [[nodiscard]] StoryMarks wantedMarks(const QString &storyId) const;

    /// Everything decided in the folder, edits on their way among it.
    [[nodiscard]] std::span<const Decision> wanted() const { return m_wanted.all(); }
    /// Of these, what is about the articles of one story.
    [[nodiscard]] std::vector<Decision> wantedOf(const QString &storyId) const;
    [[nodiscard]] qint64 nextTime() const { return m_wanted.nextTime(); }
    /// What is about texts that no story has any more.
    [[nodiscard]] std::vector<Decision> orphans() const;
    /// Finds and names the passages of a story as it is shown; null while it is being looked at.
    [[nodiscard]] std::shared_ptr<const PassageIndex> index(const QString &storyId) const;
    /// The story with its verdicts and notes, to be written into a file; null where there is none.
    [[nodiscard]] StoryPtr reviewedStory(const QString &storyId) const;

    /// What is open, as the workspace has it.
    [[nodiscard]] const Library &library() const;

    void submit(const DecisionEdit &edit);
    /// All edits so far are on the disk.
    [[nodiscard]] bool isSettled() const { return m_inFlight.empty(); }
    /// Decisions are being kept.
    [[nodiscard]] bool isKept() const { return m_kept; }

Q_SIGNALS:
    void marksChanged(const QString &storyId);
    /// Decisions were loaded, stored or taken back.
    void decisionsChanged();
    void settled();
    void notKept(const sidebyline::ReviewError &error);
    void keptAgain();
    void movedAside(const QString &path);

private:
    struct StoryState;
    struct Corrected
    {
        std::weak_ptr<const Article> article; ///< its address is given to no other as long as this is kept
        ArticlePtr asRead;
    };
    using Applying = Work<StoryPtr>;
    struct InFlight
    {
        quint64 number;
        DecisionEdit edit;
    };

    StoryPtr overlay(const StoryPtr &story);
    void takeFolder(const QString &folder);
    void takeLoaded(const QString &folder, const std::vector<Decision> &decisions);
    void takeFound(const QString &storyId, const std::shared_ptr<const PassageIndex> &index,
                   const std::vector<Decision> &decisions);
    void takeStored(quint64 number);
    void takeFailure(const ReviewError &error);
    void takeMoved(const QString &path);

    void show(const DecisionEdit &edit);
    void moveStories();
    void scheduleUpdate();
    void update();
    void update(const QString &storyId, StoryState &state);
    void assignDecisions(std::span<StoryState *const> states) const;
    [[nodiscard]] bool correct(const QString &storyId, StoryState &state);
    void apply(const QString &storyId, StoryState &state, std::vector<Decision> structural);
    void abandonApplying(const QString &storyId);
    void showStory(const QString &storyId, StoryState &state, const StoryPtr &shown);
    void forgetStory(const QString &storyId);
    /// Those whose articles it names by their words, headline or path.
    [[nodiscard]] QSet<QString> storiesOf(const Decision &decision) const;
    [[nodiscard]] std::vector<ArticlePtr> asRead(const Story &story) const;

    Workspace *m_workspace;
    ReviewStore *m_store;
    QString m_folder;
    DecisionSet m_wanted;
    DecisionSet m_shown;             ///< on the disk, or as good as it gets
    std::vector<Decision> m_foreign; ///< decided in other folders, about articles that are here, too
    std::deque<InFlight> m_inFlight;
    QHash<QString, std::shared_ptr<StoryState>> m_stories;
    QMultiHash<quint64, QString> m_storiesOf;   ///< by the hashes that their articles are known by
    QSet<QString> m_dirty;                      ///< stories to bring up to date
    QHash<QString, Applying *> m_applying;      ///< by story id
    QHash<const Article *, Corrected> m_asRead; ///< by the corrected article; those that are gone go, too
    bool m_updating = false;                    ///< an update is on its way
    bool m_kept = true;
};

} // namespace sidebyline
