// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace sidebyline {

void installTranslators(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
    }
    const auto install = [&application](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    // Of two translators the one installed last is asked first. English comes before all: where a language is
    // not translated, it has the plural forms.
    const QString ours = u":/i18n"_s;
    install(QLocale(QLocale::English), u"sidebyline"_s, ours);
    // Qt's own words (keys, standard buttons, file dialogs) are where Qt is installed, or missing.
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), u"sidebyline"_s, ours);
}

} // namespace sidebyline
