// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "scanning/KeyFinder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <set>

using namespace scanning;

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void eachRuleFindsItsKey_data() { eachRule(); }
    void eachRuleFindsItsKey();
    void aKeyThatIsTooShortIsNone_data() { eachRule(); }
    void aKeyThatIsTooShortIsNone();
    void aPieceOfALongerWordIsNone_data() { eachRule(); }
    void aPieceOfALongerWordIsNone();
    void aPlaceholderIsNone_data() { eachRule(); }
    void aPlaceholderIsNone();
    void theFormatsOfTheGreatProvidersAreFound_data();
    void theFormatsOfTheGreatProvidersAreFound();
    void theRulesFileItselfHoldsNothingThatLooksLikeAKey();
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void aPatternWithoutAnEndIsRefused();
    void theSchemaSaysWhatTheProgramReads();

private:
    void eachRule() const;
    std::vector<FoundKey> found(const std::string &text, TextKind kind = TextKind::Any)
    {
        return m_finder->find(m_text = text, kind);
    }
    static TextKind kindOf(const Rule &rule)
    {
        return rule.evidence == Evidence::Chance ? TextKind::Settings : TextKind::Any;
    }

    std::unique_ptr<PatternEngine> m_engine;
    std::unique_ptr<KeyFinder> m_finder;
    std::string m_text;  // what found keys point into
    KeyMaker m_maker{20261122};
};

void TestRules::initTestCase()
{
    auto rules = rulesFromJson(builtInRules());
    QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().message));
    auto engine = PatternEngine::compile(*std::move(rules));
    QVERIFY2(engine.ok(), engine.ok() ? "" : qPrintable(engine.error().message));
    m_engine = std::make_unique<PatternEngine>(*std::move(engine));
    m_finder = std::make_unique<KeyFinder>(*m_engine);
    std::set<std::string> providers;
    for (const Rule &rule : m_engine->rules())
        providers.insert(rule.provider);
    QVERIFY(providers.size() >= 25);
}

void TestRules::eachRule() const
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_engine->rules().size(); ++i)
        QTest::newRow(m_engine->rules()[i].id.c_str()) << int(i);
}

void TestRules::eachRuleFindsItsKey()
{
    QFETCH(int, index);
    const Rule &rule = m_engine->rules()[std::size_t(index)];
    for (int i = 0; i < 20; ++i) {
        const KeyMaker::Drawn drawn = m_maker.drawn(rule);
        const auto keys = found("# first line\n" + drawn.line, kindOf(rule));
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&drawn](const FoundKey &one) { return one.key == drawn.key; });
        QVERIFY2(key != keys.end(), drawn.line.c_str());
        QCOMPARE(key->rule->id, rule.id);
        QCOMPARE(int(key->level), int(rule.level));
        const std::string before = drawn.line.substr(0, drawn.line.find(drawn.key));
        QCOMPARE(key->line, 2 + int(std::count(before.begin(), before.end(), '\n')));
        QCOMPARE(key->column, int(before.size() - before.rfind('\n')));
    }
}

void TestRules::aKeyThatIsTooShortIsNone()
{
    QFETCH(int, index);
    const Rule &rule = m_engine->rules()[std::size_t(index)];
    if (rule.has(Check::UrlPassword))
        QSKIP("a password has no length");
    KeyMaker::Drawn drawn = m_maker.drawn(rule);
    drawn.line.replace(drawn.line.find(drawn.key), drawn.key.size(),
                       drawn.key.substr(0, std::min<std::size_t>(drawn.key.size() / 3, 24)));
    for (const FoundKey &key : found(drawn.line, kindOf(rule)))
        QVERIFY2(key.rule->id != rule.id, drawn.line.c_str());
}

void TestRules::aPieceOfALongerWordIsNone()
{
    QFETCH(int, index);
    const Rule &rule = m_engine->rules()[std::size_t(index)];
    if (rule.alphabet == Alphabet::Free)
        QSKIP("its own text stands round it");
    const KeyMaker::Drawn drawn = m_maker.drawn(rule);
    if (drawn.line.ends_with(drawn.key + "\n")) {
        const std::string longer = m_maker.key("{alnum:5000}");
        const auto keys = found(drawn.line.substr(0, drawn.line.size() - 1) + longer + "\n", kindOf(rule));
        QVERIFY2(std::none_of(keys.begin(), keys.end(), [&rule](const FoundKey &key) { return key.rule == &rule; }),
                 drawn.line.c_str());
    }
    if (rule.evidence == Evidence::Shape && rule.keyGroup == 0 && drawn.key.find('.') == std::string::npos)
        QVERIFY(found("word" + drawn.key + "\n", kindOf(rule)).empty());
}

