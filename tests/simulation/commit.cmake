# Writes the header with the commit that is built; "-dirty" behind it where files were changed since.
execute_process(COMMAND git describe --always --dirty WORKING_DIRECTORY "${SOURCE}"
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT commit)
    set(commit "unknown")
endif()
file(CONFIGURE OUTPUT "${TARGET}" CONTENT "#define BW_COMMIT \"${commit}\"\n")
