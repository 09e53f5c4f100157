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
    const auto install = [&application](const QLocale &locale, const QString &name) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, u":/i18n"_s)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    // Of two translators the one installed last is asked first. English comes before all: where a language is
    // not translated, it has the plural forms.
    install(QLocale(QLocale::English), u"sidebyline"_s);
    install(QLocale(), u"qtbase"_s);
    install(QLocale(), u"sidebyline"_s);
}

} // namespace sidebyline
