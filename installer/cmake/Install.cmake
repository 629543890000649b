# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the packages that CPack makes of it: installer/package.sh.
if(CMAKE_INSTALL_PREFIX_INITIALIZED_TO_DEFAULT)
  set(CMAKE_INSTALL_PREFIX /usr CACHE PATH "Where it is installed" FORCE)  # units name it, and the package has it
endif()
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # package.sh has built what is packed; the tests are not
set(CPACK_PACKAGE_NAME spotmeter)
set(CPACK_PACKAGE_VENDOR "The Spotmeter developers")
set(CPACK_PACKAGE_CONTACT "The Spotmeter developers <spotmeter@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_STRIP_FILES ON)

if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  include(installer/cmake/OtherSystems.cmake)
  return()
endif()
install(TARGETS spotmeter spotmeterd spotmeter-desktop)
# What nobody starts by hand. core/Programs looks for it here, beside bin.
install(TARGETS spotmeter-commands spotmeter-worker RUNTIME DESTINATION libexec/spotmeter)

# Manual pages and completions are made of what the programs say themselves.
set(made ${PROJECT_BINARY_DIR}/made)
file(MAKE_DIRECTORY ${made})
foreach(program spotmeter spotmeterd spotmeter-desktop)
  add_custom_command(OUTPUT ${made}/${program}.1.gz
    COMMAND ${PROJECT_SOURCE_DIR}/installer/man.sh $<TARGET_FILE:${program}> > ${made}/${program}.1
    COMMAND gzip -9nf ${made}/${program}.1
    DEPENDS ${program} ${PROJECT_SOURCE_DIR}/installer/man.sh VERBATIM)
  list(APPEND pages ${made}/${program}.1.gz)
endforeach()
foreach(shell bash zsh fish)
  add_custom_command(OUTPUT ${made}/completion.${shell}
    COMMAND ${PROJECT_SOURCE_DIR}/installer/completions.sh ${shell} $<TARGET_FILE:spotmeter> > ${made}/completion.${shell}
    DEPENDS spotmeter ${PROJECT_SOURCE_DIR}/installer/completions.sh VERBATIM)
  list(APPEND completions ${made}/completion.${shell})
endforeach()
add_custom_command(OUTPUT ${made}/changelog.gz
  COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/installer/deb/changelog > ${made}/changelog.gz
  DEPENDS ${PROJECT_SOURCE_DIR}/installer/deb/changelog VERBATIM)
add_custom_target(manual ALL DEPENDS ${pages} ${completions} ${made}/changelog.gz)
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/completion.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME spotmeter)
install(FILES ${made}/completion.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _spotmeter)
install(FILES ${made}/completion.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
  RENAME spotmeter.fish)

install(FILES installer/desktop/spotmeter.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/desktop/spotmeter.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
  RENAME io.github.spotmeter.metainfo.xml)
install(FILES resources/icons/spotmeter.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES installer/desktop/autostart.desktop DESTINATION ${CMAKE_INSTALL_FULL_SYSCONFDIR}/xdg/autostart
  RENAME spotmeter.desktop)
configure_file(installer/systemd/spotmeterd.service.in ${made}/spotmeterd.service @ONLY)
install(FILES ${made}/spotmeterd.service installer/systemd/spotmeterd.socket DESTINATION lib/systemd/user)
install(FILES installer/deb/copyright ${made}/changelog.gz README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spotmeter)

set(CPACK_PACKAGE_DESCRIPTION
"Routes coding agents through a forwarder on this machine to the AI gateway on
the tailnet, so that they work without an API key. Shows what they use and
cost, and finds keys that still lie around in files. Prompts and answers are
neither stored nor logged.")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0")  # loaded when the program runs
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS tailscale)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${PROJECT_SOURCE_DIR}/installer/deb/postinst ${PROJECT_SOURCE_DIR}/installer/deb/prerm
  ${PROJECT_SOURCE_DIR}/installer/deb/conffiles)
include(CPack)
