// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storypage.h"

#include "app/linesplitter.h"
#include "app/sourcepage.h"
#include "app/storyviews.h"
#include "claims/claiminspector.h"
#include "common/theme.h"
#include "findings/findingspanel.h"
#include "matrix/matrixview.h"
#include "navigation/notreadview.h"
#include "navigation/sectiontitle.h"
#include "navigation/storyview.h"
#include "panes/panesview.h"
#include "panes/sourceedit.h"
#include "panes/sourceview.h"
#include "review/reviewpanel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

// In device-independent pixels, before the reader moves a splitter.
constexpr int SideBarWidth = 250;
constexpr int ClaimHeight = 250;

StepFilter filterOf(StopKind kind)
{
    switch (kind) {
    case StopKind::Claim:
        return StepFilter::Shared;
    case StopKind::Unique:
        return StepFilter::Unique;
    case StopKind::Comment:
        return StepFilter::Comments;
    }
    return StepFilter::All;
}

/// Where the reader is, for those who hear it.
QString placeText(const std::optional<Stop> &stop, int number, int of)
{
    if (!stop) {
        return {};
    }
    switch (stop->kind) {
    case StopKind::Claim:
        return StoryPage::tr("Claim %1 of %2").arg(number).arg(of);
    case StopKind::Unique:
        return StoryPage::tr("Unique sentence %1 of %2").arg(number).arg(of);
    case StopKind::Comment:
        return StoryPage::tr("Comment %1 of %2").arg(number).arg(of);
    }
    return {};
}

} // namespace

StoryPage::StoryPage(StoryTreeModel *stories, ProblemsModel *problems, Navigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_stories(new StoryView(stories, this))
    , m_views(new StoryViews(navigator, this))
    , m_panes(m_views->panes())
    , m_findings(new FindingsPanel(this))
    , m_notice(new QLabel(this))
    , m_centre(new QStackedWidget(this))
    , m_claim(new ClaimInspector(this))
    , m_review(new ReviewPanel(this))
    , m_notRead(new NotReadView(problems, this))
    , m_sideBar(makeSideBar())
    , m_claimArea(makeClaimArea())
    , m_columns(new LineSplitter(Qt::Horizontal, this))
    , m_rows(new LineSplitter(Qt::Vertical, this))
{
    setObjectName("storyPage"_L1);
    m_centre->addWidget(m_views);
    m_rows->addWidget(makeCentre());
    m_rows->addWidget(m_claimArea);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({3 * ClaimHeight, ClaimHeight});
    m_columns->addWidget(m_sideBar);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_findings);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({SideBarWidth, 4 * SideBarWidth, FindingsWidth});
    m_findings->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    fitFont();
    connectNavigator();
    connectFindings();
}

QWidget *StoryPage::makeSideBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumWidth(160);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new SectionTitle(tr("Stories"), bar));
    layout->addWidget(m_stories, 1);
    layout->addWidget(m_notRead);
    return bar;
}

QWidget *StoryPage::makeCentre()
{
    auto *centre = new QWidget(this);
    m_notice->setObjectName("panesNotice"_L1);
    m_notice->setContentsMargins(12, 6, 12, 6);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_centre, 1);
    return centre;
}

QWidget *StoryPage::makeClaimArea()
{
    auto *area = new QWidget(this);
    m_review->setParent(area);
    auto *line = m_claimLine = new QFrame(area);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_claimParts = new QBoxLayout(QBoxLayout::LeftToRight, area);
    m_claimParts->setContentsMargins(0, 0, 0, 0);
    m_claimParts->setSpacing(0);
    m_claimParts->addWidget(m_claim, 5);
    m_claimParts->addWidget(line);
    m_claimParts->addWidget(m_review, 2);
    area->installEventFilter(this);
    return area;
}

