// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "core/Clock.h"
#include "core/Format.h"
#include "storing/History.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <poll.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int patienceMs = 50;  // it is written at once, or by nobody
constexpr qsizetype longestInput = 256 * 1024;

/// What Claude Code tells its status bar on standard input, {"session_id", …}; nothing where nobody writes any.
QJsonObject readInput()
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (isatty(STDIN_FILENO) == 0 && bytes.size() < longestInput && poll(&input, 1, patienceMs) > 0) {
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0)
            break;
        bytes.append(buffer.data(), qsizetype(count));
    }
    return QJsonDocument::fromJson(bytes).object();
}

QString sumText(const core::UsageRow &row, const QLocale &locale)
{
    return core::costText(row.cost, locale) + u", "_s + core::tokensText(row.usage.total(), locale);
}

/// A failure must not fill a status bar with sentences.
ExitCode run(const Call &call)
{
    const QLocale locale;
    auto history = storing::History::open(call.paths.database());
    if (!history) {
        call.console.print(u"Spotmeter: no history"_s);
        return ExitCode::Done;
    }
    const qint64 now = core::SystemClock().nowMs();
    const auto today = history->totals({core::startOfLocalDay(now), core::startOfLocalDay(now, 1)});
    if (!today)
        return call.fail(today.error());
    QString line = u"Today %1"_s.arg(sumText(*today, locale));
    const QString session = readInput()[u"session_id"_s].toString();
    if (!session.isEmpty()) {
        const auto own = history->run("claude-code:" + session.toStdString());
        if (own && own->requests > 0)
            line += u" · session "_s + sumText(*own, locale);
    }
    call.console.print(line);
    return ExitCode::Done;
}

}  // namespace

Command statuslineCommand()
{
    return {u"statusline"_s,
            u""_s,
            0,
            u"One line for Claude Code's status bar"_s,
            u"Prints what was used today and in this session. In Claude Code's settings: \"statusLine\": {\"type\": "
            u"\"command\", \"command\": \"spotmeter statusline\"}."_s,
            {},
            run};
}

}  // namespace cli
