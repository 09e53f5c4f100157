// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/reasons.h"

#include <algorithm>
#include <cmath>

namespace sidebyline {

namespace {

/// Shorter runs are not worth telling.
constexpr int leastRun = 3;

void addPlaces(const LinkedPair &pair, PackedList<Reason> &reasons)
{
    static constexpr float alike = 0.3F;
    static constexpr float near = 0.1F;
    if (pair.gramCosine >= alike) {
        reasons.push_back({ReasonCode::SimilarSpelling, int(std::lround(pair.gramCosine * 100)), 100, {}});
    }
    if (std::abs(pair.a.position - pair.b.position) <= near) {
        reasons.push_back({ReasonCode::SamePlace, 0, 0, {}});
    }
    if (pair.neighbours >= alike) {
        reasons.push_back({ReasonCode::Neighbours, 0, 0, {}});
    }
    if (pair.thirdOutlet >= alike) {
        reasons.push_back({ReasonCode::ThirdOutlet, 0, 0, {}});
    }
}

} // namespace

TextRange stretchOf(std::span<const StoryWord> words, int first, int count)
{
    const TextRange begin = words[std::size_t(first)].range();
    return {begin.start, words[std::size_t(first + count - 1)].range().end() - begin.start};
}

ReasonFinder::ReasonFinder(const StoryText &text, const QuotedSpeakers &speakers)
    : m_speakers(speakers)
    , m_wordMarks(std::size_t(text.wordIds), 0)
    , m_stemMarks(std::size_t(text.stemIds), 0)
{}

void ReasonFinder::markWords(std::span<const StoryWord> words)
{
    ++m_mark;
    for (const StoryWord &word : words) {
        m_wordMarks[std::size_t(word.id)] = m_mark;
        m_stemMarks[std::size_t(word.stem)] = m_mark;
    }
}

void ReasonFinder::addWords(const LinkedPair &pair, PackedList<Reason> &reasons)
{
    const bool shorterIsA = pair.wordsA.size() <= pair.wordsB.size();
    const auto shorter = shorterIsA ? pair.wordsA : pair.wordsB;
    markWords(shorterIsA ? pair.wordsB : pair.wordsA);
    const auto inOther = std::ranges::count_if(
        shorter, [this](const StoryWord &word) { return m_wordMarks[std::size_t(word.id)] == m_mark; });
    reasons.push_back({ReasonCode::SameWords, int(inOther), int(shorter.size()), {}});
    int longest = 0;
    for (const SharedRun &run : pair.runs) {
        longest = std::max(longest, run.length);
    }
    if (longest >= leastRun) {
        reasons.push_back({ReasonCode::LongestRun, longest, 0, {}});
    }
}

void ReasonFinder::addQuotation(const LinkedPair &pair, PackedList<Reason> &reasons) const
{
    int shared = 0;
    const SharedRun *longest = nullptr;
    for (const SharedRun &run : pair.runs) {
        shared += run.quoted;
        longest = run.quoted > (longest != nullptr ? longest->quoted : 0) ? &run : longest;
    }
    if (longest == nullptr) {
        return;
    }
    QString speaker = m_speakers.speaker(pair.a.ref, stretchOf(pair.wordsA, longest->a, longest->length));
    if (speaker.isEmpty()) {
        speaker = m_speakers.speaker(pair.b.ref, stretchOf(pair.wordsB, longest->b, longest->length));
    }
    const int shorter = std::min(pair.a.quotedWords, pair.b.quotedWords);
    reasons.push_back({ReasonCode::SharedQuotation, shared, std::max(shorter, shared), speaker});
}

/// The figures and the names of a that b has too, each once, as a spells them.
void ReasonFinder::addFiguresAndNames(const LinkedPair &pair, QStringView textA, PackedList<Reason> &reasons)
{
    markWords(pair.wordsB);
    m_told.clear();
    m_figures.count = 0;
    m_names.count = 0;
    m_names.text.resize(0); // keeps its room
    for (const StoryWord &word : pair.wordsA) {
        const bool figure = word.shape == WordShape::Number;
        if (!(figure || word.name) || m_stemMarks[std::size_t(word.stem)] != m_mark ||
            std::ranges::contains(m_told, word.id)) {
            continue;
        }
        m_told.push_back(word.id);
        Reason &reason = figure ? m_figures : m_names;
        ++reason.count;
        if (figure && m_figures.count == 1) {
            m_figures.text = word.range().of(textA).toString();
        } else if (!figure) {
            m_names.text += m_names.count > 1 ? QStringView(u", ") : QStringView();
            m_names.text += word.range().of(textA);
        }
    }
    if (m_figures.count > 0) {
        reasons.push_back(m_figures);
    }
    if (m_names.count > 0) {
        reasons.push_back(m_names);
    }
}

PackedList<Reason> ReasonFinder::reasons(const LinkedPair &pair, QStringView textA)
{
    PackedList<Reason> reasons;
    addWords(pair, reasons);
    addQuotation(pair, reasons);
    addFiguresAndNames(pair, textA, reasons);
    addPlaces(pair, reasons);
    reasons.squeeze();
    return reasons;
}

} // namespace sidebyline
