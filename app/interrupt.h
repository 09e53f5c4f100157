// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace sidebyline {

/// Turns Ctrl+C and a request to end into a request to stop the work, as long as it lives; whoever asks a
/// second time does not wait for the work. Made before other threads are, which inherit that they leave
/// signals alone.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    void wait();

    std::stop_source m_source;
    sigset_t m_before{}; ///< the signals that were blocked before
    int m_end = -1;      ///< an event that ends the thread; -1: signals are left as they were
    std::jthread m_thread;
};

} // namespace sidebyline
