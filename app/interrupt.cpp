// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include "app/commandline.h"

#include <array>
#include <cstdint>
#include <cstdlib>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace sidebyline {

namespace {

[[nodiscard]] sigset_t awaited()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

Interrupt::Interrupt()
    : m_end(eventfd(0, EFD_CLOEXEC))
{
    if (m_end < 0) {
        return;
    }
    const sigset_t signals = awaited();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_thread = std::jthread([this] { wait(); });
}

Interrupt::~Interrupt()
{
    if (m_end < 0) {
        return;
    }
    const std::uint64_t one = 1;
    if (write(m_end, &one, sizeof one) == sizeof one) {
        m_thread.join();
    } else {
        m_thread.detach();
    }
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    close(m_end);
}

void Interrupt::wait()
{
    const sigset_t signals = awaited();
    const int arrived = signalfd(-1, &signals, SFD_CLOEXEC);
    std::array<pollfd, 2> watched{pollfd{m_end, POLLIN, 0}, pollfd{arrived, POLLIN, 0}};
    while (poll(watched.data(), watched.size(), -1) >= 0 && watched[0].revents == 0) {
        signalfd_siginfo signal{};
        if (read(arrived, &signal, sizeof signal) != sizeof signal) {
            break;
        }
        if (!m_source.request_stop()) {
            std::_Exit(ExitInterrupted);
        }
    }
    close(arrived);
}

} // namespace sidebyline
