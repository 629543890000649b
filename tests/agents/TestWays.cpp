// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"
#include "core/Secret.h"

using core::AgentState;

/// Agents that can be routed in several ways.
class TestWays : public RoutingTest {
    Q_OBJECT

private Q_SLOTS:
    void codexKeepsItsSessionsTogetherWithItsOwnLogin();
    void aGatewayThatWantsTheCallersLoginGetsIt();
};

void TestWays::codexKeepsItsSessionsTogetherWithItsOwnLogin()
{
    const QByteArray original = "model = \"gpt-5.5\"\n";
    write(home(".codex/config.toml"), original);
    const agents::Wish wish{QStringLiteral("codex"), baseUrl, QStringLiteral("login")};
    const auto routed = tryRoute(wish);
    QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
    QCOMPARE(routed->agent.state, AgentState::Routed);
    QCOMPARE(routed->agent.way, QStringLiteral("login"));
    QVERIFY(routed->agent.sentence.contains(QStringLiteral("own login goes along")));
    QCOMPARE(routed->agent.ways.size(), std::size_t(2));
    const auto token = tokens().tokenOf(QStringLiteral("codex"));
    QVERIFY2(token.ok(), token ? "" : qPrintable(token.error().message));
    QCOMPARE(core::sha256Hex(token->expose()), tokens().hashes().at("codex"));
    const QByteArray address = "openai_base_url = \"http://127.0.0.1:4117/a/codex/k/"
        + QByteArray::fromStdString(std::string(token->expose())) + "/v1\"";
    QVERIFY2(content(home(".codex/config.toml")).contains(address), content(home(".codex/config.toml")));
    QVERIFY(!content(home(".codex/config.toml")).contains("model_provider"));
    QCOMPARE(tokens().passthrough(), std::set<std::string>{"codex"});
    for (const core::FilePreview &file : routed->files)
        QVERIFY(!file.diff.contains(QString::fromStdString(std::string(token->expose()))));

    QVERIFY(withRouter(
        [](const agents::Router &router) { return router.isFulfilled({QStringLiteral("codex"), baseUrl}); }));
    QVERIFY(tryRoute({QStringLiteral("codex"), baseUrl, QStringLiteral("token")}).ok());
    QCOMPARE(info("codex").way, QStringLiteral("token"));
    QVERIFY(tokens().passthrough().empty());
    QVERIFY(!content(home(".codex/config.toml")).contains("openai_base_url"));
    restore("codex");
    QCOMPARE(content(home(".codex/config.toml")), original);
    QVERIFY(!tryRoute({QStringLiteral("codex"), baseUrl, QStringLiteral("sideways")}).ok());
}

void TestWays::aGatewayThatWantsTheCallersLoginGetsIt()
{
    const agents::Inspector looking = inspector();
    agents::Router used(m_catalogue, m_surroundings, looking, journal());
    const agents::Wish wish{QStringLiteral("claude-code"), baseUrl};
    used.setModels({{QStringLiteral("claude-opus-5-5"), {}, {QStringLiteral("/v1/messages")}, false, {}}});
    QCOMPARE(*used.wayFor(wish), QStringLiteral("token"));
    used.setModels({{QStringLiteral("claude-opus-5-5"), {}, {QStringLiteral("/v1/messages")}, true, {}}});
    QCOMPARE(*used.wayFor(wish), QStringLiteral("login"));
    QCOMPARE(*used.wayFor({QStringLiteral("claude-code"), baseUrl, QStringLiteral("token")}), QStringLiteral("token"));
    const auto plan = used.plan(wish);
    QVERIFY(plan.ok() && plan->changes[0].after.bytes.find("/a/claude-code/k/") != std::string::npos);
    QVERIFY(plan->changes[0].after.bytes.find("ANTHROPIC_AUTH_TOKEN") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestWays)
#include "TestWays.moc"
