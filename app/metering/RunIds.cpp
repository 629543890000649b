// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RunIds.h"

#include "metering/HeaderText.h"
#include "metering/JsonPicker.h"

#include <array>

namespace metering {

namespace {

constexpr std::size_t longestId = 256;

enum class Carries { Session, Turn, SubAgent, CodexMetadata };

struct Carrier {
    std::string_view name;
    Carries what;
};

// Of sessions the most telling first.
constexpr std::array carriers{
    Carrier{"x-claude-code-session-id", Carries::Session},
    Carrier{"session-id", Carries::Session},
    Carrier{"session_id", Carries::Session},
    Carrier{"x-session-id", Carries::Session},
    Carrier{"x-session-affinity", Carries::Session},
    Carrier{"x-claude-code-prompt-id", Carries::Turn},
    Carrier{"x-claude-code-agent-id", Carries::SubAgent},
    Carrier{"x-codex-turn-metadata", Carries::CodexMetadata},
};

/// How long carriers' names are: most fields are told apart by that alone.
constexpr std::uint32_t lengths = [] {
    std::uint32_t bits = 0;
    for (const Carrier &carrier : carriers)
        bits |= 1u << carrier.name.size();
    return bits;
}();

/// x-codex-turn-metadata: {"turn_id":…, "agent_name":"/root"…, …}
class CodexReader final : private JsonPicker::Sink {
public:
    enum Id { Turn, AgentName };
    explicit CodexReader(std::string_view json)
    {
        static const JsonPaths paths{{"turn_id", Turn}, {"agent_name", AgentName}};
        JsonPicker(paths, *this).feed(json);
    }
    std::string turn;
    std::string agentName;

private:
    void value(int id, const JsonScalar &value) override
    {
        if (value.type == JsonScalar::Type::String && value.text.size() <= longestId)
            (id == Turn ? turn : agentName) = value.text;
    }
    void closed(int) override { }
};

}  // namespace

void RunIds::take(std::string_view fieldName, std::string_view value)
{
    if (value.empty() || fieldName.size() >= 32 || (lengths & (1u << fieldName.size())) == 0)
        return;
    for (std::size_t i = 0; i < carriers.size(); ++i) {
        if (fieldName.size() != carriers[i].name.size() || !sameHeaderText(fieldName, carriers[i].name))
            continue;
        if (carriers[i].what == Carries::CodexMetadata)
            return takeCodexMetadata(value);
        if (value.size() > longestId)
            return;
        if (carriers[i].what == Carries::Session)
            return takeSession(int(i), value);
        (carriers[i].what == Carries::Turn ? m_turn : m_subAgent) = value;
    }
}

void RunIds::takeSession(int rank, std::string_view value)
{
    if (rank >= m_rank)
        return;
    m_rank = rank;
    m_session = value;
}

void RunIds::takeCodexMetadata(std::string_view json)
{
    CodexReader reader(json);
    m_turn = std::move(reader.turn);
    if (reader.agentName != "/root")
        m_subAgent = std::move(reader.agentName);
}

}  // namespace metering
