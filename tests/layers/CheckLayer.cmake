# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFOLDER=… -DMODULE=… -DDEPENDS=a;b -DROOT=… -P CheckLayer.cmake
# Fails and names the line if a file below FOLDER includes a module that MODULE does not list in its DEPENDS.

cmake_minimum_required(VERSION 3.25)

file(GLOB app_modules RELATIVE ${ROOT}/app ${ROOT}/app/*)
set(modules ${app_modules} models ui)
list(REMOVE_ITEM modules CMakeLists.txt)

set(foreign "")
file(GLOB_RECURSE files ${FOLDER}/*.h ${FOLDER}/*.cpp ${FOLDER}/*.mm)
foreach(file IN LISTS files)
  file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  foreach(line IN LISTS includes)
    if(line MATCHES "include[ \t]*[<\"](app/)?([a-z]+)/")
      set(target ${CMAKE_MATCH_2})
      if(target IN_LIST modules AND NOT target STREQUAL MODULE AND NOT target IN_LIST DEPENDS)
        string(APPEND foreign "\n  ${file}: ${line}")
      endif()
    elseif(line MATCHES "include[ \t]*\"\\.\\./")
      string(APPEND foreign "\n  ${file}: ${line} (write the module's name)")
    endif()
  endforeach()
endforeach()

if(foreign)
  message(FATAL_ERROR "${MODULE} may include only itself and [${DEPENDS}], but:${foreign}")
endif()
