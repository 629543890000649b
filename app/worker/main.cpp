// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/ImportJob.h"
#include "worker/Pipe.h"
#include "worker/ScanJob.h"

#include <csignal>

int main()
{
    std::signal(SIGPIPE, SIG_IGN);  // a parent that died is noticed on the pipe itself
    worker::Pipe pipe;
    const auto request = pipe.readRequest();
    if (!request) {
        pipe.writeError(request.error());
        return 1;
    }
    const QJsonValue import = (*request)[QLatin1String("import")];
    const auto answer =
        import.isObject() ? worker::runImport(import.toObject(), pipe) : worker::runScan(*request, pipe);
    if (!answer) {
        pipe.writeError(answer.error());
        return 1;
    }
    pipe.write(*answer);
    return 0;
}