void StoryPage::connectNavigator()
{
    connect(m_navigator, &Navigator::storyChanged, this, &StoryPage::showStory);
    connect(m_navigator, &Navigator::stopChanged, this, &StoryPage::showStop);
    connect(m_views, &StoryViews::stopComing, this, [this] {
        const StepPosition position = stopPosition();
        m_views->setSpokenPlace(placeText(m_navigator->currentStop(), position.number, position.of));
    });
    connect(m_views, &StoryViews::basePicked, this, [this](int article) {
        if (m_navigator->story()) {
            Q_EMIT baseWanted(m_navigator->story()->id, article);
        }
    });
    connect(m_claim, &ClaimInspector::passageChosen, this, [this](SentenceRef sentence) {
        m_navigator->goToSentence(sentence);
        focusArticle(sentence.article);
    });
    connect(m_stories, &StoryView::storyChosen, this, &StoryPage::storyChosen);
    connect(m_stories, &StoryView::outletChosen, this,
            [this](const QString &, int article) { focusArticle(article); });
}

void StoryPage::showUnfinished(const StoryPtr &story)
{
    const bool another = m_stories->currentStory() != story->id;
    m_views->showUnfinished(story);
    updateNotice();
    m_stories->setCurrentStory(story->id);
    if (another) {
        takeFocus();
    }
}

/// Gives the keys to the story, unless the reader is in the list of stories or types.
void StoryPage::takeFocus()
{
    const bool typing = qobject_cast<QLineEdit *>(window()->focusWidget()) || m_review->isEditingNote();
    if (!m_stories->hasFocus() && !typing) {
        m_views->focusArticle(std::max(m_views->currentArticle(), 0));
    }
}

void StoryPage::setClaimHints(const std::vector<HintText> &hints)
{
    m_review->setHints(hints);
}

void StoryPage::setStepKeys(const QString &next, const QString &previous)
{
    m_claim->setStepKeys(next, previous);
}

void StoryPage::setLeaveKeys(const QStringList &keys)
{
    m_leaveKeys = keys;
    m_views->matrix()->setLeaveKey(keys.value(0));
    if (m_source) {
        m_source->setLeaveKeys(keys);
    }
}

void StoryPage::makeSource()
{
    m_source = new SourcePage(this);
    m_source->setLeaveKeys(m_leaveKeys);
    m_centre->addWidget(m_source);
    connect(m_source, &SourcePage::failed, this, &StoryPage::sourceFailed);
}

void StoryPage::setSourceShown(const QString &folder, bool shown)
{
    const int article = currentArticle();
    if (shown && article >= 0) {
        if (!m_source) {
            makeSource();
        }
        m_folder = folder;
        const auto place = m_navigator->place();
        m_source->showSource(folder, m_navigator->story()->articles[std::size_t(article)],
                             place && place->article == article ? place->block : -1);
        m_centre->setCurrentWidget(m_source);
        m_source->setFocus();
    } else {
        m_centre->setCurrentWidget(m_views);
        m_views->focusArticle(article);
    }
    Q_EMIT sourceShownChanged(isSourceShown());
}

bool StoryPage::isSourceShown() const
{
    return m_centre->currentWidget() != m_views;
}

int StoryPage::sourceBlock() const
{
    return isSourceShown() ? m_source->view()->edit()->currentBlock() : -1;
}

/// Keeps the source in sight while its article is corrected; where its text changed or it went, the articles
/// come back.
void StoryPage::followSource()
{
    const StoryPtr &story = m_navigator->story();
    const ArticlePtr before = m_source->article();
    const auto same = story ? std::ranges::find_if(story->articles,
                                                   [&before](const ArticlePtr &article) {
                                                       return article->path == before->path &&
                                                              article->sha256 == before->sha256;
                                                   })
                            : std::vector<ArticlePtr>::const_iterator();
    if (story && same != story->articles.end()) {
        m_source->setArticle(*same);
    } else {
        setSourceShown(m_folder, false);
    }
}

void StoryPage::focusArticle(int article)
{
    m_views->focusArticle(article);
    if (isSourceShown()) {
        setSourceShown(m_folder, true);
    }
}

void StoryPage::focusPane(int index)
{
    m_views->focusPlace(index);
    m_navigator->standIn(currentArticle());
    if (isSourceShown()) {
        setSourceShown(m_folder, true);
    }
}

