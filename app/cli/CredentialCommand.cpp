// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "control/Api.h"

#include <QFile>
#include <QJsonArray>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 longestKey = 8192;

/// A terminal that does not show what is typed, for as long as this lives.
class Unseen {
public:
    Unseen() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

/// The first line of standard input: an argument would stand in the list of processes and in the shell's history.
QString readKey(Console &console)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        console.print(u"Key (it is not shown):"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longestKey + 2)).trimmed();
}

ExitCode show(const Call &call, const core::Result<QJsonObject> &answer, const QString &whenNoneIsWanted)
{
    if (!answer)
        return call.fail(answer.error());
    if (call.json()) {
        call.console.printJson(*answer);
        return ExitCode::Done;
    }
    const QJsonArray list = (*answer)["credentials"_L1].toArray();
    if (list.isEmpty())
        call.console.print(whenNoneIsWanted);
    for (const QJsonValue &entry : list) {
        const QString state = entry["stored"_L1].toBool()
            ? u"its key goes in %1"_s.arg((*answer)["header"_L1].toString())
            : entry["sentence"_L1].toString();
        call.console.print(entry["gateway"_L1].toString() + u": "_s + state);
    }
    return ExitCode::Done;
}

ExitCode put(const Call &call, const QString &gateway, const QString &key)
{
    QJsonObject body{{u"value"_s, key}};
    if (!gateway.isEmpty())
        body[u"gateway"_s] = gateway;
    const QString done = key.isEmpty() ? u"Taken out of the keyring."_s
                                       : u"Stored in the keyring. It is sent once the settings gateway_trusted and "
                                         u"gateway_credential_header ask for it."_s;
    return show(call, ask(call.paths, "PUT", QLatin1String(control::api::credentials), body), done);
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    if (words.isEmpty())
        return show(
            call, ask(call.paths, "GET", QLatin1String(control::api::credentials)),
            u"No gateway wants a key of its own. For one outside the tailnet that does, set gateway_trusted and "
            u"gateway_credential_header with `spotmeter settings set`."_s);
    if (words[0] == "remove"_L1)
        return put(call, words.value(1), {});
    if (words[0] != "set"_L1)
        return call.wrongUsage(u"\"%1\" is neither `set` nor `remove`."_s.arg(words[0]));
    const QString key = readKey(call.console);
    if (key.isEmpty())
        return call.wrongUsage(u"Standard input holds no key. Type it, or pipe it in."_s);
    return put(call, words.value(1), key);
}

}  // namespace

Command credentialCommand()
{
    return {u"credential"_s,
            u"[set [gateway] | remove [gateway]] [options]"_s,
            2,
            u"The key of a gateway that wants one of its own"_s,
            u"For a gateway outside the tailnet that does not know you by your machine. The key is read from standard "
            u"input and kept in the system's keyring, never in a file. Without a gateway it is the preferred one's."_s,
            {},
            run};
}

}  // namespace cli
