# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=… -P CheckSources.cmake
# Fails and names the lines where a source file below ROOT's folders has what CONTRIBUTING.md bans.

cmake_minimum_required(VERSION 3.25)

# Each ban: a regular expression, then its reason.
set(bans
  "processEvents|QEventLoop" "a nested event loop runs foreign code in the middle of ours"
  "BlockingQueuedConnection" "it deadlocks as soon as the other thread waits for this one"
  "[^A-Z_](SIGNAL|SLOT)\\(" "connect by member pointers: strings break at run time"
  "\\.then\\(this" "QFuture::then with a context asserts in Qt 6.4 when the context dies first"
  "qWait\\(|qSleep\\(|[^a-z](m|u)?sleep\\(|sleep_for\\(" "wait for a condition, not for luck"
  "TODO|FIXME" "open an issue"
)

set(found "")
set(files "")
foreach(folder app models ui tests)
  file(GLOB_RECURSE sources ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
  list(APPEND files ${sources})
endforeach()
foreach(file IN LISTS files)
  file(STRINGS ${file} first LIMIT_COUNT 1)
  if(NOT first STREQUAL "// SPDX-License-Identifier: GPL-3.0-or-later")
    string(APPEND found "\n  ${file}: the first line is not the SPDX line")
  endif()
  set(rest ${bans})
  while(rest)
    list(POP_FRONT rest pattern reason)
    file(STRINGS ${file} lines REGEX "${pattern}")
    foreach(line IN LISTS lines)
      string(APPEND found "\n  ${file}: ${line} (${reason})")
    endforeach()
  endwhile()
endforeach()

if(NOT files)
  message(FATAL_ERROR "no sources below ${ROOT}")
elseif(found)
  message(FATAL_ERROR "banned here, see CONTRIBUTING.md:${found}")
endif()
