// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Statusline.h"

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

}  // namespace

QString statusline(const core::Paths &paths)
{
    auto history = storing::History::open(paths.database());
    if (!history)
        return u"Spotmeter: no history"_s;
    const qint64 now = core::SystemClock().nowMs();
    const auto today = history->totals({core::startOfLocalDay(now), core::startOfLocalDay(now, 1)});
    if (!today)
        return u"Spotmeter: the history cannot be read"_s;
    const QLocale locale;
    QString line = u"Today %1"_s.arg(sumText(*today, locale));
    const QString session = readInput()[u"session_id"_s].toString();
    if (!session.isEmpty()) {
        const auto own = history->run("claude-code:" + session.toStdString());
        if (own && own->requests > 0)
            line += u" · session "_s + sumText(*own, locale);
    }
    return line;
}

}  // namespace cli
