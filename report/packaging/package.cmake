# The Debian package: cpack --config build/release/CPackConfig.cmake

# As Debian's own tools do: who packages says who that is.
set(packager "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
if("$ENV{DEBFULLNAME}" STREQUAL "" OR "$ENV{DEBEMAIL}" STREQUAL "")
    set(packager "The Horseshoe authors <root@localhost>")
endif()
set(HORSESHOE_PACKAGER ${packager} CACHE STRING "Maintainer of the Debian package: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT ${HORSESHOE_PACKAGER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What reads the pages and the file of "ingest", and makes PNG files of figures.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "librsvg2-bin, sqlite3, www-browser")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "show who said what about whom in the UN Security Council")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Horseshoe reads verbatim records of meetings of the Security Council, and
letters that carry declarations, as PDF with a text layer or as plain text.
It tells turns, votes and annexes apart, finds who names, answers, praises
and criticises whom, with the words and their place in the source, and shows
how that changed over the years: as pages for a browser, as tables in a
terminal, and as data for other programs.")

string(TIMESTAMP HORSESHOE_TIME "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(READ ${PROJECT_SOURCE_DIR}/LICENSE HORSESHOE_LICENSE)
# A field of several lines: each is indented, an empty one has a full stop.
string(REGEX REPLACE "\n([^\n])" "\n \\1" HORSESHOE_LICENSE "\n${HORSESHOE_LICENSE}")
string(REPLACE "\n\n" "\n .\n" HORSESHOE_LICENSE "${HORSESHOE_LICENSE}")
string(REPLACE "\n\n" "\n .\n" HORSESHOE_LICENSE "${HORSESHOE_LICENSE}")
string(STRIP "${HORSESHOE_LICENSE}" HORSESHOE_LICENSE)
configure_file(copyright.in ${CMAKE_CURRENT_BINARY_DIR}/copyright @ONLY)
configure_file(changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian @ONLY)
configure_file(arrange.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/arrange.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/arrange.cmake)
include(CPack)
