// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/languagetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace sidebyline {

namespace {

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(sidebyline::LanguageText)
};

} // namespace

QString notComparedText(const QString &language)
{
    const QLocale locale(language);
    // A language says its own name; a tag that Qt does not know is shown as it is.
    const QString name = locale.language() == QLocale::C ? language : locale.nativeLanguageName();
    return LanguageText::tr("in another language (%1): not compared by words").arg(name);
}

} // namespace sidebyline
