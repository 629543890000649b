// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Help.h"

#include <algorithm>
#include <numeric>

namespace cli {

namespace {

void printPairs(Console &console, const std::vector<std::pair<QString, QString>> &pairs)
{
    qsizetype width = 0;
    for (const auto &pair : pairs)
        width = std::max(width, pair.first.size());
    for (const auto &[name, text] : pairs)
        console.print(QStringLiteral("  ") + name.leftJustified(width + 2) + text);
}

std::pair<QString, QString> described(const QCommandLineOption &option)
{
    QStringList written;
    for (const QString &name : option.names())
        written.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString names = written.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        names += QStringLiteral(" <%1>").arg(option.valueName());
    return {names, option.description()};
}

void printOptions(Console &console, const std::vector<QCommandLineOption> &own)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QCommandLineOption &option : own)
        pairs.push_back(described(option));
    for (const QCommandLineOption &option : commonOptions())
        pairs.push_back(described(option));
    console.printHeading(QStringLiteral("Options"));
    printPairs(console, pairs);
}

/// How many letters must be added, dropped or changed to make `b` of `a`.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

}  // namespace

std::vector<QCommandLineOption> commonOptions()
{
    return {{QStringLiteral("json"), QStringLiteral("Answer in JSON, for programs.")},
            {QStringLiteral("demo"), QStringLiteral("Use the demo's own world: no tailnet, no key, no network.")},
            {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
            {QStringLiteral("version"), QStringLiteral("Show the version.")}};
}

void printHelp(Console &console, const std::vector<Command> &commands)
{
    console.print(QStringLiteral("Your coding agents, their spend and your keys, on your tailnet's AI gateway."));
    console.print();
    console.print(QStringLiteral("Usage: spotmeter <command> [options]"));
    console.print();
    console.printHeading(QStringLiteral("Commands"));
    std::vector<std::pair<QString, QString>> pairs;
    for (const Command &command : commands)
        pairs.emplace_back(command.name, command.summary);
    printPairs(console, pairs);
    console.print();
    printOptions(console, {});
    console.print();
    console.printHeading(QStringLiteral("Exit codes"));
    printPairs(console,
               {{QStringLiteral("0"), QStringLiteral("done")},
                {QStringLiteral("1"), QStringLiteral("failed; one sentence on standard error says why")},
                {QStringLiteral("2"), QStringLiteral("wrong usage")},
                {QStringLiteral("3"), QStringLiteral("the service does not answer and cannot be started")},
                {QStringLiteral("4"), QStringLiteral("a scan found keys")}});
    console.print();
    console.print(QStringLiteral("`spotmeter <command> --help` says more. New here? Try `spotmeter demo`."));
}

void printHelp(Console &console, const Command &command)
{
    console.print(command.details);
    console.print();
    console.print(QStringLiteral("Usage: spotmeter %1 %2").arg(command.name, command.arguments));
    console.print();
    printOptions(console, command.options);
}

QString nearestName(const QString &typed, const std::vector<Command> &commands)
{
    QString nearest;
    int best = 3;  // three letters off is another word
    for (const Command &command : commands) {
        if (const int off = distance(typed, command.name); off < best) {
            best = off;
            nearest = command.name;
        }
    }
    return nearest;
}

}  // namespace cli
