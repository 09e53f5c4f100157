// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sentencebreaker.h"

#include <QString>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <limits>
#include <memory>

namespace sidebyline {

namespace {

/// A thread's iterators, one a language. Making one costs about a millisecond, and ICU's are not shared
/// between threads.
class Iterators
{
public:
    icu::BreakIterator *forLanguage(QStringView language)
    {
        for (const auto &[name, iterator] : m_iterators) {
            if (name == language) {
                return iterator.get();
            }
        }
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale(language.toLatin1().constData());
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createSentenceInstance(locale, status));
        if (U_FAILURE(status) != 0) {
            made.reset();
        }
        return m_iterators.emplace_back(language.toString(), std::move(made)).second.get();
    }

private:
    std::vector<std::pair<QString, std::unique_ptr<icu::BreakIterator>>> m_iterators;
};

} // namespace

std::vector<qsizetype> proposedSentenceBreaks(QStringView text, QStringView language)
{
    std::vector<qsizetype> breaks;
    if (text.size() > std::numeric_limits<int32_t>::max()) {
        return breaks;
    }
    thread_local Iterators iterators;
    icu::BreakIterator *iterator = iterators.forLanguage(language);
    if (iterator == nullptr) {
        return breaks;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    iterator->setText(&source, status);
    if (U_SUCCESS(status) != 0) {
        iterator->first();
        for (int32_t place = iterator->next(); place != icu::BreakIterator::DONE; place = iterator->next()) {
            breaks.push_back(place);
        }
        if (!breaks.empty() && breaks.back() == text.size()) {
            breaks.pop_back();
        }
    }
    utext_close(&source);
    return breaks;
}

} // namespace sidebyline
