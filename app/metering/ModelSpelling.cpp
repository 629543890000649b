// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/ModelSpelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace metering {

namespace {

using Names = std::pair<std::string_view, std::string_view>;

/// What stands before the slash, and whose price list that means.
constexpr std::array prefixes{
    Names{"anthropic", "anthropic"},
    Names{"openai", "openai"},
    Names{"google", "google"},
    Names{"gemini", "google"},
    Names{"vertex", "google"},
    Names{"vertex_ai", "google"},
    Names{"aws", "aws"},
    Names{"bedrock", "aws"},
    Names{"amazon-bedrock", "aws"},
    Names{"azure", "azure"},
    Names{"x-ai", "x-ai"},
    Names{"xai", "x-ai"},
    Names{"deepseek", "deepseek"},
    Names{"mistral", "mistral"},
    Names{"mistralai", "mistral"},
    Names{"z-ai", "zhipuai"},
    Names{"zai", "zhipuai"},
    Names{"zhipuai", "zhipuai"},
    Names{"moonshotai", "moonshotai"},
    Names{"moonshot", "moonshotai"},
    Names{"minimax", "minimax"},
    Names{"cohere", "cohere"},
    Names{"perplexity", "perplexity"},
    Names{"groq", "groq"},
    Names{"cerebras", "cerebras"},
    Names{"openrouter", "openrouter"},
};

/// Makers as Bedrock writes them before the dot.
constexpr std::array<std::string_view, 10> bedrockMakers{"anthropic.", "amazon.", "meta.",     "mistral.", "cohere.",
                                                         "openai.",    "qwen.",   "deepseek.", "ai21.",    "minimax."};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return result;
}

std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

/// "us.anthropic.claude-…", "anthropic.claude-…": the maker may stand first or behind a region.
bool isBedrock(std::string_view name)
{
    return std::any_of(bedrockMakers.begin(), bedrockMakers.end(), [name](std::string_view maker) {
        const std::size_t at = name.find(maker);
        return at == 0 || (at != std::string_view::npos && name[at - 1] == '.');
    });
}

void add(std::vector<ModelSpelling> &spellings, std::string_view provider, std::string_view name)
{
    spellings.push_back({std::string(provider), std::string(name)});
    if (const std::string_view undated = withoutDate(name); undated != name)
        spellings.push_back({std::string(provider), std::string(undated)});
}

void addBedrock(std::vector<ModelSpelling> &spellings, std::string_view name)
{
    add(spellings, "aws", name);
    // The global endpoint costs what the maker asks; regional ones have prices of their own.
    constexpr std::string_view global = "global.";
    if (!name.starts_with(global))
        return;
    name.remove_prefix(name.find('.', global.size()) + 1);
    name = name.substr(0, name.find(':'));
    if (const std::size_t version = name.rfind("-v"); version != std::string_view::npos)
        add(spellings, "", name.substr(0, version));
    add(spellings, "", name);
}

}  // namespace

std::string_view withoutDate(std::string_view model)
{
    for (const std::string_view shape : {"-dddddddd", "@dddddddd", "-dddd-dd-dd"}) {
        if (model.size() <= shape.size())
            continue;
        const std::string_view tail = model.substr(model.size() - shape.size());
        const bool fits = std::equal(tail.begin(), tail.end(), shape.begin(),
                                     [](char c, char s) { return s == 'd' ? c >= '0' && c <= '9' : c == s; });
        if (fits)
            return model.substr(0, model.size() - shape.size());
    }
    return model;
}

std::vector<ModelSpelling> spellingsOf(std::string_view model)
{
    std::string text = lower(model);
    if (text.ends_with(']') && text.find('[') != std::string::npos)  // "claude-sonnet-4-6[1m]"
        text.resize(text.find('['));
    for (const std::string_view latest : {"@default", "@latest"}) {
        if (text.ends_with(latest))
            text.resize(text.size() - latest.size());
    }
    std::vector<ModelSpelling> spellings;
    if (const std::string_view last = lastPart(text); isBedrock(last)) {
        addBedrock(spellings, last);
        return spellings;
    }
    if (const std::size_t slash = text.find('/'); slash != std::string::npos) {
        const auto known = std::find_if(prefixes.begin(), prefixes.end(), [&](const Names &names) {
            return names.first == std::string_view(text).substr(0, slash);
        });
        if (known != prefixes.end())
            add(spellings, known->second, std::string_view(text).substr(slash + 1));
        add(spellings, "openrouter", text);
    }
    std::string name(lastPart(text));
    add(spellings, "", name);
    if (const std::size_t at = name.find('@'); at != std::string::npos) {  // Vertex dates its models with it
        name[at] = '-';
        add(spellings, "", name);
    }
    return spellings;
}

}  // namespace metering