void TestRules::aPlaceholderIsNone()
{
    QFETCH(int, index);
    const Rule &rule = m_engine->rules()[std::size_t(index)];
    const auto noKey = [&](const std::string &line) {
        const auto keys = found(line, kindOf(rule));
        return std::none_of(keys.begin(), keys.end(), [&rule](const FoundKey &key) { return key.rule == &rule; });
    };
    QVERIFY(noKey(m_maker.drawn(rule, KeyMaker::Body::Placeholder).line));
    KeyMaker::Drawn documented = m_maker.drawn(rule);
    const std::size_t at = documented.line.find(documented.key) + documented.key.size() - 7;
    documented.line.replace(at, 7, rule.example.find("{base32") != std::string::npos ? "EXAMPLE" : "example");
    QVERIFY2(rule.alphabet == Alphabet::Free || noKey(documented.line), documented.line.c_str());
}

// Drawn by hand from the providers' documents, so that a rule and its own example cannot be wrong together.
void TestRules::theFormatsOfTheGreatProvidersAreFound_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *name, const char *drawing, const char *provider) {
        QTest::newRow(name) << QString::fromLatin1(drawing) << QString::fromLatin1(provider);
    };
    row("Anthropic", "sk-ant-api03-{token:95}", "Anthropic");
    row("Claude Code login", "sk-ant-oat01-{token:95}", "Anthropic");
    row("OpenAI project, 164 bytes", "sk-proj-{token:74}T3BlbkFJ{token:74}", "OpenAI");
    row("OpenAI project, 56 bytes", "sk-proj-{alnum:20}T3BlbkFJ{alnum:20}", "OpenAI");
    row("OpenAI service account", "sk-svcacct-{token:74}T3BlbkFJ{token:74}", "OpenAI");
    row("OpenAI, before projects", "sk-{alnum:20}T3BlbkFJ{alnum:20}", "OpenAI");
    row("Gemini", "AIzaSy{token:33}", "Google");
    row("Gemini since 2026", "AQ.Ab8RN6{token:44}", "Google");
    row("Groq", "gsk_{alnum:52}", "Groq");
    row("xAI", "xai-{alnum:80}", "xAI");
    row("OpenRouter", "sk-or-v1-{hex:64}", "OpenRouter");
    row("DeepSeek", "sk-{hex:32}", "DeepSeek");
    row("Mistral by its name", "MISTRAL_API_KEY={alnum:32}", "Mistral");
    row("Mistral in JSON", "\"mistral_api_key\": \"{alnum:32}\"", "Mistral");
    row("Mistral in a JSON string", "\\\"MISTRAL_API_KEY\\\":\\\"{alnum:32}\\\"", "Mistral");
    row("Mistral in fish", "set -gx MISTRAL_API_KEY {alnum:32}", "Mistral");
    row("Cohere in YAML", "COHERE_API_KEY: '{alnum:40}'", "Cohere");
    row("Tailscale auth", "tskey-auth-k{alnum:10}CNTRL-{alnum:33}", "Tailscale");
    row("Tailscale OAuth", "tskey-client-k{alnum:9}CNTRL-{alnum:32}?ephemeral=false", "Tailscale");
    row("GitHub", "ghp_{alnum:30}{crc32:6}", "GitHub");
    row("GitHub in a remote", "https://alice:ghp_{alnum:30}{crc32:6}@github.com/a/b", "GitHub");
    row("AWS", "aws_access_key_id = AKIA{base32:16}", "AWS");
    row("Slack", "xoxb-{digits:12}-{digits:13}-{alnum:24}", "Slack");
    row("Stripe", "sk_live_{alnum:24}", "Stripe");
    row("Anthropic admin", "sk-ant-admin01-{token:93}AA", "Anthropic");
    row("Anthropic session", "sk-ant-sid01-{token:86}", "Anthropic");
    row("Claude Code refresh", "sk-ant-ort01-{token:95}", "Anthropic");
    row("OpenAI admin", "sk-admin-{token:58}T3BlbkFJ{token:58}", "OpenAI");
    row("OpenAI, another base64 phase", "sk-proj-{token:58}9wZW5BS{token:58}", "OpenAI");
    row("OpenAI, None", "sk-None-{alnum:20}T3BlbkFJ{alnum:20}", "OpenAI");
    row("Azure, old", "endpoint=https://x.openai.azure.com/ api-key: {hex:32}", "Azure");
    row("AWS secret", "aws_secret_access_key = {base64:40}", "AWS");
    row("Bedrock", "ABSKQmVkcm9ja0FQSUtleS{base64:110}", "AWS");
    row("xAI management", "xai-token-{alnum:80}", "xAI");
    row("Hugging Face organisation", "api_org_{letters:34}", "Hugging Face");
    row("NGC", "NGC_API_KEY={base64:84}", "NVIDIA");
    row("Pinecone, old", "PINECONE_API_KEY={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "Pinecone");
    row("Tavily, third form", "tvly-dev-{alnum:6}-{alnum:42}", "Tavily");
    row("Exa", "EXA_API_KEY={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "Exa");
    row("Z.ai", "ZAI_API_KEY={hex:32}.{lower:16}", "Z.ai");
    row("Ollama", "{\"ollama\": {\"api_key\": \"{hex:32}.{token:24}\"}}", "Ollama");
    row("LiteLLM", "LITELLM_MASTER_KEY=sk-{token:22}", "LiteLLM");
    row("Continue's config", "- provider: mistral\n  apiKey: {alnum:32}", "Mistral");
    row("Moonshot by its address", "base_url = https://api.moonshot.cn/v1\napi_key = sk-{alnum:48}", "Moonshot");
    row("Tailscale, wrapped", "tskey-auth-k{alnum:8}CNTRL-{alnum:32}--TL{alnum:60}", "Tailscale");
    row("Tailscale SCIM", "tskey-scim-k{alnum:8}CNTRL-{alnum:32}", "Tailscale");
    row("GitLab, routable", "glpat-{token:40}.0w.1{lower:7}", "GitLab");
    row("Slack, rotating", "xoxe.xoxb-1-{alnum:163}", "Slack");
    row("Telegram", "bot_token: {digits:10}:AA{token:33}", "Telegram");
    row("npm in .npmrc", "//registry.npmjs.org/:_authToken=npm_{alnum:30}{crc32:6}", "npm");
    row("Docker's login", "{\"auths\":{\"https://index.docker.io/v1/\":{\"auth\":\"{basic-auth:20}\"}}}", "Registry");
    row("Postgres", "DATABASE_URL=postgres://app:{alnum:16}@db.prod.acme.io:5432/app", "URL");
    row("Kubernetes", "env:\n- name: DEEPGRAM_API_KEY\n  value: {hex:40}\n", "Deepgram");
}

void TestRules::theFormatsOfTheGreatProvidersAreFound()
{
    QFETCH(QString, drawing);
    QFETCH(QString, provider);
    const auto keys = found(m_maker.key(drawing.toStdString()));
    QCOMPARE(keys.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(keys[0].rule->provider), provider);
}

void TestRules::theRulesFileItselfHoldsNothingThatLooksLikeAKey()
{
    QVERIFY(found(builtInRules().toStdString()).empty());
}

void TestRules::aBrokenRuleIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(sentence);
    };
    row("no pattern", "pattern", {}, "The scan rule \"test-key\" has no \"pattern\".");
    row("no entropy", "entropy", {}, "The scan rule \"test-key\" has no \"entropy\".");
    row("bad pattern", "pattern", "sk-[a", "The scan rule \"test-key\" has a pattern that cannot be used");
    row("bad level", "level", "huge", "The scan rule \"test-key\" has a \"level\" other than");
    row("bad alphabet", "alphabet", "runes", "The scan rule \"test-key\" has an \"alphabet\" other than");
    row("bad check", "checks", QJsonArray{QStringLiteral("luck")},
        "The scan rule \"test-key\" asks for a check \"luck\" that does not exist.");
    row("misspelt field", "entrpy", 3, "The scan rule \"test-key\" has a field \"entrpy\" that rules do not have.");
}

