// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison/packedbytes.h"

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <string>

namespace sidebyline {

/// A short list that is held as bytes, a fifth of what its values take: a folder has hundreds of thousands of
/// such lists. It is read from its beginning to its end, each value made anew, and grows at its end alone.
/// A value type says how it is packed by its pack() and unpack(), as in comparison.h; equal values give the
/// same bytes. Short lists need no memory besides their own: std::string keeps them in itself.
template <typename Value>
class PackedList
{
public:
    using value_type = Value;

    class Iterator
    {
    public:
        using value_type = Value;
        using reference = Value;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag; // values are made, not referred to
        using iterator_concept = std::forward_iterator_tag;

        Iterator() = default;
        explicit Iterator(const char *at)
            : m_reader{at}
        {}

        [[nodiscard]] Value operator*() const
        {
            PackedReader reader = m_reader;
            Value value;
            unpack(reader, value);
            return value;
        }
        Iterator &operator++()
        {
            Value value;
            unpack(m_reader, value);
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(Iterator a, Iterator b) { return a.m_reader.at == b.m_reader.at; }

    private:
        PackedReader m_reader;
    };
    using iterator = Iterator;
    using const_iterator = Iterator;

    PackedList() = default;
    PackedList(std::initializer_list<Value> values)
    {
        for (const Value &value : values) {
            push_back(value);
        }
    }

    void push_back(const Value &value) { pack(m_bytes, value); }
    /// Gives back the room that was kept for more values.
    void squeeze() { m_bytes.shrink_to_fit(); }

    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    /// Cost: the list is read through.
    [[nodiscard]] std::size_t size() const { return std::size_t(std::distance(begin(), end())); }
    /// The first value; there must be one.
    [[nodiscard]] Value front() const { return *begin(); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_bytes.data()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_bytes.data() + m_bytes.size()); }

    friend bool operator==(const PackedList &, const PackedList &) = default;

private:
    std::string m_bytes;
};

} // namespace sidebyline
