# SPDX-License-Identifier: GPL-3.0-or-later
# Plants lines in a scratch project and looks at what the source check says of each.

cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-License-Identifier: GPL-3.0-or-later\n")

function(expect text outcome)
  file(REMOVE_RECURSE ${SCRATCH})
  file(WRITE ${SCRATCH}/app/core/Planted.cpp "${text}\n")
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${SCRATCH} -P ${CHECK}
      RESULT_VARIABLE code ERROR_VARIABLE said)
  if(outcome STREQUAL "allowed" AND NOT code EQUAL 0)
    message(FATAL_ERROR "should be allowed: ${text}\n${said}")
  elseif(outcome STREQUAL "refused" AND (code EQUAL 0 OR NOT said MATCHES "Planted.cpp"))
    message(FATAL_ERROR "should be refused and named: ${text}\n${said}")
  endif()
endfunction()

expect("${spdx}QVERIFY(QTest::qWaitFor([] { return true; }));" allowed)
expect("${spdx}connect(a, &A::changed, this, &B::update);" allowed)
expect("int missing = 1;" refused)
expect("${spdx}QCoreApplication::processEvents();" refused)
expect("${spdx}    QEventLoop loop;" refused)
expect("${spdx}connect(a, &A::b, this, &C::d, Qt::BlockingQueuedConnection);" refused)
expect("${spdx}connect(a, SIGNAL(changed()), this, SLOT(update()));" refused)
expect("${spdx}future.then(this, [] { });" refused)
expect("${spdx}QTest::qWait(50);" refused)
expect("${spdx}QThread::msleep(50);" refused)
expect("${spdx}std::this_thread::sleep_for(1s);" refused)
expect("${spdx}// TODO later" refused)
