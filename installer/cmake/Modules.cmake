# SPDX-License-Identifier: GPL-3.0-or-later
# How modules, programs and tests are declared. A module's DEPENDS is its only list: CMake links with it and
# the layers test checks its includes against it.

# What every target of ours is compiled with.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wdouble-promotion -Wformat=2 -fstack-protector-strong)
target_compile_definitions(project_options INTERFACE
  QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
  SPOTMETER_VERSION="${PROJECT_VERSION}")
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # Qt 6.4 is the floor: what a later one calls outdated has no successor there.
  target_compile_definitions(project_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
# What GCC 12 says of Qt's and its own headers when it optimises the whole program; it says nothing of the parts.
target_link_options(project_options INTERFACE
  $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-alloc-size-larger-than$<SEMICOLON>-Wno-stringop-overflow>)
if(SPOTMETER_WERROR)
  target_compile_options(project_options INTERFACE -Werror)
endif()
if(SPOTMETER_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

set(SPOTMETER_LAYERS_DIR ${PROJECT_BINARY_DIR}/layers)

# Registers `layers.<name>`: no file of the folder includes a module that is not in its DEPENDS.
function(register_layer name depends)
  if(BUILD_TESTING)
    add_test(NAME layers.${name} COMMAND ${CMAKE_COMMAND}
      -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR} -DMODULE=${name} "-DDEPENDS=${depends}"
      -DROOT=${PROJECT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/tests/layers/CheckLayer.cmake)
    set_tests_properties(layers.${name} PROPERTIES LABELS layers)
  endif()
endfunction()

# add_module(<name> SOURCES files... [DEPENDS modules...] [LIBRARIES targets...])
# A static library whose folder is the current one. DEPENDS are modules of ours, LIBRARIES everything else.
function(add_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC project_options ${ARG_DEPENDS} ${ARG_LIBRARIES})
  register_layer(${name} "${ARG_DEPENDS}")
endfunction()

# add_program(<target> FOLDER name SOURCES files... DEPENDS modules... [LIBRARIES targets...])
function(add_program target)
  cmake_parse_arguments(ARG "" "FOLDER" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE project_options ${ARG_DEPENDS} ${ARG_LIBRARIES})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
  register_layer(${ARG_FOLDER} "${ARG_DEPENDS}")
endfunction()

# What `tests/run.sh --asan` builds.
add_custom_target(unit_tests)

# add_qt_test(<Name> DEPENDS modules... [LIBRARIES targets...] [GUI] [WRAPPER command...] [LABELS l...]
#             [SOURCES extra...] [MAIN file])
# One test class in <Name>.cpp, or in MAIN, one executable, one ctest called <folder>.<Name>, run by the wrapper if there is one.
function(add_qt_test name)
  cmake_parse_arguments(ARG "GUI" "MAIN" "DEPENDS;LIBRARIES;WRAPPER;LABELS;SOURCES" ${ARGN})
  get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  if(NOT ARG_MAIN)
    set(ARG_MAIN ${name}.cpp)
  endif()
  add_executable(${name} ${ARG_MAIN} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE project_options ${ARG_DEPENDS} ${ARG_LIBRARIES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" PROGRAMS_DIR="${PROJECT_BINARY_DIR}/bin")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  add_test(NAME ${folder}.${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
  if(NOT ARG_LABELS MATCHES "bench|e2e|slow|tailnet")
    add_dependencies(unit_tests ${name})
  endif()
  set(environment LC_ALL=C.UTF-8 QT_LOGGING_RULES=qt.*=false)
  if(ARG_GUI)
    list(APPEND environment QT_QPA_PLATFORM=offscreen)
  endif()
  set_tests_properties(${folder}.${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${SPOTMETER_SANITIZE}>,400,120> ENVIRONMENT "${environment}" LABELS "${ARG_LABELS}")
endfunction()
