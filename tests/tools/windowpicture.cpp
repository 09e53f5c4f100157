// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sidebyline-picture FOLDER FILE [--dark] [--rtl] [--size 1280x800] [--font PERCENT]
//                    [--language CODE] [--data FOLDER] [--watch] KEY…
// Opens a folder ("-": none), presses keys ("Ctrl+3", "J", "Alt+Shift+Right"), types what follows a "=",
// waits for a message at "@", removes the folder that follows a "!", and paints the window, or the dialog
// that is open, into a picture to be looked at. Settings are the test's own; verdicts go to the folder of
// --data; with --watch changes of the folder are seen.

#include "../app/windowfixture.h"

#include "app/messagebar.h"
#include "app/sourcepage.h"
#include "app/storypage.h"
#include "panes/sourceedit.h"
#include "panes/sourceview.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sidebyline;

namespace {

struct Options
{
    ThemeChoice theme = ThemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QSize size{1280, 800};
    double fontScale = 1;
    QString language;
    bool watches = false;
    QStringList rest;
};

/// Reads the options; --data is set at once, for the window asks for its folder when it is made.
Options optionsOf(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--dark"_s) {
            options.theme = ThemeChoice::Dark;
        } else if (arguments[i] == u"--watch"_s) {
            options.watches = true;
        } else if (arguments[i] == u"--rtl"_s) {
            options.direction = Qt::RightToLeft;
        } else if (arguments[i] == u"--size"_s && i + 1 < arguments.size()) {
            const QStringList sides = arguments[++i].split(u'x');
            options.size = {sides.value(0).toInt(), sides.value(1).toInt()};
        } else if (arguments[i] == u"--font"_s && i + 1 < arguments.size()) {
            options.fontScale = arguments[++i].toDouble() / 100;
        } else if (arguments[i] == u"--language"_s && i + 1 < arguments.size()) {
            options.language = arguments[++i];
        } else if (arguments[i] == u"--data"_s && i + 1 < arguments.size()) {
            qputenv("XDG_DATA_HOME", arguments[++i].toLocal8Bit());
        } else {
            options.rest.append(arguments[i]);
        }
    }
    return options;
}

void translate(QApplication &application, const QString &language)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name + u'_' + language, folder)) {
            QLocale::setDefault(QLocale(language));
            QCoreApplication::installTranslator(translator);
        }
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // "Close" and the like
    install(u"sidebyline"_s, QStringLiteral(SIDEBYLINE_TRANSLATIONS_DIR));
}

/// Opens a folder and waits until all is compared or it turns out that it can't be read.
void open(WindowFixture &fixture, const QString &folder)
{
    bool ended = false;
    QObject::connect(&fixture.workspace, &Workspace::finished, qApp, [&ended] { ended = true; });
    QObject::connect(&fixture.workspace, &Workspace::failed, qApp, [&ended] { ended = true; });
    fixture.window->openFolder(folder);
    (void)QTest::qWaitFor([&ended] { return ended; }, 60000);
}

/// Whether the dialog that was opened last, if any, has the keys.
bool hasKeys()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    return dialog == nullptr || (focus != nullptr && focus->window() == dialog);
}

void give(WindowFixture &fixture, const QString &key)
{
    (void)QTest::qWaitFor(hasKeys, 5000);
    if (key == u"@"_s) {
        (void)QTest::qWaitFor([&fixture] { return fixture.window->messages()->isVisible(); }, 60000);
    } else if (key.startsWith(u'!')) {
        QDir(key.sliced(1)).removeRecursively();
    } else if (key.startsWith(u'=')) {
        QTest::keyClicks(QApplication::focusWidget(), key.sliced(1));
    } else {
        const QKeyCombination keys = QKeySequence::fromString(key, QKeySequence::PortableText)[0];
        fixture.press(keys.key(), keys.keyboardModifiers());
    }
    QCoreApplication::sendPostedEvents();
}

/// Waits for what is still being made: the source that is shown, the pages of a preview, the layouts.
void settle(WindowFixture &fixture)
{
    const auto isMade = [&fixture] {
        const StoryPage *page = fixture.window->page();
        const bool reads = page->isSourceShown() && page->source()->view()->edit()->document()->isEmpty();
        const auto counts = [](const QWidget *window) {
            const auto *pages = window->findChild<QLabel *>(u"pageCount"_s);
            return pages != nullptr && pages->isVisible() && pages->text().endsWith(u'…');
        };
        return !reads && std::ranges::none_of(QApplication::topLevelWidgets(), counts);
    };
    (void)QTest::qWaitFor(isMade, 60000);
    constexpr int rounds = 3; // a layout may ask for another one
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::sendPostedEvents();
    }
}

/// A dialog is painted alone: it may be larger than the window.
QPixmap picture(WindowFixture &fixture)
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup->grab();
    }
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        return dialog->grab();
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget)) {
            return widget->grab();
        }
    }
    return fixture.window->grab();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    translate(application, u"en"_s); // plural forms
    const QTemporaryDir settings;
    useTemporarySettings(settings);
    const Options options = optionsOf(QApplication::arguments());
    const QStringList &rest = options.rest;
    if (!options.language.isEmpty()) {
        translate(application, options.language);
    }
    QApplication::setLayoutDirection(options.direction);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * options.fontScale);
    QApplication::setFont(font);
    WindowFixture fixture;
    fixture.appearance.choose(options.theme);
    fixture.workspace.setWatching(options.watches);
    fixture.window->resize(options.size);
    if (rest.size() < 2 || !fixture.show()) {
        return 1;
    }
    if (rest[0] != u"-"_s) {
        open(fixture, rest[0]);
    }
    QCoreApplication::sendPostedEvents();
    for (const QString &key : rest.sliced(2)) {
        give(fixture, key);
    }
    settle(fixture);
    return picture(fixture).save(rest[1]) ? 0 : 1;
}
