// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startprogram.h"

#include <cstring>

/// The program that is typed. The libraries of a window take some 30 ms to load: what needs none of them is
/// done by a program that is linked without. That one starts the other where it finds that it is needed.
int main(int argc, char *argv[])
{
    const auto isOneOf = [](const char *argument, const auto &...names) {
        return (... || (std::strcmp(argument, names) == 0));
    };
    bool window =
        argc < 2 || !isOneOf(argv[1], "compare", "read", "review", "--help", "-h", "--version", "-v");
    for (int i = 1; i < argc; ++i) {
        window = window || std::strncmp(argv[i], "--pdf", std::strlen("--pdf")) == 0;
    }
    return sidebyline::startProgram(window ? "sidebyline-window" : "sidebyline-compare", argv);
}