namespace {

QByteArray rulesWith(const QString &field, const QJsonValue &value)
{
    QJsonObject rule{{QStringLiteral("id"), QStringLiteral("test-key")},
                     {QStringLiteral("provider"), QStringLiteral("Test")},
                     {QStringLiteral("pattern"), QStringLiteral("test-[a-z]{20}")},
                     {QStringLiteral("alphabet"), QStringLiteral("alnum")},
                     {QStringLiteral("entropy"), 3},
                     {QStringLiteral("example"), QStringLiteral("test-{lower:20}")},
                     {QStringLiteral("why"), QStringLiteral("Tests.")},
                     {QStringLiteral("revoke"), QStringLiteral("https://example.com")},
                     {QStringLiteral("level"), QStringLiteral("low")}};
    rule.insert(field, value);
    if (value.isNull())
        rule.remove(field);
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("rules"), QJsonArray{rule}}})
        .toJson();
}

}  // namespace

void TestRules::aBrokenRuleIsNamed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, sentence);
    const auto rules = rulesFromJson(rulesWith(field, value));
    QVERIFY(!rules);
    QVERIFY2(rules.error().message.startsWith(sentence), qPrintable(rules.error().message));
    QVERIFY(rulesFromJson(rulesWith(QStringLiteral("level"), QStringLiteral("low"))).ok());
}

