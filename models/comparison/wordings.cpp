// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/wordings.h"

#include <QHash>

#include <algorithm>

namespace sidebyline {

QString SentenceReader::language(SentenceRef ref) const
{
    const QString &language = article(ref).language;
    return language.isEmpty() ? QStringLiteral("en") : language;
}

QDate SentenceReader::day(SentenceRef ref) const
{
    constexpr qsizetype isoDay = 10;
    return QDate::fromString(article(ref).published.first(std::min(isoDay, article(ref).published.size())),
                             Qt::ISODate);
}

SentenceReader::Reading &SentenceReader::read(SentenceRef ref)
{
    const auto [entry, isNew] = m_readings.try_emplace(ref);
    if (isNew) {
        m_vocabulary.append(block(ref).text, range(ref), m_vocabulary.language(language(ref)),
                            entry->second.words);
    }
    return entry->second;
}

const std::vector<Word> &SentenceReader::words(SentenceRef ref)
{
    return read(ref).words;
}

const std::vector<Mention> &SentenceReader::mentions(SentenceRef ref)
{
    Reading &reading = read(ref);
    if (!reading.mentions) {
        reading.mentions = readMentions(block(ref).text, range(ref), language(ref), reading.words);
    }
    return *reading.mentions;
}

const std::vector<PersonName> &SentenceReader::names(SentenceRef ref)
{
    Reading &reading = read(ref);
    if (!reading.names) {
        reading.names = language(ref).startsWith(u"en") ? personNames(block(ref).text, reading.words)
                                                        : std::vector<PersonName>();
    }
    return *reading.names;
}

void SentenceReader::trim()
{
    constexpr std::size_t mostKept = 2000;
    if (m_readings.size() > mostKept) {
        m_readings.clear();
    }
}

std::vector<Wording> wordingsOf(const Claim &claim, const SentenceReader &reader, std::size_t most)
{
    std::vector<Wording> wordings;
    QHash<QStringView, std::size_t> places;
    for (const SentenceRef member : claim.members) {
        const QStringView text = reader.text(member);
        const auto known = places.constFind(text);
        if (known != places.cend()) {
            wordings[*known].members.push_back(member);
        } else if (wordings.size() < most) {
            places.insert(text, wordings.size());
            wordings.push_back({member, {member}});
        }
    }
    return wordings;
}

} // namespace sidebyline
