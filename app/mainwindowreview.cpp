// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window reviews: commands of verdicts, undoing, progress, and the review as a file.

#include "app/exchangeerrortext.h"
#include "app/librarylink.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/preferences.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "exchange/reviewfile.h"
#include "items/storytreemodel.h"
#include "items/verdicts.h"
#include "navigation/hintbar.h"
#include "navigation/navigator.h"
#include "panes/panesview.h"
#include "phrases/decisiontext.h"
#include "review/mergedecisions.h"
#include "review/reviewdesk.h"
#include "workspace/reviewsession.h"
#include "workspace/work.h"

#include <QDir>
#include <QFileDialog>
#include <QShortcut>

#include <algorithm>
#include <expected>

using namespace Qt::StringLiterals;

namespace sidebyline {

void MainWindow::connectReview()
{
    using enum StepDirection;
    m_actions->on(CommandId::ToggleReviewed, m_desk, &ReviewDesk::toggleReviewed);
    m_actions->on(CommandId::ToggleFlag, m_desk, &ReviewDesk::toggleFlagged);
    m_actions->on(CommandId::EditNote, this, [this] {
        m_actions->action(CommandId::ShowClaim)->setChecked(true);
        m_page->setClaimShown(true);
        m_desk->editNote();
    });
    m_actions->on(CommandId::LinkByHand, m_desk, &ReviewDesk::linkByHand);
    m_actions->on(CommandId::NotSameClaim, m_desk, &ReviewDesk::notSameClaim);
    m_actions->on(CommandId::SplitClaim, m_desk, &ReviewDesk::splitClaim);
    m_actions->on(CommandId::NotAConflict, m_desk, &ReviewDesk::notAConflict);
    m_actions->on(CommandId::CorrectRole, m_desk, &ReviewDesk::correctRole);
    m_actions->on(CommandId::CorrectOutlet, m_desk, [this] { m_desk->correctArticle(DecisionKind::Outlet); });
    m_actions->on(CommandId::CorrectHeadline, m_desk,
                  [this] { m_desk->correctArticle(DecisionKind::Headline); });
    m_actions->on(CommandId::CorrectDate, m_desk, [this] { m_desk->correctArticle(DecisionKind::Date); });
    m_desk->setPointed([this]() -> std::optional<SentenceRef> {
        if (m_page->isSourceShown()) {
            return SentenceRef{m_page->currentArticle(), m_page->sourceBlock(), 0};
        }
        // Without a passage, the article whose pane has the keys.
        return m_navigator->currentStop() ? std::nullopt
                                          : std::optional(SentenceRef{m_page->currentArticle(), -1, 0});
    });
    m_actions->on(CommandId::NextOpen, m_desk, [this] { m_desk->stepToOpen(Next); });
    m_actions->on(CommandId::PreviousOpen, m_desk, [this] { m_desk->stepToOpen(Previous); });
    m_actions->on(CommandId::NextFlagged, m_desk, [this] { m_desk->stepToFlagged(Next); });
    m_actions->on(CommandId::PreviousFlagged, m_desk, [this] { m_desk->stepToFlagged(Previous); });
    m_actions->on(CommandId::ShowOrphans, m_desk, &ReviewDesk::showOrphans);
    m_actions->on(CommandId::ExportReview, this, &MainWindow::exportReview);
    m_actions->on(CommandId::ImportReview, this, &MainWindow::importReview);
    m_actions->on(CommandId::StepAfterVerdict, this, [this](bool steps) {
        Preferences preferences = settings::preferences();
        preferences.afterVerdict = steps ? AfterVerdict::GoToNextOpen : AfterVerdict::Stay;
        settings::setPreferences(preferences);
        stepAfterVerdict(preferences);
    });
    stepAfterVerdict(settings::preferences());
    connect(m_desk, &ReviewDesk::told, m_hintBar, &HintBar::tell);
    connect(m_desk, &ReviewDesk::storyWanted, m_link, &LibraryLink::chooseStory);
    connect(m_desk, &ReviewDesk::noteLeft, m_page->views(), &StoryViews::takeKeysBack);
    connectUndo();
    connectReviewStore();
}

void MainWindow::stepAfterVerdict(const Preferences &preferences)
{
    const bool steps = preferences.afterVerdict == AfterVerdict::GoToNextOpen;
    m_desk->setStepsOn(steps);
    m_actions->action(CommandId::StepAfterVerdict)->setChecked(steps);
}

void MainWindow::connectUndo()
{
    QUndoStack *stack = m_desk->undoStack();
    m_actions->on(CommandId::UndoVerdict, m_desk, &ReviewDesk::undo);
    m_actions->on(CommandId::RedoVerdict, m_desk, &ReviewDesk::redo);
    const auto name = [this](CommandId id, const QString &text, const QString &verdict) {
        QAction *action = m_actions->action(id);
        action->setText(verdict.isEmpty() ? text : tr("%1: %2", "Undo: Flag").arg(text, verdict));
    };
    const auto update = [stack, name] {
        name(CommandId::UndoVerdict, commandText(command(CommandId::UndoVerdict)), stack->undoText());
        name(CommandId::RedoVerdict, commandText(command(CommandId::RedoVerdict)), stack->redoText());
    };
    // They go before the stack.
    connect(stack, &QUndoStack::indexChanged, m_actions, update);
    connect(stack, &QUndoStack::canUndoChanged, m_actions, [this] { updateContext(); });
    connect(stack, &QUndoStack::canRedoChanged, m_actions, [this] { updateContext(); });
    connect(m_link, &LibraryLink::folderOpened, stack,
            [this, stack, last = QString()](const QString &folder) mutable {
                if (folder != last) {
                    stack->clear();
                }
                last = folder;
            });
    update();
    sayWhereNothingIs(CommandId::UndoVerdict, tr("Nothing to undo since this folder was opened"));
    sayWhereNothingIs(CommandId::RedoVerdict, tr("Nothing was undone since the last verdict"));
}

/// A command that can't do anything is disabled, and its keys with it: whoever presses them is told @p text.
void MainWindow::sayWhereNothingIs(CommandId id, const QString &text)
{
    auto *keys = new QShortcut(this);
    const auto follow = [this, id, keys] {
        keys->setKeys(m_actions->keymap().of(id));
        keys->setEnabled(!m_link->folder().isEmpty() && !m_actions->action(id)->isEnabled());
    };
    connect(m_actions, &CommandActions::contextChanged, keys, follow);
    connect(m_actions, &CommandActions::keymapChanged, keys, follow);
    connect(keys, &QShortcut::activated, m_hintBar, [this, text] { m_hintBar->tell(text); });
    follow();
}

void MainWindow::connectReviewStore()
{
    connect(m_review, &ReviewSession::marksChanged, this, &MainWindow::updateProgress);
    m_navigator->setReviews([this](const Stop &stop) {
        const ReviewMark &mark = markOf(m_review->marks(m_navigator->story()->id), stop);
        return StopReview{.reviewed = mark.reviewed, .flagged = mark.flagged, .noted = !mark.note.isEmpty()};
    });
    connect(m_review, &ReviewSession::notKept, this, [this](const ReviewError &error) {
        m_messages->showMessage(MessageKind::Warning,
                                tr("Verdicts and notes are not kept: %1. You can go on; they last as long as "
                                   "this window.")
                                    .arg(reviewErrorText(error)),
                                m_actions->action(CommandId::ExportReview));
    });
    connect(m_review, &ReviewSession::keptAgain, this, [this] {
        m_messages->showMessage(MessageKind::Information, tr("All verdicts and notes are stored."));
    });
    connect(m_review, &ReviewSession::movedAside, this, [this](const QString &path) {
        m_messages->showMessage(
            MessageKind::Warning,
            tr("The file with your verdicts was damaged. It was moved to “%1”, and a new one begun.")
                .arg(QDir::toNativeSeparators(path)));
    });
}

QString MainWindow::progressText() const
{
    const StoryPtr &story = m_navigator->story();
    if (!story) {
        return {};
    }
    const ReviewProgress progress = m_review->progress(story->id);
    QStringList parts;
    if (progress.claims > 0 && (progress.reviewed > 0 || progress.flagged > 0 || progress.notes > 0)) {
        parts << tr("%1 of %n claim(s) reviewed", nullptr, progress.claims).arg(progress.reviewed);
    }
    if (progress.flagged > 0) {
        parts << tr("%n flagged", nullptr, progress.flagged);
    }
    return parts.join(u" · "_s);
}

void MainWindow::updateProgress(const QString &storyId)
{
    const ReviewProgress progress = m_review->progress(storyId);
    m_storiesModel->setReview(storyId, progress.reviewed, progress.claims);
    if (m_navigator->story() && m_navigator->story()->id == storyId) {
        m_navigator->reviewsChanged();
        updateTitle();
        updateStatus();
    }
}

void MainWindow::exportReview()
{
    const QString name = QDir(m_link->folder()).dirName() + u".review.json"_s;
    auto *dialog =
        new QFileDialog(this, tr("Export the Review"), QDir::home().filePath(name), tr("Reviews (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeReview);
    dialog->open();
}

void MainWindow::writeReview(const QString &file)
{
    using Writing = Work<std::expected<void, ExchangeError>>;
    auto *work = new Writing(this);
    connect(work, &QFutureWatcherBase::finished, this, [this, work, file] {
        const auto written = work->take(0);
        work->deleteLater();
        m_messages->showMessage(written ? MessageKind::Information : MessageKind::Error,
                                written ? tr("Written: %1").arg(QDir::toNativeSeparators(file))
                                        : exchangeErrorText(written.error()));
    });
    work->start([file, mine = decided()](const auto &tell, const std::stop_token &) {
        tell(writeReviewFile(mine, file));
    });
}

void MainWindow::importReview()
{
    auto *dialog = new QFileDialog(this, tr("Import a Review"), QDir::homePath(), tr("Reviews (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::readReview);
    dialog->open();
}

void MainWindow::readReview(const QString &file)
{
    using Merged = std::expected<DecisionMerge, ExchangeError>;
    auto *work = new Work<Merged>(this);
    const std::vector<Decision> mine = decided();
    connect(work, &QFutureWatcherBase::finished, this, [this, work, file, mine] {
        const Merged merged = work->take(0);
        work->deleteLater();
        if (!merged) {
            m_messages->showMessage(MessageKind::Error, exchangeErrorText(merged.error()));
        } else if (std::ranges::equal(mine, m_review->wanted(), {}, &Decision::id, &Decision::id)) {
            m_desk->importMerge(*merged);
        } else {
            readReview(file); // something was decided meanwhile that may differ
        }
    });
    work->start([file, mine](const auto &tell, const std::stop_token &) {
        const auto theirs = readReviewFile(file);
        tell(theirs ? Merged(mergeDecisions(mine, *theirs)) : Merged(std::unexpect, theirs.error()));
    });
}

std::vector<Decision> MainWindow::decided() const
{
    const std::span<const Decision> all = m_review->wanted();
    return {all.begin(), all.end()};
}

} // namespace sidebyline
