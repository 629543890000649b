// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"

#include "cli/Help.h"

#include <algorithm>

namespace cli {

namespace {

ExitCode wrongUsage(Console &console, const QString &sentence, const QString &name)
{
    console.complain(sentence + QStringLiteral(" `%1 --help` shows what is possible.").arg(name));
    return ExitCode::WrongUsage;
}

ExitCode printVersion(Console &console)
{
    console.print(QStringLiteral("spotmeter " SPOTMETER_VERSION));
    return ExitCode::Done;
}

void addTo(QCommandLineParser &parser, const std::vector<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options)
        parser.addOption(option);
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addTo(parser, command.options);
    addTo(parser, commonOptions());
    const QString name = QStringLiteral("spotmeter ") + command.name;
    if (!parser.parse(QStringList{name} + arguments))
        return wrongUsage(console, parser.errorText(), name);
    if (parser.isSet(QStringLiteral("help"))) {
        printHelp(console, command);
        return ExitCode::Done;
    }
    if (parser.isSet(QStringLiteral("version")))
        return printVersion(console);
    if (parser.positionalArguments().size() > command.maxArguments)
        return wrongUsage(console,
                          QStringLiteral("\"%1\" is too much.").arg(parser.positionalArguments()[command.maxArguments]),
                          name);
    const core::Paths paths = parser.isSet(QStringLiteral("demo")) ? core::Paths::forDemo() : core::Paths::standard();
    return command.run({name, parser, paths, console});
}

ExitCode runWithoutCommand(const QStringList &arguments, const std::vector<Command> &commands, Console &console)
{
    const QString name = QStringLiteral("spotmeter");
    QCommandLineParser parser;
    addTo(parser, commonOptions());
    if (!parser.parse(QStringList{name} + arguments))
        return wrongUsage(console, parser.errorText(), name);
    if (parser.isSet(QStringLiteral("version")))
        return printVersion(console);
    printHelp(console, commands);
    return ExitCode::Done;
}

}  // namespace

ExitCode Call::fail(const core::Error &error) const
{
    console.complain(error.message);
    return error.kind == core::ErrorKind::Unavailable ? ExitCode::Unreachable : ExitCode::Failed;
}

ExitCode Call::wrongUsage(const QString &sentence) const
{
    return cli::wrongUsage(console, sentence, name);
}

void printDemoLabel(const Call &call)
{
    if (call.paths.demo)
        call.console.print(QStringLiteral("Demo: made-up data in a world of its own.\n"));
}

ExitCode run(const QStringList &arguments)
{
    Console console;
    const std::vector<Command> commands{statusCommand(), agentsCommand(),    usageCommand(),      runsCommand(),
                                        scanCommand(),   keysCommand(),      secretCommand(),     doctorCommand(),
                                        loginCommand(),  settingsCommand(),  credentialCommand(), logCommand(),
                                        demoCommand(),   statuslineCommand()};
    // The options that may stand before a command take no values, so the first other word is the command.
    const auto word =
        std::find_if(arguments.begin(), arguments.end(), [](const QString &a) { return !a.startsWith(u'-'); });
    if (word == arguments.end() || *word == u"help")
        return runWithoutCommand(arguments, commands, console);
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&word](const Command &c) { return c.name == *word; });
    if (command == commands.end()) {
        const QString meant = nearestName(*word, commands);
        const QString hint = meant.isEmpty() ? QString() : QStringLiteral(" Did you mean \"%1\"?").arg(meant);
        return wrongUsage(console, QStringLiteral("There is no command \"%1\".%2").arg(*word, hint),
                          QStringLiteral("spotmeter"));
    }
    QStringList rest = arguments;
    rest.removeAt(word - arguments.begin());
    return runCommand(*command, rest, console);
}

}  // namespace cli
