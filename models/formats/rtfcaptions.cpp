// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/rtfcaptions.h"

#include "text/characters.h"

#include <algorithm>

namespace sidebyline {

namespace {

constexpr qsizetype MostLetters = 300;

} // namespace

void RtfCaptions::addLetters(QStringView text, RtfLetters letters)
{
    const auto count =
        std::ranges::count_if(text, [](QChar c) { return chars::isLetterOrDigit(c.unicode()); });
    if (count == 0) {
        return;
    }
    m_letters[letters.size] += count;
    m_largest = std::max(m_largest, letters.size);
    m_allItalic = m_allItalic && letters.isItalic;
    m_allCentred = m_allCentred && letters.isCentred;
}

void RtfCaptions::endParagraph(std::size_t place, bool hasText)
{
    if (hasText) {
        if (m_below) {
            m_candidates.push_back({place, m_largest, m_allItalic || m_allCentred});
        }
        m_below = false;
    } else {
        m_below = m_below || m_picture;
    }
    m_picture = false;
    m_largest = 0;
    m_allItalic = m_allCentred = true;
}

void RtfCaptions::settle(std::span<Paragraph> paragraphs) const
{
    int usual = 0;
    qsizetype most = 0;
    for (auto it = m_letters.cbegin(); it != m_letters.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < usual)) {
            most = it.value();
            usual = it.key();
        }
    }
    for (const Candidate &candidate : m_candidates) {
        Paragraph &paragraph = paragraphs[candidate.place];
        const bool isApart = candidate.isApart || candidate.size < usual;
        if (isApart && paragraph.style == ParagraphStyle::Plain && paragraph.bullet == Bullet::None &&
            paragraph.text.size() <= MostLetters) {
            paragraph.style = ParagraphStyle::BelowPicture;
        }
    }
}

} // namespace sidebyline
