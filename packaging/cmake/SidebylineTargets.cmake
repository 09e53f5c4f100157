# SPDX-FileCopyrightText: 2026 The Sidebyline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and sanitizers are INTERFACE targets, so that they reach our code and nothing else.
add_library(sidebyline-warnings INTERFACE)
target_compile_options(sidebyline-warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -Wextra-semi)
target_compile_definitions(sidebyline-warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800 QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ reports null dereferences inside inlined Qt and standard headers once it optimises.
    target_compile_options(sidebyline-warnings INTERFACE -Wno-null-dereference)
endif()

# QTRY_COMPARE and its like narrow a count of milliseconds to int in the test's own text (Qt 6.8).
add_library(sidebyline-test-warnings INTERFACE)
target_compile_options(sidebyline-test-warnings INTERFACE -Wno-conversion)

add_library(sidebyline-sanitizers INTERFACE)
if(SIDEBYLINE_SANITIZERS)
    target_compile_options(sidebyline-sanitizers INTERFACE
        -fsanitize=${SIDEBYLINE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(sidebyline-sanitizers INTERFACE -fsanitize=${SIDEBYLINE_SANITIZERS})
endif()
if(SIDEBYLINE_FUZZ)
    target_compile_options(sidebyline-sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()

# sidebyline_add_library(NAME SOURCES … [PUBLIC target …] [PRIVATE target …])
# One static library a folder. Its headers are included by their path below the top level folder of the
# rooms, for example "text/sentences.h" or "panes/articlepane.h".
function(sidebyline_add_library NAME)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${NAME} STATIC ${ARG_SOURCES})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH rooms)
    target_include_directories(${NAME} PUBLIC ${rooms})
    target_link_libraries(${NAME}
        PUBLIC ${ARG_PUBLIC}
        PRIVATE ${ARG_PRIVATE} sidebyline-warnings sidebyline-sanitizers)
endfunction()

# sidebyline_add_test(NAME SOURCE … LIBS target … [LABELS label …])
# A Qt Test program that ctest runs without a display.
function(sidebyline_add_test NAME)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBS;LABELS")
    add_executable(${NAME} ${ARG_UNPARSED_ARGUMENTS})
    target_link_libraries(${NAME} PRIVATE
        ${ARG_LIBS} Qt6::Test sidebyline-warnings sidebyline-test-warnings sidebyline-sanitizers)
    target_compile_definitions(${NAME} PRIVATE
        SIDEBYLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        SIDEBYLINE_TESTS_DIR="${CMAKE_SOURCE_DIR}/tests"
        SIDEBYLINE_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    add_test(NAME ${NAME} COMMAND ${NAME})
    set_tests_properties(${NAME} PROPERTIES
        TIMEOUT 300
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=default.debug=false")
endfunction()

# sidebyline_add_rooms(FOLDER …): add_subdirectory for each, in the given order.
function(sidebyline_add_rooms)
    foreach(room IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/CMakeLists.txt")
            add_subdirectory(${room})
        endif()
    endforeach()
endfunction()
