# What `cmake --install` lays down, and the .deb that CPack makes of it. Man page, completions and the user unit are installed where
# they are made (app). `scripts/package` builds the package and tries it.
include(GNUInstallDirs)

install(TARGETS breakwater RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES resources/breakwater.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/icons/breakwater.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 16 22 24 32 48 64 128 256)
    install(FILES resources/icons/hicolor/${size}x${size}/breakwater.png DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES resources/package/invalid.example.breakwater.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES README.md SAFETY.md CHANGELOG.md docs/alerts.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/breakwater")
install(FILES resources/package/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/breakwater")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME breakwater)
set(CPACK_PACKAGE_VENDOR Breakwater)
set(CPACK_PACKAGE_CONTACT "Breakwater <breakwater@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${PROJECT_DESCRIPTION}
 A desktop terminal that puts the account's safety before the next trade: limits in percent of what is there now, one gate in front of
 every order, a protective stop for every position, an emergency stop that outlives the program. It starts on paper, on an exchange of
 its own, without a key, without money and without a network.")
# What is linked is found by dpkg-shlibdeps; what is loaded by name is said here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter | fonts-dejavu-core, fonts-wqy-microhei | fonts-noto-cjk | fonts-droid-fallback, qt6-translations-l10n, libsecret-1-0, gnome-keyring | kwalletmanager, pipewire-bin | pulseaudio-utils | alsa-utils, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, notification-daemon")
include(CPack)