void TestRules::aPatternWithoutAnEndIsRefused()
{
    auto rules = rulesFromJson(rulesWith(QStringLiteral("pattern"), QStringLiteral("test-[a-z]+")));
    QVERIFY(rules.ok());
    const auto engine = PatternEngine::compile(*std::move(rules));
    QVERIFY(!engine);
    QVERIFY(engine.error().message.contains(QStringLiteral("\"test-key\"")));
}

/// Editors go by resources/scan-rules.schema.json, the program by Rules.cpp: both say the same.
void TestRules::theSchemaSaysWhatTheProgramReads()
{
    QFile file(QStringLiteral(TEST_DATA "/../../resources/scan-rules.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema =
        QJsonDocument::fromJson(file.readAll())[QLatin1String("$defs")][QLatin1String("rule")].toObject();
    const QJsonObject fields = schema[QLatin1String("properties")].toObject();
    QJsonObject rule{{QStringLiteral("entropy"), 1.0},
                     {QStringLiteral("alphabet"), QStringLiteral("alnum")},
                     {QStringLiteral("level"), QStringLiteral("high")}};
    const QJsonArray required = schema[QLatin1String("required")].toArray();
    for (const QJsonValue &field : required) {
        if (!rule.contains(field.toString()))
            rule[field.toString()] = QStringLiteral("key_[a-z]{20}");
    }
    const auto problem = [](const QJsonObject &one) {
        const auto rules = rulesFromJson(
            QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("rules"), QJsonArray{one}}})
                .toJson());
        return rules ? QString() : rules.error().message;
    };
    QCOMPARE(problem(rule), QString());
    for (const QJsonValue &field : required) {
        QJsonObject without = rule;
        without.remove(field.toString());
        QVERIFY2(!problem(without).isEmpty(), qPrintable(field.toString()));
    }
    for (const QString &field : fields.keys()) {
        const QJsonObject is = fields[field].toObject();
        QJsonArray choices = is[QLatin1String("enum")].toArray();
        if (is[QLatin1String("type")] == QLatin1String("array"))
            choices = is[QLatin1String("items")][QLatin1String("enum")].toArray();
        QJsonObject with = rule;
        if (!with.contains(field))
            with[field] = QJsonArray();
        QCOMPARE(problem(with), QString());
        for (const QJsonValue &choice : std::as_const(choices)) {
            with[field] = is.contains(QLatin1String("enum")) ? choice : QJsonValue(QJsonArray{choice});
            QCOMPARE(problem(with), QString());
        }
    }
    rule[QStringLiteral("colour")] = QStringLiteral("red");
    QVERIFY(problem(rule).contains(QStringLiteral("\"colour\"")));
}

QTEST_GUILESS_MAIN(TestRules)
#include "TestRules.moc"
