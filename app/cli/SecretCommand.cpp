// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "keyring/Keyring.h"
#include "keyring/SecretNames.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>
#include <optional>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Asks the keyring and waits for its one answer; the command line has nothing else to do.
template <class T, class Ask> core::Result<T> wait(const Ask &ask)
{
    QObject context;
    std::optional<core::Result<T>> result;
    ask(&context, [&result](core::Result<T> answer) {
        result.emplace(std::move(answer));
        QCoreApplication::quit();
    });
    if (!result)
        QCoreApplication::exec();
    return std::move(*result);
}

core::Result<core::Secret> read(const QString &name)
{
    const keyring::Keyring keyring;
    return wait<core::Secret>([&](QObject *context, auto done) { keyring.read(name, context, std::move(done)); });
}

core::Error named(const core::Error &error, const QString &name)
{
    if (error.kind != core::ErrorKind::NotFound)
        return error;
    return {error.kind,
            u"The keychain has no secret named %1. `spotmeter secret list` shows those it has."_s.arg(name)};
}

ExitCode get(const Call &call, const QString &name)
{
    const auto secret = read(name);
    if (!secret)
        return call.fail(named(secret.error(), name));
    // Straight to whoever asked: a terminal's user sees it on demand, a shell's $(…) takes it.
    std::fwrite(secret->expose().data(), 1, secret->expose().size(), stdout);
    std::fputc('\n', stdout);
    return ExitCode::Done;
}

ExitCode set(const Call &call, const QString &name)
{
    if (!keyring::isVariableName(name))
        return call.wrongUsage(u"\"%1\" cannot be the name of a variable."_s.arg(name));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return call.fail({core::ErrorKind::Internal, u"Cannot read the standard input."_s});
    QByteArray bytes = input.readLine(64 * 1024);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return call.wrongUsage(u"Write the secret on the standard input, one line."_s);
    const core::Secret secret(bytes.toStdString());
    bytes.fill('\0');
    const keyring::Keyring keyring;
    const auto written =
        wait<void>([&](QObject *context, auto done) { keyring.write(name, secret, context, std::move(done)); });
    if (!written)
        return call.fail(written.error());
    if (const auto added = keyring::SecretNames(call.paths.data).add(name); !added)
        return call.fail(added.error());
    call.console.print(u"%1 is in the keychain."_s.arg(name));
    return ExitCode::Done;
}

ExitCode remove(const Call &call, const QString &name)
{
    const keyring::Keyring keyring;
    const auto removed =
        wait<void>([&](QObject *context, auto done) { keyring.remove(name, context, std::move(done)); });
    if (!removed)
        return call.fail(removed.error());
    if (const auto forgotten = keyring::SecretNames(call.paths.data).remove(name); !forgotten)
        return call.fail(forgotten.error());
    call.console.print(u"%1 is no longer in the keychain."_s.arg(name));
    return ExitCode::Done;
}

ExitCode list(const Call &call)
{
    const QStringList names = keyring::SecretNames(call.paths.data).all();
    for (const QString &name : names)
        call.console.print(name);
    if (names.isEmpty())
        call.console.print(u"Spotmeter has put no secret into the keychain."_s);
    return ExitCode::Done;
}

/// Becomes the command, with the secrets in its environment and nowhere else.
ExitCode runCommand(const Call &call, const QStringList &command)
{
    for (const QString &name : keyring::SecretNames(call.paths.data).all()) {
        if (!keyring::isVariableName(name))
            continue;
        const auto secret = read(name);
        if (!secret)
            return call.fail(named(secret.error(), name));
        setenv(name.toLocal8Bit().constData(), std::string(secret->expose()).c_str(), 1);
    }
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(arguments.front(), arguments.data());
    return call.fail({core::ErrorKind::NotFound,
                      u"Cannot start %1: %2."_s.arg(command.first(), QString::fromLocal8Bit(std::strerror(errno)))});
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    const QString verb = words.value(0);
    if (verb == u"list" && words.size() == 1)
        return list(call);
    if (verb == u"get" && words.size() == 2)
        return get(call, words[1]);
    if (verb == u"set" && words.size() == 2)
        return set(call, words[1]);
    if (verb == u"remove" && words.size() == 2)
        return remove(call, words[1]);
    if (verb == u"run" && words.size() > 1)
        return runCommand(call, words.mid(1));
    return call.wrongUsage(u"Say what to do: list, get NAME, set NAME, remove NAME, or run -- COMMAND."_s);
}

}  // namespace

Command secretCommand()
{
    return {
        u"secret"_s,
        u"list | get <name> | set <name> | remove <name> | run -- <command>…"_s,
        std::numeric_limits<qsizetype>::max(),
        u"Use the secrets that are in the keychain"_s,
        u"`get` prints one, for $(spotmeter secret get NAME) in a shell file; `set` reads one line from the standard "
        u"input; `run` starts a command that has them all as variables."_s,
        {},
        run};
}

}  // namespace cli
