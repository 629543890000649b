// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Service.h"
#include "cli/Table.h"
#include "control/Api.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString shown(const QJsonValue &value)
{
    if (const QJsonObject object = value.toObject(); !object.isEmpty())
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.isObject() ? shown(entry) : entry.toString());
    return list.join(u", "_s);
}

/// A text as the setting's kind of value. What does not fit stays a text: the service says what it wants instead.
QJsonValue read(const QString &text, const QJsonValue &before)
{
    if (before.isBool() && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (before.isDouble() && isNumber)
        return number;
    if (before.isObject()) {
        const QJsonDocument object = QJsonDocument::fromJson(text.isEmpty() ? QByteArray("{}") : text.toUtf8());
        return object.isObject() ? QJsonValue(object.object()) : QJsonValue(text);
    }
    if (!before.isArray())
        return text;
    if (const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8()); list.isArray())
        return list.array();
    QJsonArray list;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts))
        list.append(entry.trimmed());
    return list;
}

ExitCode show(const Call &call, const QJsonObject &settings)
{
    if (call.json()) {
        call.console.printJson(settings);
        return ExitCode::Done;
    }
    const auto policy = ask(call.paths, "GET", QLatin1String(control::api::policy));
    const QJsonArray locked = policy ? (*policy)["locked"_L1].toArray() : QJsonArray();
    std::vector<Table::Column> columns{{u"Setting"_s}, {u"Value"_s}};
    if (!locked.isEmpty())
        columns.push_back({u"Set by"_s});
    Table table(std::move(columns));
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        QStringList line{it.key(), shown(it.value())};
        if (!locked.isEmpty())
            line.append(locked.contains(it.key())
                            ? u"your administrator, in %1"_s.arg((*policy)["source"_L1].toString())
                            : QString());
        table.add(line);
    }
    table.print(call.console);
    if (const QString problem = policy ? (*policy)["problem"_L1].toString() : QString(); !problem.isEmpty())
        call.console.complain(problem);
    return ExitCode::Done;
}

ExitCode showOne(const Call &call, const QString &key, const QJsonValue &value)
{
    if (call.json())
        call.console.printJson({{key, value}});
    else
        call.console.print(shown(value));
    return ExitCode::Done;
}

ExitCode set(const Call &call, const QString &key, const QJsonValue &value)
{
    const auto answer = ask(call.paths, "PUT", QLatin1String(control::api::settings), {{key, value}});
    if (!answer)
        return call.fail(answer.error());
    return showOne(call, key, (*answer)[key]);
}

ExitCode run(const Call &call)
{
    const QStringList words = call.asked.positionalArguments();
    const QString verb = words.value(0, u"list"_s);
    const bool isKnown = (verb == "list"_L1 && words.size() <= 1) || (verb == "get"_L1 && words.size() == 2)
        || (verb == "set"_L1 && words.size() == 3);
    if (!isKnown)
        return call.wrongUsage(u"Say `list`, `get <setting>` or `set <setting> <value>`; \"\" empties a setting."_s);
    const auto settings = ask(call.paths, "GET", QLatin1String(control::api::settings));
    if (!settings)
        return call.fail(settings.error());
    if (verb == "list"_L1)
        return show(call, *settings);
    if (!settings->contains(words[1]))
        return call.wrongUsage(u"There is no setting called \"%1\"."_s.arg(words[1]));
    if (verb == "get"_L1)
        return showOne(call, words[1], (*settings)[words[1]]);
    return set(call, words[1], read(words[2], (*settings)[words[1]]));
}

}  // namespace

Command settingsCommand()
{
    return {u"settings"_s,
            u"[list | get <setting> | set <setting> <value>] [options]"_s,
            3,
            u"Show or change a setting"_s,
            u"Shows the settings, or one of them, or changes one at once, without a restart. Several gateways are "
            u"written with commas between them; \"\" empties a setting. JSON are prices, in dollars per "
            u"million tokens ('{\"my-model\": {\"input\": 3, \"output\": 15}}'), and budgets ('[{\"per\": \"week\", "
            u"\"usd\": 50, \"agent\": \"claude-code\", \"stop\": true}]'); with \"stop\" the forwarder refuses the "
            u"requests of a budget that is used up until its next day, week or month."_s,
            {},
            run};
}

}  // namespace cli
