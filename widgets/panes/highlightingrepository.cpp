// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes/highlightingrepository.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace sidebyline {

using namespace Qt::StringLiterals;

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
    return highlightingRepository().theme(mode == ColorMode::Dark ? u"Sidebyline Dark"_s
                                                                  : u"Sidebyline Light"_s);
}

} // namespace sidebyline
