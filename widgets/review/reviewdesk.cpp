// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewdesk.h"

#include "items/articlename.h"
#include "items/reference.h"
#include "navigation/navigator.h"
#include "phrases/decisiontext.h"
#include "review/mergedialog.h"
#include "review/orphansdialog.h"
#include "review/reviewpanel.h"
#include "workspace/assignments.h"
#include "workspace/reviewsession.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

constexpr qsizetype LinkExcerpt = 60; // code units of the sentence that is being linked

/// Names a stop as long as its story's articles stay.
QString keyOf(const Story &story, const Stop &stop)
{
    const SentenceRef at = stop.sentence;
    return u"%1|%2|%3.%4.%5"_s.arg(story.id)
        .arg(int(stop.kind))
        .arg(at.article)
        .arg(at.block)
        .arg(at.sentence);
}

/// Whether @p stop of @p story, which @p before was read anew as, is where @p known was.
bool isSame(const Story &before, const Stop &known, const Story &story, const Stop &stop)
{
    const auto place = carriedOver(before, known.sentence, story);
    if (!place || known.kind != stop.kind) {
        return false;
    }
    return stop.kind == StopKind::Claim
               ? std::ranges::contains(story.comparison.claims[std::size_t(stop.claim)].members, *place)
               : stop.sentence == *place;
}

QString valuesOf(const Conflict &conflict)
{
    return conflictValue(conflict).section(u'\n', 1).replace(u'\n', u" / "_s);
}

} // namespace

VerdictPlace ReviewDesk::Held::place() const
{
    return {.story = story.get(),
            .index = index.get(),
            .decisions = decisions,
            .stop = stop,
            .sentence = sentence};
}

