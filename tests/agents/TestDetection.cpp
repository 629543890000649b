// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Detection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyMachineHasNoAgents();
    void aProgramFromNpmTellsItsVersion();
    void aNativeProgramTellsItsVersionByItsPath();
    void aVersionManagerBelowHomeIsSearched();
    void aConfigFolderAloneShowsUse();
    void nothingIsRun();

private:
    agents::Agent agent(const char *id) const;
    QString path(const char *name) const { return m_home->filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes, bool executable = false) const;
    agents::Surroundings surroundings() const { return {m_home->path(), {}, {path("bin")}}; }

    agents::Catalogue m_catalogue = *agents::loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestDetection::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("bin")));
}

agents::Agent TestDetection::agent(const char *id) const
{
    for (const agents::Agent &agent : m_catalogue) {
        if (agent.id == QLatin1String(id))
            return agent;
    }
    return {};
}

void TestDetection::write(const char *name, const QByteArray &bytes, bool executable) const
{
    QFile file(path(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    if (executable)
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestDetection::anEmptyMachineHasNoAgents()
{
    for (const agents::Agent &agent : m_catalogue)
        QVERIFY2(!agents::detect(agent, surroundings()).found, qPrintable(agent.id));
}

void TestDetection::aProgramFromNpmTellsItsVersion()
{
    write("lib/node_modules/@openai/codex/package.json", R"({"name": "@openai/codex", "version": "0.169.0"})");
    write("lib/node_modules/@openai/codex/bin/package.json", R"({"name": "inner", "version": "9"})");
    write("lib/node_modules/@openai/codex/bin/codex.js", "#!/usr/bin/env node\n", true);
    QVERIFY(QFile::link(QStringLiteral("../lib/node_modules/@openai/codex/bin/codex.js"), path("bin/codex")));
    const auto found = agents::detect(agent("codex"), surroundings());
    QVERIFY(found.found);
    QCOMPARE(found.version, QStringLiteral("0.169.0"));
    QVERIFY(found.binary.endsWith(QStringLiteral("/bin/codex.js")));
}

void TestDetection::aNativeProgramTellsItsVersionByItsPath()
{
    write(".local/share/claude/versions/2.1.330",
          "\x7F"
          "ELF",
          true);
    QVERIFY(QDir().mkpath(path(".local/bin")));
    QVERIFY(QFile::link(path(".local/share/claude/versions/2.1.330"), path(".local/bin/claude")));
    QCOMPARE(agents::detect(agent("claude-code"), surroundings()).version, QStringLiteral("2.1.330"));
}

void TestDetection::aVersionManagerBelowHomeIsSearched()
{
    write(".nvm/versions/node/v22.1.0/bin/gemini", "", true);
    const auto found = agents::detect(agent("gemini-cli"), surroundings());
    QVERIFY(found.found);
    QCOMPARE(found.version, QString());  // the version of node is not the version of gemini
}

void TestDetection::aConfigFolderAloneShowsUse()
{
    QVERIFY(QDir().mkpath(path(".local/share/opencode")));
    const auto found = agents::detect(agent("opencode"), surroundings());
    QVERIFY(found.found);
    QVERIFY(found.binary.isEmpty());
}

void TestDetection::nothingIsRun()
{
    write("bin/opencode", "#!/bin/sh\ntouch \"" + m_home->path().toUtf8() + "/ran\"\n", true);
    QVERIFY(agents::detect(agent("opencode"), surroundings()).found);
    QVERIFY(!QFile::exists(path("ran")));
}

QTEST_APPLESS_MAIN(TestDetection)
#include "TestDetection.moc"
