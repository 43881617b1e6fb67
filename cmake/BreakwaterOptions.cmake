# One INTERFACE target carries the standard, the warnings and the strict Qt definitions; everything links it.
add_library(breakwater_options INTERFACE)
target_compile_features(breakwater_options INTERFACE cxx_std_20)
target_include_directories(breakwater_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(breakwater_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wconversion
    -Wimplicit-fallthrough -Wswitch-enum -Werror)
target_compile_definitions(breakwater_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BW_VERSION="${PROJECT_VERSION}")

# g++ tidies its memory after 128 MB by itself, several times in each of our sources: a tenth of their time for nothing.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(breakwater_options INTERFACE "SHELL:--param ggc-min-expand=400" "SHELL:--param ggc-min-heapsize=524288")
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # std::stable_sort of g++ 12's library uses something that the same library calls deprecated.
    target_compile_options(breakwater_options INTERFACE -Wno-deprecated-declarations)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

if(BW_SANITIZE)
    add_compile_options(-fsanitize=${BW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -g1)
    add_link_options(-fsanitize=${BW_SANITIZE})
    if(BW_SANITIZE MATCHES address)
        # Hundreds of programs, each full of the sanitizers' own tables: without relocations, and with the lines of the source
        # packed, they need a third of the disk.
        add_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie> -Wl,--compress-debug-sections=zlib)
    endif()
    if(BW_SANITIZE MATCHES thread)
        # The thread sanitizer does not understand bare fences. Asio's queue orders its handlers by a mutex as well.
        add_compile_definitions(BOOST_ASIO_DISABLE_FENCED_BLOCK)
    endif()
endif()
if(BW_COVERAGE)
    add_compile_options(-fprofile-instr-generate -fcoverage-mapping -fprofile-update=atomic)
    add_link_options(-fprofile-instr-generate)
endif()

find_program(BW_MOLD mold)
if(BW_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
find_program(BW_CCACHE ccache)
if(BW_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${BW_CCACHE}")
endif()
