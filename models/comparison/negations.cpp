// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/negations.h"

#include "text/wordlist.h"

#include <algorithm>
#include <vector>

namespace sidebyline {

namespace {

constexpr std::size_t before = 3; ///< content words before a negation that must be found again
constexpr std::size_t behind = 4; ///< and behind it
constexpr std::size_t needed = 3; ///< of these, the verb among them
constexpr double neededShare = 0.8;

constexpr std::u16string_view negators =
    u"not never cannot can't didn't doesn't don't won't wouldn't isn't aren't "
    u"wasn't weren't hasn't haven't hadn't couldn't shouldn't nicht nie "
    u"niemals pas jamais";
// "not only", "no longer", "not until": no denial of what follows.
constexpr std::u16string_view noDenials =
    u"only just until merely simply least less more fewer yet necessarily "
    u"nur mehr seulement encore";
// Words that turn a meaning round, or leave open whether it is so.
constexpr std::u16string_view turns =
    u"no none nobody nothing neither nor without deny denies denied denying refuse refused refuses refusing "
    u"fail failed fails failing decline declined reject rejected unless if whether may might could hardly "
    u"barely unlikely doubt doubts until avoid avoided prevent prevented stop stopped against instead but "
    u"although though despite kein keine keinen ohne wenn ob sans si aucun";
// What is planned or likely is another thing than what is.
constexpr std::u16string_view modals = u"will would should must can shall wird würde soll muss kann";

template <std::u16string_view const &Words>
[[nodiscard]] bool isListed(QStringView word)
{
    static constexpr auto list = sortedWords<countWords(Words)>(Words);
    WordBuffer buffer;
    std::u16string key(lowered(word, buffer));
    std::ranges::replace(key, u'’', u'\'');
    return !key.empty() && std::ranges::binary_search(list, key);
}

[[nodiscard]] bool isContent(const Word &word)
{
    return !word.stop && word.shape != WordShape::Sign;
}

/// The only negation of a sentence; nothing if there is none or another word that turns it.
[[nodiscard]] std::optional<std::size_t> onlyNegation(QStringView text, std::span<const Word> words)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QStringView word = words[i].range.of(text);
        if (isListed<turns>(word)) {
            return std::nullopt;
        }
        if (isListed<negators>(word)) {
            const bool real = i + 1 < words.size() && !isListed<noDenials>(words[i + 1].range.of(text));
            if (found || !real) {
                return std::nullopt;
            }
            found = i;
        }
    }
    return found;
}

[[nodiscard]] bool isPlain(QStringView text, std::span<const Word> words)
{
    return std::ranges::none_of(words, [text](const Word &word) {
        const QStringView here = word.range.of(text);
        return isListed<turns>(here) || isListed<negators>(here);
    });
}

[[nodiscard]] bool hasModal(QStringView text, std::span<const Word> words, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) {
        const QStringView word = words[i].range.of(text);
        if (isListed<modals>(word) || word.startsWith(u"won", Qt::CaseInsensitive) ||
            word.startsWith(u"wouldn", Qt::CaseInsensitive) || word.startsWith(u"can", Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

/// Content words around the negation: the verb is the first behind it.
struct Window
{
    std::vector<std::size_t> words; ///< indices, rising
    std::size_t verb = 0;           ///< index into words
};

[[nodiscard]] std::optional<Window> windowAround(std::span<const Word> words, std::size_t negation)
{
    Window window;
    for (std::size_t i = negation; i-- > 0 && window.words.size() < before;) {
        if (isContent(words[i])) {
            window.words.insert(window.words.begin(), i);
        }
    }
    window.verb = window.words.size();
    for (std::size_t i = negation + 1; i < words.size() && window.words.size() < window.verb + behind; ++i) {
        if (isContent(words[i])) {
            window.words.push_back(i);
        }
    }
    return window.words.size() > window.verb ? std::optional(window) : std::nullopt;
}

} // namespace

std::optional<Denial> findDenial(QStringView text, std::span<const Word> denying, QStringView otherText,
                                 std::span<const Word> affirming)
{
    const auto negation = onlyNegation(text, denying);
    if (!negation || !isPlain(otherText, affirming)) {
        return std::nullopt;
    }
    const auto window = windowAround(denying, *negation);
    if (!window || window->words.size() < needed) {
        return std::nullopt;
    }
    std::size_t from = 0;
    std::size_t matched = 0;
    std::optional<std::size_t> verbAt;
    for (std::size_t k = 0; k < window->words.size(); ++k) {
        for (std::size_t j = from; j < affirming.size(); ++j) {
            if (isContent(affirming[j]) && affirming[j].stem == denying[window->words[k]].stem) {
                ++matched;
                from = j + 1;
                verbAt = k == window->verb ? std::optional(j) : verbAt;
                break;
            }
        }
    }
    const bool enough = matched >= needed && double(matched) >= neededShare * double(window->words.size());
    if (!verbAt || !enough) {
        return std::nullopt;
    }
    const std::size_t verb = window->words[window->verb];
    constexpr std::size_t reach = 3;
    const std::size_t first = *verbAt > reach ? *verbAt - reach : 0;
    const std::size_t firstDenied = *negation > reach ? *negation - reach : 0;
    if (hasModal(text, denying, firstDenied, verb) != hasModal(otherText, affirming, first, *verbAt)) {
        return std::nullopt;
    }
    const TextRange denied = denying[*negation].range;
    return Denial{{denied.start, denying[verb].range.end() - denied.start}, affirming[*verbAt].range};
}

} // namespace sidebyline
