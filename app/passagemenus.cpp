// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passagemenus.h"

#include "aligned/alignedview.h"
#include "app/commandactions.h"
#include "app/storypage.h"
#include "app/storyviews.h"
#include "findings/findingspanel.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "panes/panesview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sidebyline {

PassageMenus::PassageMenus(const CommandActions &actions, StoryPage *page, Navigator *navigator,
                           QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_page(page)
    , m_navigator(navigator)
{
    const StoryViews *views = page->views();
    connect(views->panes(), &PanesView::menuOpening, this, &PassageMenus::fillPaneMenu);
    const std::array<QWidget *, 4> viewports{views->panes()->viewport(), views->aligned()->viewport(),
                                             views->matrix()->table()->viewport(),
                                             page->findings()->view()->viewport()};
    for (QWidget *viewport : viewports) {
        viewport->installEventFilter(this);
    }
}

bool PassageMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<const QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            zoom(*wheel);
            return true;
        }
    }
    // The panes make their menu themselves.
    if (event->type() == QEvent::ContextMenu && watched != m_page->panes()->viewport()) {
        return openMenu(static_cast<QWidget *>(watched), *static_cast<const QContextMenuEvent *>(event));
    }
    return QObject::eventFilter(watched, event);
}

void PassageMenus::zoom(const QWheelEvent &event)
{
    constexpr int step = QWheelEvent::DefaultDeltasPerStep;
    m_turned += event.angleDelta().y();
    for (; std::abs(m_turned) >= step; m_turned -= m_turned > 0 ? step : -step) {
        m_actions.action(m_turned > 0 ? CommandId::LargerText : CommandId::SmallerText)->trigger();
    }
}

void PassageMenus::fillPaneMenu(QMenu *menu, SentenceRef sentence, int claim)
{
    if (sentence.article < 0) {
        return;
    }
    // What is done is done to the passage under the mouse: it becomes the current one.
    const bool there =
        claim >= 0 ? m_navigator->goToStop(
                         {.kind = StopKind::Claim, .claim = claim, .sentence = sentence, .conflict = false})
                   : m_navigator->goToSentence(sentence);
    if (there) {
        menu->addSeparator();
        addTo(menu);
    }
}

/// Whether there is a passage under the mouse, which then is the current one: what the menu does is done to
/// it.
bool PassageMenus::isOnPassage(const QWidget *viewport, QPoint place) const
{
    const AlignedView *aligned = m_page->views()->aligned();
    const QTableView *matrix = m_page->views()->matrix()->table();
    // There the button that opens the menu makes what is under it current.
    if (viewport == aligned->viewport()) {
        return aligned->hasStopAt(place);
    }
    if (viewport == matrix->viewport()) {
        return matrix->indexAt(place).isValid();
    }
    const FindingsPanel *findings = m_page->findings();
    const auto stop = findings->stopOf(findings->view()->indexAt(place));
    return stop && m_navigator->goToStop(*stop);
}

bool PassageMenus::openMenu(QWidget *viewport, const QContextMenuEvent &event) const
{
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    if ((byMouse && !isOnPassage(viewport, event.pos())) || !m_navigator->currentStop()) {
        return false;
    }
    auto *menu = new QMenu(viewport);
    menu->setObjectName("passageMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(menu);
    menu->popup(event.globalPos());
    return true;
}

void PassageMenus::addTo(QMenu *menu) const
{
    using enum CommandId;
    for (const CommandId id : {ToggleReviewed, ToggleFlag, EditNote}) {
        menu->addAction(m_actions.action(id));
    }
    menu->addSeparator();
    for (const CommandId id : {NotSameClaim, LinkByHand, SplitClaim, NotAConflict}) {
        menu->addAction(m_actions.action(id));
    }
    menu->addSeparator();
    menu->addAction(m_actions.action(CopyWithCitation));
}

} // namespace sidebyline
