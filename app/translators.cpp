// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translators.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sidebyline {

void installTranslators(QCoreApplication &application)
{
    // Qt's own first: of two translators the one installed last is asked first.
    for (const QString &name : {u"qtbase"_s, u"sidebyline"_s}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, u":/i18n"_s)) {
            QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace sidebyline
