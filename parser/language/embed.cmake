# Writes OUT, a C++ source with the function FUNCTION of NAMESPACE that HEADER declares: the text of
# each of TABLES (a list of files). Run as a script: cmake -DOUT=... ... -P embed.cmake
set(body "")
foreach(table IN LISTS TABLES)
    get_filename_component(name ${table} NAME_WE)
    file(READ ${table} text)
    if(text MATCHES "\\)horseshoe\"")
        message(FATAL_ERROR "${table} holds the end mark of a raw string")
    endif()
    string(APPEND body "    parser::EmbeddedTable{\"${name}\", R\"horseshoe(${text})horseshoe\"},\n")
endforeach()
file(
    WRITE ${OUT}
    "#include \"${HEADER}\"\n\n#include <array>\n\n"
    "namespace horseshoe::${NAMESPACE} {\n\n"
    "std::span<const parser::EmbeddedTable> ${FUNCTION}()\n{\n"
    "    static const std::array tables{\n${body}    };\n    return tables;\n}\n\n"
    "}  // namespace horseshoe::${NAMESPACE}\n")
