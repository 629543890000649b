// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHome.h"

#include "core/Secret.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <vector>

namespace demo {

namespace {

struct DemoFile {
    const char *path;
    QString content;
    bool readableByAll = false;
};

QString randomDigits(int count)
{
    return QString::fromStdString(core::randomHex((count + 1) / 2)).first(count);
}

QString openAiKey()
{
    return QStringLiteral("sk-") + QStringLiteral("proj-") + randomDigits(64) + QStringLiteral("T3Blbk")
        + QStringLiteral("FJ") + randomDigits(64);
}

QString anthropicKey()
{
    return QStringLiteral("sk-") + QStringLiteral("ant-api03-") + randomDigits(93) + QStringLiteral("AA");
}

QString groqKey()
{
    return QStringLiteral("gsk_") + randomDigits(52);
}

std::vector<DemoFile> demoFiles()
{
    const QString shared = openAiKey();  // one key in two places
    return {
        {".claude/settings.json",
         QStringLiteral("{\n  \"permissions\": {\n    \"allow\": [\"Bash(npm run test:*)\", \"Read\"]\n  },\n  "
                        "\"model\": \"claude-opus-5-5\",\n"
                        "  \"env\": { \"DISABLE_TELEMETRY\": \"1\" }\n}\n")},
        {".codex/config.toml",
         QStringLiteral("# Codex, as I like it\nmodel = \"gpt-5.5\"   # the team's default\napproval_policy = "
                        "\"on-request\"\n\n[tui]\nnotifications = true\n")},
        {".gemini/settings.json",
         QStringLiteral("{\n  // work profile\n  \"ui\": { \"theme\": \"GitHub\" },\n  \"security\": { \"auth\": { "
                        "\"selectedType\": \"oauth-personal\" } }\n}\n")},
        {".config/opencode/opencode.jsonc",
         QStringLiteral("{\n  \"$schema\": \"https://opencode.ai/config.json\",\n  \"theme\": \"system\",  // follow "
                        "the desktop\n}\n")},
        {".bashrc", QStringLiteral("alias ll='ls -l'\nexport ANTHROPIC_API_KEY=%1\n").arg(anthropicKey())},
        {"projects/payments-api/.env",
         QStringLiteral("DATABASE_URL=postgres://localhost/payments\nOPENAI_API_KEY=%1\n").arg(shared), true},
        {"projects/web/checkout/.env.local",
         QStringLiteral("# copied from payments-api\nVITE_OPENAI_KEY=\"%1\"\n").arg(shared)},
        {"projects/ml-pipeline/.env", QStringLiteral("GROQ_API_KEY=%1\n").arg(groqKey())},
    };
}

core::Result<void> write(const QString &path, const DemoFile &wanted)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot create the demo's folder %1.").arg(QFileInfo(path).absolutePath())};
    auto mode = QFile::ReadOwner | QFile::WriteOwner;
    if (wanted.readableByAll)
        mode |= QFile::ReadGroup | QFile::ReadOther;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(wanted.content.toUtf8()) < 0 || !file.setPermissions(mode)
        || !file.commit())
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot write the demo's file %1: %2.").arg(path, file.errorString())};
    return {};
}

}  // namespace

core::Result<void> createDemoHome(const QString &folder)
{
    for (const DemoFile &file : demoFiles()) {
        const QString path = folder + u'/' + QLatin1String(file.path);
        if (QFileInfo::exists(path))
            continue;
        if (const auto written = write(path, file); !written)
            return written.error();
    }
    return {};
}

}  // namespace demo
