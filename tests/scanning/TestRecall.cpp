// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "scanning/KeyFinder.h"

#include <QTest>

#include <map>
#include <memory>

using namespace scanning;

namespace {

struct Score {
    int planted = 0;
    int found = 0;
    int decoys = 0;
    int alarms = 0;
};

std::string replaced(std::string text, const std::string &mark, const std::string &with)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
    return text;
}

// How keys stand in real files: § is the key.
const std::vector<std::string> shapeFrames{
    "§\n",
    "KEY=§\n",
    "export KEY='§'\r\n",
    "{\"apiKey\": \"§\"}",
    "{\"content\":\"here it is:\\n§\\nuse it\"}",
    "{\"content\":\"{\\\"key\\\":\\\"§\\\"}\"}",
    "{\"content\":\"{\\\\\\\"key\\\\\\\":\\\\\\\"§\\\\\\\"}\"}",
    "{\"cells\":[{\"source\":[\"client = C('§')\\n\"],\"outputs\":[{\"text\":\"\\u001b[32m§\\u001b[0m\"}]}]}",
    "<p>key=&quot;§&quot;</p>",
    "https://host/path?key=§&x=1\n",
    "https://host/path?key%3D§%26x\n",
    "\x1b[1;32m§\x1b[0m\n",
    "curl -H \"Authorization: Bearer §\" https://host\n",
    "{\"k\":\"\\u0022§\\u0022\"}",
    "key: §,\n",
    "${KEY:-§}\n",
    "(§)",
    "`§`",
    "# old: §\n",
};

// For keys that are told by a name: @ is the name.
const std::vector<std::string> nameFrames{
    "@=§\n",
    "export @=\"§\"\n",
    "set -gx @ §\n",
    "$env:@ = \"§\"\r\n",
    "{\"@\": \"§\"}",
    "{\"env\":\"{\\\"@\\\":\\\"§\\\"}\"}",
    "{\"text\":\"run:\\n@=§\\n\"}",
    "@: §\n",
    "@: '§'\n",
    "@ = \"§\"\n",
    "os.environ[\"@\"] = \"§\"\n",
    "os.environ.setdefault('@', '§')\n",
    "ENV @ §\n",
    "- name: @\n  value: \"§\"\n",
    "{\"name\": \"@\", \"value\": \"§\"}",
    "<key>@</key>\n<string>§</string>\n",
    "Environment=\"@=§\"\n",
    "https://host/v1?@=§&y\n",
    "SETUVAR --export @:§\n",
};

// For keys that the provider's name near by tells: % is that name.
const std::vector<std::string> wordFrames{
    "{\"%\": {\"apiKey\": \"§\"}}",
    "provider: %\napiKey: §\n",
    "client = make(\"%\", api_key=\"§\")\n",
    "[%]\napi_key = \"§\"\n",
};

}  // namespace

/// The labelled cases: each rule's keys in the dress of real files, near misses and stand-ins. All are made at run
/// time.
class TestRecall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRule();
    void namesThatAreNoSecretsAreLeftAlone();
    void cleanupTestCase();

private:
    void plant(const Rule &rule, const std::string &text, const std::string &key);
    void decoy(const Rule &rule, const std::string &text);
    void shapeCases(const Rule &rule);
    void nameCases(const Rule &rule);
    std::vector<FoundKey> found(const Rule &rule, const std::string &text)
    {
        return m_finder->find(m_text = text, rule.evidence == Evidence::Chance ? TextKind::Settings : TextKind::Any);
    }

    std::unique_ptr<PatternEngine> m_engine;
    std::unique_ptr<KeyFinder> m_finder;
    std::string m_text;
    std::map<std::string, Score> m_scores;  // by rule
    std::vector<std::string> m_missed;
    std::vector<std::string> m_alarms;
    KeyMaker m_maker{6021};
};

void TestRecall::initTestCase()
{
    auto engine = PatternEngine::compile(*rulesFromJson(builtInRules()));
    QVERIFY2(engine.ok(), engine.ok() ? "" : qPrintable(engine.error().message));
    m_engine = std::make_unique<PatternEngine>(*std::move(engine));
    m_finder = std::make_unique<KeyFinder>(*m_engine);
}

void TestRecall::plant(const Rule &rule, const std::string &text, const std::string &key)
{
    Score &score = m_scores[rule.id];
    ++score.planted;
    const auto keys = found(rule, text);
    const bool hit = std::any_of(keys.begin(), keys.end(), [&](const FoundKey &one) {
        return one.key == key && one.rule->provider == rule.provider;
    });
    score.found += hit ? 1 : 0;
    if (!hit)
        m_missed.push_back(rule.id + ": " + text.substr(0, 400) + (keys.empty() ? "" : " → " + keys[0].rule->id));
}

void TestRecall::decoy(const Rule &rule, const std::string &text)
{
    Score &score = m_scores[rule.id];
    ++score.decoys;
    const auto keys = found(rule, text);
    score.alarms += keys.empty() ? 0 : 1;
    if (!keys.empty())
        m_alarms.push_back(rule.id + ": " + text.substr(0, 400) + " → " + keys[0].rule->id);
}

