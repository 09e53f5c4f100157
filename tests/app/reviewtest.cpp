// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewtest.h"

#include "app/preferences.h"
#include "app/settings.h"
#include "navigation/hintbar.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sidebyline {

bool ReviewTest::prepare()
{
    useTemporarySettings(m_settings);
    return m_settings.isValid();
}

bool ReviewTest::begin()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_data = std::make_unique<QTemporaryDir>();
    m_story = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
    settings::setPreferences({});
    return writeCraneStory(m_story->path()) && restart();
}

void ReviewTest::end()
{
    m_fixture.reset();
}

bool ReviewTest::restart()
{
    m_fixture.reset();
    m_fixture = std::make_unique<WindowFixture>();
    return m_fixture->show() && m_fixture->open(m_story->path()) && navigator()->story() &&
           QTest::qWaitFor([this] { return ready(); }, 10000);
}

bool ReviewTest::activate()
{
    m_fixture->window->activateWindow();
    return QTest::qWaitForWindowActive(m_fixture->window.get());
}

QString ReviewTest::status() const
{
    return m_fixture->window->hintBar()->status();
}

} // namespace sidebyline
