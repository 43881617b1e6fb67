# One static library per folder. `DEPENDS` names the rooms that its headers and sources may include: the same table
# that the tidy test checks (tests/tidy/layers.txt). SHARED_WHEN_SANITIZED: the sanitizers blow the room up so much that
# a copy of it in every test program would fill a disk. UNITY: where BW_UNITY is on, several of its sources are compiled as one; ALONE names
# those that are not, because they and their neighbours use the same name for something of their own.
function(bw_add_room name)
    cmake_parse_arguments(ARG "SHARED_WHEN_SANITIZED;UNITY" "" "DEPENDS;LINK;ALONE" ${ARGN})
    set(kind STATIC)
    if(ARG_SHARED_WHEN_SANITIZED AND BW_SANITIZE)
        set(kind SHARED)
    endif()
    string(REPLACE "/" "_" target "breakwater_${name}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(${target} ${kind} ${sources})
    target_link_libraries(${target} PUBLIC breakwater_options ${ARG_LINK})
    bw_use_pch(${target})
    if(BW_UNITY AND ARG_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        file(GLOB alone ${ARG_ALONE})
        set_source_files_properties(${alone} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    foreach(room IN LISTS ARG_DEPENDS)
        target_link_libraries(${target} PUBLIC breakwater_${room})
    endforeach()
endfunction()

# Half the time of a build from nothing goes into the test programs: their moc is called outright, without a scan and a second source
# for each.
function(bw_make_cheap target source)
    get_filename_component(stem "${source}" NAME_WE)
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
    set(definitions "$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>")
    set(folders "$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>")
    add_custom_command(OUTPUT "${moc}" COMMAND Qt6::moc "-D$<JOIN:${definitions},;-D>" "-I$<JOIN:${folders},;-I>" "${source}" -o "${moc}"
        DEPENDS "${source}" COMMAND_EXPAND_LISTS VERBATIM)
    target_sources(${target} PRIVATE "${moc}")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    bw_compile_as_test(${target})
endfunction()

# What is tested is optimised, the test of it less; under the undefined-behaviour sanitizer not at all (the warnings that need the optimiser
# come from the release build, there g++ sees things between the sanitizer's checks that are not there), and its own code does without the
# checks of every pointer, which take a third of its compilation: sums, shifts, bounds and the whole address sanitizer stay.
function(bw_compile_as_test target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    if(BW_SANITIZE MATCHES undefined)
        target_compile_options(${target} PRIVATE -O0 -fno-sanitize=vptr,null,alignment,object-size)
        # Without optimisation simdjson's own types are larger than those of the rooms.
        target_compile_definitions(${target} PRIVATE SIMDJSON_DEVELOPMENT_CHECKS=0)
    endif()
endfunction()

# Every tst_*.cpp of a folder is one test program, named <label>/<file>, run offscreen, with a time limit.
# The property tests draw the same cases every time; RC_PARAMS="seed=N max_success=N" on the program draws others.
# PROGRAM: the tests start the program itself and find it as BW_BREAKWATER. EXCLUDE names tests to leave out.
function(bw_add_tests label)
    cmake_parse_arguments(ARG "PROGRAM" "TIMEOUT" "LINK;EXCLUDE" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(stem "${source}" NAME_WE)
        string(REPLACE "tst_" "" test "${stem}")
        if(test IN_LIST ARG_EXCLUDE)
            continue()
        endif()
        string(REPLACE "/" "_" target "tst_${label}_${test}")
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE breakwater_options Qt6::Test ${ARG_LINK})
        bw_use_test_pch(${target})
        bw_make_cheap(${target} ${source})
        if(ARG_PROGRAM AND TARGET breakwater)
            target_compile_definitions(${target} PRIVATE BW_BREAKWATER="$<TARGET_FILE:breakwater>")
            add_dependencies(${target} breakwater)
        endif()
        add_test(NAME ${label}/${test} COMMAND ${target})
        set_tests_properties(${label}/${test} PROPERTIES LABELS ${label} TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT "RC_PARAMS=seed=1213;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=ignore_noninstrumented_modules=1 second_deadlock_stack=1 die_after_fork=0")
    endforeach()
endfunction()
