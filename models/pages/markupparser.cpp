// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/markupparser.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <ctime>
#include <new>
#include <utility>

namespace sidebyline {

namespace {

/// Before each piece its slot stands, so that pieces are aligned as malloc's are.
constexpr std::size_t Alignment = 16;
constexpr std::size_t HeaderBytes = sizeof(std::size_t);
constexpr std::size_t ChunkBytes = 256 * 1024;
/// Stops are asked for once in so many calls, the clock once in so many of these: some microseconds, and less
/// than a millisecond.
constexpr unsigned CallsToStop = 64;
constexpr unsigned CallsToClock = 4096;

std::chrono::nanoseconds threadTime()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

MarkupParser::MarkupParser(std::stop_token stop)
    : m_stop(std::move(stop))
{}

MarkupParser::~MarkupParser()
{
    while (m_chunks != nullptr) {
        std::free(std::exchange(m_chunks, m_chunks->next));
    }
}

const GumboOutput *MarkupParser::parse(QByteArrayView html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &MarkupParser::allocate;
    options.deallocator = &MarkupParser::deallocate;
    options.userdata = this;
    options.max_errors = 0; // 20,000 of them took gigabytes
    m_last = threadTime() + MaxParserTime;
    // Between here and end() there are frames of gumbo, which is C, and of allocate(), which own nothing.
    if (setjmp(m_out) != 0) {
        return nullptr;
    }
    return gumbo_parse_with_options(&options, html.data(), std::size_t(html.size()));
}

void *MarkupParser::allocate(void *self, std::size_t size)
{
    return static_cast<MarkupParser *>(self)->take(size);
}

void MarkupParser::deallocate(void *self, void *piece)
{
    if (piece == nullptr) {
        return;
    }
    auto *const parser = static_cast<MarkupParser *>(self);
    const std::size_t slot = *reinterpret_cast<std::size_t *>(static_cast<std::byte *>(piece) - HeaderBytes);
    parser->m_free[slot] = new (piece) Link{parser->m_free[slot]};
}

void *MarkupParser::take(std::size_t size)
{
    if (size > MaxParserBytes) {
        end();
    }
    std::size_t whole = (size + HeaderBytes + Alignment - 1) / Alignment * Alignment;
    std::size_t slot = whole / Alignment;
    if (slot >= SmallSlots) {
        whole = std::bit_ceil(whole);
        slot = SmallSlots + std::size_t(std::countr_zero(whole)) - 10;
    }
    m_taken += whole;
    if (++m_calls % CallsToStop == 0 || m_taken > MaxParserBytes) {
        check();
    }
    if (Link *const free = m_free[slot]) {
        m_free[slot] = free->next;
        return free;
    }
    std::byte *const piece = cut(whole);
    new (piece) std::size_t(slot);
    return piece + HeaderBytes;
}

/// A new piece, its header first.
std::byte *MarkupParser::cut(std::size_t size)
{
    if (m_left < size) {
        const std::size_t bytes = std::max(ChunkBytes, size + 2 * Alignment);
        auto *const chunk = static_cast<std::byte *>(std::malloc(bytes));
        if (chunk == nullptr) {
            end();
        }
        m_chunks = new (chunk) Link{m_chunks};
        m_at = chunk + 2 * Alignment - HeaderBytes; // behind the link to the chunk before
        m_left = bytes - 2 * Alignment;
    }
    std::byte *const piece = m_at;
    m_at += size;
    m_left -= size;
    return piece;
}

void MarkupParser::check()
{
    const bool late = m_calls % CallsToClock == 0 && threadTime() > m_last;
    if (late || m_taken > MaxParserBytes || m_stop.stop_requested()) {
        end();
    }
}

void MarkupParser::end()
{
    std::longjmp(m_out, 1);
}

} // namespace sidebyline
