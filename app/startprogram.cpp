// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startprogram.h"

#include <array>
#include <climits>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace sidebyline {

namespace {

/// As a shell says that a command cannot be started.
constexpr int CannotBeStarted = 126;

using Path = std::array<char, PATH_MAX>;

/// The folder of the running program, with a "/" at its end; "./" where the system doesn't tell.
Path programFolder()
{
    Path path{"./"};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
    if (length > 0) {
        path[std::size_t(length)] = '\0';
        std::strrchr(path.data(), '/')[1] = '\0';
    }
    return path;
}

} // namespace

int startProgram(const char *name, char *argv[])
{
    const Path folder = programFolder();
    for (const char *beside : {"", SIDEBYLINE_LIBEXEC "/"}) {
        Path path{};
        const int length = std::snprintf(path.data(), path.size(), "%s%s%s", folder.data(), beside, name);
        if (length > 0 && std::size_t(length) < path.size()) {
            execv(path.data(), argv);
        }
    }
    std::fprintf(stderr, "sidebyline: %s is missing or cannot be started: install Sidebyline again.\n", name);
    return CannotBeStarted;
}

} // namespace sidebyline
