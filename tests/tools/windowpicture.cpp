// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-picture FOLDER FILE [--dark] [--rtl] [--size 1280x800] [--font PERCENT] KEY…
// Opens a folder, presses keys ("Ctrl+3", "J", "Alt+Shift+Right"), and paints the window into a picture, to
// be looked at. Settings are the test's own.

#include "../app/windowfixture.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

QStringList takeOptions(const QStringList &arguments, WindowFixture &fixture)
{
    QStringList rest;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--dark"_s) {
            fixture.appearance.choose(ThemeChoice::Dark);
        } else if (arguments[i] == u"--rtl"_s) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (arguments[i] == u"--size"_s && i + 1 < arguments.size()) {
            const QStringList sides = arguments[++i].split(u'x');
            fixture.window->resize(sides.value(0).toInt(), sides.value(1).toInt());
        } else if (arguments[i] == u"--font"_s && i + 1 < arguments.size()) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * arguments[++i].toDouble() / 100);
            QApplication::setFont(font);
        } else {
            rest.append(arguments[i]);
        }
    }
    return rest;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    useTemporarySettings(settings);
    WindowFixture fixture;
    fixture.appearance.choose(ThemeChoice::Light);
    const QStringList rest = takeOptions(QApplication::arguments(), fixture);
    if (rest.size() < 2 || !fixture.show() || !fixture.open(rest[0])) {
        return 1;
    }
    QCoreApplication::sendPostedEvents();
    for (const QString &key : rest.sliced(2)) {
        const QKeyCombination keys = QKeySequence::fromString(key, QKeySequence::PortableText)[0];
        fixture.press(keys.key(), keys.keyboardModifiers());
        QCoreApplication::sendPostedEvents();
    }
    return fixture.window->grab().save(rest[1]) ? 0 : 1;
}