void StoryPage::setViewMode(ViewMode mode)
{
    if (isSourceShown()) {
        setSourceShown(m_folder, false);
    }
    m_views->setMode(mode);
}

void StoryPage::connectFindings()
{
    connect(m_findings, &FindingsPanel::stopChosen, m_navigator, &Navigator::goToStop);
    connect(m_findings, &FindingsPanel::passageWanted, m_views, &StoryViews::readPassage);
    connect(m_findings, &FindingsPanel::kindChanged, this, &StoryPage::findingsChanged);
    connect(m_findings, &FindingsPanel::closed, this, &StoryPage::closeFindings);
    const auto takeReadingSize = [this] { m_findings->setReadingSize(Theme::instance().readingSize()); };
    connect(&Theme::instance(), &Theme::readingChanged, m_findings, takeReadingSize);
    takeReadingSize();
    connect(m_views, &StoryViews::articleChanged, m_findings, &FindingsPanel::setArticle);
    connect(m_views, &StoryViews::articleChanged, m_navigator, &Navigator::lookAt);
    connect(m_navigator, &Navigator::storyChanged, m_findings, [this] {
        m_findings->setStory(m_navigator->story(), m_navigator->stops());
        m_findings->setArticle(currentArticle());
    });
    connect(m_navigator, &Navigator::filterChanged, m_findings,
            [this] { m_findings->setShown(m_navigator->shown()); });
    connect(m_navigator, &Navigator::stopChanged, m_findings,
            [this] { m_findings->setCurrent(m_navigator->currentStop()); });
}

void StoryPage::toggleFindings(FindingsKind kind)
{
    if (areFindingsShown() && m_findings->kind() == kind && m_findings->view()->hasFocus()) {
        closeFindings();
        return;
    }
    m_findings->setArticle(currentArticle());
    m_findings->setKind(kind);
    m_findings->show();
    foldStories();
    m_findings->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT findingsChanged();
}

void StoryPage::closeFindings()
{
    if (areFindingsShown()) {
        m_findings->hide();
        foldStories();
        m_views->takeKeysBack();
    }
    Q_EMIT findingsChanged();
}

bool StoryPage::areFindingsShown() const
{
    return m_findings->isVisibleTo(this);
}

int StoryPage::currentArticle() const
{
    return m_navigator->story() ? std::max(m_views->currentArticle(), 0) : -1;
}

void StoryPage::showProblem()
{
    m_notRead->selectFirst();
}

void StoryPage::showStory()
{
    if (isSourceShown()) {
        followSource();
    }
    const StoryPtr &story = m_navigator->story();
    updateNotice();
    if (!story) {
        return;
    }
    const bool another = m_stories->currentStory() != story->id || m_panes->currentPane() < 0;
    m_stories->setCurrentStory(story->id);
    if (another) {
        takeFocus();
    }
}

void StoryPage::updateNotice()
{
    const StoryPtr &story = m_navigator->story();
    const int shown = int(m_panes->contents().size()); // hidden ones are told of by a line of their own
    const int all = story ? int(story->articles.size()) : shown;
    m_notice->setVisible(all > shown);
    m_notice->setText(
        tr("%1 of %2 articles have a pane. Choose another one in the list of stories to see it.")
            .arg(shown)
            .arg(all));
}

StepPosition StoryPage::stopPosition() const
{
    const auto stop = m_navigator->currentStop();
    if (!stop) {
        return {};
    }
    if (stop->kind == StopKind::Claim) {
        // A claim has one number, here as in reports and tables.
        return {.number = stop->claim + 1, .of = int(m_navigator->story()->comparison.claims.size())};
    }
    return m_navigator->position(filterOf(stop->kind));
}

void StoryPage::showStop()
{
    const StepPosition position = stopPosition();
    m_claim->setView({.story = m_navigator->story(),
                      .stop = m_navigator->currentStop(),
                      .place = m_navigator->place(),
                      .number = position.number,
                      .of = position.of});
}

} // namespace sidebyline
