// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <stop_token>

#include <gumbo.h>

namespace sidebyline {

/// The most memory that one run of the parser may ask for in all, in bytes, what it gives back counted as
/// well. The largest pages that are read whole ask for 170 MB. Made up ones ask for gigabytes in some
/// kilobytes: letters set bold without an end are so in each of the paragraphs below.
inline constexpr std::size_t MaxParserBytes = 256 * 1024 * 1024;
/// The most processor time of one run: made up pages have the parser look through long lists for each tag.
/// The largest others take a quarter of it.
inline constexpr std::chrono::milliseconds MaxParserTime{1000};

/// Runs gumbo, which can't be stopped by itself, so that it ends within a moment where it shall or has to: it
/// asks for memory some times a tag, and there its run is left. All that it asked for is given back at once,
/// with this object.
class MarkupParser
{
public:
    explicit MarkupParser(std::stop_token stop = {});
    ~MarkupParser();
    MarkupParser(const MarkupParser &) = delete;
    MarkupParser &operator=(const MarkupParser &) = delete;
    MarkupParser(MarkupParser &&) = delete;
    MarkupParser &operator=(MarkupParser &&) = delete;

    /// The tree of @p html, valid as long as this object and @p html; null where a stop was requested or the
    /// page takes more than a page may. Once an object.
    [[nodiscard]] const GumboOutput *parse(QByteArrayView html);

private:
    /// A piece given back, or a chunk: each knows the one before it.
    struct Link
    {
        Link *next;
    };
    /// Where freed pieces wait to be taken again: by 16 bytes up to a kilobyte, then by powers of two.
    static constexpr std::size_t SmallSlots = 65;
    static constexpr std::size_t Slots = SmallSlots + 32;

    static void *allocate(void *self, std::size_t size);
    static void deallocate(void *self, void *piece);

    void *take(std::size_t size);
    std::byte *cut(std::size_t size);
    void check();
    [[noreturn]] void end();

    std::stop_token m_stop;
    Link *m_chunks = nullptr;
    std::byte *m_at = nullptr; ///< the next piece in the newest chunk
    std::size_t m_left = 0;    ///< bytes behind it
    std::array<Link *, Slots> m_free{};
    std::size_t m_taken = 0; ///< bytes in all
    unsigned m_calls = 0;
    std::chrono::nanoseconds m_last{}; ///< the thread's processor time at which the run has to end
    std::jmp_buf m_out{};
};

} // namespace sidebyline
