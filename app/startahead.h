// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <latch>
#include <thread>

namespace sidebyline {

/// Makes in a thread of its own what the window needs soon and takes long: fontconfig's configuration and the
/// index of syntax definitions, some 10 ms each. Make one at the start of main(), in the main thread, before
/// the application, and keep it till the end of main().
class StartAhead
{
public:
    StartAhead();

    /// Call before a font is asked for: else two threads read the same configuration. The index needs no
    /// such call.
    void waitForFonts() const { m_fonts.wait(); }

private:
    std::latch m_fonts{1};
    std::jthread m_thread;
};

} // namespace sidebyline
