// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshot.h"

#include "app/mainwindow.h"
#include "app/paintwatch.h"
#include "app/storypage.h"
#include "navigation/navigator.h"
#include "phrases/readerrortext.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

void complain(const QString &text)
{
    QTextStream(stderr) << "sidebyline: " << text << Qt::endl;
}

} // namespace

Screenshot::Screenshot(const WindowRequest &request, MainWindow *window, Workspace *workspace,
                       QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_window(window)
{
    window->resize(request.size.isValid() ? request.size : DefaultSize);
    if (request.folder.isEmpty()) {
        QMetaObject::invokeMethod(this, &Screenshot::take, Qt::QueuedConnection);
        return;
    }
    connect(workspace, &Workspace::finished, this, &Screenshot::prepare);
    connect(workspace, &Workspace::failed, this, [](const ReadError &error) {
        complain(folderErrorText(error.path, error));
        QCoreApplication::exit(ExitNothingReadable);
    });
}

void Screenshot::prepare()
{
    Navigator *navigator = m_window->navigator();
    if (m_request.claim > 0) {
        navigator->goToClaim(m_request.claim - 1);
    }
    auto *watch = new PaintWatch(this);
    connect(watch, &PaintWatch::painted, this, &Screenshot::take);
    watch->watch(m_window->page());
    m_window->page()->update();
}

void Screenshot::take()
{
    if (m_window->grab().save(m_request.screenshot)) {
        QCoreApplication::exit(ExitSuccess);
    } else {
        complain(
            tr("The picture could not be written to “%1”. Name a folder that is there and may be written, "
               "and an ending such as .png.")
                .arg(QDir::toNativeSeparators(m_request.screenshot)));
        QCoreApplication::exit(ExitNothingReadable);
    }
}

} // namespace sidebyline
