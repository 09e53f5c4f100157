// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"

#include "app/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sidebyline {

namespace {

// The number is that of the keys' meaning: another meaning gets another number, and old values stay behind.
constexpr auto ReadingFamilyKey = "preferences1/readingFamily"_L1;
constexpr auto ReadingSizeKey = "preferences1/readingSize"_L1;
constexpr auto InterfaceFamilyKey = "preferences1/interfaceFamily"_L1;
constexpr auto InterfaceSizeKey = "preferences1/interfaceSize"_L1;
constexpr auto HighlightsKey = "preferences1/highlights"_L1;
constexpr auto LightTextThemeKey = "preferences1/lightTextTheme"_L1;
constexpr auto DarkTextThemeKey = "preferences1/darkTextTheme"_L1;
constexpr auto LanguageKey = "preferences1/language"_L1;
constexpr auto ThresholdKey = "preferences1/linkThreshold"_L1;
constexpr auto AfterVerdictKey = "preferences1/afterVerdict"_L1;

/// Articles are set so much larger than the interface, where that is set large.
constexpr double BesideInterface = 1.1;

constexpr std::array HighlightNames = {"colour-blind-safe"_L1, "high-contrast"_L1, "monochrome"_L1};
constexpr std::array AfterVerdictNames = {"next-open"_L1, "stay"_L1};
static_assert(HighlightNames.size() == HighlightChoiceCount);

/// The choice that is stored by name, else the first.
template <typename Choice, std::size_t Count>
Choice choiceOf(const QSettings &settings, QLatin1StringView key,
                const std::array<QLatin1StringView, Count> &names)
{
    const auto found = std::ranges::find(names, settings.value(key).toString());
    return found == names.end() ? Choice() : Choice(found - names.begin());
}

/// The number that is stored where it lies between the two, else @p otherwise.
double numberOf(const QSettings &settings, QLatin1StringView key, double least, double greatest,
                double otherwise)
{
    bool isNumber = false;
    const double number = settings.value(key).toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= least && number <= greatest ? number : otherwise;
}

} // namespace

QStringList programLanguages()
{
    return {u"de"_s, u"en"_s, u"fr"_s};
}

double readingSizeOf(const Preferences &preferences, double systemSize)
{
    if (preferences.readingSize > 0) {
        return preferences.readingSize;
    }
    const double interfaceSize = preferences.interfaceSize > 0 ? preferences.interfaceSize : systemSize;
    const double beside = std::round(interfaceSize * BesideInterface * 2) / 2;
    return std::clamp(beside, DefaultReadingSize, LargestText);
}

namespace settings {

Preferences preferences()
{
    const QSettings stored;
    Preferences preferences;
    preferences.readingFamily = stored.value(ReadingFamilyKey).toString();
    preferences.readingSize = numberOf(stored, ReadingSizeKey, SmallestText, LargestText, 0);
    preferences.interfaceFamily = stored.value(InterfaceFamilyKey).toString();
    preferences.interfaceSize = numberOf(stored, InterfaceSizeKey, SmallestText, LargestText, 0);
    preferences.highlights = choiceOf<HighlightChoice>(stored, HighlightsKey, HighlightNames);
    preferences.theme = theme();
    preferences.lightTextTheme = stored.value(LightTextThemeKey).toString();
    preferences.darkTextTheme = stored.value(DarkTextThemeKey).toString();
    const QString language = stored.value(LanguageKey).toString();
    preferences.language = programLanguages().contains(language) ? language : QString();
    preferences.linkThreshold = numberOf(stored, ThresholdKey, -WidestThreshold, WidestThreshold, 0);
    preferences.afterVerdict = choiceOf<AfterVerdict>(stored, AfterVerdictKey, AfterVerdictNames);
    return preferences;
}

void setPreferences(const Preferences &preferences)
{
    QSettings stored;
    stored.setValue(ReadingFamilyKey, preferences.readingFamily);
    stored.setValue(ReadingSizeKey, preferences.readingSize);
    stored.setValue(InterfaceFamilyKey, preferences.interfaceFamily);
    stored.setValue(InterfaceSizeKey, preferences.interfaceSize);
    stored.setValue(HighlightsKey, QString(HighlightNames.at(std::size_t(preferences.highlights))));
    stored.setValue(LightTextThemeKey, preferences.lightTextTheme);
    stored.setValue(DarkTextThemeKey, preferences.darkTextTheme);
    stored.setValue(LanguageKey, preferences.language);
    stored.setValue(ThresholdKey, preferences.linkThreshold);
    stored.setValue(AfterVerdictKey, QString(AfterVerdictNames.at(std::size_t(preferences.afterVerdict))));
    setTheme(preferences.theme);
}

} // namespace settings

} // namespace sidebyline
