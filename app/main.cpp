// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/commandline.h"
#include "app/documentresults.h"
#include "app/mainwindow.h"
#include "app/paintwatch.h"
#include "app/preferences.h"
#include "app/screenshot.h"
#include "app/settings.h"
#include "app/startahead.h"
#include "app/steptimes.h"
#include "app/storypage.h"
#include "app/timings.h"
#include "app/translators.h"
#include "review/reviewdatabase.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QIcon>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using namespace sidebyline;

enum class Measure : quint8 { Start, StartAndSteps };

QtMessageHandler platformsHandler = nullptr;

/// Leaves out what the platform without a display says of itself whenever a window is shown.
void passMessagesOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.endsWith("does not support propagateSizeHints()"_L1)) {
        platformsHandler(type, context, message);
    }
}

/// The program carries its icon: it has one without being installed, and to look through the desktop's icons
/// would take some 10 ms.
QIcon windowIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64}) {
        icon.addFile(u":/sidebyline/icons/sidebyline-%1.png"_s.arg(side), QSize(side, side));
    }
    return icon;
}

/// Prints the report of @p timings once the panes stand there with their highlights.
void watchTimings(Timings &timings, MainWindow &window, const Workspace &workspace, Measure measure)
{
    auto *watch = new PaintWatch(&window);
    QObject::connect(&workspace, &Workspace::articleRead, &window,
                     [&] { timings.mark(u"first article read"_s); });
    QObject::connect(
        &workspace, &Workspace::storyChanged, &window,
        [&, watch] {
            timings.mark(u"first story compared"_s);
            // Before the window is shown there is nothing to wait for: then begin when the loop does.
            const auto type = window.isVisible() ? Qt::DirectConnection : Qt::QueuedConnection;
            QMetaObject::invokeMethod(watch, [&, watch] { watch->watch(window.page()); }, type);
        },
        Qt::SingleShotConnection);
    QObject::connect(&workspace, &Workspace::finished, &window, [&] { timings.mark(u"all compared"_s); });
    QObject::connect(
        watch, &PaintWatch::painted, &window,
        [&, measure] {
            timings.mark(u"panes painted with their highlights"_s);
            QTextStream(stderr) << timings.report() << Qt::flush;
            if (measure == Measure::StartAndSteps) {
                QTextStream(stderr) << measureSteps(*window.navigator(), *window.page()).report()
                                    << Qt::flush;
            }
        },
        Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    Timings timings;
    settings::nameApplication();
    WindowRequest request;
    if (const auto code =
            runCommandLine(programArguments(argc, argv), argc, argv, request, documentSupport())) {
        return *code;
    }
    const bool picture = !request.screenshot.isEmpty();
    if (picture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        platformsHandler = qInstallMessageHandler(passMessagesOn);
    }

    StartAhead ahead;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDEBYLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Sidebyline"_s);
    QGuiApplication::setDesktopFileName(u"org.sidebyline.Sidebyline"_s);
    timings.mark(u"application made"_s);

    // Reading goes on in other threads while the window is built.
    const Preferences preferences = settings::preferences();
    Workspace workspace;
    workspace.setThreshold(preferences.linkThreshold);
    workspace.setGrouping(request.oneStory ? StoryGrouping::AsGiven : StoryGrouping::ByEvent);
    if (!picture) {
        workspace.setWatching(true);
        workspace.setReviewFolder(ReviewDatabase::defaultFolder());
    }
    if (!request.folder.isEmpty()) {
        workspace.open(request.folder);
    }
    installTranslators(application, preferences.language);
    QGuiApplication::setWindowIcon(windowIcon());
    ahead.waitForFonts();
    Appearance appearance;
    appearance.choose(request.theme != ThemeChoice::System || picture ? request.theme : settings::theme());

    MainWindow window(&workspace, &appearance);
    timings.mark(u"window built"_s);
    if (request.timings) {
        watchTimings(timings, window, workspace, picture ? Measure::Start : Measure::StartAndSteps);
    }
    if (picture) {
        window.setSessions(SessionUse::None); // the folder as it is, not as somebody left it
        new Screenshot(request, &window, &workspace, &window);
    } else {
        window.restoreState(request.folder);
    }
    if (request.size.isValid()) {
        window.resize(request.size);
    }
    // What was read while the window was built is in it when it is painted for the first time.
    // (A picture is painted as soon as it is shown: nothing would be left to watch.)
    if (!picture) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
    }
    window.show();
    timings.mark(u"window shown"_s);
    return QApplication::exec();
}
