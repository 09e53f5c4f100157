// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finder.h"

#include "app/findfield.h"
#include "navigation/navigator.h"
#include "panes/articlepane.h"
#include "panes/panesview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace sidebyline {

Finder::Finder(FindField *field, PanesView *panes, const Navigator *navigator, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_panes(panes)
    , m_navigator(navigator)
{
    connect(field, &FindField::edited, this, &Finder::search);
    connect(field, &FindField::nextWanted, this, &Finder::next);
    connect(field, &FindField::previousWanted, this, &Finder::previous);
    connect(field, &FindField::left, this, &Finder::goBack);
    connect(navigator, &Navigator::storyChanged, this, &Finder::forgetStory);
}

void Finder::begin()
{
    if (m_before) {
        return;
    }
    Q_EMIT started();
    const int pane = m_panes->currentPane();
    QWidget *focus = m_panes->window()->focusWidget();
    m_before = Before{.places = m_panes->readingPlaces(),
                      .focus = m_field->isAncestorOf(focus) ? nullptr : focus,
                      .article = pane < 0 ? 0 : m_panes->pane(pane)->content().articleIndex};
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
        m_before->places.clear();
        search();
    }
}

void Finder::search()
{
    const StoryPtr &story = m_navigator->story();
    if (!story || m_field->text().isEmpty()) {
        m_found.clear();
        m_current = -1;
        m_panes->clearFound();
        m_field->setCounts(0, -1);
        return;
    }
    begin();
    if (!m_index) {
        m_index.emplace(*story);
    }
    m_found = m_index->find(m_field->text(), m_field->options());
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
    if (m_current >= 0) {
        m_panes->showArticle(m_found[std::size_t(m_current)].article);
    }
    m_panes->setFound(m_found, m_current);
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
                   .arg(text, article.displayName(), article.blocks[std::size_t(found.block)].text);
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
    m_panes->clearFound();
    m_field->setCounts(0, -1);
}

void Finder::goBack()
{
    const auto before = m_before;
    clear();
    if (before) {
        m_panes->setReadingPlaces(before->places);
        if (before->focus) {
            before->focus->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_panes->focusPane(std::max(m_panes->currentPane(), 0));
}

} // namespace sidebyline
