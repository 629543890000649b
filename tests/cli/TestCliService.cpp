// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "control/Api.h"
#include "control/Server.h"
#include "core/AgentJson.h"
#include "core/FindingJson.h"
#include "core/GatewayJson.h"
#include "core/IdentityJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The commands that talk to the service: the real program and the real socket, the answers written by the test.
class TestCliService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void statusSaysHowThingsStand();
    void whatIsTheMatterIsSaidWithItsRemedy();
    void agentsAreListed();
    void enablingAnAgentNamesTheFilesThatChanged();
    void aDryRunShowsTheDiffAndChangesNothing();
    void anUnknownAgentIsTheServicesWord();
    void aScanWithFindingsHasItsOwnExitCode();
    void aCleanScanSaysWhatItCouldNotRead();
    void sarifHasOneResultForEachPlace();
    void samplesAreShownOnlyWhenAskedFor();
    void aRemedyIsShownBeforeItIsDone();
    void aKeyThatIsNotThereIsSaid();
    void pathsAreMadeAbsoluteAndMustExist();
    void theLogIsReadable();
    void jsonIsTheServicesAnswer();
    void noServiceAndNoneToStartIsItsOwnExitCode();

private:
    Outcome spotmeter(const QString &arguments) const;
    void answer(const char *method, const QString &pattern, const QJsonObject &json);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<control::Server> m_server;
    QJsonObject m_status;
    QList<QJsonObject> m_bodies;  ///< what the program sent
};

void TestCliService::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<control::Server>();
    m_bodies.clear();
    core::GatewayInfo gateway;
    gateway.state = core::GatewayState::Ready;
    gateway.url = u"http://ai.example.ts.net"_s;
    gateway.latencyMs = 4;
    gateway.path = core::TailnetPath::Direct;
    core::Identity identity;
    identity.state = core::TailnetState::Running;
    identity.login = u"alice@example.com"_s;
    identity.tailnet = u"example.com"_s;
    m_status = {{u"version"_s, u"0.1.0"_s},
                {u"pid"_s, 4242},
                {u"forwarder"_s, QJsonObject{{u"state"_s, u"listening"_s}, {u"address"_s, u"127.0.0.1:4117"_s}}},
                {u"gateway"_s, core::toJson(gateway)},
                {u"identity"_s, core::toJson(identity)},
                {u"guard"_s, QJsonObject{{u"mode"_s, u"warn"_s}}},
                {u"recording"_s, QJsonObject{{u"ok"_s, true}}}};
    m_server->on("GET", QLatin1String(control::api::status),
                 [this](const control::Call &, control::Reply &reply) { reply.send(m_status); });
    QVERIFY(m_server->listen(m_home->filePath(u"spotmeter/service.sock"_s)));
}

Outcome TestCliService::spotmeter(const QString &arguments) const
{
    return runSpotmeter(m_home->path(), arguments.split(u' ', Qt::SkipEmptyParts));
}

void TestCliService::answer(const char *method, const QString &pattern, const QJsonObject &json)
{
    m_server->on(method, pattern, [this, json](const control::Call &call, control::Reply &reply) {
        m_bodies.append(call.body);
        reply.send(json);
    });
}

void TestCliService::statusSaysHowThingsStand()
{
    const Outcome status = spotmeter(u"status"_s);
    QCOMPARE(status.code, 0);
    QCOMPARE(status.out,
             u"Forwarder  listening on 127.0.0.1:4117\n"
             u"Gateway    http://ai.example.ts.net, direct, 4 ms, 0 models\n"
             u"Guard      warn, 0 keys seen in requests, 0 requests stopped\n"
             u"You        alice@example.com · example.com\n"
             u"Recording  yes\n"
             u"Today      nothing recorded yet\n"
             u"Service    version 0.1.0, process 4242\n"_s);
}

