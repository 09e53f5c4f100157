// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finder.h"

#include "aligned/alignedview.h"
#include "app/findfield.h"
#include "app/storyviews.h"
#include "items/articlename.h"
#include "matrix/matrixview.h"
#include "navigation/navigator.h"
#include "panes/panesview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace sidebyline {

Finder::Finder(FindField *field, StoryViews *views, const Navigator *navigator, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_views(views)
    , m_navigator(navigator)
{
    connect(field, &FindField::edited, this, &Finder::search);
    connect(field, &FindField::nextWanted, this, &Finder::next);
    connect(field, &FindField::previousWanted, this, &Finder::previous);
    connect(field, &FindField::left, this, &Finder::goBack);
    connect(navigator, &Navigator::storyChanged, this, &Finder::forgetStory);
    connect(navigator, &Navigator::filterChanged, this, &Finder::searchAgain);
    connect(views, &StoryViews::modeChanged, this, &Finder::searchAgain);
    connect(views->matrix(), &MatrixView::orderChanged, this, &Finder::searchAgain);
}

void Finder::begin()
{
    if (m_before) {
        return;
    }
    Q_EMIT started();
    QWidget *focus = m_views->window()->focusWidget();
    m_before = Before{.places = m_views->panes()->readingPlaces(),
                      .focus = m_field->isAncestorOf(focus) ? nullptr : focus,
                      .article = std::max(0, m_views->currentArticle()),
                      .row = m_views->aligned()->current()};
}

void Finder::start()
{
    begin();
    m_field->field()->setFocus(Qt::ShortcutFocusReason);
    m_field->field()->selectAll();
}

void Finder::forgetStory()
{
    m_index.reset();
    if (m_before) {
        // Another story may have fewer articles, and other rows.
        const int last = m_navigator->story() ? int(m_navigator->story()->articles.size()) - 1 : 0;
        m_before->places.clear();
        m_before->article = std::clamp(m_before->article, 0, std::max(0, last));
        m_before->row = {};
        search();
    }
}

void Finder::searchAgain()
{
    if (m_before && !m_field->text().isEmpty()) {
        m_views->clearFound(); // another view may have it marked
        search();
    }
}

void Finder::search()
{
    const StoryPtr &story = m_navigator->story();
    if (!story || m_field->text().isEmpty()) {
        m_found.clear();
        m_current = -1;
        m_views->clearFound();
        m_field->setCounts(0, -1);
        return;
    }
    begin();
    if (!m_index) {
        m_index.emplace(*story);
    }
    m_found = m_views->shownOf(m_index->find(m_field->text(), m_field->options()));
    m_current = firstFromBefore();
    show();
}

int Finder::firstFromBefore() const
{
    if (m_found.empty()) {
        return -1;
    }
    const int article = m_before ? m_before->article : 0;
    int block = 0;
    if (m_before) {
        const auto &articles = m_navigator->story()->articles;
        const auto place =
            std::ranges::find(m_before->places, articles[std::size_t(article)]->path, &ReadingPlace::path);
        block = place == m_before->places.end() ? 0 : place->block;
    }
    const auto from = std::ranges::find_if(m_found, [&](const FoundText &found) {
        return found.article > article || (found.article == article && found.block >= block);
    });
    return from == m_found.end() ? 0 : int(from - m_found.begin());
}

void Finder::show()
{
    m_views->setFound(m_found, m_current);
    m_field->setCounts(m_current + 1, int(m_found.size()));
    announce();
}

void Finder::announce() const
{
    if (!QAccessible::isActive()) {
        return;
    }
    QString text = m_field->countText();
    if (m_current >= 0) {
        const FoundText &found = m_found[std::size_t(m_current)];
        const Article &article = *m_navigator->story()->articles[std::size_t(found.article)];
        text = tr("%1, %2: %3", "place among those found, outlet, paragraph")
                   .arg(text, articleName(m_navigator->story()->articles, found.article),
                        article.blocks[std::size_t(found.block)].text);
    }
    QAccessibleAnnouncementEvent event(m_field, text);
    QAccessible::updateAccessibility(&event);
}

void Finder::step(int direction)
{
    if (m_found.empty()) {
        if (m_field->text().isEmpty()) {
            start();
        }
        return;
    }
    const int count = int(m_found.size());
    m_current = (m_current + direction + count) % count;
    show();
}

void Finder::next()
{
    step(1);
}

void Finder::previous()
{
    step(-1);
}

void Finder::clear()
{
    const QSignalBlocker silent(m_field);
    m_field->field()->clear();
    m_before.reset();
    m_found.clear();
    m_current = -1;
    m_views->clearFound();
    m_field->setCounts(0, -1);
}

void Finder::goBack()
{
    const auto before = m_before;
    clear();
    if (before) {
        if (m_views->mode() == ViewMode::Reading) {
            m_views->panes()->setReadingPlaces(before->places);
        } else {
            m_views->aligned()->goTo(before->row);
            m_views->showCurrent();
        }
        if (before->focus) {
            before->focus->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_views->focusArticle(std::max(m_views->currentArticle(), 0));
}

} // namespace sidebyline
