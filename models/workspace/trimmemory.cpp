// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/trimmemory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sidebyline {

void trimMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace sidebyline
