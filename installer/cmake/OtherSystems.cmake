# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes on macOS (a DMG) and on Windows (an installer by NSIS). Not built here: written from the references of
# CPack, macdeployqt and windeployqt. Spotmeter has run on Linux alone, and app/platform has only its dummies there.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Spotmeter)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)

if(APPLE)
  # All programs in one bundle, so that they find each other beside the window's. configure_file fills in the agent that
  # launchd runs; whoever wants the service at log-in copies it to ~/Library/LaunchAgents.
  set(programs Spotmeter.app/Contents/MacOS)
  set_target_properties(spotmeter-desktop PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Spotmeter
    MACOSX_BUNDLE_BUNDLE_NAME Spotmeter MACOSX_BUNDLE_GUI_IDENTIFIER io.github.spotmeter
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
  install(TARGETS spotmeter-desktop BUNDLE DESTINATION .)
  install(TARGETS spotmeter spotmeter-commands spotmeterd spotmeter-worker RUNTIME DESTINATION ${programs})
  set(CMAKE_INSTALL_FULL_BINDIR /Applications/${programs})
  configure_file(installer/launchd/io.github.spotmeter.spotmeterd.plist.in
    ${PROJECT_BINARY_DIR}/io.github.spotmeter.spotmeterd.plist @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/io.github.spotmeter.spotmeterd.plist
    DESTINATION Spotmeter.app/Contents/Resources)
  find_program(MACDEPLOYQT macdeployqt REQUIRED)
  install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/Spotmeter.app\"
    \"-executable=\${CMAKE_INSTALL_PREFIX}/${programs}/spotmeter\"
    \"-executable=\${CMAKE_INSTALL_PREFIX}/${programs}/spotmeter-commands\"
    \"-executable=\${CMAKE_INSTALL_PREFIX}/${programs}/spotmeterd\"
    \"-executable=\${CMAKE_INSTALL_PREFIX}/${programs}/spotmeter-worker\" COMMAND_ERROR_IS_FATAL ANY)")
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME "Spotmeter ${PROJECT_VERSION}")
elseif(WIN32)
  install(TARGETS spotmeter spotmeter-commands spotmeterd spotmeter-worker spotmeter-desktop)
  install(FILES installer/windows/service.ps1 DESTINATION bin)
  find_program(WINDEPLOYQT windeployqt REQUIRED)
  install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --dir \"\${CMAKE_INSTALL_PREFIX}/bin\"
    \"\${CMAKE_INSTALL_PREFIX}/bin/spotmeter-desktop.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/spotmeterd.exe\"
    \"\${CMAKE_INSTALL_PREFIX}/bin/spotmeter.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/spotmeter-commands.exe\"
    \"\${CMAKE_INSTALL_PREFIX}/bin/spotmeter-worker.exe\"
    COMMAND_ERROR_IS_FATAL ANY)")
  set(CPACK_GENERATOR NSIS)
  set(CPACK_PACKAGE_EXECUTABLES spotmeter-desktop Spotmeter)
  set(CPACK_NSIS_DISPLAY_NAME Spotmeter)
  set(CPACK_NSIS_MODIFY_PATH ON)
  # The service is a scheduled task of the user's own. It ends before its program is replaced, and whoever uninstalls gets
  # the agents' settings back first.
  set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS
    [[ExecWait 'schtasks /End /TN "Spotmeter service"']])
  set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    [[ExecWait 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\bin\service.ps1" install']])
  set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
    [[ExecWait 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\bin\service.ps1" remove']])
endif()
include(CPack)
