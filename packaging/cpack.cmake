# SPDX-FileCopyrightText: 2026 The Sidebyline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package; packaging/package makes it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sidebyline)
set(CPACK_PACKAGE_VENDOR "The Sidebyline authors")
set(CPACK_PACKAGE_CONTACT "The Sidebyline authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "lay the coverage of one event by several outlets side by side")
set(CPACK_PACKAGE_DESCRIPTION
"Sidebyline opens a folder of articles about the same event and shows them in
columns: which sentences are shared, reworded or found in one article only,
where figures and quotations disagree, and what readers commented. Comparisons
are exported as PDF, or as JSON for other tools.
.
It works on local files only and needs no network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Libraries are found by dpkg-shlibdeps; these are loaded or started at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "poppler-utils, libqt6sql6-sqlite, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n, qt6-wayland")

include(CPack)
