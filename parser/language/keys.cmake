# Writes OUT, a C++ header with the struct STRUCT of NAMESPACE: the keys that the rows of TABLES (a list
# of files) begin with, as an enumeration, and as the tables write them. Run as a script:
# cmake -DOUT=... ... -P keys.cmake
cmake_minimum_required(VERSION 3.24)

set(keys "")
set(files "")
foreach(table IN LISTS TABLES)
    file(READ ${table} text)
    get_filename_component(file ${table} NAME)
    list(APPEND files ${file})
    string(REGEX MATCHALL "#[^\n]*" head "${text}")
    string(REGEX MATCHALL "\n[a-z-]+\t" rows "${text}")
    foreach(row IN LISTS rows)
        string(STRIP "${row}" key)
        if("${key}" STREQUAL "key" OR "${key}" IN_LIST keys)
            continue()
        endif()
        # What is told nowhere is a slip of the pen, and no row would be found by it.
        if(NOT "${head}" MATCHES "[ `]${key}[ `:]")
            message(FATAL_ERROR "${file}: its head does not tell what '${key}' means")
        endif()
        list(APPEND keys ${key})
    endforeach()
endforeach()

list(LENGTH keys count)
string(REPLACE ";" "\",\n        \"" names "${keys}")
string(REPLACE "-" "_" enumerators "${keys}")
string(REPLACE ";" ",\n        " enumerators "${enumerators}")
string(REPLACE ";" ", " files "${files}")
string(
    CONCAT
    header
    "#pragma once\n\n#include <array>\n#include <cstdint>\n#include <string_view>\n\n"
    "namespace horseshoe::${NAMESPACE} {\n\n/// Of ${files}.\nstruct ${STRUCT} {\n"
    "    enum Key : std::uint8_t {\n        ${enumerators}\n    };\n\n"
    "    /// As the rows begin, by their keys.\n"
    "    static constexpr std::array<std::string_view, ${count}> names{\n        \"${names}\"};\n};\n\n"
    "}  // namespace horseshoe::${NAMESPACE}\n")

# Words are added more often than keys: what includes the header is not compiled again for them.
set(before "")
if(EXISTS ${OUT})
    file(READ ${OUT} before)
endif()
if(NOT header STREQUAL before)
    file(WRITE ${OUT} "${header}")
endif()
