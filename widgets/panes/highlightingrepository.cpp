// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/highlightingrepository.h"

#include "common/theme.h"
#include "panes/texttheme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QColor>

#include <algorithm>
#include <utility>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

struct ChosenThemes
{
    QString light;
    QString dark;

    friend bool operator==(const ChosenThemes &, const ChosenThemes &) = default;
};

ChosenThemes &chosenThemes()
{
    static ChosenThemes chosen;
    return chosen;
}

} // namespace

KSyntaxHighlighting::Repository &highlightingRepository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool ours = [] {
        repository.addCustomSearchPath(u":/sidebyline/highlighting"_s);
        return true;
    }();
    Q_UNUSED(ours)
    return repository;
}

KSyntaxHighlighting::Definition proseDefinition()
{
    return highlightingRepository().definitionForName(u"Sidebyline Prose"_s);
}

KSyntaxHighlighting::Theme highlightingTheme(ColorMode mode)
{
    const QString &chosen = mode == ColorMode::Dark ? chosenThemes().dark : chosenThemes().light;
    if (!chosen.isEmpty()) {
        if (const KSyntaxHighlighting::Theme theme = highlightingRepository().theme(chosen);
            theme.isValid()) {
            return theme;
        }
    }
    return highlightingRepository().theme(mode == ColorMode::Dark ? u"Sidebyline Dark"_s
                                                                  : u"Sidebyline Light"_s);
}

QList<TextTheme> textThemes(ColorMode mode)
{
    const HighlightPalette &colors = highlightPalette(mode);
    QList<TextTheme> themes;
    for (const KSyntaxHighlighting::Theme &theme : highlightingRepository().themes()) {
        const QColor text = QColor::fromRgba(theme.textColor(KSyntaxHighlighting::Theme::Normal));
        const bool ours = theme.name().startsWith("Sidebyline"_L1);
        if (!ours && (text.lightnessF() < 0.5F) == (colors.page.lightnessF() > 0.5F)) {
            themes.append({.name = theme.name(), .title = theme.translatedName()});
        }
    }
    std::ranges::sort(themes, {}, &TextTheme::title);
    return themes;
}

void setTextThemes(const QString &light, const QString &dark)
{
    const ChosenThemes chosen{.light = light, .dark = dark};
    if (std::exchange(chosenThemes(), chosen) != chosen) {
        Q_EMIT Theme::instance().changed();
    }
}

} // namespace sidebyline