void TestCliService::whatIsTheMatterIsSaidWithItsRemedy()
{
    core::GatewayInfo gateway;
    gateway.state = core::GatewayState::NotFound;
    gateway.sentence = u"No gateway was found in this tailnet."_s;
    gateway.remedy = u"Ask your admin for its address."_s;
    m_status[u"gateway"_s] = core::toJson(gateway);
    m_status[u"recording"_s] = QJsonObject{{u"ok"_s, false}, {u"sentence"_s, u"The disk is full."_s}};
    m_status[u"telemetry"_s] = QJsonObject{{u"on"_s, true},
                                           {u"waiting"_s, 3},
                                           {u"sent"_s, 12},
                                           {u"dropped"_s, 1},
                                           {u"sentence"_s, u"The collector does not answer."_s}};
    const Outcome status = spotmeter(u"status"_s);
    QVERIFY(status.out.contains(u"Gateway    none yet\n"
                                u"           No gateway was found in this tailnet.\n"
                                u"           Ask your admin for its address.\n"_s));
    QVERIFY(status.out.contains(u"Recording  no\n           The disk is full.\n"_s));
    QVERIFY(status.out.contains(u"Telemetry  12 requests sent, 3 batches wait, 1 dropped\n"
                                u"           The collector does not answer.\n"_s));
}

void TestCliService::agentsAreListed()
{
    core::AgentInfo codex{u"codex"_s,           u"Codex"_s, u"0.145.0"_s, core::AgentState::RoutedElsewhere,
                          u"Goes elsewhere."_s, {}};
    answer("GET", u"/v1/agents"_s, {{u"agents"_s, QJsonArray{core::toJson(codex)}}});
    for (const QString &command : {u"agents"_s, u"agents list"_s}) {
        const Outcome agents = spotmeter(command);
        QCOMPARE(agents.code, 0);
        QCOMPARE(agents.out,
                 u"Agent  Name   Version  State             Why\n"
                 u"codex  Codex  0.145.0  routed elsewhere  Goes elsewhere.\n"_s);
    }
}

void TestCliService::enablingAnAgentNamesTheFilesThatChanged()
{
    const core::AgentInfo codex{u"codex"_s, u"Codex"_s, {}, core::AgentState::Routed, u"All is well."_s, {}};
    const core::FilePreview file{u"/home/alice/.codex/config.toml"_s, true, false, u"+x"_s};
    answer("PUT", u"/v1/agents/<id>"_s,
           {{u"agent"_s, core::toJson(codex)}, {u"files"_s, QJsonArray{core::toJson(file)}}});
    const Outcome enabled = spotmeter(u"agents enable codex"_s);
    QCOMPARE(enabled.code, 0);
    QCOMPARE(enabled.out, u"Created /home/alice/.codex/config.toml\nCodex: routed. All is well.\n"_s);
    QCOMPARE(m_bodies.last()[u"routed"_s].toBool(), true);
    QCOMPARE(spotmeter(u"agents disable codex"_s).code, 0);
    QCOMPARE(m_bodies.last()[u"routed"_s].toBool(true), false);
}

void TestCliService::aDryRunShowsTheDiffAndChangesNothing()
{
    QString route;
    m_server->on("GET", u"/v1/agents/<id>/preview"_s, [&route](const control::Call &call, control::Reply &reply) {
        route = call.id + u' ' + call.query.queryItemValue(u"route"_s);
        const core::FilePreview file{u"/tmp/settings.json"_s, false, false, u"-\t\"a\": 1\n+\t\"a\": 2"_s};
        reply.send({{u"files"_s, QJsonArray{core::toJson(file)}}});
    });
    const Outcome preview = spotmeter(u"agents enable claude-code --dry-run"_s);
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains(u"+\t\"a\": 2\n"_s));
    QVERIFY(preview.out.contains(u"Nothing was changed"_s));
    QCOMPARE(route, u"claude-code on"_s);
    QCOMPARE(spotmeter(u"agents disable claude-code --dry-run"_s).code, 0);
    QCOMPARE(route, u"claude-code off"_s);
}

void TestCliService::anUnknownAgentIsTheServicesWord()
{
    m_server->on("PUT", u"/v1/agents/<id>"_s, [](const control::Call &call, control::Reply &reply) {
        reply.fail({core::ErrorKind::NotFound, u"There is no agent \"%1\"."_s.arg(call.id)});
    });
    const Outcome refused = spotmeter(u"agents enable codx"_s);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.err, u"spotmeter: There is no agent \"codx\".\n"_s);
    QVERIFY(refused.out.isEmpty());
}

