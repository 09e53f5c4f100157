// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#define XXH_INLINE_ALL // the keys are a few bytes long: a call costs as much as the hash
#include <xxhash.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sidebyline {

/// Numbers distinct strings from 0 in the order of their first coming. Open addressing over one arena: no
/// allocation a string. A @c salt keeps equal strings of different kinds apart.
template <typename Char>
class Interner
{
public:
    using View = std::basic_string_view<Char>;

    /// The number of @p text with @p salt, a new one if it was not met before.
    int intern(View text, quint32 salt = 0)
    {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
        }
        const quint64 hash = XXH3_64bits_withSeed(text.data(), text.size() * sizeof(Char), salt);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
            const int id = m_slots[slot];
            if (id < 0) {
                m_slots[slot] = size();
                m_entries.push_back({hash, m_arena.size(), text.size(), salt});
                m_arena.append(text);
                return size() - 1;
            }
            const Entry &entry = m_entries[std::size_t(id)];
            if (entry.hash == hash && entry.salt == salt && this->text(id) == text) {
                return id;
            }
        }
    }

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] View text(int id) const
    {
        const Entry &entry = m_entries[std::size_t(id)];
        return View(m_arena).substr(entry.start, entry.length);
    }

private:
    struct Entry
    {
        quint64 hash;
        std::size_t start;
        std::size_t length;
        quint32 salt;
    };

    void grow()
    {
        m_slots.assign(m_slots.empty() ? 1024 : m_slots.size() * 2, -1);
        const std::size_t mask = m_slots.size() - 1;
        for (int id = 0; id < size(); ++id) {
            std::size_t slot = m_entries[std::size_t(id)].hash & mask;
            while (m_slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            m_slots[slot] = id;
        }
    }

    std::vector<int> m_slots;
    std::vector<Entry> m_entries;
    std::basic_string<Char> m_arena;
};

} // namespace sidebyline
