// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/YamlTree.h"

#include "configuring/Text.h"

#include <QRegularExpression>

#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace configuring {

namespace {

constexpr int deepest = 100;
constexpr int mostNodes = 100'000;

/// Plain scalars that are no texts in the core schema of YAML 1.2 or in YAML 1.1.
bool isLiteral(const std::string &text)
{
    static const QRegularExpression literal(
        QStringLiteral("^(~|null|true|false|yes|no|on|off|y|n|[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|"
                       "(\\d[\\d_]*)?\\.?\\d[\\d_]*(e[-+]?\\d+)?|\\d+\\.|\\.inf)|\\.nan)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return literal.match(fromUtf8(text)).hasMatch();
}

class YamlReader {
public:
    explicit YamlReader(std::string_view text) : m_text(text), m_shift(afterBom(text)) { }

    std::optional<core::Error> read(const YAML::Node &from, YamlNode &to, int depth)
    {
        if (depth > deepest || ++m_nodes > mostNodes)
            return badInput(QStringLiteral("The file is nested too deeply or is far too large."));
        to.begin = placeOf(from);
        to.flow = to.begin < m_text.size() && (m_text[to.begin] == '{' || m_text[to.begin] == '[');
        if (from.IsMap())
            return readMap(from, to, depth);
        if (from.IsSequence())
            return readList(from, to, depth);
        to.null = from.IsNull();
        to.text = to.null ? std::string() : from.Scalar();
        to.kind = !to.null && (from.Tag() == "!" || !isLiteral(to.text)) ? Leaf::Kind::Text : Leaf::Kind::Literal;
        return {};
    }

private:
    std::size_t placeOf(const YAML::Node &node) const
    {
        return std::min(std::size_t(std::max(node.Mark().pos, 0)) + m_shift, m_text.size());
    }
    std::optional<core::Error> readMap(const YAML::Node &from, YamlNode &to, int depth);
    std::optional<core::Error> readList(const YAML::Node &from, YamlNode &to, int depth);

    std::string_view m_text;
    std::size_t m_shift;
    int m_nodes = 0;
};

std::optional<core::Error> YamlReader::readMap(const YAML::Node &from, YamlNode &to, int depth)
{
    to.kind = Leaf::Kind::Object;
    for (const auto &pair : from) {
        if (!pair.first.IsScalar())
            return errorAt(m_text, placeOf(pair.first), QStringLiteral("a key that is no text"));
        YamlMember member{pair.first.Scalar(), placeOf(pair.first), {}};
        if (auto error = read(pair.second, member.value, depth + 1))
            return error;
        to.members.push_back(std::move(member));
    }
    return {};
}

std::optional<core::Error> YamlReader::readList(const YAML::Node &from, YamlNode &to, int depth)
{
    to.kind = Leaf::Kind::List;
    for (const YAML::Node &entry : from) {
        YamlMember member{'#' + std::to_string(to.members.size()), placeOf(entry), {}};
        if (auto error = read(entry, member.value, depth + 1))
            return error;
        to.members.push_back(std::move(member));
    }
    return {};
}

void collect(const YamlNode &node, KeyPath &path, std::vector<Leaf> &leaves)
{
    if (!path.empty())
        leaves.push_back({path, node.kind, node.text});
    for (const YamlMember &member : node.members) {
        path.push_back(member.key);
        collect(member.value, path, leaves);
        path.pop_back();
    }
}

/// Follows a file without building anything.
class Deaf final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { }
    void OnMapEnd() override { }
};

/// Instead of YAML::LoadAll(), which does not end on some files: junk behind a document, as in "{a: b}}", is to it one
/// empty document after another.
bool holdsSeveral(const std::string &text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Deaf deaf;
    return parser.HandleNextDocument(deaf) && parser.HandleNextDocument(deaf);
}

}  // namespace

core::Result<std::optional<YamlNode>> parseYaml(std::string_view text)
{
    try {
        const std::string bytes(text);
        if (holdsSeveral(bytes))
            return badInput(QStringLiteral("The file holds more than one YAML document, or something behind its end."));
        const YAML::Node document = YAML::Load(bytes);
        if (document.IsNull())
            return std::optional<YamlNode>();
        YamlNode root;
        if (auto error = YamlReader(text).read(document, root, 0))
            return *error;
        return std::optional(std::move(root));
    } catch (const YAML::Exception &error) {
        return badInput(QStringLiteral("Line %1, column %2: %3.")
                            .arg(error.mark.line + 1)
                            .arg(error.mark.column + 1)
                            .arg(fromUtf8(error.msg)));
    }
}

core::Result<std::vector<Leaf>> readYamlLeaves(std::string_view text)
{
    const auto root = parseYaml(text);
    if (!root)
        return root.error();
    std::vector<Leaf> leaves;
    KeyPath path;
    if (*root)
        collect(**root, path, leaves);
    return leaves;
}

}  // namespace configuring