void TestCliService::aScanWithFindingsHasItsOwnExitCode()
{
    core::Finding finding;
    finding.fingerprint = "0123456789abcdef";
    finding.provider = "OpenAI";
    finding.masked = "sk-p…";
    finding.level = core::FindingLevel::High;
    finding.why = "It can spend money.";
    finding.places = {{"/home/alice/.env", 3, 9, "Everyone on this machine can read it."}};
    answer("POST", u"/v1/scan"_s, core::toJson(core::ScanReport{{finding}, {12, 3456, 1, 2}}));
    const Outcome scan = spotmeter(u"scan"_s);
    QCOMPARE(scan.code, 4);
    QVERIFY(scan.out.startsWith(u"HIGH  OpenAI  sk-p…  01234567\n  It can spend money.\n"_s));
    QVERIFY(scan.out.contains(u"/home/alice/.env:3:9  Everyone on this machine can read it."_s));
    QVERIFY(scan.out.contains(u"1 key needs attention in 12 files"_s));
    QCOMPARE(spotmeter(u"scan --json"_s).code, 4);
    QCOMPARE(m_bodies.last(), (QJsonObject{{u"history"_s, false}}));
}

void TestCliService::aCleanScanSaysWhatItCouldNotRead()
{
    answer("POST", u"/v1/scan"_s, core::toJson(core::ScanReport{{}, {12, 3456, 5, 2}}));
    const Outcome scan = spotmeter(u"scan"_s);
    QCOMPARE(scan.code, 0);
    QVERIFY2(scan.out.startsWith(u"No key found in 12 files"_s), qPrintable(scan.out));
    QVERIFY(scan.out.contains(u"Could not read: 5. Skipped: 2."_s));
}

namespace {

core::Finding keyIn(std::initializer_list<std::string> paths, core::FindingLevel level = core::FindingLevel::High)
{
    core::Finding finding;
    finding.fingerprint = "0123456789abcdef";
    finding.rule = "openai-project-key";
    finding.provider = "OpenAI";
    finding.masked = "sk-p…";
    finding.level = level;
    finding.why = "It can spend money.";
    for (const std::string &path : paths) {
        core::FindingPlace place{path, 3, 9, "Only you can read it."};
        place.level = level;
        finding.places.push_back(place);
    }
    return finding;
}

}  // namespace

void TestCliService::sarifHasOneResultForEachPlace()
{
    answer("POST", u"/v1/scan"_s,
           core::toJson(core::ScanReport{{keyIn({"/home/alice/a b.env", "/home/alice/c"})}, {12, 3456, 1, 2}}));
    const Outcome scan = spotmeter(u"scan --format sarif"_s);
    QCOMPARE(scan.code, 4);
    const QJsonObject sarif = QJsonDocument::fromJson(scan.out.toUtf8()).object();
    QCOMPARE(sarif[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonValue run = sarif[u"runs"_s][0];
    QCOMPARE(run[u"tool"_s][u"driver"_s][u"rules"_s].toArray().size(), 1);
    const QJsonArray results = run[u"results"_s].toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0][u"ruleId"_s].toString(), u"openai-project-key"_s);
    QCOMPARE(results[0][u"level"_s].toString(), u"error"_s);
    const QJsonValue where = results[0][u"locations"_s][0][u"physicalLocation"_s];
    QCOMPARE(where[u"artifactLocation"_s][u"uri"_s].toString(), u"file:///home/alice/a%20b.env"_s);
    QCOMPARE(where[u"region"_s][u"startLine"_s].toInt(), 3);
    QCOMPARE(where[u"region"_s][u"startColumn"_s].toInt(), 9);
    QVERIFY(!results[0][u"partialFingerprints"_s].toObject().isEmpty());
}

void TestCliService::samplesAreShownOnlyWhenAskedFor()
{
    answer("POST", u"/v1/scan"_s,
           core::toJson(core::ScanReport{{keyIn({"/home/alice/tests/a.pem"}, core::FindingLevel::Sample)}, {}}));
    const Outcome scan = spotmeter(u"scan"_s);
    QCOMPARE(scan.code, 0);
    QVERIFY(scan.out.contains(u"Not shown: 1 in tests, manuals and packages."_s));
    QCOMPARE(spotmeter(u"scan --level sample"_s).code, 4);
    QCOMPARE(spotmeter(u"scan --level none"_s).code, 2);
    QCOMPARE(spotmeter(u"scan --format xml"_s).code, 2);
}

