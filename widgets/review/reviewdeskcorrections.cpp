// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the desk corrects what reading took an article and its paragraphs for.

#include "items/articlename.h"
#include "navigation/navigator.h"
#include "phrases/roletext.h"
#include "review/correctiondate.h"
#include "review/reviewdesk.h"
#include "review/reviewpanel.h"
#include "workspace/reviewsession.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

struct FieldWords
{
    QString title;
    QString label; ///< with the article's path
    QString now;
};

FieldWords wordsFor(DecisionKind kind, const Article &article)
{
    switch (kind) {
    case DecisionKind::Headline:
        return {ReviewDesk::tr("Correct the Headline"), ReviewDesk::tr("Headline of “%1”:").arg(article.path),
                article.headline};
    case DecisionKind::Date:
        return {ReviewDesk::tr("Correct the Date"),
                ReviewDesk::tr("When “%1” was published, such as 2026-05-12 or 2026-05-12 17:20:")
                    .arg(article.path),
                article.published};
    default:
        return {ReviewDesk::tr("Correct the Outlet"), ReviewDesk::tr("Outlet of “%1”:").arg(article.path),
                article.outlet};
    }
}

} // namespace

void ReviewDesk::setPointed(std::function<std::optional<SentenceRef>()> pointed)
{
    m_pointed = std::move(pointed);
}

/// Where a correction is meant: the paragraph or article that is pointed at, or else the current place.
std::optional<ReviewDesk::Held> ReviewDesk::heldForCorrection() const
{
    const StoryPtr &story = m_navigator->story();
    const auto pointed = m_pointed && story ? m_pointed() : std::nullopt;
    return pointed ? std::optional(held(story, {}, *pointed)) : held();
}

void ReviewDesk::correct(const Held &here, const DecisionEdit &edit, const QString &text)
{
    if (edit.isEmpty()) {
        return;
    }
    const VerdictSpot spot{.storyId = {}, .name = articleName(here.story->articles, here.sentence.article)};
    m_undo.push(new VerdictCommand(m_session, text, edit, spot));
    Q_EMIT told(tr("%1: %2; undo takes it back", "outlet, what was corrected").arg(spot.name, text));
}

void ReviewDesk::correctRole()
{
    const auto here = heldForCorrection();
    if (!here || here->sentence.block < 0) {
        Q_EMIT told(tr("Go to a paragraph first: step to it, or put the cursor on it in the source"));
        return;
    }
    auto *menu = new QMenu(m_panel->window());
    menu->setObjectName("roleMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("This Paragraph Is"));
    const Article &article = *here->story->articles[std::size_t(here->sentence.article)];
    const Role now = article.blocks[std::size_t(here->sentence.block)].role;
    for (int role = 0; role < RoleCount; ++role) {
        QAction *action = menu->addAction(roleText(Role(role)));
        action->setCheckable(true);
        action->setChecked(Role(role) == now);
        connect(action, &QAction::triggered, this, [this, here, role] {
            correct(*here, sidebyline::correctRole(here->place(), Role(role), m_session->nextTime()),
                    tr("Correct the Role"));
        });
        if (Role(role) == now) {
            menu->setActiveAction(action);
        }
    }
    menu->popup(m_panel->isVisible() ? m_panel->mapToGlobal(QPoint(0, 0))
                                     : m_panel->window()->geometry().center());
}

void ReviewDesk::correctArticle(DecisionKind kind)
{
    const auto here = heldForCorrection();
    if (!here) {
        Q_EMIT told(tr("Nothing is open that could be corrected"));
        return;
    }
    const FieldWords words = wordsFor(kind, *here->story->articles[std::size_t(here->sentence.article)]);
    auto *dialog = new QInputDialog(m_panel->window());
    dialog->setObjectName("correctionDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words.title);
    dialog->setLabelText(words.label);
    dialog->setTextValue(words.now);
    constexpr int Wide = 460; // a headline's beginning is seen
    dialog->resize(Wide, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, here, kind, words](const QString &text) {
        const auto value = kind == DecisionKind::Date ? correctionDate(text, m_panel->locale()) : text;
        if (!value) {
            Q_EMIT told(tr("“%1” is no date that can be understood").arg(text));
            return;
        }
        correct(*here, sidebyline::correctArticle(here->place(), kind, *value, m_session->nextTime()),
                words.title);
    });
    dialog->open();
}

} // namespace sidebyline