void TestRecall::shapeCases(const Rule &rule)
{
    for (const std::string &frame : shapeFrames) {
        const std::string key = m_maker.drawn(rule).key;
        plant(rule, KeyMaker::hint(rule) + replaced(frame, "§", key), key);
    }
    for (int i = 0; i < 5; ++i) {
        const std::string key = m_maker.drawn(rule).key;
        decoy(rule, "KEY=" + key.substr(0, std::min<std::size_t>(key.size() / 3, 24)) + "\n");  // cut off
        if (key.find('.') == std::string::npos)
            decoy(rule, "KEY=x" + key + "\n");  // a piece of something longer
        decoy(rule, "KEY=" + m_maker.drawn(rule, KeyMaker::Body::Placeholder).key + "\n");
        decoy(rule, "KEY=" + key.substr(0, key.size() / 2) + "…" + key.substr(key.size() - 4) + "\n");  // shortened
        decoy(rule, "KEY=" + key.substr(0, std::min<std::size_t>(key.size() / 4, 8)) + "your-key-here-1234567890\n");
    }
}

void TestRecall::nameCases(const Rule &rule)
{
    for (const std::string &name : rule.names) {
        if (name.front() == '"')
            continue;
        for (const std::string &frame : nameFrames) {
            const std::string key = m_maker.drawn(rule).key;
            plant(rule, replaced(replaced(frame, "@", name), "§", key), key);
        }
    }
    for (const std::string &word : rule.words) {
        if (word.front() == '"')
            continue;
        for (const std::string &frame : wordFrames) {
            const std::string key = m_maker.drawn(rule).key;
            plant(rule, replaced(replaced(frame, "%", word), "§", key), key);
        }
    }
    const std::string name = rule.names.empty() ? rule.words.front() + "_api_key" : rule.names.front();
    for (int i = 0; i < 5; ++i) {
        const std::string key = m_maker.drawn(rule).key;
        decoy(rule, name + "=" + key.substr(0, std::min<std::size_t>(key.size() / 3, 15)) + "\n");
        decoy(rule, name + "=" + m_maker.drawn(rule, KeyMaker::Body::Placeholder).key + "\n");
        decoy(rule, name + "=${SOME_OTHER_VARIABLE_1}\n");
        decoy(rule, name + "=$(spotmeter secret get " + name + "_2)\n");
        decoy(rule, name + "=your-api-key-goes-here-1\n");
    }
}

void TestRecall::everyRule()
{
    for (const Rule &rule : m_engine->rules()) {
        if (rule.evidence == Evidence::Name) {
            nameCases(rule);
        } else if (rule.evidence == Evidence::Shape && rule.keyGroup == 0) {
            shapeCases(rule);
        } else {
            for (int i = 0; i < 10; ++i) {
                const KeyMaker::Drawn drawn = m_maker.drawn(rule);
                plant(rule, drawn.line, drawn.key);
                decoy(rule, m_maker.drawn(rule, KeyMaker::Body::Placeholder).line);
            }
        }
    }
    for (const std::string &missed : m_missed)
        qInfo("missed %s", missed.c_str());
    for (const std::string &alarm : m_alarms)
        qInfo("alarm %s", alarm.c_str());
    for (const auto &[rule, score] : m_scores) {
        QVERIFY2(score.planted > 0 && score.decoys > 0, rule.c_str());
        QVERIFY2(score.found * 100 >= score.planted * 90, rule.c_str());
        QVERIFY2(score.alarms == 0, rule.c_str());
    }
}

void TestRecall::namesThatAreNoSecretsAreLeftAlone()
{
    const std::string hex = m_maker.key("{hex:64}");
    const std::vector<std::string> texts{
        "nodekey:" + hex + "\ndiscokey:" + hex + "\nmkey:" + hex + "\n",
        "\"integrity\": \"sha512-" + m_maker.key("{base64:86}") + "==\"\n",
        "\"key\": \"ctrl+shift+down\", \"command\": \"editor.action.insertCursorBelow1\"\n",
        "public_key = \"" + m_maker.key("{alnum:44}") + "\"\n",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + m_maker.key("{base64:43}") + " me@host\n",
        "commit: " + m_maker.key("{hex:40}") + "\n",
        "api_key = os.environ[\"MISTRAL_API_KEY_2\"]\n",
        "token_endpoint = \"https://login.host1.com/oauth2/v2/token\"\n",
        "secret_name: projects/12345/secrets/my-app-db1/versions/3\n",
        "cache_key = \"user:profile:v2:settings:page-12\"\n",
        "primary_key = \"tbl_customers_2024_identifier\"\n",
        "password_hash_algorithm = \"pbkdf2_sha256_iterations_260000\"\n",
    };
    for (const std::string &text : texts) {
        const auto keys = m_finder->find(m_text = text, TextKind::Settings);
        QVERIFY2(keys.empty(), text.c_str());
    }
}

void TestRecall::cleanupTestCase()
{
    Score all;
    for (const auto &[rule, score] : m_scores) {
        all.planted += score.planted;
        all.found += score.found;
        all.decoys += score.decoys;
        all.alarms += score.alarms;
    }
    qInfo("%zu rules: recall %.2f %% (%d of %d), %d alarms in %d near misses and stand-ins, precision %.2f %%",
          m_scores.size(), 100.0 * all.found / all.planted, all.found, all.planted, all.alarms, all.decoys,
          100.0 * all.found / (all.found + all.alarms));
}

QTEST_GUILESS_MAIN(TestRecall)
#include "TestRecall.moc"
