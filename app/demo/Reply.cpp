// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Reply.h"

#include "demo/SchemaSample.h"

#include "core/Secret.h"

#include <QJsonDocument>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// The shell tools that agents are known to offer, and the arguments with which each lists a folder.
struct ShellTool {
    QLatin1String name;
    QLatin1String input;
};

constexpr ShellTool shellTools[] = {
    {"Bash"_L1, R"({"command":"ls","description":"List the files"})"_L1},
    {"bash"_L1, R"({"command":"ls","description":"List the files"})"_L1},
    {"run_shell_command"_L1, R"({"command":"ls","description":"List the files"})"_L1},
    {"exec_command"_L1, R"({"cmd":"ls"})"_L1},
    {"shell_command"_L1, R"({"command":"ls"})"_L1},
    {"shell"_L1, R"({"command":["ls"]})"_L1},
    {"Execute"_L1, R"({"command":"ls","riskLevel":"low","riskLevelReason":"It only lists files."})"_L1},
    {"run_commands"_L1, R"({"commands":["ls"]})"_L1},
};

std::optional<ToolCall> toolCallFor(const Prompt &prompt)
{
    if (prompt.hasToolResult || !prompt.userText.contains("list the files"_L1, Qt::CaseInsensitive))
        return {};
    if (prompt.customTools.contains("exec"_L1))
        return ToolCall{u"exec"_s, u"const r = await tools.exec_command({cmd:\"ls\"}); text(r);"_s, true};
    for (const ShellTool &tool : shellTools) {
        if (prompt.functions.contains(tool.name))
            return ToolCall{tool.name, tool.input, false};
    }
    return {};
}

QString textFor(const Prompt &prompt)
{
    if (prompt.schema) {
        const QJsonValue sample = sampleFor(*prompt.schema);
        return QString::fromUtf8(QJsonDocument(sample.toObject()).toJson(QJsonDocument::Compact));
    }
    if (prompt.hasToolResult)
        return u"Done: the command ran on this machine, and its result came back to me. Everything else in this answer "
               "is made up by Spotmeter's demo gateway."_s;
    return u"Hi from Spotmeter's demo gateway. No key was used, nothing left this machine, and this exchange should "
           "appear in your usage in a moment."_s;
}

constexpr qint64 bytesPerToken = 4;
constexpr qint64 smallestCached = 1024;  ///< tokens; shorter prompts are not cached by anyone

core::TokenUsage usageOf(const Prompt &prompt, const Reply &reply)
{
    core::TokenUsage usage;
    const qint64 read = std::max<qint64>(prompt.bytes / bytesPerToken, 8);
    const bool isAnthropic = prompt.format == core::ApiFormat::AnthropicMessages;
    if (read >= smallestCached) {
        usage.cacheRead = prompt.continues ? read * 85 / 100 : 0;
        usage.cacheWrite5m = isAnthropic ? (read - usage.cacheRead) * 3 / 4 : 0;
    }
    usage.input = read - usage.cacheRead - usage.cacheWrite5m;
    usage.reasoning = isAnthropic ? 0 : 12;
    const qint64 said = reply.text.size() + (reply.tool ? reply.tool->input.size() : 0);
    usage.output = said / bytesPerToken + usage.reasoning;
    return usage;
}

}  // namespace

Reply replyTo(const Prompt &prompt)
{
    Reply reply;
    reply.id = QString::fromStdString(core::randomHex(12));
    reply.model = prompt.model;
    reply.tool = toolCallFor(prompt);
    if (!reply.tool)
        reply.text = textFor(prompt);
    reply.usage = usageOf(prompt, reply);
    return reply;
}

}  // namespace demo
