# Precompiled headers of Qt and the standard library, made once for rooms and tests. Preset clang builds without them,
# so that a source which leans on them instead of its own includes is found there.
option(BW_PCH "Precompile the headers of Qt and the standard library" ON)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT BW_COVERAGE)
    set(BW_PCH OFF)
endif()

# Of QtTest itself nothing: it takes a definition of each folder. The last line is what it includes of QtCore.
set(bw_pch_headers <QByteArray> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QSet> <QString>
    <QStringList> <algorithm> <functional> <map> <memory> <optional> <variant> <vector> <tl/expected.hpp>
    <QBitArray> <QDateTime> <QMetaObject> <QRect> <QSharedPointer> <QTemporaryDir> <QUrl> <QVariant>)

# One for the program and, where the tests are compiled in another way (BreakwaterTargets.cmake), one for them: the compiler takes none
# that was made with another optimisation.
function(bw_make_pch)
    if(BW_PCH)
        bw_add_pch(breakwater_pch)
        if(BW_SANITIZE MATCHES undefined)
            bw_add_pch(breakwater_test_pch)
            bw_compile_as_test(breakwater_test_pch)
        endif()
        # Without it the compiler cache takes no source that uses them.
        target_compile_options(breakwater_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
endfunction()

function(bw_add_pch name)
    add_library(${name} STATIC "${PROJECT_SOURCE_DIR}/cmake/pch.cpp")
    target_link_libraries(${name} PRIVATE breakwater_options Qt6::Core tl::expected)
    target_precompile_headers(${name} PRIVATE ${bw_pch_headers})
endfunction()

function(bw_use_pch target)
    if(BW_PCH)
        target_precompile_headers(${target} REUSE_FROM breakwater_pch)
    endif()
endfunction()

function(bw_use_test_pch target)
    if(TARGET breakwater_test_pch)
        target_precompile_headers(${target} REUSE_FROM breakwater_test_pch)
    else()
        bw_use_pch(${target})
    endif()
endfunction()