void TestCliService::aRemedyIsShownBeforeItIsDone()
{
    answer("GET", u"/v1/keys"_s, core::toJson(core::ScanReport{{keyIn({"/home/alice/.zshrc"})}, {}}));
    answer("POST", u"/v1/keys/preview"_s,
           {{u"what"_s, u"Moved the key."_s}, {u"diff"_s, u"-a\n+b\n"_s}, {u"next"_s, QString()}});
    answer("POST", u"/v1/keys/remedy"_s, {{u"what"_s, u"Moved the key."_s}, {u"undo"_s, u"abc"_s}, {u"gone"_s, true}});
    const Outcome preview = spotmeter(u"keys 0123 --keychain"_s);
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains(u"-a\n+b\n"_s));
    QVERIFY(preview.out.contains(u"Nothing was changed."_s));
    QCOMPARE(m_bodies.last()[u"remedy"_s].toString(), u"keychain"_s);
    QCOMPARE(m_bodies.last()[u"path"_s].toString(), u"/home/alice/.zshrc"_s);
    const Outcome done = spotmeter(u"keys 0123 --keychain --apply"_s);
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains(u"the key is gone"_s));
    QVERIFY(done.out.contains(u"spotmeter keys undo abc"_s));
    QCOMPARE(spotmeter(u"keys 0123 --keychain --remove"_s).code, 2);
    answer("POST", u"/v1/keys/allow"_s, {{u"what"_s, u"Ignored from now on: test."_s}});
    QCOMPARE(spotmeter(u"keys 0123 --ignore test --until 2027-01-31"_s).code, 0);
    QCOMPARE(m_bodies.last()[u"reason"_s].toString(), u"test"_s);
    QCOMPARE(m_bodies.last()[u"fingerprint"_s].toString(), u"0123456789abcdef"_s);
    QCOMPARE(m_bodies.last()[u"until"_s].toString(), u"2027-01-31"_s);
}

void TestCliService::aKeyThatIsNotThereIsSaid()
{
    answer("GET", u"/v1/keys"_s, core::toJson(core::ScanReport{{keyIn({"/home/alice/.zshrc"})}, {}}));
    const Outcome unknown = spotmeter(u"keys ffff --remove"_s);
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains(u"found no key \"ffff\""_s));
}

void TestCliService::pathsAreMadeAbsoluteAndMustExist()
{
    answer("POST", u"/v1/scan"_s, core::toJson(core::ScanReport{}));
    QCOMPARE(spotmeter(u"scan . /"_s).code, 0);
    const QJsonArray paths = m_bodies.last()[u"paths"_s].toArray();
    QVERIFY(paths[0].toString().startsWith(u'/'));
    QCOMPARE(paths[1].toString(), u"/"_s);
    const Outcome missing = spotmeter(u"scan /no/such/place"_s);
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains(u"/no/such/place"_s));
    QCOMPARE(m_bodies.size(), 1);
}

void TestCliService::theLogIsReadable()
{
    answer("GET", u"/v1/log"_s,
           {{u"entries"_s,
             QJsonArray{QJsonObject{{u"at"_s, u"2026-11-22T09:15:02.000Z"_s}, {u"what"_s, u"Routed Codex."_s}}}}});
    QCOMPARE(spotmeter(u"log"_s).out, u"2026-11-22 10:15:02  Routed Codex.\n"_s);
}

void TestCliService::jsonIsTheServicesAnswer()
{
    QCOMPARE(spotmeter(u"status --json"_s).json(), m_status);
}

void TestCliService::noServiceAndNoneToStartIsItsOwnExitCode()
{
    m_server.reset();
    const QString alone = m_home->filePath(u"spotmeter-alone"_s);
    QVERIFY(QFile::copy(QStringLiteral(PROGRAMS_DIR "/spotmeter-commands"), alone));
    for (const QString &command : {u"status"_s, u"agents"_s, u"scan"_s, u"log"_s, u"demo"_s}) {
        const Outcome outcome = runSpotmeter(m_home->path(), {command}, alone);
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(u"spotmeterd"_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY(outcome.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCliService)
#include "TestCliService.moc"
