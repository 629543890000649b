# SPDX-License-Identifier: GPL-3.0-or-later
# Plants includes in a scratch module and looks at what the layer check says of each.

cmake_minimum_required(VERSION 3.25)

function(expect text outcome)
  file(REMOVE_RECURSE ${SCRATCH})
  file(WRITE ${SCRATCH}/Planted.cpp "#include \"storing/Own.h\"\n#include <QString>\n${text}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DFOLDER=${SCRATCH} -DMODULE=storing -DDEPENDS=core -DROOT=${ROOT}
      -P ${ROOT}/tests/layers/CheckLayer.cmake RESULT_VARIABLE code ERROR_VARIABLE said)
  if(outcome STREQUAL "allowed" AND NOT code EQUAL 0)
    message(FATAL_ERROR "should be allowed: ${text}\n${said}")
  elseif(outcome STREQUAL "refused" AND (code EQUAL 0 OR NOT said MATCHES "Planted.cpp"))
    message(FATAL_ERROR "should be refused and named: ${text}\n${said}")
  endif()
endfunction()

expect("#include \"core/Exchange.h\"" allowed)
expect("#include <sqlite3.h>" allowed)
expect("#include \"forwarding/Listener.h\"" refused)
expect("#  include <ui/MainWindow.h>" refused)
expect("#include \"app/forwarding/Listener.h\"" refused)
expect("#include \"../forwarding/Listener.h\"" refused)