ReviewDesk::ReviewDesk(ReviewSession *session, Navigator *navigator, ReviewPanel *panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_panel(panel)
{
    connect(navigator, &Navigator::stopChanged, this, &ReviewDesk::show);
    connect(navigator, &Navigator::aboutToLeave, this, [this] {
        if (!m_arriving) {
            m_returning = {};
        }
    });
    const auto arriveAgain = [this] {
        if (!m_returning.storyId.isEmpty()) {
            arrive();
            Q_EMIT told(m_returnMessage);
            if (m_session->isSettled()) {
                m_returning = {};
            }
        }
    };
    // After all that follows the navigator has taken the story.
    connect(navigator, &Navigator::storyChanged, this, arriveAgain, Qt::QueuedConnection);
    connect(navigator, &Navigator::storyChanged, this, [this] {
        const StoryPtr &now = m_navigator->story();
        const auto carried = m_linking && now && now->id == m_linking->story->id
                                 ? carriedOver(*m_linking->story, m_linking->sentence, *now)
                                 : std::nullopt;
        if (carried) {
            m_linking = Linking{now, *carried}; // it was read again
        } else if (m_linking) {
            giveUpLinking();
        }
    });
    connect(session, &ReviewSession::marksChanged, this, &ReviewDesk::show);
    connect(session, &ReviewSession::decisionsChanged, this, &ReviewDesk::updateOrphans);
    connect(panel, &ReviewPanel::statusToggled, this, &ReviewDesk::toggleReviewed);
    connect(panel, &ReviewPanel::noteChanged, this, &ReviewDesk::storeNote);
    connect(panel, &ReviewPanel::noteLeft, this, &ReviewDesk::noteLeft);
}

ReviewDesk::Held ReviewDesk::held(const StoryPtr &story, const Stop &stop, SentenceRef sentence) const
{
    Held here{.story = story,
              .index = m_session->index(story->id),
              .decisions = {},
              .stop = stop,
              .sentence = sentence};
    if (here.index && std::ranges::equal(here.index->articles(), story->articles)) {
        here.decisions = m_session->wantedOf(story->id);
        return here;
    }
    // A story that is just being read again: its own articles name its passages just as well, and what is
    // decided of them is among all that is.
    here.index = std::make_shared<const PassageIndex>(story->articles);
    here.decisions = {m_session->wanted().begin(), m_session->wanted().end()};
    return here;
}

std::optional<ReviewDesk::Held> ReviewDesk::held() const
{
    const auto stop = m_navigator->currentStop();
    if (!stop) {
        return std::nullopt;
    }
    return held(m_navigator->story(), *stop, m_navigator->place().value_or(stop->sentence));
}

void ReviewDesk::toggle(DecisionKind kind, const QString &set, const QString &takenBack)
{
    if (const auto here = held()) {
        const DecisionEdit edit = toggleStatus(here->place(), kind, m_session->nextTime());
        const bool sets = !edit.added.empty();
        perform(*here, edit, sets ? set : takenBack);
        if (sets) {
            stepOn();
        }
    }
}

void ReviewDesk::toggleReviewed()
{
    toggle(DecisionKind::Reviewed, tr("Mark as Reviewed"), tr("Take “Reviewed” Back"));
}

void ReviewDesk::toggleFlagged()
{
    toggle(DecisionKind::Flagged, tr("Flag"), tr("Take the Flag Back"));
}

void ReviewDesk::editNote()
{
    if (m_navigator->currentStop()) {
        m_panel->editNote();
    }
}

void ReviewDesk::linkByHand()
{
    const auto here = held();
    if (!here || here->stop.kind == StopKind::Comment) {
        Q_EMIT told(tr("Only sentences of the articles can be linked"));
        return;
    }
    if (!m_linking) {
        m_linking = Linking{here->story, here->sentence};
        const QString begin = excerptOf(sentenceText(*here->story, here->sentence), LinkExcerpt);
        m_panel->setHint(
            tr("Linking “%1”: step to the other outlet’s sentence and link again. Esc gives up.").arg(begin));
        return;
    }
    const SentenceRef first = m_linking->sentence;
    if (first.article == here->sentence.article) {
        Q_EMIT told(tr("Both stand in the same article: step to a sentence of another outlet"));
        return;
    }
    if (!perform(*here, sidebyline::linkByHand(here->place(), first, m_session->nextTime()),
                 tr("Link by Hand"))) {
        Q_EMIT told(tr("These two are linked already"));
    } else {
        Q_EMIT told(tr("%1 and %2 are linked; undo parts them", "two outlets")
                        .arg(articleName(here->story->articles, first.article),
                             articleName(here->story->articles, here->sentence.article)));
    }
    giveUpLinking();
}

void ReviewDesk::giveUpLinking()
{
    m_linking.reset();
    m_panel->setHint({});
}

void ReviewDesk::notSameClaim()
{
    const auto here = held();
    if (!here || !perform(*here, sidebyline::notSameClaim(here->place(), m_session->nextTime()),
                          tr("Not the Same Claim"))) {
        Q_EMIT told(tr("There is no claim here that outlets share"));
        return;
    }
    // The outlet of the current sentence need not be the one whose pane was last clicked.
    const QString outlet = articleName(here->story->articles, here->sentence.article);
    const std::vector<Claim> &claims = here->story->comparison.claims;
    const auto others = std::ranges::count_if(
        claims, [&](const Claim &claim) { return std::ranges::contains(claim.members, here->sentence); });
    const int number = here->stop.claim + 1;
    stepOn();
    Q_EMIT told(others > 1 ? tr("%1 was taken out of claim %2 alone: its sentence stays in %n other claim(s)",
                                nullptr, int(others) - 1)
                                 .arg(outlet)
                                 .arg(number)
                           : tr("%1 was taken out of claim %2; undo brings it back").arg(outlet).arg(number));
}

void ReviewDesk::splitClaim()
{
    const auto here = held();
    if (!here || !perform(*here, sidebyline::splitClaim(here->place(), m_session->nextTime()),
                          tr("Split the Claim"))) {
        Q_EMIT told(tr("There is no claim here that can be split"));
        return;
    }
    Q_EMIT told(tr("Claim %1 is split at this sentence; undo joins it").arg(here->stop.claim + 1));
}

void ReviewDesk::notAConflict()
{
    const auto here = held();
    const bool claim = here && here->stop.kind == StopKind::Claim;
    const auto conflicts = claim ? here->story->comparison.claims[std::size_t(here->stop.claim)].conflicts
                                 : std::vector<Conflict>();
    const auto drop = [this](const Held &place, int conflict) {
        if (perform(place, sidebyline::notAConflict(place.place(), conflict, m_session->nextTime()),
                    tr("Not a Conflict"))) {
            Q_EMIT told(tr("Claim %1: no conflict; undo brings it back").arg(place.stop.claim + 1));
        }
    };
    if (conflicts.empty()) {
        Q_EMIT told(tr("Nothing disagrees here"));
    } else if (conflicts.size() == 1) {
        drop(*here, 0);
    } else {
        auto *menu = new QMenu(m_panel);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Not a Conflict"));
        for (std::size_t i = 0; i < conflicts.size(); ++i) {
            const QAction *action = menu->addAction(valuesOf(conflicts[i]));
            connect(action, &QAction::triggered, this, [drop, here, i] { drop(*here, int(i)); });
        }
        const QAction *all = menu->addAction(tr("All of Them"));
        connect(all, &QAction::triggered, this, [drop, here] { drop(*here, -1); });
        menu->popup(m_panel->mapToGlobal(QPoint(0, 0)));
    }
}

void ReviewDesk::moveArticles(const QStringList &paths, const QString &storyId)
{
    const DecisionEdit edit = sidebyline::moveArticles(m_session->library(), m_session->wanted(), paths,
                                                       storyId, m_session->nextTime());
    if (perform(edit, tr("Move an Article"))) {
        const QString into = titleOf(storyId);
        const QString what = nameOf(paths);
        Q_EMIT told(into.isEmpty()
                        ? tr("%1 becomes a story of its own; undo brings it back", "outlet").arg(what)
                        : tr("%1 goes to “%2”; undo brings it back", "outlet, story").arg(what, into));
    }
}

void ReviewDesk::mergeStory(const QString &storyId, const QString &into)
{
    const QString title = titleOf(storyId);
    if (perform(mergeStories(m_session->library(), m_session->wanted(), storyId, into, m_session->nextTime()),
                tr("Merge Stories"))) {
        Q_EMIT told(
            tr("“%1” becomes part of “%2”; undo parts them", "two stories").arg(title, titleOf(into)));
    }
}

QString ReviewDesk::titleOf(const QString &storyId) const
{
    const auto &stories = m_session->library().stories;
    const auto found = std::ranges::find(stories, storyId, [](const StoryPtr &story) { return story->id; });
    return found == stories.end() ? QString() : (*found)->title;
}

/// The outlet of the article with that path, or how many articles they are.
QString ReviewDesk::nameOf(const QStringList &paths) const
{
    for (const StoryPtr &story : m_session->library().stories) {
        for (const ArticlePtr &article : story->articles) {
            if (paths.size() == 1 && article->path == paths.front()) {
                return article->displayName();
            }
        }
    }
    return tr("%n article(s)", nullptr, int(paths.size()));
}

template <typename Lets>
void ReviewDesk::stepWhere(StepDirection direction, const Lets &lets, const QString &none)
{
    const StoryPtr &story = m_navigator->story();
    if (!story) {
        return;
    }
    const StoryMarks marks = m_session->wantedMarks(story->id);
    const std::vector<Stop> &all = m_navigator->stops();
    const int count = int(all.size());
    int at = m_navigator->currentIndex();
    at = at < 0 && direction == StepDirection::Previous ? count : at;
    for (int left = count; left > 0; --left) {
        at = (at + int(direction) + count) % count;
        const Stop &stop = all[std::size_t(at)];
        if (m_navigator->isShown(at) && lets(markOf(marks, stop))) {
            m_navigator->goToStop(stop);
            return;
        }
    }
    Q_EMIT told(none);
}

void ReviewDesk::stepToOpen(StepDirection direction)
{
    stepWhere(
        direction, [](const ReviewMark &mark) { return mark.isOpen(); },
        tr("Nothing is left open in this story"));
}

void ReviewDesk::stepToFlagged(StepDirection direction)
{
    stepWhere(
        direction, [](const ReviewMark &mark) { return mark.flagged; },
        tr("Nothing is flagged in this story"));
}

void ReviewDesk::stepOn()
{
    if (m_stepsOn) {
        stepToOpen(StepDirection::Next);
    }
}

void ReviewDesk::show()
{
    const StoryPtr &story = m_navigator->story();
    const auto stop = m_navigator->currentStop();
    if (!story || !stop) {
        m_panel->setMark({}, {});
        m_noteStory.reset();
    } else {
        if (m_noteStory && m_noteStory != story && isSame(*m_noteStory, m_noteStop, *story, *stop)) {
            m_panel->renameStop(keyOf(*story, *stop));
        }
        m_panel->setMark(keyOf(*story, *stop), markOf(m_session->marks(story->id), *stop));
        m_noteStory = story;
        m_noteStop = *stop;
    }
    if (m_orphans) {
        m_orphans->setPlaced(stop.has_value());
    }
}

void ReviewDesk::storeNote(const QString &key, const QString &note)
{
    if (m_noteStory) {
        const Held here = held(m_noteStory, m_noteStop, m_noteStop.sentence);
        perform(here, setNote(here.place(), note, m_session->nextTime()), tr("Note"), key);
    }
}

void ReviewDesk::showOrphans()
{
    if (!m_orphans) {
        m_orphans = new OrphansDialog(m_panel->window());
        m_orphans->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_orphans, &OrphansDialog::removeWanted, this, [this](const Decision &decision) {
            perform({.removed = {decision}, .added = {}}, tr("Delete a Verdict"));
        });
        connect(m_orphans, &OrphansDialog::reattachWanted, this, [this](const Decision &decision) {
            if (const auto here = held()) {
                perform(*here, reattach(here->place(), decision, m_session->nextTime()),
                        tr("Move a Verdict"));
            }
        });
    }
    updateOrphans();
    m_orphans->setPlaced(m_navigator->currentStop().has_value());
    m_orphans->show();
    m_orphans->activateWindow();
}

void ReviewDesk::updateOrphans()
{
    if (m_orphans) {
        m_orphans->setOrphans(m_session->orphans());
    }
}

void ReviewDesk::importDecisions(const std::vector<Decision> &theirs)
{
    importMerge(mergeDecisions(m_session->wanted(), theirs));
}

void ReviewDesk::importMerge(const DecisionMerge &merge)
{
    if (merge.conflicts.empty()) {
        takeMerge({.removed = {}, .added = merge.added});
        return;
    }
    m_merge = new MergeDialog(merge, m_panel->window());
    m_merge->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_merge, &QDialog::accepted, this, [this] { takeMerge(m_merge->edit()); });
    m_merge->open();
}

void ReviewDesk::takeMerge(const DecisionEdit &edit)
{
    perform(edit, tr("Import a Review"));
    Q_EMIT told(tr("%n decision(s) taken over", nullptr, int(edit.added.size())));
}

MergeDialog *ReviewDesk::mergeDialog() const
{
    return m_merge;
}

} // namespace sidebyline
