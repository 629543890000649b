// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "core/Finding.h"
#include "core/Paths.h"
#include "core/Result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <vector>

namespace cli {

/// What the program tells whoever called it. Listed in `spotmeter --help`: a script may rely on it.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Unreachable = 3,  ///< the service does not answer and cannot be started
    Findings = 4,  ///< a scan found keys
};

/// One call of a command: what was asked, and where to answer.
struct Call {
    QString name;  ///< "spotmeter usage"
    const QCommandLineParser &asked;
    core::Paths paths;
    Console &console;

    bool json() const { return asked.isSet(QStringLiteral("json")); }
    ExitCode fail(const core::Error &error) const;
    ExitCode wrongUsage(const QString &sentence) const;
};

/// A command as the list in Cli.cpp and its own --help know it.
struct Command {
    QString name;
    QString arguments;  ///< as the usage line shows them
    qsizetype maxArguments;
    QString summary;  ///< a few words
    QString details;  ///< one or two sentences
    std::vector<QCommandLineOption> options;
    ExitCode (*run)(const Call &call);
};

Command agentsCommand();
Command credentialCommand();
Command demoCommand();
Command doctorCommand();
Command logCommand();
Command keysCommand();
Command loginCommand();
Command runsCommand();
Command scanCommand();
Command secretCommand();
Command settingsCommand();
Command statusCommand();
Command statuslineCommand();
Command usageCommand();

/// Said first wherever figures of the demo are shown to a person.
void printDemoLabel(const Call &call);
/// One key with its places, for a person.
void printFinding(const Call &call, const core::Finding &finding);
/// The lines of `status`, also shown by `demo`.
void printStatus(const Call &call, const QJsonObject &status);

}  // namespace cli
