// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startahead.h"

#include "panes/highlightingrepository.h"

#include <QThread>

#include <dlfcn.h>

namespace sidebyline {

namespace {

/// Does what Qt would do when the first font is asked for. The library is Qt's: it is used where it is there.
void readFontConfiguration()
{
    using Initialise = int (*)();
    if (const auto initialise = reinterpret_cast<Initialise>(dlsym(RTLD_DEFAULT, "FcInit"))) {
        initialise();
    }
}

} // namespace

StartAhead::StartAhead()
{
    // Qt takes the first thread that it sees for the main one.
    Q_UNUSED(QThread::currentThread())
    m_thread = std::jthread([this] {
        readFontConfiguration();
        m_fonts.count_down();
        (void)highlightingRepository();
    });
}

} // namespace sidebyline
